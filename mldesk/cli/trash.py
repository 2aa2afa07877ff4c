"""`mldesk trash`: list, move and put back what is in the trash, and say how long it keeps things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mldesk.core.errors import InvalidInput, size_text

from .call import Call, Family
from .disk import count_text
from .progress import progress
from .text import Column, ago, count, plain, table

if TYPE_CHECKING:
    from mldesk.core.disk import ItemKind, TrashRow

_kinds = ("dataset", "model", "run", "upload")
_with_ids = ("run", "upload")


@click.group(cls=Family)
def trash() -> None:
    """List, move and put back what is in the trash.

    KIND is dataset, model, run or upload. A dataset or model is named with or without a version (digits,
    digits:2), a run by its id, name or number, an upload by its path in the default datastore.
    """


@trash.command("list")
@click.pass_obj
def list_(call: Call) -> None:
    """List what is in the trash, the newest first, and why something will not be freed."""
    from mldesk.core.disk import trash as read_trash

    with call.read_workspace() as workspace, progress("Looking", count_text) as show_progress:
        rows = read_trash(workspace, show_progress)
    if not rows and not call.as_json:
        click.echo("The trash is empty.", err=True)
        return
    call.answer([row.to_dict() for row in rows], _table(rows))


def _table(rows: list[TrashRow]) -> str:
    columns = [
        Column("Kind"),
        Column("Name"),
        Column("Size", right=True),
        Column("Frees", right=True),
        Column("Deleted"),
        Column(""),
    ]
    cells = []
    for row in rows:
        sizes = (size_text(row.size), size_text(row.frees))
        cells.append((row.kind, row.reference, *sizes, ago(row.deleted), row.kept_because))
    return table(columns, cells)


@trash.command("move")
@click.argument("kind", type=click.Choice(_kinds))
@click.argument("references", nargs=-1, required=True, metavar="NAME...")
@click.pass_obj
def move(call: Call, kind: ItemKind, references: tuple[str, ...]) -> None:
    """Move things to the trash. Nothing is removed from the disk."""
    call.answer(*move_all(call, kind, references))


def move_all(call: Call, kind: ItemKind, references: tuple[str, ...]) -> tuple[object, str]:
    """Move things to the trash; the answer as a value and as text."""
    from mldesk.core.disk import move_to_trash
    from mldesk.core.run import find_run

    moved: list[str] = []
    names: list[str] = []
    with call.open_workspace() as workspace:
        for reference in dict.fromkeys(references):
            name = find_run(workspace, reference).name if kind == "run" else reference
            found = move_to_trash(workspace, kind, reference)
            moved += found
            # runs and uploads are put back by their ids, which say nothing to people
            names += [f"{name} ({identity})" for identity in found] if kind in _with_ids else found
    text = f"Moved to the trash: {plain(', '.join(names))}\nBack with `mldesk trash put-back {kind} NAME`."
    return {"kind": kind, "moved": moved, "names": names}, text


@trash.command("put-back")
@click.argument("kind", type=click.Choice(_kinds))
@click.argument("references", nargs=-1, required=True, metavar="NAME...")
@click.pass_obj
def put_back(call: Call, kind: ItemKind, references: tuple[str, ...]) -> None:
    """Take things out of the trash again."""
    from mldesk.core.disk import take_back

    back: list[str] = []
    with call.open_workspace() as workspace:
        for reference in dict.fromkeys(references):
            back += take_back(workspace, kind, reference)
    call.answer({"kind": kind, "back": back}, f"Put back: {plain(', '.join(back))}")


@trash.command("keep")
@click.argument("days", required=False)
@click.pass_obj
def keep(call: Call, days: str | None) -> None:
    """Show for how many DAYS the trash keeps things before `mldesk disk free` takes them, or set it."""
    from mldesk.core.disk import retention_days, set_retention_days

    if days is not None:
        if not days.isdecimal():
            raise InvalidInput("DAYS is not a number", f"{days!r} is none", "Give whole days.", "days")
        with call.open_workspace() as workspace:
            set_retention_days(workspace, int(days))
    with call.read_workspace() as workspace:
        kept = retention_days(workspace)
    call.answer({"days": kept}, f"The trash keeps things for {count(kept, 'day')}.")
