"""The wizard sends runs to named targets, and says before the start what this machine lacks of their size."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mldesk.core.compute import GpuState, MachineState, set_machine_state
from mldesk.core.machine_targets import add_compute
from mldesk.core.run import list_runs
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.wizard import NewRunWizard

WAIT = 20_000


def opened(qtbot: QtBot, window: MainWindow, script: Path) -> NewRunWizard:
    window.new_run(script, None)
    assert window.overlay is not None
    wizard = window.overlay.findChild(NewRunWizard)
    assert isinstance(wizard, NewRunWizard)
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    return wizard


@pytest.mark.parametrize("gpus", [0, 1])
def test_a_run_goes_to_a_named_target_with_a_warning_where_the_gpu_is_lacking(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, tmp_path: Path, gpus: int
) -> None:
    (tmp_path / "train.py").write_text("print(1)", encoding="utf-8")
    seen = tuple(GpuState(index, "A100", 0.0, 0, 80) for index in range(gpus))
    with Workspace.open(workspace_path) as workspace:
        add_compute(workspace, "gpucluster", vm_size="STANDARD_NC6")
        state = MachineState(time.time(), 1.0, 8, 16, 5, 4, 0, 0, 0, 4711, seen)
        set_machine_state(workspace, state, time.time())
    wizard = opened(qtbot, window, tmp_path / "train.py")
    wizard.open_step(Step.COMPUTE)
    step = wizard._compute
    step.target.setCurrentIndex(step.target.findData("gpucluster"))
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    told = step.target_row.error_label.text()
    assert told.startswith("The run trains on the CPU" if not gpus else "")
    assert bool(told) == (not gpus)
    assert step.gpus_row.note_label.text().endswith(": 1") == bool(gpus)
    wizard.open_step(Step.REVIEW)
    qtbot.waitUntil(wizard.start_button.isEnabled, timeout=WAIT)
    with qtbot.waitSignal(wizard.started, timeout=WAIT):
        wizard.start_button.click()
    with Workspace.open(workspace_path, read_only=True) as workspace:
        assert [run.compute for run in list_runs(workspace)] == ["gpucluster"]
