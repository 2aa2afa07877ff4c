"""The lineage graph as a drawing: nodes are buttons, edges are curves; it can be moved, zoomed and fitted."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from mldesk.core.model import LineageEdge, LineageGraph
from mldesk.gui import theme
from mldesk.gui.fonts import mono_font
from mldesk.gui.translation import translate

from .lineage_layout import Layout, lay_out
from .lineage_node import NodeButton

_MARGIN = 28
_LEAST, _MOST, _STEP = 0.3, 2.0, 1.2
"""Scales of the drawing, and how much one press changes it."""

_LEAST_LABEL = 0.75
"""At smaller scales the edges go without words."""


class _Drawing(QWidget):
    """The ground that the nodes stand on; draws the edges."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "clear")
        self.buttons: dict[str, NodeButton] = {}
        self.edges: list[LineageEdge] = []
        self.zoom = 1.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a curve with an arrow's head for each edge, those of the node with the focus stronger."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for edge in self.edges:
            source, target = self.buttons[edge.source], self.buttons[edge.target]
            near = source.hasFocus() or target.hasFocus()
            self._draw_edge(painter, edge, QPointF(source.middle(True)), QPointF(target.middle(False)), near)
        painter.end()

    def _draw_edge(
        self, painter: QPainter, edge: LineageEdge, start: QPointF, end: QPointF, near: bool
    ) -> None:
        colors, head = theme.current(), 6 * self.zoom
        color = colors.color("accent") if near else colors.color("muted", 0.7)
        tip = QPointF(end.x() - head, end.y())
        bend = max(abs(tip.x() - start.x()) / 2, 24 * self.zoom)
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x() + bend, start.y()), QPointF(tip.x() - bend, tip.y()), tip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.5))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(
            [end, QPointF(tip.x(), tip.y() - head * 0.6), QPointF(tip.x(), tip.y() + head * 0.6)]
        )
        if edge.label and self.zoom >= _LEAST_LABEL:
            self._draw_label(painter, edge.label, path.pointAtPercent(0.5), abs(tip.x() - start.x()))

    def _draw_label(self, painter: QPainter, label: str, middle: QPointF, room: float) -> None:
        colors = theme.current()
        painter.setFont(mono_font(10 * self.zoom))
        text = translate("Models", "child") if label == "child" else label
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room - 8))
        width = painter.fontMetrics().horizontalAdvance(shown) + 6
        place = QRectF(middle.x() - width / 2, middle.y() - 17 * self.zoom, width, 14 * self.zoom)
        painter.setBrush(colors.color("panel"))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(colors.color("muted"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)
        painter.setPen(Qt.PenStyle.NoPen)


class LineageView(QScrollArea):
    """Shows a LineageGraph; `opened` carries the LineageNode that was pressed, `zoomed` the new scale.

    Arrow keys go from node to node, Enter opens, + and - zoom, 0 fits; the wheel zooms while Ctrl is down.
    """

    opened = Signal(object)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("models.lineage_graph")
        self.setAccessibleName(self.tr("Lineage graph"))
        self.setProperty("kind", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._drawing = _Drawing()
        self._drawing.setAccessibleName(self.tr("Lineage graph"))
        self._drawing.installEventFilter(self)
        self.setWidget(self._drawing)
        self.viewport().setProperty("kind", "clear")
        self._layout = Layout({}, 0, 0)
        self._shown: LineageGraph | None = None
        self._fitted = True
        self._held: QPoint | None = None

    @property
    def nodes(self) -> dict[str, NodeButton]:
        """The buttons by node id."""
        return self._drawing.buttons

    @property
    def zoom(self) -> float:
        """The scale: 1 is the natural size."""
        return self._drawing.zoom

    # Showing

    def show_graph(self, graph: LineageGraph) -> None:
        """Show a graph, all of it if it can be read then."""
        if graph == self._shown:
            return
        focused = next((one.node.id for one in self.nodes.values() if one.hasFocus()), None)
        self._shown = graph
        for old in self.nodes.values():
            old.hide()
            old.deleteLater()
        self._layout = lay_out(graph)
        asked = graph.nodes[0].id if graph.nodes else ""
        self._drawing.buttons = {
            node.id: NodeButton(node, node.id == asked, self._drawing) for node in graph.nodes
        }
        self._drawing.edges = list(graph.edges)
        for button in self._in_order():
            button.clicked.connect(lambda _checked=False, one=button: self._open(one))
            button.moved.connect(lambda way, one=button: self._move(one, way))
            button.installEventFilter(self)
            button.show()
        self._tab_in_order()
        self.fit()
        if focused in self.nodes:
            self.nodes[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _in_order(self) -> list[NodeButton]:
        places = self._layout.places
        return sorted(
            self.nodes.values(), key=lambda one: (places[one.node.id].column, places[one.node.id].row)
        )

    def _tab_in_order(self) -> None:
        order = self._in_order()
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _open(self, button: NodeButton) -> None:
        if button.opens:
            self.opened.emit(button.node)

    # Going from node to node

    def _move(self, button: NodeButton, way: str) -> None:
        target = self._towards(button.node.id, way)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _towards(self, identity: str, way: str) -> NodeButton | None:
        """The neighbour along an edge, or the next one in the same column."""
        places = self._layout.places
        here = places[identity]
        if way in ("left", "right"):
            ends = (
                (edge.source for edge in self._drawing.edges if edge.target == identity)
                if way == "left"
                else (edge.target for edge in self._drawing.edges if edge.source == identity)
            )
            found = sorted(ends, key=lambda one: (abs(places[one].y - here.y), places[one].y))
        else:
            step = -1 if way == "up" else 1
            found = [
                one
                for one, place in places.items()
                if (place.column, place.row) == (here.column, here.row + step)
            ]
        return self.nodes[found[0]] if found else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a node with the focus into view; move the drawing with the mouse, zoom with keys."""
        if isinstance(watched, NodeButton):
            if event.type() == QEvent.Type.FocusIn:
                self.ensureWidgetVisible(watched, _MARGIN, _MARGIN)
                self._drawing.update()
            elif event.type() == QEvent.Type.FocusOut:
                self._drawing.update()
        elif isinstance(event, QMouseEvent):
            return self._drag(event)
        return False

    def _drag(self, event: QMouseEvent) -> bool:
        place = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._held = place
            self._drawing.setCursor(Qt.CursorShape.ClosedHandCursor)
            return True
        if event.type() == QEvent.Type.MouseMove and self._held is not None:
            moved, self._held = place - self._held, place
            for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
                bar.setValue(bar.value() - by)
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and self._held is not None:
            self._held = None
            self._drawing.unsetCursor()
            return True
        return False

    # Zooming

    def fit(self) -> None:
        """Show all of the graph, at most in its natural size."""
        self._fitted = True
        room = self.maximumViewportSize()
        width, height = self._layout.width, self._layout.height
        if width and height:
            across = (room.width() - 2 * _MARGIN) / width
            down = (room.height() - 2 * _MARGIN) / height
            self._set_zoom(min(1.0, across, down))

    def zoom_by(self, factor: float, fixed: QPoint | None = None) -> None:
        """Zoom; the point `fixed` of the viewport (its middle unless given) stays where it is."""
        self._fitted = False
        point = fixed if fixed is not None else self.viewport().rect().center()
        before = self._drawing.mapFrom(self.viewport(), point)
        origin, old = self._origin(), self.zoom
        self._set_zoom(old * factor)
        after = (QPointF(before) - origin) * (self.zoom / old) + self._origin()
        moved = self._drawing.mapTo(self.viewport(), after.toPoint()) - point
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + moved.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved.y())

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_by(1 / _STEP)

    def _set_zoom(self, zoom: float) -> None:
        self._drawing.zoom = max(_LEAST, min(_MOST, zoom))
        self._place()
        self.zoomed.emit(self._drawing.zoom)

    def _place(self) -> None:
        """Put the nodes where they belong at this scale, in the middle if there is room to spare."""
        zoom, room = self._drawing.zoom, self.maximumViewportSize()
        width = round(self._layout.width * zoom) + 2 * _MARGIN
        height = round(self._layout.height * zoom) + 2 * _MARGIN
        self._drawing.resize(max(width, room.width()), max(height, room.height()))
        origin = self._origin()
        for identity, place in self._layout.places.items():
            self.nodes[identity].place(place.x + origin.x() / zoom, place.y + origin.y() / zoom, zoom)
        self._drawing.update()

    def _origin(self) -> QPointF:
        zoom, size = self._drawing.zoom, self._drawing.size()
        return QPointF(
            (size.width() - self._layout.width * zoom) / 2, (size.height() - self._layout.height * zoom) / 2
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is down, else move."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _STEP ** (event.angleDelta().y() / 120)
            self.zoom_by(factor, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and - zoom, 0 fits."""
        match event.text():
            case "+" | "=":
                self.zoom_in()
            case "-":
                self.zoom_out()
            case "0":
                self.fit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the graph fitted until the user has zoomed."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        else:
            self._place()
