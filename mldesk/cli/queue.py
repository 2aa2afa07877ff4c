"""`mldesk queue`: show the runs that wait, change their order, hold and release them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import click

from mldesk.core.power import keeps_awake, set_keep_awake
from mldesk.core.queue import (
    QueueEntry,
    QueuePicture,
    hold_runs,
    move_by,
    move_runs,
    move_to_front,
    read_queue,
    release_runs,
)
from mldesk.core.run import find_run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace

from .call import Call, Family
from .text import Column, details, duration, paint_status, plain, table


@click.group(cls=Family)
def queue() -> None:
    """Show, order, hold and release the runs that wait.

    RUN is the id of a run, the beginning of its id, its name or its number.
    """


@queue.command("list")
@click.pass_obj
def list_(call: Call) -> None:
    """List what runs and what waits, in the order it will start, and for what.

    Times are told from how long runs of the same script took before.
    """
    with call.read_workspace() as workspace:
        picture = read_queue(workspace)
    if not call.as_json and not picture.running and not picture.waiting:
        click.echo("Nothing runs and nothing waits.", err=True)
        return
    call.answer(picture.to_dict(), _text(picture))


@queue.command("move")
@click.argument("runs", nargs=-1, required=True, metavar="RUN...")
@click.option("--front", is_flag=True, help="Before all others.")
@click.option("--before", metavar="RUN", help="Just before this run.")
@click.option("--end", is_flag=True, help="After all others.")
@click.option(
    "--by", type=int, metavar="N", help="So many places towards the end; with -N towards the front."
)
@click.pass_obj
def move(
    call: Call, runs: tuple[str, ...], front: bool, before: str | None, end: bool, by: int | None
) -> None:
    """Give waiting runs another place in the queue."""
    if sum((front, before is not None, end, by is not None)) != 1:
        raise click.UsageError("give one of --front, --before, --end and --by")

    def change(workspace: Workspace, ids: list[str]) -> None:
        if front:
            move_to_front(workspace, ids)
        elif by is not None:
            move_by(workspace, ids, by)
        else:
            move_runs(workspace, ids, None if before is None else find_run(workspace, before).id)

    _change(call, runs, change)


@queue.command("hold")
@click.argument("runs", nargs=-1, metavar="[RUN...]")
@click.option("--all", "all_", is_flag=True, help="All that wait.")
@click.pass_obj
def hold(call: Call, runs: tuple[str, ...], all_: bool) -> None:
    """Keep waiting runs from starting until they are released."""
    _change(call, runs, hold_runs, all_)


@queue.command("release")
@click.argument("runs", nargs=-1, metavar="[RUN...]")
@click.option("--all", "all_", is_flag=True, help="All that are held.")
@click.pass_obj
def release(call: Call, runs: tuple[str, ...], all_: bool) -> None:
    """Let held runs start when their turn comes."""
    _change(call, runs, release_runs, all_)


@queue.command("awake")
@click.argument("wanted", required=False, type=click.Choice(["on", "off"]))
@click.pass_obj
def awake(call: Call, wanted: str | None) -> None:
    """Show whether this computer is kept from sleeping while runs are active, or change it (on, off).

    It holds for all workspaces of this user.
    """
    if wanted is not None:
        set_keep_awake(wanted == "on")
    with call.read_workspace() as workspace:
        picture = read_queue(workspace)
    value = {"keep_awake": keeps_awake(), "awake": picture.awake, "problem": picture.awake_problem}
    setting = (
        "It is kept awake while runs are active" if keeps_awake() else "It may sleep while runs are active"
    )
    now = "yes" if picture.awake else f"no: {picture.awake_problem}" if picture.awake_problem else "no"
    call.answer(value, details([("Setting", setting), ("Kept awake now", now)]))


def _change(
    call: Call, runs: Iterable[str], change: Callable[[Workspace, list[str]], Any], all_: bool = False
) -> None:
    from mldesk.summon import ensure_engine

    references = list(runs)
    if bool(references) == all_:
        raise click.UsageError("name the runs, or give --all" if not all_ else "give either runs or --all")
    with call.open_workspace() as workspace:
        if all_:
            ids = [entry.id for entry in read_queue(workspace).waiting if entry.request is None]
        else:
            ids = [find_run(workspace, reference).id for reference in references]
        change(workspace, ids)
        picture = read_queue(workspace)
        if len(picture.waiting) > picture.held:
            ensure_engine(workspace.path)
        call.answer(picture.to_dict(), _text(picture))


def _text(picture: QueuePicture) -> str:
    columns = [
        Column("#", right=True),
        Column("Run"),
        Column("Status", paint=paint_status),
        Column("Starts in", right=True),
        Column("Takes", right=True),
        Column("Why it waits"),
    ]
    rows = [
        ("", plain(entry.name), entry.status.value, "", _about(entry.takes), _why(entry, picture))
        for entry in picture.running
    ]
    for number, entry in enumerate(picture.waiting, 1):
        starts = "" if entry.held else _about(entry.starts_in)
        rows.append(
            (
                str(number),
                plain(entry.name),
                entry.status.value,
                starts,
                _about(entry.takes),
                _why(entry, picture),
            )
        )
    return "\n".join([table(columns, rows), "", _summary(picture)])


def _about(seconds: float | None) -> str:
    return "" if seconds is None else duration(seconds)


def _why(entry: QueueEntry, picture: QueuePicture) -> str:
    if not entry.reachable:
        return f"{entry.compute} cannot be reached"
    if entry.status is not Status.QUEUED:
        return entry.reason
    if entry.held:
        return "Held until it is released"
    if entry.request is not None:
        return "Is being canceled"
    if entry.wait is not None:
        return str(entry.wait)
    return "Starts at once" if picture.alive else "Starts with the engine"


def _summary(picture: QueuePicture) -> str:
    held = f" ({picture.held:,} held)" if picture.held else ""
    text = f"{len(picture.running):,} running, {len(picture.waiting):,} waiting{held}"
    if picture.seconds_left is None and not picture.unknown:
        return f"{text}."
    if picture.seconds_left is None:
        return f"{text}. How long all takes is not known yet."
    unknown = f" without {picture.unknown:,} whose time is not known" if picture.unknown else ""
    return f"{text}. About {duration(picture.seconds_left)} left{unknown}."
