"""Windows that ended without saying goodbye: each has a trace file while it is open, and removes it itself.

A file whose process is gone tells of a crash, with what the interpreter wrote into it as it fell, or of a
window that was killed, which could write nothing.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from .identifiers import new_id
from .paths import user_data
from .processes import SAME_START_SECONDS, process_start_time

_PREFIX = "window-"
_SUFFIX = ".trace"
_LONGEST = 200_000
"""Bytes of a trace that are read."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a window ended: since when it had been open (unix seconds), what was running, and its trace.

    `trace` is empty where nothing could be written; `report` is where it is kept otherwise.
    """

    opened: float
    versions: str
    trace: str
    report: Path | None = None


def crash_folder() -> Path:
    """Where traces and reports of crashes are."""
    return user_data() / "crashes"


def begin_trace(versions: str) -> TextIO:
    """The trace file of this process, open for the interpreter to write to; raises OSError.

    Whoever closes properly removes it with end_trace.
    """
    folder = crash_folder()
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{_PREFIX}{os.getpid()}-{new_id()}{_SUFFIX}"  # in a container all have the same pid
    file = (folder / name).open("x", encoding="utf-8")
    file.write(json.dumps({"pid": os.getpid(), "opened": time.time(), "versions": versions}) + "\n")
    file.flush()
    return file


def end_trace(file: TextIO) -> None:
    """Close the trace file and take it away: the window was closed as it should be."""
    file.close()
    with suppress(OSError):
        Path(file.name).unlink()


def take_endings() -> list[Ending]:
    """The windows that ended without saying goodbye, each told once; their traces become reports."""
    endings = []
    for path in sorted(crash_folder().glob(f"{_PREFIX}*{_SUFFIX}")):
        with suppress(OSError):  # another window that starts takes it at this moment
            ending = _take(path)
            if ending is not None:
                endings.append(ending)
    return endings


def _take(path: Path) -> Ending | None:
    with path.open(encoding="utf-8", errors="replace") as file:
        head, trace = _head(file.readline()), file.read(_LONGEST)
    if head is None:
        path.unlink()
        return None
    pid, opened, versions = head
    if _is_open(pid, opened):
        return None
    if not trace.strip():
        path.unlink()
        return Ending(opened, versions, "")
    report = path.with_name(time.strftime("%Y-%m-%d-%H%M%S", time.localtime(opened)) + f"-{pid}.txt")
    path.replace(report)
    text = f"{versions}\n\n{trace}"
    report.write_text(text, encoding="utf-8")
    return Ending(opened, versions, text, report)


def _head(line: str) -> tuple[int, float, str] | None:
    """Process, time and versions of the first line; None where it was cut off as it was written."""
    try:
        head = json.loads(line)
        return int(head["pid"]), float(head["opened"]), str(head["versions"])
    except (ValueError, KeyError, TypeError):
        return None


def _is_open(pid: int, opened: float) -> bool:
    """Whether the process lives that wrote the file; one that took over its pid has started later."""
    started = process_start_time(pid)
    return started is not None and started <= opened + SAME_START_SECONDS
