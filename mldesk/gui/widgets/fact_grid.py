"""Facts in pairs of name and value, in one or two columns; values can be copied or pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from mldesk.gui.desktop import copy_text
from mldesk.gui.icons import IconButton
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.labels import ElidedLabel, Label

_HEIGHT = 24


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
    """Shows facts, filled row by row."""

    def __init__(self, columns: int = 2, name_width: int = 84, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        for column in range(columns):
            self._grid.setColumnMinimumWidth(2 * column, name_width)
            self._grid.setColumnStretch(2 * column + 1, 1)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Replace all facts."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for index, fact in enumerate(facts):
            row, column = divmod(index, self._columns)
            self._grid.addWidget(Label(fact.name, "muted"), row, 2 * column)
            self._grid.addWidget(self._value(fact), row, 2 * column + 1)
            self._grid.setRowMinimumHeight(row, _HEIGHT)

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
