"""Registering datasets from every kind of source, with problems beside the field they belong to."""

from __future__ import annotations

import hashlib
import io
import threading
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import DatasetVersion
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.data import DataPage, register_form
from mldesk.gui.pages.data.register_panel import RegisterPanel
from mldesk.gui.widgets.message import MessageBar

WAIT = 10_000
Press = Callable[[QWidget, str], None]
OpenData = Callable[[int], DataPage]
Register = Callable[..., DatasetVersion]


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder with three pictures, two of them deeper, and a text."""
    folder = tmp_path / "pictures"
    for name in ("a.png", "deep/b.png", "deep/er/c.png", "readme.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode())
    return folder


@pytest.fixture
def panel(open_data: OpenData, press: Press, window: MainWindow) -> RegisterPanel:
    """The panel of a workspace without datasets."""
    press(open_data(0), "data.register_first")
    assert window.overlay is not None
    assert isinstance(window.overlay.panel, RegisterPanel)
    return window.overlay.panel


@pytest.fixture
def web(tmp_path: Path) -> Iterator[str]:
    """The address of a server of a folder with a zip file and a text."""
    folder = tmp_path / "web"
    folder.mkdir()
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("inner/a.txt", "alpha")
        archive.writestr("b.txt", "beta")
    (folder / "letters.zip").write_bytes(content.getvalue())
    (folder / "notes.txt").write_text("a note", encoding="utf-8")

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *arguments: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def shown(qtbot: QtBot, window: MainWindow, reference: str) -> DatasetVersion:
    """The version that the page shows, once it is this one."""
    page = window.page("data")
    assert isinstance(page, DataPage)

    def found() -> bool:
        version = page.detail.version()
        return version is not None and version.reference == reference

    qtbot.waitUntil(found, timeout=WAIT)
    version = page.detail.version()
    assert version is not None
    return version


def paths(version: DatasetVersion) -> list[str]:
    return [file.path for file in version.files()]


class TestPattern:
    """Files of a folder that match."""

    def test_matching_files_are_counted_while_it_is_written_and_only_they_are_registered(
        self, qtbot: QtBot, window: MainWindow, panel: RegisterPanel, press: Press, pictures: Path
    ) -> None:
        press(panel, "data.source.pattern")
        source = panel.source.pattern
        source.folder.setText(str(pictures))
        source.pattern.setText("deep/**/*.png")
        qtbot.waitUntil(lambda: source.count_label.text().startswith("2 files"), timeout=WAIT)
        assert "deep/b.png" in source.count_label.text()
        assert panel.form.name.text() == "pictures"
        press(panel, "data.register_confirm")
        assert paths(shown(qtbot, window, "pictures:1")) == ["b.png", "er/c.png"]

    def test_a_pattern_that_matches_nothing_says_so(
        self, qtbot: QtBot, panel: RegisterPanel, press: Press, pictures: Path
    ) -> None:
        press(panel, "data.source.pattern")
        panel.source.pattern.folder.setText(str(pictures))
        panel.source.pattern.pattern.setText("*.gif")
        qtbot.waitUntil(
            lambda: "No file" in panel.source.pattern.pattern.accessibleDescription(), timeout=WAIT
        )

    def test_a_folder_that_is_not_there_is_told_beside_it(
        self, qtbot: QtBot, panel: RegisterPanel, press: Press, tmp_path: Path
    ) -> None:
        press(panel, "data.source.pattern")
        panel.source.pattern.pattern.setText("*.png")
        press(panel, "data.register_confirm")
        assert "Choose a folder" in panel.source.pattern.folder.accessibleDescription()
        panel.source.pattern.folder.setText(str(tmp_path / "absent"))
        qtbot.waitUntil(lambda: "absent" in panel.source.pattern.folder.accessibleDescription(), timeout=WAIT)
        panel.source.pattern.folder.setText("~nobody-of-this-name")
        assert "home" not in panel.source.pattern.folder.accessibleDescription()  # it may be half written
        press(panel, "data.register_confirm")
        assert "~nobody-of-this-name" in panel.source.pattern.folder.accessibleDescription()
        panel.source.pattern.pattern.setText("*.txt")
        described = panel.source.pattern.folder.accessibleDescription
        qtbot.waitUntil(lambda: "~nobody-of-this-name" in described(), timeout=WAIT)


class TestAddress:
    """Downloads."""

    def test_archives_are_unpacked_when_asked_for(
        self, qtbot: QtBot, window: MainWindow, panel: RegisterPanel, press: Press, web: str
    ) -> None:
        press(panel, "data.source.addresses")
        panel.source.addresses.lines.setPlainText(f"{web}/letters.zip\n{web}/notes.txt\n")
        assert panel.form.name.text() == "letters"
        assert not panel.form.by_reference.isEnabled()
        press(panel, "data.register_confirm")
        version = shown(qtbot, window, "letters:1")
        assert [path.rpartition("/")[2] for path in paths(version)] == ["b.txt", "a.txt", "notes.txt"]

    def test_without_that_the_archive_is_the_file(
        self, qtbot: QtBot, window: MainWindow, panel: RegisterPanel, press: Press, web: str
    ) -> None:
        press(panel, "data.source.addresses")
        panel.source.addresses.lines.setPlainText(f"{web}/letters.zip")
        panel.source.addresses.unpack_box.setChecked(False)
        press(panel, "data.register_confirm")
        assert paths(shown(qtbot, window, "letters:1")) == ["letters.zip"]

    def test_a_download_with_another_hash_is_refused_beside_the_hash(
        self, qtbot: QtBot, window: MainWindow, panel: RegisterPanel, press: Press, web: str
    ) -> None:
        press(panel, "data.source.addresses")
        source = panel.source.addresses
        source.lines.setPlainText(f"{web}/notes.txt")
        source.sha256.setText("0" * 64)
        press(panel, "data.register_confirm")
        qtbot.waitUntil(lambda: "not the expected one" in source.sha256.accessibleDescription(), timeout=WAIT)
        with urllib.request.urlopen(f"{web}/notes.txt") as answer:
            source.sha256.setText(hashlib.sha256(answer.read()).hexdigest())
        assert source.sha256.accessibleDescription() == ""
        press(panel, "data.register_confirm")
        assert paths(shown(qtbot, window, "notes:1")) == ["notes.txt"]

    def test_a_line_that_is_no_address_is_named(self, panel: RegisterPanel, press: Press) -> None:
        press(panel, "data.source.addresses")
        press(panel, "data.register_confirm")
        lines = panel.source.addresses.lines
        assert "at least one" in lines.accessibleDescription()
        lines.setPlainText("https://example.org/a.zip\nftp://old")
        press(panel, "data.register_confirm")
        assert "ftp://old" in lines.accessibleDescription()

    def test_an_address_that_has_nothing_is_told_beside_it(
        self, qtbot: QtBot, panel: RegisterPanel, press: Press, web: str
    ) -> None:
        press(panel, "data.source.addresses")
        panel.source.addresses.lines.setPlainText(f"{web}/absent.zip")
        press(panel, "data.register_confirm")
        qtbot.waitUntil(
            lambda: (
                bool(panel.source.addresses.lines.accessibleDescription()) or panel.form.notices.isVisible()
            ),
            timeout=WAIT,
        )
        assert panel.form.register_button.isEnabled()


class TestDatastore:
    """A path in a datastore."""

    def test_what_is_there_becomes_a_dataset(
        self,
        qtbot: QtBot,
        window: MainWindow,
        panel: RegisterPanel,
        press: Press,
        workspace_path: Path,
        pictures: Path,
    ) -> None:
        with Workspace.open(workspace_path) as workspace:
            workspace.get_default_datastore().upload(pictures, "team/pictures", show_progress=False)
        press(panel, "data.source.datastore")
        qtbot.waitUntil(lambda: panel.source.datastore.box.count() == 1, timeout=WAIT)
        panel.source.datastore.path.setText("team/pictures/deep")
        assert panel.form.name.text() == "deep"
        press(panel, "data.register_confirm")
        version = shown(qtbot, window, "deep:1")
        assert paths(version) == ["b.png", "er/c.png"]
        assert version.origin == "default:team/pictures/deep"

    def test_a_path_that_is_not_there_is_told_beside_it(
        self, qtbot: QtBot, panel: RegisterPanel, press: Press
    ) -> None:
        press(panel, "data.source.datastore")
        qtbot.waitUntil(lambda: panel.source.datastore.box.count() == 1, timeout=WAIT)
        for path in ("absent", "../outside"):
            panel.source.datastore.path.setText(path)
            press(panel, "data.register_confirm")
            qtbot.waitUntil(lambda: bool(panel.source.datastore.path.accessibleDescription()), timeout=WAIT)


class TestForm:
    """What is told of the files, and what becomes of them."""

    def test_description_and_tags_are_kept(
        self, qtbot: QtBot, window: MainWindow, panel: RegisterPanel, press: Press, pictures: Path
    ) -> None:
        panel.take([pictures])
        panel.form.description.setText("Of the garden")
        press(panel, "data.tag_add")
        qtbot.keyClicks(panel.form.tags.line, "season = autumn")
        qtbot.keyClick(panel.form.tags.line, Qt.Key.Key_Return)
        qtbot.keyClicks(panel.form.tags.line, "checked")
        press(panel, "data.register_confirm")
        version = shown(qtbot, window, "pictures:1")
        assert version.description == "Of the garden"
        assert version.tags == {"season": "autumn", "checked": ""}

    def test_a_folder_can_be_left_where_it_is_and_files_tell_why_not(
        self, qtbot: QtBot, window: MainWindow, panel: RegisterPanel, press: Press, pictures: Path
    ) -> None:
        box, row = panel.form.by_reference, panel.form.by_reference_row
        assert not box.isEnabled()
        panel.take([pictures / "a.png", pictures / "readme.txt"])
        assert not box.isEnabled()
        assert "whole folder" in row.note_label.text()
        panel.take([pictures])
        assert box.isEnabled()
        box.setChecked(True)
        press(panel, "data.register_confirm")
        version = shown(qtbot, window, "pictures:1")
        assert version.by_reference
        assert version.folder == pictures

    def test_nothing_chosen_is_told(self, panel: RegisterPanel, press: Press) -> None:
        press(panel, "data.register_confirm")
        assert "Choose a folder or files" in panel.source.files.problem_label.text()
        assert panel.form.task_line.task is None

    def test_links_that_were_left_out_are_told(
        self, qtbot: QtBot, window: MainWindow, panel: RegisterPanel, press: Press, pictures: Path
    ) -> None:
        (pictures / "link.png").symlink_to(pictures / "a.png")
        panel.take([pictures])
        press(panel, "data.register_confirm")
        shown(qtbot, window, "pictures:1")
        page = window.page("data")

        def told() -> list[str]:
            bars = page.findChildren(MessageBar, "data.problem")
            return [bar.accessibleName() for bar in bars if bar.isVisible()]

        qtbot.waitUntil(lambda: any("link.png" in text for text in told()), timeout=WAIT)
        assert isinstance(page, DataPage)
        qtbot.waitUntil(lambda: "link.png" in page.detail.files_tab.note_label.text(), timeout=WAIT)

    def test_the_same_again_is_nothing_new_and_something_else_a_new_version(
        self,
        qtbot: QtBot,
        window: MainWindow,
        register_source: Register,
        open_data: OpenData,
        press: Press,
        pictures: Path,
    ) -> None:
        register_source("pictures", pictures)
        page = open_data(1)
        panel = page.datasets.open_panel([pictures])
        press(panel, "data.register_confirm")
        qtbot.waitUntil(lambda: "Nothing new" in window.status.message.text(), timeout=WAIT)
        assert "version 1 of pictures" in window.status.message.text()
        (pictures / "d.png").write_bytes(b"d")
        panel = page.datasets.open_panel([pictures])
        press(panel, "data.register_confirm")
        shown(qtbot, window, "pictures:2")
        assert window.status.message.text() == "pictures: version 2 registered"

    def test_the_name_of_a_new_version_stays_whatever_is_chosen(
        self, register_source: Register, open_data: OpenData, window: MainWindow, press: Press, pictures: Path
    ) -> None:
        register_source("garden", pictures)
        press(open_data(1), "data.new_version")
        assert window.overlay is not None
        panel = window.overlay.panel
        assert isinstance(panel, RegisterPanel)
        panel.take([pictures / "deep"])
        assert panel.form.name.text() == "garden"

    def test_a_registration_can_be_canceled_and_begun_again(
        self,
        qtbot: QtBot,
        panel: RegisterPanel,
        press: Press,
        pictures: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        pause = threading.Event()

        def endless(*_: Any, on_progress: Callable[[int, int], None], **__: Any) -> None:
            while not pause.wait(0.01):
                on_progress(40, 100)

        monkeypatch.setattr(register_form, "register_dataset", endless)
        panel.take([pictures])
        press(panel, "data.register_confirm")
        line = panel.form.task_line
        qtbot.waitUntil(lambda: line.bar.fraction == 0.4 and "of 100 bytes" in line.detail_label.text())
        press(panel, "data.cancel_register")
        qtbot.waitUntil(panel.form.register_button.isEnabled, timeout=WAIT)
        assert not line.isVisible()
        monkeypatch.undo()

    def test_what_is_said_on_the_way_is_shown_afterwards(
        self,
        qtbot: QtBot,
        window: MainWindow,
        panel: RegisterPanel,
        press: Press,
        pictures: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        real = register_form.register_dataset

        def talkative(*arguments: Any, **options: Any) -> DatasetVersion:
            options["say"]("It came from a mirror.")
            return real(*arguments, **options)

        monkeypatch.setattr(register_form, "register_dataset", talkative)
        panel.take([pictures])
        press(panel, "data.register_confirm")
        shown(qtbot, window, "pictures:1")
        page = window.page("data")
        bars = page.findChildren(MessageBar, "data.problem")
        assert any("mirror" in bar.accessibleName() for bar in bars)

    @pytest.mark.parametrize("kind", ["files", "pattern", "addresses", "datastore"])
    def test_every_control_has_a_name_for_screen_readers(
        self, panel: RegisterPanel, press: Press, kind: str
    ) -> None:
        if kind != "files":
            press(panel, f"data.source.{kind}")
        for control in panel.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not control.focusProxy():
                assert control.accessibleName() or not control.isVisible(), (control, control.objectName())

    def test_enter_in_a_field_registers(
        self,
        qtbot: QtBot,
        window: MainWindow,
        panel: RegisterPanel,
        line: Callable[[QWidget, str], QLineEdit],
        pictures: Path,
    ) -> None:
        panel.take([pictures])
        qtbot.keyClick(line(panel, "data.name"), Qt.Key.Key_Return)
        shown(qtbot, window, "pictures:1")
