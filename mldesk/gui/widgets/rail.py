"""The rail at the left of the window: the panels, one lit, with a badge where something is going on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui import theme
from mldesk.gui.icons import IconButton, paint_icon
from mldesk.gui.theme import ui_font
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.told import tell_as_choice, walk

RAIL_WIDTH = 184
_HEIGHT, _RADIUS = 38, 8


class RailButton(QAbstractButton):
    """One entry: icon and word; `badge` is a small number at its right end (0: none).

    What it counts is told to screen readers: `counted` with the number in place of {count}.
    """

    def __init__(
        self, icon_name: str, text: str, counted: str = "{count}", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._counted = counted
        self.badge = 0
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        tell_as_choice(self)
        self.setFixedHeight(_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def nextCheckState(self) -> None:
        """Pressing asks for the page; the window lights the entry when the page is there."""

    def set_badge(self, number: int) -> None:
        """Show `number` at the right end."""
        if number != self.badge:
            self.badge = number
            self.setAccessibleDescription(self._counted.format(count=number) if number else "")
            self.update()

    def sizeHint(self) -> QSize:
        """The size the widget likes best."""
        return QSize(RAIL_WIDTH - 20, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, word, badge and the ring of the keyboard's focus."""
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(colors.color("accent_ground"))
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        elif self.underMouse():
            painter.setBrush(colors.color("text", 0.05))
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        color = "accent" if self.isChecked() else "muted"
        paint_icon(painter, self._icon_name, QRectF(10, (_HEIGHT - 18) / 2, 18, 18), color)
        painter.setPen(colors.color(color))
        painter.setFont(ui_font(13, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium))
        painter.drawText(ground.adjusted(38, 0, -8, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.badge:
            self._paint_badge(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("accent"), 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        painter.end()

    def _paint_badge(self, painter: QPainter) -> None:
        colors = theme.current()
        words = str(self.badge)
        painter.setFont(ui_font(11, QFont.Weight.DemiBold))
        width = max(QFontMetricsF(painter.font()).horizontalAdvance(words) + 14, 20.0)
        badge = QRectF(self.width() - width - 10, (_HEIGHT - 16) / 2, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("accent"))
        painter.drawRoundedRect(badge, 8, 8)
        painter.setPen(colors.color("on_accent"))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), words)


class Rail(QFrame):
    """Entries above, entries below; `chosen` carries the name of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.setFixedWidth(RAIL_WIDTH)
        self.setAccessibleName(self.tr("Panels"))
        self.buttons: dict[str, RailButton] = {}
        self.menu_button = IconButton("menu", self.tr("Menu (F10)"))
        self.menu_button.setObjectName("rail.menu")
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 0, 0)
        name = Label("mldesk", "heading")
        name.setFont(ui_font(16, QFont.Weight.Bold))
        top.addWidget(name, 1)
        top.addWidget(self.menu_button)
        self._above = QVBoxLayout()
        self._below = QVBoxLayout()
        for group in (self._above, self._below):
            group.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 13, 10, 10)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addSpacing(18)
        layout.addLayout(self._above)
        layout.addStretch(1)
        layout.addLayout(self._below)

    def add(self, name: str, icon_name: str, text: str, shortcut: str = "", below: bool = False) -> None:
        """Add the entry `name`."""
        counted = {"queue": self.tr("{count} waiting"), "activity": self.tr("{count} going on")}
        button = RailButton(icon_name, text, counted.get(name, "{count}"))
        button.setObjectName(f"rail.{name}")
        button.setToolTip(f"{text} ({shortcut})" if shortcut else text)
        button.clicked.connect(lambda: self.chosen.emit(name))
        (self._below if below else self._above).addWidget(button)
        self.buttons[name] = button

    def light(self, name: str) -> None:
        """Light the entry `name` and no other."""
        for key, button in self.buttons.items():
            button.setChecked(key == name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk along the entries."""
        if not walk([*self.buttons.values()], event.key()):
            super().keyPressEvent(event)
