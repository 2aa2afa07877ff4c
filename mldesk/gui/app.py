"""The application: one QApplication, one window, and what it takes to start them quickly."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from mldesk.core.errors import MldeskError
from mldesk.gui import accessibility, layout_items, motion, theme, translation
from mldesk.gui.icons import logo
from mldesk.gui.main_window import MainWindow
from mldesk.gui.preferences import preferences
from mldesk.gui.session import Session

_PRELOAD_MILLISECONDS = 150
"""So long after the first workspace was opened the modules of the pages not yet visited are imported, beside
the GUI thread: who presses something at once must not wait for them.
"""
_LATER_MILLISECONDS = 1000
"""After this comes what nobody waits for."""


def prepare_application() -> QApplication:
    """The QApplication, made if there is none yet, with name, icon, fonts, and the remembered
    language and theme.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("mldesk")
    application.setApplicationDisplayName("mldesk")
    application.setDesktopFileName("mldesk")
    application.setWindowIcon(logo())
    translation.speak(translation.language_of(translation.choice()))
    settings = preferences()
    theme.manager().apply(str(settings.value("theme", "system")), str(settings.value("contrast", "system")))
    motion.apply()
    accessibility.install()
    layout_items.install()
    return application


def build_window(
    workspace: Path | None = None, start_engine: bool = True, run: str | None = None
) -> MainWindow:
    """The window, not shown yet; once painted it opens `workspace` (None: the last one, or the default).

    With the id of a `run`, it opens at that run's page.
    """
    prepare_application()
    session = Session(start_engine=start_engine)
    window = MainWindow(session)
    window.restore()
    session.workspace_changed.connect(session.ensure_engine)
    session.workspace_changed.connect(
        lambda: QTimer.singleShot(_PRELOAD_MILLISECONDS, window, window.preload),
        Qt.ConnectionType.SingleShotConnection,
    )
    _AfterFirstPaint(window, lambda: _open_first(window, workspace, run))
    return window


def _open_first(window: MainWindow, workspace: Path | None, run: str | None) -> None:
    remembered = str(preferences().value("workspace", ""))
    chosen = workspace or (Path(remembered) if remembered else None)

    def gone(error: MldeskError) -> None:
        window.show_error(error)
        if workspace is None and chosen is not None:
            window.session.open(None)

    shown = None if run is None else partial(window.open_run, run)
    window.session.open(chosen, shown, failed=gone)


def _tell_endings(window: MainWindow) -> None:
    from mldesk.gui.crash_panel import tell_endings

    tell_endings(window)


class _AfterFirstPaint(QObject):
    """Calls `function` once, when `window` has been painted: what opens a workspace must not delay that."""

    def __init__(self, window: MainWindow, function: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._function = function
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._window, self._function)
        return False


def run_application(workspace: Path | None = None, run: str | None = None) -> int:
    """Open the window, at the page of a `run` when its id is given, and stay until it is closed.

    Returns the process's exit code.
    """
    from mldesk.gui.crash import CrashReporter

    application = prepare_application()
    window = build_window(workspace, run=run)
    reporter = CrashReporter()
    reporter.crashed.connect(window.show_crash)
    reporter.install()
    # the session's timer lets Python see the signal
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda *_: window.close())
    QTimer.singleShot(_LATER_MILLISECONDS, window, lambda: _tell_endings(window))
    QTimer.singleShot(_LATER_MILLISECONDS, window, lambda: motion.follow_desktop(window))
    window.show()
    try:
        return application.exec()
    finally:
        reporter.uninstall()
