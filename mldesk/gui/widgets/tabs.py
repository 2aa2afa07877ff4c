"""Tabs that take the room there is, however much their pages would like."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QTabWidget, QWidget


class Tabs(QTabWidget):
    """Pages of which one is in front; at least `least` pixels high, and as high as the room allows."""

    def __init__(self, name: str, title: str, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.tabBar().setAccessibleName(title)
        self.setMinimumHeight(least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def setTabVisible(self, index: int, visible: bool) -> None:
        """Show or hide a tab; the others get the room that there is."""
        super().setTabVisible(index, visible)
        self.tabBar().updateGeometry()  # Qt does not: it would keep the arrows of a width that is gone

    def hasHeightForWidth(self) -> bool:
        """A page with wrapped texts does not make them higher: it scrolls or shows less."""
        return False
