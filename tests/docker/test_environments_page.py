"""The Environments page with a real Docker engine: an image is built, its log and progress seen, canceled."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from mldesk.containers.client import Engine
from mldesk.core.environments.registry import register_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.workspace import Workspace
from mldesk.gui.app import build_window, prepare_application
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.environments import EnvironmentsPage

WAIT = 120_000
BASE = "mldesk-test/base:bookworm"
Target = Callable[..., str]


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> Iterator[MainWindow]:
    """The real window on the workspace."""
    prepare_application()
    shown = build_window(workspace.path, start_engine=False)
    with qtbot.waitSignal(shown.session.workspace_changed, timeout=WAIT):
        shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def press(qtbot: QtBot, root: QWidget, name: str) -> None:
    (button,) = (found for found in root.findChildren(QAbstractButton, name) if found.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def open_page(qtbot: QtBot, window: MainWindow) -> EnvironmentsPage:
    page = window.open_page("environments")
    assert isinstance(page, EnvironmentsPage)
    qtbot.waitUntil(lambda: page.detail.isVisible() and page.detail.build_button.isVisible(), timeout=WAIT)
    return page


def dockerfile(command: str) -> EnvironmentSpec:
    return EnvironmentSpec("dockerfile", dockerfile=f"FROM {BASE}\nRUN {command}\n")


def tags(engine: Engine) -> set[str]:
    return {str(tag) for found in engine.api.images() for tag in found["RepoTags"] or ()}


def test_an_image_is_built_from_the_page_with_its_log(
    qtbot: QtBot, workspace: Workspace, docker_engine: Engine, target: Target, request: pytest.FixtureRequest
) -> None:
    target()
    register_environment(workspace, "lab", dockerfile("echo said while building > /lab.txt && cat /lab.txt"))
    window = request.getfixturevalue("window")
    page = open_page(qtbot, window)
    press(qtbot, page.detail, "environments.build")
    assert page.detail.task_line.isVisible()
    assert page.detail.build_button.text() == "Building…"
    log = page.detail.build_tab.text
    qtbot.waitUntil(lambda: "said while building" in log.toPlainText(), timeout=WAIT)
    qtbot.waitUntil(lambda: not page.detail.task_line.isVisible(), timeout=WAIT)
    shown = page.detail.environment()
    assert shown is not None
    build = page.detail.builder.of(shown)
    assert build is not None
    assert build.contents is not None, build.error
    assert build.contents.image in tags(docker_engine)
    assert build.contents.version.startswith("3.11")


def test_a_build_of_an_image_is_canceled_from_the_page(
    qtbot: QtBot, workspace: Workspace, docker_engine: Engine, target: Target, request: pytest.FixtureRequest
) -> None:
    target()
    register_environment(workspace, "slow", dockerfile("echo begun && tail -f /dev/null"))
    before = tags(docker_engine)
    window = request.getfixturevalue("window")
    page = open_page(qtbot, window)
    press(qtbot, page.detail, "environments.build")
    qtbot.waitUntil(lambda: "begun" in page.detail.build_tab.text.toPlainText(), timeout=WAIT)
    press(qtbot, page.detail, "environments.task_cancel")
    qtbot.waitUntil(lambda: not page.detail.task_line.isVisible(), timeout=WAIT)
    qtbot.waitUntil(page.detail.build_button.isEnabled, timeout=WAIT)
    assert tags(docker_engine) == before


def test_a_base_image_that_is_not_there_fails_with_its_name(
    qtbot: QtBot, workspace: Workspace, target: Target, request: pytest.FixtureRequest
) -> None:
    target()
    spec = EnvironmentSpec("dockerfile", dockerfile="FROM localhost:1/nobody/has-this:1\n")
    register_environment(workspace, "gone", spec)
    window = request.getfixturevalue("window")
    page = open_page(qtbot, window)
    press(qtbot, page.detail, "environments.build")
    qtbot.waitUntil(lambda: page.detail.notices.shows("environments.build_failed"), timeout=WAIT)
    assert page.detail.build_button.isEnabled()
