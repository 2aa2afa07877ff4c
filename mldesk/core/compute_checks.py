"""What is wrong with a config's compute target, and with what it asks of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from .batch_script import gpus_of_gres, node_counts
from .compute import ComputeTarget, get_compute, machine_state
from .errors import MldeskError, NotFound, Problem, size_text
from .machine_targets import cluster_gpu_lack, get_place, gpu_lack, gpus_here
from .spec import ScriptRunConfig
from .workspace import Workspace


def check_compute(workspace: Workspace, config: ScriptRunConfig) -> Iterator[Problem]:
    """All problems of the config's compute target, CPU slots, GPUs and GPU memory."""
    target, place = None, None
    try:
        target, place = get_compute(workspace, config.compute), get_place(workspace, config.compute)
    except NotFound as error:
        yield Problem("compute", error.title, error.cause, error.cure)
    if config.cpus < 1:
        yield Problem("cpus", "A run needs a CPU", f"{config.cpus} is less than 1", "Choose at least 1.")
    if config.gpus < 0:
        yield Problem("gpus", "The number of GPUs is negative", f"it is {config.gpus}", "Choose 0 or more.")
    yield from _check_gpu_memory(config)
    if target is None or place is None:
        return
    for name in sorted({one.name for one in (target, place) if one.draining}):
        cure = "Choose another target, or let it take runs again."
        yield Problem("compute", "The run will wait", f"{name} takes no more runs", cure, "warning")
    slots = target.settings.get("cpu_slots")
    if isinstance(slots, int) and config.cpus > slots and not place.is_cluster:
        yield Problem(
            "cpus", "The run would never start", f"{target.name} has {slots} CPU slots", "Ask for fewer CPUs."
        )
    if target.is_named and target.settings.get("vm_size"):
        yield from _check_size(workspace, config, target, place)
    elif place.kind == "local" or place.has_nodes_here:
        yield from _check_gpus(workspace, config)
    elif place.kind == "slurm":
        with suppress(MldeskError):  # settings that cannot be read are told elsewhere
            yield from _check_gres(config, place)


def _check_gpu_memory(config: ScriptRunConfig) -> Iterator[Problem]:
    if config.gpu_memory is None:
        return
    if config.gpu_memory < 0:
        yield Problem(
            "gpu_memory", "The GPU memory is negative", f"it is {config.gpu_memory}", "Give 0 or more."
        )
    elif config.gpu_memory and config.gpus == 0:
        cause = f"it waits for {size_text(config.gpu_memory)} of GPU memory, but asks for no GPU"
        yield Problem("gpu_memory", "The run gets no GPU", cause, "Ask for a GPU, or for no GPU memory.")


def _check_size(
    workspace: Workspace, config: ScriptRunConfig, target: ComputeTarget, place: ComputeTarget
) -> Iterator[Problem]:
    """What a size of machine says goes before what is asked for; what this machine lacks is a warning."""
    limit = target.machine.gpu_limit or 0
    if config.gpus > limit:
        cause = f"{target.name} ({target.machine.vm_size}) has {limit} GPUs"
        yield Problem("gpus", "The run would never start", cause, "Ask for fewer.")
        return
    if place.is_cluster:
        lack = cluster_gpu_lack(target, config.gpus)
    else:
        here = gpus_here(workspace) if limit else None
        lack = None if here is None else gpu_lack(target, config.gpus, here)
    if lack is not None:
        yield lack


def _check_gpus(workspace: Workspace, config: ScriptRunConfig) -> Iterator[Problem]:
    state = machine_state(workspace)
    if state is None:
        return
    if config.gpus > len(state.gpus):
        yield Problem(
            "gpus", "The run would never start", f"this machine has {len(state.gpus)} GPUs", "Ask for fewer."
        )
    elif config.gpu_memory:
        large = sum(gpu.memory_total >= config.gpu_memory for gpu in state.gpus)
        if large < config.gpus:
            largest = size_text(max(gpu.memory_total for gpu in state.gpus))
            cause = f"{size_text(config.gpu_memory)} are to be free, the largest GPU has {largest}"
            yield Problem("gpu_memory", "The run would never start", cause, "Ask for less.")


def _check_gres(config: ScriptRunConfig, place: ComputeTarget) -> Iterator[Problem]:
    """Whether the target's own gres, which counts in place of the run's GPUs, is less than these."""
    settings, spread = place.slurm, config.distribution
    if not settings.gres or settings.batch_script or config.batch_script:
        return
    if spread is not None and spread.process_count < 1:
        return  # that is told
    asked = config.gpus * node_counts(spread)[1]
    if asked > gpus_of_gres(settings.gres):
        yield Problem(
            "gpus",
            "The run gets fewer GPUs than it asks for",
            f"it asks for {asked} on a node, and {place.name} asks Slurm for {settings.gres}",
            "Ask for fewer, or change the gres of the compute target.",
            "warning",
        )
