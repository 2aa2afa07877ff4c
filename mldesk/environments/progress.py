"""How far a build is, judged by what uv says: packages resolved, sizes announced, downloads that came."""

from __future__ import annotations

import re
from collections.abc import Callable

from mldesk.core.errors import size_text

_units = {"B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30}
_downloading = re.compile(r"\s*Downloading (\S+) \(([\d.]+)\s*(\w+)\)")
_downloaded = re.compile(r"\s*Downloaded (\S+)")
_building = re.compile(r"\s*Building (\S+)")
_built = re.compile(r"\s*Built (\S+)")
_resolved = re.compile(r"\s*Resolved \d+ packages?")
_prepared = re.compile(r"\s*Prepared \d+ packages?")

STARTING, RESOLVING, INSTALLING, LINKING, READING = 0.0, 0.05, 0.2, 0.9, 0.97
"""Where the steps of a build begin, as shares of the whole."""

_small = 1 << 20
"""uv announces downloads from this size on, in bytes; a build of a source counts as much."""


class BuildProgress:
    """Passes on every line, and how far the build is."""

    def __init__(self, log: Callable[[str], None], progress: Callable[[float, str], None]) -> None:
        self._log = log
        self._progress = progress
        self._share = 0.0
        self._awaited: dict[str, float] = {}
        self._done = 0.0

    def step(self, share: float, text: str) -> None:
        """A step of the build begins."""
        self._share = max(self._share, share)
        self._progress(self._share, text)

    def log(self, text: str) -> None:
        """A line that tells nothing of how far the build is."""
        self._log(text)

    def line(self, text: str) -> None:
        """A line that uv said."""
        self._log(text)
        if found := _downloading.match(text):
            size = float(found[2]) * _units.get(found[3], 1)
            self._await(found[1], size)
            self._tell(f"Downloading {found[1]} ({size_text(size)})")
        elif found := _building.match(text):
            self._await(found[1], _small)
            self._tell(f"Building {found[1]}")
        elif found := _downloaded.match(text) or _built.match(text):
            self._done += self._awaited.get(found[1], 0.0)
            self._awaited.pop(found[1], None)
            last = next(reversed(self._awaited), "")
            self._tell(f"Downloading {last}" if last else "Installing packages")
        elif _resolved.match(text):
            self.step(INSTALLING, "Installing packages")
        elif _prepared.match(text):
            self.step(LINKING, "Installing packages")

    def _await(self, name: str, size: float) -> None:
        self._awaited[name] = size

    def _tell(self, text: str) -> None:
        """How much of what was announced is there; more may be announced, so it never goes back."""
        total = self._done + sum(self._awaited.values())
        share = INSTALLING + (LINKING - INSTALLING) * (self._done / total if total else 0.0)
        self.step(min(share, LINKING), text)
