"""Hands runs over to a cluster, which may take as long as it takes to copy their data there."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from itertools import islice

from mldesk.core.errors import Canceled, MldeskError, Unavailable
from mldesk.engine.clusters.base import Cluster, ClusterJob, JobEnd, JobPhase, JobState, NoRoom, TakesMany
from mldesk.engine.clusters.held import HeldJob, moment
from mldesk.engine.clusters.lane import Lane

SUBMITS_A_SECOND = 10
"""How many runs are handed over in a second at most: clusters are shared with others."""

NO_ROOM_SECONDS = 15.0
"""How often a cluster is asked again that takes no more jobs for now."""

logger = logging.getLogger(__name__)


class HandingOver:
    """Hands over the runs among `jobs` that are still to be, on a lane of its own.

    `is_closed` tells that nothing more is wanted, `taken` is called when the cluster has taken one.
    """

    def __init__(
        self,
        target: str,
        poll_seconds: float,
        jobs: Callable[[], Sequence[HeldJob]],
        is_closed: Callable[[], bool],
        taken: Callable[[], None],
        done: Callable[[], None],
    ) -> None:
        self.lane = Lane("handing " + target, done)
        self.due = 0.0
        self._target = target
        self._at_once = max(1, round(SUBMITS_A_SECOND * poll_seconds))
        self._jobs = jobs
        self._is_closed = is_closed
        self._taken = taken
        self._lock = threading.Lock()
        self._room = self._at_once  # how many runs the cluster may have room for

    def look(self, cluster: Cluster) -> None:
        """Begin with what is to be handed over, as many runs as may be now."""
        unheard = [held for held in self._jobs() if held.unheard]
        for held in unheard:
            self._drop(held)
        if self.lane.busy:
            return
        unwanted = [held for held in unheard if held.unheard and held.request]
        if unwanted:  # what the cluster may know of is asked for first, whether there is room or not
            self.lane.begin(lambda: self._hand_over(cluster, unwanted))
            return
        if moment() < self.due:
            return
        due = list(islice((held for held in unheard if held.unheard), min(self._at_once, self._room)))
        if due:
            self.due = moment() + len(due) / SUBMITS_A_SECOND
            self.lane.begin(lambda: self._hand_over(cluster, due))

    def _drop(self, held: HeldJob) -> None:
        """End a run that is not wanted any more, where the cluster cannot know of it."""
        with self._lock:
            if held.unheard and held.request and not held.sought:
                _canceled(held)

    def _hand_over(self, cluster: Cluster, due: Sequence[HeldJob]) -> None:
        try:
            if isinstance(cluster, TakesMany) and len(due) > 1:
                self._hand_over_many(cluster, due)
                return
            for held in due:
                if not self._is_closed() and (job := self._expected(cluster, held)) is not None:
                    self._take_answer(held, _submitted(cluster, job))
                    if held.put_off:
                        return
        except Canceled:  # one of them is not wanted any more; the others are handed over with the next look
            self.due = 0.0

    def _hand_over_many(self, cluster: Cluster, due: Sequence[HeldJob]) -> None:
        expected = {held.run_id: (held, self._expected(cluster, held)) for held in due}
        jobs = [job for _, job in expected.values() if job is not None]
        if self._is_closed() or not jobs:
            return
        if len(jobs) > 1 and isinstance(cluster, TakesMany):
            answers = cluster.submit_many(jobs)
        else:
            answers = {job.run_id: _submitted(cluster, job) for job in jobs}
        for run_id, answer in answers.items():
            self._take_answer(expected[run_id][0], answer, len(jobs))

    def _expected(self, cluster: Cluster, held: HeldJob) -> ClusterJob | None:
        """What to hand over, noted first: an engine that is killed now has it looked for by the next.

        None when it needs not be, cannot be, or not yet.
        """
        with self._lock:
            if not held.unheard:
                return None
            was_sought, held.sought = held.sought, True
        if self._is_found(cluster, held, was_sought):
            return None
        try:
            job = held.job(lambda: self._is_closed() or bool(held.request))
        except MldeskError as error:
            held.refused = error
            return None
        return job if self._save(held) else None

    def _take_answer(self, held: HeldJob, answer: str | MldeskError, count: int = 1) -> None:
        """Note what the cluster answered of a run that was handed over together with `count` - 1 others."""
        if isinstance(answer, NoRoom):
            self._room = max(1, count // 2)
            self.due = moment() + (NO_ROOM_SECONDS if count == 1 else 0.0)
            self._put_off(answer.cause)
        elif isinstance(answer, MldeskError):
            held.refused = answer
        else:
            held.id, held.put_off = answer, ""
            self._room = min(2 * count, self._at_once)
            self._save(held)
        self._taken()

    def _put_off(self, reason: str) -> None:
        """Have all that wait to be handed over say why: what there is no room for holds up the others."""
        for held in self._jobs():
            if held.unheard:
                held.put_off = reason

    def _save(self, held: HeldJob) -> bool:
        try:
            held.save(self._target)
        except MldeskError as error:  # a full disk, say: what is not noted is found by asking the cluster
            logger.warning("run %s: %s", held.run_id, error)
            return False
        return True

    def _is_found(self, cluster: Cluster, held: HeldJob, may_be_there: bool) -> bool:
        """Whether the run needs not be handed over: the cluster has it, or nobody wants it any more."""
        if may_be_there:
            held.id = cluster.find(held.run_id, held.attempt, held.folder)
        if held.id is None and held.request:
            _canceled(held)
            return True
        if held.id is not None:
            held.put_off = ""
            self._save(held)
            self._taken()
        return held.id is not None


def _canceled(held: HeldJob) -> None:
    """End a run that the cluster has not taken."""
    held.take(JobState(JobPhase.ENDED, end=JobEnd.CANCELED), moment())
    held.brought = True


def _submitted(cluster: Cluster, job: ClusterJob) -> str | MldeskError:
    """The id of the job, or why the cluster refused it; raises Unavailable, and Canceled."""
    try:
        return cluster.submit(job)
    except (Unavailable, Canceled):
        raise
    except MldeskError as error:
        return error
