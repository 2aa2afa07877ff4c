"""Looking after the engine while somebody waits for a run."""

from __future__ import annotations

from pathlib import Path

from mldesk.core.errors import Unavailable
from mldesk.summon import engine_identity, ensure_engine, is_starting


class EngineCare:
    """Called now and then: starts the engine anew if it is gone; raises Unavailable if that keeps failing."""

    _most_failures = 5

    def __init__(self, workspace_path: Path) -> None:
        self._path = workspace_path
        self._failures = 0

    def __call__(self) -> None:
        """Look after the engine."""
        if engine_identity(self._path) is not None:
            self._failures = 0
            return
        if is_starting(self._path):  # however long that takes where the machine is busy
            return
        self._failures += 1
        if self._failures > self._most_failures:
            raise Unavailable(
                "The engine does not start",
                f"{self._path / 'engine.log'} tells why",
                "The run is kept, and starts as soon as an engine does.",
            )
        ensure_engine(self._path)
