"""Which queued runs may start now: pure, first come first served, without starving anyone.

A run that has to wait reserves whatever part of its demand is free, so that a later and smaller run can use
what the waiting run does not need, but can never keep taking the last piece away from it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Demand:
    """What a queued run asks for: CPU slots and a number of GPUs."""

    run_id: str
    cpus: int = 1
    gpus: int = 0


@dataclass(frozen=True)
class Allotment:
    """What a run was given: CPU slots and GPU indexes (NVML's, in PCI bus order)."""

    run_id: str
    cpus: int = 1
    gpus: tuple[int, ...] = ()


@dataclass(frozen=True)
class Capacity:
    """What a compute target has: CPU slots, all its GPU indexes, and those that a stranger is using.

    While the driver does not answer, GPUs are not `certain`: nobody gets one, nobody is told there is none.
    """

    cpus: int
    gpus: tuple[int, ...] = ()
    occupied: frozenset[int] = frozenset()
    certain: bool = True


@dataclass
class Plan:
    """The outcome of one round: who starts, who waits and why, and whose demand can never be met."""

    starts: list[Allotment] = field(default_factory=list)
    waits: dict[str, str] = field(default_factory=dict)
    impossible: dict[str, str] = field(default_factory=dict)


def plan(queue: Iterable[Demand], running: Sequence[Allotment], capacity: Capacity) -> Plan:
    """Decide over the queue (oldest first), given what the running runs hold."""
    held = {gpu for allotment in running for gpu in allotment.gpus}
    cpus = max(0, capacity.cpus - sum(allotment.cpus for allotment in running))
    free = capacity.gpus if capacity.certain else ()
    gpus = [gpu for gpu in free if gpu not in held and gpu not in capacity.occupied]
    result = Plan()
    for demand in queue:
        obstacle = _never(demand, capacity)
        if obstacle:
            result.impossible[demand.run_id] = obstacle
            continue
        given_cpus, given_gpus = min(cpus, demand.cpus), tuple(gpus[: demand.gpus])
        if given_cpus == demand.cpus and len(given_gpus) == demand.gpus:
            result.starts.append(Allotment(demand.run_id, given_cpus, given_gpus))
        else:
            result.waits[demand.run_id] = _missing(demand, given_cpus, len(given_gpus), capacity)
        cpus, gpus = cpus - given_cpus, gpus[len(given_gpus) :]
    return result


def _never(demand: Demand, capacity: Capacity) -> str:
    """Why the whole machine, empty, could not meet the demand; empty when it could."""
    if demand.cpus > capacity.cpus:
        return f"The run asks for {demand.cpus} CPU slots and the compute target has {capacity.cpus}"
    if demand.gpus > len(capacity.gpus) and capacity.certain:
        return f"The run asks for {_gpus(demand.gpus)} and the compute target has {len(capacity.gpus)}"
    return ""


def _missing(demand: Demand, cpus: int, gpus: int, capacity: Capacity) -> str:
    if gpus == demand.gpus:
        return f"Waits for {demand.cpus - cpus} of {demand.cpus} CPU slots"
    reason = f"Waits for {demand.gpus - gpus} of {_gpus(demand.gpus)}"
    if not capacity.certain:
        reason += "; the GPU driver does not answer"
    elif capacity.occupied:
        names = ", ".join(str(gpu) for gpu in sorted(capacity.occupied))
        reason += f"; in use by another program: GPU {names}"
    return reason


def _gpus(count: int) -> str:
    return "1 GPU" if count == 1 else f"{count} GPUs"
