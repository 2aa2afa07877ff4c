"""Engines of one workspace, one after the other, driven step by step, with the clusters they speak with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from mldesk.core.run import Run
from mldesk.core.run_table import list_runs
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.registry import KNOWN, Clusters
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch


class Stage:
    """`makers` make the clusters of each kind, `seconds` is how long a condition may take to come true."""

    def __init__(
        self,
        workspace: Workspace,
        gpus: GpuWatch,
        until: Any,
        makers: Mapping[str, Any] = KNOWN,
        seconds: float = 20.0,
    ) -> None:
        self.workspace = workspace
        self._gpus = gpus
        self._until = until
        self._makers = makers
        self._seconds = seconds
        self.local = LocalExecutor()
        self.begin()

    def begin(self) -> None:
        self.clusters = Clusters(self.workspace.path, self.local, self._makers)
        self.engine = Engine(self.workspace, {"local": self.local}, self._gpus, clusters=self.clusters)

    def close(self) -> None:
        self.engine.close()
        self.clusters.close()

    def restart(self) -> None:
        """Another engine takes the place of this one."""
        self.close()
        self.begin()

    def end(self, collected: Callable[[], bool], *ends: Callable[[], None]) -> None:
        """Close all, do `ends`, and wait until what was started here has been `collected`."""
        self.close()
        self._gpus.close()
        for end in ends:
            end()

        def over() -> bool:
            self.local.tend()
            return collected()

        self._until(over)

    def until(self, condition: Callable[[], Any], timeout: float | None = None) -> Any:
        """Let the engine work until it comes true."""

        def stepped() -> Any:
            self.engine.step()
            return condition()

        try:
            return self._until(stepped, self._seconds if timeout is None else timeout)
        except pytest.fail.Exception as error:
            error.add_note(self.words())
            raise

    def words(self) -> str:
        """How the runs are, for whoever reads of a test that failed."""
        told = []
        for row in list_runs(self.workspace):
            folder = Run(self.workspace, row.id).folder
            logs = [folder / "launcher.log", folder / "log.txt", *folder.glob("ranks/*/log.txt")]
            lines = [f"{log}: {log.read_text(errors='replace')[-1000:]}" for log in logs if log.exists()]
            told += [f"{row.name} is {row.status}: {row.reason_title}", *lines]
        return "\n".join(told)

    def until_is(self, run: Run, *statuses: Status) -> None:
        self.until(lambda: run.refresh().status in statuses)

    def until_over(self, *runs: Run) -> None:
        self.until(lambda: all(run.refresh().status.terminal for run in runs))
