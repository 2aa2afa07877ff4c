"""The settings of a named compute target on this machine: how much of it its runs may hold at once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any

from .bounds import too_large
from .errors import InvalidInput, Problem, size_text
from .vm_sizes import VmSize, get_vm_size

IDLE_SECONDS = 1800
"""After how long without runs a cluster gives a machine back, where nothing else is said."""

priorities = ("dedicated", "lowpriority")
_nothing: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """What a target of kind local is; its runs share this machine with all others.

    vm_size               the size of machine it stands for (see vm_sizes); None: this machine as it is
    min_nodes, max_nodes  how many of these machines; runs of more than max_nodes sizes wait
    cpu_slots             CPU slots its runs may hold; 0: as many as the sizes say and this machine has
    gpus                  "all" or the indices of the GPUs that its runs may be given; of these they hold
                          no more than the sizes say (see gpu_limit)
    gpu_memory            bytes that have to be free on each of a run's GPUs before it starts, as in Docker's
    runs_in               a Docker target in whose containers its runs go, or a Ray or Slurm cluster on whose
                          nodes (see machine_targets.place_of); None: as processes
    idle_seconds          after which a node of a Ray cluster of this machine is given up; else recorded, as
    priority, description, tags
                          are: this machine is neither given back nor taken away
    """

    vm_size: str | None = None
    min_nodes: int = 0
    max_nodes: int = 1
    cpu_slots: int = 0
    gpus: str | tuple[int, ...] = "all"
    gpu_memory: int = 0
    runs_in: str | None = None
    idle_seconds: int = IDLE_SECONDS
    priority: str = "dedicated"
    description: str = ""
    tags: Mapping[str, str] = field(default_factory=lambda: _nothing)

    def __post_init__(self) -> None:
        if not isinstance(self.gpus, str):
            object.__setattr__(self, "gpus", tuple(self.gpus))

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> MachineSettings:
        """The settings in `values`, complete; raises InvalidInput for what is none or cannot be."""
        known = {part.name for part in fields(cls)}
        unknown = [Problem(name, f"There is no setting {name!r}") for name in values if name not in known]
        if unknown:
            raise InvalidInput.of(unknown)
        settings = cls(**values)
        problems = list(settings.problems())
        if problems:
            raise InvalidInput.of(problems)
        return cls(
            **{
                **values,
                "vm_size": settings._size_name(),
                "cpu_slots": settings.cpu_slots or settings.usual_slots,
            }
        )

    def to_json(self) -> dict[str, Any]:
        """The settings as JSON-ready values."""
        lists = {} if isinstance(self.gpus, str) else {"gpus": list(self.gpus)}
        return {
            **{part.name: getattr(self, part.name) for part in fields(self)},
            **lists,
            "tags": dict(self.tags),
        }

    @property
    def size(self) -> VmSize | None:
        """The size of machine that it stands for; raises InvalidInput when there is none of that name."""
        return None if self.vm_size is None else get_vm_size(self.vm_size)

    @property
    def node_gpus(self) -> int:
        """How many GPUs a run is given without asking: those of one machine of the size."""
        return 0 if self.size is None else self.size.gpus

    @property
    def gpu_limit(self) -> int | None:
        """How many GPUs its runs may hold at the same time; None: all that this machine has."""
        return None if self.size is None else self.size.gpus * self.max_nodes

    @property
    def usual_slots(self) -> int:
        """The CPU slots it gets without asking: those of its sizes, and no more than this machine has."""
        machine = os.cpu_count() or 1
        return machine if self.size is None else min(self.size.cpus * self.max_nodes, machine)

    def _size_name(self) -> str | None:
        return None if self.size is None else self.size.name

    def problems(self) -> Iterator[Problem]:
        """Everything that is wrong with them; the fields are the settings' names."""
        try:
            get_vm_size(self.vm_size or "Standard_NC6")
        except InvalidInput as error:
            yield from error.problems
        if self.priority not in priorities:
            yield Problem("priority", "There is no such priority", repr(self.priority), _choose(priorities))
        if isinstance(self.gpus, str) and self.gpus != "all":
            yield Problem("gpus", "These are no GPUs", repr(self.gpus), 'Write "all" or a list of indices.')
        if self.cpu_slots < 0:
            yield Problem("cpu_slots", "Too few CPU slots", f"{self.cpu_slots} is less than 0")
        if self.gpu_memory < 0:
            cause = f"{size_text(self.gpu_memory)} is less than 0"
            yield Problem("gpu_memory", "Too little GPU memory", cause, "Give 0 or more.")
        if self.idle_seconds < 0:
            yield Problem("idle_seconds", "A time cannot be negative", f"it is {self.idle_seconds}")
        yield from self._node_problems()
        yield from too_large(self, ("cpu_slots", "gpu_memory", "idle_seconds", "min_nodes", "max_nodes"))

    def _node_problems(self) -> Iterator[Problem]:
        if self.min_nodes < 0:
            cause = f"{self.min_nodes} is less than 0"
            yield Problem("min_nodes", "Too few nodes", cause, "Give 0 or more.")
        if self.max_nodes < max(1, self.min_nodes):
            cause = f"{self.max_nodes} is less than {max(1, self.min_nodes)}"
            yield Problem("max_nodes", "Too few nodes", cause, "Give at least 1, and min_nodes or more.")


def _choose(known: tuple[str, ...]) -> str:
    return f"Choose {', '.join(known[:-1])} or {known[-1]}."
