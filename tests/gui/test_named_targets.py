"""Named targets on the Compute page and in the wizard: what they stand for, what is lacking, the form."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mldesk.core.cluster_state import ClusterNode, ClusterState, set_cluster_state
from mldesk.core.compute import (
    GpuState,
    MachineState,
    add_docker_target,
    add_ray_target,
    add_slurm_target,
    list_compute,
    set_machine_state,
)
from mldesk.core.machine_targets import add_compute
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compute import ComputePage
from mldesk.gui.pages.compute.machine_card import MachineCard
from mldesk.gui.widgets import Button, MessageBar, Toast
from mldesk.gui.wizard.choices import Choices

WAIT = 20_000


@pytest.fixture
def page(window: MainWindow) -> ComputePage:
    page = window.open_page("compute")
    assert isinstance(page, ComputePage)
    return page


def add(path: Path, name: str, **settings: Any) -> None:
    with Workspace.open(path) as workspace:
        add_compute(workspace, name, **settings)


def see_gpus(path: Path, *gpus: GpuState) -> None:
    with Workspace.open(path) as workspace:
        state = MachineState(time.time(), 1.0, 8, 16, 5, 4, 1, 1, 1, 4711, gpus)
        set_machine_state(workspace, state, time.time())


def targets(path: Path) -> dict[str, dict[str, Any]]:
    with Workspace.open(path, read_only=True) as workspace:
        return {target.name: target.settings for target in list_compute(workspace)}


def card(qtbot: QtBot, page: ComputePage, name: str) -> MachineCard:
    qtbot.waitUntil(lambda: name in page.named.cards, timeout=WAIT)
    return page.named.cards[name]


def texts(shown: MachineCard) -> set[str]:
    return {label.text() for label in shown.findChildren(QLabel)}


def problem(shown: MachineCard) -> MessageBar | None:
    found = shown.findChildren(MessageBar, f"compute.{shown.target.name}.problem")
    return next((bar for bar in found if not bar.isHidden()), None)


def test_a_card_tells_what_a_target_stands_for(qtbot: QtBot, page: ComputePage, workspace_path: Path) -> None:
    settings = {"vm_size": "STANDARD_NC6", "max_nodes": 4, "cpu_slots": 2, "tags": {"team": "a"}}
    add(workspace_path, "gpucluster", **settings, description="for training")
    shown = card(qtbot, page, "gpucluster")
    assert {
        "gpucluster",
        "Standard_NC6",
        "6",
        "60.1 GB",
        "1 (NVIDIA Tesla K80)",
        "2, shared with other runs",
        "0 to 4",
        "Processes of this machine",
        "for training",
        "team: a",
    } <= texts(shown)
    assert page.slots.value() == targets(workspace_path)["local"]["cpu_slots"]


def test_what_this_machine_lacks_of_a_size_is_told_until_it_has_it(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    add(workspace_path, "gpucluster", vm_size="STANDARD_NC6")
    shown = card(qtbot, page, "gpucluster")
    see_gpus(workspace_path)
    qtbot.waitUntil(lambda: problem(shown) is not None, timeout=WAIT)
    told = problem(shown)
    assert told is not None
    assert "means 1 GPU; this machine has no GPU for it" in told.accessibleName()
    see_gpus(workspace_path, GpuState(0, "A100", 0.0, 0, 80))
    qtbot.waitUntil(lambda: problem(shown) is None, timeout=WAIT)


def test_a_target_is_added_and_changed_with_the_form(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    form = page.open_named_form()
    form.name.setText("gpucluster")
    form.vm_size.setEditText("standard_nc12")
    form.max_nodes.setValue(2)
    assert form.size_label.text() == "CPUs: 12 · memory: 120.3 GB · GPUs: 2"
    form.accept()
    shown = card(qtbot, page, "gpucluster")
    assert targets(workspace_path)["gpucluster"]["vm_size"] == "Standard_NC12"
    changing = page.open_named_form(shown.target)
    assert (changing.vm_size.currentText(), changing.cpu_slots.value()) == ("Standard_NC12", 0)
    changing.vm_size.setEditText("")
    changing.cpu_slots.setValue(1)
    changing.accept()
    qtbot.waitUntil(lambda: "1, shared with other runs" in texts(shown), timeout=WAIT)
    assert targets(workspace_path)["gpucluster"]["vm_size"] is None


def test_what_is_wrong_is_shown_beside_its_field(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    form = page.open_named_form()
    form.vm_size.setEditText("huge")
    form.accept()
    qtbot.waitUntil(form.confirm_button.isEnabled, timeout=WAIT)
    assert "no such size" in form.rows["vm_size"].error_label.text()
    form.vm_size.setEditText("")
    form.accept()
    qtbot.waitUntil(lambda: form.rows["name"].error_label.text() != "", timeout=WAIT)
    assert list(targets(workspace_path)) == ["local"]


def test_a_removed_target_comes_back_with_undo(
    qtbot: QtBot, window: MainWindow, page: ComputePage, workspace_path: Path
) -> None:
    add(workspace_path, "gpucluster", vm_size="STANDARD_NC6")
    before = targets(workspace_path)
    page.remove(card(qtbot, page, "gpucluster").target)
    qtbot.waitUntil(lambda: not page.named.cards, timeout=WAIT)
    assert page.named.isHidden()
    (undo,) = [button for toast in window.findChildren(Toast) for button in toast.findChildren(Button)]
    undo.click()
    card(qtbot, page, "gpucluster")
    assert targets(workspace_path) == before


def test_the_form_offers_the_docker_targets(qtbot: QtBot, page: ComputePage, workspace_path: Path) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_docker_target(workspace, "box", host="tcp://127.0.0.1:9")
    qtbot.waitUntil(lambda: "box" in page.docker.cards, timeout=WAIT)
    form = page.open_named_form()
    form.name.setText("cluster")
    form.runs_in.setCurrentIndex(form.runs_in.findData("box"))
    form.accept()
    assert "box" in texts(card(qtbot, page, "cluster"))
    with Workspace.open(workspace_path, read_only=True) as workspace:
        choices = Choices(targets=tuple(list_compute(workspace)))
    assert [choices.is_docker(name) for name in ("box", "cluster", "local", "gone")] == [
        True,
        True,
        False,
        False,
    ]


def test_the_form_offers_clusters_and_the_card_tells_their_nodes(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_ray_target(workspace, "ray")
        add_slurm_target(workspace, "lab")
    qtbot.waitUntil(lambda: {"ray", "lab"} <= set(page.clusters.cards), timeout=WAIT)
    form = page.open_named_form()
    form.name.setText("gpucluster")
    assert form.rows["idle_seconds"].isHidden()
    form.runs_in.setCurrentIndex(form.runs_in.findData("lab"))
    assert form.rows["cpu_slots"].isHidden()
    assert form.rows["idle_seconds"].isHidden()
    form.runs_in.setCurrentIndex(form.runs_in.findData("ray"))
    assert not form.rows["idle_seconds"].isHidden()
    form.max_nodes.setValue(3)
    form.idle_seconds.setValue(300)
    form.accept()
    shown = card(qtbot, page, "gpucluster")
    qtbot.waitUntil(lambda: {"ray", "0 to 3", "5:00 without work"} <= texts(shown), timeout=WAIT)
    nodes = (ClusterNode("127.1.1.3", "alive", 1), ClusterNode("127.1.1.4", "starting", 1, alive=False))
    with Workspace.open(workspace_path) as workspace:
        set_cluster_state(workspace, "gpucluster", ClusterState(time.time(), True, nodes=nodes))
    qtbot.waitUntil(lambda: "1 up, 1 starting" in texts(shown), timeout=WAIT)
    with Workspace.open(workspace_path) as workspace:
        set_cluster_state(workspace, "gpucluster", ClusterState(time.time(), False, "no route"))
    qtbot.waitUntil(lambda: problem(shown) is not None, timeout=WAIT)


def test_the_wizard_asks_of_a_named_target_what_its_cluster_needs(workspace_path: Path) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_slurm_target(workspace, "lab")
        add_compute(workspace, "gpucluster", runs_in="lab")
        choices = Choices(targets=tuple(list_compute(workspace)))
    place = choices.place("gpucluster")
    assert place is not None
    assert (place.name, place.kind) == ("lab", "slurm")
    assert choices.place("gone") is None
