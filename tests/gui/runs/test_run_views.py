"""Saved views of the run table, through the real window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.run_views import RunView, list_views, save_view
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.models.run_columns import Column
from mldesk.gui.pages.experiments import ExperimentsPage

WAIT = 10_000
LOSS = Column("metric", "val_loss", "last")


@pytest.fixture
def page(window: MainWindow, trainings: Any, qtbot: QtBot) -> ExperimentsPage:
    trainings.run(done=3, experiment="digits")
    trainings.run(done=9, experiment="other")
    shown = window.open_page("experiments")
    assert isinstance(shown, ExperimentsPage)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 2, timeout=WAIT)
    return shown


def arrange(page: ExperimentsPage, qtbot: QtBot) -> None:
    """Choose columns, a search, an order and groups by hand."""
    page.show_column(LOSS, True)
    page.search.setText("metrics.val_loss < 5")
    page.table.sortByColumn(page.model.columns.index(LOSS), Qt.SortOrder.AscendingOrder)
    page.choices.choose_group((Column("experiment"),))


def entry(page: ExperimentsPage, words: str) -> Any:
    return next((one for one in page.views_button.menu_of_views().actions() if one.text() == words), None)


def save(page: ExperimentsPage, name: str, qtbot: QtBot) -> None:
    """Save a view by keyboard: the menu's entry, the name, Enter."""
    entry(page, "Save view…").trigger()
    assert page.window().focusWidget() is page.view_form.name
    page.view_form.name.selectAll()
    qtbot.keyClicks(page.view_form.name, name)
    qtbot.keyClick(page.view_form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entry(page, name) is not None, timeout=WAIT)


def press_undo(window: MainWindow, qtbot: QtBot) -> None:
    def buttons() -> list[QPushButton]:
        return [button for button in window.findChildren(QPushButton) if button.text() == "Undo"]

    qtbot.waitUntil(lambda: bool(buttons()), timeout=WAIT)
    buttons()[-1].click()


def test_a_view_brings_columns_search_order_and_groups_back(page: ExperimentsPage, qtbot: QtBot) -> None:
    arrange(page, qtbot)
    shown = page.views_button._now()
    save(page, "by loss", qtbot)
    assert page.views_button.text() == "by loss"
    assert not page.view_form.isVisible()
    entry(page, "All runs, as usual").trigger()
    assert page.search.text() == ""
    assert page.model.groups is None
    assert LOSS not in page.model.columns
    entry(page, "by loss").trigger()
    assert page.views_button._now() == shown
    assert LOSS in page.model.columns
    assert page.model.groups is not None
    header = page.table.horizontalHeader()
    assert header.sortIndicatorSection() == page.model.columns.index(LOSS)
    assert header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_opens_at_a_click_and_by_the_keyboard(page: ExperimentsPage, qtbot: QtBot) -> None:
    def menus() -> list[QMenu]:
        found = page.views_button.findChildren(QMenu, "experiments.views_menu")
        return [menu for menu in found if menu.isVisible()]

    qtbot.mouseClick(page.views_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(menus()) == 1, timeout=WAIT)
    qtbot.keyClick(menus()[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not menus(), timeout=WAIT)
    page.views_button.setFocus()
    qtbot.keyClick(page.views_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(menus()) == 1, timeout=WAIT)
    qtbot.keyClick(menus()[0], Qt.Key.Key_Escape)


def test_a_view_keeps_the_experiment(page: ExperimentsPage, qtbot: QtBot) -> None:
    page.set_experiment("digits")
    save(page, "mine", qtbot)
    entry(page, "All runs, as usual").trigger()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=WAIT)
    entry(page, "mine").trigger()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT)
    assert page.chooser.currentText() == "digits"


def test_a_changed_view_is_overwritten_and_undo_brings_the_former_back(
    page: ExperimentsPage, window: MainWindow, qtbot: QtBot
) -> None:
    save(page, "mine", qtbot)
    assert not entry(page, "Save changes to “mine”").isEnabled()
    page.search.setText("amber")
    entry(page, "Save changes to “mine”").trigger()
    qtbot.waitUntil(lambda: page.views_button.views == [RunView("mine", filter="amber")], timeout=WAIT)
    press_undo(window, qtbot)
    qtbot.waitUntil(lambda: page.views_button.views == [RunView("mine")], timeout=WAIT)
    assert page.search.text() == ""


def test_a_view_is_renamed_and_a_taken_name_is_refused_beside_the_line(
    page: ExperimentsPage, trainings: Any, qtbot: QtBot
) -> None:
    with Workspace.open(trainings.path) as workspace:
        save_view(workspace, RunView("taken"))
    save(page, "mine", qtbot)
    entry(page, "Rename “mine”…").trigger()
    page.view_form.name.setText("Taken")
    qtbot.mouseClick(page.view_form.confirm_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "taken" in page.view_form._name_row.error_label.text(), timeout=WAIT)
    page.view_form.name.setText("ours")
    qtbot.mouseClick(page.view_form.confirm_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.views_button.text() == "ours", timeout=WAIT)
    qtbot.waitUntil(
        lambda: [view.name for view in page.views_button.views] == ["ours", "taken"], timeout=WAIT
    )


def test_escape_gives_the_form_up(page: ExperimentsPage, trainings: Any, qtbot: QtBot) -> None:
    entry(page, "Save view…").trigger()
    qtbot.keyClicks(page.view_form.name, "never")
    qtbot.keyClick(page.view_form.name, Qt.Key.Key_Escape)
    assert not page.view_form.isVisible()
    assert page.views_button.hasFocus()
    with Workspace.open(trainings.path, read_only=True) as workspace:
        assert list_views(workspace) == []


def test_a_view_is_deleted_and_undo_brings_it_back(
    page: ExperimentsPage, window: MainWindow, qtbot: QtBot
) -> None:
    arrange(page, qtbot)
    save(page, "by loss", qtbot)
    entry(page, "Delete “by loss”").trigger()
    qtbot.waitUntil(lambda: page.views_button.views == [], timeout=WAIT)
    assert page.views_button.text() == "Views"
    press_undo(window, qtbot)
    qtbot.waitUntil(lambda: page.views_button.text() == "by loss", timeout=WAIT)
    qtbot.waitUntil(
        lambda: [view.group for view in page.views_button.views] == [("experiment",)], timeout=WAIT
    )


def test_another_window_learns_of_a_view(
    page: ExperimentsPage, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    other = make_window().open_page("experiments")
    assert isinstance(other, ExperimentsPage)
    save(page, "shared", qtbot)
    qtbot.waitUntil(lambda: entry(other, "shared") is not None, timeout=WAIT)


def test_a_name_with_an_ampersand_is_shown_as_it_was_given(page: ExperimentsPage, qtbot: QtBot) -> None:
    entry(page, "Save view…").trigger()
    page.view_form.name.selectAll()
    qtbot.keyClicks(page.view_form.name, "R & D")
    qtbot.keyClick(page.view_form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entry(page, "R && D") is not None, timeout=WAIT)
    button = page.views_button
    assert button.text() == "R & D"
    # Qt draws && as &, and takes a lone one for the mark of a key
    assert QPushButton.text(button) == "R && D"
    assert button.shortcut().isEmpty()
    page.choices.show_column(Column("tag", "R&D"), True, page.model.columns)
    page._available = [*page._available, Column("parameter", "a&b")]
    assert any("a&&b" in action.text() for action in page.columns_menu().actions())
