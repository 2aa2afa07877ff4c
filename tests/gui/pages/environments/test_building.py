"""Building from the page: log, exact packages, failures, cancel; values of secrets."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import mldesk.environments.building
from mldesk.containers.images import PreparedImage
from mldesk.core.compute import add_docker_target
from mldesk.core.environments.registry import Environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.specification_keys import specification_key
from mldesk.core.errors import Canceled, MldeskError
from mldesk.core.workspace import Workspace
from mldesk.environments.logs import kept_log
from mldesk.gui.pages.environments import EnvironmentsPage

WAIT = 60_000
Open = Callable[[int], EnvironmentsPage]
Press = Callable[[QWidget, str], None]
Register = Callable[..., Environment]


def test_a_build_tells_its_log_and_then_the_exact_packages(
    qtbot: QtBot, open_page: Open, press: Press, register: Register, wheel: Path
) -> None:
    register("tiny", EnvironmentSpec("packages", packages=(str(wheel),)))
    page = open_page(1)
    press(page.detail, "environments.build")
    qtbot.waitUntil(lambda: page.detail.build_button.text() == "Built", timeout=WAIT)
    assert "tiny" in page.detail.build_tab.text.toPlainText()
    packages = page.detail.packages.table.model_
    assert ("tiny", "1.2") in [(row.name, row.installed) for row in packages.things]
    assert not page.detail.task_line.isVisible()


def test_a_build_that_fails_says_why_on_the_page(
    qtbot: QtBot, open_page: Open, press: Press, register: Register, tmp_path: Path
) -> None:
    missing = tmp_path / "missing-1.0-py3-none-any.whl"
    register("broken", EnvironmentSpec("packages", packages=(str(missing),)))
    page = open_page(1)
    press(page.detail, "environments.build")
    qtbot.waitUntil(lambda: page.detail.notices.shows("environments.build_failed"), timeout=WAIT)
    assert page.detail.build_button.isEnabled()
    assert "missing" in page.detail.build_tab.text.toPlainText()


def test_a_build_can_be_canceled(
    qtbot: QtBot, open_page: Open, press: Press, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def endless(spec: EnvironmentSpec, log: Any, progress: Any, canceled: Callable[[], bool]) -> None:
        log("Resolving")
        progress(0.2, "Resolving packages")
        begun.set()
        waiting = threading.Event()
        while not canceled():
            waiting.wait(0.01)
        raise Canceled

    monkeypatch.setattr(mldesk.environments.building, "build", endless)
    register("lab", EnvironmentSpec("packages", packages=("six",)))
    page = open_page(1)
    press(page.detail, "environments.build")
    qtbot.waitUntil(begun.is_set, timeout=WAIT)
    qtbot.waitUntil(page.detail.task_line.isVisible, timeout=WAIT)
    assert not page.detail.build_button.isEnabled()
    press(page.detail, "environments.task_cancel")
    qtbot.waitUntil(page.detail.build_button.isEnabled, timeout=WAIT)
    assert page.detail.build_button.text() == "Build"


def test_where_docker_is_a_target_an_image_can_be_built_for_it(
    qtbot: QtBot,
    open_page: Open,
    press: Press,
    register: Register,
    workspace_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    packages = {"keras": "3.12.0"}

    def prepared(engine: Any, spec: EnvironmentSpec, base: str | None, log: Any, *rest: Any) -> PreparedImage:
        log(f"on {base}")
        return PreparedImage("mldesk/tiny:1", "sha256:1", "/bin/python", "3.11.2", packages, from_cache=False)

    monkeypatch.setattr("mldesk.containers.client.connect", lambda settings: io.BytesIO())
    monkeypatch.setattr("mldesk.containers.images.prepare_image", prepared)
    with Workspace.open(workspace_path) as workspace:
        add_docker_target(workspace, "docker", image="python:3.11")
    register("ours", EnvironmentSpec("dockerfile", dockerfile="FROM python:3.11\n"))
    page = open_page(1)
    press(page.detail, "environments.build")
    qtbot.waitUntil(lambda: page.detail.packages.table.model_.rowCount() == 1, timeout=WAIT)
    assert "on python:3.11" in page.detail.build_tab.text.toPlainText()
    register("plain", EnvironmentSpec("packages", packages=("six",)))
    qtbot.waitUntil(lambda: page.table.model_.rowCount() == 2, timeout=WAIT)
    page.show_environment("plain")
    qtbot.waitUntil(lambda: page.detail.head.name_label.text() == "plain", timeout=WAIT)
    environment = page.detail.environment()
    assert environment is not None
    menu = page.detail.make_build_menu(environment)
    assert [action.text() for action in menu.actions()] == ["On this machine", "As an image for docker"]
    menu.deleteLater()


def _content(path: Path) -> bytes:
    """What a file holds; nothing of one that has been moved into its place meanwhile."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def test_the_value_of_a_secret_goes_into_the_keyring_and_nowhere_else(
    qtbot: QtBot, open_page: Open, press: Press, register: Register, memory_keyring: Any, home: Path
) -> None:
    register("lab", EnvironmentSpec("packages", packages=("six",), secrets=("LAB_TOKEN",)))
    page = open_page(1)
    page.detail.tabs.setCurrentWidget(page.detail.variables)
    rows = page.detail.variables.secrets
    press(rows, "environments.value_set")
    (field,) = rows.findChildren(QLineEdit, "environments.value_value")
    assert field.echoMode() == QLineEdit.EchoMode.Password
    field.setText("canary-value-12345")
    press(rows, "environments.value_keep")
    qtbot.waitUntil(lambda: "canary-value-12345" in memory_keyring.values.values(), timeout=WAIT)
    assert field.text() == ""
    qtbot.waitUntil(lambda: not page.session.tasks, timeout=WAIT)
    files = [path for path in home.parent.rglob("*") if path.is_file()]
    assert all(b"canary-value-12345" not in _content(path) for path in files)


def test_a_keyring_that_cannot_be_used_is_told(
    qtbot: QtBot, open_page: Open, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.core.secrets.keyring_problem", lambda: "The keyring is locked")
    register("lab", EnvironmentSpec("packages", packages=("six",), secrets=("LAB_TOKEN",)))
    page = open_page(1)
    page.detail.tabs.setCurrentWidget(page.detail.variables)
    label = page.detail.variables.secrets.problem_label
    qtbot.waitUntil(lambda: label.isVisible() and "locked" in label.text(), timeout=WAIT)


def test_a_window_opened_later_shows_the_log_and_the_failure_of_the_last_build(
    qtbot: QtBot, open_page: Open, register: Register, tmp_path: Path
) -> None:
    missing = tmp_path / "missing-1.0-py3-none-any.whl"
    spec = EnvironmentSpec("packages", packages=(str(missing),))
    register("broken", spec)
    with pytest.raises(MldeskError):
        mldesk.environments.building.build(spec, lambda _: None, lambda *_: None, lambda: False)
    page = open_page(1)
    qtbot.waitUntil(lambda: page.detail.notices.shows("environments.last_build_failed"), timeout=WAIT)
    assert "missing" in page.detail.build_tab.text.toPlainText()
    assert page.detail.build_tab.stack.currentWidget() is page.detail.build_tab.text
    assert page.detail.build_button.isEnabled()


def test_a_build_that_goes_on_elsewhere_is_followed(
    qtbot: QtBot, open_page: Open, register: Register
) -> None:
    spec = EnvironmentSpec("packages", packages=("six==1.17.0",))
    register("lab", spec)
    with kept_log(specification_key(spec), lambda _: None) as keep:
        keep("Resolving packages")
        page = open_page(1)
        log = page.detail.build_tab.text
        qtbot.waitUntil(lambda: "Resolving" in log.toPlainText(), timeout=WAIT)
        keep("Installing packages")
        qtbot.waitUntil(lambda: "Installing" in log.toPlainText(), timeout=WAIT)
