"""Where the runs of each compute target go, and what they may hold there: the facts the scheduling is over.

Named targets on this machine have no slots and GPUs of their own: they share those of their place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from mldesk.core.compute import ComputeTarget
from mldesk.core.errors import MldeskError
from mldesk.core.machine_settings import MachineSettings
from mldesk.core.machine_targets import place_of
from mldesk.engine.gpu import GpuSnapshot, allowed
from mldesk.engine.scheduling import Allotment, Capacity, Demand, Share


@dataclass
class Place:
    """A target that runs really go to, and the named ones that share it, by name.

    `draining` are the names of those of them that begin no more runs.
    """

    target: ComputeTarget
    named: dict[str, MachineSettings] = field(default_factory=dict)
    draining: set[str] = field(default_factory=set)

    @property
    def cpu_slots(self) -> int:
        """The CPU slots of all its runs together."""
        return int(self.target.settings.get("cpu_slots", 1))

    def begins(self, demand: Demand) -> bool:
        """Whether a run of this demand may begin here, once there is room for it."""
        return not {self.target.name, demand.target} & self.draining

    def capacity(self, running: Sequence[Allotment], snapshot: GpuSnapshot) -> Capacity:
        """What it has, as its GPUs are now."""
        gpus = _chosen(self.target.settings.get("gpus", "all"), [g.index for g in allowed(snapshot.gpus)])
        held = frozenset(gpu for allotment in running for gpu in allotment.gpus)
        return Capacity(
            self.cpu_slots,
            gpus,
            snapshot.occupied(held),
            certain=not snapshot.problem,
            free={gpu.index: gpu.memory_total - gpu.memory_used for gpu in snapshot.gpus},
            total={gpu.index: gpu.memory_total for gpu in snapshot.gpus if gpu.index in gpus},
            shares={name: _share(settings, gpus) for name, settings in self.named.items()},
        )

    def asked(self, demand: Demand, capacity: Capacity) -> Demand:
        """What a run asks for here: memory of GPUs as is usual, and as many GPUs as its target's size has.

        Where a size has GPUs and this machine has fewer, those it has will do: what is lacking is told at
        the run. -1 bytes stand for what is usual. The processes of a run share what is here.
        """
        own = self.named.get(demand.target)
        memory = demand.gpu_memory
        if memory < 0:
            usual = int(self.target.settings.get("gpu_memory", 0))
            memory = usual if own is None else own.gpu_memory or usual
        gpus = demand.gpus
        if own is not None and own.node_gpus and gpus <= (own.gpu_limit or 0):
            gpus = max(gpus, own.node_gpus)
            gpus = min(gpus, capacity.share(demand.target).most_gpus) if capacity.certain else gpus
        one = replace(demand, gpus=gpus, gpu_memory=memory)
        return one.spread_over(capacity.share(demand.target), capacity.certain)


def places(targets: Iterable[ComputeTarget]) -> dict[str, Place]:
    """The place of each target, by the target's name; those whose settings or place are gone have none."""
    known = list(targets)
    real = {target.name: Place(target) for target in known if not target.is_named}
    found = dict(real)
    for target in known:
        if target.is_named:
            try:
                where = place_of(target, known)
                place = real.get(where.name) or Place(where)  # else a cluster of its own
                place.named[target.name] = target.machine
            except MldeskError:
                continue
            found[target.name] = place
        if target.draining:
            found[target.name].draining.add(target.name)
    return found


def _share(settings: MachineSettings, gpus: tuple[int, ...]) -> Share:
    own = _chosen(settings.gpus, gpus)
    limit = settings.gpu_limit
    return Share(settings.cpu_slots, own, len(own) if limit is None else min(limit, len(own)))


def _chosen(chosen: str | Sequence[int], gpus: Sequence[int]) -> tuple[int, ...]:
    return tuple(gpu for gpu in gpus if chosen == "all" or gpu in chosen)
