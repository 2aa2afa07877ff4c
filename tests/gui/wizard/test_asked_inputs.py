"""A script that asks its run for datasets by name gets them in the wizard, whatever they are called."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import register_dataset
from mldesk.core.run import Run, list_runs
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.wizard import NewRunWizard

WAIT = 20_000
SCRIPT = """
from azureml.core import Run
run = Run.get_context()
table = run.input_datasets["training_data"].to_pandas_dataframe()
more = run.input_datasets["Test-Data"]
"""


@pytest.fixture
def wizard(qtbot: QtBot, window: MainWindow, workspace_path: Path, tmp_path: Path) -> NewRunWizard:
    """The wizard on such a script, settled; the workspace has two datasets."""
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "train.py").write_text(SCRIPT)
    (tmp_path / "a.csv").write_text("1,2\n")
    with Workspace.open(workspace_path) as workspace:
        register_dataset(workspace, "test data", tmp_path / "a.csv")
        register_dataset(workspace, "digits", tmp_path / "a.csv")
    window.new_run(tmp_path / "code" / "train.py")
    assert window.overlay is not None
    wizard = window.overlay.findChild(NewRunWizard)
    assert isinstance(wizard, NewRunWizard)
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    return wizard


def test_each_input_has_a_row_and_is_given_under_its_name(
    qtbot: QtBot, window: MainWindow, wizard: NewRunWizard
) -> None:
    assert not any("install" in str(problem) for problem in wizard._problems)
    wizard.open_step(Step.DATA)
    chosen = wizard.findChild(QComboBox, "wizard.dataset.Test-Data")
    asked = wizard.findChild(QComboBox, "wizard.dataset.training_data")
    assert chosen is not None
    assert asked is not None
    assert (chosen.currentData(), asked.currentData()) == ("test data", None)
    assert wizard.draft.inputs == [DatasetInput("test data", name="Test-Data")]
    asked.setCurrentIndex(asked.findData("digits"))
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    with qtbot.waitSignal(wizard.started, timeout=WAIT):
        wizard.start_button.click()
    assert window.session.path is not None
    with Workspace.open(window.session.path, read_only=True) as workspace:
        run = Run(workspace, list_runs(workspace)[0].id)
        assert run.config.inputs == (
            DatasetInput("digits", name="training_data"),
            DatasetInput("test data", name="Test-Data"),
        )
