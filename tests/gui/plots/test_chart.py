import csv
import gc
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from mldesk.core.errors import MldeskError
from mldesk.gui import accessibility, theme
from mldesk.gui.plots.axes import Horizontal, Timeline
from mldesk.gui.plots.board import ChartBoard, ChartSpec
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.throttle import Throttle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # of the offscreen screen


def curve(
    values: Any, label: str = "train", name: str = "loss", unit: str = "epoch", **options: Any
) -> Curve:
    values = np.asarray(values, dtype=float)
    series = Series(name, unit)
    steps = np.arange(1, len(values) + 1)
    series.extend(steps, 1000.0 + steps, values)
    return Curve(series, label, **options)


@pytest.fixture
def chart(qtbot: QtBot) -> CurveChart:
    made = CurveChart("Loss", "train and validation")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    validation = curve([1.1, 0.7, 0.6, 0.65], "validation", "val_loss", color=1, dashed=True, best=True)
    made.set_curves([curve([1.0, 0.5, 0.25, 0.2]), validation])
    qtbot.waitUntil(lambda: made.frame is not None)
    return made


def test_a_chart_is_told_as_one_and_what_is_inside_takes_no_focus_of_its_own(
    chart: CurveChart, qtbot: QtBot
) -> None:
    accessibility.install()
    told = QAccessible.queryAccessibleInterface(chart.canvas)
    assert told.role() == QAccessible.Role.Chart
    assert told.text(QAccessible.Text.Name) == "Loss"
    qtbot.waitUntil(lambda: "last 0.2000" in told.text(QAccessible.Text.Description))
    assert chart.canvas.viewport().focusPolicy() == Qt.FocusPolicy.NoFocus
    assert chart.canvas.focusPolicy() == Qt.FocusPolicy.StrongFocus  # Tab comes to the chart itself


def test_what_is_measured_of_a_machine_is_told_with_its_unit_and_range(qtbot: QtBot) -> None:
    made = CurveChart("Memory", "of the run")
    qtbot.addWidget(made)
    made.quantity = "bytes"
    made.resize(600, 300)
    made.show()
    made.set_curves([curve([1e6, 4e6, 2e6, 3e6], "memory", "memory_bytes")])
    words = "memory: 4 points, last 3.0 MB, from 1.0 MB to 4.0 MB, rising"
    qtbot.waitUntil(lambda: made.canvas.accessibleDescription() == words)


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def pixels_of(chart: CurveChart, color: str) -> int:
    """How many pixels of the canvas have about this colour."""
    image = chart.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1]
    wanted = np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)])
    return int((np.abs(data.astype(int) - wanted).sum(axis=-1) < 40).sum())


def test_curves_are_drawn_in_their_colours(chart: CurveChart) -> None:
    train, validation = theme.current().run_colors[:2]
    assert pixels_of(chart, train) > 200
    assert 100 < pixels_of(chart, validation) < pixels_of(chart, train)


def test_a_drawn_box_zooms_and_a_double_click_fits(chart: CurveChart, qtbot: QtBot) -> None:
    told: list[bool] = []
    chart.following_changed.connect(told.append)
    port = chart.canvas.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=QPointF(150, 60).toPoint())
    qtbot.mouseMove(port, QPointF(300, 160).toPoint())
    chart.canvas._band.setVisible(True)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPointF(300, 160).toPoint())
    assert not chart.following
    assert chart.frame is not None
    zoomed = chart.frame.x_range
    assert 0 < zoomed[0] < zoomed[1] < 4
    chart.curves[0].series.extend(np.array([50]), np.array([1.0]), np.array([9.0]))
    chart.refresh()
    assert chart.frame.x_range == zoomed
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton)
    assert chart.following
    assert chart.frame.x_range[1] == 50
    assert told == [False, True]


def test_the_keyboard_zooms_moves_and_fits(chart: CurveChart, qtbot: QtBot) -> None:
    assert chart.frame is not None
    before = chart.frame.x_range
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Plus)
    near = chart.frame.x_range
    assert near[1] - near[0] < before[1] - before[0]
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chart.frame.x_range[0] > near[0]
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Home)
    assert chart.frame.x_range == before
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Right)
    assert chart.canvas.overlay.position is not None
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Escape)
    assert chart.canvas.overlay.position is None


def test_zooming_never_ends_in_a_range_without_room(chart: CurveChart) -> None:
    for factor in (1e-3, 1e3):
        for _ in range(200):
            chart.canvas.zoom(factor)
        assert chart.frame is not None
        low, high = chart.frame.x_range
        assert np.isfinite([low, high]).all()
        assert high > low
        chart.fit()


def test_the_tooltip_lists_what_is_highest_first(chart: CurveChart) -> None:
    chart.show_crosshair(2.1, with_tooltip=True)
    assert [(row.label, row.value) for row in chart.readings(2.1)] == [("validation", 0.7), ("train", 0.5)]
    tooltip = chart._tooltip
    assert tooltip is not None
    assert tooltip.isVisible()
    chart.show_crosshair(None, with_tooltip=True)
    assert not tooltip.isVisible()


def test_nan_is_told_in_the_title_line_and_marked(qtbot: QtBot) -> None:
    chart = CurveChart("Loss")
    qtbot.addWidget(chart)
    chart.resize(500, 260)
    chart.show()
    chart.set_curves([curve([1, np.nan, np.inf, 2])])
    qtbot.waitUntil(lambda: chart.note.text() == "1 NaN, 1 infinite")
    assert chart.frame is not None
    assert len(chart.frame.drawn[0].marks) == 2


def test_the_curves_are_told_in_words(chart: CurveChart, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "best 0.6000 at epoch 3" in chart.canvas.accessibleDescription(), timeout=5000)
    assert "train: 4 points, last 0.2000" in chart.canvas.accessibleDescription()


def test_exports(chart: CurveChart, tmp_path: Path) -> None:
    chart.export(tmp_path / "chart.png")
    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() >= 1000
    chart.export(tmp_path / "chart.svg")
    svg = (tmp_path / "chart.svg").read_text("utf-8")
    assert "<svg" in svg
    assert "Loss" in svg
    assert "<image" not in svg
    chart.export(tmp_path / "all.csv")
    rows = read_csv(tmp_path / "all.csv")
    assert [row["metric"] for row in rows] == ["loss"] * 4 + ["val_loss"] * 4
    assert rows[1] == {"curve": "train", "metric": "loss", "step": "2", "time": "1002.0", "value": "0.5"}
    chart._zoom((1.5, 2.5), None)
    chart.export(tmp_path / "some.csv", visible=True)
    assert [row["step"] for row in read_csv(tmp_path / "some.csv")] == ["2", "2"]


def test_an_export_the_disk_refuses_is_told(chart: CurveChart, tmp_path: Path) -> None:
    told: list[MldeskError] = []
    chart.failed.connect(told.append)
    for name in ("chart.png", "chart.csv", "chart.svg"):
        chart.export(tmp_path / "missing" / name)
    assert len(told) == 3


def test_the_image_is_copied(chart: CurveChart) -> None:
    chart.copy_image()
    assert QGuiApplication.clipboard().image().width() >= 1000


def test_a_new_theme_draws_anew(chart: CurveChart, qtbot: QtBot) -> None:
    before = theme.manager().choice
    try:
        theme.manager().apply("dark")
        qtbot.waitUntil(lambda: pixels_of(chart, theme.themes["dark"].run_colors[0]) > 200)
    finally:
        theme.manager().apply(before)


def test_a_chart_that_is_deleted_before_it_was_drawn_leaves_nothing(qtbot: QtBot) -> None:
    chart = CurveChart("Loss")
    chart.show()
    gone = weakref.ref(chart)
    chart.deleteLater()
    del chart
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def left() -> bool:
        gc.collect()
        return gone() is not None

    qtbot.waitUntil(lambda: not left())


def test_two_lines_of_a_million_points_are_drawn_as_soon_as_lines_of_thousands(
    qtbot: QtBot, benchmark_time: Callable[..., float]
) -> None:
    assert _drawing(qtbot, benchmark_time, 1_000_000) < 15 * _drawing(qtbot, benchmark_time, 10_000)


def _drawing(qtbot: QtBot, benchmark_time: Callable[..., float], count: int) -> float:
    """Seconds to draw two lines of so many points again, to which some have come."""
    chart = CurveChart("Loss")
    qtbot.addWidget(chart)
    chart.resize(700, 300)
    chart.show()
    rng = np.random.default_rng(1)
    curves = [curve(rng.normal(size=count).cumsum(), unit="step", dashed=bool(n), color=n) for n in range(2)]
    chart.set_curves(curves)
    chart.set_options(ChartOptions(smoothing=0.6))
    qtbot.waitUntil(lambda: chart.frame is not None and not chart.frame.unfinished, timeout=10_000)

    def update() -> None:
        for one in curves:
            last = len(one.series)
            steps = np.arange(last + 1, last + 501)
            one.series.extend(steps, steps.astype(float), np.zeros(500))
        chart.refresh()
        chart.canvas.viewport().repaint()

    taken = benchmark_time(update)
    assert not chart.frame.drawn[0].complete
    return taken


@pytest.fixture
def board(qtbot: QtBot) -> ChartBoard:
    made = ChartBoard(ChartOptions())
    qtbot.addWidget(made)
    made.resize(1000, 600)
    timeline = Timeline(epochs=10)
    names = ("accuracy", "loss", "rate")
    made.set_charts([ChartSpec(name, name, curves=[curve([3, 2, 1], timeline=timeline)]) for name in names])
    made.show()
    qtbot.waitUntil(lambda: made.is_complete and all(one.frame is not None for one in made.charts.values()))
    return made


def test_the_crosshair_is_shared_by_all_charts(board: ChartBoard) -> None:
    board.charts["accuracy"]._hover(2.2)
    assert {chart.canvas.overlay.position for chart in board.charts.values()} == {2.0}
    board.charts["accuracy"]._hover(None)
    assert {chart.canvas.overlay.position for chart in board.charts.values()} == {None}


def test_live_ends_with_a_zoom_and_comes_back_when_asked(board: ChartBoard) -> None:
    told: list[bool] = []
    board.live_changed.connect(told.append)
    board.charts["loss"].canvas.zoom(0.5)
    assert not board.live
    board.follow()
    assert board.live
    assert told == [False, True]


def test_a_chart_is_enlarged_and_escape_brings_the_others_back(board: ChartBoard, qtbot: QtBot) -> None:
    qtbot.mouseClick(board.charts["loss"].enlarge_button, Qt.MouseButton.LeftButton)
    assert [key for key, chart in board.charts.items() if chart.isVisible()] == ["loss"]
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    assert all(chart.isVisible() for chart in board.charts.values())


def test_charts_that_stay_keep_their_view(board: ChartBoard) -> None:
    loss = board.charts["loss"]
    loss.canvas.zoom(0.5)
    view = loss.frame.x_range
    board.set_charts([ChartSpec("loss", "Loss", curves=[curve([3, 2, 1, 0])]), ChartSpec("new", "New")])
    assert board.charts["loss"] is loss
    assert loss.frame.x_range == view
    assert list(board.charts) == ["loss", "new"]


def test_a_narrow_board_has_one_column(board: ChartBoard, qtbot: QtBot) -> None:
    board.resize(500, 600)
    qtbot.waitUntil(lambda: board.charts["loss"].x() == board.charts["accuracy"].x())


def test_a_throttle_runs_at_once_then_waits_and_never_loses_the_last_request(
    qtbot: QtBot, board: ChartBoard
) -> None:
    calls: list[float] = []
    slow = Throttle(600_000, lambda: calls.append(time.monotonic()), board)
    for _ in range(5):
        slow.request()
    assert len(calls) == 1
    assert slow._timer.isActive()
    slow.cancel()
    assert not slow._timer.isActive()
    calls.clear()
    throttle = Throttle(80, lambda: calls.append(time.monotonic()), board)
    for _ in range(2):
        throttle.request()
    qtbot.waitUntil(lambda: len(calls) == 2)
    assert calls[1] - calls[0] >= 0.07


def test_the_dot_of_the_crosshair_stands_at_the_value_that_is_told(chart: CurveChart) -> None:
    series = Series("loss")
    values = np.where(np.arange(50_000) % 2 == 0, 1.0, 3.0)
    series.extend(np.arange(50_000), np.arange(50_000.0), values)
    chart.set_curves([Curve(series, "train")])
    for options in (ChartOptions(Horizontal.STEP), ChartOptions(Horizontal.STEP, log_y=True)):
        chart.set_options(options)
        for position in (20_000.0, 20_001.0):
            chart.show_crosshair(position, with_tooltip=False)
            ((x, y, _),) = chart.canvas.overlay.dots
            (told,) = chart.readings(position)
            assert x == position
            assert (10**y if options.log_y else y) == pytest.approx(told.value)
