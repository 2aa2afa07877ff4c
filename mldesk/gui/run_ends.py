"""Tells by the system's own notification that runs have ended, while the window is not in front."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer
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
    from mldesk.gui.pages.experiments import ExperimentsPage

SETTING = "notify_when_runs_end"
_TOGETHER_MILLISECONDS = 5_000
"""What ends within this time after a notification is told in the next one."""
_MOST_NAMES = 3
"""Failed runs whose names a notification of many holds; some systems show no more than four lines."""
_STATUSES = ("Failed", "Canceled", "Completed")


@dataclass(frozen=True)
class RunEnd:
    """A run that has ended, and when (Unix time); `seconds` is how long its script worked, None when it never
    started.
    """

    run_id: str
    name: str
    status: str
    seconds: float | None
    reason: str
    ended: float


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
        "SELECT name, status, ended, ended - started AS seconds, reason_title FROM runs WHERE id = ? "
        "AND deleted IS NULL AND status IN ('Completed', 'Failed', 'Canceled')",
        run_id,
    )
    if row is None:
        return None
    reason = row["reason_title"] or ""
    return RunEnd(run_id, row["name"], row["status"], row["seconds"], reason, row["ended"] or 0.0)


class RunEnds(QObject):
    """Watches the runs of one window's workspace; `show` puts up a notification of a title and a text.

    The first end is told at once, those of the next seconds together: many short runs end one after another.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._live: LiveRuns | None = None
        self._tray: QSystemTrayIcon | None = None
        self._told: Sequence[RunEnd] = ()  # by the last notification
        self._waiting: list[RunEnd] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TOGETHER_MILLISECONDS)
        self._pause.timeout.connect(self._tell)
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
        self._live, self._told = None, ()
        self._waiting.clear()
        self._changed({"runs"})

    def _changed(self, kinds: set[str]) -> None:
        if "runs" in kinds:
            before = self._live
            self._window.session.read(
                lambda workspace: read_ends(workspace, before), self._take, key="window.run_ends"
            )

    def _take(self, seen: _Seen) -> None:
        self._live = seen.live
        if _is_away() and notifies():
            self._waiting += seen.ended
            if not self._pause.isActive():
                self._tell()

    def _tell(self) -> None:
        """Tell of all that have ended since the last time."""
        ends, self._waiting = self._waiting, []
        if not ends or not _is_away() or not notifies():
            return
        self._told = ends
        self._pause.start()
        self.show(*(self._words(ends[0]) if len(ends) == 1 else self._words_of_many(ends)))

    def _words(self, end: RunEnd) -> tuple[str, str]:
        title = self.tr("{name}: {status}").format(name=end.name, status=status_word(end.status))
        parts = [localized(end.reason)] if end.reason else []
        if end.seconds is not None:
            parts.append(self.tr("It took {time}.").format(time=formats.duration(end.seconds)))
        return title, "\n".join(parts)

    def _words_of_many(self, ends: Sequence[RunEnd]) -> tuple[str, str]:
        """How many ended in which way, and which of them failed."""
        counts = Counter(end.status for end in ends)
        title = self.tr("Runs ended: {count}").format(count=len(ends))
        lines = [" · ".join(f"{status_word(one)}: {counts[one]}" for one in _STATUSES if counts[one])]
        failed = [end for end in ends if end.status == "Failed"]
        for end in failed[:_MOST_NAMES]:
            lines.append(f"{end.name}: {localized(end.reason)}" if end.reason else end.name)
        if len(failed) > _MOST_NAMES:
            lines[-1] += " …"
        return title, "\n".join(lines)

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
        """The notification was pressed: bring the window to the front with the run it told of, or with the
        runs that have ended since the first of those.
        """
        if self._tray is not None:
            self._tray.hide()
        if len(self._told) == 1:
            self._window.open_run(self._told[0].run_id)
        elif self._told:
            page = cast("ExperimentsPage", self._window.page("experiments"))
            first = datetime.fromtimestamp(int(min(end.ended for end in self._told)), UTC)
            page.set_experiment(None)
            page.search.setText(_ended_since(first))
            self._window.open_page("experiments")
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.activateWindow()


def _ended_since(moment: datetime) -> str:
    """The search for runs that have ended since; searches are in local time."""
    return f'ended >= "{moment.astimezone().replace(tzinfo=None)}"'


def _is_away() -> bool:
    """Whether the window is not in front."""
    return QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
