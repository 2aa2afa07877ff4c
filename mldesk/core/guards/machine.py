"""Guards that look at the machine: a process that does nothing, a GPU that waits, a disk nearly full."""

from __future__ import annotations

import math

from ..errors import size_text
from .facts import DISK_FULL, GPU_IDLE, STALLED, Finding, Look
from .settings import GuardSettings

WORKING_PERCENT = 2.0
"""Of one core: what a process uses that only waits, with its threads that wake now and then, is less."""

IDLE_PERCENT, BUSY_PERCENT = 5.0, 10.0
"""A GPU is idle below the first, as the mean of about a minute, and busy again above the second."""

USED_MEMORY = 64 * 1024**2
"""Bytes: a run that holds more of a GPU uses it, whatever the driver says of its load."""

ROOM_AGAIN = 1.25
"""A disk has room again with so many times what was too little: at the limit nothing is told twice."""

GAP_SECONDS = 30.0
"""After so long without a look, the machine slept or the engine was away: begin anew."""

_mean_seconds = 60.0


class Stalled:
    """No sign of life: no CPU, nothing read or written, no log line, no point, no load of a GPU."""

    def __init__(self, settings: GuardSettings) -> None:
        self.settings = settings
        self.finding: Finding | None = None
        self._points = 0
        self._seen: tuple[int, int, int] | None = None
        self._alive: float | None = None
        self._looked: float | None = None

    def restore(self, finding: Finding) -> None:
        """Take over what was seen before; the next sign of life ends it."""
        self.finding, self._alive = finding, finding.since

    def add(self, count: int) -> None:
        """So many points have come."""
        self._points += count

    def look(self, look: Look) -> None:
        """Judge by what the run uses now."""
        if look.cpu_percent is None:
            self.finding, self._alive = None, None
            return
        seen = (look.traffic, look.log_size, self._points)
        works = look.cpu_percent >= WORKING_PERCENT or any(
            load >= IDLE_PERCENT for load, _ in look.gpus.values()
        )
        changed = self._seen is not None and seen != self._seen
        if works or changed or _gap(look.time, self._looked) or self._alive is None:
            self._alive, self.finding = look.time, None
        self._seen, self._looked = seen, look.time
        if look.time - self._alive >= 60 * self.settings.stalled_minutes:
            text = "The script neither computes nor reads, writes, prints or logs. It may wait for ever."
            self.finding = self.finding or Finding(STALLED, text, self._alive)


class GpuIdle:
    """The GPUs a run was allotted do nothing while it trains: it computes elsewhere, or waits for data."""

    def __init__(self, settings: GuardSettings) -> None:
        self.settings = settings
        self.finding: Finding | None = None
        self._load = 100.0
        self._idle: float | None = None
        self._looked: float | None = None
        self._trains = False
        self._told = False

    def restore(self, finding: Finding) -> None:
        """Take over what was seen before; it ends when the GPUs work."""
        self.finding, self._idle, self._load = finding, finding.since, 0.0
        self._trains = self._told = True

    def add(self, count: int) -> None:
        """So many points have come: the run trains."""
        self._trains = self._trains or count > 0

    def look(self, look: Look) -> None:
        """Judge by the load of the GPUs now."""
        elapsed = 0.0 if self._looked is None else look.time - self._looked
        gap = _gap(look.time, self._looked)
        self._looked = look.time
        if not look.gpus or not self._trains or gap:
            self._load, self._idle, self.finding = 100.0, None, None
            return
        load = max(percent for percent, _ in look.gpus.values())
        self._told = self._told or load > 0.0
        self._load += (load - self._load) * (1 - math.exp(-elapsed / _mean_seconds))
        if self._load >= (IDLE_PERCENT if self.finding is None else BUSY_PERCENT):
            self._idle, self.finding = None, None
        elif self._can_tell(look):
            self._idle = look.time if self._idle is None else self._idle
            self._judge(look)

    def _can_tell(self, look: Look) -> bool:
        """Whether no load means idleness: some devices (MIG, some laptops) tell none ever."""
        return self._told or all(memory < USED_MEMORY for _, memory in look.gpus.values())

    def _judge(self, look: Look) -> None:
        if self._idle is None or look.time - self._idle < 60 * self.settings.gpu_idle_minutes:
            return
        unused = all(memory < USED_MEMORY for _, memory in look.gpus.values())
        number = ", ".join(str(index) for index in sorted(look.gpus))
        text = f"GPU {number} does next to nothing while the script trains. " + (
            "The script does not use it: does its framework see the GPU?"
            if unused
            else "Reading or preparing the data may be what takes the time."
        )
        self.finding = self.finding or Finding(GPU_IDLE, text, self._idle)


class DiskFull:
    """Little room on the disk of the workspace: what the script saves may be lost."""

    def __init__(self, settings: GuardSettings) -> None:
        self.settings = settings
        self.finding: Finding | None = None

    def restore(self, finding: Finding) -> None:
        """Take over what was seen before; it ends when there is room."""
        self.finding = finding

    def look(self, look: Look) -> None:
        """Judge by the room there is now."""
        if look.disk_free is None:
            return
        limit = self.settings.disk_free_bytes
        if self.finding is not None and look.disk_free >= ROOM_AGAIN * limit:
            self.finding = None
        elif self.finding is None and look.disk_free < limit:
            room = f"Only {size_text(look.disk_free)} are free on the workspace's disk."
            text = f"{room} What the script saves may be lost."
            self.finding = Finding(DISK_FULL, text, look.time)


def _gap(now: float, before: float | None) -> bool:
    """Whether nobody has looked for long, or the clock was set back."""
    return before is not None and not 0.0 <= now - before <= GAP_SECONDS
