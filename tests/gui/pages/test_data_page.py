"""The Data page in a real window: registering, versions, previews, uses, export."""

from __future__ import annotations

import gzip
import struct
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import DatasetVersion, register_dataset
from mldesk.core.run import submit
from mldesk.core.spec import DatasetInput, ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.data import DataPage
from mldesk.gui.pages.run import RunPage
from mldesk.gui.widgets.message import MessageBar

WAIT = 10_000


def press(qtbot: QtBot, root: QWidget, name: str) -> None:
    def ready() -> list[QPushButton]:
        return [b for b in root.findChildren(QPushButton, name) if b.isVisible() and b.isEnabled()]

    qtbot.waitUntil(lambda: len(ready()) == 1, timeout=WAIT)
    qtbot.mouseClick(ready()[0], Qt.MouseButton.LeftButton)


def line(root: QWidget, name: str) -> QLineEdit:
    """The line of this name that is shown: one that was closed may not be gone yet."""
    (found,) = (found for found in root.findChildren(QLineEdit, name) if found.isVisible())
    return found


def register(workspace_path: Path, name: str, source: Path, by_reference: bool = False) -> DatasetVersion:
    with Workspace.open(workspace_path) as workspace:
        return register_dataset(workspace, name, source, by_reference=by_reference)


def open_data(qtbot: QtBot, window: MainWindow, datasets: int) -> DataPage:
    page = window.open_page("data")
    assert isinstance(page, DataPage)
    qtbot.waitUntil(lambda: len(page.table.model_.things) == datasets, timeout=WAIT)
    if datasets:
        qtbot.waitUntil(lambda: page.detail.files_tab.table.model_.rowCount() > 0, timeout=WAIT)
    return page


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    """A folder with 20 images of 8 by 8 pixels and their labels as IDX files, compressed."""
    folder = tmp_path / "digits"
    folder.mkdir()
    pixels = np.zeros((20, 8, 8), np.uint8)
    pixels[:, 2:6, 3] = 255
    images = struct.pack(">IIII", 0x00000803, 20, 8, 8) + pixels.tobytes()
    labels = struct.pack(">II", 0x00000801, 20) + bytes(index % 4 for index in range(20))
    (folder / "train-images-idx3-ubyte.gz").write_bytes(gzip.compress(images))
    (folder / "train-labels-idx1-ubyte.gz").write_bytes(gzip.compress(labels))
    return folder


@pytest.fixture
def table(tmp_path: Path) -> Path:
    folder = tmp_path / "prices"
    folder.mkdir()
    (folder / "prices.csv").write_text("street,rooms,price\nElm,3,100.5\nOak,,200\n", encoding="utf-8")
    return folder


def test_an_empty_page_offers_the_one_button_that_fills_it(qtbot: QtBot, window: MainWindow) -> None:
    page = open_data(qtbot, window, 0)
    qtbot.waitUntil(page.datasets.empty.isVisible, timeout=WAIT)
    assert not page.register_button.isVisible()
    press(qtbot, page, "data.register_first")
    assert window.overlay is not None


def test_dropped_files_become_a_dataset(qtbot: QtBot, window: MainWindow, digits: Path) -> None:
    page = open_data(qtbot, window, 0)
    page.register_files([digits])
    assert window.overlay is not None
    assert line(window.overlay, "data.name").text() == "digits"
    press(qtbot, window.overlay, "data.register_confirm")
    qtbot.waitUntil(lambda: len(page.table.model_.things) == 1, timeout=WAIT)
    assert window.overlay is None
    version = page.detail.version()
    assert version is not None
    assert version.reference == "digits:1"


def test_a_known_name_is_announced_as_a_new_version(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, digits: Path, table: Path
) -> None:
    register(workspace_path, "digits", digits)
    page = open_data(qtbot, window, 1)
    press(qtbot, page, "data.new_version")
    assert window.overlay is not None
    page.datasets.open_panel([table], "digits")
    assert window.overlay is not None
    assert "new version" in line(window.overlay, "data.name").accessibleDescription()
    press(qtbot, window.overlay, "data.register_confirm")
    qtbot.waitUntil(lambda: page.detail.version_box.count() == 2, timeout=WAIT)
    version = page.detail.version()
    assert version is not None
    assert version.version == 2


def test_a_name_that_cannot_be_used_is_told_beside_it(qtbot: QtBot, window: MainWindow, digits: Path) -> None:
    page = open_data(qtbot, window, 0)
    page.register_files([digits])
    assert window.overlay is not None
    name = line(window.overlay, "data.name")
    name.setText(" ")
    press(qtbot, window.overlay, "data.register_confirm")
    qtbot.waitUntil(lambda: "no name" in name.accessibleDescription(), timeout=WAIT)
    assert name.property("invalid") is True


def test_files_that_vanished_are_told_in_the_form(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = open_data(qtbot, window, 0)
    page.register_files([tmp_path / "gone.csv"])
    assert window.overlay is not None
    problem = window.overlay.findChild(QLabel, "data.source_problem")
    assert problem is not None
    qtbot.waitUntil(lambda: "gone.csv" in problem.text(), timeout=WAIT)
    press(qtbot, window.overlay, "data.register_confirm")
    qtbot.waitUntil(lambda: "does not exist" in problem.text(), timeout=WAIT)


def test_images_are_shown_with_their_labels_and_how_many_there_are_of_each(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, digits: Path
) -> None:
    register(workspace_path, "digits", digits)
    page = open_data(qtbot, window, 1)
    preview = page.detail.preview
    qtbot.waitUntil(lambda: preview.stack.currentWidget() is preview.grid, timeout=WAIT)
    assert preview.fact_label.text() == "20 images of 8 × 8 pixels, grey"
    qtbot.waitUntil(preview.panel.isVisible, timeout=WAIT)
    assert preview.counts.accessibleDescription() == "0: 5, 1: 5, 2: 5, 3: 5"
    assert preview.grid.accessibleDescription().startswith("Labels: 0, 1, 2, 3, 0")


def test_small_images_are_drawn_with_sharp_pixels(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, digits: Path
) -> None:
    register(workspace_path, "digits", digits)
    page = open_data(qtbot, window, 1)
    grid = page.detail.preview.grid
    qtbot.waitUntil(lambda: bool(grid.accessibleDescription()) and grid.isVisible(), timeout=WAIT)
    drawn = grid.viewport().grab().toImage()
    ratio = round(grid.devicePixelRatioF())
    middle = grid.visualRect(grid.model_.index(0)).center().y() * ratio
    colors = {drawn.pixelColor(x, middle).name() for x in range(8 * ratio, 56 * ratio)}
    assert len(colors) == 2


def test_a_folder_of_images_is_shown_by_class(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, tmp_path: Path
) -> None:
    for name, count in (("daisy", 3), ("rose", 2)):
        (tmp_path / "flowers" / name).mkdir(parents=True)
        for index in range(count):
            image = QImage(200, 100, QImage.Format.Format_RGB32)
            image.fill(QColor(30 * index, 90, 160))
            assert image.save(str(tmp_path / "flowers" / name / f"{index}.png"))
    register(workspace_path, "flowers", tmp_path / "flowers")
    page = open_data(qtbot, window, 1)
    preview = page.detail.preview
    qtbot.waitUntil(lambda: preview.stack.currentWidget() is preview.grid, timeout=WAIT)
    assert preview.fact_label.text() == "5 images of 200 × 100 pixels, RGB"
    qtbot.waitUntil(preview.panel.isVisible, timeout=WAIT)
    assert preview.counts.accessibleDescription() == "daisy: 3, rose: 2"


def test_versions_and_files_to_choose_from_are_not_cut_off(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, table: Path
) -> None:
    page = open_data(qtbot, window, 0)
    register(workspace_path, "prices", table)
    qtbot.waitUntil(lambda: page.detail.files_tab.table.model_.rowCount() > 0, timeout=WAIT)
    for box in (page.detail.version_box, page.detail.preview.file_box):
        qtbot.waitUntil(box.isVisible, timeout=WAIT)
        qtbot.waitUntil(partial(_has_room, box), timeout=WAIT)


def _has_room(box: QComboBox) -> bool:
    """Whether the field of a box holds its whole text."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    return room.width() >= box.fontMetrics().horizontalAdvance(box.currentText())


def test_a_table_shows_its_first_rows_with_types(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, table: Path
) -> None:
    register(workspace_path, "prices", table)
    page = open_data(qtbot, window, 1)
    preview = page.detail.preview
    qtbot.waitUntil(lambda: preview.stack.currentWidget() is preview.table, timeout=WAIT)
    model = preview.table.model_
    header = model.headerData(1, Qt.Orientation.Horizontal)
    assert header == "rooms\nint, 50% missing"
    assert model.data(model.index(0, 2)) == "100.5"
    assert preview.fact_label.text() == "2 rows, 3 columns"


def test_arrays_are_listed_with_shape_and_type(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "arrays").mkdir()
    np.savez(tmp_path / "arrays" / "weights.npz", kernel=np.ones((3, 2), "f4"), bias=np.zeros(2))
    register(workspace_path, "arrays", tmp_path / "arrays")
    preview = open_data(qtbot, window, 1).detail.preview
    qtbot.waitUntil(lambda: preview.stack.currentWidget() is preview.arrays, timeout=WAIT)
    model = preview.arrays.model()
    cells = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert ["kernel", "3 × 2", "float32"] in cells


def test_what_cannot_be_looked_into_says_so(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "blob.bin").write_bytes(bytes(range(256)) * 10)
    register(workspace_path, "odd", tmp_path / "odd")
    preview = open_data(qtbot, window, 1).detail.preview
    qtbot.waitUntil(lambda: preview.stack.currentWidget() is preview.nothing, timeout=WAIT)
    assert preview.nothing.title_label.text()


def test_another_file_can_be_looked_into(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, table: Path
) -> None:
    (table / "notes.txt").write_text("read me first", encoding="utf-8")
    register(workspace_path, "prices", table)
    preview = open_data(qtbot, window, 1).detail.preview
    preview.file_box.setCurrentIndex(preview.file_box.findData("notes.txt"))
    qtbot.waitUntil(lambda: preview.stack.currentWidget() is preview.text, timeout=WAIT)
    assert preview.text.toPlainText() == "read me first"


def test_a_damaged_version_is_told_with_its_cure(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, table: Path
) -> None:
    register(workspace_path, "prices", table, by_reference=True)
    (table / "prices.csv").unlink()
    page = open_data(qtbot, window, 1)
    qtbot.waitUntil(lambda: page.findChild(MessageBar, "data.found") is not None, timeout=WAIT)
    bar = page.findChild(MessageBar, "data.found")
    assert isinstance(bar, MessageBar)
    assert "gone" in bar.accessibleName()


def test_the_runs_that_read_it_are_one_click_away_and_so_is_the_way_back(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, table: Path, tmp_path: Path
) -> None:
    register(workspace_path, "prices", table)
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "train.py").write_text("print(1)\n", encoding="utf-8")
    with Workspace.open(workspace_path) as workspace:
        run = submit(
            workspace,
            ScriptRunConfig(tmp_path / "code", "train.py", inputs=(DatasetInput("prices"),)),
        )
        run_id = run.id
    page = open_data(qtbot, window, 1)
    table_of_uses = page.detail.used_by.table
    qtbot.waitUntil(lambda: table_of_uses.model_.rowCount() == 1, timeout=WAIT)
    assert page.detail.tabs.tabText(3) == "Used by (1)"
    page.detail.tabs.setCurrentIndex(3)
    cell = table_of_uses.visualRect(table_of_uses.model_.index(0, 0))
    qtbot.mouseClick(table_of_uses.viewport(), Qt.MouseButton.LeftButton, pos=cell.topLeft() + QPoint(50, 19))
    assert window.page_name == "run"
    run_page = window.pages["run"]
    assert isinstance(run_page, RunPage)
    assert run_page.run_id == run_id
    press(qtbot, run_page, "run.dataset")
    assert window.page_name == "data"


def test_a_version_is_exported_to_a_folder_and_a_conflict_is_told_beside_it(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, table: Path, tmp_path: Path
) -> None:
    register(workspace_path, "prices", table)
    page = open_data(qtbot, window, 1)
    exports = tmp_path / "exports"
    exports.mkdir()
    press(qtbot, page, "data.export")
    line(page, "data.export_folder").setText(str(exports))
    press(qtbot, page, "data.export_confirm")
    written = exports / "prices-1" / "prices.csv"
    qtbot.waitUntil(written.exists, timeout=WAIT)
    qtbot.waitUntil(lambda: page.detail._form is None, timeout=WAIT)
    press(qtbot, page, "data.export")
    field = line(page, "data.export_folder")
    assert field.text() == str(exports)
    press(qtbot, page, "data.export_confirm")
    qtbot.waitUntil(lambda: "empty" in field.accessibleDescription(), timeout=WAIT)


def test_the_home_of_somebody_unknown_is_told_beside_the_folder(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, table: Path
) -> None:
    register(workspace_path, "prices", table)
    page = open_data(qtbot, window, 1)
    press(qtbot, page, "data.export")
    field = line(page, "data.export_folder")
    field.clear()
    qtbot.keyClicks(field, "~nobody-of-this-name/exports")
    press(qtbot, page, "data.export_confirm")
    assert "~nobody-of-this-name" in field.accessibleDescription()


def test_what_was_selected_stays_when_another_dataset_is_registered(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, digits: Path, table: Path
) -> None:
    register(workspace_path, "prices", table)
    page = open_data(qtbot, window, 1)
    register(workspace_path, "digits", digits)
    qtbot.waitUntil(lambda: len(page.table.model_.things) == 2, timeout=WAIT)
    assert page.table.current().dataset.name == "prices"


def test_every_control_has_a_name_for_screen_readers(
    qtbot: QtBot, window: MainWindow, workspace_path: Path, digits: Path
) -> None:
    register(workspace_path, "digits", digits)
    page = open_data(qtbot, window, 1)
    page.detail.open_export()
    page.register_files([digits])
    for root in (page, window.overlay):
        assert root is not None
        for control in root.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and not control.focusProxy():
                assert control.accessibleName() or not control.isVisible(), (control, control.objectName())
