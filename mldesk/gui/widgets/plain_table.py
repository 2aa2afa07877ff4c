"""A table of values to read: without grid or frame, scrolled by pixels, left by the Tab key."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

_ROW_HEIGHT = 32


class PlainTable(QTableView):
    """What tables of values share; their models and the widths of their columns are their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "facts")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
