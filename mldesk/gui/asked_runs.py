"""Shows the runs that programs ask this window to show: `mldesk open RUN`, a program's RunDetails."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from mldesk.core.window_requests import KIND, take_request

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow


class AskedRuns(QObject):
    """Watches for requests to the window, and brings it to the front with the run that was asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.session.changed.connect(self._changed)
        window.session.workspace_changed.connect(lambda: self._changed({KIND}))

    def _changed(self, kinds: set[str]) -> None:
        path = self._window.session.path
        if KIND in kinds and path is not None:
            self._window.session.background(lambda: _take(path), self._show, receiver=self)

    def _show(self, run_id: str | None) -> None:
        if run_id is None:
            return  # another window of this workspace was asked
        window = self._window
        window.close_overlay()
        window.open_run(run_id)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.activateWindow()
        QApplication.alert(window)  # where the system lets no window come to the front by itself


def _take(path: Path) -> str | None:
    from mldesk.core.workspace import Workspace

    with Workspace.open(path) as workspace:
        return take_request(workspace)
