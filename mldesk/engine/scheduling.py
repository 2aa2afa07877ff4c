"""Which queued runs may start now: pure, in the order of the queue, without starving anyone.

A run that has to wait reserves whatever part of its demand is free, so that a later and smaller run can use
what the waiting run does not need, but can never keep taking the last piece away from it. A GPU on which
other programs leave it too little memory is no such part: who knows when they end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mldesk.core.errors import size_text
from mldesk.core.queue import Wait

_TELLING = 10**8
"""Free memory is told in steps of so many bytes: what changes every second is no news."""

CLUSTER_AHEAD = 64
"""How many runs a cluster has of ours that it has not begun yet."""

CLUSTER_STARTS = 4
"""How many runs are made ready for a cluster in one round: no more, so that the engine's loop goes on."""


@dataclass(frozen=True)
class Demand:
    """What a queued run asks for: CPU slots and a number of GPUs, with `gpu_memory` bytes free on each.

    Without a demand of memory, a GPU will do that no other program uses. `target` is its compute target.
    A run of several `processes`, of which so many as are `training` use GPUs, asks for each of them: it is
    given as much of that as there is, see `spread_over`.
    """

    run_id: str
    cpus: int = 1
    gpus: int = 0
    gpu_memory: int = 0
    target: str = ""
    processes: int = 1
    training: int = 1

    def spread_over(self, share: Share, certain: bool) -> Demand:
        """What its processes ask for together: no more than the share has, as long as one could run there."""
        cpus, gpus = self.cpus, self.gpus
        if cpus <= share.cpus:
            cpus = min(cpus * self.processes, share.cpus)
        if gpus <= share.most_gpus and certain:
            gpus = min(gpus * self.training, share.most_gpus)
        return replace(self, cpus=cpus, gpus=gpus)


@dataclass(frozen=True)
class Allotment:
    """What a run of `target` was given: CPU slots and GPU indexes (NVML's, in PCI bus order)."""

    run_id: str
    cpus: int = 1
    gpus: tuple[int, ...] = ()
    target: str = ""


@dataclass(frozen=True)
class Share:
    """What the runs of one named target may hold at the same time of the place it shares with others.

    `gpus` are the indexes of those they may be given, `most_gpus` how many of them.
    """

    cpus: int
    gpus: tuple[int, ...] = ()
    most_gpus: int = 0


@dataclass(frozen=True)
class Capacity:
    """What a place for runs has: CPU slots, all its GPU indexes, and those that a stranger is using.

    `shares` are the named targets that share it; runs of others may hold all of it. `free` and `total` are
    the bytes of memory of each GPU. While the driver does not answer, GPUs are not
    `certain`: nobody gets one, nobody is told there is none.
    """

    cpus: int
    gpus: tuple[int, ...] = ()
    occupied: frozenset[int] = frozenset()
    certain: bool = True
    free: Mapping[int, int] = field(default_factory=dict)
    total: Mapping[int, int] = field(default_factory=dict)
    shares: Mapping[str, Share] = field(default_factory=dict)

    def offers(self, gpu: int, memory: int) -> bool:
        """Whether a GPU that no run of ours holds may be given to one that needs so much of its memory."""
        return self.free.get(gpu, 0) >= memory if memory else gpu not in self.occupied

    def share(self, target: str) -> Share:
        """What runs of `target` may hold at the same time, if nobody else holds anything."""
        share = self.shares.get(target)
        if share is None:
            return Share(self.cpus, self.gpus, len(self.gpus))
        gpus = tuple(gpu for gpu in self.gpus if gpu in share.gpus)
        return Share(min(share.cpus, self.cpus), gpus, min(share.most_gpus, len(gpus)))


_FOR_CLUSTER = Wait("cluster", 0, 0)


@dataclass
class Plan:
    """The outcome of one round: who starts, who waits and why, and whose demand can never be met.

    `more` says that others may start in the next round.
    """

    starts: list[Allotment] = field(default_factory=list)
    waits: dict[str, Wait] = field(default_factory=dict)
    impossible: dict[str, str] = field(default_factory=dict)
    more: bool = False


def plan(queue: Iterable[Demand], running: Sequence[Allotment], capacity: Capacity) -> Plan:
    """Decide over the queue, the first first, given what the running runs hold."""
    left = _Left(running, capacity)
    result = Plan()
    for demand in queue:
        obstacle = _never(demand, capacity)
        if obstacle:
            result.impossible[demand.run_id] = obstacle
            continue
        unheld, most = left.gpus(demand.target)
        fitting = [gpu for gpu in unheld if capacity.offers(gpu, demand.gpu_memory)]
        given = Allotment(
            demand.run_id,
            min(left.cpus(demand.target), demand.cpus),
            tuple(fitting[: min(demand.gpus, most)]),
            demand.target,
        )
        if given.cpus == demand.cpus and len(given.gpus) == demand.gpus:
            result.starts.append(given)
        else:
            others = unheld if most >= len(unheld) else ()  # else it waits for runs of its own target
            result.waits[demand.run_id] = _wait(demand, given.cpus, len(given.gpus), others, capacity)
        left.take(given)
    return result


def plan_cluster(queue: Iterable[Demand], waiting: int) -> Plan:
    """Decide what is handed over to a cluster now, where `waiting` runs of ours have not begun yet.

    When they start is the cluster's matter. It always has some to choose from; the others stay here, where
    they can be put into another order, and held.
    """
    result = Plan()
    room = CLUSTER_AHEAD - waiting
    for index, demand in enumerate(queue):
        if index >= room:
            result.waits[demand.run_id] = _FOR_CLUSTER
        elif index < CLUSTER_STARTS:
            result.starts.append(Allotment(demand.run_id, demand.cpus, (), demand.target))
        else:
            result.more = True
    return result


def plan_nodes_here(queue: Sequence[Demand], waiting: int, gpus: Plan) -> Plan:
    """Decide as `plan_cluster` for a cluster whose nodes are made on this machine.

    Of the runs that ask for GPUs those start, with what they are given, that start in the plan `gpus`.
    """
    given = {start.run_id: start.gpus for start in gpus.starts}
    result = plan_cluster([demand for demand in queue if not demand.gpus or demand.run_id in given], waiting)
    result.starts = [replace(start, gpus=given.get(start.run_id, ())) for start in result.starts]
    result.waits |= gpus.waits
    result.impossible |= gpus.impossible
    return result


class _Left:
    """What is left of a place and of the shares in it, each in one look: thousands may wait."""

    def __init__(self, running: Iterable[Allotment], capacity: Capacity) -> None:
        self._cpus = capacity.cpus
        self._gpus = list(capacity.gpus) if capacity.certain else []
        self._certain = capacity.certain
        self._shares = {target: capacity.share(target) for target in capacity.shares}
        self._own_cpus = {target: share.cpus for target, share in self._shares.items()}
        self._own_gpus = {target: share.most_gpus for target, share in self._shares.items()}
        for allotment in running:
            self.take(allotment)

    def take(self, given: Allotment) -> None:
        """Let a run have what it is given."""
        self._cpus -= given.cpus
        if given.gpus:
            self._gpus = [gpu for gpu in self._gpus if gpu not in given.gpus]
        if given.target in self._shares:
            self._own_cpus[given.target] -= given.cpus
            self._own_gpus[given.target] -= len(given.gpus)

    def cpus(self, target: str) -> int:
        """How many CPU slots a run of `target` may be given."""
        return max(0, min(self._cpus, self._own_cpus.get(target, self._cpus)))

    def gpus(self, target: str) -> tuple[list[int], int]:
        """The GPUs that nobody holds and a run of `target` may be given, and how many of them at most."""
        share = self._shares.get(target)
        if share is None or not self._certain:
            return self._gpus, len(self._gpus)
        return [gpu for gpu in self._gpus if gpu in share.gpus], max(0, self._own_gpus[target])


def _never(demand: Demand, capacity: Capacity) -> str:
    """Why the whole machine, empty, could not meet the demand; empty when it could."""
    share = capacity.share(demand.target)
    if demand.cpus > share.cpus:
        return f"The run asks for {demand.cpus} CPU slots and the compute target has {share.cpus}"
    if not capacity.certain:
        return ""
    if demand.gpus > share.most_gpus:
        return f"The run asks for {_gpus(demand.gpus)} and the compute target has {share.most_gpus}"
    large = [gpu for gpu in share.gpus if capacity.total.get(gpu, 0) >= demand.gpu_memory]
    if demand.gpu_memory and demand.gpus > len(large):
        asked, most = size_text(demand.gpu_memory), size_text(max(capacity.total.values(), default=0))
        return f"The run asks for {_gpus(demand.gpus)} with {asked} free and the largest GPU has {most}"
    return ""


def _wait(demand: Demand, cpus: int, gpus: int, unheld: Sequence[int], capacity: Capacity) -> Wait:
    """What the demand lacks; `unheld` are the GPUs that no run holds, nor one before it waits for."""
    if gpus == demand.gpus:
        return Wait("cpus", demand.cpus - cpus, demand.cpus)
    missing = demand.gpus - gpus
    if not capacity.certain:
        return Wait("gpus", missing, demand.gpus, driver_silent=True)
    if demand.gpu_memory and len(unheld) > gpus:
        free = max(capacity.free.get(gpu, 0) for gpu in unheld if not capacity.offers(gpu, demand.gpu_memory))
        told = free // _TELLING * _TELLING
        return Wait("gpu_memory", missing, demand.gpus, demand.gpu_memory, told)
    return Wait("gpus", missing, demand.gpus, occupied=tuple(sorted(capacity.occupied)))


def _gpus(count: int) -> str:
    return "1 GPU" if count == 1 else f"{count} GPUs"
