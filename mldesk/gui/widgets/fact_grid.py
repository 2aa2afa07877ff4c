"""Facts in pairs of name and value, in one or two columns; values can be copied or pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from mldesk.gui.desktop import copy_text
from mldesk.gui.icons import IconButton
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.labels import ElidedLabel, Label

_HEIGHT, _GAP = 24, 12
_LEAST_VALUE = 140


@dataclass(frozen=True)
class Fact:
    """A name and its value; `mono` for hashes, `copied` to offer a copy, `pressed` to make it a link."""

    name: str
    value: str
    mono: bool = False
    copied: bool = False
    pressed: Callable[[], object] | None = field(default=None, compare=False)
    object_name: str = ""


class FactGrid(QWidget):
    """Shows facts, filled row by row; in a single column where values had less than `least_value` pixels.

    `gap` are the pixels between a value and the name of the next column.
    """

    def __init__(
        self,
        columns: int = 2,
        name_width: int = 84,
        parent: QWidget | None = None,
        least_value: int = _LEAST_VALUE,
        gap: int = _GAP,
    ) -> None:
        super().__init__(parent)
        self._gap = gap
        self._most_columns = columns
        self._columns = columns
        self._name_width = name_width
        self._least_value = least_value
        self._cells: list[tuple[QWidget, QWidget]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(6)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Replace all facts."""
        for cell in self._cells:
            for widget in cell:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._cells = [(Label(fact.name, "muted"), self._value(fact)) for fact in facts]
        self._place()

    def _place(self) -> None:
        """Put the cells into as many columns as there are now."""
        for column in range(self._most_columns):
            there = column < self._columns
            self._grid.setColumnMinimumWidth(3 * column, self._name_width if there else 0)
            self._grid.setColumnStretch(3 * column + 1, 1 if there else 0)
            between = self._gap - _GAP if column + 1 < self._columns else 0
            self._grid.setColumnMinimumWidth(3 * column + 2, between)
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
        for index, (name, value) in enumerate(self._cells):
            row, column = divmod(index, self._columns)
            self._grid.addWidget(name, row, 3 * column)
            self._grid.addWidget(value, row, 3 * column + 1)
            self._grid.setRowMinimumHeight(row, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column less where the values would have no room."""
        super().resizeEvent(event)
        least = self._name_width + _GAP + self._least_value
        columns = max(1, min(self._most_columns, self.width() // least))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _value(self, fact: Fact) -> QWidget:
        if fact.pressed is not None:
            link = Button(fact.value, "link")
            link.setObjectName(fact.object_name)
            link.setAccessibleName(f"{fact.name}: {fact.value}")
            link.setFixedHeight(_HEIGHT)
            link.clicked.connect(fact.pressed)
            return _left(link)
        label = ElidedLabel(fact.value, "mono" if fact.mono else "text", Qt.TextElideMode.ElideMiddle)
        if not fact.copied:
            return label
        button = IconButton("copy", self.tr("Copy {name}").format(name=fact.name), size=14)
        button.setFixedSize(_HEIGHT, _HEIGHT)
        button.clicked.connect(lambda: copy_text(fact.value))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label, 1)
        row.addWidget(button)
        return holder


def _left(widget: QWidget) -> QWidget:
    """Put `widget` at the left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return holder
