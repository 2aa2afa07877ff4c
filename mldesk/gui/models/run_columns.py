"""The columns a run table can have, what each says of a run, and which are shown at first."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QDateTime, QLocale

from mldesk.core.run_index import RunIndex
from mldesk.core.run_index.columns import Floats, Slots
from mldesk.core.run_table import RunRow
from mldesk.gui import formats
from mldesk.gui.plots.ticks import parameter_text, value_text
from mldesk.gui.translation import translate
from mldesk.gui.widgets.pill import status_word

_MOST_METRICS = 2
_MOST_PARAMETERS = 3
_PREFERRED = ("val_accuracy", "val_loss", "accuracy", "loss")
_METRIC_VALUES = {"best": "best", "last": "last", "at": "best_step"}
_FACTS = (
    *("experiment", "compute", "environment", "dataset", "created", "started", "script", "note", "time"),
)
_RARE = ("dataset", "environment")
"""Facts that have no column where no run has them."""
_HASH_LETTERS = 7
"""So much of a hash tells it from others, as git does it."""
_EVERYWHERE = ("epochs", "optimizer")
"""Parameters that the automatic hook finds in every run; shown only when there is room left."""


@dataclass(frozen=True)
class Column:
    """One column: `kind` is select, run, status, metric, parameter, tag or a fact's name.

    `name` is the metric's, parameter's or tag's; `of` is best, last or at (the best one's step) for a metric.
    """

    kind: str
    name: str = ""
    of: str = ""

    @property
    def key(self) -> str:
        """A text that names the column in the user's settings."""
        return ":".join(part for part in (self.kind, self.name, self.of) if part)

    @classmethod
    def of_key(cls, key: str) -> Column:
        """The column with this key."""
        kind, _, name = key.partition(":")
        if kind != "metric":
            return cls(kind, name)
        name, _, of = name.rpartition(":")
        return cls(kind, name, of)

    @property
    def numeric(self) -> bool:
        """Whether its values are numbers, set at the right in tabular figures."""
        return self.kind in ("metric", "parameter", "time")

    @property
    def title(self) -> str:
        """The words at the head of the column."""
        if self.kind == "metric":
            words = {
                "best": translate("run_columns", "best"),
                "last": translate("run_columns", "last"),
                "at": translate("run_columns", "at best"),
            }
            return f"{self.name} {words[self.of]}"
        if self.kind == "parameter":
            return re.sub(r"[_-]+", " ", self.name).strip() or self.name
        if self.kind == "tag":
            return self.name
        return _titles()[self.kind]

    @property
    def menu_title(self) -> str:
        """The words in the column chooser."""
        return translate("run_columns", "Select") if self.kind == "select" else self.title

    def value(self, row: RunRow) -> Any:
        """What the column knows of a run, for sorting and comparing; None when nothing."""
        match self.kind:
            case "run":
                return row.name
            case "status":
                return row.status.value
            case "metric":
                summary = row.metrics.get(self.name)
                return None if summary is None else getattr(summary, _METRIC_VALUES[self.of])
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
            case "environment":
                return row.environment or None
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
            case "metric" if self.of == "at":
                return "" if value is None else formats.count(value)
            case "metric":
                return "" if value is None else value_text(value)
            case "status":
                return status_word(row.status)
            case "compute":
                return compute_text(row.compute, row.device)
            case "environment":
                return environment_text(row.environment)
            case "code":
                return row.code[:_HASH_LETTERS]
            case "parameter":
                return "" if value is None else parameter_text(value)
            case _:
                return "" if value is None else str(value)

    def keys(self, index: RunIndex) -> Floats:
        """Numbers that sort as what the column knows of each run of the index; NaN for nothing."""
        match self.kind:
            case "metric" if self.name in index.metrics:
                return index.metrics[self.name].of(_METRIC_VALUES[self.of])
            case "parameter" if self.name in index.parameters:
                return index.parameters[self.name].keys()
            case "tag" if self.name in index.tags:
                return index.tags[self.name].keys()
            case "created" | "started":
                return index.times.of(self.kind)
            case "time":
                return index.durations()
        texts = index.texts.get("name" if self.kind == "run" else self.kind)
        return np.full(index.capacity, np.nan) if texts is None else texts.keys()


def compute_text(compute: str, device: str | None) -> str:
    """A compute target and what a run was allotted there, in words."""
    words = translate("run_columns", "This machine") if compute == "local" else compute
    return f"{words} · {device}" if device else words


def environment_text(environment: str) -> str:
    """The environment that was asked for, in words."""
    words = {
        "current": translate("run_columns", "Current Python"),
        "packages": translate("run_columns", "Own packages"),
        "dockerfile": translate("run_columns", "Own Dockerfile"),
    }
    return words.get(environment, environment)


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
        "run": translate("run_columns", "Run"),
        "status": translate("run_columns", "Status"),
        "experiment": translate("run_columns", "Experiment"),
        "compute": translate("run_columns", "Compute"),
        "environment": translate("run_columns", "Environment"),
        "dataset": translate("run_columns", "Dataset"),
        "created": translate("run_columns", "Created"),
        "started": translate("run_columns", "Started"),
        "script": translate("run_columns", "Script"),
        "code": translate("run_columns", "Code"),
        "note": translate("run_columns", "Note"),
        "time": translate("run_columns", "Time"),
    }


SELECT, RUN, STATUS, NOTE = Column("select"), Column("run"), Column("status"), Column("note")


def available(index: RunIndex, slots: Slots) -> list[Column]:
    """All columns that the runs in these slots have something for, in a useful order."""
    metrics = {name: int((column.of("count")[slots] > 0).sum()) for name, column in index.metrics.items()}
    varieties = {name: column.variety(slots) for name, column in index.parameters.items()}
    tags = sorted(name for name, column in index.tags.items() if column.variety(slots))
    shown_metrics = sorted(
        (name for name, count in metrics.items() if count),
        key=lambda name: (_metric_rank(name), -metrics[name], name),
    )
    by_variety = sorted(
        (name for name, variety in varieties.items() if variety),
        key=lambda name: (name in _EVERYWHERE, varieties[name] < 2, name),
    )
    return [
        SELECT,
        RUN,
        STATUS,
        *(Column("metric", name, of) for name in shown_metrics for of in _METRIC_VALUES),
        *(Column("parameter", name) for name in by_variety),
        *(Column("tag", name) for name in tags),
        *(Column(kind) for kind in _FACTS if kind not in _RARE or index.texts[kind].variety(slots)),
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
