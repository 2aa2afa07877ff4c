"""The Datastores view: what is in a datastore, bringing files there and back, adding and removing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.datastore import get_datastore, list_datastores, register_datastore
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.data import DataPage
from mldesk.gui.pages.data.datastore_add import AddDatastorePanel
from mldesk.gui.pages.data.datastores_view import DatastoresView
from mldesk.gui.pages.data.register_panel import RegisterPanel
from mldesk.gui.widgets.message import MessageBar, Toast

WAIT = 10_000
Press = Callable[[QWidget, str], None]
FindLine = Callable[[QWidget, str], QLineEdit]


@pytest.fixture
def uploads(workspace_path: Path) -> Path:
    """The folder of the default datastore, with a file and a folder."""
    folder = workspace_path / "datastore" / "uploads"
    (folder / "mnist" / "train").mkdir(parents=True)
    (folder / "mnist" / "train" / "images").write_bytes(b"1234")
    (folder / "readme.txt").write_text("hello", encoding="utf-8")
    return folder


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.png").write_bytes(b"aa")
    (folder / "inner" / "b.png").write_bytes(b"bbb")
    return folder


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow, press: Press, uploads: Path) -> DatastoresView:
    """The view, showing the default datastore."""
    page = window.open_page("data")
    assert isinstance(page, DataPage)
    press(page, "data.view.datastores")
    qtbot.waitUntil(lambda: names(page.datastores) == ["mnist", "readme.txt"], timeout=WAIT)
    return page.datastores


def names(view: DatastoresView) -> list[str]:
    """What the shown folder holds."""
    return [entry.name for entry in view.detail.table.model_.rows]


def known(workspace_path: Path) -> list[str]:
    with Workspace.open(workspace_path, read_only=True) as workspace:
        return [datastore.name for datastore in list_datastores(workspace)]


class TestContents:
    """Looking around."""

    def test_enter_opens_a_folder_and_backspace_leads_back(self, qtbot: QtBot, view: DatastoresView) -> None:
        table = view.detail.table
        table.select("mnist")
        qtbot.keyClick(table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: names(view) == ["train"], timeout=WAIT)
        table.select("mnist/train")
        qtbot.keyClick(table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: names(view) == ["images"], timeout=WAIT)
        qtbot.keyClick(table, Qt.Key.Key_Backspace)
        qtbot.waitUntil(lambda: names(view) == ["train"], timeout=WAIT)

    def test_the_way_back_can_be_pressed(self, qtbot: QtBot, view: DatastoresView) -> None:
        view.detail.open_folder("mnist/train")
        qtbot.waitUntil(lambda: names(view) == ["images"], timeout=WAIT)
        steps = [b for b in view.findChildren(QPushButton, "datastore.path") if b.isVisible()]
        assert [step.text() for step in steps] == ["default", "mnist"]
        qtbot.mouseClick(steps[0], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: names(view) == ["mnist", "readme.txt"], timeout=WAIT)

    def test_an_empty_folder_says_so(self, qtbot: QtBot, view: DatastoresView, uploads: Path) -> None:
        (uploads / "empty").mkdir()
        view.detail.open_folder("empty")
        qtbot.waitUntil(view.detail.contents.nothing.isVisible, timeout=WAIT)
        assert not view.detail.contents.download_button.isEnabled()

    def test_a_place_that_cannot_be_reached_is_told_and_can_be_tried_again(
        self, qtbot: QtBot, view: DatastoresView, workspace_path: Path, source: Path
    ) -> None:
        with Workspace.open(workspace_path) as workspace:
            register_datastore(workspace, "shared", "folder", {"path": str(source)})
        source.rename(source.with_name("elsewhere"))
        qtbot.waitUntil(lambda: view.table.select("shared"), timeout=WAIT)
        detail = view.detail
        qtbot.waitUntil(detail.notices.isVisible, timeout=WAIT)
        source.with_name("elsewhere").rename(source)
        bar = detail.findChild(MessageBar, "datastore.unreached")
        assert bar is not None
        assert "cannot be found" in bar.accessibleName()
        assert bar.action_button is not None
        qtbot.mouseClick(bar.action_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: names(view) == ["inner", "a.png"], timeout=WAIT)
        qtbot.waitUntil(lambda: not detail.notices.isVisible(), timeout=WAIT)

    def test_every_control_has_a_name_for_screen_readers(self, view: DatastoresView, source: Path) -> None:
        view.detail.open_upload([source])
        for control in view.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not control.focusProxy():
                assert control.accessibleName() or not control.isVisible(), (control, control.objectName())


class TestTransfers:
    """Uploading and downloading."""

    def test_a_dropped_folder_is_uploaded_into_a_folder_of_its_name(
        self,
        qtbot: QtBot,
        window: MainWindow,
        view: DatastoresView,
        press: Press,
        line: FindLine,
        uploads: Path,
        source: Path,
    ) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(source))])
        event = QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        view.detail.drop_area.dropEvent(event)
        assert line(view, "datastore.upload_path").text() == "pictures"
        press(view, "datastore.upload_confirm")
        qtbot.waitUntil(lambda: names(view) == ["inner", "a.png"], timeout=WAIT)
        assert (uploads / "pictures" / "inner" / "b.png").read_bytes() == b"bbb"
        assert window.status.message.text() == "2 files uploaded"

    @pytest.mark.parametrize(("choice", "content"), [("skip", b"there"), ("overwrite", b"aa")])
    def test_a_file_that_is_there_is_skipped_or_overwritten(
        self,
        qtbot: QtBot,
        window: MainWindow,
        view: DatastoresView,
        press: Press,
        uploads: Path,
        source: Path,
        choice: str,
        content: bytes,
    ) -> None:
        (uploads / "a.png").write_bytes(b"there")
        view.detail.open_upload([source / "a.png", source / "inner"])
        press(view, f"datastore.if_there.{choice}")
        press(view, "datastore.upload_confirm")
        qtbot.waitUntil(lambda: "uploaded" in window.status.message.text(), timeout=WAIT)
        assert (uploads / "a.png").read_bytes() == content
        assert (uploads / "inner" / "b.png").exists()
        assert ("skipped" in window.status.message.text()) == (choice == "skip")

    def test_a_path_outside_is_told_beside_it(
        self, qtbot: QtBot, view: DatastoresView, press: Press, line: FindLine, source: Path
    ) -> None:
        view.detail.open_upload([source])
        field = line(view, "datastore.upload_path")
        field.setText("../outside")
        press(view, "datastore.upload_confirm")
        qtbot.waitUntil(lambda: "leaves the datastore" in field.accessibleDescription(), timeout=WAIT)

    def test_what_is_chosen_is_downloaded_under_its_path(
        self, qtbot: QtBot, view: DatastoresView, press: Press, line: FindLine, tmp_path: Path
    ) -> None:
        view.detail.table.select("mnist")
        press(view, "datastore.download")
        line(view, "datastore.download_folder").setText(str(tmp_path / "out"))
        press(view, "datastore.download_confirm")
        qtbot.waitUntil(lambda: view.detail._form is None, timeout=WAIT)
        assert (tmp_path / "out" / "mnist" / "train" / "images").read_bytes() == b"1234"

    def test_what_is_chosen_becomes_a_dataset(
        self, qtbot: QtBot, window: MainWindow, view: DatastoresView, press: Press
    ) -> None:
        view.detail.table.select("mnist")
        press(view, "datastore.register")
        assert window.overlay is not None
        panel = window.overlay.panel
        assert isinstance(panel, RegisterPanel)
        qtbot.waitUntil(lambda: panel.form.name.text() == "mnist", timeout=WAIT)
        press(panel, "data.register_confirm")
        page = window.page("data")
        assert isinstance(page, DataPage)
        qtbot.waitUntil(lambda: page.detail.version() is not None, timeout=WAIT)
        version = page.detail.version()
        assert version is not None
        assert (version.reference, version.origin) == ("mnist:1", "default:mnist")
        assert page.switch.current() == "datasets"


class TestAdding:
    """New ones, the default one, removing."""

    @pytest.fixture
    def panel(self, window: MainWindow, view: DatastoresView, press: Press) -> AddDatastorePanel:
        press(window, "data.add_datastore")
        assert window.overlay is not None
        assert isinstance(window.overlay.panel, AddDatastorePanel)
        return window.overlay.panel

    def test_a_folder_becomes_a_datastore(
        self, qtbot: QtBot, panel: AddDatastorePanel, view: DatastoresView, press: Press, source: Path
    ) -> None:
        panel.name.setText("shared")
        panel.folder.line.setText(str(source))
        panel.default_box.setChecked(True)
        press(panel, "datastore.confirm")
        qtbot.waitUntil(lambda: names(view) == ["inner", "a.png"], timeout=WAIT)
        assert view.table.current().name == "shared"
        assert view.table.current().is_default

    def test_problems_are_told_beside_their_fields(
        self, qtbot: QtBot, panel: AddDatastorePanel, press: Press, tmp_path: Path
    ) -> None:
        press(panel, "datastore.confirm")
        assert "Choose a folder" in panel.folder.line.accessibleDescription()
        panel.name.setText("default")
        panel.folder.line.setText(str(tmp_path))
        press(panel, "datastore.confirm")
        qtbot.waitUntil(lambda: "taken" in panel.name.accessibleDescription(), timeout=WAIT)
        panel.name.setText("shared")
        panel.folder.line.setText(str(tmp_path / "absent"))
        press(panel, "datastore.confirm")
        qtbot.waitUntil(lambda: "absent" in panel.folder.line.accessibleDescription(), timeout=WAIT)

    def test_secrets_and_broken_addresses_are_refused(
        self, qtbot: QtBot, panel: AddDatastorePanel, press: Press, workspace_path: Path
    ) -> None:
        press(panel, "datastore.kind.fsspec")
        panel.name.setText("cloud")
        panel.url.setText("bucket")
        press(panel, "datastore.confirm")
        qtbot.waitUntil(lambda: "s3://" in panel.url.accessibleDescription(), timeout=WAIT)
        panel.url.setText("s3://bucket/team")
        panel.options.setPlainText("secret = hunter2")
        press(panel, "datastore.confirm")
        qtbot.waitUntil(lambda: "not stored" in panel.options.accessibleDescription(), timeout=WAIT)
        panel.options.setPlainText("endpoint_url = http://127.0.0.1:9\nanon = true\n")
        press(panel, "datastore.confirm")
        qtbot.waitUntil(lambda: "cloud" in known(workspace_path), timeout=WAIT)
        with Workspace.open(workspace_path, read_only=True) as workspace:
            settings = get_datastore(workspace, "cloud").settings
        assert settings == {"url": "s3://bucket/team", "endpoint_url": "http://127.0.0.1:9", "anon": True}

    def test_one_is_made_the_default_and_another_removed_and_brought_back(
        self,
        qtbot: QtBot,
        window: MainWindow,
        view: DatastoresView,
        press: Press,
        workspace_path: Path,
        source: Path,
    ) -> None:
        with Workspace.open(workspace_path) as workspace:
            register_datastore(workspace, "shared", "folder", {"path": str(source)})
        assert not view.detail.remove_button.isVisible()
        qtbot.waitUntil(lambda: view.table.select("shared"), timeout=WAIT)
        press(view, "datastore.make_default")
        qtbot.waitUntil(lambda: not view.detail.remove_button.isEnabled(), timeout=WAIT)
        view.table.select("default")
        press(view, "datastore.make_default")
        view.table.select("shared")
        press(view, "datastore.remove")
        qtbot.waitUntil(lambda: known(workspace_path) == ["default"], timeout=WAIT)
        qtbot.waitUntil(lambda: window.findChild(Toast) is not None, timeout=WAIT)
        assert source.exists()
        (undo,) = [b for b in window.findChildren(QPushButton) if b.text() == "Undo"]
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: known(workspace_path) == ["default", "shared"], timeout=WAIT)
