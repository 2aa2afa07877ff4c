"""Records the environment of each started run; a thread reads the packages, which can take a second."""

from __future__ import annotations

import logging
import platform
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from mldesk.core.environments.record import environment_of, environment_state, record_environment
from mldesk.core.errors import MldeskError
from mldesk.core.workspace import Workspace
from mldesk.engine.executors.base import ReadyEnvironment

logger = logging.getLogger(__name__)


class EnvironmentRecorder:
    """Belongs to the engine's thread, which alone writes; its own thread only reads the package folders."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._reader = ThreadPoolExecutor(1, "environments")
        self._reading: dict[str, Future[dict[str, Any]]] = {}
        self._known: dict[Path, tuple[tuple[int, ...], dict[str, Any]]] = {}

    def read(self, run_id: str, environment: ReadyEnvironment) -> None:
        """Begin to read what the run has that was just started in this environment.

        Facts that are known already are taken as they are; with the packages among them, nothing is read.
        """
        self._reading[run_id] = self._reader.submit(self._facts, environment)

    def record(self) -> None:
        """Store what has been read since the last call. Trouble is logged: the run goes on without."""
        for run_id in [run_id for run_id, reading in self._reading.items() if reading.done()]:
            try:
                record_environment(self._workspace, run_id, self._reading.pop(run_id).result())
            except (MldeskError, OSError, ValueError) as error:
                logger.error("the environment of run %s could not be recorded: %s", run_id, error)

    def close(self) -> None:
        """Finish what was begun."""
        self._reader.shutdown()
        self.record()

    def _facts(self, environment: ReadyEnvironment) -> dict[str, Any]:
        if "packages" in environment.facts:
            return {"platform": platform.platform(), "machine": platform.machine(), **environment.facts}
        return {**self._read(Path(environment.python)), **environment.facts}

    def _read(self, python: Path) -> dict[str, Any]:
        # before the packages: what is installed meanwhile is read anew for the next run
        state = environment_state(python)
        known = self._known.get(python)
        if known is None or known[0] != state:
            known = self._known[python] = (state, environment_of(python))
        return known[1]
