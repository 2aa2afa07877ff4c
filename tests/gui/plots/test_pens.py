"""How a curve is stroked: smooth where edges are seen, plain where the strokes cover all."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from mldesk.gui import theme
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.series import Series

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # of the offscreen screen
COUNT = 200_000


def chart_of(values: Any, qtbot: QtBot) -> CurveChart:
    """A chart on the screen with a curve of these values."""
    chart = CurveChart("Loss", "")
    qtbot.addWidget(chart)
    chart.resize(1200, 700)
    series = Series("loss", "step")
    steps = np.arange(len(values))
    series.extend(steps, 1000.0 + steps, np.asarray(values, np.float64))
    chart.set_curves([Curve(series, "train")])
    chart.show()
    qtbot.waitUntil(lambda: chart.frame is not None and bool(chart.frame.drawn))
    return chart


def smooth(chart: CurveChart) -> bool:
    """Whether the curve is drawn with smooth edges."""
    return bool(chart._items[0].opts["antialias"])


def test_a_curve_that_goes_up_and_down_very_often_has_plain_edges_and_keeps_its_spikes(qtbot: QtBot) -> None:
    values = np.where(np.arange(COUNT) % 2, 0.9, 0.1)
    values[123_456] = 3.0
    chart = chart_of(values, qtbot)
    assert not smooth(chart)
    picture = chart.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    top, wanted = picture.height() // 3, QColor(theme.current().run_colors[0]).hue()
    hues = {picture.pixelColor(x, top).hue() for x in range(60, picture.width() - 20)}
    assert any(abs(hue - wanted) < 12 for hue in hues if hue >= 0)


def test_a_quiet_curve_has_smooth_edges_however_many_points_it_has(qtbot: QtBot) -> None:
    chart = chart_of(np.sin(np.linspace(0.0, 6.0, COUNT)), qtbot)
    assert smooth(chart)
    chart.canvas.zoom(0.01)
    assert smooth(chart)


def test_what_lies_outside_the_picture_does_not_count(qtbot: QtBot) -> None:
    chart = chart_of(np.where(np.arange(COUNT) % 2, 0.9, 0.1), qtbot)
    chart.canvas.zoomed.emit((0.0, float(COUNT)), (2.0, 3.0))
    qtbot.waitUntil(lambda: smooth(chart))
