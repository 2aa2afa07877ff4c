"""Ray and Slurm clusters on the Compute page: added, tested, changed; their nodes and queue, live."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mldesk.core.cluster_state import ClusterJob, ClusterNode, ClusterState, set_cluster_state
from mldesk.core.compute import add_ray_target, add_slurm_target, list_compute
from mldesk.core.errors import MldeskError, Unavailable
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compute import ComputePage
from mldesk.gui.pages.compute.cluster_card import ClusterCard, version_text
from mldesk.gui.pages.compute.ray_form import RayForm
from mldesk.gui.pages.compute.slurm_form import SlurmForm
from mldesk.gui.session import Session

WAIT = 10_000
GB = 2**30


def slurm_state(**changed: Any) -> ClusterState:
    nodes = (
        ClusterNode("n1", "ALLOCATED", 8, 8, 2, 2, 64 * GB, 32 * GB),
        ClusterNode("n2", "IDLE", 8, 0, 2, 0, 64 * GB, 2 * GB),
        ClusterNode("n3", "DOWN*", 8, 0, 2, 0, 64 * GB, 0, alive=False),
    )
    jobs = (
        ClusterJob("7", "somebody's", "bob", "RUNNING", 1),
        ClusterJob("8", "ours", "ana", "PENDING", 4, "2 of 4 nodes", "run-8"),
    )
    return replace(ClusterState(time.time(), True, "", "slurm 23.11.4", nodes, jobs), **changed)


@pytest.fixture
def page(window: MainWindow) -> ComputePage:
    shown = window.open_page("compute")
    assert isinstance(shown, ComputePage)
    return shown


def targets(path: Path) -> dict[str, dict[str, Any]]:
    with Workspace.open(path, read_only=True) as workspace:
        return {target.name: target.settings for target in list_compute(workspace)}


def card(qtbot: QtBot, page: ComputePage, name: str, told: Callable[[ClusterCard], bool]) -> ClusterCard:
    qtbot.waitUntil(lambda: name in page.clusters.cards and told(page.clusters.cards[name]), timeout=WAIT)
    return page.clusters.cards[name]


def test_a_cluster_shows_its_capacity_nodes_and_queue_ours_first(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_slurm_target(workspace, "hpc", partition="gpu")
        set_cluster_state(workspace, "hpc", slurm_state())
    shown = card(qtbot, page, "hpc", lambda one: one.state is not None)
    assert shown.subtitle_label.text() == "Slurm 23.11.4"
    assert shown.state_label.text() == "answers"
    assert shown.meters["nodes"].value_label.text() == "2 of 3"
    assert shown.meters["cpus"].value_label.text() == "8 of 16"
    assert [node.name for node in shown.nodes.model_.rows] == ["n1", "n2", "n3"]
    assert [job.name for job in shown.jobs.model_.rows] == ["ours", "somebody's"]
    assert shown.jobs.model_.index(0, 1).data() == "2 of 4 nodes"
    with qtbot.waitSignal(shown.run_opened) as opened:
        shown.jobs.opened.emit(shown.jobs.model_.rows[0])
    assert opened.args == ["run-8"]


def test_a_node_that_starts_looks_like_no_fault_and_one_that_is_down_does(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_ray_target(workspace, "grows")
        nodes = [
            ClusterNode(f"n{number}", state, 1) for number, state in enumerate(("alive", "starting", "DOWN*"))
        ]
        nodes[1:] = [replace(node, alive=False) for node in nodes[1:]]
        set_cluster_state(workspace, "grows", slurm_state(nodes=tuple(nodes), jobs=()))
    table = card(qtbot, page, "grows", lambda one: one.state is not None).nodes.model_
    name, state = table.columns[:2]
    assert [name.color_name(node) for node in table.rows] == [None, None, "bad"]
    assert [state.color_name(node) for node in table.rows] == ["muted", "muted", "bad"]
    assert [name.icon_name(node) for node in table.rows if name.icon_name] == ["machine", "machine", "error"]


def test_a_cluster_that_cannot_be_reached_says_so_and_keeps_what_was_seen_last(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_ray_target(workspace, "lab", address="http://10.0.0.7:8265")
        set_cluster_state(workspace, "lab", slurm_state(reachable=False, problem="no route", version="2.49"))
    shown = card(qtbot, page, "lab", lambda one: one.state is not None)
    assert shown.state_label.text() == "cannot be reached"
    told = " ".join(label.text() for label in shown.findChildren(QLabel))
    assert "No route" in told
    assert "unknown, not failed" in told
    assert shown.nodes.model_.rowCount() == 3
    assert not shown.live.isEnabled()
    with Workspace.open(workspace_path) as workspace:
        set_cluster_state(workspace, "lab", slurm_state(time=time.time() + 1))
    qtbot.waitUntil(lambda: shown.state_label.text() == "answers", timeout=WAIT)
    assert shown._message is None
    assert shown.live.isEnabled()


def test_a_managed_cluster_at_rest_says_that_nodes_come_when_needed(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_ray_target(workspace, "own", min_nodes=0, max_nodes=4)
        state = ClusterState(time.time(), True, version="2.49", min_nodes=0, max_nodes=4)
        set_cluster_state(workspace, "own", state)
    shown = card(qtbot, page, "own", lambda one: one.state is not None)
    assert shown.meters["nodes"].value_label.text() == "0 of 4"
    assert shown.nodes_list.nothing_label.text() == "No node is up. One is started when a run needs it."


def test_a_slurm_cluster_is_added_changed_and_removed(
    qtbot: QtBot, page: ComputePage, window: MainWindow, workspace_path: Path
) -> None:
    form = page.open_slurm_form()
    form.host.setText("ana@login")
    form.partition.setText("two words")
    form.setup.setPlainText("module load cuda\n")
    form.confirm_button.click()
    qtbot.waitUntil(lambda: bool(form.rows["partition"].error_label.text()), timeout=WAIT)
    form.partition.setText("gpu")
    assert form.rows["partition"].error_label.text() == ""
    form.confirm_button.click()
    qtbot.waitUntil(lambda: "slurm" in targets(workspace_path), timeout=WAIT)
    settings = targets(workspace_path)["slurm"]
    assert (settings["host"], settings["partition"]) == ("ana@login", "gpu")
    assert settings["setup"] == "module load cuda"
    shown = card(qtbot, page, "slurm", lambda _one: True)
    qtbot.waitUntil(lambda: window.overlay is None, timeout=WAIT)
    shown.make_menu().actions()[0].trigger()
    assert window.overlay is not None
    again = window.overlay.findChild(SlurmForm)
    assert isinstance(again, SlurmForm)
    assert again.setup.toPlainText() == "module load cuda"
    again.time_limit.setValue(90)
    again.confirm_button.click()
    qtbot.waitUntil(lambda: targets(workspace_path)["slurm"]["time_limit"] == 90, timeout=WAIT)
    page.clusters.cards["slurm"].make_menu().actions()[-1].trigger()
    qtbot.waitUntil(lambda: "slurm" not in targets(workspace_path), timeout=WAIT)


def test_the_batch_script_is_shown_as_it_is_made_and_may_be_ones_own(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    form = page.open_slurm_form()
    form.partition.setText("gpu")
    assert "#SBATCH --partition=gpu" in form.script.toPlainText()
    assert form.script.isReadOnly()
    form.own.setChecked(True)
    assert not form.script.isReadOnly()
    form.script.setPlainText("#!/bin/sh\n#SBATCH --nodes=1\n")
    form.confirm_button.click()
    qtbot.waitUntil(lambda: bool(form.rows["batch_script"].error_label.text()), timeout=WAIT)
    form.script.setPlainText("#!/bin/sh\n#SBATCH --nodes=1\nsrun sh ${{start}}\n")
    form.confirm_button.click()
    qtbot.waitUntil(lambda: "slurm" in targets(workspace_path), timeout=WAIT)
    assert targets(workspace_path)["slurm"]["batch_script"].endswith("srun sh ${{start}}\n")
    again = page.open_slurm_form(card(qtbot, page, "slurm", lambda _one: True).target)
    assert again.script.toPlainText().endswith("srun sh ${{start}}\n")
    again.own.setChecked(False)
    assert "--partition=gpu" in again.script.toPlainText()


def test_a_ray_cluster_is_made_here_or_reached_by_its_address(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    form = page.open_ray_form()
    assert form.rows["max_nodes"].isVisible()
    form.whose.choose("attached")
    assert form.rows["address"].isVisible()
    assert not form.rows["max_nodes"].isVisible()
    form.confirm_button.click()
    qtbot.waitUntil(lambda: bool(form.rows["address"].error_label.text()), timeout=WAIT)
    form.whose.choose("managed")
    form.max_nodes.setValue(5)
    form.name.setText("own")
    form.confirm_button.click()
    qtbot.waitUntil(lambda: "own" in targets(workspace_path), timeout=WAIT)
    assert targets(workspace_path)["own"]["address"] == ""
    assert targets(workspace_path)["own"]["max_nodes"] == 5


@pytest.mark.parametrize("form_kind", [RayForm, SlurmForm])
def test_a_cluster_is_tested_before_it_is_added(
    qtbot: QtBot, session: Session, form_kind: type[RayForm] | type[SlurmForm]
) -> None:
    asked: list[tuple[str, dict[str, Any]]] = []

    def look(kind: str, settings: dict[str, Any]) -> ClusterState:
        asked.append((kind, settings))
        if len(asked) == 1:
            raise Unavailable("The cluster does not answer", "no route to host", "Look at its address.")
        return slurm_state(version="9.1")

    form = form_kind(session, None, look)
    qtbot.addWidget(form)
    form.test()
    qtbot.waitUntil(form.test_button.isEnabled, timeout=WAIT)
    told = " ".join(label.text() for label in form.notices.findChildren(QLabel))
    assert "No route to host" in told
    form.test()
    qtbot.waitUntil(lambda: "answers" in form.test_label.text(), timeout=WAIT)
    assert form.test_label.text().endswith("9.1 answers. Nodes: 2, CPUs: 16, GPUs: 4.")
    assert asked[1][0] == form.kind


def test_kinds_of_targets_stand_in_one_menu(page: ComputePage) -> None:
    names = [action.objectName() for action in page.make_add_menu().actions()]
    assert names == ["compute.add.docker", "compute.add.named", "compute.add.ray", "compute.add.slurm"]


def test_a_version_is_told_with_the_name_of_what_it_is_of() -> None:
    assert version_text("slurm", "slurm 23.11.4") == "Slurm 23.11.4"
    assert version_text("slurm", "slurm-wlm 22.05.8") == "Slurm 22.05.8"
    assert version_text("ray", "2.49.1") == "Ray 2.49.1"
    assert version_text("ray", "") == "Ray"


def test_a_cluster_is_asked_by_a_program_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from mldesk.summon import look_at_cluster

    monkeypatch.setenv("PATH", str(tmp_path))  # no command of Slurm is found
    with pytest.raises(MldeskError) as raised:
        look_at_cluster("slurm", {})
    assert raised.value.title
