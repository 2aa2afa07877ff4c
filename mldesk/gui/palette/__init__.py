"""The command palette: every action, and everything of the workspace, by a few letters of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mldesk.gui.palette.entries import Entry
from mldesk.gui.palette.panel import PalettePanel
from mldesk.gui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow

__all__ = ["Entry", "Palette", "PalettePanel"]

_SIZE = (640, 520)


class Palette(Sheet):
    """The palette over one window."""

    def __init__(self, window: MainWindow) -> None:
        self.content = PalettePanel(window)
        super().__init__(window, self.content, *_SIZE)
        self.content.chosen.connect(self._do)
        window.stack.currentChanged.connect(self.close_sheet)

    def toggle(self) -> None:
        """Open it with nothing written, or close it."""
        if self.isVisible():
            self.close_sheet()
        else:
            self.content.begin()
            self.open()

    def _do(self, entry: Entry) -> None:
        self.close_sheet()
        entry.run()
