"""`mldesk compute`: named targets on this machine, the sizes they stand for, and a workspace's defaults."""

from __future__ import annotations

from typing import Any

import click

from mldesk.core.compute import ComputeTarget
from mldesk.core.errors import size_text
from mldesk.core.machine_settings import IDLE_SECONDS, priorities
from mldesk.core.machine_targets import (
    add_compute,
    default_compute,
    get_place,
    gpu_lack,
    gpus_here,
    scale_note,
    set_default_compute,
)
from mldesk.core.vm_sizes import VmSize, list_vm_sizes
from mldesk.core.workspace import Workspace

from .call import Call, Command
from .parameters import SIZE, TagType
from .text import Column, details, table


@click.command("machine", cls=Command)
@click.argument("name")
@click.option("--vm-size", help="The size of machine it stands for, such as STANDARD_NC6; see compute sizes.")
@click.option("--max-nodes", type=int, default=1, show_default=True, help="How many of these machines.")
@click.option(
    "--min-nodes", type=int, default=0, show_default=True, help="How many a Ray cluster keeps; else recorded."
)
@click.option("--cpu-slots", type=int, default=0, help="CPU slots of its runs; without it as the size says.")
@click.option(
    "--gpu-memory", type=SIZE, default=0, help="Start runs only when so much is free on their GPUs."
)
@click.option(
    "--runs-in",
    metavar="TARGET",
    help="A Docker target in whose containers its runs go, or a Ray or Slurm cluster that they go to.",
)
@click.option(
    "--idle-seconds",
    type=int,
    default=IDLE_SECONDS,
    show_default=True,
    help="After which a node of a Ray cluster of this machine goes; else recorded: this machine stays.",
)
@click.option(
    "--priority", type=click.Choice(priorities), default=priorities[0], show_default=True, help="Recorded."
)
@click.option("--description", default="", help="What is to be said about it.")
@click.option("--tag", "tags", multiple=True, type=TagType(), help="A tag; may be given several times.")
@click.pass_obj
def add_machine(call: Call, /, name: str, tags: tuple[tuple[str, str], ...], **settings: Any) -> None:
    """Add a named target on this machine, which may stand for a size of machine.

    Its runs share this machine with all others. What a size means and this machine does not have, such as a
    GPU, is told as a warning.
    """
    with call.open_workspace() as workspace:
        target = add_compute(workspace, name, tags=dict(tags), **settings)
        lack, place = lack_text(workspace, target), get_place(workspace, name)
    warning = [("Warning", lack)] if lack else []
    pairs = [("Target", target.name), *machine_pairs(target, place), *warning]
    call.answer(target.to_dict() | {"warning": lack or None}, details(pairs))


@click.command("sizes", cls=Command)
@click.pass_obj
def sizes(call: Call) -> None:
    """List the sizes of machines that named targets can stand for."""
    found = list_vm_sizes()
    columns = [
        Column("Size"), Column("CPUs", right=True), Column("Memory", right=True), Column("GPUs")
    ]  # fmt: skip
    rows = [(size.name, size.cpus, size_text(size.memory), gpus_text(size)) for size in found]
    call.answer([size.to_dict() for size in found], table(columns, rows))


@click.command("default", cls=Command)
@click.argument("kind", metavar="CPU|GPU", type=click.Choice(("CPU", "GPU"), case_sensitive=False))
@click.argument("name", required=False)
@click.pass_obj
def default(call: Call, kind: Any, name: str | None) -> None:
    """Tell, or with NAME set, the target of the workspace for CPU or GPU when a program asks for one."""
    with call.open_workspace() as workspace:
        target = (
            default_compute(workspace, kind) if name is None else set_default_compute(workspace, kind, name)
        )
    call.answer(target.to_dict(), f"{kind}: {target.name}")


def machine_pairs(target: ComputeTarget, place: ComputeTarget) -> list[tuple[str, object]]:
    """What a named target is whose runs go into `place`, for people."""
    settings = target.machine
    size = settings.size
    scales = place.is_cluster and place.name == target.name
    nodes = f"{settings.min_nodes} to {settings.max_nodes}"
    slots = "" if place.is_cluster else f"{settings.cpu_slots}, shared with all other runs on this machine"
    where = f"{settings.runs_in}: a cluster of its own, made as that one says" if scales else settings.runs_in
    rows: list[tuple[str, object]] = [
        ("Size", "this machine as it is" if size is None else size_words(size)),
        ("Nodes", nodes if size is not None or place.is_cluster else ""),
        ("Unused", f"given up after {place.ray.idle_seconds} seconds" if scales else ""),
        ("CPU slots", slots),
        ("Runs in", where or "processes of this machine"),
        ("Note", scale_note(target, place)),
        ("Description", settings.description),
        ("Tags", ", ".join(f"{key}={value}" for key, value in settings.tags.items())),
    ]
    return [row for row in rows if row[1]]


def size_words(size: VmSize) -> str:
    """A size with what it has."""
    has = [f"{size.cpus} CPUs", size_text(size.memory) if size.memory else "", gpus_text(size)]
    known = "" if size.listed else " (by its name: it is not in the table)"
    return f"{size.name}: {', '.join(part for part in has if part)}{known}"


def gpus_text(size: VmSize) -> str:
    """How many GPUs a size has, and which."""
    return f"{size.gpus} x {size.gpu or 'GPU'}" if size.gpus else ""


def lack_text(workspace: Workspace, target: ComputeTarget) -> str:
    """What runs of the target will be told that this machine lacks; empty for nothing, or if nobody knows."""
    if not target.is_named or not target.machine.node_gpus or get_place(workspace, target.name).is_cluster:
        return ""
    here = gpus_here(workspace)
    lack = None if here is None else gpu_lack(target, 0, here)
    return "" if lack is None else str(lack)


def kind_text(target: ComputeTarget) -> str:
    """What kind of target it is: named ones tell the size they stand for."""
    return str(target.settings.get("vm_size") or target.kind) if target.is_named else target.kind
