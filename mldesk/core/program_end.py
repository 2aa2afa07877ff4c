"""How this program ends, for the interactive runs that are open then: seen by Python's own hooks.

Python tells nobody with which exception or exit code a program ends, so the hook for uncaught errors and
`sys.exit` are watched from the first interactive run on. A program that is killed runs none of this: there
the engine sees that its process is gone.
"""

from __future__ import annotations

import atexit
import builtins
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, NoReturn

from mldesk.runtime import events

from .errors import MldeskError

_COMPLETED_BY_ITSELF = (
    "The program ended without complete(). No error was seen, so the run counts as completed."
)


@dataclass(frozen=True, slots=True)
class End:
    """How a run ended: status, and why in plain words; `note` is something to tell besides."""

    status: str
    title: str = ""
    detail: str = ""
    cure: str = ""
    exit_code: int | None = None
    note: str = ""

    @property
    def reason(self) -> dict[str, str] | None:
        """The reason as events carry it; None where nothing is to be said."""
        return {"title": self.title, "detail": self.detail, "cure": self.cure} if self.title else None


def judge(error: BaseException | None) -> End:
    """How a run ends whose program, or block of it, ended with this exception or without one."""
    match error:
        case None:
            return End(events.STATUS_COMPLETED)
        case KeyboardInterrupt():
            return End(
                events.STATUS_CANCELED,
                "The program was interrupted",
                "Somebody pressed Ctrl+C, or stopped it.",
            )
        case SystemExit():
            return _judge_code(error.code)
    words = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return End(events.STATUS_FAILED, "The program ended with an error", words)


def _judge_code(code: Any) -> End:
    """How it ends with what was given to sys.exit: None and 0 are success, a text is an error."""
    if code is None or code == 0:
        return End(events.STATUS_COMPLETED)
    number = code if isinstance(code, int) else 1
    words = "" if isinstance(code, int) else str(code)
    return End(events.STATUS_FAILED, f"The program ended with exit code {number}", words, "", number)


def watch(run_id: str, end: Callable[[End], None]) -> None:
    """Call `end` when this program ends, unless the run is forgotten before."""
    _install()
    _went_on()
    _open[run_id] = end


def forget(run_id: str) -> None:
    """The run is over: the program's end does not matter to it."""
    _went_on()
    _open.pop(run_id, None)


def note_error(error: BaseException) -> None:
    """This program is about to end with this error, whoever shows it; for those who run programs."""
    global _error
    _error = error


def _went_on() -> None:
    """An error that was noted did not end this program."""
    global _error
    _error = None


_open: dict[str, Callable[[End], None]] = {}
_error: BaseException | None = None
_installed_in: int | None = None


def _install() -> None:
    """Watch this process's end; a forked one begins without the runs of its parent."""
    global _installed_in
    if _installed_in == os.getpid():
        return
    if _installed_in is None:
        _watch_errors()
        _watch_exit()
    _open.clear()  # in a forked process: those are its parent's
    _installed_in = os.getpid()
    atexit.register(_end_all, os.getpid())


def _watch_errors() -> None:
    shown_by = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not hasattr(sys, "ps1"):  # who types the program in goes on after an error
            note_error(error)
        shown_by(kind, error, trace)

    sys.excepthook = hook


def _watch_exit() -> None:
    """Note what `sys.exit`, and `exit` and `quit` of a script, leave with; a bare SystemExit nobody sees."""
    sys.exit = _noting(sys.exit)
    if not hasattr(sys, "ps1"):
        for name in ("exit", "quit"):
            if hasattr(builtins, name):
                setattr(builtins, name, _noting(getattr(builtins, name)))


def _noting(leave: Callable[[Any], NoReturn]) -> Callable[..., NoReturn]:
    def leave_noted(code: Any = None, /) -> NoReturn:
        # in other threads it ends the thread alone; after an error it tells the program's exit code
        if threading.current_thread() is threading.main_thread() and _error is None:
            note_error(SystemExit(code))
        leave(code)

    return leave_noted


def _end_all(pid: int) -> None:
    """End what is open; in a forked process nothing is: those runs are its parent's."""
    if pid != os.getpid():
        return
    end = judge(_error if _error is not None else _failed_cell())
    if end.status == events.STATUS_COMPLETED:
        end = End(end.status, note=_COMPLETED_BY_ITSELF)
    for close in list(_open.values())[::-1]:
        try:
            close(end)
        except (MldeskError, OSError) as error:  # the others end all the same
            sys.stderr.write(f"mldesk: the end of a run was not recorded: {error}\n")


def _failed_cell() -> BaseException | None:
    """The error of a notebook's last cell: its kernel shows errors itself and goes on."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    result = getattr(shell, "last_execution_result", None)
    return getattr(result, "error_in_exec", None) or getattr(result, "error_before_exec", None)
