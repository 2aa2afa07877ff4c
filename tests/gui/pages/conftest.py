"""What the tests of pages share: pressing buttons by name, registering datasets, opening the Data page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import DatasetVersion, register_dataset
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.data import DataPage

WAIT = 10_000


@pytest.fixture
def press(qtbot: QtBot) -> Callable[[QWidget, str], None]:
    """Press the button of a name once it can be pressed."""

    def press_button(root: QWidget, name: str) -> None:
        def ready() -> list[QAbstractButton]:
            found = root.findChildren(QAbstractButton, name)
            return [button for button in found if button.isVisible() and button.isEnabled()]

        qtbot.waitUntil(lambda: len(ready()) == 1, timeout=WAIT)
        qtbot.mouseClick(ready()[0], Qt.MouseButton.LeftButton)

    return press_button


@pytest.fixture
def line() -> Callable[[QWidget, str], QLineEdit]:
    """The line of a name that is shown: one that was closed may not be gone yet."""

    def find(root: QWidget, name: str) -> QLineEdit:
        (found,) = (found for found in root.findChildren(QLineEdit, name) if found.isVisible())
        return found

    return find


@pytest.fixture
def register_source(workspace_path: Path) -> Callable[..., DatasetVersion]:
    """Register a source as a version of a dataset; keywords are those of register_dataset."""

    def register(name: str, source: Path | Sequence[Path], **options: Any) -> DatasetVersion:
        with Workspace.open(workspace_path) as workspace:
            return register_dataset(workspace, name, source, **options)

    return register


@pytest.fixture
def open_data(qtbot: QtBot, window: MainWindow) -> Callable[[int], DataPage]:
    """Open the Data page and wait until it shows so many datasets, and the files of one."""

    def open_page(datasets: int) -> DataPage:
        page = window.open_page("data")
        assert isinstance(page, DataPage)
        qtbot.waitUntil(lambda: len(page.table.model_.things) == datasets, timeout=WAIT)
        if datasets:
            qtbot.waitUntil(lambda: page.detail.files_tab.table.model_.rowCount() > 0, timeout=WAIT)
        return page

    return open_page
