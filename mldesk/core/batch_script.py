"""The batch script with which a run goes to Slurm: made from the target's settings, or the user's own."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .errors import Problem

if TYPE_CHECKING:
    from .cluster_settings import SlurmSettings
    from .distribution import Distribution

START = "${{start}}"
"""Stands in a batch script for what starts the run on a node; mldesk puts a path in its place."""

_nodes = re.compile(r"#SBATCH\s+(?:.*\s)?(?:--nodes[=\s]\s*|-N\s*)(?:\d+-)?(\d+)(?:\s|$)")
_gpus = re.compile(r"#SBATCH\s+(?:.*\s)?(?:--gres[=\s]|--gpus|-G)")
_more_minutes = 5
"""What Slurm gives a run beyond its own longest duration: it is to end the run only where that failed."""


def batch_script(
    settings: SlurmSettings,
    distribution: Distribution | None = None,
    cpus: int = 1,
    gpus: int = 0,
    longest_seconds: int | None = None,
) -> str:
    """The batch script of a run: the target's own where it has one, else one that asks for what it needs.

    `cpus` and `gpus` are for each process. Source of the options: sbatch of Slurm 22.05.
    """
    if settings.batch_script:
        return settings.batch_script
    nodes, processes = node_counts(distribution)
    asked = [f"--nodes={nodes}", "--ntasks-per-node=1", f"--cpus-per-task={cpus * processes}"]
    gres = settings.gres or (f"gpu:{gpus * processes}" if gpus else "")
    minutes = _minutes(settings, longest_seconds)
    options = {
        "partition": settings.partition,
        "account": settings.account,
        "gres": gres,
        "time": str(minutes) if minutes else "",
    }
    asked += [f"--{name}={value}" for name, value in options.items() if value]
    lines = ["#!/bin/sh", *(f"#SBATCH {option}" for option in asked), ""]
    if settings.setup.strip():
        lines += [*settings.setup.strip().splitlines(), ""]
    return "\n".join([*lines, f"srun --ntasks={nodes} --ntasks-per-node=1 sh {START}\n"])


def node_counts(distribution: Distribution | None) -> tuple[int, int]:
    """How many nodes a run needs, and how many processes the fullest of them gets."""
    if distribution is None:
        return 1, 1
    on_node = Counter(place.node for place in distribution.places())
    return max(on_node) + 1, max(on_node.values())


def batch_script_problems(text: str) -> Iterator[Problem]:
    """Everything that is wrong with a batch script of the user's own; of an empty one, nothing."""
    if not text:
        return
    if not text.startswith("#!"):
        yield Problem(
            "batch_script",
            "The batch script does not say what runs it",
            "its first line has to begin with #!",
            "Begin it with #!/bin/sh.",
        )
    if START not in text:
        yield Problem(
            "batch_script",
            "The batch script does not start the run",
            f"{START} is not in it",
            f"Let it have a line such as: srun sh {START}",
        )


def script_nodes(text: str) -> int | None:
    """How many nodes a batch script asks for at most; None where it does not say so in plain numbers.

    As sbatch reads it: the options before the first command, of which the last one counts.
    """
    found = None
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            break
        if match := _nodes.match(line):
            found = int(match[1])
    return found


def asks_for_gpus(text: str) -> bool:
    """Whether a batch script asks Slurm for GPUs or the like: then Slurm says which the run may see."""
    return any(_gpus.match(line) for line in text.splitlines())


def gpus_of_gres(text: str) -> int:
    """How many GPUs generic resources such as "gpu:a100:2,shard:4" are; a kind without a number is one."""
    kinds = [part.split(":") for part in text.split(",")]
    return sum(int(part[-1]) if part[-1].isdigit() else 1 for part in kinds if part[0] == "gpu")


def _minutes(settings: SlurmSettings, longest_seconds: int | None) -> int:
    """The time limit in minutes; 0 for that of the partition."""
    if longest_seconds is None:
        return settings.time_limit
    needed = math.ceil(longest_seconds / 60) + _more_minutes
    return min(needed, settings.time_limit) if settings.time_limit else needed
