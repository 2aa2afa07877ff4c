"""The queue on a cluster's card, and what the wizard tells of the cluster's nodes."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mldesk.core.cluster_state import ClusterJob, ClusterNode, ClusterState, set_cluster_state
from mldesk.core.compute import add_slurm_target
from mldesk.core.ingest import Ingester
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compute import ComputePage
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.wizard import NewRunWizard
from mldesk.runtime import events

WAIT = 20_000


def test_a_job_leaves_the_card_with_its_run_although_nobody_asked_the_cluster_again(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "train.py").write_text("print(1)", encoding="utf-8")
    page = window.open_page("compute")
    assert isinstance(page, ComputePage)

    def jobs() -> list[str]:
        card = page.clusters.cards.get("hpc")
        return [] if card is None else [job.id for job in card.jobs.model_.rows]

    with Workspace.open(workspace_path) as workspace:
        add_slurm_target(workspace, "hpc")
        run = submit(workspace, ScriptRunConfig(tmp_path, "train.py", compute="hpc"))
        queue = (
            ClusterJob("7", "ours", "ana", "RUNNING", 1, "", run.id),
            ClusterJob("8", "somebody's", "bob", "RUNNING"),
            ClusterJob("9", "ours elsewhere", "ana", "RUNNING", 1, "", "of-another-workspace"),
        )
        set_cluster_state(workspace, "hpc", ClusterState(time.time(), True, jobs=queue))
        qtbot.waitUntil(lambda: sorted(jobs()) == ["7", "8", "9"], timeout=WAIT)
        with (run.folder / "events.jsonl").open("ab") as file:
            file.write(events.encode(events.Phase("Running", time.time())))
            file.write(events.encode(events.Ended("Completed", 0, None, time.time(), None)))
        Ingester(workspace).ingest(run.id)
        assert Run(workspace, run.id).status.terminal
    qtbot.waitUntil(lambda: sorted(jobs()) == ["8", "9"], timeout=WAIT)


@pytest.mark.parametrize(
    ("gpus", "told"), [(2, "at most 2 on a node"), (0, "no node of the cluster is known to have one")]
)
def test_the_wizard_says_what_the_nodes_of_a_cluster_have(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, tmp_path: Path, gpus: int, told: str
) -> None:
    (tmp_path / "train.py").write_text("print(1)", encoding="utf-8")
    with Workspace.open(workspace_path) as workspace:
        add_slurm_target(workspace, "hpc")
        nodes = (ClusterNode("n1", "idle", 8.0, gpus=gpus), ClusterNode("n2", "idle", 16.0))
        set_cluster_state(workspace, "hpc", ClusterState(time.time(), True, nodes=nodes))
    window.new_run(tmp_path / "train.py", None)
    assert window.overlay is not None
    wizard = window.overlay.findChild(NewRunWizard)
    assert isinstance(wizard, NewRunWizard)
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)
    wizard.open_step(Step.COMPUTE)
    step = wizard._compute
    step.target.setCurrentIndex(step.target.findData("hpc"))
    assert step.gpus_row.note_label.text() == told
    assert step.cpus_row.note_label.text() == "at most 16 on a node"
    assert step.gpus_row.isEnabled()
