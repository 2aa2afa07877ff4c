"""The columns a run table can have, what each says of a run, and which are shown at first."""

from __future__ import annotations

import math
import re
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from mldesk.core.run_table import RunRow
from mldesk.gui import formats
from mldesk.gui.plots.ticks import parameter_text, value_text
from mldesk.gui.widgets.pill import status_word

_MOST_METRICS = 2
_MOST_PARAMETERS = 3
_PREFERRED = ("val_accuracy", "val_loss", "accuracy", "loss")
_EVERYWHERE = ("epochs", "optimizer")
"""Parameters that the automatic hook finds in every run; shown only when there is room left."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("run_columns", text)


@dataclass(frozen=True)
class Column:
    """One column: `kind` is select, run, status, metric, parameter, tag or a fact's name.

    `name` is the metric's, parameter's or tag's; `of` is best or last for a metric.
    """

    kind: str
    name: str = ""
    of: str = ""

    @property
    def key(self) -> str:
        """A text that names the column in the user's settings."""
        return ":".join(part for part in (self.kind, self.name, self.of) if part)

    @property
    def numeric(self) -> bool:
        """Whether its values are numbers, set at the right in tabular figures."""
        return self.kind in ("metric", "parameter", "time")

    @property
    def title(self) -> str:
        """The words at the head of the column."""
        if self.kind == "metric":
            return f"{self.name} {_tr('best') if self.of == 'best' else _tr('last')}"
        if self.kind == "parameter":
            return re.sub(r"[_-]+", " ", self.name).strip() or self.name
        if self.kind == "tag":
            return self.name
        return _titles()[self.kind]

    @property
    def menu_title(self) -> str:
        """The words in the column chooser."""
        return _tr("Select") if self.kind == "select" else self.title

    def value(self, row: RunRow) -> Any:
        """What the column knows of a run, for sorting and comparing; None when nothing."""
        match self.kind:
            case "run":
                return row.name
            case "status":
                return row.status.value
            case "metric":
                summary = row.metrics.get(self.name)
                return None if summary is None else (summary.best if self.of == "best" else summary.last)
            case "parameter":
                return row.parameters.get(self.name)
            case "tag":
                return row.tags.get(self.name)
            case "time":
                return row.elapsed(time.time())
            case "device":
                return row.device or row.compute
            case "dataset":
                return ", ".join(row.datasets) or None
            case "select":
                return None
            case _:
                return getattr(row, self.kind)

    def text(self, row: RunRow) -> str:
        """What the column shows of a run."""
        value = self.value(row)
        match self.kind:
            case "time":
                return formats.duration(value)
            case "created" | "started":
                return "" if value is None else short_moment(value)
            case "metric":
                return "" if value is None else value_text(value)
            case "status":
                return status_word(row.status)
            case "compute":
                return compute_text(row.compute, row.device)
            case "parameter":
                return "" if value is None else parameter_text(value)
            case _:
                return "" if value is None else str(value)

    def sort_key(self, row: RunRow) -> tuple[int, float, str]:
        """Orders numbers as numbers, before texts; runs without a value are to be put last."""
        value = self.value(row)
        number = as_number(value)
        if number is not None:
            return 0, number, ""
        return (2, 0.0, "") if value is None or value == "" else (1, 0.0, str(value).casefold())

    def has_value(self, row: RunRow) -> bool:
        """Whether the run has something to sort by in this column."""
        value = self.value(row)
        return not (value is None or value == "" or (isinstance(value, float) and math.isnan(value)))


def as_number(value: Any) -> float | None:
    """A value as a number if it is one, also when it is written as text; NaN is none."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return None if math.isnan(number) else number


def compute_text(compute: str, device: str | None) -> str:
    """A compute target and what a run was allotted there, in words."""
    words = _tr("This machine") if compute == "local" else compute
    return f"{words} · {device}" if device else words


def short_moment(unix_seconds: float) -> str:
    """A moment in few letters: 14:05 today, 3 Nov this year, else the date."""
    when, now = QDateTime.fromSecsSinceEpoch(int(unix_seconds)), QDateTime.currentDateTime()
    if when.date() == now.date():
        return QLocale().toString(when.time(), "HH:mm")
    if when.date().year() == now.date().year():
        return QLocale().toString(when.date(), "d MMM")
    return QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)


def _titles() -> dict[str, str]:
    return {
        "select": "",
        "run": _tr("Run"),
        "status": _tr("Status"),
        "experiment": _tr("Experiment"),
        "compute": _tr("Compute"),
        "dataset": _tr("Dataset"),
        "created": _tr("Created"),
        "started": _tr("Started"),
        "script": _tr("Script"),
        "note": _tr("Note"),
        "time": _tr("Time"),
    }


SELECT, RUN, STATUS = Column("select"), Column("run"), Column("status")


def available(rows: Iterable[RunRow]) -> list[Column]:
    """All columns that `rows` have something for, in a useful order."""
    metrics: Counter[str] = Counter()
    parameters: dict[str, set[str]] = {}
    tags: Counter[str] = Counter()
    for row in rows:
        metrics.update(row.metrics.keys())
        tags.update(row.tags.keys())
        for name, value in row.parameters.items():
            parameters.setdefault(name, set()).add(str(value))
    shown_metrics = sorted(metrics, key=lambda name: (_metric_rank(name), -metrics[name], name))
    by_variety = sorted(parameters, key=lambda name: (name in _EVERYWHERE, len(parameters[name]) < 2, name))
    return [
        SELECT,
        RUN,
        STATUS,
        *(Column("metric", name, of) for name in shown_metrics for of in ("best", "last")),
        *(Column("parameter", name) for name in by_variety),
        *(Column("tag", name) for name in sorted(tags)),
        *(
            Column(kind)
            for kind in ("experiment", "compute", "dataset", "created", "started", "script", "note", "time")
        ),
    ]


def _metric_rank(name: str) -> int:
    if name in _PREFERRED:
        return _PREFERRED.index(name)
    return len(_PREFERRED) + (1 if name.startswith("batch/") else 0)


def default_columns(columns: list[Column], one_experiment: bool) -> list[Column]:
    """The columns shown until the user chooses: names, best values, parameters that differ, facts."""
    metrics = [
        c for c in columns if c.kind == "metric" and c.of == "best" and not c.name.startswith("batch/")
    ]
    if any(c.name.startswith("val_") for c in metrics):
        metrics = [c for c in metrics if c.name.startswith("val_")]
    parameters = [
        c for c in columns if c.kind == "parameter" and "folder" not in c.name and "path" not in c.name
    ]
    chosen = {
        c.key
        for c in [
            *metrics[:_MOST_METRICS],
            *parameters[: _MOST_PARAMETERS if one_experiment else _MOST_PARAMETERS - 1],
        ]
    }
    chosen |= {"select", "run", "status", "compute", "dataset", "created", "time"}
    if not one_experiment:
        chosen.add("experiment")
    return [c for c in columns if c.key in chosen]


def arrange(rows: Iterable[RunRow], column: Column, descending: bool) -> list[RunRow]:
    """`rows` in the order of a column; those without a value last, equal ones as they were."""
    listed = list(rows)
    having = [row for row in listed if column.has_value(row)]
    lacking = [row for row in listed if not column.has_value(row)]
    having.sort(key=column.sort_key, reverse=descending)
    return having + lacking
