"""Looks after one run on a cluster: that it waits, that its nodes were lost, that it is tried again."""

from __future__ import annotations

import logging
import time

from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import endings
from mldesk.engine.clusters.base import JobEnd
from mldesk.engine.executors.cluster import ClusterExecutor
from mldesk.engine.keeper import RunKeeper
from mldesk.engine.scheduling import Allotment
from mldesk.runtime import events

LOST = "lost"
"""The property that tells that a run's nodes were lost (node_lost) or taken away (preempted)."""

READ_SECONDS = 0.5
"""How often what runs on clusters wrote is entered: of all at once."""

MOST_READ_SECONDS = 2.0
"""How often it is at least, where there are many: most of what that costs is for each time, not each line."""

_SECONDS_A_RUN = 0.02

_not_begun = (Status.QUEUED, Status.PREPARING, Status.SCALING)

logger = logging.getLogger(__name__)


class ClusterKeeper(RunKeeper):
    """A run on a cluster in the engine's care.

    One that had not begun when its nodes were lost is handed over again; one that had begun ends, and another
    run takes its place, see Successors: what was recorded stays true.
    """

    def __init__(
        self, workspace: Workspace, executor: ClusterExecutor, allotment: Allotment, kind: str
    ) -> None:
        super().__init__(workspace, executor, allotment, kind)
        self._cluster = executor
        self._turn = -1

    def is_due(self) -> bool:
        """Twice a second, together with all other runs of its cluster; rarer where these are many."""
        often = max(READ_SECONDS, _SECONDS_A_RUN * self._cluster.worker.size)
        turn = int(time.monotonic() / min(often, MOST_READ_SECONDS))
        due, self._turn = turn != self._turn, turn
        return due

    def find(self) -> bool:
        """Whether an earlier engine has handed the run over, or was about to."""
        return self._cluster.find(self.run_id) is not None or self.status not in (
            Status.QUEUED,
            Status.PREPARING,
        )

    def request(self, request: str) -> None:
        """Pass a request ("stop" or "kill") of the user on to where the launcher is."""
        super().request(request)
        self._cluster.request(self.run_id, request)

    def look(self) -> None:
        """Show that the run waits for the cluster; make sure that something is still there to end it."""
        if self.status in (Status.QUEUED, Status.PREPARING) and self._cluster.waits(self.run_id):
            self._append(events.Phase(Status.SCALING, time.time()))
            self.tail()
        super().look()

    def _conclude(self, returned: int | None, otherwise: events.Ended) -> None:
        lost, begun = self._cluster.lost(self.run_id), self.status not in _not_begun
        if self._request is not None and not begun:
            self.end(endings.canceled_in_queue())
        elif lost is None or self._request is not None or self._concluded:
            super()._conclude(returned, otherwise)
        elif not begun and self._may_begin_again(lost):
            self._begin_again(lost)
        else:
            self.record(LOST, str(lost))
            self.tail()  # before its second launcher is known: what is read anew are the processes it had
            super()._conclude(returned, self._with_successor(lost, otherwise))

    def _may_begin_again(self, lost: JobEnd) -> bool:
        retries, resumes = self._asked()
        return (lost is JobEnd.PREEMPTED and resumes) or self._cluster.attempt(self.run_id) < retries

    def _with_successor(self, lost: JobEnd, ended: events.Ended) -> events.Ended:
        """The end as it is told where another run takes its place, see Successors."""
        retries, resumes = self._asked()
        if retries == 0 and not (resumes and lost is JobEnd.PREEMPTED):
            return ended
        cure = "Nothing is to be done: another run takes its place."
        if resumes:
            cure = "Nothing is to be done: another run goes on from its last checkpoint."
        return ended._replace(reason={**(ended.reason or {}), "cure": cure})

    def _begin_again(self, lost: JobEnd) -> None:
        logger.warning("run %s: %s before it began, handed over again", self.run_id, lost)
        if lost is JobEnd.PREEMPTED:
            text = "The cluster took its nodes away before the script began: the run was handed over again."
        elif lost is JobEnd.KEEPER_LOST:
            text = (
                "A process of the cluster that kept the run was lost before the script began: "
                "the run was handed over again."
            )
        else:
            text = "A node was lost before the script began: the run was handed over again."
        self.tell("warning", text)
        self._cluster.begin_again(self.run_id)

    def _asked(self) -> tuple[int, bool]:
        """How often the user wants it to be tried again, and whether from its last checkpoint."""
        row = self._workspace.store.read_one(
            "SELECT iif(json_valid(config), config ->> 'retries', 0) AS retries, "
            "iif(json_valid(config), config ->> 'resumes', 0) AS resumes FROM runs WHERE id = ?",
            self.run_id,
        )
        return (0, False) if row is None else (int(row["retries"] or 0), bool(row["resumes"]))
