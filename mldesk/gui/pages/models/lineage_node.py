"""One node of the lineage graph: a button that tells what it is, drawn at any scale."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from mldesk.core.model import LineageNode
from mldesk.gui import theme
from mldesk.gui.fonts import ui_font
from mldesk.gui.icons import paint_icon
from mldesk.gui.translation import translate
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.pill import status_look, status_word

from .lineage_layout import NODE_HEIGHT, NODE_WIDTH
from .words import stage_chip, stage_word

ICONS = {"dataset": "data", "run": "experiments", "model": "models"}
_ARROWS = {Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
_ICON = 20


def kind_word(node: LineageNode) -> str:
    """What kind of thing a node stands for."""
    words = {
        "dataset": translate("Models", "Dataset"),
        "run": translate("Models", "Run"),
        "model": translate("Models", "Model"),
    }
    return words[node.kind]


def state_word(node: LineageNode) -> str:
    """Whether it is there and, if so, how far it is."""
    if node.status == "told":
        return translate("Models", "As its export tells")
    if not node.present:
        return translate("Models", "In the trash or gone")
    return status_word(node.status) if node.kind == "run" else stage_word(node.status)


def state_token(node: LineageNode) -> str:
    """The theme's token for the state."""
    if not node.present:
        return "muted"
    if node.kind == "run":
        return status_look(node.status)[0]
    return stage_chip(node.status).token if node.status else "muted"


class NodeButton(QAbstractButton):
    """A dataset version, run or model version; `moved` carries the direction of an arrow key."""

    moved = Signal(str)

    def __init__(self, node: LineageNode, asked: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.node = node
        self.asked = asked
        self.zoom = 1.0
        self.setObjectName("models.lineage_node")
        parts = (
            kind_word(node),
            node.label,
            state_word(node),
            translate("Models", "shown on this page") if asked else "",
        )
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(translate("Models", "Enter opens it") if self.opens else "")
        self.setToolTip(node.label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if self.opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def opens(self) -> bool:
        """Whether there is a page to go to."""
        return self.node.present and not self.asked

    def place(self, x: float, y: float, zoom: float) -> None:
        """Stand at this point of the drawing, at this scale."""
        self.zoom = zoom
        self.setGeometry(
            round(x * zoom), round(y * zoom), round(NODE_WIDTH * zoom), round(NODE_HEIGHT * zoom)
        )

    def middle(self, right: bool) -> QPoint:
        """The middle of its right or left edge."""
        place = self.geometry()
        return QPoint(place.right() + 1 if right else place.left(), place.center().y() + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go to other nodes, Enter and Space open this one."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.moved.emit(_ARROWS[key])
        elif is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card: icon, name, what it is and how far."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / NODE_WIDTH, self.height() / NODE_HEIGHT)
        room = QRectF(0, 0, NODE_WIDTH, NODE_HEIGHT)
        self._draw_ground(painter, room)
        if not self.node.present:
            painter.setOpacity(0.75)
        token = "accent" if self.node.present else "muted"
        icon = QRectF(14, (NODE_HEIGHT - _ICON) / 2, _ICON, _ICON)
        paint_icon(painter, ICONS[self.node.kind], icon, token)
        left = icon.right() + 12
        words = QRectF(left, 9, NODE_WIDTH - left - 12, 20)
        painter.setOpacity(1)
        self._write(painter, words, self.node.label, "text" if self.node.present else "muted", strong=True)
        self._draw_state(painter, words.translated(0, 19))
        painter.end()

    def _draw_ground(self, painter: QPainter, room: QRectF) -> None:
        colors = theme.current()
        hot = self.opens and (self.underMouse() or self.isDown())
        ground = "accent_ground" if self.asked or hot else "panel"
        edge = "accent" if self.asked or self.hasFocus() or hot else "line"
        pen = QPen(colors.color(edge), 2.0 if self.hasFocus() or self.asked else 1.0)
        if not self.node.present:
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setColor(colors.color("accent" if self.hasFocus() else "muted"))
        painter.setPen(pen)
        painter.setBrush(colors.color(ground if self.node.present else "background"))
        inset = pen.widthF() / 2
        painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), 10, 10)

    def _draw_state(self, painter: QPainter, room: QRectF) -> None:
        kind, state = kind_word(self.node), state_word(self.node)
        self._write(painter, room, f"{kind} · " if state else kind, "muted")
        if state:
            start = painter.fontMetrics().horizontalAdvance(f"{kind} · ")
            self._write(painter, room.adjusted(start, 0, 0, 0), state, state_token(self.node))

    def _write(self, painter: QPainter, room: QRectF, text: str, token: str, strong: bool = False) -> None:
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        painter.setFont(ui_font(13 if strong else 12, weight))
        painter.setPen(theme.current().color(token))
        mode = Qt.TextElideMode.ElideMiddle if strong else Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(text, mode, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
