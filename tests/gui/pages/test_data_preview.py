"""Previews in the Data page: in steps on workers, usable by keyboard, calm about what is damaged."""

from __future__ import annotations

import struct
import threading
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from mldesk.core.dataset import DatasetVersion, get_dataset, register_dataset
from mldesk.core.errors import Canceled
from mldesk.core.preview import ClassCounts, ImageFilesPreview, Unknown
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.data import DataPage, look
from mldesk.gui.pages.data.class_counts import ClassPanel
from mldesk.gui.pages.data.look import Looking
from mldesk.gui.pages.data.preview import PreviewTab
from mldesk.gui.pages.data.text_view import hex_text
from mldesk.gui.session import Session
from mldesk.gui.widgets.image_tiles import IMAGE_SIDE, array_tiles, read_tile

WAIT = 10_000


def picture(path: Path, width: int = 200, height: int = 100, kind: QImage.Format | None = None) -> Path:
    """An image file of one colour."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(width, height, kind or QImage.Format.Format_RGB32)
    image.fill(QColor(30, 90, 160, 255))
    assert image.save(str(path))
    return path


def bomb(path: Path) -> Path:
    """A PNG of a few bytes that claims to be 100,000 pixels wide and high."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    path.parent.mkdir(parents=True, exist_ok=True)
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0))
    rest = chunk(b"IDAT", zlib.compress(bytes(10_000))) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + rest)
    return path


@pytest.fixture
def register(workspace_path: Path) -> Callable[..., DatasetVersion]:
    """Registers a folder as a dataset of its name."""

    def make(folder: Path, by_reference: bool = False) -> DatasetVersion:
        with Workspace.open(workspace_path) as workspace:
            register_dataset(workspace, folder.name, folder, by_reference=by_reference)
            return get_dataset(workspace, folder.name)

    return make


@pytest.fixture
def open_preview(qtbot: QtBot, window: MainWindow) -> Callable[[str], PreviewTab]:
    """Opens the Data page on a dataset and waits for what its preview shows first."""

    def make(name: str) -> PreviewTab:
        page = window.open_page("data")
        assert isinstance(page, DataPage)
        page.show_dataset(name)
        tab = page.detail.preview
        qtbot.waitUntil(lambda: page.detail.name_label.text() == name, timeout=WAIT)
        qtbot.waitUntil(lambda: tab.stack.currentIndex() > 0, timeout=WAIT)
        return tab

    return make


class TestTiles:
    """Image files become small images with their facts, or say what is wrong with them."""

    def test_large_image_is_read_small(self, qtbot: QtBot, tmp_path: Path) -> None:
        tile = read_tile(picture(tmp_path / "a.jpg", 4000, 2000), "cat", ratio=2)
        assert (tile.width, tile.height) == (4000, 2000)
        assert (tile.image.width(), tile.image.height()) == (2 * IMAGE_SIDE, IMAGE_SIDE)

    @pytest.mark.parametrize(
        ("kind", "mode"),
        [
            (QImage.Format.Format_RGB32, "RGB"),
            (QImage.Format.Format_ARGB32, "RGBA"),
            (QImage.Format.Format_Grayscale8, "grey"),
            (QImage.Format.Format_Grayscale16, "grey, 16 bits"),
            (QImage.Format.Format_Mono, "black and white"),
        ],
    )
    def test_mode(self, qtbot: QtBot, tmp_path: Path, kind: QImage.Format, mode: str) -> None:
        assert read_tile(picture(tmp_path / "a.png", kind=kind), "", 1).mode == mode

    @pytest.mark.parametrize("suffix", ["png", "jpg", "bmp", "webp", "tiff"])
    def test_formats(self, qtbot: QtBot, tmp_path: Path, suffix: str) -> None:
        tile = read_tile(picture(tmp_path / f"a.{suffix}"), "", 1)
        assert not tile.image.isNull()
        assert tile.problem == ""

    def test_bomb_is_not_decoded(self, qtbot: QtBot, tmp_path: Path) -> None:
        tile = read_tile(bomb(tmp_path / "a.png"), "", 1)
        assert tile.problem == "too large to show"
        assert (tile.width, tile.height) == (100_000, 100_000)
        assert tile.image.isNull()

    @pytest.mark.parametrize(
        "content", [b"", b"\x89PNG", b"no image at all", b"<svg xmlns='http://www.w3.org/2000/svg'/>"]
    )
    def test_damaged_and_disguised_files(self, qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "a.png").write_bytes(content)
        assert read_tile(tmp_path / "a.png", "", 1).problem == "damaged"

    def test_file_that_is_gone(self, qtbot: QtBot, tmp_path: Path) -> None:
        assert read_tile(tmp_path / "a.png", "", 1).problem == "cannot be read"

    @pytest.mark.parametrize("shape", [(2, 8, 8), (2, 300, 200, 3), (2, 8, 8, 4)])
    def test_arrays(self, qtbot: QtBot, shape: tuple[int, ...]) -> None:
        tiles = array_tiles(np.full(shape, 90, np.uint8), ["a", "b"], ratio=1)
        assert [(tile.label, tile.height, tile.width) for tile in tiles] == [
            ("a", shape[1], shape[2]),
            ("b", shape[1], shape[2]),
        ]
        assert all(max(tile.image.width(), tile.image.height()) <= IMAGE_SIDE for tile in tiles)


class TestSteps:
    """A look is done in short steps that never run on the window's thread and end when nobody waits."""

    def test_all_steps_run_on_workers(
        self,
        tmp_path: Path,
        register: Callable[..., DatasetVersion],
        open_preview: Callable[[str], PreviewTab],
        monkeypatch: pytest.MonkeyPatch,
        qtbot: QtBot,
    ) -> None:
        for index in range(30):
            picture(tmp_path / "flowers" / "ab"[index % 2] / f"{index}.png")
        register(tmp_path / "flowers")
        threads: set[threading.Thread] = set()
        read = look.read_tile
        monkeypatch.setattr(look, "_FIRST_SECONDS", 0.0)
        monkeypatch.setattr(look, "_STEP_SECONDS", 0.0)
        monkeypatch.setattr(
            look, "read_tile", lambda *a: (threads.add(threading.current_thread()), read(*a))[1]
        )
        tab = open_preview("flowers")
        tiles = tab.grid.model_.tiles
        assert len(tiles) == 30
        qtbot.waitUntil(lambda: all(not tile.image.isNull() for tile in tab.grid.model_.tiles), timeout=WAIT)
        assert threading.main_thread() not in threads
        assert [tile.label for tile in tab.grid.model_.tiles[:4]] == ["a", "b", "a", "b"]

    def test_first_step_reads_some_images_and_says_what_waits(
        self, tmp_path: Path, register: Callable[..., DatasetVersion], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for index in range(5):
            picture(tmp_path / "flowers" / f"{index}.png")
        monkeypatch.setattr(look, "_FIRST_SECONDS", 0.0)
        looking = Looking(register(tmp_path / "flowers"), "", 1)
        first = looking.look()
        assert [tile.image.isNull() for tile in first.tiles] == [False, True, True, True, True]
        start, more = looking.next_tiles()
        assert start == 1
        assert more

    def test_no_step_is_done_after_a_cancel(
        self, tmp_path: Path, register: Callable[..., DatasetVersion]
    ) -> None:
        picture(tmp_path / "flowers" / "a.png")
        looking = Looking(register(tmp_path / "flowers"), "", 1)
        looking.look()
        looking.cancel()
        for step in (looking.look, looking.next_tiles, looking.next_counts):
            with pytest.raises(Canceled):
                step()

    def test_another_dataset_drops_what_is_on_its_way(
        self,
        qtbot: QtBot,
        tmp_path: Path,
        register: Callable[..., DatasetVersion],
        open_preview: Callable[[str], PreviewTab],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        (tmp_path / "quick").mkdir()
        (tmp_path / "quick" / "a.txt").write_text("hello", encoding="utf-8")
        picture(tmp_path / "slow" / "a.png")
        quick, slow = register(tmp_path / "quick"), register(tmp_path / "slow")
        tab = open_preview("quick")
        started, release, ended = threading.Event(), threading.Event(), threading.Event()
        found = look.preview

        def wait(path: Path, limit: int) -> object:
            if "slow" in path.parts or path == slow.folder:
                started.set()
                release.wait(300)
                ended.set()
            return found(path, limit)

        monkeypatch.setattr(look, "preview", wait)
        tab.show_version(slow)
        qtbot.waitUntil(started.is_set, timeout=WAIT)
        tab.show_version(quick)
        qtbot.waitUntil(lambda: tab.stack.currentWidget() is tab.text, timeout=WAIT)
        release.set()
        qtbot.waitUntil(ended.is_set, timeout=WAIT)
        assert tab.stack.currentWidget() is tab.text

    def test_files_beside_those_of_a_dataset_left_in_place_are_not_shown(
        self, tmp_path: Path, register: Callable[..., DatasetVersion]
    ) -> None:
        for name in ("cat/a.png", "dog/b.png", "dog/c.png"):
            picture(tmp_path / "pets" / name)
        version = register(tmp_path / "pets", by_reference=True)
        picture(tmp_path / "pets" / "bird" / "later.png")
        looking = Looking(version, "", 1)
        found = looking.look().found
        assert isinstance(found, ImageFilesPreview)
        assert {path.name for path in found.paths} == {"a.png", "b.png", "c.png"}
        assert looking.next_counts() == ClassCounts((("cat", 1), ("dog", 2)), 3, True)


class TestGrid:
    """The grid is walked with the arrow keys and tells what each image is."""

    def test_arrow_keys_and_facts(
        self,
        qtbot: QtBot,
        tmp_path: Path,
        register: Callable[..., DatasetVersion],
        open_preview: Callable[[str], PreviewTab],
    ) -> None:
        picture(tmp_path / "pets" / "cat" / "a.png", 20, 10)
        bomb(tmp_path / "pets" / "dog" / "b.png")
        register(tmp_path / "pets")
        tab = open_preview("pets")
        qtbot.waitUntil(lambda: "cannot be shown" in tab.fact_label.text(), timeout=WAIT)
        assert tab.fact_label.text() == "2 images, 1 cannot be shown"
        tab.grid.setFocus()
        qtbot.keyClick(tab.grid, Qt.Key.Key_Right)
        qtbot.keyClick(tab.grid, Qt.Key.Key_Home)
        assert tab.note_label.text() == "a.png, label cat, 20 × 10, RGB"
        qtbot.keyClick(tab.grid, Qt.Key.Key_Right)
        assert "b.png, label dog, 100,000 × 100,000" in tab.note_label.text()
        assert tab.note_label.text().endswith("too large to show")
        told = tab.grid.model_.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert told == "a.png, label cat, 20 × 10, RGB"

    def test_model_is_sound(self, qtbot: QtBot, qtmodeltester: object) -> None:
        from mldesk.gui.widgets.image_grid import TileModel

        model = TileModel()
        model.set_tiles(array_tiles(np.zeros((3, 8, 8), np.uint8), [], 1))
        qtmodeltester.check(model)  # type: ignore[attr-defined]


class TestClasses:
    """The bars can be sorted, many are folded, and what was counted is said."""

    @pytest.fixture
    def panel(self, qtbot: QtBot) -> ClassPanel:
        panel = ClassPanel()
        qtbot.addWidget(panel)
        return panel

    def test_order(self, panel: ClassPanel) -> None:
        panel.set_counts(
            ClassCounts((("a", 2), ("b", 9), ("c", 4)), 15, True), "Images in each folder", "images"
        )
        assert panel.chart.accessibleDescription() == "a: 2, b: 9, c: 4"
        panel.sort_box.setCurrentIndex(1)
        assert panel.chart.accessibleDescription() == "b: 9, c: 4, a: 2"
        assert panel.note_label.text() == "3 classes, 15 images"

    def test_a_part_is_called_a_part(self, panel: ClassPanel) -> None:
        panel.set_counts(ClassCounts((("a", 2), ("b", 9)), 10_000, False), "Values of x", "rows")
        assert panel.note_label.text() == "2 classes in the first 10,000 rows"

    def test_many_are_folded(self, panel: ClassPanel) -> None:
        counts = tuple((f"class {index}", index) for index in range(1, 1001))
        panel.set_counts(ClassCounts(counts, 500_500, True), "Examples", "examples")
        assert panel.chart.accessibleDescription().endswith("class 30: 30, and 970 more")
        assert panel.chart.sizeHint().height() == 501 * 24
        panel.resize(250, 300)
        assert not panel.grab().isNull()

    def test_table_with_a_label(
        self,
        qtbot: QtBot,
        tmp_path: Path,
        register: Callable[..., DatasetVersion],
        open_preview: Callable[[str], PreviewTab],
    ) -> None:
        (tmp_path / "iris").mkdir()
        text = "size;species\n" + "1,5;setosa\n;virginica\n" * 6000
        (tmp_path / "iris" / "iris.csv").write_text(text, encoding="utf-8")
        register(tmp_path / "iris")
        tab = open_preview("iris")
        qtbot.waitUntil(tab.panel.isVisible, timeout=WAIT)
        assert tab.panel.title_label.text() == "Values of species"
        assert tab.panel.note_label.text() == "2 classes in the first 10,000 rows"
        assert tab.fact_label.text() == "more than 10,000 rows, 2 columns"
        assert tab.note_label.text() == (
            "Types and missing values of the first 10,000 rows · CSV · semicolon · with a header · UTF-8 · "
            "decimal comma"
        )
        model = tab.table.model_
        assert model.headerData(0, Qt.Orientation.Horizontal) == "size\nfloat, 50% missing"
        missing = model.index(1, 0)
        assert (missing.data(), missing.data(Qt.ItemDataRole.AccessibleTextRole)) == ("–", "missing")

    def test_the_bars_stand_below_where_there_is_little_width(self, qtbot: QtBot, session: Session) -> None:
        tab = PreviewTab(session)
        qtbot.addWidget(tab)
        for width, direction in ((400, "TopToBottom"), (900, "LeftToRight")):
            tab.resize(width, 500)
            tab.resizeEvent(QResizeEvent(tab.size(), tab.size()))  # of hidden widgets, Qt keeps it for later
            assert tab._both.direction() == getattr(QBoxLayout.Direction, direction)


def test_a_damaged_file_says_so_and_shows_its_first_bytes(
    tmp_path: Path, register: Callable[..., DatasetVersion], open_preview: Callable[[str], PreviewTab]
) -> None:
    (tmp_path / "cut").mkdir()
    (tmp_path / "cut" / "a.parquet").write_bytes(b"PAR1" + bytes(996))
    register(tmp_path / "cut")
    tab = open_preview("cut")
    assert tab.nothing.title_label.text() == "The file is damaged"
    assert "cut off. 1.0 kB in all." in tab.nothing.text_label.text()
    assert tab.nothing.bytes_view.toPlainText().startswith("0000  50 41 52 31 00 00")


def test_bytes_are_written_in_lines_of_sixteen() -> None:
    lines = hex_text(b"PAR1" + bytes(range(14))).split("\n")
    assert lines[0] == "0000  50 41 52 31 00 01 02 03 04 05 06 07 08 09 0a 0b  PAR1············"
    assert lines[1].startswith("0010  0c 0d")


def test_a_file_that_vanished_is_told(tmp_path: Path, register: Callable[..., DatasetVersion]) -> None:
    picture(tmp_path / "pets" / "a.png")
    version = register(tmp_path / "pets", by_reference=True)
    (tmp_path / "pets" / "a.png").unlink()
    (tmp_path / "pets").rmdir()
    found = Looking(version, "a.txt", 1).look().found
    assert isinstance(found, Unknown)
    assert found.detail
