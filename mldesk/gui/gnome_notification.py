"""A notification on GNOME, by its own command: it shows notifications, but has no tray, which Qt's need."""

from __future__ import annotations

import html
import json

from PySide6.QtCore import QProcess, QStandardPaths

from mldesk.gui.gnome_motion import is_gnome

_COMMAND = "gdbus"
_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"


def notify_by_gnome(title: str, text: str) -> bool:
    """Have GNOME show a notification; whether it was asked to. Nothing waits for its answer.

    What is asked is Notify of the Desktop Notifications Specification 1.2, in which the text, but not the
    title, may hold markup.
    """
    program = QStandardPaths.findExecutable(_COMMAND) if is_gnome() else ""
    if not program:
        return False
    words = ("mldesk", 0, "", title, html.escape(text, quote=False))
    process = QProcess()
    process.setProgram(program)
    process.setArguments(
        [
            *("call", "--session", "--dest", _SERVICE, "--object-path", _PATH),
            *("--method", f"{_SERVICE}.Notify", "--"),
            # GVariant's text form writes strings and numbers as JSON does
            *(json.dumps(word, ensure_ascii=False) for word in words),
            *("[]", "{}", "-1"),
        ]
    )
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    process.startDetached()
    return True
