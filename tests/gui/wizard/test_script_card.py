"""What was found in a script stands in lines of one height, in a card that is no higher than these."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.wizard.wizard import NewRunWizard

WAIT = 20_000


def test_the_lines_of_the_card_do_not_drift_apart(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text("print(1)", encoding="utf-8")
    window.resize(1280, 800)
    window.new_run(tmp_path / "train.py", None)
    assert window.overlay is not None
    wizard = window.overlay.findChild(NewRunWizard)
    assert isinstance(wizard, NewRunWizard)
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    card = wizard._script.found
    qtbot.waitUntil(lambda: card.height() == card.heightForWidth(card.width()), timeout=WAIT)


def test_a_program_that_submits_runs_is_told_to_be_one_at_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    program = "from azureml.core import Experiment\nExperiment(None, 'a').submit(None)\n"
    (tmp_path / "control.py").write_text(program, encoding="utf-8")
    window.new_run(tmp_path / "control.py", None)
    assert window.overlay is not None
    wizard = window.overlay.findChild(NewRunWizard)
    assert isinstance(wizard, NewRunWizard)
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    row = wizard._script.path_row
    qtbot.waitUntil(row.error_label.isVisible, timeout=WAIT)
    assert row.error_label.text().startswith("This looks like a program that submits runs")
    assert not wizard._script.path.property("invalid")
