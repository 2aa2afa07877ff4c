"""Many runs on the comparing page: curves, groups, the list beside them, what is pointed at and chosen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mldesk.core.chunks import append_points
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.pages.compare.run_groups import split, stem
from mldesk.gui.pages.compare.run_list import RUN_ID
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.plots import bundle_chart
from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.bundle_chart import BundleChart
from mldesk.gui.plots.bundle_picture import BundlePicture, draw_bundle
from tests.gui.many_runs import write_many

WAIT = 20_000
COUNT = 24
POINTS = 30


@pytest.fixture
def ids(workspace_path: object) -> list[str]:
    """Runs with two metrics, three parameters and a tag."""
    return write_many(workspace_path, COUNT, POINTS)  # type: ignore[arg-type]


@pytest.fixture
def compare(window: MainWindow, qtbot: QtBot, ids: list[str]) -> Callable[..., ComparePage]:
    """Opens the page on all runs, or on some, and waits for the curves of the first metric."""
    window.resize(1280, 860)

    def open_it(chosen: list[str] | None = None) -> ComparePage:
        window.open_comparison(chosen or ids)
        page = window.page("compare")
        assert isinstance(page, ComparePage)
        if chosen is None:
            qtbot.waitUntil(lambda: drawn(page) == COUNT, timeout=WAIT)
        return page

    return open_it


def first(page: ComparePage) -> BundleChart:
    return page.curves_tab.charts["val_accuracy"]


def drawn(page: ComparePage) -> int:
    charts = page.curves_tab.charts
    picture = charts["val_accuracy"].picture if "val_accuracy" in charts else None
    return 0 if picture is None else len(picture.keys)


def test_all_chosen_runs_of_the_table_are_compared(window: MainWindow, qtbot: QtBot, ids: list[str]) -> None:
    table = window.open_page("experiments")
    assert isinstance(table, ExperimentsPage)
    qtbot.waitUntil(lambda: table.model.rowCount() == COUNT, timeout=WAIT)
    table.table.selectAll()
    button = table.bar.compare_button
    assert button.isEnabled()
    button.click()
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: drawn(page) == COUNT, timeout=WAIT)
    assert page.tab() == "curves"
    assert not page.tab_bar.isTabVisible(0)
    assert page.run_ids == ids


def test_many_runs_are_coloured_by_how_good_they_are(compare: Callable[..., ComparePage]) -> None:
    page = compare()
    looks = first(page)._looks
    assert len({look.color for look in looks.values()}) > 4
    assert page.curves_tab.legend.words.text() == "colour: val_accuracy"
    assert page.curves_tab.legend.low.text() < page.curves_tab.legend.high.text()


def test_a_chart_tells_its_runs_in_words(compare: Callable[..., ComparePage]) -> None:
    told = first(compare()).canvas.accessibleDescription()
    assert told.startswith("24 runs; last values from 0.5")
    assert "the best is 0.9" in told


def test_groups_are_drawn_as_means_with_a_band(compare: Callable[..., ComparePage], qtbot: QtBot) -> None:
    page = compare()
    tab = page.curves_tab
    assert not tab.band.buttons["range"].isEnabled()
    tab.set_grouping("parameter.optimizer")
    tab.band.choose("range")
    qtbot.waitUntil(lambda: len(first(page).picture.bands) == 2, timeout=WAIT)
    picture = first(page).picture
    values = np.array([curve.points.values[-1] for curve in picture.wish.curves])
    expected = {values[0::2].mean().round(6), values[1::2].mean().round(6)}
    assert {band.mean[-1].round(6) for band in picture.bands} == expected
    texts = [reading.label for reading in first(page).readings(20.0, None)]
    assert sorted(texts) == ["Adam", "SGD"]
    tab.set_grouping("")
    assert tab.band.current() == "none"


def test_runs_are_grouped_by_what_differs(compare: Callable[..., ComparePage]) -> None:
    page = compare()
    box = page.curves_tab.grouping
    offered = [box.itemData(place) for place in range(box.count())]
    assert offered == [
        "", "all", "stem", "parameter.learning_rate", "parameter.optimizer", "tag.kind",
    ]  # fmt: skip
    rates = split(page.compared.rows, "parameter.learning_rate")
    assert [group.title for group in rates] == ["0.001", "0.01", "0.1"]
    assert [group.title for group in split(page.compared.rows, "stem")] == ["deep", "wide"]
    assert len(split(page.compared.rows, "all")[0].run_ids) == COUNT


def test_too_many_groups_end_in_one_of_all_others(compare: Callable[..., ComparePage]) -> None:
    groups = split(compare().compared.rows, "parameter.seed")
    assert len(groups) == 12
    assert groups[-1].title == "all others"
    assert sum(len(group.run_ids) for group in groups) == COUNT


@pytest.mark.parametrize(
    ("name", "expected"),
    [("wide-net-3", "wide-net"), ("net seed 4", "net"), ("net_seed=12", "net"), ("7", "7"), ("net", "net")],
)
def test_the_stem_of_a_name_lacks_the_number_of_its_repeat(name: str, expected: str) -> None:
    assert stem(name) == expected


def test_the_mouse_finds_the_nearest_curve(compare: Callable[..., ComparePage], qtbot: QtBot) -> None:
    page = compare()
    chart = first(page)
    picture = chart.picture
    row = picture.keys.index(page.run_ids[5])
    column = len(picture.positions) - 4
    point = chart.canvas.to_pixel(picture.positions[column], picture.rows[row, column]).toPoint()
    qtbot.mouseMove(chart.canvas.viewport(), point)
    qtbot.waitUntil(lambda: page.compared.pointed == page.run_ids[5], timeout=WAIT)
    qtbot.mouseClick(chart.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert page.compared.chosen == (page.run_ids[5],)
    table = page.curves_tab.list.table
    assert [index.data(RUN_ID) for index in table.selectionModel().selectedRows()] == [page.run_ids[5]]
    qtbot.mouseMove(chart.canvas.viewport(), QPoint(1, 1))
    qtbot.waitUntil(lambda: page.compared.pointed is None, timeout=WAIT)


def test_the_keyboard_goes_from_curve_to_curve(compare: Callable[..., ComparePage], qtbot: QtBot) -> None:
    page = compare()
    canvas = first(page).canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    lowest = page.compared.pointed
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert page.compared.pointed != lowest
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert page.compared.pointed == lowest
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert page.compared.chosen == (lowest,)


def test_the_list_is_sorted_searched_and_takes_runs_out(
    compare: Callable[..., ComparePage], qtbot: QtBot
) -> None:
    page = compare()
    shown = page.curves_tab.list
    shown.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    values = [shown.model.value(row) for row in shown.model.rows]
    assert values == sorted(values, reverse=True)
    shown.search.setText("optimizer=sgd")
    assert len(shown.model.rows) == COUNT // 2
    shown.table.selectAll()
    assert len(page.compared.chosen) == COUNT // 2
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(page.compared.rows) == COUNT // 2, timeout=WAIT)
    assert page.compared.chosen == ()
    assert page.tab() == "curves"


def test_only_the_chosen_runs_stay(compare: Callable[..., ComparePage], qtbot: QtBot) -> None:
    page = compare()
    page.compared.choose(page.run_ids[:3])
    page.curves_tab.list.keep_button.click()
    qtbot.waitUntil(lambda: len(page.compared.rows) == 3, timeout=WAIT)
    assert page.tab() == "curves"
    assert page.tab_bar.isTabVisible(0)


def test_points_that_come_meanwhile_are_drawn(
    compare: Callable[..., ComparePage], window: MainWindow, qtbot: QtBot
) -> None:
    page = compare()
    with Workspace.open(window.session.path) as workspace, workspace.store.write("metrics") as connection:
        steps = np.array([POINTS + 1])
        append_points(connection, page.run_ids[0], "val_accuracy", steps, steps * 1.0, np.array([0.75]))
    curves = lambda: first(page).picture.wish.curves[0].points  # noqa: E731
    qtbot.waitUntil(lambda: len(curves()) == POINTS + 1, timeout=WAIT)


def test_zoom_shows_a_part_and_fit_all_again(compare: Callable[..., ComparePage], qtbot: QtBot) -> None:
    page = compare()
    chart = first(page)
    whole = chart.picture.frame.x_range
    chart.canvas.zoom(0.5)
    qtbot.waitUntil(lambda: chart.canvas.is_current() and chart.picture.frame.x_range != whole, timeout=WAIT)
    chart.fit()
    qtbot.waitUntil(lambda: chart.picture.frame.x_range == whole, timeout=WAIT)


def test_six_runs_begin_with_an_overview_and_have_curves_too(
    compare: Callable[..., ComparePage], ids: list[str], qtbot: QtBot
) -> None:
    page = compare(ids[:6])
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 2, timeout=WAIT)
    assert page.tab() == "overview"
    page.show_tab("curves")
    qtbot.waitUntil(lambda: drawn(page) == 6, timeout=WAIT)
    assert not page.curves_tab.legend.isVisible()


def test_a_chart_is_copied_as_an_image_drawn_for_its_size(
    compare: Callable[..., ComparePage], qtbot: QtBot
) -> None:
    chart = first(compare())
    QGuiApplication.clipboard().clear()
    chart.copy_image()
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull(), timeout=WAIT)
    image = QGuiApplication.clipboard().image()
    assert image.width() == 2 * (chart.canvas.viewport().width() + 32)
    colors = {look.color.lower() for look in chart._looks.values()}
    column = image.width() * 3 // 4
    found = {image.pixelColor(column, y).name() for y in range(image.height())}
    assert len(found & colors) >= 2


def test_charts_taken_away_while_they_are_drawn_hold_up_nothing(
    compare: Callable[..., ComparePage],
    workspace_path: Path,
    ids: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Workspace.open(workspace_path) as workspace, workspace.store.write("metrics") as connection:
        steps = np.arange(1, 5)
        for run_id, metric in product(ids, ("recall", "precision")):
            append_points(connection, run_id, metric, steps, steps * 1.0, steps / 5)
    page = compare()
    tab, gate = page.curves_tab, threading.Event()
    qtbot.waitUntil(lambda: not tab._drawing, timeout=WAIT)

    def draw_late(*arguments: Any) -> BundlePicture:
        gate.wait(300)
        return draw_bundle(*arguments)

    monkeypatch.setattr(bundle_chart, "draw_bundle", draw_late)
    qtbot.mouseClick(tab.more_button, Qt.MouseButton.LeftButton)
    assert len(tab.charts) == 4
    qtbot.waitUntil(lambda: bool(tab._waiting), timeout=WAIT)
    gone = set(tab.charts.values())
    qtbot.mouseClick(tab.more_button, Qt.MouseButton.LeftButton)
    gone -= set(tab.charts.values())
    qtbot.waitUntil(lambda: not any(map(isValid, gone)), timeout=WAIT)
    gate.set()
    qtbot.waitUntil(lambda: not tab._drawing and not tab._waiting, timeout=WAIT)
    with qtbot.waitSignal(first(page).drawn, timeout=WAIT):
        first(page).request()


def test_a_picture_that_fails_does_not_hold_up_the_next(
    compare: Callable[..., ComparePage], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = compare()
    tab, chart = page.curves_tab, first(page)

    def wrong(*_: Any) -> BundlePicture:
        raise RuntimeError("a mistake of ours")

    with monkeypatch.context() as patched, qtbot.capture_exceptions() as raised:
        patched.setattr(bundle_chart, "draw_bundle", wrong)
        chart.request()
        qtbot.waitUntil(lambda: bool(raised) and not tab._drawing and not tab._waiting, timeout=WAIT)
    with qtbot.waitSignal(chart.drawn, timeout=WAIT):
        chart.request()


def offered(page: ComparePage) -> dict[str, bool]:
    box = page.curves_tab.toolbar.horizontal
    enabled = Qt.ItemFlag.ItemIsEnabled
    return {
        str(box.itemData(place)): bool(box.model().flags(box.model().index(place, 0)) & enabled)
        for place in range(box.count())
    }


def test_the_axes_that_no_run_has_are_greyed_and_the_one_that_is_shown_is_named(
    compare: Callable[..., ComparePage], ids: list[str], qtbot: QtBot, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace, workspace.store.write("runs", "metrics") as connection:
        connection.execute("UPDATE metrics SET axis = 'epoch' WHERE run_id = ?", (ids[3],))
        connection.execute("UPDATE runs SET started = NULL WHERE id <> ?", (ids[3],))
    page = compare(ids[4:])
    toolbar = page.curves_tab.toolbar
    wanted = {"epoch": False, "step": True, "relative": False, "wall": True}
    qtbot.waitUntil(lambda: offered(page) == wanted, timeout=WAIT)
    assert toolbar.horizontal.currentText() == "x: step"
    assert toolbar.options.horizontal is Horizontal.EPOCH  # the choice stays, for runs that have it
    page = compare(ids)
    qtbot.waitUntil(lambda: all(offered(page).values()), timeout=WAIT)  # one of them has all
    assert toolbar.horizontal.currentText() == "x: epoch"


def test_curves_that_were_hidden_are_drawn_when_they_are_shown_again(
    compare: Callable[..., ComparePage], ids: list[str], qtbot: QtBot, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace, workspace.store.write("runs", "metrics") as connection:
        for run_id in ids:
            append_points(connection, run_id, "reward", np.arange(1, 4), 1.7e9 + np.arange(3), np.arange(3.0))
    page = compare()
    shown, more = page.curves_tab, page.curves_tab.more_button
    qtbot.waitUntil(lambda: more.isVisible() and more.text() == "Show one more curve", timeout=WAIT)
    for _ in range(2):
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
        (added,) = (name for name in shown.charts if name not in ("val_accuracy", "val_loss"))
        qtbot.waitUntil(lambda name=added: len(shown.charts[name].bundle_curves) == COUNT, timeout=WAIT)
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
        assert len(shown.charts) == 2
