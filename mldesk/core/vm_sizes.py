"""What the sizes of cloud machines stand for: a shipped table of their CPUs, memory and GPUs.

The names are Azure's (https://learn.microsoft.com/azure/virtual-machines/sizes), which programs written for
its services ask for.
"""

from __future__ import annotations

import csv
import re
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from . import paths
from .errors import InvalidInput, Problem

_gib = 2**30
# family (letters), number of CPUs, what else it has, the accelerator, the version
_form = re.compile(r"standard_([a-z]+)(\d+)(-\d+)?[a-z]*(_[a-z]+\d+[a-z]*)?(_v\d+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class VmSize:
    """A size of machine: `memory` in bytes (0: not known), `gpus` how many, `gpu` which.

    One that is not `listed` in the shipped table is taken by its name: its number are the CPUs, and the
    families that begin with N have a GPU.
    """

    name: str
    cpus: int
    memory: int = 0
    gpus: int = 0
    gpu: str = ""
    listed: bool = True

    def to_dict(self) -> dict[str, Any]:
        """The size as JSON-ready values."""
        return asdict(self)


def get_vm_size(name: str) -> VmSize:
    """The size called `name`, in capitals or not, with or without `Standard_`.

    Raises InvalidInput for what is no name of a size.
    """
    words = name.strip().removesuffix("_Promo").removesuffix("_PROMO").removesuffix("_promo")
    words = words if words.lower().startswith("standard_") else f"Standard_{words}"
    found = _table().get(words.lower())
    if found is not None:
        return found
    form = _form.fullmatch(words)
    if form is None:
        raise InvalidInput(
            "There is no such size of machine",
            repr(name),
            "Write it as Standard_NC6; `mldesk compute sizes` lists those that are known.",
            "vm_size",
        )
    gpus = int(form[1].lower().startswith("n"))
    return VmSize("Standard" + words[len("standard") :], int(form[2]), gpus=gpus, listed=False)


def size_guess(target: str, size: VmSize | None) -> Problem | None:
    """What the runs of a target are told when nobody knows the size that it stands for; else None."""
    if size is None or size.listed:
        return None
    gpus = "1 GPU" if size.gpus == 1 else f"{size.gpus} GPUs" if size.gpus else "no GPU"
    return Problem(
        "compute",
        "The size of machine is not known",
        f"{size.name}, the size of {target}, is not in the table: by its name it is taken for "
        f"{size.cpus} CPUs and {gpus}",
        "Check the name; `mldesk compute sizes` lists those that are known.",
        "warning",
    )


def list_vm_sizes() -> list[VmSize]:
    """All sizes of the shipped table, in its order."""
    return list(_table().values())


@cache
def _table() -> dict[str, VmSize]:
    with (paths.resources() / "compute" / "vm_sizes.csv").open(encoding="utf-8", newline="") as file:
        sizes = [
            VmSize(
                row["name"],
                int(row["cpus"]),
                int(float(row["memory_gib"]) * _gib),
                int(row["gpus"]),
                row["gpu"],
            )
            for row in csv.DictReader(file)
        ]
    return {size.name.lower(): size for size in sizes}
