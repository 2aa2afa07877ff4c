"""The wizard in a real window: from a dropped script to queued runs, and what can be wrong on the way."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import register_dataset
from mldesk.core.run import Run, list_runs
from mldesk.core.spec import DatasetInput, ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.frame import WizardFrame
from mldesk.gui.wizard.step_list import step_titles
from mldesk.gui.wizard.wizard import NewRunWizard

WAIT = 10_000
SCRIPT = '''"""Train on digits."""
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--data-folder", default="data", help="where the images are")
parser.add_argument("--epochs", type=int, default=8, help="passes over the data")
parser.add_argument("--learning-rate", type=float, default=0.001)
parser.add_argument("--activation", choices=["relu", "tanh"], default="relu")
parser.add_argument("--augment", action="store_true")
print(parser.parse_args())
'''


@pytest.fixture
def script(tmp_path: Path) -> Path:
    folder = tmp_path / "digits-study"
    folder.mkdir()
    path = folder / "train.py"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


@pytest.fixture
def digits(workspace_path: Path, tmp_path: Path) -> str:
    """A dataset in the workspace; its name."""
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "numbers.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with Workspace.open(workspace_path) as workspace:
        register_dataset(workspace, "digits", folder)
    return "digits"


Opened = Callable[..., NewRunWizard]


@pytest.fixture
def open_wizard(qtbot: QtBot, window: MainWindow) -> Opened:
    """Open the wizard in the window and wait until it has read what it needs."""

    def opened(script: Path | None = None, config: ScriptRunConfig | None = None) -> NewRunWizard:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
        window.new_run(script, config)
        assert window.overlay is not None
        wizard = window.overlay.findChild(NewRunWizard)
        assert isinstance(wizard, NewRunWizard)
        settle(qtbot, wizard)
        return wizard

    return opened


def settle(qtbot: QtBot, wizard: NewRunWizard) -> None:
    """Wait until the script is read and the last check and save are through."""
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, wizard: QWidget, name: str) -> None:
    button = wizard.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def field(wizard: NewRunWizard, name: str) -> QLineEdit:
    line = wizard.findChild(QLineEdit, name)
    assert line is not None
    return line


def runs_of(window: MainWindow) -> list[dict[str, Any]]:
    """The facts of all runs, as the command line prints them."""
    assert window.session.path is not None
    with Workspace.open(window.session.path, read_only=True) as workspace:
        return [Run(workspace, row.id).to_dict() for row in list_runs(workspace)]


def start(qtbot: QtBot, wizard: NewRunWizard) -> list[str]:
    settle(qtbot, wizard)
    with qtbot.waitSignal(wizard.started, timeout=WAIT) as started:
        press(qtbot, wizard, "wizard.start")
    assert started.args is not None
    return list(started.args[0])


def test_a_dropped_script_starts_with_every_default_by_next_to_the_end_and_start(
    qtbot: QtBot, window: MainWindow, script: Path, digits: str, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    for _ in range(4):
        press(qtbot, wizard, "wizard.next")
    (run_id,) = start(qtbot, wizard)
    assert window.overlay is None
    (run,) = runs_of(window)
    assert run["id"] == run_id
    assert run["status"] == "Queued"
    assert run["arguments"] == []
    assert run["experiment"] == "digits-study"
    assert run["datasets"] == [{"name": digits, "version": 1, "argument": "--data-folder", "mode": "mount"}]
    assert run["parameters"] == {"epochs": 8, "learning_rate": 0.001, "activation": "relu", "augment": False}


def test_the_run_is_shown_when_it_is_started(
    qtbot: QtBot, window: MainWindow, script: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    press(qtbot, wizard, "wizard.review")
    start(qtbot, wizard)
    assert window.page_name == "run"


def test_runs_that_are_held_wait_in_the_queue(
    qtbot: QtBot, window: MainWindow, script: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    press(qtbot, wizard, "wizard.review")
    assert wizard.start_button.text() == "Start run"
    hold = wizard.findChild(QCheckBox, "wizard.hold")
    assert hold is not None
    hold.setFocus()
    qtbot.keyClick(hold, Qt.Key.Key_Space)
    assert wizard.start_button.text() == "Add to the queue"
    settle(qtbot, wizard)
    press(qtbot, wizard, "wizard.cancel")
    again = open_wizard()
    qtbot.waitUntil(lambda: again.draft.held and again.is_settled, timeout=WAIT)
    again.open_step(Step.REVIEW)
    (run_id,) = start(qtbot, again)
    assert window.session.path is not None
    with Workspace.open(window.session.path, read_only=True) as workspace:
        rows = workspace.store.read("SELECT id, status, held FROM runs")
    assert [(row["id"], row["status"], bool(row["held"])) for row in rows] == [(run_id, "Queued", True)]
    assert not open_wizard().draft.held


def test_several_values_make_several_runs_and_the_button_says_how_many(
    qtbot: QtBot, window: MainWindow, script: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    wizard.open_step(Step.PARAMETERS)
    field(wizard, "wizard.option.epochs").setText("5, 10")
    field(wizard, "wizard.option.learning_rate").setText("0.001 to 0.01")
    press(qtbot, wizard, "wizard.review")
    assert wizard.start_button.text() == "Start 4 runs"
    assert len(start(qtbot, wizard)) == 4
    assert window.page_name == "experiments"
    arguments = {tuple(run["arguments"]) for run in runs_of(window)}
    assert ("--epochs", "5", "--learning-rate", "0.001") in arguments
    assert len(arguments) == 4


def test_the_keyboard_alone_is_enough(
    qtbot: QtBot, window: MainWindow, script: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    for step in (Step.DATA, Step.PARAMETERS, Step.COMPUTE, Step.REVIEW):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
        assert wizard.draft.step == step
        assert focused() is wizard.pages[step].first_field()
    settle(qtbot, wizard)
    with qtbot.waitSignal(wizard.started, timeout=WAIT):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert len(runs_of(window)) == 1


def test_tab_walks_around_inside_the_panel(qtbot: QtBot, script: Path, open_wizard: Opened) -> None:
    wizard = open_wizard(script)
    wizard.open_step(Step.PARAMETERS)
    visited = set()
    for _ in range(40):
        widget = focused()
        assert wizard.isAncestorOf(widget)
        visited.add(widget.objectName())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert {"wizard.option.epochs", "wizard.next", "wizard.cancel", "wizard.step.1"} <= visited


def test_escape_harms_nothing_and_the_draft_is_offered_again(
    qtbot: QtBot, window: MainWindow, script: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    wizard.open_step(Step.PARAMETERS)
    epochs = field(wizard, "wizard.option.epochs")
    epochs.setText("21")
    settle(qtbot, wizard)
    qtbot.keyClick(epochs, Qt.Key.Key_Escape)
    assert window.overlay is None
    again = open_wizard()
    qtbot.waitUntil(lambda: again.draft.step == Step.PARAMETERS and again.is_settled, timeout=WAIT)
    assert field(again, "wizard.option.epochs").text() == "21"
    assert again.findChild(MessageBar, "wizard.resumed") is not None
    assert runs_of(window) == []


def test_start_over_forgets_the_draft(
    qtbot: QtBot, window: MainWindow, script: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    settle(qtbot, wizard)
    press(qtbot, wizard, "wizard.cancel")
    again = open_wizard()
    qtbot.waitUntil(lambda: again.draft.script == script and again.is_settled, timeout=WAIT)
    again.start_over()
    settle(qtbot, again)
    assert again.draft.script is None
    press(qtbot, again, "wizard.cancel")
    assert open_wizard().draft.script is None


def test_a_started_run_leaves_no_draft(qtbot: QtBot, script: Path, open_wizard: Opened) -> None:
    wizard = open_wizard(script)
    press(qtbot, wizard, "wizard.review")
    start(qtbot, wizard)
    assert open_wizard().draft.script is None


def test_a_run_again_opens_on_its_parameters(
    qtbot: QtBot, window: MainWindow, script: Path, digits: str, open_wizard: Opened
) -> None:
    config = ScriptRunConfig(
        script.parent,
        script.name,
        ("--epochs", "20", "--augment"),
        "series",
        inputs=(DatasetInput(digits, 1, "--data-folder", "download"),),
    )
    wizard = open_wizard(config=config)
    assert wizard.draft.step == Step.PARAMETERS
    assert field(wizard, "wizard.option.epochs").text() == "20"
    assert wizard.draft.configurations() == [config]


def test_steps_are_marked_done_and_can_be_gone_back_to(
    qtbot: QtBot, script: Path, digits: str, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    wizard.open_step(Step.PARAMETERS)
    wizard.open_step(Step.COMPUTE)
    settle(qtbot, wizard)
    states = [button.state for button in wizard.steps.buttons]
    assert states == ["done", "open", "done", "open", "open", "open"]
    assert wizard.steps.buttons[Step.DATA].summary == "digits : 1 → --data-folder"
    qtbot.mouseClick(wizard.steps.buttons[Step.SCRIPT], Qt.MouseButton.LeftButton)
    assert wizard.stack.currentWidget() is wizard.pages[Step.SCRIPT]


def test_a_syntax_error_is_told_beside_the_script_with_its_line(
    qtbot: QtBot, script: Path, open_wizard: Opened
) -> None:
    script.write_text("import os\n\ndef train(:\n    pass\n", encoding="utf-8")
    wizard = open_wizard(script)
    path = field(wizard, "wizard.script")
    assert "Line 3" in path.accessibleDescription()
    assert path.property("invalid") is True
    press(qtbot, wizard, "wizard.next")
    assert wizard.draft.step == Step.SCRIPT
    assert not wizard.steps.buttons[Step.DATA].isEnabled()


def test_a_corrected_script_goes_on(qtbot: QtBot, script: Path, open_wizard: Opened) -> None:
    script.write_text("def train(:\n", encoding="utf-8")
    wizard = open_wizard(script)
    script.write_text(SCRIPT, encoding="utf-8")
    wizard.read_script(script)
    settle(qtbot, wizard)
    assert field(wizard, "wizard.script").accessibleDescription() == ""
    press(qtbot, wizard, "wizard.next")
    assert wizard.draft.step == Step.DATA


@pytest.mark.parametrize("name", ["nothing-here", "empty"])
def test_a_folder_without_a_script_is_told_beside_the_script(
    tmp_path: Path, open_wizard: Opened, name: str
) -> None:
    (tmp_path / "empty").mkdir()
    wizard = open_wizard(tmp_path / name)
    assert field(wizard, "wizard.script").accessibleDescription() != ""


def test_next_without_a_script_asks_for_one(qtbot: QtBot, open_wizard: Opened) -> None:
    wizard = open_wizard()
    press(qtbot, wizard, "wizard.next")
    assert "Choose a script" in field(wizard, "wizard.script").accessibleDescription()


def test_a_zip_is_unpacked_and_its_script_found(script: Path, tmp_path: Path, open_wizard: Opened) -> None:
    archive = tmp_path / "project.zip"
    with zipfile.ZipFile(archive, "w") as opened:
        opened.write(script, "project/train.py")
    wizard = open_wizard(archive)
    assert wizard.draft.script is not None
    assert wizard.draft.script.name == "train.py"
    assert wizard.draft.script.read_text(encoding="utf-8") == SCRIPT


def test_a_damaged_zip_is_told_beside_the_script(tmp_path: Path, open_wizard: Opened) -> None:
    archive = tmp_path / "project.zip"
    archive.write_bytes(b"PK\x03\x04 and then nothing")
    wizard = open_wizard(archive)
    assert "unpack" in field(wizard, "wizard.script").accessibleDescription()


def test_another_script_of_the_folder_can_be_picked(qtbot: QtBot, script: Path, open_wizard: Opened) -> None:
    other = script.with_name("evaluate.py")
    other.write_text("print(1)\n", encoding="utf-8")
    wizard = open_wizard(script)
    box = wizard.findChild(QComboBox, "wizard.neighbours")
    assert box is not None
    box.textActivated.emit("evaluate.py")
    qtbot.waitUntil(lambda: wizard.draft.script == other, timeout=WAIT)


def test_missing_packages_are_named_with_their_cure(qtbot: QtBot, script: Path, open_wizard: Opened) -> None:
    script.write_text("import surely_not_installed\n", encoding="utf-8")
    wizard = open_wizard(script)
    bar = wizard.findChild(MessageBar, "wizard.missing")
    assert bar is not None
    assert "surely_not_installed" in bar.accessibleName()
    press(qtbot, bar, "wizard.copy_install")
    assert QApplication.clipboard().text().endswith("-m pip install surely_not_installed")
    press(qtbot, wizard, "wizard.review")
    settle(qtbot, wizard)
    assert not wizard.start_button.isEnabled()


def test_a_value_of_the_wrong_type_is_told_beside_its_field_and_on_the_review(
    qtbot: QtBot, script: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    wizard.open_step(Step.PARAMETERS)
    epochs = field(wizard, "wizard.option.epochs")
    epochs.setText("many")
    assert "integer" in epochs.accessibleDescription()
    press(qtbot, wizard, "wizard.review")
    settle(qtbot, wizard)
    assert not wizard.start_button.isEnabled()
    assert wizard.steps.buttons[Step.PARAMETERS].state == "problem"
    bar = wizard.findChild(MessageBar, "wizard.problem")
    assert bar is not None
    assert "--epochs" in bar.accessibleName()
    assert bar.action_button is not None
    bar.action_button.click()
    assert wizard.draft.step == Step.PARAMETERS
    epochs.setText("9")
    settle(qtbot, wizard)
    assert epochs.accessibleDescription() == ""
    assert wizard.steps.buttons[Step.PARAMETERS].summary == "3 of 4 as default" or not wizard.draft.inputs
    assert wizard.start_button.isEnabled()


def test_a_value_can_go_back_to_its_default(qtbot: QtBot, script: Path, open_wizard: Opened) -> None:
    wizard = open_wizard(script)
    wizard.open_step(Step.PARAMETERS)
    epochs = field(wizard, "wizard.option.epochs")
    epochs.setText("20")
    assert wizard.steps.buttons[Step.PARAMETERS].summary == "3 of 4 as default" or not wizard.draft.inputs
    (reset,) = epochs.actions()
    reset.trigger()
    assert epochs.text() == "8"
    assert wizard.draft.changed_count == 0


def test_choices_are_offered_and_can_all_be_tried(qtbot: QtBot, script: Path, open_wizard: Opened) -> None:
    wizard = open_wizard(script)
    wizard.open_step(Step.PARAMETERS)
    box = wizard.findChild(QComboBox, "wizard.option.activation")
    assert box is not None
    assert [box.itemText(index) for index in range(box.count())] == ["relu", "tanh", "Try all 2"]
    box.setCurrentIndex(2)
    assert wizard.draft.run_count == 2


def test_a_folder_becomes_a_dataset_on_the_spot(
    qtbot: QtBot, window: MainWindow, script: Path, tmp_path: Path, open_wizard: Opened
) -> None:
    folder = tmp_path / "new digits"
    folder.mkdir()
    (folder / "numbers.txt").write_text("1 2 3", encoding="utf-8")
    wizard = open_wizard(script)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    wizard.dropEvent(QDropEvent(QPointF(9, 9), action, mime, button, Qt.KeyboardModifier.NoModifier))
    assert wizard.draft.step == Step.DATA
    assert field(wizard, "data.name").text() == "new digits"
    press(qtbot, wizard, "data.register_confirm")
    expected = [DatasetInput("new digits", None, "--data-folder")]
    qtbot.waitUntil(lambda: wizard.draft.inputs == expected, timeout=WAIT)
    qtbot.waitUntil(lambda: "new digits : 1" in wizard.steps.buttons[Step.DATA].summary, timeout=WAIT)


def test_a_dataset_name_that_cannot_be_used_is_told_beside_it(
    qtbot: QtBot, script: Path, tmp_path: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    wizard.open_step(Step.DATA)
    (tmp_path / "a.txt").write_text("1", encoding="utf-8")
    wizard.register_files([tmp_path / "a.txt"])
    name = field(wizard, "data.name")
    name.setText("a/b")
    press(qtbot, wizard, "data.register_confirm")
    qtbot.waitUntil(lambda: "/" in name.accessibleDescription(), timeout=WAIT)
    assert name.isEnabled()


def test_a_dataset_whose_files_vanished_keeps_the_run_from_starting(
    qtbot: QtBot, workspace_path: Path, script: Path, tmp_path: Path, open_wizard: Opened
) -> None:
    folder = tmp_path / "away"
    folder.mkdir()
    (folder / "a.txt").write_text("1", encoding="utf-8")
    with Workspace.open(workspace_path) as workspace:
        register_dataset(workspace, "away", folder, by_reference=True)
    (folder / "a.txt").unlink()
    folder.rmdir()
    wizard = open_wizard(script)
    press(qtbot, wizard, "wizard.review")
    settle(qtbot, wizard)
    assert not wizard.start_button.isEnabled()
    assert wizard.steps.buttons[Step.DATA].state == "open"
    assert "away" in (wizard.findChild(MessageBar, "wizard.problem") or wizard).accessibleName()


def test_a_script_that_vanished_meanwhile_is_told_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, script: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    press(qtbot, wizard, "wizard.review")
    settle(qtbot, wizard)
    script.unlink()
    press(qtbot, wizard, "wizard.start")
    qtbot.waitUntil(lambda: wizard.findChild(MessageBar, "wizard.problem") is not None, timeout=WAIT)
    assert window.overlay is not None
    assert runs_of(window) == []


def test_a_draft_that_cannot_be_kept_is_told_and_can_still_be_started(
    qtbot: QtBot, window: MainWindow, home: Path, script: Path, open_wizard: Opened
) -> None:
    (home / "drafts").write_text("a file where the folder would be", encoding="utf-8")
    wizard = open_wizard(script)
    assert any("not kept" in bar.accessibleName() for bar in wizard.findChildren(MessageBar))
    press(qtbot, wizard, "wizard.review")
    start(qtbot, wizard)
    assert len(runs_of(window)) == 1


def test_every_control_has_a_name_for_screen_readers(
    qtbot: QtBot, script: Path, digits: str, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    for step in Step:
        wizard.open_step(step)
        for control in wizard.findChildren(QWidget):
            if (
                control.isVisible()
                and control.focusPolicy() & Qt.FocusPolicy.TabFocus
                and not control.focusProxy()
            ):
                assert control.accessibleName(), (step, control, control.objectName())


def test_tab_leads_from_the_steps_through_a_scripts_arguments_to_the_buttons(
    qtbot: QtBot, script: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    wizard.open_step(Step.PARAMETERS)
    settle(qtbot, wizard)
    names: list[str] = []
    while not names or names[-1] != "wizard.next":
        names.append(focused().objectName())
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert names[:2] == ["wizard.option.data_folder", "wizard.option.epochs"]
    assert names[-3:] == ["wizard.cancel", "wizard.back", "wizard.next"]
    assert not any(name.startswith("wizard.step") for name in names)
    for _ in range(len(names)):
        qtbot.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused().objectName() == names[0]
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused().objectName() == "wizard.step.6"


@pytest.mark.parametrize("written", ["a" * 300, "~nobody-of-this-name/train.py"])
def test_a_path_that_cannot_be_is_told_like_any_other_that_is_not_there(
    window: MainWindow, open_wizard: Opened, written: str
) -> None:
    wizard = open_wizard(Path(written))
    assert not wizard.review_button.isEnabled()
    assert wizard.draft.step == Step.SCRIPT


def test_a_path_that_was_only_typed_is_read_before_the_next_step(
    script: Path, open_wizard: Opened, qtbot: QtBot
) -> None:
    wizard = open_wizard()
    wizard._script.path.setText(str(script))
    wizard.next_button.click()
    settle(qtbot, wizard)
    assert (wizard.draft.script, wizard.draft.step) == (script, Step.DATA)
    wizard.open_step(Step.SCRIPT)
    wizard._script.path.setText(str(script.parent / "another.py"))
    wizard.review_button.click()
    settle(qtbot, wizard)
    assert wizard.draft.step == Step.SCRIPT
    assert wizard._script.path_row.error_label.text()
    assert wizard._script.path.text() == str(script.parent / "another.py")
    wizard._script.path.setText("~nobody-of-this-name/train.py")
    assert wizard._script.read_typed()
    settle(qtbot, wizard)


@pytest.mark.parametrize(("width", "side"), [(900, 260), (800, 192), (700, 64)])
def test_a_narrow_wizard_keeps_the_names_of_its_steps_as_long_as_there_is_room(
    qtbot: QtBot, width: int, side: int
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    frame = WizardFrame([], step_titles(), window)
    frame.resize(width, 600)
    window.show()
    button = frame.steps.buttons[0]
    button.set_state("done", "train.py")
    qtbot.waitUntil(lambda: button.width() == side, timeout=WAIT)
    # what is not written there is in the tool tip
    assert button.toolTip() == ("" if side == 260 else "Script: train.py")
