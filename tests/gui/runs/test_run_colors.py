"""A run's colour: chosen in its menu, the same wherever its curve is drawn, kept."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QColorDialog, QMenu
from pytestqt.qtbot import QtBot

from mldesk.core.errors import InvalidInput
from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.gui import theme
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.run import RunPage
from mldesk.gui.plots.palette import color_of, run_color

WAIT = 20_000


@pytest.fixture
def page(window: MainWindow, trainings: Any, qtbot: QtBot) -> RunPage:
    """The page of a run."""
    run_id = trainings.run(done=2)
    window.open_run(run_id)
    shown = window.page("run")
    assert isinstance(shown, RunPage)
    qtbot.waitUntil(lambda: shown.facts is not None, timeout=WAIT)
    return shown


def _action(page: RunPage, words: str) -> QAction:
    menu = page.make_menu().findChild(QMenu, "run.color")
    assert menu is not None
    return next(action for action in menu.actions() if action.text() == words)


def _color(page: RunPage) -> str:
    assert page.facts is not None
    return page.facts.color or ""


def test_a_colour_of_the_theme_is_chosen_and_taken_back(page: RunPage, qtbot: QtBot) -> None:
    _action(page, "Teal").trigger()
    qtbot.waitUntil(lambda: _color(page) == "2", timeout=WAIT)
    assert _action(page, "Teal").isChecked()
    assert color_of(run_color(5, _color(page))) == theme.current().run_colors[2]
    _action(page, "By its number").trigger()
    qtbot.waitUntil(lambda: _color(page) == "", timeout=WAIT)
    assert not _action(page, "Teal").isChecked()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_any_other_colour_is_chosen_in_a_dialog(page: RunPage, window: MainWindow, qtbot: QtBot) -> None:
    _action(page, "Another color…").trigger()
    dialog = window.findChild(QColorDialog, "run.color.dialog")
    assert dialog is not None
    dialog.setCurrentColor(QColor("#123ABC"))
    dialog.accept()
    qtbot.waitUntil(lambda: _color(page) == "#123ABC", timeout=WAIT)


@pytest.mark.parametrize("color", ["#FFFF00", "#FFFFFF", "#000000", "#1B1F27", "#2F5FDE"])
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_a_chosen_colour_can_be_told_from_the_ground(color: str, choice: str, qapp: Any) -> None:
    before = theme.manager().choice
    theme.manager().apply(choice)
    try:
        assert theme.contrast(color_of(color), theme.current().token("panel")) >= 3.0
    finally:
        theme.manager().apply(before)


def test_a_colour_is_kept_when_the_database_is_made_anew_and_nonsense_is_refused(trainings: Any) -> None:
    run_id = trainings.run(done=1)
    with Workspace.open(trainings.path) as workspace:
        run = Run(workspace, run_id)
        run.set_color("#ABCDEF")
        with pytest.raises(InvalidInput, match="color"):
            run.set_color("reddish")
        assert Run(workspace, run_id).color == "#ABCDEF"
        assert b'["color","#ABCDEF"]' in (run.folder / "edits.jsonl").read_bytes()


def test_chosen_runs_have_colours_of_their_own_in_the_chart_and_the_same_in_the_table(
    window: MainWindow, trainings: Any, qtbot: QtBot
) -> None:
    window.resize(1280, 900)
    runs = [trainings.run(done=2) for _ in range(7)]
    page = window.open_page("experiments")
    assert isinstance(page, ExperimentsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 7, timeout=WAIT)

    def chosen(*ids: str) -> list[str]:
        """Choose these runs; the colours of their curves, when these are drawn."""
        page.table.clearSelection()
        for run_id in ids:
            place = page.model.index(page.model.place(run_id) or 0, 0)
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            page.table.selectionModel().select(place, flags)
        words = f"{len(ids)} selected"
        chart = page.overview.curves
        qtbot.waitUntil(
            lambda: chart.title_label.text() == words and len(chart.curves) == len(ids), timeout=WAIT
        )
        return [color_of(curve.color) for curve in chart.curves]

    first, last = runs[0], runs[6]  # every sixth has the same by its number
    colors = chosen(first, last)
    assert len(set(colors)) == 2
    shown = page.table._delegate.colors
    assert {color_of(shown[run_id]) for run_id in (first, last)} == set(colors)
    chosen(last)
    assert color_of(page.table._delegate.colors[last]) == color_of(7)
