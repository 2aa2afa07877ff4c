"""`mldesk compute`: list, show, add and remove the places where runs can go."""

from __future__ import annotations

import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from mldesk.core.compute import (
    LOCAL,
    ComputeTarget,
    MachineState,
    add_docker_target,
    change_target,
    get_compute,
    list_compute,
    machine_state,
    remove_target,
    set_draining,
)
from mldesk.core.docker_settings import DockerSettings, build_networks, networks
from mldesk.core.errors import MldeskError, size_text
from mldesk.core.machine_targets import get_place

from .call import Call, Family
from .compute_clusters import add_ray, add_slurm, show_cluster
from .compute_machine import add_machine, default, kind_text, lack_text, machine_pairs, sizes
from .parameters import CPUS, MEMORY, SIZE
from .text import Column, ago, details, table

if TYPE_CHECKING:
    from mldesk.containers.state import DockerState

_of_named = {"vm_size", "max_nodes", "min_nodes", "idle_seconds", "runs_in"}

# The engine writes the state about once a second; an older one says nothing about now.
_fresh_seconds = 10.0


@click.group(cls=Family)
def compute() -> None:
    """List, show, add and remove the places where runs can go."""


@compute.group("add", cls=Family)
def add() -> None:
    """Add a compute target."""


add.add_command(add_machine)
add.add_command(add_ray)
add.add_command(add_slurm)
compute.add_command(sizes)
compute.add_command(default)


@add.command("docker")
@click.option("--image", help="Base image of environments, and what runs without one use.")
@click.option("--name", default="docker", show_default=True, help="The target's name.")
@click.option(
    "--host",
    help="The Docker engine (unix://, tcp://, ssh:// or context://NAME); without it DOCKER_HOST, the current "
    "context, usual sockets.",
)
@click.option("--cpu-slots", type=int, help="CPU slots that runs share; without it one for each CPU.")
@click.option("--cpus", type=CPUS, help="CPUs each container may use; by default its CPU slots; or none.")
@click.option(
    "--memory",
    type=MEMORY,
    help="Memory each container may use, such as 8G; by default the machine's less a tenth; or none.",
)
@click.option("--shm-size", type=SIZE, help="Shared memory of each container (data loaders), such as 1G.")
@click.option("--pids", type=int, help="Processes and threads each container may have.")
@click.option("--network", type=click.Choice(networks), help="Network of containers; none by default.")
@click.option("--build-network", type=click.Choice(build_networks), help="Network of image builds.")
@click.option("--user", help='Who runs in containers: "root" or uid:gid; by default you.')
@click.option(
    "--gpu-memory", type=SIZE, help="Start runs only when so much is free on their GPUs, such as 8G."
)
@click.option("--writable-root", is_flag=True, help="Let containers write into their image's files.")
@click.option("--capability", "capabilities", multiple=True, help="A Linux capability that containers keep.")
@click.option("--allow-new-privileges", is_flag=True, help="Let set-user-id programs have effect.")
@click.pass_obj
def add_docker(
    call: Call, /, name: str, writable_root: bool, allow_new_privileges: bool, **options: Any
) -> None:
    """Add a Docker engine (or Podman's service), in whose containers runs are shut off from the rest.

    Containers have no network, no rights, and a read-only image, unless options relax that.
    """
    settings = {key: value for key, value in options.items() if value not in (None, ())}
    if writable_root:
        settings["read_only"] = False
    if allow_new_privileges:
        settings["no_new_privileges"] = False
    with call.open_workspace() as workspace:
        target = add_docker_target(workspace, name, **settings)
    state, problem = _ask_docker(target.docker)
    value = target.to_dict() | {
        "relaxations": _relaxed(target.docker),
        "limits": _limited(target.docker, state).limits(),
        "problem": problem,
    }
    pairs = [("Target", target.name), *_docker_pairs(target.docker, state), *_engine_pairs(state, problem)]
    call.answer(value, details(pairs))


@compute.command("remove")
@click.argument("name")
@click.pass_obj
def remove(call: Call, name: str) -> None:
    """Remove the compute target NAME; its runs stay."""
    with call.open_workspace() as workspace:
        remove_target(workspace, name)
    call.answer({"removed": name}, f"Removed {name}.")


@compute.command("drain")
@click.argument("name", default=LOCAL)
@click.option("--undo", is_flag=True, help="Let it begin runs again.")
@click.pass_obj
def drain(call: Call, name: str, undo: bool) -> None:
    """Let the compute target NAME (this machine, if none is named) begin no more runs.

    Those that have begun go on; the others wait in the queue.
    """
    with call.open_workspace() as workspace:
        target = set_draining(workspace, name, not undo)
    words = f"{name} takes runs again." if undo else f"{name} takes no more runs."
    call.answer(target.to_dict(), words)


@compute.command("set")
@click.argument("name", default="local")
@click.option("--cpu-slots", type=click.IntRange(min=1), help="CPU slots that runs share.")
@click.option(
    "--gpu-memory",
    type=SIZE,
    help="Start runs only when so much is free on each of their GPUs, whoever uses the rest, such as 8G; 0: "
    "when no other program uses the GPU. A run may ask for its own.",
)
@click.option("--vm-size", help="The size of machine that a named target stands for.")
@click.option("--max-nodes", type=int, help="How many of these machines.")
@click.option("--min-nodes", type=int, help="How many of them a Ray cluster of this machine keeps.")
@click.option("--idle-seconds", type=int, help="After which an unused node of such a cluster goes.")
@click.option(
    "--runs-in",
    metavar="TARGET",
    help="Where runs of a named target go: a Docker target, a cluster, or local.",
)
@click.pass_obj
def set_(call: Call, /, name: str, **asked: Any) -> None:
    """Change settings of the compute target NAME (this machine, if none is named).

    With another size or number of nodes, a named target gets the CPU slots that these say, unless they are
    given, too.
    """
    changes = {key: value for key, value in asked.items() if value is not None}
    if not changes:
        raise click.UsageError("nothing to change; see --help")
    with call.open_workspace() as workspace:
        sized = changes.keys() & {"vm_size", "max_nodes"}
        if changes.keys() & _of_named and not get_compute(workspace, name).is_named:
            raise click.UsageError(f"{name} stands for no size of machine; a named target does")
        if changes.get("runs_in") == LOCAL:
            changes["runs_in"] = None
        target = change_target(workspace, name, **({"cpu_slots": 0} if sized else {}) | changes)
        place = get_place(workspace, name)
    pairs = [("CPU slots", target.settings.get("cpu_slots"))]
    pairs = machine_pairs(target, place) if target.is_named else pairs
    call.answer(target.to_dict(), details([("Target", target.name), *pairs, _gpu_memory(target)]))


def _gpu_memory(target: ComputeTarget) -> tuple[str, str]:
    memory = int(target.settings.get("gpu_memory", 0))
    free = f"runs wait for {size_text(memory)} free on each of their GPUs" if memory else ""
    return "GPU memory", free or "runs wait for GPUs that no other program uses"


@compute.command("list")
@click.pass_obj
def list_(call: Call) -> None:
    """List the compute targets."""
    with call.read_workspace() as workspace:
        targets, state = list_compute(workspace), machine_state(workspace)
    columns = [Column("Name"), Column("Kind"), Column("CPU slots", right=True), Column("GPUs")]
    rows = [
        (target.name, _kind(target), target.settings.get("cpu_slots", ""), _gpus(target, state))
        for target in targets
    ]
    call.answer([target.to_dict() for target in targets], table(columns, rows))


def _kind(target: ComputeTarget) -> str:
    return f"{kind_text(target)}, takes no more runs" if target.draining else kind_text(target)


@compute.command("show")
@click.argument("name", default="local")
@click.pass_obj
def show(call: Call, name: str) -> None:
    """Show the compute target NAME (this machine, if none is named) and what it is doing."""
    with call.read_workspace() as workspace:
        target = get_compute(workspace, name)
        place = get_place(workspace, name)
        if place.is_cluster:
            own = machine_pairs(target, place) if target.is_named else None
            show_cluster(call, workspace, target, own)
            return
        state = machine_state(workspace) if target.kind == "local" else None
        lack = lack_text(workspace, target)
    if target.kind == "docker":
        _show_docker(call, target)
        return
    now = state is not None and time.time() - state.time < _fresh_seconds
    value: dict[str, Any] = target.to_dict() | {"state": None if state is None else state.to_dict()}
    pairs = [
        ("Target", target.name),
        ("Kind", target.kind),
        *(
            machine_pairs(target, place)
            if target.is_named
            else [("CPU slots", target.settings.get("cpu_slots"))]
        ),
        ("GPUs", _gpus(target, state)),
        *([("Warning", lack)] if lack else []),
        *([_gpu_memory(target)] if _gpus(target, state) != "none" else []),
        *(_state(state) if state and now else [("State", _unknown(state))]),
    ]
    call.answer(value, details(pairs))


def _show_docker(call: Call, target: ComputeTarget) -> None:
    state, problem = _ask_docker(target.docker)
    value = target.to_dict() | {
        "relaxations": _relaxed(target.docker),
        "limits": _limited(target.docker, state).limits(),
        "engine": None if state is None else asdict(state),
        "problem": problem,
    }
    pairs = [
        ("Target", target.name),
        ("Kind", target.kind),
        ("CPU slots", target.settings.get("cpu_slots")),
        ("GPUs", "none" if state is not None and not state.gpu_runtime else _gpus(target)),
        *_docker_pairs(target.docker, state),
        *_engine_pairs(state, problem),
    ]
    call.answer(value, details(pairs))


def _ask_docker(settings: DockerSettings) -> tuple[DockerState | None, str | None]:
    """The state of a target's engine, or why there is none."""
    from mldesk.containers.state import engine_state  # the SDK is a third of a second

    try:
        return engine_state(settings), None
    except MldeskError as error:
        return None, str(error)


def _docker_pairs(settings: DockerSettings, state: DockerState | None) -> list[tuple[str, object]]:
    return [
        ("Base image", settings.image or "none: environments have to name one"),
        ("Protection", ", ".join(settings.protections()) or "none"),
        ("Relaxed", ", ".join(_relaxed(settings)) or "nothing"),
        ("Limits", ", ".join(_limited(settings, state).limits())),
    ]


def _limited(settings: DockerSettings, state: DockerState | None) -> DockerSettings:
    """The settings with the limits that the engine's machine gives, where it has told of itself."""
    return settings if state is None else settings.within(state.limited_cpus, state.limited_memory)


def _relaxed(settings: DockerSettings) -> list[str]:
    return [*settings.relaxations(), *settings.relaxed_builds()]


def _engine_pairs(state: DockerState | None, problem: str | None) -> list[tuple[str, object]]:
    if state is None:
        return [("State", problem)]
    running = sum(container.state == "running" for container in state.containers)
    rootless = ", rootless" if state.rootless else ""
    outlive = "outlive it (live-restore)" if state.live_restore else "end with it (no live-restore)"
    return [
        ("Engine", f"{state.version} (API {state.api}{rootless}) at {state.address}"),
        ("System", f"{state.os}, {state.architecture}, {state.cpus} CPUs, {size_text(state.memory)}"),
        ("GPU runtime", "yes" if state.gpu_runtime else "no"),
        ("Images", f"{len(state.images):,}"),
        ("Containers", f"{running:,} running, {len(state.containers) - running:,} stopped; they {outlive}"),
    ]


def _gpus(target: ComputeTarget, machine: MachineState | None = None) -> str:
    gpus = target.settings.get("gpus", "")
    limit = target.machine.gpu_limit if target.is_named else None
    if limit == 0 or (target.kind == "local" and not _has_gpus(machine)):
        return "none"
    if limit is not None:
        return f"at most {limit}"
    return gpus if isinstance(gpus, str) else ", ".join(str(index) for index in gpus)


def _has_gpus(machine: MachineState | None) -> bool:
    """Whether this machine has GPUs that can be used: as its engine saw it or, before one ran, as it says."""
    if machine is not None:
        return bool(machine.gpus)
    from mldesk.core.doctor import gpu_names

    try:
        return bool(gpu_names())
    except MldeskError:
        return False


def _unknown(state: MachineState | None) -> str:
    seen = "" if state is None else f", last seen {ago(state.time)}"
    return f"no engine is running{seen}"


def _state(state: MachineState) -> list[tuple[str, object]]:
    memory = f"{size_text(state.memory_used)} of {size_text(state.memory_total)}"
    rows: list[tuple[str, object]] = [
        ("In use", f"{state.cpu_slots_used} of {state.cpu_slots} CPU slots"),
        ("Runs", f"{state.running:,} running, {state.queued:,} queued"),
        ("CPU", f"{state.cpu_percent:.0f} %"),
        ("Memory", memory),
        ("Disk", f"{size_text(state.disk_free)} free"),
    ]
    for gpu in state.gpus:
        used = f"{size_text(gpu.memory_used)} of {size_text(gpu.memory_total)}"
        rows.append((f"GPU {gpu.index}", f"{gpu.name}, {gpu.percent:.0f} %, {used}"))
    return rows
