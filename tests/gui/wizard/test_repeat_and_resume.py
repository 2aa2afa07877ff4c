"""The wizard repeats a run with other seeds, waits for free GPU memory, and resumes from a checkpoint."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.compute import set_gpu_memory
from mldesk.core.run import Run, submit
from mldesk.core.script import read_script
from mldesk.core.spec import Resume, ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.experiments import run_actions
from mldesk.gui.pages.run import RunPage
from mldesk.gui.resuming import resume_run
from mldesk.gui.widgets import MessageBar
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.draft import Draft
from mldesk.gui.wizard.repeat_rows import RepeatRows
from mldesk.gui.wizard.wizard import NewRunWizard

WAIT = 15_000
SCRIPT = """
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--epochs", type=int, default=8)
parser.add_argument("--seed", type=int, default=0)
parser.add_argument("--resume-from")
parser.parse_args()
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "study-source" / "train.py"
    path.parent.mkdir()
    path.write_text(SCRIPT, encoding="utf-8")
    return path


@pytest.fixture
def draft(script: Path) -> Draft:
    draft = Draft(script=script, experiment="digits")
    draft.take_facts(read_script(script))
    return draft


def wizard_of(qtbot: QtBot, window: MainWindow) -> NewRunWizard:
    def found() -> NewRunWizard | None:
        return window.overlay.findChild(NewRunWizard) if window.overlay is not None else None

    qtbot.waitUntil(lambda: found() is not None and found().is_settled, timeout=WAIT)  # type: ignore[union-attr]
    wizard = found()
    assert wizard is not None
    return wizard


def test_a_draft_makes_a_run_for_each_seed_and_combination(draft: Draft) -> None:
    draft.set_text(draft.options[0], "5, 6")
    draft.set_text(draft.options[1], "1, 2, 3")  # each run gets a seed of its own in place of these
    draft.repeats, draft.first_seed = 2, 40
    configurations = draft.configurations()
    assert draft.run_count == len(configurations) == 4
    assert [config.arguments for config in configurations] == [
        ("--seed", "40", "--epochs", "5"),
        ("--seed", "41", "--epochs", "5"),
        ("--seed", "40", "--epochs", "6"),
        ("--seed", "41", "--epochs", "6"),
    ]


def test_a_draft_keeps_repeats_memory_and_what_it_resumes(draft: Draft) -> None:
    draft.repeats, draft.first_seed, draft.gpus, draft.gpu_memory = 3, 7, 1, 8 * 10**9
    draft.resume = Resume("id", "net", "outputs/model.keras", 3)
    again = Draft.from_json(draft.to_json())
    assert dataclasses.replace(again, facts=draft.facts) == draft
    config = draft.configurations()[0]
    assert (config.gpu_memory, config.resume) == (8 * 10**9, draft.resume)
    assert Draft.from_configuration(config).resume == draft.resume


def test_beginning_anew_takes_back_what_says_to_resume(script: Path) -> None:
    arguments = ("--resume-from", "outputs/model.keras", "--epochs", "9")
    resume = Resume("id", "net", "outputs/model.keras")
    draft = Draft.from_configuration(ScriptRunConfig(script.parent, "train.py", arguments, resume=resume))
    draft.take_facts(read_script(script))
    draft.begin_anew()
    config = draft.configurations()[0]
    assert (config.resume, config.arguments) == (None, ("--epochs", "9"))


def test_repeats_are_set_in_the_window_and_started(qtbot: QtBot, window: MainWindow, script: Path) -> None:
    window.new_run(script)
    wizard = wizard_of(qtbot, window)
    wizard.open_step(Step.PARAMETERS)
    rows = wizard.findChild(RepeatRows)
    assert rows is not None
    assert not rows.seed_row.isVisible()
    rows.times.setFocus()
    qtbot.keyClick(rows.times, Qt.Key.Key_Up)
    assert rows.seed_row.isVisible()
    assert "--seed" in rows.seed_row.note_label.text()
    rows.seed.setValue(5)
    wizard.open_step(Step.REVIEW)
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    start = wizard.findChild(QPushButton, "wizard.start")
    assert start is not None
    with qtbot.waitSignal(wizard.started, timeout=WAIT) as started:
        qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    assert started.args is not None
    assert window.session.path is not None
    with Workspace.open(window.session.path, read_only=True) as workspace:
        assert [Run(workspace, one).name for one in started.args[0]] == ["train-seed-5", "train-seed-6"]


def test_free_gpu_memory_is_asked_for_with_a_gpu(qtbot: QtBot, window: MainWindow, script: Path) -> None:
    window.new_run(script)
    wizard = wizard_of(qtbot, window)
    wizard.open_step(Step.COMPUTE)
    step = wizard.pages[Step.COMPUTE]
    assert not step.memory_row.isVisible()  # type: ignore[attr-defined]
    step.gpus.setValue(1)  # type: ignore[attr-defined]
    assert step.memory_row.isVisible()  # type: ignore[attr-defined]
    step.gpu_memory.setValue(8)  # type: ignore[attr-defined]
    assert wizard.draft.gpu_memory == 8 * 10**9
    assert "· 1 GPU ·" in step.summary()
    step.gpus.setValue(2)  # type: ignore[attr-defined]
    assert "· 2 GPUs ·" in step.summary()


def told(wizard: NewRunWizard) -> list[str]:
    """What the last step says of the memory of GPUs."""
    labels = wizard.pages[Step.REVIEW].findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and "really free" in label.text()]


def ask(wizard: NewRunWizard, gpus: int, gigabytes: int = 0) -> None:
    """Ask for GPUs and for free memory on each, then open the last step."""
    wizard.open_step(Step.COMPUTE)
    step = wizard.pages[Step.COMPUTE]
    step.gpus.setValue(gpus)  # type: ignore[attr-defined]
    step.gpu_memory.setValue(gigabytes)  # type: ignore[attr-defined]
    wizard.open_step(Step.REVIEW)


def test_the_review_says_how_much_gpu_memory_has_to_be_free(
    qtbot: QtBot, window: MainWindow, script: Path
) -> None:
    window.new_run(script)
    wizard = wizard_of(qtbot, window)
    ask(wizard, 1, 24)
    one, each = (f"Starts when 24.0 GB are really free on {where} GPU" for where in ("its", "each of its"))
    qtbot.waitUntil(lambda: told(wizard) == [one], timeout=WAIT)
    ask(wizard, 2, 24)
    qtbot.waitUntil(lambda: told(wizard) == [f"{each}s"], timeout=WAIT)
    for gpus, memory in ((0, 24), (1, 0)):  # without a GPU, or without a number, nobody looks at it
        ask(wizard, gpus, memory)
        qtbot.waitUntil(lambda: told(wizard) == [], timeout=WAIT)


def test_the_review_says_how_much_gpu_memory_the_target_wants_free(
    qtbot: QtBot, window: MainWindow, script: Path, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        set_gpu_memory(workspace, 8 * 10**9)
    window.new_run(script)
    wizard = wizard_of(qtbot, window)
    ask(wizard, 1)
    words = "Starts when 8.0 GB are really free on its GPU"
    qtbot.waitUntil(lambda: told(wizard) == [words], timeout=WAIT)


@pytest.fixture
def ended(workspace_path: Path, script: Path) -> Callable[[str], str]:
    """The id of a run that was stopped and left this file."""

    def make(left: str) -> str:
        with Workspace.open(workspace_path) as workspace:
            run = submit(workspace, ScriptRunConfig(script.parent, "train.py", name="net"))
            (run.work_folder / left).write_text("weights")
            with workspace.store.write("runs") as connection:
                connection.execute("UPDATE runs SET status = 'Canceled', started = 1 WHERE id = ?", (run.id,))
            return run.id

    return make


def test_a_run_is_resumed_from_its_page_and_says_so(
    qtbot: QtBot, window: MainWindow, ended: Callable[[str], str]
) -> None:
    identity = ended("outputs/model.keras")
    window.open_run(identity)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: page.facts is not None, timeout=WAIT)
    menu = page.make_menu()
    action = next(one for one in menu.actions() if one.text() == "Resume from the last checkpoint…")
    action.trigger()
    menu.deleteLater()
    wizard = wizard_of(qtbot, window)
    wizard.open_step(Step.REVIEW)
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    anew = wizard.findChild(QPushButton, "wizard.begin_anew")
    change = wizard.findChild(QPushButton, "wizard.change.1")
    assert anew is not None
    assert change is not None
    assert change.geometry().right() == anew.geometry().right()  # their words end at one line, too:
    assert (change.width(), anew.width()) == (change.sizeHint().width(), anew.sizeHint().width())
    start = wizard.findChild(QPushButton, "wizard.start")
    assert start is not None
    with qtbot.waitSignal(wizard.started, timeout=WAIT):
        qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    shown = page.resumed
    qtbot.waitUntil(lambda: shown.isVisible() and shown.text() == "Resumed from net", timeout=WAIT)
    assert page.facts is not None
    assert page.facts.arguments == ("--resume-from", "outputs/model.keras")
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.run_id == identity and not shown.isVisible(), timeout=WAIT)


def test_a_run_that_left_no_checkpoint_says_so(
    qtbot: QtBot, window: MainWindow, ended: Callable[[str], str]
) -> None:
    resume_run(window, ended("outputs/history.json"))

    def told() -> list[str]:
        return [bar.title_label.text() for bar in window.findChildren(MessageBar) if bar.isVisible()]

    qtbot.waitUntil(lambda: "net has left no checkpoint" in told(), timeout=WAIT)
    assert run_actions.resume_run is resume_run
