"""Docker targets on the Compute page: what an engine tells, one that is dead, adding, changing, removing."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.compute import add_docker_target, list_compute
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compute import ComputePage
from mldesk.gui.pages.compute.docker_card import ChipLabel, DockerCard
from mldesk.gui.pages.compute.docker_form import parse_gpus
from mldesk.gui.widgets import Button, MessageBar, Toast

WAIT = 20_000


@pytest.fixture
def engine(answering_engine: Any) -> str:
    """The address of a program that answers as Docker does."""
    return str(answering_engine.address)


@pytest.fixture
def silent_engine() -> Iterator[str]:
    """The address of a program that takes calls and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"tcp://127.0.0.1:{listening.getsockname()[1]}"


def add(path: Path, name: str, **settings: Any) -> None:
    with Workspace.open(path) as workspace:
        add_docker_target(workspace, name, **settings)


def targets(path: Path) -> dict[str, dict[str, Any]]:
    with Workspace.open(path, read_only=True) as workspace:
        return {target.name: target.settings for target in list_compute(workspace)}


@pytest.fixture
def page(window: MainWindow) -> ComputePage:
    page = window.open_page("compute")
    assert isinstance(page, ComputePage)
    return page


def card(qtbot: QtBot, page: ComputePage, name: str) -> DockerCard:
    qtbot.waitUntil(
        lambda: name in page.docker.cards and page.docker.cards[name].look is not None, timeout=WAIT
    )
    return page.docker.cards[name]


def chips(part: QWidget) -> dict[str, str]:
    shown = [chip for chip in part.findChildren(ChipLabel) if not chip.isHidden()]
    return {chip.chip.text: chip.chip.token for chip in shown}


def test_a_card_tells_what_the_engine_is_and_has(
    qtbot: QtBot, page: ComputePage, workspace_path: Path, engine: str
) -> None:
    add(workspace_path, "docker", host=engine, image="base", memory=8 * 10**9, cpu_slots=2)
    shown = card(qtbot, page, "docker")
    texts = {label.text() for label in shown.findChildren(QLabel)}
    assert {"27.1 (API 1.43)", "Test Linux · amd64", "8 CPUs, 32.0 GB memory", "NVIDIA, ready"} <= texts
    assert {"base", "containers go on", "8.0 GB memory, 2 CPUs, 4,096 processes"} <= texts
    assert [row.name for row in shown.containers.model_.rows] == ["trains"]
    assert [row.built_here for row in shown.images.model_.rows] == [True, False]
    assert shown.images.model_.index(0, 0).data() == "Python 3.11, numpy"
    assert shown.state_label.text() == "answers"


def test_a_container_is_called_as_its_run_and_its_image_by_name(
    qtbot: QtBot, page: ComputePage, workspace_path: Path, answering_engine: Any
) -> None:
    with Workspace.open(workspace_path) as workspace, workspace.store.write("runs") as connection:
        connection.execute("INSERT INTO experiments (id, name, created) VALUES (1, 'digits', 0)")
        connection.execute(
            "INSERT INTO runs (id, number, name, experiment_id, status, created, script, arguments, compute, "
            "config) VALUES ('r1', 1, 'amber-finch', 1, 'Running', 1, 'train.py', '[]', 'docker', '{}')"
        )
    answering_engine.containers[0] |= {"Image": "sha256:1", "Labels": {"mldesk.run": "r1"}, "Created": 1}
    add(workspace_path, "docker", host=answering_engine.address)
    shown = card(qtbot, page, "docker")
    model = shown.containers.model_

    def words(column: int) -> str:
        return str(model.index(0, column).data())

    qtbot.waitUntil(lambda: words(0) == "amber-finch", timeout=WAIT)
    assert words(1) == "base:latest"


def test_what_is_relaxed_stands_out(
    qtbot: QtBot, page: ComputePage, workspace_path: Path, engine: str
) -> None:
    relaxed = {"network": "bridge", "capabilities": ["SYS_PTRACE"], "build_network": "host", "memory": 0}
    add(workspace_path, "docker", host=engine, **relaxed)
    found = chips(card(qtbot, page, "docker"))
    assert found["reaches the network"] == found["keeps the capabilities SYS_PTRACE"] == "warning"
    assert found["builds use the network of this machine"] == found["may use all memory"] == "warning"
    assert found["own user"] == "good"
    assert "no network" not in found


def test_an_engine_that_is_not_there_is_told_with_a_cure(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    add(workspace_path, "lab", host="tcp://127.0.0.1:9")
    shown = card(qtbot, page, "lab")
    message = shown.findChild(MessageBar, "compute.lab.problem")
    assert message is not None
    assert "DOCKER_HOST" in message.accessibleName()
    assert shown.state_label.text() == "does not answer"
    assert shown.lists.isHidden()


def test_an_engine_that_never_answers_holds_nothing_up(
    qtbot: QtBot, page: ComputePage, window: MainWindow, workspace_path: Path, silent_engine: str
) -> None:
    add(workspace_path, "lab", host=silent_engine)
    qtbot.waitUntil(lambda: page.watch._busy, timeout=WAIT)
    with qtbot.waitCallback(timeout=WAIT) as seen:
        window.session.background(lambda: 1, seen, receiver=page)
    assert page.watch._busy  # it has not been given up
    assert page.docker.cards["lab"].look is None
    shown = card(qtbot, page, "lab")
    assert shown.look is not None
    assert shown.look.error is not None


def test_a_target_is_added_with_the_form(
    qtbot: QtBot, page: ComputePage, window: MainWindow, workspace_path: Path, engine: str
) -> None:
    form = page.open_form()
    form.image.setText("base")
    form.host.setText(engine)
    form.memory.setText("512 MiB")
    form.slots.setValue(2)
    form.network.choose("bridge")
    qtbot.waitUntil(lambda: "reaches the network" in chips(form), timeout=WAIT)
    form.test_button.click()
    qtbot.waitUntil(lambda: "Docker 27.1 answers" in form.test_label.text(), timeout=WAIT)
    assert "not there" not in form.test_label.text()
    assert "at most 4,096 processes, 512 MiB memory, 2 CPUs" in form.test_label.text()
    form.confirm_button.click()
    qtbot.waitUntil(lambda: "docker" in targets(workspace_path), timeout=WAIT)
    settings = targets(workspace_path)["docker"]
    assert (settings["image"], settings["memory"], settings["network"]) == ("base", 2**29, "bridge")
    assert settings["read_only"]
    qtbot.waitUntil(lambda: window.overlay is None, timeout=WAIT)
    card(qtbot, page, "docker")


def test_every_problem_stands_beside_its_field(page: ComputePage) -> None:
    form = page.open_form()
    form.memory.setText("a lot")
    form.user.setText("ana")
    form.gpus.setText("first")
    form.accept()
    told = {name for name, row in form.rows.items() if row.error_label.text()}
    assert told == {"memory", "user", "gpus"}
    assert "8 GB" in form.rows["memory"].error_label.text()
    form.memory.setText("8 GB")
    assert form.rows["memory"].error_label.text() == ""


def test_the_form_takes_sizes_as_the_command_line_does_and_echoes_the_number_that_was_given(
    qtbot: QtBot, page: ComputePage
) -> None:
    form = page.open_form()
    for text, size in (("6G", 6 * 2**30), ("512m", 2**29), ("8 GB", 8 * 10**9), ("", None), ("none", 0)):
        form.memory.setText(text)
        assert form.settings()["memory"] == size
    qtbot.waitUntil(lambda: chips(form).get("may use all memory") == "warning", timeout=WAIT)
    form.memory.setText("6 apples")
    qtbot.waitUntil(lambda: chips(form).get("no network") == "good", timeout=WAIT)
    form.accept()
    assert "6G or 6 GB" in form.rows["memory"].error_label.text()


def test_what_is_a_default_says_so_in_the_form_and_an_example_too(page: ComputePage) -> None:
    form = page.open_form()
    assert "if left empty" in form.name.placeholderText()
    for line in (form.image, form.memory, form.cpus, form.shm_size, form.gpus, form.user, form.capabilities):
        assert "if left empty" in line.placeholderText()
        assert "for example" in line.placeholderText()


def test_a_name_that_is_taken_is_told_at_the_name(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    add(workspace_path, "lab", host="tcp://127.0.0.1:9")
    form = page.open_form()
    form.name.setText("lab")
    form.accept()
    qtbot.waitUntil(lambda: "there already" in form.rows["name"].error_label.text(), timeout=WAIT)
    assert form.confirm_button.isEnabled()


def test_a_target_is_changed_and_what_the_form_does_not_touch_stays(
    qtbot: QtBot, page: ComputePage, workspace_path: Path
) -> None:
    given = {
        "host": "tcp://127.0.0.1:9",
        "shm_size": 2**31,
        "gpu_memory": 8 * 10**9,
        "cpus": 2.5,
        "gpus": [0, 2],
        "user": "root",
    }
    add(workspace_path, "lab", **given)
    card(qtbot, page, "lab")
    before = targets(workspace_path)["lab"]
    form = page.open_form(page.docker.cards["lab"].target)
    form.memory.setText("4 GB")
    form.accept()
    qtbot.waitUntil(lambda: targets(workspace_path)["lab"] != before, timeout=WAIT)
    assert targets(workspace_path)["lab"] == {**before, "memory": 4 * 10**9}
    qtbot.waitUntil(lambda: page.docker.cards["lab"].target.settings["memory"] is not None, timeout=WAIT)


def test_removing_a_target_can_be_undone(
    qtbot: QtBot,
    page: ComputePage,
    window: MainWindow,
    workspace_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add(workspace_path, "lab", host="tcp://127.0.0.1:9", pids=77)
    before = targets(workspace_path)["lab"]
    shown = card(qtbot, page, "lab")
    there: list[bool] = []  # when the toast tells of it, the card is gone
    tell = window.show_message
    monkeypatch.setattr(
        window,
        "show_message",
        lambda *given, **more: (there.append("lab" in page.docker.cards), tell(*given, **more)),
    )
    next(action for action in shown.make_menu().actions() if action.text() == "Remove").trigger()
    qtbot.waitUntil(lambda: bool(there), timeout=WAIT)
    assert there == [False]
    assert "lab" not in targets(workspace_path)
    toast = window.findChildren(Toast)[-1]
    next(button for button in toast.findChildren(Button) if button.text() == "Undo").click()
    qtbot.waitUntil(lambda: targets(workspace_path).get("lab") == before, timeout=WAIT)


def test_nobody_asks_engines_while_another_page_is_in_front(window: MainWindow, page: ComputePage) -> None:
    assert page.watch._timer.isActive()
    window.open_page("settings")
    assert not page.watch._timer.isActive()


def test_gpus_are_read_as_people_write_them() -> None:
    assert parse_gpus("") == parse_gpus("All") == "all"
    assert parse_gpus("none") == ()
    assert parse_gpus("0, 2") == (0, 2)
