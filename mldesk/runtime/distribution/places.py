"""The cluster map of a run as its launch.json tells it, and the files in which processes tell of themselves.

In the run's folder:
    ranks/<rank>/start.json    for the keeper of a process: `variables`, and the `conductor` it belongs to
    ranks/<rank>/process.json  who it is: `pid`, `start_time`, `ticks` (of its start), `boot_id`, `host`,
                               `keeper` (a pid), `time`
    ranks/<rank>/log.txt       what it printed (bounded as a run's log is)
    ranks/<rank>/events.jsonl  its events, but for the first process, whose events are the run's
    ranks/<rank>/ended.json    how it ended: `exit_code`, `signal`, `time`, `asked` (it was told to end)
    ranks/<rank>/usage.json    what it uses, where the engine cannot see that: `time`, `values`
    ranks/mpirun/log.txt       what mpirun itself printed
    ranks/mpirun/scratch.json  where its processes keep what they share: `path`
    ranks/verdict.json         why the run is over, as its first conductor sees it
    nodes/...                  what nodes with a launcher each tell each other, see `nodes` and `orted`
"""

import json
import os
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

STARTED, ENDED = "process.json", "ended.json"
NEVER_ENDING = ("ps", "evaluator")  # these roles do not end by themselves


class Place(NamedTuple):
    """One process: its rank among all, its role, and where it works; see core.distribution.ProcessPlace."""

    rank: int
    role: str
    index: int  # type: ignore[assignment]  # a tuple has a method of that name
    node: int
    local_rank: int
    host: Optional[str]
    port: Optional[int]
    devices: Optional[List[int]]

    @property
    def title(self) -> str:
        """How the process is called, such as "worker 1" or "ps 0"."""
        return "{} {}".format(self.role, self.index)


class Plan(NamedTuple):
    """How a run spreads: `kind` is mpi, tensorflow or pytorch, `metrics` first or all.

    `here` says where the processes are that one launcher starts: "all" of them are here, or those of its
    "node". `places` are ordered by rank.
    """

    kind: str
    metrics: str
    nodes: int
    places: Tuple[Place, ...]
    here: str

    def here_on(self, node: int) -> Tuple[Place, ...]:
        """The processes that the launcher of this node starts."""
        return tuple(place for place in self.places if self.here == "all" or place.node == node)

    @property
    def launchers(self) -> int:
        """How many nodes have a launcher of their own."""
        return self.nodes if self.here == "node" else 1


def read_plan(asked: Dict[str, Any]) -> Plan:
    """The plan in a launch.json's "distribution"; raises KeyError, TypeError or ValueError."""
    places = sorted(
        (Place(**{name: entry[name] for name in Place._fields}) for entry in asked["processes"]),
        key=lambda place: place.rank,
    )
    here = str(asked.get("here", "all"))
    if [place.rank for place in places] != list(range(len(places))) or here not in ("all", "node"):
        raise ValueError("the processes of a distributed run are not counted from 0")
    metrics, nodes = str(asked.get("metrics", "first")), int(asked.get("nodes", 1))
    return Plan(str(asked["kind"]), metrics, nodes, tuple(places), here)


def rank_folder(folder: str, rank: int) -> str:
    """Where a process has its files, in the run's folder."""
    return os.path.join(folder, "ranks", str(rank))


def mpirun_folder(folder: str) -> str:
    """Where mpirun itself has its files, beside those of the ranks."""
    return os.path.join(folder, "ranks", "mpirun")


def rank_file(folder: str, rank: int, name: str) -> str:
    """One of the files of a process, such as "ended.json"."""
    return os.path.join(rank_folder(folder, rank), name)


def node_file(folder: str, name: str) -> str:
    """One of the files by which nodes tell of themselves, such as "1.json"."""
    return os.path.join(folder, "nodes", name)


def verdict_file(folder: str) -> str:
    """Where the first conductor says why the run is over."""
    return os.path.join(folder, "ranks", "verdict.json")


def write(path: str, values: Dict[str, Any]) -> None:
    """Write such a file, whole or not at all; raises OSError."""
    partial = "{}.{}.partial".format(path, os.getpid())
    with open(partial, "w", encoding="utf-8") as file:
        json.dump(values, file)
    os.replace(partial, path)


def read(path: str) -> Optional[Dict[str, Any]]:
    """What such a file holds; None while it is not there."""
    try:
        with open(path, encoding="utf-8") as file:
            values = json.load(file)
    except (OSError, ValueError):
        return None
    return values if isinstance(values, dict) else None
