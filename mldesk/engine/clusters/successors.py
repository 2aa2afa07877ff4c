"""Starts the runs that take the place of those whose nodes a cluster lost, where the user asked for that."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from mldesk.core.errors import MldeskError, NotFound
from mldesk.core.replaying import replayed
from mldesk.core.resuming import resume_config
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.base import JobEnd
from mldesk.engine.clusters.keeper import LOST
from mldesk.engine.executors.cluster import LOST as LOST_ENDS
from mldesk.engine.launch import config_of

TAKES_PLACE_OF = "takes_place_of"
"""The property that names the run whose place a run takes."""

_wanting = """
SELECT runs.id FROM properties JOIN runs ON runs.id = properties.run_id
WHERE properties.key = ? AND properties.value IN (?, ?, ?) AND runs.status = 'Failed' AND runs.deleted IS NULL
AND iif(json_valid(config), config ->> 'retries' > 0 OR config ->> 'resumes', FALSE) AND NOT EXISTS
(SELECT 1 FROM properties AS other WHERE other.key = ? AND other.value = runs.id)
"""

logger = logging.getLogger(__name__)


class Successors:
    """Belongs to the engine's thread; its own copies the files, which may take long.

    Which runs want one stands in the database: an engine that comes after one that was killed finds them.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._threads = ThreadPoolExecutor(1, "successors")
        self._at_work: dict[str, Future[None]] = {}
        self._given_up: set[str] = set()

    def look(self) -> None:
        """Begin with those that want one now."""
        for run_id, work in list(self._at_work.items()):
            if work.done():
                del self._at_work[run_id]
                if (error := work.exception()) is not None:
                    self._give_up(run_id, error)
        # a script may have a property of the same name, and call lost what it likes
        for row in self._workspace.store.read(_wanting, LOST, *LOST_ENDS, TAKES_PLACE_OF):
            if row["id"] not in self._at_work and row["id"] not in self._given_up:
                self._at_work[row["id"]] = self._threads.submit(self._make, row["id"])

    @property
    def busy(self) -> bool:
        """Whether one is being made."""
        return bool(self._at_work)

    def close(self) -> None:
        """Finish what was begun."""
        self._threads.shutdown()

    def _make(self, run_id: str) -> None:
        with self._workspace.opened_again() as workspace:
            run = Run(workspace, run_id)
            config = successor_config(run, JobEnd(run.properties()[LOST]))
            if config is not None:
                logger.info("run %s takes the place of %s", submit(workspace, config).id, run_id)
            else:
                self._given_up.add(run_id)

    def _give_up(self, run_id: str, error: BaseException) -> None:
        if not isinstance(error, MldeskError | OSError):
            raise error
        self._given_up.add(run_id)
        logger.error("nothing takes the place of run %s: %s", run_id, error)


def successor_config(run: Run, lost: JobEnd) -> ScriptRunConfig | None:
    """What is to take the place of a run that lost its nodes; None when that was not asked for.

    Raises Damaged when what was asked for cannot be read.

    It goes on from the last checkpoint where that was asked for and there is one, else it begins anew. What
    was preempted resumes as often as it has to; else each time is one of the run's retries.
    """
    asked = config_of(run)
    endless = asked.resumes and lost is JobEnd.PREEMPTED
    if not (endless or asked.retries > 0):
        return None
    config = _resumed(run) if asked.resumes else None
    config = config or replace(replayed(run), name=f"{run.name.removesuffix('-again')}-again")
    left = asked.retries if endless else asked.retries - 1
    return replace(config, retries=left, properties={**asked.properties, TAKES_PLACE_OF: run.id})


def _resumed(run: Run) -> ScriptRunConfig | None:
    try:
        return resume_config(run)
    except NotFound:
        return None  # it had saved nothing yet
