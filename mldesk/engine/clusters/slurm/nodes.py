"""Nodes and queue of a Slurm cluster as they are now."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

from mldesk.core.cluster_state import ClusterJob, ClusterNode, ClusterState
from mldesk.engine.clusters.hosts import Host
from mldesk.engine.clusters.slurm.words import no_answer

_megabyte = 1024 * 1024
_columns = {
    "NodeList": 64,
    "StateCompact": 16,
    "CPUsState": 32,
    "Memory": 16,
    "AllocMem": 16,
    "Gres": 128,
    "GresUsed": 128,
}
_gone = ("down", "fail", "unk", "pow_dn", "boot", "planned_down")
_most_jobs = 2000
_gpus = re.compile(r"gpu(?::[^:,(]+)*:(\d+)")
_ours = re.compile(r"mldesk-(.+)-\d+")


def job_name(run_id: str, attempt: int) -> str:
    """How the job of a run is called on the cluster."""
    return f"mldesk-{run_id}-{attempt}"


class Nodes:
    """Looks at the nodes of a partition ("" for all of them) and at its queue."""

    def __init__(self, host: Host, partition: str) -> None:
        self._host = host
        self._where = [f"--partition={partition}"] if partition else []
        self._version = ""

    def look(self) -> ClusterState:
        """The cluster's state; raises Unavailable when it does not answer."""
        if not self._version:
            self._version = self._ask("sinfo", "--version").strip()
        nodes = {node.name: node for node in self._nodes()}
        return ClusterState(
            time.time(), True, "", self._version, tuple(nodes.values()), tuple(self._jobs())[:_most_jobs]
        )

    def idle(self) -> int:
        """How many nodes are idle."""
        told = self._ask("sinfo", "--noheader", "--states=idle", "--format=%P|%D", *self._where)
        rows = [line.strip().partition("|") for line in told.splitlines()]
        # a node may be in several partitions; the default one is marked
        usual = [row for row in rows if self._where or row[0].endswith("*")]
        return sum(int(count) for _, _, count in usual if count.isdigit())

    def _nodes(self) -> Iterator[ClusterNode]:
        wanted = ",".join(f"{name}:{width}" for name, width in _columns.items())
        for line in self._ask(
            "sinfo", "--noheader", "--Node", f"--Format={wanted}", *self._where
        ).splitlines():
            told, begin = {}, 0
            for name, width in _columns.items():
                told[name] = line[begin : begin + width].strip()
                begin += width
            if told["NodeList"]:
                yield _node(told)

    def _jobs(self) -> Iterator[ClusterJob]:
        command = ["squeue", "--noheader", "--array", "--format=%i|%u|%T|%D|%r|%j", *self._where]
        for line in self._ask(*command).splitlines():
            parts = line.strip().split("|", 5)
            if len(parts) == 6:
                identity, user, state, count, reason, name = parts
                ours = _ours.fullmatch(name)
                nodes = int(count) if count.isdigit() else 1
                known = "" if reason == "None" else reason
                yield ClusterJob(identity, name, user, state, nodes, known, ours[1] if ours else None)

    def _ask(self, *command: str) -> str:
        answer = self._host.run(command)
        if answer.code != 0:
            raise no_answer(answer.errors, self._host.title)
        return answer.text


def _node(told: dict[str, str]) -> ClusterNode:
    used, _, _, cpus = (*told["CPUsState"].split("/"), "0", "0", "0", "0")[:4]
    state = told["StateCompact"]
    return ClusterNode(
        told["NodeList"],
        state,
        _number(cpus),
        _number(used),
        _count_gpus(told["Gres"]),
        _count_gpus(told["GresUsed"]),
        int(_number(told["Memory"])) * _megabyte,
        int(_number(told["AllocMem"])) * _megabyte,
        not is_gone(state),
    )


def is_gone(state: str) -> bool:
    """Whether a node in that state, in Slurm's short form, is not there."""
    return state.startswith(_gone) or state.endswith("*")


def _count_gpus(gres: str) -> int:
    return sum(int(count) for count in _gpus.findall(gres))


def _number(text: str) -> float:
    return float(text) if text.replace(".", "", 1).isdigit() else 0.0
