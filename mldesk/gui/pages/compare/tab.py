"""What every tab of the comparing page is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from .run_list import RunList
from .runs import ComparedRuns

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


class CompareTab(QWidget):
    """One view of the compared runs; it looks at them when it comes to the front.

    `side` are the runs, where the tab lists them beside what it shows.
    """

    side: RunList | None = None

    def __init__(self, session: Session, window: MainWindow, runs: ComparedRuns) -> None:
        super().__init__()
        self.session = session
        self.window_ = window
        self.runs = runs
        self.in_front = False
        self._old = True
        self.setProperty("kind", "clear")
        runs.changed.connect(self._runs_changed)

    def shown(self) -> None:
        """The tab came to the front."""
        self.in_front = True
        if self._old:
            self._old = False
            self.show_runs()

    def hidden(self) -> None:
        """The tab has left the front."""
        self.in_front = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the list of runs give way where there is little room."""
        super().resizeEvent(event)
        if self.side is not None:
            self.side.fit(self.width())

    def show_runs(self) -> None:
        """Show the runs as they are now."""

    def _runs_changed(self) -> None:
        self._old = True
        if self.in_front:
            self.shown()
