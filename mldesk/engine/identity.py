"""Finding a run's processes again by boot id, pid and start time, so that no stranger is ever touched."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import psutil

from mldesk.core.processes import SAME_START_SECONDS
from mldesk.runtime.processes import boot_id, host

RUN_MARK = "MLDESK_RUN_ID"
"""The environment variable that every process of a run carries; its value is the run's id."""


@dataclass(frozen=True)
class ProcessIdentity:
    """A process as recorded: the pid means it only in that boot and with that start time (unix seconds)."""

    pid: int
    start_time: float
    boot_id: str
    host: str = ""

    @classmethod
    def from_dict(cls, values: Mapping[str, Any] | None) -> ProcessIdentity | None:
        """The identity in a row of the database; None when there is none or it is incomplete."""
        try:
            return (
                cls(
                    int(values["pid"]),
                    float(values["start_time"]),
                    str(values["boot_id"]),
                    str(values.get("host", "")),
                )
                if values
                else None
            )
        except (KeyError, TypeError, ValueError):
            return None

    @property
    def this_boot(self) -> bool:
        """Whether the machine has not been restarted since."""
        if not self.boot_id:  # a system without boot ids
            return self.start_time > psutil.boot_time() - SAME_START_SECONDS
        return self.boot_id == boot_id()

    def find(self, run_id: str) -> psutil.Process | None:
        """The living process itself, or None.

        After the clock was set, start times no longer agree; then a process of the same pid still counts as
        this one when it carries the run's id in its environment.
        """
        if not self.this_boot:
            return None
        try:
            process = psutil.Process(self.pid)
            if process.status() == psutil.STATUS_ZOMBIE:
                return None
            same = abs(process.create_time() - self.start_time) <= SAME_START_SECONDS
            return process if same or _is_marked(process, run_id) else None
        except psutil.Error:
            return None


def describe(pid: int) -> dict[str, Any]:
    """The identity of a process of this machine, as rows and events hold it; raises psutil.Error."""
    return _identity(pid, psutil.Process(pid).create_time())


def describe_started(pid: int) -> dict[str, Any]:
    """The identity of a process that was started just now, even if it has ended already."""
    try:
        return describe(pid)
    except psutil.Error:
        return _identity(pid, time.time())


def _identity(pid: int, start_time: float) -> dict[str, Any]:
    return {
        "pid": pid,
        "start_time": start_time,
        "boot_id": boot_id(),
        "host": host(),
    }


def processes_of_run(run_id: str) -> Iterator[psutil.Process]:
    """Every living process of this user that belongs to the run, also those that left its session."""
    ourselves = psutil.Process().pid
    for process in psutil.process_iter():
        if process.pid != ourselves and _is_marked(process, run_id):
            yield process


def _is_marked(process: psutil.Process, run_id: str) -> bool:
    try:
        if process.status() == psutil.STATUS_ZOMBIE:
            return False
        return bool(process.environ().get(RUN_MARK) == run_id)
    except (psutil.Error, OSError):
        return False
