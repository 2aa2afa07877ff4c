"""Prepares runs whose data was left in place beside the engine's loop: such folders can be large and slow."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from mldesk.core.run import Run
from mldesk.core.workspace import Workspace
from mldesk.engine.executors.base import Job
from mldesk.engine.keeper import RunKeeper
from mldesk.engine.launch import prepare

_most_at_once = 32  # threads; they hardly do anything but wait for a disk


@dataclass
class _Preparation:
    keeper: RunKeeper
    work: Future[Job]
    dropped: threading.Event


class Preparer:
    """Belongs to the engine's thread; each of its own threads has its own connection to the database.

    Until it is started, a run stays in the queue for all others: also the next engine, which begins anew.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._threads = ThreadPoolExecutor(_most_at_once, "preparing")
        self._at_work: dict[str, _Preparation] = {}

    @property
    def keepers(self) -> list[RunKeeper]:
        """The keepers of the runs that are being prepared; these hold what they were allotted."""
        return [preparation.keeper for preparation in self._at_work.values()]

    def is_for(self, run_id: str) -> bool:
        """Whether the run reads files that were left in place."""
        found = self._workspace.store.read_one(
            "SELECT 1 FROM run_datasets AS used JOIN dataset_versions AS stored "
            "ON stored.dataset_id = used.dataset_id AND stored.version = used.version "
            "WHERE run_id = ? AND by_reference",
            run_id,
        )
        return found is not None

    def begin(self, keeper: RunKeeper, machine_has_gpus: bool) -> None:
        """Begin to prepare the keeper's run."""
        dropped = threading.Event()
        work = self._threads.submit(self._prepare, keeper, machine_has_gpus, dropped)
        self._at_work[keeper.run_id] = _Preparation(keeper, work, dropped)

    def finished(self) -> Iterator[tuple[RunKeeper, Future[Job]]]:
        """The runs that are ready, or could not be prepared, since the last call."""
        for run_id, preparation in list(self._at_work.items()):
            if preparation.work.done():
                del self._at_work[run_id]
                yield preparation.keeper, preparation.work

    def drop(self, run_id: str) -> None:
        """Do without the run, which the user has canceled."""
        preparation = self._at_work.pop(run_id, None)
        if preparation is not None:
            preparation.dropped.set()
            preparation.work.cancel()

    def close(self) -> None:
        """Do without all; a thread that still looks at files waits for nobody, and writes nothing."""
        for run_id in list(self._at_work):
            self.drop(run_id)
        self._threads.shutdown(wait=False)

    def _prepare(self, keeper: RunKeeper, machine_has_gpus: bool, dropped: threading.Event) -> Job:
        with self._workspace.opened_again() as workspace:
            run = Run(workspace, keeper.run_id)
            return prepare(workspace, run, keeper.allotment.gpus, machine_has_gpus, dropped.is_set)
