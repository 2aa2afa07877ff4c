"""Two lists side by side in a card, each with its title, and with words in its place where it is empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.widgets import Label
from mldesk.gui.widgets.fact_table import FactTable

_NARROW = 812
"""Pixels: with less room the lists stand below each other."""


class CardList(QVBoxLayout):
    """A table of at most `rows` rows at once beneath its title, `nothing` in the place of an empty one."""

    def __init__(self, title: str, table: FactTable, nothing: str, rows: int, wrap: bool = False) -> None:
        super().__init__()
        self._title, self._rows, self.table = title, rows, table
        self.title_label = Label("", "strong")
        self.nothing_label = Label(nothing, "muted", wrap=wrap)
        self.setSpacing(4)
        for widget in (self.title_label, table, self.nothing_label):
            self.addWidget(widget)
        self.addStretch(1)

    def show_rows(self, rows: Sequence[object]) -> None:
        """Show these, as high as they need."""
        self.title_label.setText(f"{self._title}  {formats.count(len(rows))}" if rows else self._title)
        self.table.set_things(rows)
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(self.table.height_of(min(len(rows), self._rows)))
        self.nothing_label.setVisible(not rows)


class CardLists(QWidget):
    """Lists side by side, or below each other in a narrow card."""

    def __init__(self, lists: Sequence[CardList], gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)
        for one in lists:
            self._layout.addLayout(one, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists below each other where there is little room."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._layout.setDirection(
            directions.TopToBottom if self.width() < _NARROW else directions.LeftToRight
        )
