"""`mldesk disk`: where the disk goes, and freeing space."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mldesk.core.errors import size_text

from .call import Call, Family
from .progress import progress
from .text import Column, ago, count, details, section, table

if TYPE_CHECKING:
    from mldesk.core.disk import DiskItem, DiskUsage, FreePlan, FreeRow

_shown_items = 20
_words = {
    "datasets": "Datasets",
    "models": "Models",
    "runs": "Runs",
    "uploads": "Uploads",
    "environments": "Environments",
    "images": "Images",
    "trash": "Trash",
    "leftovers": "Leftovers",
    "database": "Database",
    "other": "Other",
}


@click.group(cls=Family)
def disk() -> None:
    """Show where the disk goes, and free space."""


@disk.command("show")
@click.option(
    "-n", "--items", metavar="N", type=click.IntRange(min=0), default=_shown_items, help="So many items."
)
@click.pass_obj
def show(call: Call, items: int) -> None:
    """Show where the disk goes: by kind, and the largest things, with what deleting each alone would free."""
    from mldesk.core.disk import disk_usage

    with call.read_workspace() as workspace, progress("Measuring", count_text) as show_progress:
        usage = disk_usage(workspace, show_progress)
    call.answer(usage.to_dict(), _usage_text(usage, items))


def count_text(files: float) -> str:
    """A number of files."""
    return count(int(files), "file")


def _usage_text(usage: DiskUsage, shown: int) -> str:
    free = None if usage.disk_free is None else f"{size_text(usage.disk_free)} free"
    head = details([("Workspace", size_text(usage.total)), ("Disk", free)])
    kinds = table(
        [Column("Kind"), Column("Size", right=True)],
        [(_words[kind], size_text(size)) for kind, size in usage.kinds.items()],
    )
    items = _items_table(usage.items[:shown]) if usage.items and shown else ""
    if shown and len(usage.items) > shown:
        items += f"\nand {len(usage.items) - shown:,} smaller"
    return head + section("By kind", kinds) + section("Largest", items)


def _items_table(items: tuple[DiskItem, ...]) -> str:
    columns = [
        Column("Kind"),
        Column("Name"),
        Column("Size", right=True),
        Column("Frees", right=True),
        Column("Last used"),
    ]
    rows = []
    for item in items:
        place = f"{item.reference} (left in place)" if item.by_reference else item.reference
        rows.append((item.kind, place, size_text(item.size), size_text(item.frees), ago(item.last_used)))
    return table(columns, rows)


@disk.command("free")
@click.option(
    "--older-than",
    metavar="DAYS",
    type=click.FloatRange(min=0),
    help="Take what has been in the trash for so many days; without it, for the days it is kept.",
)
@click.option("--all", "everything", is_flag=True, help="Take all of the trash, and interrupted downloads.")
@click.option("--now", is_flag=True, help="Do it; without it, only say what would be done.")
@click.pass_obj
def free(call: Call, older_than: float | None, everything: bool, now: bool) -> None:
    """Say what freeing space would remove for ever; with --now, remove it.

    That is what has been long enough in the trash, and what killed programs have left behind.
    """
    from mldesk.core.disk import free_space_now, plan_free_space

    if not now:
        with call.read_workspace() as workspace, progress("Looking", count_text) as show_progress:
            plan = plan_free_space(workspace, older_than, everything, show_progress)
        call.answer(plan.to_dict(), _plan_text(plan))
        return
    with call.open_workspace() as workspace:
        with progress("Looking", count_text) as show_progress:
            plan = plan_free_space(workspace, older_than, everything, show_progress)
        with progress("Freeing") as show_progress:
            report = free_space_now(workspace, plan, show_progress)
    for problem in report.problems:
        click.echo(f"mldesk: warning: {problem}", err=True)
    text = f"{size_text(report.bytes)} were freed." + section("Stays in the trash", _rows_table(report.kept))
    call.answer(report.to_dict(), text)


def _plan_text(plan: FreePlan) -> str:
    leftovers = f", {size_text(plan.leftovers)} of it leftovers" if plan.leftovers else ""
    text = f"{size_text(plan.bytes)} would be freed{leftovers}."
    if plan.bytes or plan.going:
        text += " Do it, for ever, with --now."
    goes = section("Goes", _rows_table(tuple(row for row in plan.going if not row.kept_because)))
    # of a run from which a model came, a part has to stay, and with it its row in the trash
    goes += section("Goes but for a part", _rows_table(tuple(row for row in plan.going if row.kept_because)))
    return text + goes + section("Stays in the trash", _rows_table(plan.kept))


def _rows_table(rows: tuple[FreeRow, ...]) -> str:
    if not rows:
        return ""
    columns = [Column("Kind"), Column("Name"), Column("Frees", right=True), Column("Deleted"), Column("")]
    return table(
        columns,
        [(row.kind, row.reference, size_text(row.frees), ago(row.deleted), row.kept_because) for row in rows],
    )
