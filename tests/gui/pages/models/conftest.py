"""Runs that left models, models from outside, and hands for the widgets of the Models page."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import register_dataset
from mldesk.core.ingest import Ingester
from mldesk.core.model import ModelVersion, register_model
from mldesk.core.run import Run, submit
from mldesk.core.spec import DatasetInput, ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.models import ModelsPage

WAIT = 10_000


def keras_archive(layer: str = "Dense", units: int = 3) -> bytes:
    """A .keras file as Keras 3 writes it, without weights: an input of 4 numbers and one layer."""
    layers = [
        {
            "module": "keras.layers",
            "class_name": "InputLayer",
            "config": {"name": "pixels", "batch_shape": [None, 4], "dtype": "float32"},
        },
        {
            "module": "keras.layers",
            "class_name": layer,
            "config": {"name": "decide", "units": units},
            "build_config": {"input_shape": [None, 4]},
        },
    ]
    config = {
        "module": "keras",
        "class_name": "Sequential",
        "config": {"name": "small_net", "layers": layers},
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.15.0"}))
    return buffer.getvalue()


@dataclass(frozen=True)
class Registry:
    """Fills a workspace with runs and models."""

    path: Path
    base: Path

    def run(
        self,
        code: str = "print(1)\n",
        ended: bool = True,
        files: dict[str, bytes] | None = None,
        accuracy: float = 0.95,
    ) -> str:
        """Store a run that read the dataset digits, wrote `files` and has ended; its id."""
        data, source = self.base / "digits", self.base / "code"
        for folder, name, text in ((data, "a.csv", "x,y\n1,2\n"), (source, "train.py", code)):
            folder.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        outputs = {"model.keras": keras_archive()} if files is None else files
        events: list[list[Any]] = [
            ["phase", "Running", 1000.0],
            ["metric", "val_accuracy", 1, 1001.0, 0.9],
            ["metric", "val_accuracy", 2, 1002.0, accuracy],
            ["metric", "learning_rate", 1, 1002.0, accuracy / 100],
            *(["artifact", f"outputs/{name}", len(content), "0" * 64] for name, content in outputs.items()),
        ]
        if ended:
            events.append(["ended", "Completed", 0, None, 1003.0, None])
        with Workspace.open(self.path) as workspace:
            register_dataset(workspace, "digits", data)
            config = ScriptRunConfig(
                source, "train.py", experiment="baseline", inputs=(DatasetInput("digits", None, None),)
            )
            run = submit(workspace, config)
            lines = "".join(json.dumps(event) + "\n" for event in events)
            (run.folder / "events.jsonl").write_text(lines, encoding="utf-8")
            for name, content in outputs.items():
                (run.work_folder / "outputs" / name).write_bytes(content)
            Ingester(workspace).ingest(run.id)
            return run.id

    def end(self, run_id: str, files: dict[str, bytes]) -> None:
        """Let a run that works write `files` and end."""
        events: list[list[Any]] = [
            *(["artifact", f"outputs/{name}", len(content), "0" * 64] for name, content in files.items()),
            ["ended", "Completed", 0, None, 1003.0, None],
        ]
        with Workspace.open(self.path) as workspace:
            run = Run(workspace, run_id)
            for name, content in files.items():
                (run.work_folder / "outputs" / name).write_bytes(content)
            with (run.folder / "events.jsonl").open("a", encoding="utf-8") as file:
                file.writelines(json.dumps(event) + "\n" for event in events)
            Ingester(workspace).ingest(run_id)

    def model(self, name: str = "net", run_id: str = "", **said: Any) -> ModelVersion:
        """Register a version, from a new run unless one is given."""
        run_id = run_id or self.run()
        with Workspace.open(self.path) as workspace:
            return register_model(workspace, Run(workspace, run_id), name, **said)

    def ask(self, question: Callable[[Workspace], Any]) -> Any:
        """Look into the workspace, or change it, as another program would."""
        with Workspace.open(self.path) as workspace:
            return question(workspace)


@pytest.fixture
def registry(workspace_path: Path, tmp_path: Path) -> Registry:
    """A workspace to fill."""
    return Registry(workspace_path, tmp_path)


@dataclass(frozen=True)
class Hands:
    """Finds and presses what is on a page, as a user would."""

    qtbot: QtBot
    window: MainWindow

    def press(self, root: QWidget, name: str) -> None:
        """Click the one button of this name that is shown, once it is ready."""

        def ready() -> list[QAbstractButton]:
            found = root.findChildren(QAbstractButton, name)
            return [button for button in found if button.isVisible() and button.isEnabled()]

        self.until(lambda: len(ready()) == 1)
        self.qtbot.mouseClick(ready()[0], Qt.MouseButton.LeftButton)

    def line(self, root: QWidget, name: str) -> QLineEdit:
        """The line of this name that is shown: one that was closed may not be gone yet."""
        (found,) = (found for found in root.findChildren(QLineEdit, name) if found.isVisible())
        return found

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for a condition."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT)

    def open(self, models: int = 1) -> ModelsPage:
        """Open the page and wait for its list, and for what is known of the model shown."""
        page = self.window.open_page("models")
        assert isinstance(page, ModelsPage)
        self.until(lambda: len(page.table.model_.things) == models)
        if models:
            self.until(lambda: page.detail.files_tab.table.model_.rowCount() > 0)
            self.until(page.detail.inspection.page.isVisible)
        return page

    def panel(self) -> QWidget:
        """The panel over the page."""
        self.until(lambda: self.window.overlay is not None)
        assert self.window.overlay is not None
        return self.window.overlay.panel


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    """Hands on a window."""
    return Hands(qtbot, window)
