"""The Export panel: as registered, signed, converted by a run that is followed, stopped, or left alone."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.environments.record import installed_packages
from mldesk.core.ingest import Ingester
from mldesk.core.model import ModelVersion
from mldesk.core.model.conversion.planning import EXPERIMENT
from mldesk.core.model.signing import SIGNATURE, generate_keys, verify_signature
from mldesk.core.run import Run
from mldesk.core.run_table import RunRow, list_runs
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.models import ModelsPage
from mldesk.gui.pages.models.export_panel import ExportPanel
from mldesk.gui.pages.models.export_result import small_number
from mldesk.gui.widgets.message import MessageBar, Toast

if TYPE_CHECKING:
    from .conftest import Hands, Registry

OpenPanel = Callable[[], ExportPanel]


@pytest.fixture
def version(registry: Registry) -> ModelVersion:
    """A model of Keras."""
    return registry.model("net")


@pytest.fixture
def page(hands: Hands, version: ModelVersion) -> ModelsPage:
    """The page that shows it."""
    return hands.open()


@pytest.fixture
def open_panel(hands: Hands, page: ModelsPage, tmp_path: Path) -> OpenPanel:
    """Opens the panel, ready to export into the folder `exports`."""

    def opened() -> ExportPanel:
        page.detail.open_export()
        panel = hands.panel()
        assert isinstance(panel, ExportPanel)
        hands.until(panel.confirm_button.isEnabled)
        panel.form.folder.line.setText(str(tmp_path / "exports"))
        return panel

    return opened


@pytest.fixture
def no_imports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is missing where the conversion would run, whatever is installed here."""
    monkeypatch.setattr("mldesk.core.validation.missing_imports", lambda *_: [])


def finish(registry: Registry, version: ModelVersion, status: str = "Completed") -> None:
    """End the run that converts, as its script would: with a record of what it made."""

    def end(workspace: Workspace) -> None:
        (row,) = list_runs(workspace, EXPERIMENT)
        run = Run(workspace, row.id)
        installed = installed_packages(Path(sys.executable))
        record = {
            "record_format": 1,
            "format": "tflite",
            "model_file": "model.tflite",
            "original": {
                "model_id": version.model_id,
                "version": version.version,
                "hash": version.hash,
                "model_file": "model.keras",
            },
            "packages": {name: installed[name] for name in ("tensorflow", "keras") if name in installed},
            "scales_inputs": True,
            "agreement": {
                "samples": 64,
                "source": "digits:1",
                "largest_difference": 1.2e-6,
                "largest_relative_difference": 2e-6,
                "same_class": 1.0,
                "tolerance": 0.001,
            },
        }
        outputs = {"model/model.tflite": b"TFL3", "conversion.json": json.dumps(record).encode()}
        events = [["phase", "Running", 1000.0]]
        for name, content in outputs.items():
            path = run.work_folder / "outputs" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            digest = hashlib.sha256(content).hexdigest()
            events.append(["artifact", f"outputs/{name}", len(content), digest])
        reason = None
        if status == "Failed":
            reason = {"title": "The script failed", "detail": "an operation is unknown", "cure": "Look."}
        events.append(["ended", status, 0, None, 1003.0, reason])
        text = "".join(json.dumps(event) + "\n" for event in events)
        (run.folder / "events.jsonl").write_text(text, encoding="utf-8")
        Ingester(workspace).ingest(run.id)

    registry.ask(end)


def conversions(registry: Registry) -> list[RunRow]:
    return registry.ask(lambda workspace: list_runs(workspace, EXPERIMENT))


def convert(hands: Hands, panel: ExportPanel) -> None:
    """Start a conversion to TensorFlow Lite."""
    panel.form.choice.buttons["tflite"].setChecked(True)
    hands.press(panel, "models.export_confirm")
    hands.until(panel.conversion.isVisible)


def test_a_version_is_exported_as_registered(
    hands: Hands, window: MainWindow, open_panel: OpenPanel, tmp_path: Path
) -> None:
    panel = open_panel()
    hands.press(panel, "models.export_confirm")
    hands.until(panel.result.isVisible)
    manifest = tmp_path / "exports" / "net-1" / "model.json"
    assert json.loads(manifest.read_text(encoding="utf-8"))["version"] == 1
    hands.press(panel, "models.export_confirm")
    assert window.overlay is None


def test_an_earlier_export_is_replaced_only_when_asked(
    hands: Hands, open_panel: OpenPanel, window: MainWindow, tmp_path: Path
) -> None:
    hands.press(open_panel(), "models.export_confirm")
    hands.until((tmp_path / "exports" / "net-1" / "model.json").exists)
    window.close_overlay()
    panel = open_panel()
    hands.press(panel, "models.export_confirm")
    hands.until(lambda: "before" in panel.form.folder.line.accessibleDescription())
    hands.until(panel.form.replace_box.isVisible)
    panel.form.replace_box.setChecked(True)
    hands.press(panel, "models.export_confirm")
    hands.until(panel.result.isVisible)


def test_other_files_in_the_folder_are_never_touched(
    hands: Hands, open_panel: OpenPanel, tmp_path: Path
) -> None:
    mine = tmp_path / "exports" / "net-1" / "mine.txt"
    mine.parent.mkdir(parents=True)
    mine.write_text("keep", encoding="utf-8")
    panel = open_panel()
    hands.press(panel, "models.export_confirm")
    hands.until(lambda: "not empty" in panel.form.folder.line.accessibleDescription())
    assert not panel.form.replace_box.isVisible()
    assert mine.read_text(encoding="utf-8") == "keep"


def test_an_empty_folder_name_is_told_beside_the_field(hands: Hands, open_panel: OpenPanel) -> None:
    panel = open_panel()
    panel.form.folder.line.setText(" ")
    hands.press(panel, "models.export_confirm")
    assert "Choose a folder" in panel.form.folder.line.accessibleDescription()


def test_the_home_of_somebody_unknown_is_told_beside_the_field(hands: Hands, open_panel: OpenPanel) -> None:
    panel = open_panel()
    panel.form.folder.line.setText("~nobody-of-this-name/exports")
    assert panel.form.folder_row.error_label.text() == ""  # it may be half written
    hands.press(panel, "models.export_confirm")
    assert "~nobody-of-this-name" in panel.form.folder.line.accessibleDescription()


def test_an_export_is_signed_with_keys_made_on_the_way(
    hands: Hands, open_panel: OpenPanel, tmp_path: Path
) -> None:
    panel = open_panel()
    signing = panel.form.signing
    signing.box.setChecked(True)
    hands.press(panel, "models.make_keys")
    signing.folder.line.setText(str(tmp_path / "keys"))
    signing.new_password.setText("secret")
    hands.press(panel, "models.keys_confirm")
    hands.until(signing.private_key)
    hands.press(panel, "models.export_confirm")
    hands.until(panel.result.isVisible)
    folder = tmp_path / "exports" / "net-1"
    assert (folder / SIGNATURE).is_file()
    verify_signature(folder, tmp_path / "keys" / "mldesk-public.pem")


def test_a_wrong_password_is_told_beside_it_and_nothing_is_written(
    hands: Hands, open_panel: OpenPanel, tmp_path: Path
) -> None:
    keys = generate_keys(tmp_path / "keys", "secret")
    panel = open_panel()
    signing = panel.form.signing
    signing.box.setChecked(True)
    signing.key.line.setText(str(keys.private_key))
    signing.password.setText("guess")
    hands.press(panel, "models.export_confirm")
    hands.until(lambda: signing.password.property("invalid") is True)
    assert not (tmp_path / "exports" / "net-1").exists()


def test_without_the_package_signing_is_not_offered(
    hands: Hands, open_panel: OpenPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.gui.pages.models.exporting.can_sign", lambda: False)
    panel = open_panel()
    assert not panel.form.signing.box.isEnabled()
    assert "pip install" in panel.form.signing.box_row.note_label.text()


def test_what_is_missing_for_a_conversion_is_told_before_it_starts(
    hands: Hands, open_panel: OpenPanel, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.core.validation.missing_imports", lambda *_: ["tf2onnx"])
    monkeypatch.setattr("mldesk.core.script.ScriptFacts.needs", lambda *_: True)
    panel = open_panel()
    panel.form.choice.buttons["onnx"].setChecked(True)
    hands.press(panel, "models.export_confirm")
    hands.until(lambda: "tf2onnx" in panel.form.python.line.accessibleDescription())
    assert "Install tf2onnx" in panel.form.python.line.accessibleDescription()
    assert conversions(registry) == []


@pytest.mark.usefixtures("no_imports")
def test_a_conversion_is_followed_to_its_end_and_then_exported(
    hands: Hands, open_panel: OpenPanel, registry: Registry, version: ModelVersion, tmp_path: Path
) -> None:
    panel = open_panel()
    convert(hands, panel)
    assert panel.conversion.pill.status == "Queued"
    finish(registry, version)
    hands.until(panel.result.isVisible)
    assert (tmp_path / "exports" / "net-1-tflite" / "files" / "model.tflite").read_bytes() == b"TFL3"
    facts = [label.text() for label in panel.result.facts.findChildren(type(panel.title_label))]
    assert "largest difference 0.0000012 on 64 samples of digits:1" in facts


@pytest.mark.usefixtures("no_imports")
def test_a_conversion_that_was_done_is_not_done_again(
    hands: Hands, open_panel: OpenPanel, registry: Registry, version: ModelVersion, window: MainWindow
) -> None:
    panel = open_panel()
    convert(hands, panel)
    finish(registry, version)
    hands.until(panel.result.isVisible)
    window.close_overlay()
    panel = open_panel()
    assert "Converted" in panel.form.choice.buttons["tflite"].accessibleDescription()
    panel.form.choice.buttons["tflite"].setChecked(True)
    panel.form.folder.line.setText(panel.form.folder.line.text() + "/again")
    hands.press(panel, "models.export_confirm")
    hands.until(panel.result.isVisible)
    assert len(conversions(registry)) == 1


@pytest.mark.usefixtures("no_imports")
def test_a_conversion_is_stopped_and_nothing_is_exported(
    hands: Hands, open_panel: OpenPanel, registry: Registry, version: ModelVersion, tmp_path: Path
) -> None:
    panel = open_panel()
    convert(hands, panel)
    hands.press(panel, "models.export_stop")
    hands.until(
        lambda: conversions(registry)[0].request == "stop" or conversions(registry)[0].status == "Canceled"
    )
    if conversions(registry)[0].status != "Canceled":
        finish(registry, version, "Canceled")
    hands.until(panel.form.isVisible)
    assert not (tmp_path / "exports").exists()


@pytest.mark.usefixtures("no_imports")
def test_why_a_conversion_failed_is_told(
    hands: Hands, open_panel: OpenPanel, registry: Registry, version: ModelVersion
) -> None:
    panel = open_panel()
    convert(hands, panel)
    finish(registry, version, "Failed")
    hands.until(lambda: panel.conversion.findChild(MessageBar, "models.conversion_problem") is not None)
    told = panel.conversion.findChild(MessageBar, "models.conversion_problem")
    assert "unknown" in told.accessibleName()
    hands.press(panel, "models.export_confirm")
    assert panel.form.isVisible()


@pytest.mark.usefixtures("no_imports")
def test_a_conversion_goes_on_when_the_panel_is_closed_and_the_export_is_offered(
    hands: Hands,
    open_panel: OpenPanel,
    registry: Registry,
    version: ModelVersion,
    window: MainWindow,
    page: ModelsPage,
    tmp_path: Path,
) -> None:
    panel = open_panel()
    convert(hands, panel)
    hands.press(panel, "models.export_cancel")
    assert window.overlay is None
    page.detail.open_export()  # it is shown again while it is at work
    assert hands.panel().conversion.isVisible()
    hands.press(hands.panel(), "models.export_cancel")
    finish(registry, version)
    hands.until(lambda: page.detail.findChild(MessageBar, "models.message") is not None)
    button = page.detail.findChild(MessageBar, "models.message").action_button
    assert button is not None
    button.click()
    hands.until(hands.panel().result.isVisible)
    assert (tmp_path / "exports" / "net-1-tflite" / "model.json").exists()


@pytest.mark.usefixtures("no_imports")
def test_a_conversion_that_ends_on_another_page_is_told_by_the_window(
    hands: Hands, open_panel: OpenPanel, registry: Registry, version: ModelVersion, window: MainWindow
) -> None:
    panel = open_panel()
    convert(hands, panel)
    hands.press(panel, "models.open_conversion")
    assert window.page_name == "run"
    finish(registry, version)
    hands.until(lambda: any("converted" in one.accessibleName() for one in window.findChildren(Toast)))
    toast = next(one for one in window.findChildren(Toast) if "converted" in one.accessibleName())
    assert [one.text() for one in toast.findChildren(QPushButton)] == ["Export it"]


def test_escape_closes_the_panel(
    hands: Hands, open_panel: OpenPanel, window: MainWindow, qtbot: QtBot
) -> None:
    open_panel()
    assert window.overlay is not None
    window.overlay.dismissed.emit()
    assert window.overlay is None


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.2e-6, "0.0000012"), (0.0034, "0.0034"), (0.0, "0"), (12.0, "12"), (3e-14, "3e-14")],
)
def test_small_numbers_have_two_figures_and_no_exponent(value: float, text: str) -> None:
    assert small_number(value) == text
