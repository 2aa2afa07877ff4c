"""The whole window on a filled workspace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from tests.gui.whole.filled import fill
from tests.gui.whole.tour import Tour

WAIT = 10_000
SCRIPT = """
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--data-folder", default="data", help="where the images are")
parser.add_argument("--epochs", type=int, default=8, help="passes over the data")
parser.add_argument("--activation", choices=["relu", "tanh"], default="relu")
parser.add_argument("--augment", action="store_true")
print(parser.parse_args())
"""


@pytest.fixture
def filled(workspace_path: Path, tmp_path: Path) -> dict[str, str]:
    """The ids of the runs in the workspace, by what became of them."""
    return fill(workspace_path, tmp_path / "sources")


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """A training script in a folder of its own."""
    folder = tmp_path / "digits-study"
    folder.mkdir()
    (folder / "train.py").write_text(SCRIPT, encoding="utf-8")
    return folder / "train.py"


@pytest.fixture
def tour(qtbot: QtBot, filled: dict[str, str], make_window: Callable[..., MainWindow], script: Path) -> Tour:
    """A tour through the window, which has the keyboard."""
    window = make_window()
    window.resize(1440, 900)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    assert QApplication.activeWindow() is window
    return Tour(qtbot, window, filled, script)
