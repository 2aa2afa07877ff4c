"""`mldesk compute`: list and show where runs can go."""

from __future__ import annotations

import time
from typing import Any

import click

from mldesk.core.compute import ComputeTarget, MachineState, get_compute, list_compute, machine_state
from mldesk.core.errors import size_text

from .call import Call, Family
from .text import Column, ago, details, table

# The engine writes the state about once a second; an older one says nothing about now.
_fresh_seconds = 10.0


@click.group(cls=Family)
def compute() -> None:
    """List and show where runs can go."""


@compute.command("list")
@click.pass_obj
def list_(call: Call) -> None:
    """List the compute targets."""
    with call.read_workspace() as workspace:
        targets = list_compute(workspace)
    columns = [Column("Name"), Column("Kind"), Column("CPU slots", right=True), Column("GPUs")]
    rows = [
        (target.name, target.kind, target.settings.get("cpu_slots", ""), _gpus(target)) for target in targets
    ]
    call.answer([target.to_dict() for target in targets], table(columns, rows))


@compute.command("show")
@click.argument("name", default="local")
@click.pass_obj
def show(call: Call, name: str) -> None:
    """Show the compute target NAME (this machine, if none is named) and what it is doing."""
    with call.read_workspace() as workspace:
        target = get_compute(workspace, name)
        state = machine_state(workspace) if target.kind == "local" else None
    now = state is not None and time.time() - state.time < _fresh_seconds
    value: dict[str, Any] = target.to_dict() | {"state": None if state is None else state.to_dict()}
    pairs = [
        ("Target", target.name),
        ("Kind", target.kind),
        ("CPU slots", target.settings.get("cpu_slots")),
        ("GPUs", _gpus(target)),
        *(_state(state) if state and now else [("State", _unknown(state))]),
    ]
    call.answer(value, details(pairs))


def _gpus(target: ComputeTarget) -> str:
    gpus = target.settings.get("gpus", "")
    return gpus if isinstance(gpus, str) else ", ".join(str(index) for index in gpus)


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
