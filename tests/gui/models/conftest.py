"""Runs as table rows, made without a database."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import astuple, fields
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from mldesk.core.metrics import MetricSummary
from mldesk.core.run_index import RunIndex, RunNews
from mldesk.core.run_table import RunRow
from mldesk.core.status import Status
from mldesk.gui.models.runs import RunTableModel


def summary(name: str, best: float, last: float | None = None) -> MetricSummary:
    """A metric's summary with this best and last value."""
    end = best if last is None else last
    return MetricSummary(name, "epoch", 3, best, end, best, best, best, 1, 3)


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> None:
    """Models ask for fonts and words."""


@pytest.fixture
def make_row() -> Any:
    """Makes a RunRow from a few words; the rest is filled in."""

    def make(identity: str, **values: Any) -> RunRow:
        metrics = {key: summary(key, value) for key, value in values.pop("metrics", {}).items()}
        defaults: dict[str, Any] = {
            "name": identity,
            "number": 1,
            "experiment": "digits",
            "parent_id": None,
            "status": Status.COMPLETED,
            "created": 1000.0,
            "started": 1001.0,
            "ended": 1061.0,
            "exit_code": 0,
            "reason_title": None,
            "request": None,
            "script": "train.py",
            "compute": "local",
            "device": None,
            "epoch": None,
            "epochs": None,
            "step": None,
            "steps_per_epoch": None,
            "starred": False,
            "archived": False,
            "note": "",
            "color": None,
        }
        return RunRow(identity, **{**defaults, **values}, metrics=metrics)

    return make


def news_of(rows: Sequence[RunRow], changed: tuple[str, ...] | None = None) -> RunNews:
    """What is read of a database that has these runs."""
    plain = [field.name for field in fields(RunRow)][:23]
    facts = [
        (*(getattr(row, name) for name in plain), _environment(row.environment), row.code or None)
        for row in rows
    ]
    metrics = [
        (row.id, one.name, one.axis == "epoch", *astuple(one)[2:])
        for row in rows
        for one in row.metrics.values()
    ]
    parameters = [(row.id, name, json.dumps(value)) for row in rows for name, value in row.parameters.items()]
    tags = [(row.id, name, value) for row in rows for name, value in row.tags.items()]
    datasets = [(row.id, "\n".join(row.datasets)) for row in rows if row.datasets]
    return RunNews("history", 1, changed, facts, metrics, parameters, tags, datasets, [])


def _environment(title: str) -> str | None:
    return json.dumps([title, None, None, None, None]) if title else None


class Shown:
    """A model and the index whose runs it shows."""

    def __init__(self) -> None:
        self.model = RunTableModel()
        self.index = RunIndex(news_of([]))

    def show(self, rows: Sequence[RunRow]) -> None:
        """Show these runs, in this order; all others are gone."""
        ids = {*self.index.ids, *(row.id for row in rows)}
        known = {one: self.index.row(slot) for one in ids if (slot := self.index.slot(one)) is not None}
        changed = tuple(ids - {row.id for row in rows if known.get(row.id) == row})
        entered = self.index.apply(news_of([row for row in rows if row.id in changed], changed))
        order = np.array([self.index.slot(row.id) for row in rows], np.intp)
        self.model.show(self.index, order, entered)


@pytest.fixture
def shown() -> Shown:
    """A model that shows nothing yet."""
    return Shown()


@pytest.fixture
def index_of() -> Any:
    """Makes an index of rows."""
    return lambda rows: RunIndex(news_of(rows))
