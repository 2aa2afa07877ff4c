"""How large the workspace is: one bar, parted by kind, and its legend."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QToolTip, QWidget

from mldesk.core.disk import DiskUsage
from mldesk.gui import formats, theme
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.meter import Bar

# token and strength of each kind: what users made in shades of the accent, the rest in greys
_LOOKS = {
    "datasets": ("accent", 1.0),
    "models": ("accent", 0.72),
    "runs": ("accent", 0.48),
    "uploads": ("accent", 0.28),
    "environments": ("good", 0.8),
    "images": ("good", 0.5),
    "trash": ("muted", 0.85),
    "leftovers": ("muted", 0.6),
    "database": ("muted", 0.4),
    "other": ("muted", 0.25),
}
_HEIGHT = 12
_GAP = 2
_LEAST = 3
"""Pixels that the smallest part has at least."""
_ENTRY_WIDTH = 156
"""Pixels that an entry of the legend takes."""


def color_of(kind: str) -> QColor:
    """The colour of a kind in the theme of this moment."""
    token, strength = _LOOKS[kind]
    return theme.current().color(token, strength)


class PartedBar(QWidget):
    """A bar parted by kind; a part tells its name and size when the mouse rests on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sizes: dict[str, int] = {}
        self._words: Mapping[str, str] = {}
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Where the disk goes"))

    def set_sizes(self, sizes: Mapping[str, int], words: Mapping[str, str]) -> None:
        """Show bytes by kind; `words` names the kinds."""
        self.sizes, self._words = dict(sizes), words
        told = (f"{words[kind]} {formats.size(size)}" for kind, size in sizes.items())
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def parts(self) -> list[tuple[str, float, float]]:
        """Kind, left edge and width (pixels) of each part."""
        total = sum(self.sizes.values())
        if total <= 0:
            return []
        room = self.width() - _GAP * (len(self.sizes) - 1)
        widths = {kind: max(room * size / total, _LEAST) for kind, size in self.sizes.items()}
        excess = sum(widths.values()) - room
        widest = max(widths, key=lambda kind: widths[kind])
        widths[widest] -= excess
        found, left = [], 0.0
        for kind, width in widths.items():
            found.append((kind, left, width))
            left += width + _GAP
        return found

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(400, _HEIGHT)

    def words_at(self, x: float) -> str:
        """Name and size of the part at `x` pixels from the left."""
        for kind, left, width in self.parts():
            if left <= x < left + width + _GAP:
                return f"{self._words[kind]}: {formats.size(self.sizes[kind])}"
        return ""

    def event(self, event: QEvent) -> bool:
        """Say what the part under the mouse is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts with rounded outer ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(outline)
        parts = self.parts()
        if not parts:
            painter.fillRect(self.rect(), theme.current().color("grid"))
        for kind, left, width in parts:
            painter.fillRect(QRectF(left, 0, width, _HEIGHT), color_of(kind))
        painter.end()


class _Swatch(QWidget):
    """A small square in the colour of a kind."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colour of the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color_of(self._kind))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        painter.end()


class _Legend(QWidget):
    """Swatch, name and size of each kind, in as many columns as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)

    def set_entries(self, entries: list[QWidget]) -> None:
        """Show other entries."""
        for old in self._entries:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._entries = entries
        self._columns = 0
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, min(len(self._entries), self.width() // _ENTRY_WIDTH))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, entry in enumerate(self._entries):
            self._grid.addWidget(entry, number // columns, number % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the entries anew."""
        super().resizeEvent(event)
        self._arrange()


class Overview(Card):
    """How much the workspace takes, what is free on its disk, and what takes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=14, parent=parent)
        self.setAccessibleName(self.tr("Where the disk goes"))
        self._words = {
            "datasets": self.tr("Datasets"),
            "models": self.tr("Models"),
            "runs": self.tr("Runs"),
            "uploads": self.tr("Uploads"),
            "environments": self.tr("Environments"),
            "images": self.tr("Images"),
            "trash": self.tr("Trash"),
            "leftovers": self.tr("Leftovers"),
            "database": self.tr("Database"),
            "other": self.tr("Other"),
        }
        self.total_label = Label("", "title")
        self.free_label = Label("", "muted")
        self.free_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        head = QHBoxLayout()
        head.addWidget(self.total_label)
        head.addWidget(Label(self.tr("in this workspace"), "muted"), 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.free_label, 0, Qt.AlignmentFlag.AlignBottom)
        self.bar = PartedBar()
        self.progress = Bar()
        self.progress.setAccessibleName(self.tr("Measuring"))
        self.progress.hide()
        self._legend = _Legend()
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._legend)
        self.body.addWidget(self.progress)

    def show_usage(self, usage: DiskUsage) -> None:
        """Show what was measured."""
        self.total_label.setText(formats.size(usage.total))
        if usage.disk_free is not None and usage.disk_size is not None:
            words = self.tr("{free} of {size} free on this disk")
            self.free_label.setText(
                words.format(free=formats.size(usage.disk_free), size=formats.size(usage.disk_size))
            )
        self.bar.set_sizes(usage.kinds, self._words)
        self._legend.set_entries([self._entry(kind, size) for kind, size in usage.kinds.items()])

    def _entry(self, kind: str, size: int) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Swatch(kind))
        row.addWidget(Label(self._words[kind]))
        row.addWidget(Label(formats.size(size), "mono-muted"))
        row.addStretch(1)
        if kind == "leftovers":
            entry.setToolTip(
                self.tr("What killed programs and broken downloads have left behind; freeing removes it")
            )
        return entry
