"""`mldesk azure`: what of programs for Azure Machine Learning SDK v1 runs here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .call import Call, Family
from .text import plain

if TYPE_CHECKING:
    from mldesk.azureml.report import Report, Use, Verdict

_most_places = 6
_titles: dict[Verdict, tuple[str, str]] = {
    "not": ("Does not run", "red"),
    "differs": ("Runs differently", "yellow"),
    "runs": ("Runs", "green"),
}


@click.group(cls=Family)
def azure() -> None:
    """Tell what of programs for Azure Machine Learning SDK v1 runs here."""


@azure.command("report")
@click.argument("paths", nargs=-1, required=True, metavar="PROGRAM|NOTEBOOK|FOLDER...", type=Path)
@click.pass_obj
def report(call: Call, paths: tuple[Path, ...]) -> int:
    """List what programs, notebooks and folders of them use of the SDK, and what of that runs here.

    Nothing is run. Names that do not run come first, with the nearest thing to do, then those that do
    something else here. Ends with 1 when something does not run.
    """
    from mldesk.azureml.report import make_report  # it looks into all that mldesk has of the SDK

    made = make_report(paths)
    call.answer(made.to_dict(), report_text(made))
    return 1 if made.of("not") or made.unread else 0


def report_text(made: Report) -> str:
    """The report for people."""
    return "\n".join(_lines(made))


def _lines(made: Report) -> Iterator[str]:
    yield _summary(made)
    for unread in made.unread:
        yield click.style(plain(f"{unread.file} was not read: {unread.cause}."), fg="red")
    for verdict, (title, color) in _titles.items():
        uses = made.of(verdict)
        if uses:
            yield ""
            yield click.style(f"{title} ({len(uses):,})", fg=color, bold=True)
        for use in uses:
            yield from _use_lines(use)


def _summary(made: Report) -> str:
    counts = [len(made.of(verdict)) for verdict in ("runs", "differs", "not")]
    files = "1 file" if made.files == 1 else f"{made.files:,} files"
    return (
        f"{files} read, {made.using:,} use the SDK. Of its names {counts[0]:,} run here, "
        f"{counts[1]:,} run differently, {counts[2]:,} do not run."
    )


def _use_lines(use: Use) -> Iterator[str]:
    shown = ", ".join(str(place) for place in use.places[:_most_places])
    more = len(use.places) - _most_places
    yield plain(f"  {use.name}  {shown}{f' and {more:,} more' if more > 0 else ''}")
    for text in (use.answer.cause, use.answer.cure):
        if text:
            yield plain(f"      {text[:1].upper()}{text[1:].rstrip('.')}.")
