"""The preview of a dataset version: images with labels, the head of a table, text, or a list of arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.dataset import DatasetFile, DatasetVersion
from mldesk.core.preview import (
    ArrayFacts,
    ArrayPreview,
    ImageFilesPreview,
    ImagePreview,
    TablePreview,
    TextPreview,
    Unknown,
)
from mldesk.gui import formats
from mldesk.gui.fonts import mono_font
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.labels import Label

from .image_grid import ClassCounts, ImageGrid
from .look import Look, look_into
from .table_head import TableHead

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_LISTED_FILES = 500
_COUNTS_WIDTH = 480
_FILE_CHARACTERS = 20


class PreviewTab(QWidget):
    """Looks into the whole version, or into the file that was picked, on a worker; shows what was found."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._version: DatasetVersion | None = None
        self._paths: list[str] = []
        self._asked = 0
        self.file_box = QComboBox()
        self.file_box.setObjectName("data.preview_file")
        self.file_box.setAccessibleName(self.tr("File to look into"))
        self.file_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.file_box.setMinimumContentsLength(_FILE_CHARACTERS)
        self.file_box.currentIndexChanged.connect(self._look)
        self.fact_label = Label("", "caption")
        self.grid = ImageGrid(rows=4)
        self.counts = ClassCounts()
        self.counts_label = Label(self.tr("Examples of each class"), "strong")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(mono_font(12))
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.table = TableHead()
        self.arrays = FactTable(self._array_columns(), key=lambda array: array.name)
        self.arrays.setAccessibleName(self.tr("Arrays of the file"))
        self.nothing = EmptyState("file", self.tr("No preview"), "")
        self.pictures = ScrollPage((0, 0, 12, 0))
        self.pictures.body.setSpacing(12)
        self.counts.setMaximumWidth(_COUNTS_WIDTH)
        for widget in (self.grid, self.counts_label, self.counts):
            self.pictures.body.addWidget(widget)
        self.pictures.body.addStretch(1)
        self._blank = QWidget()
        self.stack = QStackedWidget()
        for view in (self._blank, self.pictures, self.text, self.table, self.arrays, self.nothing):
            self.stack.addWidget(view)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.file_box)
        head.addWidget(self.fact_label)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)

    def _array_columns(self) -> list[Column]:
        return [
            Column(self.tr("Array"), lambda array: array.name or "–"),
            Column(
                self.tr("Shape"), lambda array: " × ".join(map(str, array.shape)) or "1", width=180, mono=True
            ),
            Column(self.tr("Type"), lambda array: array.dtype, width=110, mono=True),
            Column(self.tr("First values"), _first_values, width=260, mono=True),
        ]

    def show_version(self, version: DatasetVersion, files: Sequence[DatasetFile]) -> None:
        """Offer the files of a version and look into the whole."""
        if version == self._version:
            return
        self._version = version
        self._paths = [file.path for file in files]
        self.file_box.blockSignals(True)
        self.file_box.clear()
        self.file_box.addItem(self.tr("Overview"), "")
        for path in self._paths[:_LISTED_FILES]:
            self.file_box.addItem(path, path)
        self.file_box.setCurrentIndex(0)
        self.file_box.blockSignals(False)
        self.stack.setCurrentWidget(self._blank)
        self.fact_label.setText("")
        self._look()

    def _look(self) -> None:
        version, path = self._version, str(self.file_box.currentData() or "")
        if version is None:
            return
        self._asked += 1
        asked = self._asked
        folder, paths, ratio = version.folder, list(self._paths), self.devicePixelRatioF()

        def done(look: Look) -> None:
            if asked == self._asked:
                self._show(look)

        self._session.background(lambda: look_into(folder, path, paths, ratio), done, receiver=self)

    def _show(self, look: Look) -> None:
        found = look.found
        match found:
            case ImagePreview():
                self.grid.set_arrays(found.images, look.labels)
                self._show_pictures(
                    self.tr("{count} images of {width} × {height} pixels").format(
                        count=formats.count(found.count),
                        width=found.images.shape[2],
                        height=found.images.shape[1],
                    ),
                    look,
                )
            case ImageFilesPreview():
                self.grid.set_images(look.images, look.labels)
                count = len(look.images) if found.count is None else found.count
                text = (
                    self.tr("more than {count} images") if found.count is None else self.tr("{count} images")
                )
                self._show_pictures(text.format(count=formats.count(count)), look)
            case TablePreview():
                self.table.show_table(found)
                self._turn(self.table, self._table_text(found))
            case TextPreview():
                self.text.setPlainText(found.text)
                self._turn(self.text, "" if found.complete else self.tr("the beginning"))
            case ArrayPreview():
                self.arrays.set_things(found.arrays)
                self._turn(
                    self.arrays,
                    self.tr("{count} arrays").format(count=found.count) if found.count > 1 else "",
                )
            case Unknown():
                self.nothing.title_label.setText(found.title)
                self.nothing.text_label.setText(found.detail)
                self._turn(self.nothing, "")

    def _show_pictures(self, text: str, look: Look) -> None:
        self.counts.set_counts(look.counts)
        for widget in (self.counts, self.counts_label):
            widget.setVisible(len(look.counts) > 1)
        self._turn(self.pictures, text)

    def _table_text(self, table: TablePreview) -> str:
        rows = (
            formats.count(table.rows_seen)
            if table.complete
            else self.tr("more than {count}").format(count=formats.count(table.rows_seen))
        )
        return self.tr("{rows} rows, {columns} columns").format(
            rows=rows, columns=formats.count(len(table.columns))
        )

    def _turn(self, widget: QWidget, text: str) -> None:
        self.fact_label.setText(text)
        self.stack.setCurrentWidget(widget)


def _first_values(array: ArrayFacts) -> str:
    if array.head is None:
        return "–"
    return "  ".join(str(value) for value in array.head.ravel()[:8].tolist())
