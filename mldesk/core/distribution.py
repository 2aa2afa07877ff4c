"""How a run spreads over several processes and nodes, and the map of who is where: its cluster map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from typing import Any, Literal

from mldesk.runtime.distribution.surroundings import tf_config as tf_config

DistributionKind = Literal["mpi", "tensorflow", "pytorch"]
Role = Literal["chief", "worker", "ps", "evaluator"]
MetricsOf = Literal["first", "all"]

kinds: tuple[DistributionKind, ...] = ("mpi", "tensorflow", "pytorch")
MOST_PROCESSES = 1024
"""Of one run: more is a slip of the finger."""

never_ending: frozenset[Role] = frozenset({"ps", "evaluator"})
"""The roles whose processes do not end by themselves: they are ended when the others are done."""


@dataclass(frozen=True, slots=True)
class ProcessPlace:
    """One process of a distributed run: its rank among all, its role, and where it works.

    `index` counts those of its role, `local_rank` those of its node. What is None is chosen when the run
    starts: `host` is the address by which the others reach it, `port` where it listens, `devices` the indexes
    of its GPUs among those that the run is given on its node (empty: the CPU).
    """

    rank: int
    role: Role
    index: int
    node: int
    local_rank: int
    host: str | None = None
    port: int | None = None
    devices: tuple[int, ...] | None = None

    @property
    def title(self) -> str:
        """How the process is called, such as "worker 1" or "ps 0"."""
        return f"{self.role} {self.index}"

    def to_json(self) -> dict[str, Any]:
        """The place as JSON-ready values."""
        return asdict(self) | {"devices": None if self.devices is None else list(self.devices)}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> ProcessPlace:
        """The place that `to_json` gave; raises KeyError or TypeError when it did not."""
        devices = values.get("devices")
        return cls(**{**values, "devices": None if devices is None else tuple(devices)})


@dataclass(frozen=True, slots=True)
class Distribution:
    """Processes that train together, and how they find each other.

    "mpi": `nodes` times `processes_per_node` processes started by mpirun, with the variables of Open MPI.
    "pytorch": as many, with MASTER_ADDR, MASTER_PORT, RANK, LOCAL_RANK, WORLD_SIZE. "tensorflow": `workers`,
    `parameter_servers` and, where asked for, a `chief` and an `evaluator`, each with its TF_CONFIG, spread
    over `nodes`; without a chief, worker 0 is the first process. `metrics` tells whose metrics are the run's:
    those of the first process, or of all. `edited` are the places that the user has changed in the cluster
    map. Sources: OMPI_* variables, Open MPI 4.1; TF_CONFIG, TensorFlow's guide to multi-worker training.
    """

    kind: DistributionKind
    nodes: int = 1
    processes_per_node: int = 1
    workers: int = 0
    parameter_servers: int = 0
    chief: bool = False
    evaluator: bool = False
    metrics: MetricsOf = "first"
    edited: tuple[ProcessPlace, ...] = field(default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "edited", tuple(self.edited))

    @property
    def process_count(self) -> int:
        """How many processes there are; not made one by one, for a million may be asked for."""
        if self.kind == "tensorflow":
            counts = (self.chief, self.workers, self.parameter_servers, self.evaluator)
            return sum(max(0, count) for count in counts)
        return max(0, self.nodes * self.processes_per_node)

    def places(self) -> tuple[ProcessPlace, ...]:
        """The cluster map: all processes by rank, with what the user has changed; the first is rank 0.

        Local ranks are counted over the processes of a node as they come, whatever was changed. Of more
        processes than a run can have, they are the first ones.
        """
        changed = {place.rank: place for place in self.edited}
        on_node: Counter[int] = Counter()
        found = []
        for usual in self._usual_places():
            place = changed.get(usual.rank, usual)
            found.append(replace(place, local_rank=on_node[place.node]))
            on_node[place.node] += 1
        return tuple(found)

    def _usual_places(self) -> Iterator[ProcessPlace]:
        of_role: Counter[Role] = Counter()
        for rank, role in enumerate(islice(self._roles(), MOST_PROCESSES)):
            node = rank // self.processes_per_node if self.kind != "tensorflow" else rank % max(1, self.nodes)
            yield ProcessPlace(rank, role, of_role[role], node, 0)
            of_role[role] += 1

    def _roles(self) -> Iterator[Role]:
        if self.kind != "tensorflow":
            yield from _times("worker", self.nodes * self.processes_per_node)
            return
        yield from _times("chief", int(self.chief))
        yield from _times("worker", self.workers)
        yield from _times("ps", self.parameter_servers)
        yield from _times("evaluator", int(self.evaluator))

    def with_edited(self, places: Sequence[ProcessPlace]) -> Distribution:
        """The same with these changes of the cluster map."""
        return replace(self, edited=tuple(places))

    def to_json(self) -> dict[str, Any]:
        """The distribution as JSON-ready values."""
        return asdict(self) | {"edited": [place.to_json() for place in self.edited]}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Distribution:
        """The distribution that `to_json` gave; raises KeyError or TypeError when it did not."""
        edited = tuple(ProcessPlace.from_json(place) for place in values.get("edited", ()))
        return cls(**{**values, "edited": edited})


def _times(role: Role, count: int) -> Iterator[Role]:
    for _ in range(count):
        yield role
