"""The sample: one press makes its workspace, registers the digits and opens the wizard filled in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import list_datasets
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.sample import read_digits, sample_workspace

WAIT = 60_000


def test_pressing_open_the_sample_prepares_it_and_opens_the_wizard(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[ScriptRunConfig | None] = []

    def new_run(script: Path | None = None, config: ScriptRunConfig | None = None) -> None:
        asked.append(config)

    monkeypatch.setattr(window, "new_run", new_run)
    monkeypatch.setattr(window, "open_page", lambda name: None)
    button = window.findChild(QPushButton, "home.open_sample")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT)
    (config,) = asked
    assert config is not None
    assert (config.source_folder / config.script).is_file()
    assert [(item.dataset, item.argument) for item in config.inputs] == [("digits", "--data-folder")]
    assert window.session.path == sample_workspace()


def test_opening_the_sample_again_registers_nothing_twice(
    qtbot: QtBot, make_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    asked: list[object] = []
    monkeypatch.setattr(window, "new_run", lambda script=None, config=None: asked.append(config))
    monkeypatch.setattr(window, "open_page", lambda name: None)
    for times in (1, 2):
        window.open_sample()
        qtbot.waitUntil(lambda times=times: len(asked) == times, timeout=WAIT)
    with Workspace.open(sample_workspace(), read_only=True) as workspace:
        (dataset,) = list_datasets(workspace)
        assert dataset.name == "digits"
        assert len(dataset.versions) == 1


def test_the_digits_on_the_home_page_are_the_samples_own() -> None:
    images = read_digits(10)
    assert [len(image) for image in images] == [28 * 28] * 10
    assert all(max(image) == 255 for image in images)
