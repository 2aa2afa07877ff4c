"""A run of the index as a row: put together from the columns when it is shown."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

from ..metrics import MetricSummary
from ..run_table import RunRow
from ..status import Status

if TYPE_CHECKING:
    from .index import RunIndex

NUMBERS = (
    *("created", "started", "ended", "number", "starred", "archived"),
    *("exit_code", "epoch", "epochs", "step", "steps_per_epoch"),
)
"""The facts of a run that are numbers; times in unix seconds."""
TEXTS = (
    *("id", "name", "experiment", "parent_id", "status", "reason_title", "request"),
    *("script", "compute", "device", "note", "color"),
)
ASKED = ("environment", "code")
"""Of what was asked, what a row has a word for."""
METRIC = ("axis", "count", "first", "last", "min", "max", "best", "best_step", "last_step")

_TIMES = ("created", "started", "ended")
_FLAGS = ("starred", "archived")


def made_row(index: RunIndex, slot: int) -> RunRow:
    """The run in a slot, with its metrics, parameters and tags; of one that went away what it was."""
    facts: dict[str, Any] = {name: index.texts[name].get(slot) for name in TEXTS}
    for name, number in zip(NUMBERS, index.times.get(slot), strict=True):
        facts[name] = _fact(name, number)
    facts["created"] = facts["created"] or 0.0  # it went away
    facts["status"] = Status(facts["status"])
    for name in ("dataset", "guard"):
        found = index.texts[name].get(slot)
        facts[f"{name}s"] = tuple(found.split("\n")) if found else ()
    return RunRow(
        **facts,
        metrics={
            name: _summary(name, numbers)
            for name, column in index.metrics.items()
            if (numbers := column.get(slot))[1] > 0
        },
        parameters=_named(index.parameters, slot),
        tags=_named(index.tags, slot),
        environment=index.texts["environment"].get(slot) or "",
        code=index.texts["code"].get(slot) or "",
    )


def _named(columns: dict[str, Any], slot: int) -> dict[str, Any]:
    return {name: value for name, one in columns.items() if (value := one.get(slot)) is not None}


def _fact(name: str, number: float) -> float | int | bool | None:
    if name in _FLAGS:
        return number > 0
    if isnan(number):
        return None
    return number if name in _TIMES else int(number)


def _summary(name: str, numbers: list[float]) -> MetricSummary:
    axis, count, first, last, low, high, best, best_step, last_step = numbers
    unit, at = "epoch" if axis else "step", None if isnan(best_step) else int(best_step)
    end = 0 if isnan(last_step) else int(last_step)
    return MetricSummary(name, unit, int(count), first, last, low, high, best, at, end)
