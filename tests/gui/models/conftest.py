"""Runs as table rows, made without a database."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from mldesk.core.metrics import MetricSummary
from mldesk.core.run_table import RunRow
from mldesk.core.status import Status


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
