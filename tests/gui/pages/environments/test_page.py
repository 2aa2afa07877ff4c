"""The Environments page in a real window: the list, versions, new ones from fields and files, removing."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.compute import add_docker_target, get_compute
from mldesk.core.environments.registry import Environment, list_environments
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.run import submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.drops import read_drop
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.environments import EnvironmentsPage
from mldesk.gui.pages.environments.editor import EnvironmentEditor
from mldesk.gui.pages.environments.forms import PackagesForm
from mldesk.gui.widgets import Button, Toast

WAIT = 20_000
Open = Callable[[int], EnvironmentsPage]
Press = Callable[[QWidget, str], None]
Register = Callable[..., Environment]
Registered = Callable[[], list[Environment]]
NEAREST = "the nearest one on this machine"
PLAIN = EnvironmentSpec("packages", packages=("six==1.17.0",))


@pytest.fixture
def registered(workspace_path: Path) -> Callable[[], list[Environment]]:
    """The newest versions in the workspace."""

    def read() -> list[Environment]:
        with Workspace.open(workspace_path, read_only=True) as workspace:
            return list_environments(workspace)

    return read


def editor_of(window: MainWindow) -> EnvironmentEditor:
    assert window.overlay is not None
    assert isinstance(window.overlay.panel, EnvironmentEditor)
    return window.overlay.panel


def line(root: QWidget, name: str) -> QLineEdit:
    (found,) = (found for found in root.findChildren(QLineEdit, name) if found.isVisible())
    return found


def text(root: QWidget, name: str) -> QPlainTextEdit:
    (found,) = (found for found in root.findChildren(QPlainTextEdit, name) if found.isVisible())
    return found


def wait_checked(qtbot: QtBot, editor: EnvironmentEditor) -> None:
    qtbot.waitUntil(lambda: editor.is_checked, timeout=WAIT)


def test_an_empty_page_offers_the_one_button_that_fills_it(
    window: MainWindow, open_page: Open, press: Press
) -> None:
    page = open_page(0)
    assert not page.new_button.isVisible()
    press(page, "environments.new_first")
    assert editor_of(window).isVisible()


def test_packages_that_were_written_down_become_an_environment(
    qtbot: QtBot,
    window: MainWindow,
    open_page: Open,
    press: Press,
    registered: Registered,
) -> None:
    page = open_page(0)
    press(page, "environments.new_first")
    editor = editor_of(window)
    line(editor, "environments.name").setText("six")
    text(editor, "environments.packages").setPlainText("six==1.17.0\n--pre\n")
    wait_checked(qtbot, editor)
    press(editor, "environments.register")
    qtbot.waitUntil(lambda: page.table.model_.rowCount() == 1, timeout=WAIT)
    assert window.overlay is None
    (environment,) = registered()
    assert environment.reference == "six:1"
    assert environment.spec.packages == ("six==1.17.0",)
    assert environment.spec.pip_options == ("--pre",)


def test_what_cannot_be_a_package_is_told_with_its_line_while_it_is_written(
    qtbot: QtBot, window: MainWindow, open_page: Open
) -> None:
    open_page(0).open_new()
    editor = editor_of(window)
    packages = text(editor, "environments.packages")
    packages.setPlainText("six\n\nnot a package at all!\n")
    wait_checked(qtbot, editor)
    assert "Line 3" in packages.accessibleDescription()
    assert not editor.register_button.isEnabled()
    packages.setPlainText("six")
    wait_checked(qtbot, editor)
    assert packages.accessibleDescription() == ""
    assert editor.register_button.isEnabled()


def test_a_dropped_requirements_file_fills_the_panel(
    qtbot: QtBot, window: MainWindow, open_page: Open, tmp_path: Path
) -> None:
    open_page(0)
    folder = tmp_path / "digits-study"
    folder.mkdir()
    path = folder / "requirements.txt"
    path.write_text("six==1.17.0\nidna\n", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop = read_drop(mime, "environments")
    assert drop is not None
    assert drop.kind == "environment"
    window.take_drop(drop)
    editor = editor_of(window)
    qtbot.waitUntil(lambda: editor.name.text() == "digits-study", timeout=WAIT)
    assert editor.spec().packages == ("six==1.17.0", "idna")


def test_what_was_mapped_when_a_conda_file_was_read_is_said(
    qtbot: QtBot, window: MainWindow, open_page: Open, tmp_path: Path
) -> None:
    path = tmp_path / "old.yml"
    path.write_text(
        "name: old\ndependencies:\n  - python=3.6.2\n  - pip:\n    - keras<=2.3.1\n    - matplotlib\n",
        encoding="utf-8",
    )
    open_page(0).open_editor(file=path)
    editor = editor_of(window)
    qtbot.waitUntil(lambda: editor.name.text() == "old", timeout=WAIT)
    spec = editor.spec()
    assert spec.kind == "packages"
    assert spec.python == "3.6.2"
    assert spec.packages == ("keras<=2.3.1", "matplotlib")


def test_a_file_that_tells_nothing_is_refused_in_the_panel(
    qtbot: QtBot, window: MainWindow, open_page: Open, tmp_path: Path
) -> None:
    path = tmp_path / "broken.yml"
    path.write_text("dependencies: {", encoding="utf-8")
    open_page(0).open_editor(file=path)
    editor = editor_of(window)
    qtbot.waitUntil(editor.notices.isVisible, timeout=WAIT)
    assert editor.notices.shows("environments.refused")


def test_a_new_version_begins_with_what_the_old_one_says(
    qtbot: QtBot,
    window: MainWindow,
    open_page: Open,
    press: Press,
    register: Register,
    registered: Registered,
) -> None:
    register(
        "lab",
        EnvironmentSpec("packages", packages=("six",), environment_variables={"LEVEL": "2"}),
        "The lab's",
    )
    page = open_page(1)
    press(page, "environments.new_version")
    editor = editor_of(window)
    assert editor.spec().environment_variables == {"LEVEL": "2"}
    assert line(editor, "environments.description").text() == "The lab's"
    text(editor, "environments.packages").appendPlainText("idna")
    press(editor, "environments.variable_add")
    lines = editor.findChildren(QLineEdit, "environments.variable_name")
    qtbot.keyClicks(lines[-1], "SEED")
    wait_checked(qtbot, editor)
    press(editor, "environments.register")
    qtbot.waitUntil(lambda: page.detail.version_box.count() == 2, timeout=WAIT)
    (environment,) = registered()
    assert environment.version == 2
    assert environment.spec.packages == ("six", "idna")
    assert environment.spec.environment_variables == {"LEVEL": "2", "SEED": ""}
    shown = page.detail.environment()
    assert shown is not None
    assert shown.version == 2


def test_the_same_again_makes_no_new_version(
    qtbot: QtBot, window: MainWindow, open_page: Open, press: Press, register: Register
) -> None:
    register("lab", PLAIN)
    page = open_page(1)
    press(page, "environments.new_version")
    editor = editor_of(window)
    wait_checked(qtbot, editor)
    press(editor, "environments.register")
    qtbot.waitUntil(lambda: window.overlay is None, timeout=WAIT)
    assert page.detail.version_box.count() == 1


def test_another_kind_has_fields_of_its_own(qtbot: QtBot, window: MainWindow, open_page: Open) -> None:
    open_page(0).open_new()
    editor = editor_of(window)
    editor.kinds.choose("image")
    line(editor, "environments.image").setText("tensorflow/tensorflow:2.16.1")
    wait_checked(qtbot, editor)
    assert editor.spec() == EnvironmentSpec("image", image="tensorflow/tensorflow:2.16.1")
    editor.kinds.choose("dockerfile")
    text(editor, "environments.dockerfile").setPlainText("FROM python:3.11-slim\n")
    assert editor.spec().dockerfile == "FROM python:3.11-slim\n"
    editor.kinds.choose("python")
    wait_checked(qtbot, editor)
    assert not editor.register_button.isEnabled()


def test_the_interpreters_of_this_machine_can_be_chosen(
    qtbot: QtBot, window: MainWindow, open_page: Open
) -> None:
    open_page(0).open_new()
    editor = editor_of(window)
    editor.kinds.choose("python")
    form: Any = editor.forms["python"]
    qtbot.waitUntil(lambda: form.found.count() > 0, timeout=WAIT)
    form.found.activated.emit(0)
    assert editor.spec().python == form.found.itemData(0)
    wait_checked(qtbot, editor)
    assert editor.errors == []


def test_runs_that_used_a_version_are_listed_with_it(
    qtbot: QtBot, open_page: Open, register: Register, workspace_path: Path, tmp_path: Path
) -> None:
    environment = register("lab", EnvironmentSpec("python", sys.executable))
    script = tmp_path / "train.py"
    script.write_text("print(1)\n", encoding="utf-8")
    with Workspace.open(workspace_path) as workspace:
        run = submit(workspace, ScriptRunConfig(tmp_path, "train.py", environment=environment.spec))
    page = open_page(1)
    assert page.table.model_.rows[0].runs == 1
    qtbot.waitUntil(lambda: page.detail.used_by.table.model_.rowCount() == 1, timeout=WAIT)
    assert page.detail.used_by.table.model_.rows[0].run_id == run.id


def test_a_removed_environment_comes_back_with_undo(
    qtbot: QtBot,
    window: MainWindow,
    open_page: Open,
    register: Register,
    registered: Registered,
) -> None:
    register("lab", PLAIN)
    register("lab", EnvironmentSpec("packages", packages=("numpy==2.0",)))
    page = open_page(1)
    page.detail.remove("lab")
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT)
    assert registered() == []
    toast = window.findChildren(Toast)[-1]
    next(button for button in toast.findChildren(Button) if button.text() == "Undo").click()
    qtbot.waitUntil(lambda: page.detail.environment() is not None and page.detail.isVisible(), timeout=WAIT)
    shown = page.detail.environment()
    assert shown is not None
    assert shown.reference == "lab:2"
    assert [found.reference for found in registered()] == ["lab:2"]
    assert len(page.table.model_.rows[0].versions) == 2


def test_the_name_of_an_environment_has_room_before_what_it_is_made_from(
    qtbot: QtBot, window: MainWindow, open_page: Open, register: Register
) -> None:
    register("from-dockerfile", PLAIN)
    window.resize(900, 700)
    page = open_page(1)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(1), timeout=WAIT)
    assert page.table.columnWidth(0) > page.table.fontMetrics().horizontalAdvance("from-dockerfile") + 40


def test_the_first_conda_package_can_be_added(open_page: Open, press: Press) -> None:
    editor = open_page(0).open_editor()
    form = editor.forms["packages"]
    assert isinstance(form, PackagesForm)
    press(editor, "environments.add_conda")
    assert form.conda.isVisible()
    assert not form.conda_button.isVisible()
    form.conda.setPlainText("cudatoolkit=10.1")
    assert editor.spec().conda_packages == ("cudatoolkit=10.1",)


def test_which_python_stands_in_for_the_version_asked_for_is_said_beside_it(
    qtbot: QtBot, window: MainWindow, open_page: Open, press: Press
) -> None:
    press(open_page(0), "environments.new_first")
    editor = editor_of(window)
    form = editor.forms["packages"]
    assert isinstance(form, PackagesForm)
    own = platform.python_version_tuple()
    form.python.setEditText(f"{own[0]}.{own[1]}.{int(own[2]) + 40}")
    wait_checked(qtbot, editor)
    assert form.python_note.isVisible()
    assert form.python_note.text().endswith(f"is used for {form.python.currentText()}: {NEAREST}")
    form.python.setEditText(platform.python_version())
    wait_checked(qtbot, editor)
    assert not form.python_note.isVisible()


@pytest.mark.parametrize("button", ["environments.variable_add", "environments.secret_add"])
def test_a_line_that_was_asked_for_is_seen(
    qtbot: QtBot, window: MainWindow, open_page: Open, press: Press, button: str
) -> None:
    window.resize(900, 620)
    press(open_page(0), "environments.new_first")
    editor = editor_of(window)
    editor.findChild(QPushButton, button).click()

    def is_seen() -> bool:
        line = window.focusWidget()
        return isinstance(line, QLineEdit) and line.visibleRegion().boundingRect() == line.rect()

    qtbot.waitUntil(is_seen, timeout=WAIT)


def test_in_docker_a_python_that_is_left_open_is_that_of_the_image(
    qtbot: QtBot, open_page: Open, register: Register, workspace_path: Path
) -> None:
    register("lean", PLAIN)
    own = f"{platform.python_version()}, as mldesk's own"
    detail = open_page(1).detail

    def told() -> set[str]:
        return {label.text() for label in detail.facts.findChildren(QLabel)}

    qtbot.waitUntil(lambda: own in told(), timeout=WAIT)
    with Workspace.open(workspace_path) as workspace:
        add_docker_target(workspace, "docker", image="python:3.11")
        detail.show_targets([get_compute(workspace, "docker")])
    qtbot.waitUntil(lambda: f"{own}; in Docker that of the image" in told(), timeout=WAIT)


def test_all_tabs_are_seen_in_a_narrow_window(
    qtbot: QtBot, window: MainWindow, open_page: Open, register: Register
) -> None:
    window.resize(900, 700)
    register("built", EnvironmentSpec("dockerfile", dockerfile="FROM python:3.11-slim\n"))
    tabs = open_page(1).detail.tabs
    qtbot.waitUntil(lambda: tabs.isTabVisible(1), timeout=WAIT)
    bar = tabs.tabBar()
    qtbot.waitUntil(lambda: bar.tabRect(tabs.count() - 1).right() <= bar.width(), timeout=WAIT)
    assert not any(button.isVisible() for button in bar.findChildren(QToolButton))


def test_of_an_existing_python_nothing_is_said_before_it_was_looked_at(
    qtbot: QtBot, open_page: Open, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    register("lab", EnvironmentSpec("python", python=sys.executable))
    page = open_page(1)
    detail = page.detail
    told: list[str] = []
    monkeypatch.setattr(
        detail.facts, "set_facts", lambda facts: told.append(" ".join(fact.value for fact in facts))
    )
    detail._shown = None
    detail.show_environment(page.table.current())
    qtbot.waitUntil(lambda: any("Found" in text for text in told), timeout=WAIT)
    assert "Looking…" in told[0]
    assert not any("Not there any more" in text for text in told)


def test_nobody_asked_for_the_packages_of_an_existing_python(
    qtbot: QtBot, open_page: Open, register: Register
) -> None:
    register("lab", EnvironmentSpec("python", python=sys.executable))
    register("lean", PLAIN)
    page = open_page(2)
    table = page.detail.packages.table
    page.show_environment("lab")
    qtbot.waitUntil(lambda: len(table.model_.rows) > 1, timeout=WAIT)
    assert [table.isColumnHidden(number) for number in range(4)] == [False, True, False, True]
    page.show_environment("lean")
    qtbot.waitUntil(lambda: len(table.model_.rows) == 1, timeout=WAIT)
    assert not table.isColumnHidden(1)


def test_a_nameless_environment_is_not_said_to_be_without_problems(qtbot: QtBot, open_page: Open) -> None:
    editor = open_page(0).open_editor()
    qtbot.waitUntil(lambda: editor.is_checked, timeout=WAIT)
    assert editor.state_label.text() == "Give it a name"
    editor.name.setText("lab")
    qtbot.waitUntil(lambda: editor.is_checked, timeout=WAIT)
    assert editor.state_label.text() == "No problems found"


def test_every_button_of_the_page_has_a_name(open_page: Open, register: Register) -> None:
    register("lab", EnvironmentSpec("packages", secrets=("TOKEN",), environment_variables={"A": "1"}))
    page = open_page(1)
    assert all(button.accessibleName() for button in page.findChildren(QPushButton))


def test_horovod_and_keras_2_are_options_of_a_list_of_packages(
    qtbot: QtBot, window: MainWindow, open_page: Open, press: Press, registered: Registered
) -> None:
    page = open_page(0)
    page.open_new()
    editor = editor_of(window)
    line(editor, "environments.name").setText("spread")
    text(editor, "environments.packages").setPlainText("tensorflow==2.15.1")
    form = editor.forms["packages"]
    assert isinstance(form, PackagesForm)
    assert not form.options.version.isVisible()
    form.options.horovod.setChecked(True)
    form.options.legacy_keras.setChecked(True)
    assert editor.spec().horovod == "auto"
    form.options.version.setText("newest")
    form.options.version.textEdited.emit("newest")
    wait_checked(qtbot, editor)
    assert any(problem.field == "horovod" for problem in editor.errors)
    form.options.version.setText("0.28.1")
    spec = editor.spec()
    assert (spec.horovod, spec.legacy_keras) == ("0.28.1", True)
    editor.show_spec(EnvironmentSpec("packages", packages=("tensorflow",)))
    assert (editor.spec().horovod, editor.spec().legacy_keras) == (None, False)
