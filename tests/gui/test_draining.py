"""Compute targets that take no more runs, through the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.compute import add_docker_target, get_compute
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compute import ComputePage
from mldesk.gui.widgets import MessageBar
from tests.gui.whole.filled import NOWHERE
from tests.gui.whole.hands import Keyboard

WAIT = 20_000


@pytest.fixture
def page(window: MainWindow) -> ComputePage:
    page = window.open_page("compute")
    assert isinstance(page, ComputePage)
    return page


def draining(path: Path, name: str) -> bool:
    with Workspace.open(path, read_only=True) as workspace:
        return get_compute(workspace, name).draining


def pressed(page: ComputePage, name: str, qtbot: QtBot) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    qtbot.waitUntil(button.isVisible, timeout=WAIT)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_this_machine_takes_no_more_runs_until_it_is_told_to(
    page: ComputePage, workspace_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page._picture is not None, timeout=WAIT)
    assert not page.drain_notice.isVisible()
    pressed(page, "compute.local.drain", qtbot)
    qtbot.waitUntil(page.drain_notice.isVisible, timeout=WAIT)
    assert draining(workspace_path, "local")
    assert not page.drain_button.isVisible()
    pressed(page, "compute.local.undrain", qtbot)
    qtbot.waitUntil(page.drain_button.isVisible, timeout=WAIT)
    assert not draining(workspace_path, "local")
    assert not page.drain_notice.isVisible()


def test_a_target_of_a_card_is_drained_in_its_menu(
    page: ComputePage, workspace_path: Path, qtbot: QtBot
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_docker_target(workspace, "box", image="python:3.12", host=NOWHERE)
    qtbot.waitUntil(lambda: "box" in page.docker.cards, timeout=WAIT)
    card = page.docker.cards["box"]

    def take(words: str) -> None:
        next(one for one in card.make_menu().actions() if one.text() == words).trigger()

    take("Take no more runs")
    qtbot.waitUntil(lambda: card.findChild(MessageBar, "compute.box.draining") is not None, timeout=WAIT)
    assert draining(workspace_path, "box")
    assert not draining(workspace_path, "local")
    take("Take runs again")
    qtbot.waitUntil(lambda: not draining(workspace_path, "box"), timeout=WAIT)
    qtbot.waitUntil(lambda: card._drain_notice is None, timeout=WAIT)


def test_this_machine_is_drained_by_the_keyboard_alone(
    page: ComputePage, window: MainWindow, workspace_path: Path, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    keyboard = Keyboard(qtbot, window)
    keyboard.press("compute.local.drain")
    qtbot.waitUntil(lambda: draining(workspace_path, "local"), timeout=WAIT)
    keyboard.press("compute.local.undrain")
    qtbot.waitUntil(lambda: not draining(workspace_path, "local"), timeout=WAIT)
