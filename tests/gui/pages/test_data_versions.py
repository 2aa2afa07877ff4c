"""Versions in the Data page: edited in place, verified, compared, and who used them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import DatasetVersion, get_dataset
from mldesk.core.model.conversion.planning import EXPERIMENT
from mldesk.core.run import Run, submit
from mldesk.core.spec import DatasetInput, ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.data import DataPage, detail
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.widgets.problem_list import ProblemList

WAIT = 10_000
Press = Callable[[QWidget, str], None]
OpenData = Callable[[int], DataPage]
Register = Callable[..., DatasetVersion]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder with four files."""
    folder = tmp_path / "letters"
    (folder / "inner").mkdir(parents=True)
    for name in ("a", "b", "inner/c", "inner/d"):
        (folder / name).write_text(f"the content of {name}", encoding="utf-8")
    return folder


@pytest.fixture
def two_versions(source: Path, register_source: Register) -> Path:
    """Version 2 has one file more, one less and one changed."""
    register_source("letters", source)
    (source / "a").write_text("another content", encoding="utf-8")
    (source / "b").unlink()
    (source / "inner" / "e").write_text("new", encoding="utf-8")
    register_source("letters", source)
    return source


def stored(workspace_path: Path, reference: str) -> DatasetVersion:
    with Workspace.open(workspace_path, read_only=True) as workspace:
        return get_dataset(workspace, reference)


def damage(path: Path) -> None:
    """Change the content of a protected file, not its size."""
    path.chmod(0o644)
    path.write_bytes(bytes(byte ^ 1 for byte in path.read_bytes()))


def told(page: DataPage, level: str) -> list[str]:
    """What messages of a level say in the detail."""
    bars = [bar for bar in page.detail.findChildren(MessageBar) if bar.isVisible() and bar.level == level]
    return [bar.accessibleName() for bar in bars]


class TestEditing:
    """Description and tags where they stand."""

    def test_a_description_is_added_and_changed(
        self,
        qtbot: QtBot,
        open_data: OpenData,
        press: Press,
        line: Callable[[QWidget, str], QLineEdit],
        register_source: Register,
        source: Path,
        workspace_path: Path,
    ) -> None:
        register_source("letters", source)
        page = open_data(1)
        press(page, "data.describe_add")
        qtbot.keyClicks(line(page, "data.describe_line"), "Old letters")
        qtbot.keyClick(line(page, "data.describe_line"), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: stored(workspace_path, "letters").description == "Old letters", timeout=WAIT)
        press(page, "data.describe_edit")
        qtbot.keyClicks(line(page, "data.describe_line"), "something else")
        qtbot.keyClick(line(page, "data.describe_line"), Qt.Key.Key_Escape)
        assert page.detail.description.label.text() == "Old letters"

    def test_tags_are_added_and_removed(
        self,
        qtbot: QtBot,
        open_data: OpenData,
        press: Press,
        register_source: Register,
        source: Path,
        workspace_path: Path,
    ) -> None:
        register_source("letters", source, tags={"kind": "text"})
        page = open_data(1)
        press(page, "data.tags_add")
        qtbot.keyClicks(page.detail.tags.line, "year=1912")
        qtbot.keyClick(page.detail.tags.line, Qt.Key.Key_Return)
        expected = {"kind": "text", "year": "1912"}
        qtbot.waitUntil(lambda: stored(workspace_path, "letters").tags == expected, timeout=WAIT)
        page.detail.tags.remove("kind")
        qtbot.waitUntil(lambda: stored(workspace_path, "letters").tags == {"year": "1912"}, timeout=WAIT)

    def test_tags_belong_to_one_version(
        self, qtbot: QtBot, open_data: OpenData, register_source: Register, source: Path
    ) -> None:
        register_source("letters", source, tags={"kind": "text"})
        (source / "f").write_text("new", encoding="utf-8")
        register_source("letters", source)
        page = open_data(1)
        assert page.detail.tags.tags == {}
        page.detail.version_box.setCurrentIndex(1)
        assert page.detail.tags.tags == {"kind": "text"}


class TestVerify:
    """Quick, sampled and full, with what was found."""

    @pytest.mark.parametrize(("how", "words"), [("quick", "sizes and times"), ("full", "were read")])
    def test_all_well_is_said(
        self, qtbot: QtBot, open_data: OpenData, register_source: Register, source: Path, how: str, words: str
    ) -> None:
        register_source("letters", source)
        page = open_data(1)
        (action,) = [a for a in page.detail.verify_button.menu_.actions() if a.objectName().endswith(how)]
        action.trigger()
        qtbot.waitUntil(lambda: any(words in text for text in told(page, "good")), timeout=WAIT)

    def test_what_changed_is_listed_with_who_else_holds_it_and_can_be_copied(
        self,
        qtbot: QtBot,
        open_data: OpenData,
        press: Press,
        register_source: Register,
        source: Path,
    ) -> None:
        version = register_source("letters", source)
        register_source("copies", source / "inner")
        page = open_data(2)
        page.table.select(version.dataset_id)
        qtbot.waitUntil(lambda: page.detail.version() == version, timeout=WAIT)
        for name in ("a", "inner/c"):
            damage(version.folder / name)
        page.detail.verify("full")
        qtbot.waitUntil(
            lambda: page.detail.findChild(ProblemList, "data.verify_result") is not None, timeout=WAIT
        )
        found = page.detail.findChild(ProblemList, "data.verify_result")
        assert isinstance(found, ProblemList)
        assert found.title_label.text() == "2 files of letters : 1 are not as they were registered"
        rows = [found.table.model_.index(row, 0).data() for row in range(2)]
        assert rows[0].startswith("a is not what was registered")
        assert "dataset copies:1" in rows[1]
        assert "Register the same files again" in found.accessibleName()
        press(found, "data.verify_result_copy")
        assert str(version.folder / "a") in QGuiApplication.clipboard().text()

    def test_a_single_damaged_file_is_one_message(
        self, qtbot: QtBot, open_data: OpenData, register_source: Register, source: Path
    ) -> None:
        version = register_source("letters", source)
        page = open_data(1)
        damage(version.folder / "a")
        page.detail.verify("full")
        qtbot.waitUntil(lambda: len(told(page, "error")) == 1, timeout=WAIT)

    def test_it_can_be_canceled(
        self,
        qtbot: QtBot,
        open_data: OpenData,
        press: Press,
        register_source: Register,
        source: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        pause = threading.Event()

        def endless(*arguments: Any) -> None:
            while not pause.wait(0.01):
                arguments[3](1, 4)

        register_source("letters", source)
        page = open_data(1)
        monkeypatch.setattr(detail, "verify_dataset", endless)
        page.detail.verify("full")
        qtbot.waitUntil(lambda: page.detail.task_line.bar.fraction == 0.25, timeout=WAIT)
        press(page, "data.task_cancel")
        qtbot.waitUntil(lambda: not page.detail.task_line.isVisible(), timeout=WAIT)

    def test_what_is_found_in_another_version_is_told_by_the_window(
        self, qtbot: QtBot, open_data: OpenData, window: MainWindow, two_versions: Path
    ) -> None:
        page = open_data(1)
        page.detail.verify("full")
        page.detail.version_box.setCurrentIndex(1)
        qtbot.waitUntil(
            lambda: window.status.message.text() == "letters : 2 is what was registered", timeout=WAIT
        )
        assert told(page, "good") == []


class TestChanges:
    """What differs from another version."""

    def rows(self, page: DataPage) -> list[tuple[str, ...]]:
        model = page.detail.changes.table.model_
        return [
            tuple(model.index(row, column).data() for column in range(4)) for row in range(model.rowCount())
        ]

    def test_added_removed_and_changed_files_are_listed_and_filtered(
        self, qtbot: QtBot, open_data: OpenData, press: Press, two_versions: Path
    ) -> None:
        page = open_data(1)
        page.detail.tabs.setCurrentIndex(2)
        changes = page.detail.changes
        qtbot.waitUntil(lambda: len(self.rows(page)) == 3, timeout=WAIT)
        assert [row[:2] for row in self.rows(page)] == [
            ("Changed", "a"),
            ("Removed", "b"),
            ("Added", "inner/e"),
        ]
        assert self.rows(page)[1][2:] == ("16 bytes", "–")
        assert changes.summary_label.text() == "2 files unchanged"
        press(page, "data.change_kind.added")
        assert [row[1] for row in self.rows(page)] == ["inner/e"]
        press(page, "data.change_kind.all")
        changes.search.setText("INNER")
        assert [row[1] for row in self.rows(page)] == ["inner/e"]

    def test_one_file_that_is_the_same_is_told_in_the_singular(
        self, qtbot: QtBot, open_data: OpenData, register_source: Register, tmp_path: Path
    ) -> None:
        pair = tmp_path / "pair"
        pair.mkdir()
        for name in ("same", "other"):
            (pair / name).write_text(name, encoding="utf-8")
        register_source("letters", pair)
        (pair / "other").write_text("changed", encoding="utf-8")
        register_source("letters", pair)
        page = open_data(1)
        page.detail.tabs.setCurrentIndex(2)
        changes = page.detail.changes
        qtbot.waitUntil(lambda: changes.summary_label.text() == "1 file unchanged", timeout=WAIT)

    def test_any_other_version_can_be_compared_with(
        self, qtbot: QtBot, open_data: OpenData, register_source: Register, two_versions: Path
    ) -> None:
        (two_versions / "z").write_text("third", encoding="utf-8")
        register_source("letters", two_versions)
        page = open_data(1)
        page.detail.tabs.setCurrentIndex(2)
        qtbot.waitUntil(lambda: len(self.rows(page)) == 1, timeout=WAIT)
        box = page.detail.changes.other_box
        assert [box.itemText(index) for index in range(box.count())] == ["Version 2", "Version 1"]
        box.setCurrentIndex(1)
        qtbot.waitUntil(lambda: len(self.rows(page)) == 4, timeout=WAIT)

    def test_a_single_version_has_nothing_to_compare_with(
        self, qtbot: QtBot, open_data: OpenData, register_source: Register, source: Path
    ) -> None:
        register_source("letters", source)
        page = open_data(1)
        page.detail.tabs.setCurrentIndex(2)
        assert page.detail.changes.single.isVisible()

    def test_versions_with_the_same_files_say_so(
        self, qtbot: QtBot, open_data: OpenData, register_source: Register, source: Path
    ) -> None:
        register_source("letters", source)
        register_source("letters", source, by_reference=True)
        page = open_data(1)
        page.detail.tabs.setCurrentIndex(2)
        qtbot.waitUntil(page.detail.changes.same.isVisible, timeout=WAIT)

    def test_a_lost_manifest_is_told_in_place(
        self, qtbot: QtBot, open_data: OpenData, workspace_path: Path, two_versions: Path
    ) -> None:
        manifest = stored(workspace_path, "letters:1").manifest
        manifest.chmod(0o644)
        manifest.unlink()
        page = open_data(1)
        page.detail.tabs.setCurrentIndex(2)
        qtbot.waitUntil(page.detail.changes.notices.isVisible, timeout=WAIT)


class TestUses:
    """Which data was this trained on, and what was trained on this data."""

    @pytest.fixture
    def run_id(self, workspace_path: Path, register_source: Register, source: Path, tmp_path: Path) -> str:
        """A run that read the dataset."""
        register_source("letters", source)
        (tmp_path / "code").mkdir()
        (tmp_path / "code" / "train.py").write_text("print(1)\n", encoding="utf-8")
        with Workspace.open(workspace_path) as workspace:
            config = ScriptRunConfig(tmp_path / "code", "train.py", inputs=(DatasetInput("letters"),))
            return submit(workspace, config).id

    def test_a_model_is_listed_and_opens(
        self, qtbot: QtBot, window: MainWindow, open_data: OpenData, workspace_path: Path, run_id: str
    ) -> None:
        from mldesk.core.ingest import Ingester
        from mldesk.core.model import register_model, set_alias

        with Workspace.open(workspace_path) as workspace:
            run = Run(workspace, run_id)
            (run.work_folder / "outputs" / "net.keras").write_bytes(b"12345")
            text = '["artifact", "outputs/net.keras", 5, ""]\n["ended", "Completed", 0, null, 9.0, null]\n'
            (run.folder / "events.jsonl").write_text(text, encoding="utf-8")
            Ingester(workspace).ingest(run_id)
            register_model(workspace, run, "reader", "outputs")
            set_alias(workspace, "reader:1", "champion")
        page = open_data(1)
        table = page.detail.used_by.table
        qtbot.waitUntil(lambda: table.model_.rowCount() == 2, timeout=WAIT)
        model = next(use for use in table.model_.things if use.kind == "model")
        assert (model.name, model.version, model.group) == ("reader", 1, "champion")
        page.detail.tabs.setCurrentIndex(3)
        cell = table.visualRect(table.model_.index(1, 0))
        place = cell.topLeft() + QPoint(50, 19)
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert window.page_name == "models"

    def test_a_conversion_is_told_from_a_training(
        self, qtbot: QtBot, open_data: OpenData, workspace_path: Path, run_id: str, tmp_path: Path
    ) -> None:
        with Workspace.open(workspace_path) as workspace:
            given = (DatasetInput("letters"),)
            config = ScriptRunConfig(tmp_path / "code", "train.py", experiment=EXPERIMENT, inputs=given)
            submit(workspace, config)
        table = open_data(1).detail.used_by.table
        qtbot.waitUntil(lambda: table.model_.rowCount() == 2, timeout=WAIT)
        assert sorted(table.model_.index(row, 1).data() for row in range(2)) == ["Conversion", "Run"]

    def test_a_version_that_is_gone_is_told(
        self, qtbot: QtBot, window: MainWindow, open_data: OpenData, register_source: Register, source: Path
    ) -> None:
        register_source("letters", source)
        open_data(1)
        for name, number in (("letters", 7), ("absent", None)):
            window.open_dataset(name, number)
            qtbot.waitUntil(
                lambda name=name: f"dataset {name}" in window.status.message.text(),
                timeout=WAIT,
            )

    def test_a_version_is_opened_by_its_number(
        self, qtbot: QtBot, window: MainWindow, two_versions: Path
    ) -> None:
        window.open_dataset("letters", 1)
        page = window.page("data")
        assert isinstance(page, DataPage)
        qtbot.waitUntil(lambda: page.detail.version() is not None, timeout=WAIT)
        version = page.detail.version()
        assert version is not None
        assert version.version == 1


class TestRoom:
    """Long lists and narrow windows."""

    def test_a_long_list_is_filtered_and_sorted_beside_the_window(
        self, qtbot: QtBot, open_data: OpenData, register_source: Register, tmp_path: Path
    ) -> None:
        folder = tmp_path / "many"
        folder.mkdir()
        for number in range(2500):
            (folder / f"{number:04}.txt").write_bytes(b"x" * (number % 7))
        register_source("many", folder, by_reference=True)
        page = open_data(1)
        model = page.detail.files_tab.table.model_
        qtbot.waitUntil(lambda: model.rowCount() == 2500, timeout=WAIT)
        page.detail.files_tab.search.setText("11")
        qtbot.waitUntil(lambda: 0 < model.rowCount() < 200, timeout=WAIT)
        assert all("11" in file.path for file in model.rows)
        assert page.detail.files_tab.note_label.text() == f"{model.rowCount()} of 2,500 files"
        page.detail.files_tab.search.clear()
        page.detail.files_tab.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        qtbot.waitUntil(lambda: model.rowCount() == 2500 and model.rows[0].size == 6, timeout=WAIT)

    def test_in_a_narrow_window_nothing_is_out_of_reach(
        self, qtbot: QtBot, window: MainWindow, open_data: OpenData, register_source: Register, source: Path
    ) -> None:
        register_source("letters", source)
        page = open_data(1)
        window.resize(880, 560)
        head = page.detail.head
        qtbot.waitUntil(lambda: not page.detail.export_button.isVisible(), timeout=WAIT)
        menu = head.make_menu()
        assert [action.text() for action in menu.actions()][:2] == ["New version", "Export"]
        menu.actions()[1].trigger()
        qtbot.waitUntil(lambda: page.findChild(QLineEdit, "data.export_folder") is not None, timeout=WAIT)
        menu.close()
        window.resize(1440, 900)
        qtbot.waitUntil(page.detail.export_button.isVisible, timeout=WAIT)
        buttons = page.detail.head.findChildren(QPushButton)
        assert all(button.accessibleName() for button in buttons if button.isVisible())


class TestTrash:
    """A version goes to the trash from the menu, and comes back with Undo."""

    def test_a_version_goes_to_the_trash_and_comes_back(
        self, qtbot: QtBot, open_data: OpenData, two_versions: Path, workspace_path: Path
    ) -> None:
        page = open_data(1)
        menu = page.detail.head.make_menu()
        next(action for action in menu.actions() if "this version" in action.text()).trigger()
        qtbot.waitUntil(lambda: stored(workspace_path, "letters").version == 1, timeout=WAIT)
        qtbot.waitUntil(lambda: "1" in page.detail.version_box.currentText(), timeout=WAIT)
        window = page.window()
        undo = next(
            button
            for button in window.findChildren(QPushButton)
            if button.text() == "Undo" and button.isVisible()
        )
        undo.click()
        qtbot.waitUntil(lambda: stored(workspace_path, "letters").version == 2, timeout=WAIT)
        menu.deleteLater()
