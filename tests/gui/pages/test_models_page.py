"""The Models page in a real window: registering from a run, versions, lineage, verify, export."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import register_dataset
from mldesk.core.ingest import Ingester
from mldesk.core.model import register_model
from mldesk.core.run import Run, submit
from mldesk.core.spec import DatasetInput, ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.data import DataPage
from mldesk.gui.pages.models import ModelsPage
from mldesk.gui.widgets.message import MessageBar

WAIT = 10_000
EVENTS = [
    ["phase", "Running", 1000.0],
    ["metric", "val_accuracy", 1, 1001.0, 0.9],
    ["metric", "val_accuracy", 2, 1002.0, 0.95],
    ["artifact", "outputs/model.keras", 5, "0" * 64],
    ["ended", "Completed", 0, None, 1003.0, None],
]


def press(qtbot: QtBot, root: QWidget, name: str) -> None:
    def ready() -> list[QPushButton]:
        return [b for b in root.findChildren(QPushButton, name) if b.isVisible() and b.isEnabled()]

    qtbot.waitUntil(lambda: len(ready()) == 1, timeout=WAIT)
    qtbot.mouseClick(ready()[0], Qt.MouseButton.LeftButton)


def line(root: QWidget, name: str) -> QLineEdit:
    """The line of this name that is shown: one that was closed may not be gone yet."""
    (found,) = (found for found in root.findChildren(QLineEdit, name) if found.isVisible())
    return found


MakeRun = Callable[..., str]


@pytest.fixture
def make_run(workspace_path: Path, tmp_path: Path) -> MakeRun:
    """Store a run that read a dataset, wrote a model and has ended; its id."""

    def made(ended: bool = True, outputs: bool = True) -> str:
        data, code = tmp_path / "digits", tmp_path / "code"
        for folder, name, text in ((data, "a.csv", "x,y\n1,2\n"), (code, "train.py", "print(1)\n")):
            folder.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        with Workspace.open(workspace_path) as workspace:
            register_dataset(workspace, "digits", data)
            config = ScriptRunConfig(
                code, "train.py", experiment="baseline", inputs=(DatasetInput("digits"),)
            )
            run = submit(workspace, config)
            events = [event for event in EVENTS if outputs or event[0] != "artifact"]
            text = "".join(json.dumps(event) + "\n" for event in (events if ended else events[:-1]))
            (run.folder / "events.jsonl").write_text(text, encoding="utf-8")
            if outputs:
                (run.work_folder / "outputs" / "model.keras").write_bytes(b"12345")
            Ingester(workspace).ingest(run.id)
            return run.id

    return made


def add_model(workspace_path: Path, run_id: str, name: str = "digits-model", description: str = "") -> None:
    with Workspace.open(workspace_path) as workspace:
        register_model(
            workspace, Run(workspace, run_id), name, "outputs", description, tags={"stage": "candidate"}
        )


def open_models(qtbot: QtBot, window: MainWindow, models: int) -> ModelsPage:
    page = window.open_page("models")
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: len(page.table.model_.things) == models, timeout=WAIT)
    if models:
        qtbot.waitUntil(lambda: page.detail.files.model_.rowCount() > 0, timeout=WAIT)
    return page


def test_an_empty_page_leads_to_the_runs(qtbot: QtBot, window: MainWindow) -> None:
    page = open_models(qtbot, window, 0)
    qtbot.waitUntil(page.empty.isVisible, timeout=WAIT)
    press(qtbot, page, "models.open_experiments")
    assert window.page_name == "experiments"


def test_a_run_is_registered_under_a_name_suggested_by_its_experiment(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    window.register_model(make_run())
    panel = window.overlay
    assert panel is not None
    qtbot.waitUntil(lambda: line(panel, "register.name").text() == "baseline", timeout=WAIT)
    press(qtbot, panel, "register.confirm")
    qtbot.waitUntil(lambda: window.overlay is None, timeout=WAIT)
    page = open_models(qtbot, window, 1)
    version = page.detail.version()
    assert version is not None
    assert (version.reference, version.source_path) == ("baseline:1", "outputs")


def test_a_single_output_can_be_registered(qtbot: QtBot, window: MainWindow, make_run: MakeRun) -> None:
    window.register_model(make_run())
    panel = window.overlay
    assert panel is not None
    path = panel.findChild(QComboBox, "register.path")
    assert path is not None
    qtbot.waitUntil(lambda: path.count() == 2, timeout=WAIT)
    path.setCurrentIndex(1)
    line(panel, "register.name").setText("one")
    press(qtbot, panel, "register.confirm")
    page = open_models(qtbot, window, 1)
    version = page.detail.version()
    assert version is not None
    assert version.source_path == "outputs/model.keras"


def test_a_name_that_cannot_be_used_is_told_beside_it(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun
) -> None:
    window.register_model(make_run())
    panel = window.overlay
    assert panel is not None
    name = line(panel, "register.name")
    qtbot.waitUntil(lambda: bool(name.text()), timeout=WAIT)
    name.setText("a:b")
    press(qtbot, panel, "register.confirm")
    qtbot.waitUntil(lambda: ":" in name.accessibleDescription(), timeout=WAIT)
    assert name.property("invalid") is True
    assert window.overlay is not None


def test_a_known_name_is_announced_as_its_next_version(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, make_run: MakeRun
) -> None:
    run_id = make_run()
    add_model(workspace_path, run_id, "baseline")
    window.register_model(run_id)
    panel = window.overlay
    assert panel is not None
    name = line(panel, "register.name")
    qtbot.waitUntil(lambda: "version 2" in name.accessibleDescription(), timeout=WAIT)


@pytest.mark.parametrize(("ended", "outputs"), [(False, True), (True, False)])
def test_a_run_that_has_nothing_to_register_says_so(
    qtbot: QtBot, window: MainWindow, make_run: MakeRun, ended: bool, outputs: bool
) -> None:
    window.register_model(make_run(ended, outputs))
    panel = window.overlay
    assert panel is not None
    path = panel.findChild(QComboBox, "register.path")
    assert path is not None
    qtbot.waitUntil(lambda: path.count() > 0, timeout=WAIT)
    told = panel.findChild(MessageBar, "register.problem") is not None or path.accessibleDescription()
    assert told
    button = panel.findChild(QPushButton, "register.confirm")
    assert button is not None
    assert not button.isEnabled()


def test_a_model_shows_where_it_came_from_and_leads_there(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, make_run: MakeRun
) -> None:
    add_model(workspace_path, make_run(), description="for the study")
    page = open_models(qtbot, window, 1)
    assert page.detail.description_label.text() == "for the study"
    assert page.detail.tags_label.text() == "stage: candidate"
    press(qtbot, page, "models.lineage_dataset")
    data = window.pages["data"]
    assert isinstance(data, DataPage)
    qtbot.waitUntil(lambda: data.detail.version() is not None, timeout=WAIT)
    window.open_page("models")
    press(qtbot, page, "models.lineage_run")
    assert window.page_name == "run"


def test_metrics_parameters_and_files_are_those_of_its_run(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, make_run: MakeRun
) -> None:
    add_model(workspace_path, make_run())
    page = open_models(qtbot, window, 1)
    metrics = page.detail.metrics.model()
    assert [metrics.index(0, column).data() for column in range(4)] == ["val_accuracy", "0.9", "0.95", "0.95"]
    files = page.detail.files.model()
    assert files.index(0, 0).data() == "model.keras"


def test_earlier_versions_can_be_looked_at(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, make_run: MakeRun
) -> None:
    run_id = make_run()
    add_model(workspace_path, run_id, description="first")
    add_model(workspace_path, run_id, description="second")
    page = open_models(qtbot, window, 1)
    assert page.detail.description_label.text() == "second"
    page.detail.version_box.setCurrentIndex(1)
    assert page.detail.description_label.text() == "first"


def test_verify_tells_whether_the_files_are_still_the_same(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, make_run: MakeRun
) -> None:
    add_model(workspace_path, make_run())
    page = open_models(qtbot, window, 1)

    def told(level: str) -> bool:
        bars = page.detail.findChildren(MessageBar, "models.message")
        return any(bar.level == level and bar.isVisible() for bar in bars)

    press(qtbot, page, "models.verify")
    qtbot.waitUntil(lambda: told("good"), timeout=WAIT)
    version = page.detail.version()
    assert version is not None
    stored = version.files_folder / "model.keras"
    stored.chmod(0o644)
    stored.write_bytes(b"54321")
    press(qtbot, page, "models.verify")
    qtbot.waitUntil(lambda: told("error"), timeout=WAIT)


def test_a_version_is_exported_and_an_earlier_export_is_replaced_only_when_asked(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, make_run: MakeRun, tmp_path: Path
) -> None:
    add_model(workspace_path, make_run())
    page = open_models(qtbot, window, 1)
    exports = tmp_path / "exports"

    def export() -> QLineEdit:
        press(qtbot, page, "models.export")
        folder = line(page, "models.export_folder")
        folder.setText(str(exports))
        press(qtbot, page, "models.export_confirm")
        return folder

    exports.mkdir()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    export()
    manifest = exports / "digits-model-1" / "model.json"
    qtbot.waitUntil(lambda: page.detail.findChild(MessageBar, "models.exported") is not None, timeout=WAIT)
    assert json.loads(manifest.read_text(encoding="utf-8"))["version"] == 1
    assert QApplication.focusWidget() is page.detail.export_button

    folder = export()
    qtbot.waitUntil(lambda: "before" in folder.accessibleDescription(), timeout=WAIT)
    box = page.findChild(QCheckBox, "models.export_replace")
    assert box is not None
    qtbot.waitUntil(box.isVisible, timeout=WAIT)
    manifest.unlink()
    manifest.write_text("{}", encoding="utf-8")
    box.setChecked(True)
    press(qtbot, page, "models.export_confirm")
    qtbot.waitUntil(lambda: "not empty" in folder.accessibleDescription(), timeout=WAIT)
    assert manifest.read_text(encoding="utf-8") == "{}"


def test_an_empty_folder_name_is_told_beside_the_field(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, make_run: MakeRun
) -> None:
    add_model(workspace_path, make_run())
    page = open_models(qtbot, window, 1)
    press(qtbot, page, "models.export")
    folder = line(page, "models.export_folder")
    folder.setText(" ")
    press(qtbot, page, "models.export_confirm")
    assert "Choose a folder" in folder.accessibleDescription()


def test_a_damaged_manifest_is_told_with_its_cure(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, make_run: MakeRun
) -> None:
    add_model(workspace_path, make_run())
    (manifest,) = (workspace_path / "models").glob("*/1/model.json")
    manifest.chmod(0o644)
    manifest.write_text("{", encoding="utf-8")
    page = window.open_page("models")
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: page.detail.findChild(MessageBar, "models.message") is not None, timeout=WAIT)


def test_every_control_has_a_name_for_screen_readers(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, make_run: MakeRun
) -> None:
    run_id = make_run()
    add_model(workspace_path, run_id)
    page = open_models(qtbot, window, 1)
    page.detail.open_export()
    window.register_model(run_id)
    for root in (page, window.overlay):
        assert root is not None
        for control in root.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not control.focusProxy():
                assert control.accessibleName() or not control.isVisible(), (control, control.objectName())
