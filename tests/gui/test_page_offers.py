"""The menu Page and the command palette offer what the page in front does by its buttons and their menus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from mldesk.core.compute import add_docker_target, get_compute
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.page_offers import page_offers
from mldesk.gui.pages.disk.free_panel import FreePanel
from tests.gui.whole.filled import NOWHERE

WAIT = 10_000


def page_menu(window: MainWindow) -> QMenu:
    window.menu.aboutToShow.emit()
    (found,) = (action.menu() for action in window.menu.actions() if action.text().replace("&", "") == "Page")
    assert isinstance(found, QMenu)
    return found


def entry(menu: QMenu, words: str) -> QAction:
    (found,) = (action for action in menu.actions() if action.text().replace("&&", "&") == words)
    return found


@pytest.fixture
def with_targets(window: MainWindow, workspace_path: Path, qtbot: QtBot) -> MainWindow:
    with Workspace.open(workspace_path) as workspace:
        for name in ("night", "day"):
            add_docker_target(workspace, name, host=NOWHERE)
    window.open_page("compute")
    qtbot.waitUntil(lambda: [one.words for one in page_offers(window)].count("Remove") == 2, timeout=WAIT)
    return window


def test_the_menu_has_the_buttons_of_the_page_in_front(window: MainWindow, qtbot: QtBot) -> None:
    window.open_page("disk")
    assert page_menu(window).menuAction().isVisible()
    entry(page_menu(window), "Free space…").trigger()
    qtbot.waitUntil(lambda: "Close" in {one.words for one in page_offers(window)}, timeout=WAIT)
    (panel,) = window.findChildren(FreePanel)
    assert panel.isVisible()


def test_a_page_that_is_covered_offers_nothing(window: MainWindow) -> None:
    window.open_page("disk")
    window.actions_["add.dataset"].trigger()
    assert window.overlay is not None
    assert page_offers(window) == []
    assert not page_menu(window).menuAction().isVisible()


def test_what_has_the_same_words_is_told_with_its_part_of_the_page(
    with_targets: MainWindow, workspace_path: Path, qtbot: QtBot
) -> None:
    entry(page_menu(with_targets), "Take no more runs · day").trigger()
    with Workspace.open(workspace_path, read_only=True) as workspace:
        qtbot.waitUntil(lambda: get_compute(workspace, "day").draining, timeout=WAIT)
        assert not get_compute(workspace, "night").draining


def test_a_button_that_cannot_be_pressed_is_not_offered(window: MainWindow) -> None:
    window.open_page("data")
    assert "Verify" not in {one.words for one in page_offers(window)}


def test_the_palette_does_what_the_page_offers(with_targets: MainWindow, qtbot: QtBot) -> None:
    window = with_targets
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    window.actions_["palette.open"].trigger()
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "open the queue")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page_name == "queue", timeout=WAIT)


def test_what_other_menus_have_is_not_said_twice(window: MainWindow) -> None:
    window.open_page("experiments")
    words = [one.words for one in page_offers(window)]
    assert len(words) == len(set(words))
    assert not {action.text().replace("&", "") for action in window.actions_.all()} & set(words)
