"""What GNOME is set to: whether things may move; asked beside the window's work, by GNOME's own command."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication

_COMMAND = "gsettings"
_ASKED = ("get", "org.gnome.desktop.interface", "enable-animations")


class GnomeMotion(QObject):
    """`changed` when GNOME's answer is another one than before; `reduced` is False until it has answered.

    It is asked now, and again whenever the application comes to the front: that is how one returns from the
    system's settings. On another desktop nothing is asked.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reduced = False
        self._asking: QProcess | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)
        self.ask()

    @property
    def is_settled(self) -> bool:
        """Whether no answer is waited for."""
        return self._asking is None

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.ask()

    def ask(self) -> None:
        """Ask GNOME; nothing waits for the answer."""
        program = QStandardPaths.findExecutable(_COMMAND) if is_gnome() else ""
        if not program or self._asking is not None:
            return
        self._asking = process = QProcess(self)
        process.finished.connect(self._answered)
        process.errorOccurred.connect(self._answered)
        process.start(program, list(_ASKED))

    def _answered(self) -> None:
        process, self._asking = self._asking, None
        if process is None:
            return
        answer = bytes(process.readAllStandardOutput().data()).decode(errors="replace").strip()
        process.deleteLater()
        if answer in ("true", "false") and self.reduced != (answer == "false"):
            self.reduced = answer == "false"
            self.changed.emit()

    def close(self) -> None:
        """Ask no more."""
        if self._asking is not None:
            self._asking.kill()
            self._asking.waitForFinished(1000)


def is_gnome() -> bool:
    """Whether this is a desktop that keeps the setting where GNOME does."""
    desktops = os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    return sys.platform.startswith("linux") and bool({"gnome", "unity", "budgie"} & set(desktops))
