"""Errors of ours: each becomes a report file and a message; none is lost, none ends the window."""

from __future__ import annotations

import faulthandler
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

from mldesk import __version__
from mldesk.core.crashes import begin_trace, crash_folder, end_trace

__all__ = ["CrashReporter", "crash_folder", "write_report"]


def _versions() -> str:
    python = platform.python_version()
    return f"mldesk {__version__}, Python {python}, Qt {qVersion()}, {platform.platform()}"


def write_report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Path | None:
    """Write what is known about `error` to a new file; None when even that is impossible."""
    folder = crash_folder()
    name = time.strftime("%Y-%m-%d-%H%M%S") + f"-{time.monotonic_ns() % 1_000_000:06}.txt"
    text = "".join(traceback.format_exception(kind, error, trace))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{_versions()}\n\n{text}", encoding="utf-8")
    except OSError:
        return None
    return folder / name


class CrashReporter(QObject):
    """Catches what nobody caught, on any thread: reports it to a file and tells it through `crashed`.

    `crashed` carries the last line of the error and the report's path (None where none could be written).
    """

    crashed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._trace: TextIO | None = None
        self._previous: tuple[Callable[..., object], Callable[..., object]] | None = None

    def install(self) -> None:
        """Catch uncaught exceptions, messages of Qt and crashes in native code from now on.

        What kills the process is left in its trace file for the next start.
        """
        self._previous = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.report
        threading.excepthook = self._report_thread
        qInstallMessageHandler(self._pass_on)
        try:
            self._trace = begin_trace(_versions())
            faulthandler.enable(self._trace)
        except OSError:
            faulthandler.enable()

    def uninstall(self) -> None:
        """Give the hooks back and take the trace file away: the window was closed properly."""
        if self._previous is None:
            return
        sys.excepthook, threading.excepthook = self._previous
        self._previous = None
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._trace is not None:
            end_trace(self._trace)
            self._trace = None

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report one uncaught exception; the hook that Python and Qt's slots call."""
        sys.stderr.write("".join(traceback.format_exception(kind, error, trace)))
        path = write_report(kind, error, trace)
        self.crashed.emit("".join(traceback.format_exception_only(kind, error)).strip(), path)

    def _report_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self.report(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _pass_on(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Qt's own messages go to stderr, one line each; the one it dies of into the trace, too."""
        line = f"Qt {kind.name.removeprefix('Qt').removesuffix('Msg').lower()}: {text}\n"
        sys.stderr.write(line)
        if kind == QtMsgType.QtFatalMsg and self._trace is not None:
            self._trace.write(line)
            self._trace.flush()
