"""The facts that a run lists: plain frozen values, no logic."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Artifact:
    """A result file: `path` relative to the run's work folder, size in bytes."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Image:
    """A logged image; `path` is where the file is."""

    name: str
    step: int
    time: float
    path: Path


@dataclass(frozen=True, slots=True)
class Record:
    """A logged text ("text"), row, table, confusion matrix and the like, as `kind` says; `data` is JSON's."""

    kind: str
    name: str
    step: int
    time: float
    data: Any


@dataclass(frozen=True, slots=True)
class Message:
    """Something the run has to tell; `level` is info, warning or error; `time` may be unknown.

    Where one of core.guards has given it, `guard` is its name, `since` when what it saw began, and `over`
    when that ended; None while it lasts.
    """

    level: str
    text: str
    time: float | None
    guard: str | None = None
    since: float | None = None
    over: float | None = None

    @property
    def is_open(self) -> bool:
        """Whether a guard still sees what it told."""
        return self.guard is not None and self.over is None


@dataclass(frozen=True, slots=True)
class UsedDataset:
    """A dataset version the run reads, and how its path reaches the script."""

    dataset_id: str
    name: str
    version: int
    argument: str | None
    mode: str
