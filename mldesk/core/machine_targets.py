"""Named compute targets on this machine: adding them, where their runs go, and the workspace's defaults."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal

from .compute import (
    LOCAL,
    ComputeTarget,
    add_target,
    get_compute,
    list_compute,
    machine_settings,
    machine_state,
)
from .errors import Conflict, InvalidInput, MldeskError, NotFound, Problem
from .machine_settings import IDLE_SECONDS
from .workspace_settings import merge_setting, read_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .workspace import Workspace

ComputeType = Literal["CPU", "GPU"]

DEFAULT_GPU_NAME = "gpu-cluster"
DEFAULT_GPU_SIZE = "Standard_NC6"
"""The GPU target that is made where a program asks for the workspace's and there is none."""

_defaults_key = "default_compute"


def add_compute(workspace: Workspace, name: str, **settings: Any) -> ComputeTarget:
    """Add a named target on this machine, which may stand for a size of machine; see MachineSettings.

    It gets no more CPU slots and GPUs than this machine has, and shares them with all other targets on it.
    Raises InvalidInput, NotFound when there is no `runs_in`, Conflict when the name is taken.
    """
    return add_target(workspace, name, "local", machine_settings(workspace, settings).to_json())


def place_of(target: ComputeTarget, targets: Iterable[ComputeTarget]) -> ComputeTarget:
    """Where the runs of a target really go: this machine, a Docker target or a cluster, one of `targets`.

    With a Ray cluster that mldesk makes on this machine, a named target has one of its own: made as that one
    says, called as the named target, and of its number of nodes and idle seconds. Raises NotFound when the
    place is gone, InvalidInput for settings that cannot be.
    """
    if not target.is_named:
        return target
    name = target.settings.get("runs_in") or LOCAL
    for place in targets:
        if place.name == name:
            return _own_cluster(target, place) if has_own_cluster(place) else place
    raise NotFound(
        "There is no such compute target",
        f"the runs of {target.name} go into {name!r}, which is gone",
        "Choose another compute target.",
        "compute",
    )


def places_of(targets: Sequence[ComputeTarget]) -> dict[str, ComputeTarget]:
    """Where the runs of each of these targets go, by its name; those whose place is gone are left out."""
    found = {}
    for target in targets:
        with suppress(MldeskError):
            found[target.name] = place_of(target, targets)
    return found


def has_own_cluster(place: ComputeTarget) -> bool:
    """Whether each named target that runs in this one has a cluster of its own."""
    return place.kind == "ray" and place.ray.is_managed


def _own_cluster(target: ComputeTarget, made_as: ComputeTarget) -> ComputeTarget:
    settings = target.machine
    scale = {
        "min_nodes": settings.min_nodes,
        "max_nodes": settings.max_nodes,
        "idle_seconds": max(1, settings.idle_seconds),
    }
    return ComputeTarget(target.name, made_as.kind, {**made_as.settings, **scale}, target.created)


def scale_note(target: ComputeTarget, place: ComputeTarget) -> str:
    """What of a named target's number of nodes and idle seconds means nothing on the cluster `place`.

    Empty where all of it holds, and where nobody asked for anything.
    """
    if not (target.is_named and place.is_cluster) or place.name == target.name:
        return ""
    settings = target.machine
    unused = {
        f"min_nodes {settings.min_nodes}": settings.min_nodes > 0,
        f"idle_seconds {settings.idle_seconds}": settings.idle_seconds != IDLE_SECONDS,
    }
    told = " and ".join(name for name, is_asked in unused.items() if is_asked)
    return f"{place.name} decides itself how many nodes it has: {told} mean nothing there" if told else ""


def get_place(workspace: Workspace, name: str) -> ComputeTarget:
    """Where the runs of the target called `name` go; raises NotFound."""
    return place_of(get_compute(workspace, name), list_compute(workspace))


def gpus_here(workspace: Workspace) -> int | None:
    """How many GPUs this machine has: as its engine saw it, else as the driver says; None: nobody knows."""
    state = machine_state(workspace)
    if state is not None:
        return len(state.gpus)
    from .doctor import gpu_names  # only before the first engine

    try:
        return len(gpu_names())
    except MldeskError:
        return None


def gpu_lack(target: ComputeTarget, gpus: int, given: int) -> Problem | None:
    """What a run of the target is to be told that asked for `gpus` and is given only `given` GPUs.

    None when it has all that the target's size of machine means.
    """
    if not target.is_named:
        return None
    size = target.machine.size
    wanted = max(gpus, 0 if size is None else size.gpus)
    if size is None or not size.gpus or given >= wanted:
        return None
    means = f"{size.name}, the size of {target.name}, means {_gpus(wanted)}"
    if given:
        cause = f"{means}; this machine has {_gpus(given)} for it"
        return Problem("compute", f"The run trains on {_gpus(given)}", cause, level="warning")
    return Problem(
        "compute",
        "The run trains on the CPU",
        f"{means}; this machine has no GPU for it",
        "It takes longer; choose a smaller model or fewer epochs if it takes too long.",
        "warning",
    )


def cluster_gpu_lack(target: ComputeTarget, gpus: int) -> Problem | None:
    """What a run that goes to a cluster is to be told, where it asks for fewer GPUs than its size means."""
    size = target.machine.size
    if size is None or gpus >= size.gpus:
        return None
    cause = (
        f"{size.name}, the size of {target.name}, means {_gpus(size.gpus)}; "
        "on a cluster a run has the GPUs that it asks for itself"
    )
    title = f"The run trains on {_gpus(gpus)}" if gpus else "The run trains on the CPU"
    return Problem("compute", title, cause, "Ask for GPUs if the cluster has some.", "warning")


def _gpus(count: int) -> str:
    return "1 GPU" if count == 1 else f"{count} GPUs"


def default_compute(workspace: Workspace, kind: ComputeType) -> ComputeTarget:
    """The target that a workspace uses when a program asks for one of `kind` "CPU" or "GPU".

    That is the one set by `set_default_compute`; without one, for CPU this machine, for GPU the first target
    by name whose size of machine has GPUs. Where there is none of these, it is made: gpu-cluster, of the size
    Standard_NC6. Raises InvalidInput for another kind.
    """
    _check_kind(kind)
    targets = {target.name: target for target in list_compute(workspace)}
    chosen = _defaults(workspace).get(kind)
    if chosen in targets:
        return targets[chosen]
    if kind == "CPU":
        return targets[LOCAL]
    for target in targets.values():
        if target.is_named and target.machine.node_gpus:
            return target
    try:
        return add_compute(workspace, DEFAULT_GPU_NAME, vm_size=DEFAULT_GPU_SIZE)
    except Conflict:  # it is there, or another program has just made it
        return get_compute(workspace, DEFAULT_GPU_NAME)


def set_default_compute(workspace: Workspace, kind: ComputeType, name: str) -> ComputeTarget:
    """Let the workspace use the target called `name` for `kind`; raises NotFound, InvalidInput."""
    _check_kind(kind)
    target = get_compute(workspace, name)
    merge_setting(workspace, _defaults_key, {kind: name})
    return target


def _defaults(workspace: Workspace) -> dict[str, str]:
    defaults = read_settings(workspace).get(_defaults_key)
    return defaults if isinstance(defaults, dict) else {}


def _check_kind(kind: str) -> None:
    if kind not in ("CPU", "GPU"):
        raise InvalidInput("There is no such kind of compute", repr(kind), "Choose CPU or GPU.", "type")
