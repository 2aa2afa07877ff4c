"""Images of many steps: a grid of small ones, read as they come into view, and each one large."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.gui.desktop import open_path
from mldesk.gui.icons import IconButton

from .buttons import Button
from .image_grid import ImageGrid
from .image_tiles import Tile, read_tile
from .labels import ElidedLabel
from .picture_view import LARGEST_SIDE, PictureView

Background: TypeAlias = Callable[[Callable[[], Any], Callable[[Any], None]], None]
"""Calls its first argument beside the GUI thread and gives the result to the second one on it."""

SIDE = 160
_BATCH = 16
_MOST_HELD = 256
"""Small images that are kept in memory; those far away are read again when they come into view."""


@dataclass(frozen=True)
class GalleryImage:
    """An image file, what it is called under its small picture, and in words."""

    path: Path
    label: str
    title: str = ""


class ImageGallery(QWidget):
    """Shows GalleryImages; `pointed` carries the facts of the one in hand.

    Enter or a double click shows an image large, where the arrows go to the next one and Escape leads back.
    """

    pointed = Signal(str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images: list[GalleryImage] = []
        self.shown = -1
        """The image that is large; -1 while the grid is seen."""
        self._background = background
        self._held: dict[int, None] = {}
        self._asked: set[int] = set()
        self._build()

    def _build(self) -> None:
        self.grid = ImageGrid(SIDE)
        self.grid.setObjectName("gallery.grid")
        self.grid.setAccessibleName(self.tr("Images"))
        self.grid.activated.connect(lambda index: self.enlarge(index.row()))
        self.grid.verticalScrollBar().valueChanged.connect(self._look)
        self.grid.pointed.connect(self.pointed)
        self.picture = PictureView()
        self.picture.setObjectName("gallery.picture")
        self.caption = ElidedLabel("", "muted")
        self.back_button = Button(self.tr("All images"), "quiet", "arrow-left")
        self.back_button.setObjectName("gallery.back")
        self.previous_button = IconButton("chevron-left", self.tr("Previous image"))
        self.next_button = IconButton("chevron-right", self.tr("Next image"))
        self.open_button = Button(self.tr("Open file"), "quiet")
        self.open_button.setObjectName("gallery.open")
        self.back_button.clicked.connect(self.leave)
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.next_button.clicked.connect(lambda: self.step(1))
        self.open_button.clicked.connect(self._open)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back_button)
        head.addWidget(self.caption, 1)
        for widget in (self.open_button, self.previous_button, self.next_button):
            head.addWidget(widget)
        large = QWidget()
        column = QVBoxLayout(large)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.picture, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.grid)
        self.stack.addWidget(large)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.large = large
        self.setFocusProxy(self.grid)

    def set_images(self, images: Sequence[GalleryImage]) -> None:
        """Show other images; when more of the same came, what is seen stays."""
        before = self.images
        if list(images) == before:
            return
        more = before and list(images[: len(before)]) == before
        self.images = list(images)
        if more:
            self._add(self.images[len(before) :])
        else:
            self._held.clear()
            self._asked.clear()
            self.grid.set_tiles([_waiting(image) for image in self.images], ink=False)
            self.leave()
        self._show_buttons()
        self._look()

    def _add(self, images: Sequence[GalleryImage]) -> None:
        model = self.grid.model_
        first = len(model.tiles)
        model.beginInsertRows(QModelIndex(), first, first + len(images) - 1)
        model.tiles += [_waiting(image) for image in images]
        model.endInsertRows()

    # Small images

    def in_view(self) -> range:
        """The rows of the grid that can be seen."""
        cell, view = self.grid.gridSize(), self.grid.viewport()
        if cell.isEmpty() or not self.images:
            return range(0)
        columns = max(1, view.width() // cell.width())
        top = self.grid.verticalScrollBar().value()
        first = top // cell.height() * columns
        last = math.ceil((top + view.height()) / cell.height()) * columns
        return range(min(first, len(self.images)), min(last, len(self.images)))

    def _look(self) -> None:
        """Have those that are in view read, as far as they are not."""
        lacking = [row for row in self.in_view() if row not in self._held and row not in self._asked]
        ratio = self.devicePixelRatioF()
        for start in range(0, len(lacking), _BATCH):
            rows = lacking[start : start + _BATCH]
            self._asked.update(rows)
            images = [self.images[row] for row in rows]
            self._background(partial(_read, images, ratio), partial(self._take, rows, images))

    def _take(self, rows: list[int], images: list[GalleryImage], tiles: list[Tile]) -> None:
        self._asked.difference_update(rows)
        for row, image, tile in zip(rows, images, tiles, strict=True):
            if row < len(self.images) and self.images[row] == image:
                self._held[row] = None
                self.grid.replace_tiles(row, [tile])
        seen = self.in_view()
        for row in [row for row in self._held if row not in seen][: max(len(self._held) - _MOST_HELD, 0)]:
            del self._held[row]
            self.grid.replace_tiles(row, [_waiting(self.images[row])])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read what has come into view."""
        super().resizeEvent(event)
        self._look()

    # One image large

    def enlarge(self, row: int) -> None:
        """Show an image large."""
        if not 0 <= row < len(self.images):
            return
        self.shown = row
        image = self.images[row]
        self.caption.setText(image.title or image.label)
        if self.stack.currentWidget() is not self.large:
            self.stack.setCurrentWidget(self.large)
            self.picture.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_buttons()
        self.pointed.emit("")  # its facts stand above it
        ratio = self.devicePixelRatioF()
        read = partial(read_tile, image.path, image.label, ratio, LARGEST_SIDE)
        self._background(read, partial(self._take_large, row, image))

    def _take_large(self, row: int, image: GalleryImage, tile: Tile) -> None:
        if row != self.shown or self.images[row] != image:
            return
        self.picture.set_tile(tile)
        size = f"{tile.width} × {tile.height}" if tile.width else tile.problem
        text = " · ".join(part for part in (image.title or image.label, size) if part)
        self.caption.setText(text)

    def step(self, side: int) -> None:
        """Show the next image (1) or the one before (-1) large."""
        if self.shown >= 0:
            self.enlarge(min(max(self.shown + side, 0), len(self.images) - 1))

    def leave(self) -> None:
        """Show the grid again, with the image that was large in hand."""
        row, self.shown = self.shown, -1
        self.picture.set_tile(None)
        self.stack.setCurrentWidget(self.grid)
        if row >= 0:
            self.grid.setCurrentIndex(self.grid.model_.index(row))
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_buttons(self) -> None:
        self.previous_button.setEnabled(self.shown > 0)
        self.next_button.setEnabled(0 <= self.shown < len(self.images) - 1)

    def _open(self) -> None:
        if self.shown >= 0:
            open_path(self.images[self.shown].path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While an image is large: arrows go to the next one, Home and End to the ends, Escape leads back."""
        key = Qt.Key(event.key())
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.images) - 1}
        if self.shown < 0 or key not in {*moves, *ends, Qt.Key.Key_Escape}:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in moves:
            self.step(moves[key])
        else:
            self.enlarge(ends[key])


def _waiting(image: GalleryImage) -> Tile:
    return Tile(image.path.name, image.label)


def _read(images: Sequence[GalleryImage], ratio: float) -> list[Tile]:
    return [read_tile(image.path, image.label, ratio, SIDE) for image in images]
