"""Tells by the system's own notification that a run has ended, while the window is not in front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.preferences import preferences
from mldesk.gui.widgets.pill import status_word

if TYPE_CHECKING:
    from mldesk.core.live_runs import LiveRuns
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow

SETTING = "notify_when_runs_end"


@dataclass(frozen=True)
class RunEnd:
    """A run that has ended; `seconds` is how long its script worked, None when it never started."""

    run_id: str
    name: str
    status: str
    seconds: float | None
    reason: str


@dataclass(frozen=True)
class _Seen:
    """The runs that are not over, and those that have ended since the last look."""

    live: LiveRuns
    ended: tuple[RunEnd, ...]


def notifies() -> bool:
    """Whether the user wants to be told."""
    return bool(preferences().value(SETTING, True, type=bool))


def read_ends(workspace: Workspace, before: LiveRuns | None) -> _Seen:
    """Which runs are not over now, and how those have ended that were not before, or have begun since."""
    from mldesk.core.live_runs import follow_runs

    live, ended = follow_runs(workspace, before)
    ends = [_read_end(workspace, run_id) for run_id in ended]
    return _Seen(live, tuple(end for end in ends if end is not None))


def _read_end(workspace: Workspace, run_id: str) -> RunEnd | None:
    row = workspace.store.read_one(
        "SELECT name, status, ended - started AS seconds, reason_title FROM runs WHERE id = ? "
        "AND deleted IS NULL AND status IN ('Completed', 'Failed', 'Canceled')",
        run_id,
    )
    if row is None:
        return None
    return RunEnd(run_id, row["name"], row["status"], row["seconds"], row["reason_title"] or "")


class RunEnds(QObject):
    """Watches the runs of one window's workspace; `show` puts up a notification of a title and a text."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._live: LiveRuns | None = None
        self._tray: QSystemTrayIcon | None = None
        self._last: str | None = None
        self.show: Callable[[str, str], None] = self._show_natively
        window.session.changed.connect(self._changed)
        window.session.workspace_changed.connect(self._begin)

    @property
    def active(self) -> frozenset[str]:
        """The runs at work, as they were seen last."""
        live = self._live.at_work if self._live is not None else {}
        return frozenset(run_id for run_id, at_work in live.items() if at_work)

    def knows(self, run_id: str) -> bool:
        """Whether this run was waiting or at work when it was looked last."""
        return self._live is not None and run_id in self._live.at_work

    def _begin(self) -> None:
        self._live = None
        self._changed({"runs"})

    def _changed(self, kinds: set[str]) -> None:
        if "runs" in kinds:
            before = self._live
            self._window.session.read(
                lambda workspace: read_ends(workspace, before), self._take, key="window.run_ends"
            )

    def _take(self, seen: _Seen) -> None:
        self._live = seen.live
        away = QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
        for end in seen.ended if away and notifies() else ():
            self._last = end.run_id
            title = self.tr("{name}: {status}").format(name=end.name, status=status_word(end.status))
            parts = [localized(end.reason)] if end.reason else []
            if end.seconds is not None:
                parts.append(self.tr("It took {time}.").format(time=formats.duration(end.seconds)))
            self.show(title, "\n".join(parts))

    def _show_natively(self, title: str, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            from mldesk.gui.gnome_notification import notify_by_gnome

            notify_by_gnome(title, text)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.messageClicked.connect(self.open_last)
            self._tray.activated.connect(self.open_last)
        self._tray.show()  # a message needs an icon to belong to
        self._tray.showMessage(title, text, QApplication.windowIcon())

    def open_last(self) -> None:
        """The notification was pressed: bring the window to the front with the run it told of."""
        if self._tray is not None:
            self._tray.hide()
        if self._last is not None:
            self._window.open_run(self._last)
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.activateWindow()
