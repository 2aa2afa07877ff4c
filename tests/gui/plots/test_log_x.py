"""A logarithmic horizontal axis: where positions lie, what is drawn of long curves, how it is moved."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from mldesk.gui.plots.axes import Horizontal, Timeline
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.plots.frame import Curve, compose
from mldesk.gui.plots.labels import x_labels
from mldesk.gui.plots.options import ChartOptions, load_options, save_options
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.toolbar import ChartToolbar
from mldesk.gui.plots.x_scale import XScale

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # of the offscreen screen
LOG = ChartOptions(Horizontal.STEP, ignore_outliers=False, log_x=True)
COUNT = 1_000_000


def curve(values: Any, first: int = 1, **more: Any) -> Curve:
    series = Series("loss", "step")
    steps = np.arange(first, first + len(values))
    series.extend(steps, 1e9 + steps, np.asarray(values, np.float64))
    return Curve(series, "train", **more)


@pytest.fixture
def chart(qtbot: QtBot) -> CurveChart:
    made = CurveChart("Loss", "")
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.set_options(LOG)
    made.show()
    return made


def test_positions_go_to_parts_and_back() -> None:
    scale = XScale(1.0, 10_000.0, is_log=True)
    assert scale.parts(np.array([1.0, 10.0, 100.0, 10_000.0])) == pytest.approx([0, 0.25, 0.5, 1])
    assert np.isnan(scale.parts(np.array([0.0, -5.0]))).all()
    assert scale.part(0.0) < -100
    for position in (1.0, 7.0, 12_345.0):
        assert scale.position(scale.part(position)) == pytest.approx(position)
    even = XScale(-10.0, 30.0)
    assert even.part(10.0) == pytest.approx(0.5)
    assert even.position(0.25) == pytest.approx(0.0)


def test_early_points_of_a_long_curve_are_drawn_one_by_one_and_late_spikes_stay() -> None:
    values = np.ones(COUNT)
    values[[4, 700_000]] = (5.0, 9.0)
    frame = compose([curve(values)], LOG, 600)
    line = frame.drawn[0].main
    assert line is not None
    assert frame.log_x
    assert frame.x_range[0] == 1.0
    assert {1.0, 2.0, 3.0, 4.0, 5.0, 6.0} <= set(line.x.tolist())
    assert np.nanmax(line.y) == 9.0
    assert (np.diff(line.x) >= 0).all()
    assert len(line.x) < 3000
    even = compose([curve(values)], LOG.changed(log_x=False), 600).drawn[0].main
    assert even is not None
    assert 3.0 not in even.x


def test_a_step_of_zero_has_no_place_and_the_next_one_begins_the_axis() -> None:
    frame = compose([curve([3.0, 2.0, 1.0, 0.5], first=0)], LOG, 600)
    assert frame.x_range == (1.0, 3.0)
    assert [text for _, text in x_labels(frame, 600)] == ["1", "2 steps"]


def test_a_single_point_and_none_have_an_axis() -> None:
    for frame in (compose([curve([1.0])], LOG, 600), compose([curve([])], LOG, 600), compose([], LOG, 600)):
        low, high = frame.x_range
        assert 0 < low < high


def test_a_time_of_day_stays_even() -> None:
    frame = compose([curve([1.0, 2.0])], LOG.changed(horizontal=Horizontal.WALL), 600)
    assert not frame.log_x


def test_time_since_start_is_told_in_seconds_and_minutes() -> None:
    options = LOG.changed(horizontal=Horizontal.RELATIVE)
    frame = compose([curve(np.ones(20_000), timeline=Timeline(1e9))], options, 600)
    words = [text for _, text in x_labels(frame, 600)]
    assert words[0] == "1 s"
    assert ":" in words[-1]


def test_it_is_zoomed_and_moved_by_the_logarithm(chart: CurveChart, qtbot: QtBot) -> None:
    chart.set_curves([curve(np.ones(10_000))])
    canvas = chart.canvas
    middle = canvas.to_pixel(100.0, 1.0)
    assert middle.x() == pytest.approx(canvas.plot_rect.center().x(), abs=1)
    assert canvas.to_position(QPointF(middle)).x() == pytest.approx(100.0, rel=0.01)
    canvas.zoom(0.5)
    assert canvas.frame.x_range == pytest.approx((10.0, 1000.0))
    canvas.pan(0.5)
    assert canvas.frame.x_range == pytest.approx((100.0, 10_000.0))
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.overlay.position == pytest.approx(100.0, rel=0.05)
    chart.set_options(LOG.changed(log_x=False))
    assert chart.following


def test_it_is_told_to_screen_readers(chart: CurveChart, qtbot: QtBot) -> None:
    chart.set_curves([curve(np.ones(100))])

    def told() -> str:
        return chart.canvas.accessibleDescription()

    qtbot.waitUntil(lambda: "the horizontal axis is logarithmic" in told())
    chart.set_options(LOG.changed(log_x=False))
    qtbot.waitUntil(lambda: "logarithmic" not in told())


def test_it_is_chosen_by_keyboard_and_kept(qtbot: QtBot) -> None:
    save_options(ChartOptions())
    toolbar = ChartToolbar(load_options())
    qtbot.addWidget(toolbar)
    toolbar.changed.connect(save_options)
    toolbar.show()
    assert not toolbar.log_x.isChecked()
    qtbot.keyClick(toolbar.log_x, Qt.Key.Key_Space)
    assert toolbar.options.log_x
    assert load_options().log_x
    toolbar.horizontal.setCurrentIndex(toolbar.horizontal.findData(Horizontal.WALL))
    assert not toolbar.log_x.isEnabled()
    toolbar.horizontal.setCurrentIndex(toolbar.horizontal.findData(Horizontal.STEP))
    assert toolbar.log_x.isEnabled()
