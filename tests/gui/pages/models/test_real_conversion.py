"""A network that Keras has saved, converted from the window by a real run of a real engine."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import psutil
import pytest
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.models import ModelsPage
from mldesk.gui.pages.models.export_panel import ExportPanel
from mldesk.gui.pages.models.try_panel import TryPanel
from mldesk.summon import engine_identity

if TYPE_CHECKING:
    from .conftest import Registry

pytestmark = pytest.mark.training

_SAVE = """
import sys, keras
keras.utils.set_random_seed(1)
keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")]).save(sys.argv[1])
"""
_LONG = 300_000


@pytest.fixture(scope="session")
def saved_network(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A tiny network as a .keras file."""
    path = tmp_path_factory.mktemp("network") / "model.keras"
    subprocess.run([sys.executable, "-c", _SAVE, str(path)], check=True, capture_output=True)
    return path.read_bytes()


@pytest.fixture
def engine_ended(workspace_path: Path) -> Iterator[None]:
    """The engine that the window has started is ended with the test."""
    yield
    identity = engine_identity(workspace_path)
    if identity is not None:
        psutil.Process(identity[0]).kill()


@pytest.mark.usefixtures("engine_ended")
def test_a_model_is_converted_and_exported_from_the_window(
    qtbot: QtBot,
    make_window: Callable[..., MainWindow],
    registry: Registry,
    saved_network: bytes,
    tmp_path: Path,
) -> None:
    registry.model("net", registry.run(files={"model.keras": saved_network}))
    window = make_window(engine=True)
    page = window.open_page("models")
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: page.detail.version() is not None, timeout=_LONG)
    page.detail.open_export("tflite")
    assert window.overlay is not None
    panel = window.overlay.panel
    assert isinstance(panel, ExportPanel)
    qtbot.waitUntil(panel.confirm_button.isEnabled, timeout=_LONG)
    panel.form.folder.line.setText(str(tmp_path / "exports"))
    panel.accept()
    qtbot.waitUntil(panel.result.isVisible, timeout=_LONG)
    assert (tmp_path / "exports" / "net-1-tflite" / "files" / "model.tflite").stat().st_size > 0
    qtbot.waitUntil(lambda: panel.conversion.pill.status == "Completed", timeout=_LONG)


@pytest.mark.usefixtures("engine_ended")
def test_a_model_is_tried_on_a_file_from_the_window(
    qtbot: QtBot,
    make_window: Callable[..., MainWindow],
    registry: Registry,
    saved_network: bytes,
    tmp_path: Path,
) -> None:
    registry.model("net", registry.run(files={"model.keras": saved_network}))
    np.save(tmp_path / "items.npy", np.eye(4, dtype="float32")[:3])
    window = make_window(engine=True)
    page = window.open_page("models")
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: page.detail.version() is not None, timeout=_LONG)
    page.detail.open_trial()
    assert window.overlay is not None
    panel = window.overlay.panel
    assert isinstance(panel, TryPanel)
    panel.take([tmp_path / "items.npy"])
    panel.start()
    qtbot.waitUntil(lambda: panel.view.pill.status in ("Completed", "Failed"), timeout=_LONG)
    qtbot.waitUntil(lambda: "items.npy[2]" in panel.view.log.toPlainText(), timeout=_LONG)
    assert panel.view.pill.status == "Completed"
