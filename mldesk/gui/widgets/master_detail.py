"""A list at the left and what is known of the chosen row at the right, each on a card."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mldesk.gui.widgets.card import Card

_SHARE = 0.36
_LEAST, _MOST = 190, 420
"""Pixels of the list: about a third of the room, but within these."""

_LEAST_DETAIL, _GAP = 440, 16
"""Pixels that the detail has before the list takes more than it needs, and those between the two."""


class MasterDetail(QWidget):
    """`master` (a table) beside `detail`; in a narrow window the list gives way."""

    def __init__(self, master: QWidget, detail: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list_card = Card(margin=0)
        self.list_card.body.setContentsMargins(1, 4, 1, 8)
        self.list_card.body.addWidget(master)
        detail_card = Card(margin=0)
        detail_card.body.addWidget(detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.list_card)
        row.addWidget(detail_card, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        super().resizeEvent(event)
        wanted = min(_MOST, round(self.width() * _SHARE), self.width() - _GAP - _LEAST_DETAIL)
        self.list_card.setFixedWidth(max(_LEAST, wanted))
