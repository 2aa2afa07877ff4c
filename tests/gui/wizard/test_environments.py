"""The wizard and environments: choosing one, and what the script imports and the chosen one lacks."""

from __future__ import annotations

import platform
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.compute import add_docker_target, add_ray_target
from mldesk.core.environments.registry import get_environment, register_environment
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.run import Run
from mldesk.core.script import read_script
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.wizard.checks import Step
from mldesk.gui.wizard.draft import Draft
from mldesk.gui.wizard.environment_rows import EnvironmentRows
from mldesk.gui.wizard.lacking import Lack, find_lack, with_lacking
from mldesk.gui.wizard.missing import MissingBar
from mldesk.gui.wizard.wizard import NewRunWizard

WAIT = 20_000
LAB = EnvironmentSpec("packages", packages=("six==1.17.0",), environment_variables={"LEVEL": "2"})
SCRIPT = "import six\nimport idna\nprint(six, idna)\n"


@pytest.fixture
def script(tmp_path: Path) -> Path:
    folder = tmp_path / "scripts"
    path = folder / "train.py"
    path.parent.mkdir(exist_ok=True)
    path.write_text(SCRIPT, encoding="utf-8")
    return path


@pytest.fixture
def lab(workspace_path: Path) -> str:
    """A registered environment that has six and not idna; its reference."""
    with Workspace.open(workspace_path) as workspace:
        return register_environment(workspace, "lab", LAB).reference


Opened = Callable[..., NewRunWizard]


@pytest.fixture
def open_wizard(qtbot: QtBot, window: MainWindow) -> Opened:
    """Open the wizard in the window and wait until it has read what it needs."""

    def opened(script: Path | None = None, config: ScriptRunConfig | None = None) -> NewRunWizard:
        window.new_run(script, config)
        assert window.overlay is not None
        wizard = window.overlay.findChild(NewRunWizard)
        assert isinstance(wizard, NewRunWizard)
        settle(qtbot, wizard)
        return wizard

    return opened


def settle(qtbot: QtBot, wizard: NewRunWizard) -> None:
    qtbot.waitUntil(lambda: wizard.is_settled, timeout=WAIT)


def choose(qtbot: QtBot, wizard: NewRunWizard, key: str) -> None:
    """Pick an item of the box as a user does."""
    wizard.open_step(Step.COMPUTE)
    box = wizard._compute.environment.box
    index = box.findData(key)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)
    settle(qtbot, wizard)


def press(qtbot: QtBot, root: QWidget, name: str) -> None:
    (button,) = (found for found in root.findChildren(QPushButton, name) if found.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def bar_of(wizard: NewRunWizard) -> MissingBar | None:
    return next((bar for bar in wizard.findChildren(MissingBar) if bar.isVisible()), None)


def start(qtbot: QtBot, wizard: NewRunWizard) -> str:
    wizard.open_step(Step.REVIEW)
    settle(qtbot, wizard)
    with qtbot.waitSignal(wizard.started, timeout=WAIT) as started:
        press(qtbot, wizard, "wizard.start")
    assert started.args is not None
    return str(started.args[0][0])


def test_a_registered_environment_is_chosen_and_goes_with_the_run(
    qtbot: QtBot, workspace_path: Path, script: Path, lab: str, open_wizard: Opened
) -> None:
    script.write_text("import six\n", encoding="utf-8")
    wizard = open_wizard(script)
    choose(qtbot, wizard, lab)
    about = wizard.findChild(QLabel, "wizard.about_environment")
    assert about is not None
    assert "six==1.17.0" in about.text()
    assert "lab : 1" in wizard._compute.summary()
    identity = start(qtbot, wizard)
    with Workspace.open(workspace_path, read_only=True) as workspace:
        environment = Run(workspace, identity).config.environment
    assert environment.reference == "lab:1"
    assert environment.packages == LAB.packages


def test_run_again_offers_the_environment_of_the_run(script: Path, lab: str, open_wizard: Opened) -> None:
    old = EnvironmentSpec("packages", packages=("six",), name="lab", version=7)
    wizard = open_wizard(config=ScriptRunConfig(script.parent, script.name, environment=old))
    assert wizard._compute.environment.box.currentData() == "lab:7"
    assert wizard._compute.environment.box.findData("lab:1") >= 0


def test_what_the_chosen_environment_lacks_is_named_and_added_as_a_new_version(
    qtbot: QtBot, workspace_path: Path, script: Path, lab: str, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    choose(qtbot, wizard, lab)
    wizard.open_step(Step.SCRIPT)
    bar = bar_of(wizard)
    assert bar is not None
    assert "idna, which lab:1 lacks" in bar.accessibleName()
    assert wizard._compute.environment.box.accessibleDescription() == ""  # it is told once
    press(qtbot, bar, "wizard.add_version")
    qtbot.waitUntil(lambda: wizard.draft.environment.reference == "lab:2", timeout=WAIT)
    settle(qtbot, wizard)
    assert bar_of(wizard) is None
    with Workspace.open(workspace_path, read_only=True) as workspace:
        spec = get_environment(workspace, "lab:2").spec
    assert spec.packages == ("six==1.17.0", "idna")
    assert spec.environment_variables == {"LEVEL": "2"}
    assert wizard._compute.environment.box.currentData() == "lab:2"


def test_what_it_lacks_can_be_added_for_this_run_alone(
    qtbot: QtBot, workspace_path: Path, script: Path, lab: str, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    choose(qtbot, wizard, lab)
    bar = bar_of(wizard)
    assert bar is not None
    press(qtbot, bar, "wizard.add_missing")
    qtbot.waitUntil(lambda: wizard.draft.environment.reference is None, timeout=WAIT)
    settle(qtbot, wizard)
    assert wizard.draft.environment.packages == ("six==1.17.0", "idna")
    with Workspace.open(workspace_path, read_only=True) as workspace:
        assert get_environment(workspace, "lab").version == 1


def test_a_file_dropped_on_the_step_is_the_environment_of_this_run(
    qtbot: QtBot, script: Path, tmp_path: Path, open_wizard: Opened
) -> None:
    path = tmp_path / "requirements.txt"
    path.write_text("six==1.17.0\nidna\n", encoding="utf-8")
    wizard = open_wizard(script)
    wizard.open_step(Step.COMPUTE)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    wizard.dropEvent(QDropEvent(QPointF(9, 9), action, mime, button, keys))
    qtbot.waitUntil(lambda: wizard.draft.environment.packages == ("six==1.17.0", "idna"), timeout=WAIT)
    settle(qtbot, wizard)
    assert wizard._compute.environment.box.currentData() == "unnamed"
    assert bar_of(wizard) is None


def test_a_file_that_tells_nothing_is_refused_beside_the_box(
    qtbot: QtBot, script: Path, tmp_path: Path, open_wizard: Opened
) -> None:
    path = tmp_path / "broken.yml"
    path.write_text("dependencies: {", encoding="utf-8")
    wizard = open_wizard(script)
    wizard.open_step(Step.COMPUTE)
    rows = wizard._compute.environment
    rows.take_file(path)
    qtbot.waitUntil(lambda: "broken.yml" in rows.box.accessibleDescription(), timeout=WAIT)
    assert wizard.draft.environment == EnvironmentSpec()


def test_another_python_that_is_not_there_is_told_beside_its_path(
    qtbot: QtBot, script: Path, tmp_path: Path, open_wizard: Opened
) -> None:
    wizard = open_wizard(script)
    choose(qtbot, wizard, "other")
    rows = wizard._compute.environment
    assert rows.python_row.isVisible()
    qtbot.keyClicks(rows.python, str(tmp_path / "python"))
    settle(qtbot, wizard)
    assert "not there" in rows.python.accessibleDescription()


def test_what_a_path_holds_is_not_read_by_the_windows_own_thread(
    script: Path, open_wizard: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers: list[threading.Thread] = []

    def read(python: Path) -> str:
        readers.append(threading.current_thread())
        return "3.6.15"

    monkeypatch.setattr("mldesk.gui.wizard.environment_rows.python_version", read)
    spec = EnvironmentSpec("python", sys.executable)
    wizard = open_wizard(config=ScriptRunConfig(script.parent, "train.py", environment=spec))
    rows = wizard.findChild(EnvironmentRows)
    assert rows is not None
    qtbot.waitUntil(lambda: rows.about_label.text() == "Python 3.6.15", timeout=WAIT)
    assert threading.main_thread() not in readers


def test_in_docker_the_images_own_python_stands_in_the_place_of_mldesks(
    workspace_path: Path, script: Path, open_wizard: Opened
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_docker_target(workspace, "docker", image="python:3.11")
    script.write_text("import surely_not_installed\n", encoding="utf-8")
    wizard = open_wizard(config=ScriptRunConfig(script.parent, script.name, compute="docker"))
    rows = wizard._compute.environment
    assert rows.box.currentText() == "The target's image as it is"
    assert wizard._compute.summary() == "docker · The image as it is"
    assert bar_of(wizard) is None
    rows.choose(EnvironmentSpec("packages", packages=("six",)))
    assert rows.about_label.text().startswith("The Python of the image · six")


def test_on_a_cluster_elsewhere_its_python_stands_in_the_place_of_mldesks(
    workspace_path: Path, script: Path, open_wizard: Opened
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_ray_target(workspace, "far", address="http://127.0.0.1:1")
    script.write_text("import surely_not_installed\n", encoding="utf-8")
    wizard = open_wizard(config=ScriptRunConfig(script.parent, script.name, compute="far"))
    rows = wizard._compute.environment
    assert rows.box.currentText() == "The cluster's own Python"
    assert rows.about_label.text() == "With the Python and the packages that its nodes have."
    assert wizard._compute.summary() == "far · The cluster's own Python"
    assert bar_of(wizard) is None


def test_mldesks_own_python_is_named_with_its_version(script: Path, open_wizard: Opened) -> None:
    wizard = open_wizard(script)
    own = f"mldesk's own Python {platform.python_version()}"
    assert wizard._compute.summary() == f"This machine · {own}"


def test_into_a_python_that_is_there_nothing_is_installed_but_its_versions_are_asked_for(
    tmp_path: Path,
) -> None:
    path = tmp_path / "train.py"
    path.write_text("import numpy\nimport surely_not_installed\n", encoding="utf-8")
    facts = read_script(path)
    lack = find_lack(EnvironmentSpec(), facts, tmp_path)
    assert lack.packages == ("surely_not_installed",)
    assert lack.needed
    numpy, missing = with_lacking(lack, facts).packages
    assert numpy.startswith("numpy==")
    assert missing == "surely_not_installed"


def test_keras_comes_with_what_it_computes_with(tmp_path: Path) -> None:
    path = tmp_path / "train.py"
    path.write_text("import keras\n", encoding="utf-8")
    lack = Lack(EnvironmentSpec("python", sys.executable), ("surely_not_installed",))
    packages = with_lacking(lack, read_script(path)).packages
    assert [package.partition("==")[0].lower() for package in packages] == [
        "keras",
        "tensorflow",
        "surely_not_installed",
    ]


def test_a_draft_of_an_older_version_keeps_its_python() -> None:
    text = (
        Draft()
        .to_json()
        .replace('"experiment"', '"other_python": true, "python": "/opt/python", "experiment"')
    )
    assert Draft.from_json(text).environment == EnvironmentSpec("python", "/opt/python")


def test_a_draft_keeps_its_environment() -> None:
    draft = Draft(environment=LAB)
    assert Draft.from_json(draft.to_json()).environment == LAB


def test_problems_of_a_specification_name_the_package(
    qtbot: QtBot, script: Path, open_wizard: Opened
) -> None:
    spec = EnvironmentSpec("packages", packages=("six", "tensorflow==2.15.0"), python="3.6")
    wizard = open_wizard(config=ScriptRunConfig(script.parent, script.name, environment=spec))
    wizard.open_step(Step.COMPUTE)
    settle(qtbot, wizard)
    assert "tensorflow==2.15.0: " in wizard._compute.environment.box.accessibleDescription()


def test_a_file_that_cannot_be_used_is_told_with_all_its_lines(
    qtbot: QtBot, script: Path, tmp_path: Path, open_wizard: Opened
) -> None:
    file = tmp_path / "requirements.txt"
    file.write_text("six\nwhat is this\npandas=1\n", encoding="utf-8")
    wizard = open_wizard(script)
    wizard.open_step(Step.COMPUTE)
    rows = wizard._compute.environment
    rows.take_file(file)
    qtbot.waitUntil(lambda: "line 2" in rows.box.accessibleDescription(), timeout=WAIT)
    assert "line 3" in rows.box.accessibleDescription()
