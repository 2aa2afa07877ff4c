"""Lines of code that differ, to read and copy: numbers and signs at the left, syntax and change coloured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mldesk.core.source_difference import DiffRow, FileDifference, Part, RowKind
from mldesk.gui import formats, theme
from mldesk.gui.pages.run.highlighting import CodeColors, Spans
from mldesk.gui.theme import mono_font
from mldesk.gui.translation import translate

_SIGNS = {"added": "+", "removed": "−"}
_TOKENS = {"added": "good", "removed": "bad"}
_PART = 0.24
"""How much of its colour is in the ground of what differs within a line."""
_GAP = 8


@dataclass(frozen=True)
class PaneLine:
    """A line: its text, how it differs, its numbers (texts, "" for none), colours and differing parts.

    The kind "blank" stands beside a line that only the other file has.
    """

    text: str
    kind: RowKind | str
    numbers: tuple[str, ...]
    spans: Sequence[tuple[int, int, str]] = ()
    parts: Sequence[Part] = ()


@dataclass(frozen=True)
class ColoredDifference:
    """A file's difference and what of both texts is coloured."""

    found: FileDifference
    old_spans: Spans
    new_spans: Spans


def _gap(row: DiffRow, numbers: int) -> PaneLine:
    if row.hidden == 1:
        words = translate("DiffPane", "one line that is the same")
    else:
        words = translate("DiffPane", "{count} lines that are the same").format(
            count=formats.count(row.hidden)
        )
    text = f"⋯ {words}"
    return PaneLine(text, "gap", ("",) * numbers, ((0, len(text), "comment"),))


def _side(
    colored: ColoredDifference, row: DiffRow, old: bool, numbers: tuple[str, ...], kind: str
) -> PaneLine:
    found = colored.found
    place = row.old if old else row.new
    if place is None:
        return PaneLine("", "blank", ("",) * len(numbers))
    spans = colored.old_spans if old else colored.new_spans
    text = (found.old if old else found.new)[place]
    parts = row.old_parts if old else row.new_parts
    return PaneLine(text, kind, numbers, spans[place] if place < len(spans) else (), parts)


def _number(place: int | None) -> str:
    return "" if place is None else str(place + 1)


def beside(colored: ColoredDifference, rows: Sequence[DiffRow]) -> tuple[list[PaneLine], list[PaneLine]]:
    """The lines of both files beside each other."""
    left, right = [], []
    for row in rows:
        if row.kind == "gap":
            left.append(_gap(row, 1))
            right.append(_gap(row, 1))
            continue
        same = row.kind == "same"
        left.append(_side(colored, row, True, (_number(row.old),), "same" if same else "removed"))
        right.append(_side(colored, row, False, (_number(row.new),), "same" if same else "added"))
    return left, right


def unified(colored: ColoredDifference, rows: Sequence[DiffRow]) -> list[PaneLine]:
    """The lines of both files below each other: of each change first what was, then what is."""
    found: list[PaneLine] = []
    changes: list[DiffRow] = []

    def flush() -> Iterator[PaneLine]:
        for row in changes:
            if row.old is not None:
                yield _side(colored, row, True, (_number(row.old), ""), "removed")
        for row in changes:
            if row.new is not None:
                yield _side(colored, row, False, ("", _number(row.new)), "added")
        changes.clear()

    for row in rows:
        if row.kind in ("added", "removed", "changed"):
            changes.append(row)
            continue
        found += flush()
        if row.kind == "gap":
            found.append(_gap(row, 2))
        else:
            found.append(_side(colored, row, False, (_number(row.old), _number(row.new)), "same"))
    return [*found, *flush()]


def _x_of(line: QTextLine, at: int) -> float:
    """Where a letter begins; PySide gives the letter, too."""
    x, _ = cast("tuple[float, int]", line.cursorToX(at))
    return x


class _Gutter(QWidget):
    """The numbers and signs at the left of the lines."""

    def __init__(self, pane: DiffPane) -> None:
        super().__init__(pane)
        self._pane = pane

    def sizeHint(self) -> QSize:
        """As wide as the numbers."""
        return QSize(self._pane.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them in the colours of the theme."""
        painter = QPainter(self)
        self._pane.paint_gutter(painter)
        painter.end()


class DiffPane(QPlainTextEdit):
    """Shows PaneLines."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[PaneLine] = []
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setReadOnly(True)
        self.setFont(mono_font(12))
        self.setProperty("kind", "bare")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(4)
        self._gutter = _Gutter(self)
        self._colors = CodeColors(self.document())
        self.updateRequest.connect(lambda _rect, _dy: self._gutter.update())

    def show_lines(self, lines: Sequence[PaneLine]) -> None:
        """Show these lines."""
        self.lines = list(lines)
        self.setPlainText("\n".join(line.text for line in lines))
        self._colors.set_spans([list(line.spans) for line in lines])
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)
        self._place_gutter()
        self.viewport().update()

    def gutter_width(self) -> int:
        """Pixels for numbers and signs."""
        digits = [max((len(n) for n in column), default=1) for column in zip(*self._numbers(), strict=True)]
        letter = self.fontMetrics().horizontalAdvance("0")
        return sum(max(count, 2) * letter + _GAP for count in digits) + letter + 2 * _GAP

    def _numbers(self) -> list[tuple[str, ...]]:
        return [line.numbers for line in self.lines] or [("",)]

    def _visible(self) -> Iterator[tuple[QTextBlock, PaneLine, QRectF]]:
        block = self.firstVisibleBlock()
        bottom = self.viewport().height()
        while block.isValid() and block.blockNumber() < len(self.lines):
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > bottom:
                return
            yield block, self.lines[block.blockNumber()], place
            block = block.next()

    def _ground(self, kind: str) -> QColor | None:
        colors = theme.current()
        if kind in _TOKENS:
            return colors.color(f"{_TOKENS[kind]}_ground")
        return {"blank": colors.color("background"), "gap": colors.color("rail")}.get(kind)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grounds, then the text."""
        painter = QPainter(self.viewport())
        for block, line, place in self._visible():
            ground = self._ground(line.kind)
            if ground is not None:
                room = QRectF(0, place.top(), self.viewport().width(), place.height())
                painter.fillRect(room, ground)
            self._paint_parts(painter, block, line, place)
        painter.end()
        super().paintEvent(event)

    def _paint_parts(self, painter: QPainter, block: QTextBlock, line: PaneLine, place: QRectF) -> None:
        if not line.parts or line.kind not in _TOKENS or not block.layout().lineCount():
            return
        colors, token = theme.current(), _TOKENS[line.kind]
        ground = QColor(theme.blend(colors.token(f"{token}_ground"), colors.token(token), _PART))
        text = block.layout().lineAt(0)
        for start, length in line.parts:
            x0, x1 = (_x_of(text, at) for at in (start, start + length))
            painter.fillRect(QRectF(place.left() + x0, place.top(), x1 - x0, place.height()), ground)

    def paint_gutter(self, painter: QPainter) -> None:
        """Draw the numbers and signs of the lines that are seen."""
        colors = theme.current()
        painter.setFont(self.font())
        letter = self.fontMetrics().horizontalAdvance("0")
        width = self._gutter.width()
        for _block, line, place in self._visible():
            ground = self._ground(line.kind)
            if ground is not None:
                painter.fillRect(QRectF(0, place.top(), width, place.height()), ground)
            painter.setPen(colors.color("muted"))
            column = (width - letter - 2 * _GAP) / max(len(line.numbers), 1)
            for at, number in enumerate(line.numbers):
                room = QRectF(at * column, place.top(), column, place.height())
                painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
            if line.kind in _SIGNS:
                painter.setPen(colors.color(_TOKENS[line.kind]))
                room = QRectF(width - letter - _GAP, place.top(), letter + 2, place.height())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, _SIGNS[line.kind])

    def _place_gutter(self) -> None:
        room = self.contentsRect()
        self._gutter.setGeometry(room.left(), room.top(), self.gutter_width(), room.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the lines."""
        super().resizeEvent(event)
        self._place_gutter()

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew in a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_colors"):
            self._colors.rehighlight()
            self._gutter.update()


def scroll_together(one: DiffPane, other: DiffPane) -> None:
    """Let two panes show the same part of their lines."""
    for first, second in ((one, other), (other, one)):
        for bar in ("verticalScrollBar", "horizontalScrollBar"):
            getattr(first, bar)().valueChanged.connect(getattr(second, bar)().setValue)
