"""A chart of many curves saved to files: PNG, SVG and CSV."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mldesk.core.errors import MldeskError
from mldesk.core.metrics import MetricColumns
from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.bundle import BundleCurve
from mldesk.gui.plots.bundle_chart import BundleChart
from mldesk.gui.plots.bundle_picture import Look
from mldesk.gui.plots.options import ChartOptions

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # of the offscreen screen


def at_once(_chart: BundleChart, work: Any, done: Any, ended: Any) -> None:
    """Draws on the GUI thread, before it returns."""
    result = work()
    ended()
    done(result)


@pytest.fixture
def chart(qtbot: QtBot) -> BundleChart:
    made = BundleChart("loss", "Loss", "", at_once)
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.set_options(ChartOptions(Horizontal.STEP, ignore_outliers=False))
    steps = np.arange(1, 101)
    made.set_looks({"a": Look("#2F5FDE"), "b": Look("#C2410C", dashed=True)})
    made.set_curves(
        [
            BundleCurve(key, f"run {key}", MetricColumns(steps, 100.0 + steps, np.sqrt(steps) * factor))
            for key, factor in (("a", 1.0), ("b", 2.0))
        ]
    )
    with qtbot.waitSignal(made.drawn):
        made.show()
    return made


def test_a_png_has_twice_the_size_and_the_curves(chart: BundleChart, tmp_path: Path) -> None:
    chart.export(tmp_path / "loss.png")
    image = QImage(str(tmp_path / "loss.png"))
    assert image.width() > 2 * chart.canvas.width()
    colors = {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 3)
        for y in range(image.height())
    }
    assert {"#2F5FDE", "#C2410C"} <= colors


def test_an_svg_has_the_curves_as_lines_and_names_them(chart: BundleChart, tmp_path: Path) -> None:
    chart.export(tmp_path / "loss.svg")
    drawing = (tmp_path / "loss.svg").read_text("utf-8")
    assert "<image" not in drawing
    assert "#2f5fde" in drawing
    assert "run a" in drawing
    assert "run b" in drawing


def test_a_picture_says_whose_values_they_are_beside_the_title(chart: BundleChart, tmp_path: Path) -> None:
    chart.set_title("Loss", "validation")
    chart.export(tmp_path / "loss.svg")
    assert "validation" in (tmp_path / "loss.svg").read_text("utf-8")


def test_a_csv_has_a_row_for_each_point_of_each_run(chart: BundleChart, tmp_path: Path) -> None:
    chart.export(tmp_path / "loss.csv")
    rows = list(csv.reader((tmp_path / "loss.csv").read_text("utf-8").splitlines()))
    assert len(rows) == 201
    assert rows[1] == ["run a", "loss", "1", "101.0", "1.0"]


def test_visible_points_are_those_of_the_view(chart: BundleChart, tmp_path: Path) -> None:
    chart._zoom((10.0, 20.0), None)
    chart.export(tmp_path / "loss.csv", visible=True)
    rows = list(csv.reader((tmp_path / "loss.csv").read_text("utf-8").splitlines()))
    assert [row[2] for row in rows[1:12]] == [str(step) for step in range(10, 21)]
    assert len(rows) == 23


def test_what_the_disk_refuses_is_told(chart: BundleChart, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(chart.failed) as told:
        chart.export(tmp_path / "nowhere" / "loss.png")
    assert told.args is not None
    assert isinstance(told.args[0], MldeskError)
