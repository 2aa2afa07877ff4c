"""Images in rows, each with its label; arrow keys go from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mldesk.gui import theme
from mldesk.gui.fonts import mono_font
from mldesk.gui.icons import paint_icon
from mldesk.gui.widgets.image_tiles import IMAGE_SIDE, Tile

Index = QModelIndex | QPersistentModelIndex
_SMALL_SIDE = 64
"""Points that small images take at most; they are enlarged by a whole factor, so that pixels stay sharp."""
_GAP = 10
_CAPTION = 18
_ROUND = 6
_RING = 2
_ICON = 20
_TILE_ROLE = Qt.ItemDataRole.UserRole


class TileModel(QAbstractListModel):
    """The tiles of the grid, which get their images one after the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[Tile] = []

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show other tiles."""
        self.beginResetModel()
        self.tiles = list(tiles)
        self.endResetModel()

    def replace_tiles(self, start: int, tiles: Sequence[Tile]) -> None:
        """Put read tiles into the place of those that waited, from row `start` on."""
        self.tiles[start : start + len(tiles)] = tiles
        if tiles:
            self.dataChanged.emit(self.index(start), self.index(start + len(tiles) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """One row a tile."""
        return 0 if parent.isValid() else len(self.tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The label, the tile itself, and in words what it is."""
        if not index.isValid():
            return None
        tile = self.tiles[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tile.label or tile.name
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.describe(tile)
            case _ if role == _TILE_ROLE:
                return tile
        return None

    def describe(self, tile: Tile) -> str:
        """The facts of a tile in one line: name, label, size, mode, what is wrong with it."""
        size = f"{tile.width:,} × {tile.height:,}" if tile.width else ""
        label = self.tr("label {label}").format(label=tile.label) if tile.label else ""
        return ", ".join(part for part in (tile.name, label, size, tile.mode, tile.problem) if part)


class _TileDelegate(QStyledItemDelegate):
    """Draws a tile: its image in a rounded cell, the label below."""

    def __init__(self, grid: ImageGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._grid.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tile: Tile = index.data(_TILE_ROLE)
        width, height = self._grid.cell()
        rect = option.rect
        cell = QRectF(rect.left() + _RING, rect.top() + _RING, width, height)
        state = option.state
        painter.save()
        self._draw(painter, cell, tile)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            focused = self._grid.hasFocus()
            painter.setPen(QPen(theme.current().color("accent" if focused else "muted"), _RING))
            painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), _ROUND + 1, _ROUND + 1)
        self._caption(painter, cell, tile.label)
        painter.restore()

    def _draw(self, painter: QPainter, cell: QRectF, tile: Tile) -> None:
        colors = theme.current()
        path = QPainterPath()
        path.addRoundedRect(cell, _ROUND, _ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, colors.color("background" if not tile.image.isNull() else "grid"))
        if tile.problem:
            corner = cell.center() - QRectF(0, 0, _ICON, _ICON).center()
            paint_icon(painter, "warning", QRectF(corner.x(), corner.y(), _ICON, _ICON), "warning")
            return
        image = self._grid.inked(tile.image)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.width() > cell.width())
        painter.setClipPath(path)
        scale = min(cell.width() / max(1, image.width()), cell.height() / max(1, image.height()))
        target = QRectF(0, 0, image.width() * scale, image.height() * scale)
        target.moveCenter(cell.center())
        painter.drawImage(target, image)
        painter.restore()

    def _caption(self, painter: QPainter, cell: QRectF, text: str) -> None:
        painter.setPen(theme.current().color("muted"))
        painter.setFont(mono_font(12))
        room = QRectF(cell.left(), cell.bottom() + 1, cell.width(), _CAPTION)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), shown)


class ImageGrid(QListView):
    """Shows tiles in rows; `pointed` carries the facts of the one in hand, in one line.

    Cells are `side` points wide and high; smaller, without one, where all images are small. Grey images on a
    dark ground are drawn as ink, in the colour of text.
    """

    pointed = Signal(str)

    def __init__(self, side: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = TileModel(self)
        self._ink = False
        self._side = side
        self.setModel(self.model_)
        self.setItemDelegate(_TileDelegate(self))
        self.setProperty("kind", "clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def set_tiles(self, tiles: Sequence[Tile], ink: bool) -> None:
        """Show other tiles; `ink` draws grey ones in the colour of text."""
        self._ink = ink
        self.model_.set_tiles(tiles)
        shown = ", ".join(tile.label for tile in tiles[:20] if tile.label)
        self.setAccessibleDescription(self.tr("Labels: {labels}").format(labels=shown) if shown else "")
        self._set_grid()
        self.scrollToTop()

    def replace_tiles(self, start: int, tiles: Sequence[Tile]) -> None:
        """Put read tiles into the place of those that waited."""
        self.model_.replace_tiles(start, tiles)
        current = self.currentIndex()
        if start <= current.row() < start + len(tiles):
            self._current_changed(current)

    def cell(self) -> tuple[float, float]:
        """Width and height of one image in points."""
        if self._side is not None:
            return self._side, self._side
        images = [tile.image for tile in self.model_.tiles if not tile.image.isNull()]
        waiting = any(tile.image.isNull() for tile in self.model_.tiles)
        width = max((image.width() for image in images), default=IMAGE_SIDE)
        height = max((image.height() for image in images), default=IMAGE_SIDE)
        side, ratio = max(width, height, 1), self.devicePixelRatioF()
        if waiting or side > _SMALL_SIDE * ratio:
            # the cells of files do not change while these are read
            return IMAGE_SIDE, IMAGE_SIDE
        factor = max(1, int(_SMALL_SIDE * ratio) // side) / ratio
        return width * factor, height * factor

    def inked(self, image: QImage) -> QImage:
        """Return the image in the colours it is drawn in."""
        if not self._ink or image.isNull():
            return image
        text = QColor(theme.current().text).rgb() & 0x00FFFFFF
        drawn = QImage(image)
        drawn.setColorTable([text | shade << 24 for shade in range(256)])
        return drawn

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among as many columns as fit."""
        self._set_grid()
        super().resizeEvent(event)

    def _set_grid(self) -> None:
        width, height = self.cell()
        captions = any(tile.label for tile in self.model_.tiles)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room, step = self.width() - bar - 2, round(width) + 2 * _RING + _GAP
        columns = max(1, room // step)
        if len(self.model_.tiles) >= columns > 1:
            step = room // columns
        self.setGridSize(QSize(step, round(height) + 2 * _RING + _GAP + (_CAPTION if captions else 0)))

    def _current_changed(self, index: QModelIndex) -> None:
        tile = index.data(_TILE_ROLE)
        self.pointed.emit("" if tile is None else self.model_.describe(tile))
