"""What the engine asks of every kind of compute target: start a run's launcher, look after it, end it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any, Protocol

from mldesk.engine.conclude import Conclusion


@dataclass(frozen=True)
class Job:
    """A run that is ready to start: its folder holds launch.json; `python` runs launcher and script."""

    run_id: str
    folder: Path
    python: str


class Life(Enum):
    """What is left of a run on its target."""

    LAUNCHER = auto()
    """The launcher lives: it will record how the run ends."""
    SCRIPT = auto()
    """Only the script lives; its launcher was killed."""
    GONE = auto()
    """Neither lives."""
    RESTARTED = auto()
    """The machine was restarted since, so neither can live."""


class Executor(Protocol):
    """One way to run launchers.

    `processes` is what the run's row knows of them: the launcher's pid, start_time, boot_id and host, and
    under "script" those of the script. Only processes that match are ever signalled.
    """

    def start(self, job: Job) -> Mapping[str, Any]:
        """Start the launcher, detached, and return its `processes`; raises MldeskError."""

    def conclude(self, run_id: str, folder: Path, conclusion: Conclusion) -> Mapping[str, Any]:
        """Have a second launcher record the end of a run that lost its own; returns its `processes`.

        Raises MldeskError.
        """

    def find(self, run_id: str) -> Mapping[str, Any] | None:
        """Search for a living launcher of the run that nobody recorded, and return its `processes`."""

    def look(self, run_id: str, processes: Mapping[str, Any]) -> Life:
        """Tell what is left of the run."""

    def exit_code(self, processes: Mapping[str, Any]) -> int | None:
        """The exit code (or minus a signal) of a script whose launcher was killed; None if unknown."""

    def roots(self, run_id: str, processes: Mapping[str, Any]) -> list[int]:
        """Pids on this machine at the root of what the run uses; empty when it runs elsewhere."""

    def terminate(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """Ask a script whose launcher was killed to end."""

    def kill(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """End every process of the run at once, the launcher included."""

    def tend(self) -> None:
        """Called about 20 times a second: collect what has ended."""
