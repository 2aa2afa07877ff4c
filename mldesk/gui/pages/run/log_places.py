"""From a moment to the log line that was printed then."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mldesk.core.log_times import LogTimes, read_log_times
from mldesk.core.run_log import RunLog
from mldesk.gui.pages.run.terminal import Terminal

_SPAN = 64 * 1024
"""Bytes before a moment that are searched for a line with words."""


@dataclass(frozen=True)
class LogMoment:
    """What the log was at a moment: the line printed last, and the place where it starts.

    `state` says why there is no line: "untimed" (the log has no times), "before" (nothing had been printed)
    or "left out" (what was printed then was not kept); else it is "line".
    """

    state: str
    text: str = ""
    place: int = 0


class LogLookup:
    """Finds log lines by time in the folder of one run; its methods are for workers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def at(self, moment: float) -> LogMoment:
        """The line printed last before a moment; raises MldeskError when the log cannot be read."""
        times = self.times()
        if not len(times):
            return LogMoment("untimed")
        end = times.place_at(moment)
        if end is None:
            return LogMoment("before")
        piece = RunLog(self.folder).read(max(end - _SPAN, 0), min(_SPAN, end))
        data = piece.data[: max(end - piece.start, 0)].rstrip()
        if not data:
            return LogMoment("left out" if piece.span.start >= end else "before")
        start = data.rfind(b"\n") + 1
        return LogMoment("line", _as_shown(data[start:]), piece.start + start)

    def time_of(self, place: int) -> float | None:
        """When the line that starts at a place was printed; None if unknown."""
        return self.times().time_of(place)

    def times(self) -> LogTimes:
        """The times of the log as far as they are written."""
        return read_log_times(self.folder)


def _as_shown(line: bytes) -> str:
    terminal = Terminal()
    terminal.feed(line.decode("utf-8", "replace"))
    return terminal.current
