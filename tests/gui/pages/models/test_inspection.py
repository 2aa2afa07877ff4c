"""What files tell of models, and models from outside: imported, untrusted, trusted."""

from __future__ import annotations

import pickle
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from mldesk.core.model import export_model, get_model
from mldesk.core.model.signing import generate_keys
from mldesk.gui.drops import read_drop
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.models import ModelsPage
from mldesk.gui.pages.models.import_panel import ImportPanel
from mldesk.gui.widgets.message import MessageBar

if TYPE_CHECKING:
    from .conftest import Hands, Registry


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A folder from outside with a pickle that calls a function when it is loaded."""
    folder = tmp_path / "foreign"
    folder.mkdir()
    (folder / "model.pkl").write_bytes(pickle.dumps(print))
    return folder


def open_import(hands: Hands, page: ModelsPage, source: Path) -> ImportPanel:
    page.open_import([source])
    panel = hands.panel()
    assert isinstance(panel, ImportPanel)
    return panel


def import_(hands: Hands, page: ModelsPage, source: Path, name: str = "") -> None:
    panel = open_import(hands, page, source)
    panel.name.setText(name)
    hands.press(panel, "import.confirm")
    hands.until(lambda: hands.window.overlay is None)
    hands.until(lambda: page.detail.version() is not None and page.detail.version().origin == str(source))
    hands.until(page.detail.inspection.page.isVisible)


def warnings(page: ModelsPage) -> list[MessageBar]:
    return page.detail.inspection.findChildren(MessageBar, "models.warning")


def test_inputs_outputs_layers_and_facts_are_shown_without_loading(hands: Hands, registry: Registry) -> None:
    registry.model()
    page = hands.open()
    inspection = page.detail.inspection
    layers = inspection.layers.model_
    assert [layers.index(row, 1).data() for row in range(layers.rowCount())] == ["InputLayer", "Dense"]
    tensors = inspection.tensors.model_
    assert tensors.index(0, 2).data() == "any × 4"
    assert "small_net" in inspection.summary_label.text()
    assert page.detail.tabs.tabText(0) == f"Inspection ({len(warnings(page))})"


def test_links_that_an_import_left_out_are_named(
    hands: Hands, registry: Registry, foreign: Path, tmp_path: Path
) -> None:
    try:
        (foreign / "evil").symlink_to(tmp_path / "secret")
    except OSError:
        pytest.skip("links take rights here")
    page = hands.open(0)
    import_(hands, page, foreign, "stranger")
    hands.until(lambda: page.detail.notices.shows("models.left_out"))
    (bar,) = page.detail.findChildren(MessageBar, "models.left_out")
    assert "1 link was left out" in bar.title_label.text()


def test_an_imported_model_is_untrusted_and_its_dangers_are_shown_at_once(
    hands: Hands, registry: Registry, foreign: Path
) -> None:
    page = hands.open(0)
    import_(hands, page, foreign, "stranger")
    assert page.detail.trust_bar.isVisible()
    assert page.detail.tabs.currentIndex() == 0
    assert any("Danger" in bar.title_label.text() for bar in warnings(page))
    assert page.detail.tabs.tabText(0) == f"Inspection ({len(warnings(page))})"
    hands.press(page, "models.trust")
    hands.until(lambda: registry.ask(lambda workspace: get_model(workspace, "stranger").trusted))
    hands.until(lambda: not page.detail.trust_bar.isVisible())
    menu = page.detail.make_menu()
    next(action for action in menu.actions() if "no longer" in action.text()).trigger()
    hands.until(page.detail.trust_bar.isVisible)


def test_an_untrusted_model_is_exported_as_it_is_but_not_converted(
    hands: Hands, window: MainWindow, registry: Registry, tmp_path: Path
) -> None:
    version = registry.model()
    page = hands.open()
    import_(hands, page, version.files_folder / "model.keras", "stranger")
    page.detail.open_export()
    form = hands.panel().form
    hands.until(lambda: form.choice.buttons)
    enabled = [name for name, button in form.choice.buttons.items() if button.isEnabled()]
    assert enabled == ["registered"]
    assert "not trusted" in form.choice.buttons["onnx"].accessibleDescription()


def test_an_export_of_elsewhere_tells_where_it_came_from(
    hands: Hands, registry: Registry, tmp_path: Path
) -> None:
    version = registry.model()
    export_model(version, tmp_path / "export")
    page = hands.open()
    import_(hands, page, tmp_path / "export", "copy")
    hands.until(lambda: page.detail.results.told_label.isVisibleTo(page.detail.results))
    assert "net:1" in page.detail.results.told_label.text()


def test_an_archive_is_imported_under_the_name_of_its_file(
    hands: Hands, registry: Registry, foreign: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "packed.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(foreign / "model.pkl", "model.pkl")
    page = hands.open(0)
    import_(hands, page, archive)
    assert registry.ask(lambda workspace: get_model(workspace, "packed").version) == 1


def test_a_signature_that_is_missing_keeps_the_model_out(
    hands: Hands, registry: Registry, foreign: Path, tmp_path: Path
) -> None:
    keys = generate_keys(tmp_path / "keys")
    page = hands.open(0)
    panel = open_import(hands, page, foreign)
    panel.key.line.setText(str(keys.public_key))
    hands.press(panel, "import.confirm")
    hands.until(panel.notices.isVisible)
    assert page.table.model_.things == []


def test_a_signed_export_is_imported_with_its_signer(
    hands: Hands, registry: Registry, tmp_path: Path
) -> None:
    keys = generate_keys(tmp_path / "keys")
    export_model(registry.model(), tmp_path / "export", private_key=keys.private_key)
    page = hands.open()
    panel = open_import(hands, page, tmp_path / "export")
    panel.name.setText("signed")
    panel.key.line.setText(str(keys.public_key))
    hands.press(panel, "import.confirm")
    hands.until(lambda: hands.window.overlay is None)
    version = registry.ask(lambda workspace: get_model(workspace, "signed"))
    assert version.signed_by == keys.fingerprint


def test_what_cannot_be_imported_is_told_beside_its_field(
    hands: Hands, registry: Registry, tmp_path: Path
) -> None:
    page = hands.open(0)
    panel = open_import(hands, page, tmp_path / "nowhere")
    hands.press(panel, "import.confirm")
    hands.until(lambda: panel.source.property("invalid") is True)
    panel.source.clear()
    panel.import_()
    assert "Choose" in panel.source.accessibleDescription()


def test_files_dropped_on_the_models_page_are_a_model(
    hands: Hands, window: MainWindow, qtbot: QtBot, foreign: Path
) -> None:
    page = hands.open(0)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(foreign))])
    drop = read_drop(mime, window.page_name)
    assert drop is not None
    assert drop.kind == "model"
    window.take_drop(drop)
    panel = hands.panel()
    assert isinstance(panel, ImportPanel)
    assert panel.source.text() == str(foreign)
    assert read_drop(mime, "data") == type(drop)("data", (foreign,))
    assert page.isVisible() is False


def test_a_file_that_is_gone_is_told(hands: Hands, registry: Registry) -> None:
    version = registry.model()
    (version.files_folder / "model.keras").unlink()
    page = hands.open()
    hands.until(lambda: warnings(page))
    assert page.detail.tabs.tabText(0) == "Inspection (1)"
