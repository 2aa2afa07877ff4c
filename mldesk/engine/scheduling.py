"""Which queued runs may start now: pure, in the order of the queue, without starving anyone.

A run that has to wait reserves whatever part of its demand is free, so that a later and smaller run can use
what the waiting run does not need, but can never keep taking the last piece away from it. A GPU on which
other programs leave it too little memory is no such part: who knows when they end.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from mldesk.core.errors import size_text
from mldesk.core.queue import Wait

_TELLING = 10**8
"""Free memory is told in steps of so many bytes: what changes every second is no news."""


@dataclass(frozen=True)
class Demand:
    """What a queued run asks for: CPU slots and a number of GPUs, with `gpu_memory` bytes free on each.

    Without a demand of memory, a GPU will do that no other program uses.
    """

    run_id: str
    cpus: int = 1
    gpus: int = 0
    gpu_memory: int = 0


@dataclass(frozen=True)
class Allotment:
    """What a run was given: CPU slots and GPU indexes (NVML's, in PCI bus order)."""

    run_id: str
    cpus: int = 1
    gpus: tuple[int, ...] = ()


@dataclass(frozen=True)
class Capacity:
    """What a compute target has: CPU slots, all its GPU indexes, and those that a stranger is using.

    `free` and `total` are the bytes of memory of each GPU. While the driver does not answer, GPUs are not
    `certain`: nobody gets one, nobody is told there is none.
    """

    cpus: int
    gpus: tuple[int, ...] = ()
    occupied: frozenset[int] = frozenset()
    certain: bool = True
    free: Mapping[int, int] = field(default_factory=dict)
    total: Mapping[int, int] = field(default_factory=dict)

    def offers(self, gpu: int, memory: int) -> bool:
        """Whether a GPU that no run of ours holds may be given to one that needs so much of its memory."""
        return self.free.get(gpu, 0) >= memory if memory else gpu not in self.occupied


@dataclass
class Plan:
    """The outcome of one round: who starts, who waits and why, and whose demand can never be met."""

    starts: list[Allotment] = field(default_factory=list)
    waits: dict[str, Wait] = field(default_factory=dict)
    impossible: dict[str, str] = field(default_factory=dict)


def plan(queue: Iterable[Demand], running: Sequence[Allotment], capacity: Capacity) -> Plan:
    """Decide over the queue, the first first, given what the running runs hold."""
    held = {gpu for allotment in running for gpu in allotment.gpus}
    cpus = max(0, capacity.cpus - sum(allotment.cpus for allotment in running))
    gpus = [gpu for gpu in capacity.gpus if gpu not in held] if capacity.certain else []
    result = Plan()
    for demand in queue:
        obstacle = _never(demand, capacity)
        if obstacle:
            result.impossible[demand.run_id] = obstacle
            continue
        fitting = [gpu for gpu in gpus if capacity.offers(gpu, demand.gpu_memory)]
        given_cpus, given_gpus = min(cpus, demand.cpus), tuple(fitting[: demand.gpus])
        if given_cpus == demand.cpus and len(given_gpus) == demand.gpus:
            result.starts.append(Allotment(demand.run_id, given_cpus, given_gpus))
        else:
            result.waits[demand.run_id] = _wait(demand, given_cpus, len(given_gpus), gpus, capacity)
        cpus, gpus = cpus - given_cpus, [gpu for gpu in gpus if gpu not in given_gpus]
    return result


def _never(demand: Demand, capacity: Capacity) -> str:
    """Why the whole machine, empty, could not meet the demand; empty when it could."""
    if demand.cpus > capacity.cpus:
        return f"The run asks for {demand.cpus} CPU slots and the compute target has {capacity.cpus}"
    if not capacity.certain:
        return ""
    if demand.gpus > len(capacity.gpus):
        return f"The run asks for {_gpus(demand.gpus)} and the compute target has {len(capacity.gpus)}"
    large = [gpu for gpu in capacity.gpus if capacity.total.get(gpu, 0) >= demand.gpu_memory]
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
