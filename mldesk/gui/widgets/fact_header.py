"""The header of a table of facts: a title without room ends in "…" instead of losing its first letters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

PADDING = 13
"""Pixels that the style sheet leaves at either side of a title."""
MARK = 18
"""Pixels that the mark of sorting takes."""


class FactHeader(QHeaderView):
    """Qt shortens titles, too, but knows nothing of the padding of a style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """Shorten the title to the room that its section has."""
        super().initStyleOptionForIndex(option, section)
        room = self.sectionSize(section) - 2 * PADDING - (MARK if self._marked(section) else 0)
        option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def _marked(self, section: int) -> bool:
        return self.isSortIndicatorShown() and self.sortIndicatorSection() == section
