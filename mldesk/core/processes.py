"""Whether a process of this machine that a row or a file names still lives."""

from __future__ import annotations

SAME_START_SECONDS = 2.0
"""Start times of one process may differ by this much: systems derive them from a clock that is adjusted."""


def process_start_time(pid: int) -> float | None:
    """When the living process `pid` started (unix seconds); None when there is none (a zombie is none)."""
    import psutil  # costs a tenth of a second, and most callers of core never ask

    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None
        return float(process.create_time())
    except psutil.Error:
        return None


def is_alive(pid: int, start_time: float) -> bool:
    """Whether the process that had this pid at this start time (unix seconds) still lives."""
    started = process_start_time(pid)
    return started is not None and abs(started - start_time) <= SAME_START_SECONDS
