"""The preview of a dataset version: images with labels, the head of a table, text, or a list of arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.dataset import DatasetFile, DatasetVersion
from mldesk.core.preview import (
    ArrayPreview,
    ClassCounts,
    ImageFilesPreview,
    ImagePreview,
    TablePreview,
    TextPreview,
    Unknown,
)
from mldesk.gui import formats
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.image_grid import ImageGrid
from mldesk.gui.widgets.image_tiles import Tile
from mldesk.gui.widgets.labels import ElidedLabel

from .array_view import ArrayView
from .class_counts import ClassPanel
from .look import Look, Looking
from .preview_words import arrays_note, pictures_text, table_note, table_text, text_note
from .table_head import TableHead
from .text_view import TextView, UnknownView

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_LISTED_FILES = 500
_FILE_CHARACTERS = 20
_PANEL_WIDTH = 250
_LEAST_HEIGHT, _PANEL_HEIGHT = 110, 190
_ANY = 16_777_215
"""What Qt takes for no limit of a size."""
_NARROW = 560
"""Points of width below which the classes stand below the content, not beside it."""


class PreviewTab(QWidget):
    """Looks into the whole version, or into the file that was picked, on a worker; shows what was found.

    The first picture comes from one short step; more images and the counts of classes follow. Whatever is
    asked for next ends what is still on its way.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._version: DatasetVersion | None = None
        self._looking: Looking | None = None
        self._look_shown: Look | None = None
        self._image_count: int | None = None
        self.file_box = ChoiceBox()
        self.file_box.setObjectName("data.preview_file")
        self.file_box.setAccessibleName(self.tr("File to look into"))
        self.file_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.file_box.setMinimumContentsLength(_FILE_CHARACTERS)
        self.file_box.currentIndexChanged.connect(self._start)
        self.fact_label = ElidedLabel("", "caption")
        self.note_label = ElidedLabel("", "caption")
        self.grid = ImageGrid()
        self.grid.setObjectName("data.preview_images")
        self.grid.setAccessibleName(self.tr("Images of the dataset"))
        self.text = TextView("data.preview_text", self.tr("Text of the file"))
        self.table = TableHead()
        self.arrays = ArrayView()
        self.nothing = UnknownView()
        self.panel = ClassPanel()
        self.counts = self.panel.chart
        self._blank = QWidget()
        self.stack = QStackedWidget()
        for view in (self._blank, self.grid, self.text, self.table, self.arrays, self.nothing):
            self.stack.addWidget(view)
        self.grid.pointed.connect(self._pointed)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.file_box)
        head.addWidget(self.fact_label, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(16)
        self._both.addWidget(self.stack, 1)
        self._both.addWidget(self.panel)
        self.panel.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addLayout(self._both, 1)
        layout.addWidget(self.note_label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little width, the classes go below."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.panel.setMinimumSize(0 if narrow else _PANEL_WIDTH, _LEAST_HEIGHT if narrow else 0)
        self.panel.setMaximumSize(_ANY if narrow else _PANEL_WIDTH, _PANEL_HEIGHT if narrow else _ANY)

    # What is looked into

    def show_version(self, version: DatasetVersion) -> None:
        """Look into the whole of a version, without waiting for the list of its files."""
        if version == self._version:
            return
        self._version = version
        self._fill_files([])
        self._start()

    def set_files(self, version: DatasetVersion, files: Sequence[DatasetFile]) -> None:
        """Offer the files of the version that is shown."""
        if version == self._version:
            self._fill_files([file.path for file in files[:_LISTED_FILES]])

    def _fill_files(self, paths: Sequence[str]) -> None:
        chosen = self.file_box.currentData()
        self.file_box.blockSignals(True)
        self.file_box.clear()
        self.file_box.addItem(self.tr("Overview"), "")
        for path in paths:
            self.file_box.addItem(path.replace("\n", " "), path)
        self.file_box.setCurrentIndex(max(0, self.file_box.findData(chosen)) if paths else 0)
        self.file_box.blockSignals(False)

    def _start(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        if self._version is None:
            return
        path = str(self.file_box.currentData() or "")
        looking = self._looking = Looking(self._version, path, self.devicePixelRatioF())
        self.stack.setCurrentWidget(self._blank)
        self.panel.hide()
        self.fact_label.setText("")
        self.note_label.setText("")

        def done(look: Look) -> None:
            if looking is self._looking:
                self._show(look)
                self._read_on(looking)
                self._count_on(looking)

        self._session.background(looking.look, done, receiver=self)

    def _read_on(self, looking: Looking) -> None:
        """Read images until all are there."""

        def done(step: tuple[int, tuple[Tile, ...]]) -> None:
            if looking is self._looking and step[1]:
                self.grid.replace_tiles(*step)
                self._tell_pictures()
                self._read_on(looking)

        if any(tile.image.isNull() and not tile.problem for tile in self.grid.model_.tiles):
            self._session.background(looking.next_tiles, done, receiver=self)

    def _count_on(self, looking: Looking) -> None:
        """Count classes until all are counted."""

        def done(counts: ClassCounts | None) -> None:
            if looking is self._looking and counts is not None:
                self._show_counts(counts)
                self._count_on(looking)

        self._session.background(looking.next_counts, done, receiver=self)

    # What was found

    def _show(self, look: Look) -> None:
        self._look_shown, self._image_count = look, None
        self.grid.set_tiles(look.tiles, look.ink)
        found = look.found
        match found:
            case ImagePreview() | ImageFilesPreview():
                self._tell_pictures()
                self.stack.setCurrentWidget(self.grid)
            case TablePreview():
                self.table.show_table(found)
                self._turn(self.table, table_text(found), table_note(found))
            case TextPreview():
                self.text.setPlainText(found.text)
                self._turn(self.text, *text_note(found))
            case ArrayPreview():
                self.arrays.set_things(found.arrays)
                many = self.tr("{count} arrays").format(count=formats.count(found.count))
                self._turn(self.arrays, many if found.count > 1 else "", arrays_note(found))
            case Unknown():
                self.nothing.show_unknown(found)
                self._turn(self.nothing, "", "")

    def _turn(self, widget: QWidget, text: str, note: str) -> None:
        self.fact_label.setText(text)
        self.note_label.setText(note)
        self.stack.setCurrentWidget(widget)

    def _tell_pictures(self) -> None:
        if self._look_shown is not None:
            tiles = self.grid.model_.tiles
            self.fact_label.setText(pictures_text(self._look_shown.found, tiles, self._image_count))

    def _pointed(self, text: str) -> None:
        if self.stack.currentWidget() is self.grid:
            self.note_label.setText(text)

    def _show_counts(self, counts: ClassCounts) -> None:
        found = None if self._look_shown is None else self._look_shown.found
        title, unit = self.tr("Examples of each class"), self.tr("examples")
        if isinstance(found, ImageFilesPreview):
            self._image_count = counts.counted if counts.complete else None
            self._tell_pictures()
            title, unit = self.tr("Images in each folder"), self.tr("images")
        elif isinstance(found, TablePreview):
            title, unit = self.tr("Values of {column}").format(column=counts.of), self.tr("rows")
        self.panel.set_counts(counts, title, unit)
        self.panel.setVisible(len(counts.counts) > 1)
