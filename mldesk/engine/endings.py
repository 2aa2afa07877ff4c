"""How runs end that could not record their end themselves: the events, with reasons in plain words."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mldesk.core.errors import MldeskError
from mldesk.runtime import events

_LOG_END_BYTES = 2_000
_OWN, _STARTER = "mldesk:", "srun:"
"""How the words of Slurm's start script begin, and of what starts it and tells of its end after it."""
_MEMORY = re.compile(r"(?i)exceeded (?:job |step )?memory limit|oom[-_]kill|out-of-memory handler")
"""How Slurm says so, with and without control groups."""
_AGAIN = "Submit the run again; what it had written is in its folder."


def canceled_in_queue() -> events.Ended:
    """A run that was asked to stop before it started."""
    return _ended("Canceled", "Stopped on request", "The run had not started yet.", "")


def not_started(error: MldeskError) -> events.Ended:
    """A run that could not be started, or was ended, because of `error`."""
    return _ended("Failed", error.title, error.cause, error.cure)


def never_fits(obstacle: str) -> events.Ended:
    """A run that asks for more than its compute target has."""
    return _ended(
        "Failed", "The run can never start", obstacle, "Ask for less, or choose another compute target."
    )


def restarted(processes: Mapping[str, Any]) -> events.Ended:
    """A run that was active when its machine went down."""
    host = processes.get("host") or "the computer"
    detail = f"{host} was restarted or lost power while the run was active."
    return _ended("Failed", "Interrupted: the computer was restarted", detail, _AGAIN)


def launcher_vanished(folder: Path, request: str | None) -> events.Ended:
    """A run that has neither launcher nor script any more and did not say how it ended."""
    if request is not None:
        return _ended("Canceled", f"{_past(request)} on request", "The run's launcher was ended with it.", "")
    detail = "It was killed, or could not start, before it could record how the run ended."
    said = last_words(folder)
    if said:
        detail += f" Its last words: {said}"
    return _ended("Failed", "The launcher vanished", detail, _AGAIN)


def program_vanished(pid: int | None, request: str | None) -> events.Ended:
    """An interactive run whose program is gone and did not say how the run ended."""
    if request is not None:
        return _ended("Canceled", f"{_past(request)} on request", "Its program has ended, too.", "")
    whom = "The program" if pid is None else f"The program (process {pid})"
    detail = f"{whom} was killed, or broke down, before it could say how the run ended."
    return _ended("Failed", "The program ended without a word", detail, "Run the program again.")


def left_by_program(pid: int, request: str) -> events.Ended:
    """An interactive run that was to stop: its program is the user's own and goes on."""
    detail = f"The program that it belonged to (process {pid}) was left alone and may go on."
    return _ended("Canceled", f"{_past(request)} on request", detail, "")


def orphan(exit_code: int | None, request: str | None) -> events.Ended:
    """A run whose launcher was killed and whose script ended later, with `exit_code` (minus a signal).

    None is unknown and means not known to have succeeded: Failed, with words that say so.
    """
    signal = -exit_code if exit_code is not None and exit_code < 0 else None
    code = exit_code if signal is None else None
    if request is not None:
        return _ended("Canceled", f"{_past(request)} on request", "", "", code, signal)
    if exit_code is None:
        return _ended(
            "Failed",
            "How the script ended is not known",
            "The run's launcher was killed; the script went on to its end, but nobody saw its exit code.",
            "Look at the log and the outputs: the script may well have finished.",
        )
    if exit_code == 0:
        return events.Ended("Completed", 0, None, time.time(), None)
    how = f"was killed by signal {signal}" if signal is not None else f"ended with exit code {exit_code}"
    return _ended("Failed", f"The script {how}", "Its log says more.", "", code, signal)


def _ended(
    status: str, title: str, detail: str, cure: str, exit_code: int | None = None, signal: int | None = None
) -> events.Ended:
    reason = {"title": title, "detail": detail, "cure": cure}
    return events.Ended(status, exit_code, signal, time.time(), reason)


def _past(request: str) -> str:
    return "Killed" if request == "kill" else "Stopped"


def last_words(folder: Path) -> str:
    """The last line that says something in the log of a run's launcher; before what srun says, ours."""
    lines = _end_of_log(folder).split("\n")
    said = [line.strip() for line in reversed(lines) if line.strip()]
    last = said[0] if said else ""
    return next((line for line in said if line.startswith(_OWN)), last) if last.startswith(_STARTER) else last


def memory_words(folder: Path) -> str:
    """The line of a launcher's log that tells of an end for too much memory, "" without one."""
    return next((line.strip() for line in _end_of_log(folder).split("\n") if _MEMORY.search(line)), "")


def _end_of_log(folder: Path) -> str:
    log = folder / "launcher.log"
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - _LOG_END_BYTES))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""
