"""A workspace on the Home page: name, place, when it was last open; pressed, it opens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mldesk.gui import formats, theme
from mldesk.gui.icons import IconButton
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.labels import ElidedLabel, Label


class PressableCard(Card):
    """A card that is one big button: mouse, Enter or Space emit `pressed`."""

    pressed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._hovered = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click inside the card presses it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press the card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the card can be pressed."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has left."""
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and a frame where the mouse or the keyboard is."""
        super().paintEvent(event)
        if not (self._hovered or self.hasFocus()):
            return
        width = 2.0 if self.hasFocus() else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("accent"), width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 12, 12)
        painter.end()


class WorkspaceCard(PressableCard):
    """One recent workspace; `forget` asks to take it off the list."""

    forget = Signal()

    def __init__(
        self,
        path: Path,
        name: str,
        opened: float,
        exists: bool,
        is_open: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self.path = path
        self.setObjectName("home.workspace")
        title = ElidedLabel(name, "strong")
        title.setFixedHeight(20)
        self.header.addWidget(title, 1)
        self.body.setSpacing(4)
        top = self.header
        self.body.addLayout(top)
        if is_open:
            self.header.addWidget(Label(self.tr("Open now"), "accent"))
        else:
            remove = IconButton("close", self.tr("Remove {name} from the list").format(name=name), size=14)
            remove.setFixedSize(20, 20)
            remove.clicked.connect(self.forget)
            self.header.addWidget(remove)
        place = ElidedLabel(str(path), "caption", Qt.TextElideMode.ElideMiddle)
        self.body.addWidget(place)
        self.facts = Label("", "caption")
        self.body.addWidget(self.facts)
        if exists:
            self.facts.setText(self.tr("Opened {when}").format(when=formats.ago(opened)))
        else:
            self.facts.setText(self.tr("The folder is not there"))
            self.facts.set_kind("warning")
            self.facts.setFont(place.font())
