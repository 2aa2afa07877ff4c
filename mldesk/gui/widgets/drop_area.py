"""An area with a dashed edge that takes dropped files and folders, with a button for those who browse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui import theme
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.labels import Label

_ICON = 28


def local_paths(mime: QMimeData) -> list[Path]:
    """Return the files and folders of this machine among what is dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


class DropArea(QWidget):
    """Says what may be dropped; `dropped` carries the paths. `buttons` stand beneath or beside the words."""

    dropped = Signal(list)

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        buttons: tuple[Button, ...] = (),
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hot = False
        self.setAcceptDrops(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._icon = IconLabel(icon_name, "accent", _ICON)
        self.title_label = Label(title, "strong")
        self.text_label = Label(text, "caption", wrap=True)
        if compact:
            self._lay_out_compact(buttons)
        else:
            self._lay_out(buttons)

    def _lay_out(self, buttons: tuple[Button, ...]) -> None:
        self._lines: QBoxLayout = QVBoxLayout(self)
        layout = self._lines
        layout.setContentsMargins(24, 28, 24, 28)
        layout.setSpacing(6)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(1)
        layout.addWidget(self._icon, 0, middle)
        layout.addSpacing(4)
        layout.addWidget(self.title_label, 0, middle)
        self.text_label.setAlignment(middle)
        layout.addWidget(self.text_label)
        if buttons:
            layout.addSpacing(10)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addStretch(1)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addStretch(1)

    def _lay_out_compact(self, buttons: tuple[Button, ...]) -> None:
        self._lines = QHBoxLayout(self)
        layout = self._lines
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title_label)
        words.addWidget(self.text_label)
        layout.addLayout(words, 1)
        for button in buttons:
            layout.addWidget(button)

    def lie_down(self) -> None:
        """Take one line: what may be dropped has been read."""
        self._lines.setDirection(QBoxLayout.Direction.LeftToRight)
        self._lines.setContentsMargins(16, 8, 8, 8)
        self.text_label.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for files."""
        if local_paths(event.mimeData()):
            self._heat(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The files are gone again."""
        self._heat(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the dropped files on."""
        self._heat(False)
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _heat(self, hot: bool) -> None:
        self._hot = hot
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the dashed edge."""
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colors.color("accent" if self._hot else "muted", 1.0 if self._hot else 0.55), 1)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(colors.color("accent_ground" if self._hot else "background"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.end()
