"""The menu Add: each of its actions opens its page and the panel, from wherever one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow

WAIT = 10_000
PANELS = {
    "dataset": ("data", "RegisterPanel"),
    "datastore": ("data", "AddDatastorePanel"),
    "docker": ("compute", "DockerForm"),
    "machine": ("compute", "MachineForm"),
    "ray": ("compute", "RayForm"),
    "slurm": ("compute", "SlurmForm"),
    "environment": ("environments", "EnvironmentEditor"),
    "model": ("models", "ImportPanel"),
}


def test_the_menu_has_an_action_for_each_thing(window: MainWindow) -> None:
    names = [action.objectName() for action in window.actions_.of_menu("add")]
    assert names == [f"add.{name}" for name in PANELS]


@pytest.mark.parametrize("name", PANELS)
def test_an_action_opens_its_page_and_the_panel(window: MainWindow, name: str) -> None:
    page, panel = PANELS[name]
    for _ in range(2):  # from another page, and from an open panel
        window.actions_[f"add.{name}"].trigger()
        assert window.page_name == page
        assert window.overlay is not None
        assert type(window.overlay.panel).__name__ == panel


def test_the_palette_finds_them(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    window.actions_["palette.open"].trigger()
    QTest.keyClicks(QApplication.focusWidget(), "register data")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.overlay is not None, timeout=WAIT)
    assert window.page_name == "data"
