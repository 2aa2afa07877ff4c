"""The wizard's review of a script that fails with Keras 3, and the buttons that take another environment."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.spec import ScriptRunConfig
from mldesk.gui.main_window import MainWindow
from mldesk.gui.widgets import MessageBar
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.wizard import NewRunWizard

WAIT = 15_000
SCRIPT = """
import tensorflow as tf
strategy = tf.distribute.MultiWorkerMirroredStrategy()
with strategy.scope():
    model = tf.keras.Sequential([tf.keras.layers.Dense(10)])
model.fit(data, epochs=2)
"""


@pytest.fixture
def wizard(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> NewRunWizard:
    """The wizard at its review, with a script and an environment that do not go together."""
    source = tmp_path / "source"
    source.mkdir()
    (source / "train.py").write_text(SCRIPT, encoding="utf-8")
    spec = EnvironmentSpec("packages", "3.11", ("tensorflow-cpu==2.21.0",))
    wizard = NewRunWizard(window.session, window)
    wizard.start(config=ScriptRunConfig(source, "train.py", experiment="spread", environment=spec))
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    wizard.open_step(Step.REVIEW)
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    return wizard


def _told(wizard: NewRunWizard) -> list[str]:
    return [
        bar.title_label.text()
        for bar in wizard.findChildren(MessageBar, "wizard.problem")
        if bar.isVisible() and "Keras 3" in bar.title_label.text()
    ]


def _buttons(wizard: NewRunWizard) -> list[QPushButton]:
    return [one for one in wizard.findChildren(QPushButton) if one.objectName().startswith("wizard.remedy.")]


@pytest.mark.parametrize(("index", "legacy"), [(0, True), (1, False)])
def test_one_button_takes_an_environment_in_which_it_works(
    qtbot: QtBot, wizard: NewRunWizard, index: int, legacy: bool
) -> None:
    qtbot.waitUntil(lambda: bool(_told(wizard)), timeout=WAIT)
    assert not wizard.start_button.isEnabled()
    assert [button.objectName() for button in _buttons(wizard)] == [
        "wizard.remedy.legacy-keras",
        "wizard.remedy.tensorflow-2.15",
    ]
    qtbot.mouseClick(_buttons(wizard)[index], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not _told(wizard) and wizard.is_settled, timeout=WAIT)
    assert not _buttons(wizard)
    environment = wizard.draft.environment
    assert environment.legacy_keras == legacy
    assert environment.packages == (("tensorflow-cpu==2.21.0",) if legacy else ("tensorflow-cpu==2.15.1",))
