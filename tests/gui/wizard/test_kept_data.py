"""What a program or an earlier run asked for that the wizard does not offer: kept, shown, and removable."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import register_dataset
from mldesk.core.script import read_script
from mldesk.core.spec import DatasetInput, DatastoreInput, Output, ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.widgets.labels import Label
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.draft import Draft
from mldesk.gui.wizard.step_data import DataStep
from mldesk.gui.wizard.wizard import NewRunWizard

WAIT = 20_000
SCRIPT = """
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--data-folder", default="data")
parser.add_argument("--tables", required=True)
parser.add_argument("--made")
parser.add_argument("--epochs", type=int, default=8)
print(parser.parse_args())
"""


@pytest.fixture
def config(workspace_path: Path, tmp_path: Path) -> ScriptRunConfig:
    """A run as a program asks for it, of data that is there."""
    folder = tmp_path / "code"
    folder.mkdir()
    (folder / "train.py").write_text(SCRIPT)
    (tmp_path / "a.csv").write_text("1,2\n")
    with Workspace.open(workspace_path) as workspace:
        register_dataset(workspace, "digits", tmp_path / "a.csv")
        workspace.get_default_datastore().upload_files([tmp_path / "a.csv"], target_path="tables")
    return ScriptRunConfig(
        folder,
        "train.py",
        ("--epochs", "9", "--made", "${{outputs.made}}"),
        "series",
        inputs=(
            DatasetInput("digits", 1, "--data-folder", "direct", "images", "here"),
            DatastoreInput("default", "tables", argument="--tables"),
        ),
        outputs=(Output("made", "default", "results", register_as="products", tags={"by": "test"}),),
        max_duration_seconds=3600,
        properties={"key": "value"},
        warnings=("Python 3.9 was taken",),
    )


def test_a_run_again_keeps_its_data(config: ScriptRunConfig) -> None:
    draft = Draft.from_json(Draft.from_configuration(config).to_json())
    draft.take_facts(read_script(config.script_path))
    kept = draft.configurations()
    assert kept == [replace(config, arguments=kept[0].arguments)]
    assert sorted(kept[0].arguments) == sorted(config.arguments)
    assert [option.name for option in draft.form_options] == ["made", "epochs"]
    draft.forget_script()
    assert (draft.stored_inputs, draft.outputs, draft.warnings, draft.max_duration_seconds) == (
        [],
        [],
        [],
        None,
    )


@pytest.fixture
def wizard(qtbot: QtBot, window: MainWindow, config: ScriptRunConfig) -> NewRunWizard:
    """The wizard on that run, settled."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    window.new_run(None, config)
    assert window.overlay is not None
    found = window.overlay.findChild(NewRunWizard)
    assert isinstance(found, NewRunWizard)
    qtbot.waitUntil(lambda: found.is_settled, timeout=WAIT)
    return found


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def press(qtbot: QtBot, inside: QWidget, name: str) -> None:
    button = inside.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_is_shown_and_can_be_removed(qtbot: QtBot, wizard: NewRunWizard, config: ScriptRunConfig) -> None:
    wizard.open_step(Step.DATA)
    step = wizard.pages[Step.DATA]
    assert isinstance(step, DataStep)
    assert [row.title.text() for row in step.kept] == ["tables", "made"]
    said = words(step)
    for text in (
        "--tables",
        "default:tables",
        "default:results",
        "registered as products",
        "asked for by the script",
    ):
        assert text in said
    assert len(step.rows) == 1
    assert step.rows[0].given() == config.inputs[0]
    wizard.open_step(Step.REVIEW)
    qtbot.waitUntil(lambda: "1:00:00" in words(wizard.pages[Step.REVIEW]), timeout=WAIT)
    said = words(wizard.pages[Step.REVIEW])
    for text in ("default:tables → --tables · mounted", "made is uploaded to default:results"):
        assert text in said
    press(qtbot, wizard.pages[Step.REVIEW], "wizard.no_limit")
    assert wizard.draft.max_duration_seconds is None
    qtbot.waitUntil(lambda: "1:00:00" not in words(wizard.pages[Step.REVIEW]), timeout=WAIT)
    wizard.open_step(Step.DATA)
    for left in (1, 0):
        step.kept[-1].remove_button.click()
        assert len(step.kept) == left
    assert (wizard.draft.stored_inputs, wizard.draft.outputs) == ([], [])


def test_what_is_wrong_with_it_is_told_beside_it(qtbot: QtBot, wizard: NewRunWizard) -> None:
    wizard.draft.stored_inputs = [DatastoreInput("default", "gone", argument="--tables")]
    wizard.draft.outputs = [Output("made", "nowhere")]
    wizard.open_step(Step.DATA)
    step = wizard.pages[Step.DATA]
    assert isinstance(step, DataStep)
    qtbot.waitUntil(lambda: "nothing at default:gone" in words(step), timeout=WAIT)
    assert "no such datastore" in words(step)
