"""Parallel coordinates and the scatter plot of compared runs: axes, marks, what is pointed at and chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.pages.compare.relations_tab import RelationsTab
from tests.gui.many_runs import write_many

WAIT = 20_000
COUNT = 12


@pytest.fixture
def tab(window: MainWindow, workspace_path: Path, qtbot: QtBot) -> RelationsTab:
    """The tab with runs whose accuracy rises with their number."""
    ids = write_many(workspace_path, COUNT, 3)
    window.resize(1280, 860)
    window.open_comparison(ids)
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: len(page.compared.rows) == COUNT, timeout=WAIT)
    page.show_tab("relations")
    return page.relations_tab


def axis_titles(tab: RelationsTab) -> list[str]:
    return [axis.title for axis in tab.parallel.axes]


def test_axes_are_what_differs_and_the_metrics(tab: RelationsTab) -> None:
    assert axis_titles(tab) == ["learning_rate", "optimizer", "seed", "val_loss", "val_accuracy"]
    assert [axis.kind for axis in tab.parallel.axes] == ["log", "words", "number", "number", "number"]
    assert tab.parallel.accessibleDescription().startswith("12 runs over the axes learning_rate, optimizer")


def test_a_range_marked_with_the_mouse_keeps_the_runs_within(tab: RelationsTab, qtbot: QtBot) -> None:
    plot = tab.parallel
    axis = axis_titles(tab).index("val_accuracy")
    x, height = round(plot.axis_x(axis)), plot.height()
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=QPoint(x, 36))
    qtbot.mouseMove(plot, QPoint(x, height // 2))
    qtbot.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=QPoint(x, height // 2))
    kept = tab.runs.kept
    assert kept is not None
    assert 3 <= len(kept) <= 9
    ordered = [row.id for row in tab.runs.rows]
    assert kept == set(ordered[-len(kept) :])
    assert tab.count_label.text() == f"{len(kept)} of 12 runs"
    assert sum(mark.back for mark in tab.scatter.marks) == COUNT - len(kept)
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(x, 60))
    assert tab.runs.kept is None


def test_a_range_is_marked_with_the_keyboard(tab: RelationsTab, qtbot: QtBot) -> None:
    plot = tab.parallel
    plot.setFocus()
    for _ in range(4):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    for _ in range(10):
        qtbot.keyClick(plot, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert tab.runs.kept == {row.id for row in tab.runs.rows[6:]}
    qtbot.keyClick(plot, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert len(tab.runs.kept) == 5
    qtbot.keyClick(plot, Qt.Key.Key_Delete)
    assert tab.runs.kept is None


def test_marks_on_two_axes_hold_together_and_are_cleared(tab: RelationsTab) -> None:
    tab.parallel.set_range(axis_titles(tab).index("optimizer"), (0.0, 0.5))
    tab.parallel.set_range(axis_titles(tab).index("seed"), (0.0, 0.5))
    rows = tab.runs.rows
    assert tab.runs.kept == {rows[place].id for place in (0, 2, 4)}
    tab.clear_button.click()
    assert tab.runs.kept is None


def test_the_keyboard_goes_along_an_axis_and_chooses(tab: RelationsTab, qtbot: QtBot) -> None:
    plot, rows = tab.parallel, tab.runs.rows
    plot.setFocus()
    plot.current = axis_titles(tab).index("seed")
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert tab.runs.pointed == rows[0].id
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert tab.runs.pointed == rows[1].id
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert tab.runs.chosen == (rows[1].id,)


def test_the_scatter_plot_tells_and_chooses_runs(tab: RelationsTab, qtbot: QtBot) -> None:
    tab.x_box.setCurrentIndex(tab.x_box.findText("seed"))
    tab.x_box.activated.emit(tab.x_box.currentIndex())
    assert tab.y_box.currentText() == "val_accuracy"
    assert tab.words.text() == "rank correlation 1.00; all 12 runs"
    plot = tab.scatter
    point = plot.to_pixel(3).toPoint()
    qtbot.mouseMove(plot, point)
    assert tab.runs.pointed == tab.runs.rows[3].id
    assert plot._tip.title == "wide-3"
    assert ("seed", "3") in plot._tip.rows
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=point)
    assert tab.runs.chosen == (tab.runs.rows[3].id,)
    qtbot.mouseMove(plot, QPoint(1, 1))
    assert tab.runs.pointed is None


def test_the_scatter_plot_tells_of_the_runs_within_the_marks_alone(tab: RelationsTab) -> None:
    tab.x_box.setCurrentIndex(tab.x_box.findText("seed"))
    tab.x_box.activated.emit(tab.x_box.currentIndex())
    tab.parallel.set_range(axis_titles(tab).index("optimizer"), (0.0, 0.5))
    kept = len(tab.runs.kept or ())
    assert 3 <= kept < COUNT
    words = f"{kept} of 12 runs"
    assert tab.words.text() == f"rank correlation 1.00; {words}"
    assert tab.words.fontMetrics().horizontalAdvance(tab.words.text()) <= tab.words.width()  # read whole
    assert words in tab.scatter.accessibleDescription()
    tab.parallel.set_range(axis_titles(tab).index("seed"), (0.0, 0.12))
    assert tab.words.text() == "1 of 12 runs"  # of one run nothing can be said
    tab.clear_button.click()
    assert tab.words.text() == "rank correlation 1.00; all 12 runs"


def test_the_scatter_plot_counts_the_runs_within_the_marks_that_lack_a_value(tab: RelationsTab) -> None:
    tab.parallel.set_range(axis_titles(tab).index("optimizer"), (0.0, 0.5))
    kept = tab.runs.kept
    assert kept is not None
    rows = [replace(row, metrics={}) if row.id == min(kept) else row for row in tab.runs.rows]
    tab.runs.set_rows(rows)
    assert tab.runs.kept == kept
    words = f"{len(kept) - 1} of 12 runs, without one of both: 1"
    assert tab.words.text().endswith(words)


def test_a_box_in_the_scatter_plot_chooses_runs(tab: RelationsTab, qtbot: QtBot) -> None:
    plot = tab.scatter
    rect = plot.plot_rect.toRect()
    corner = rect.bottomRight() - QPoint(1, rect.height() // 2)
    qtbot.mousePress(plot, Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(1, 1))
    qtbot.mouseMove(plot, corner)
    qtbot.mouseRelease(
        plot, Qt.MouseButton.LeftButton, pos=rect.bottomRight() - QPoint(1, rect.height() // 2)
    )
    assert set(tab.runs.chosen) == {row.id for row in tab.runs.rows[6:]}


def test_the_keyboard_goes_from_dot_to_dot(tab: RelationsTab, qtbot: QtBot) -> None:
    plot = tab.scatter
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert tab.runs.pointed == tab.runs.rows[0].id
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert tab.runs.pointed == tab.runs.rows[1].id


def test_another_metric_colours_the_runs_everywhere(tab: RelationsTab, window: MainWindow) -> None:
    before = [mark.color for mark in tab.scatter.marks]
    tab.runs.color_by("val_loss")
    assert tab.color_box.currentText() == "val_loss"
    assert [mark.color for mark in tab.scatter.marks] == before  # the best are the same runs
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    assert page.curves_tab.color_metric() == "val_loss"


def test_axes_are_chosen_in_a_menu(tab: RelationsTab) -> None:
    menu = tab.axes_menu()
    texts = [action.text() for action in menu.actions()]
    assert "training time (s)" in texts
    menu.actions()[texts.index("seed")].toggle()
    assert axis_titles(tab) == ["learning_rate", "optimizer", "val_loss", "val_accuracy"]
    menu.deleteLater()


def test_marks_go_on_meaning_the_same_values(tab: RelationsTab) -> None:
    rows = tab.runs.rows
    plot, at = tab.parallel, axis_titles(tab).index("val_accuracy")
    plot.set_range(at, (0.5, 1.0))
    kept = tab.runs.kept
    assert kept == {row.id for row in rows[6:]}
    low = plot.axes[at].text(plot.ranges[at][0])
    metric = replace(rows[0].metrics["val_accuracy"], last=0.0, best=0.0, max=0.0, min=0.0)
    worse = replace(rows[0], metrics={**rows[0].metrics, "val_accuracy": metric})
    tab.runs.set_rows([worse, *rows[1:]])
    assert plot.axes[at].text(plot.ranges[at][0]) == low
    assert tab.runs.kept == kept
    seed = next(value for value in tab.values if value.title == "seed")
    tab.show_axis(seed, False)
    assert list(plot.ranges) == [axis_titles(tab).index("val_accuracy")]
    assert tab.runs.kept == kept


def test_a_mark_on_words_keeps_the_lines_drawn_within_it(tab: RelationsTab) -> None:
    plot, at = tab.parallel, axis_titles(tab).index("optimizer")
    drawn = plot._drawn[:, at]
    middle = float(sorted(drawn)[COUNT // 4])
    plot.set_range(at, (0.0, middle))
    assert tab.runs.kept == {
        row.id for row, place in zip(tab.runs.rows, drawn, strict=True) if place <= middle
    }
