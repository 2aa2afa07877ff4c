"""The thread of one cluster: asks the cluster, which may be slow, and keeps what it told last."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from mldesk.core import cluster_state
from mldesk.core.cluster_state import ClusterState
from mldesk.core.errors import MldeskError, Unavailable, translate_os_error
from mldesk.engine.clusters.base import Cluster
from mldesk.engine.clusters.handing_over import HandingOver
from mldesk.engine.clusters.held import HeldJob, moment
from mldesk.engine.clusters.lane import Lane

POLL_SECONDS = 1.0
"""How often the cluster is asked for our jobs, and they are looked after, where the target does not say."""

HASTY_SECONDS, CANCEL_SECONDS = 0.25, 3.0
"""How often instead, and how long, when a job that waits has been canceled: somebody waits for that."""

STATE_SECONDS = 2.0
"""How often it is asked for its nodes and its queue while somebody may be looking at them."""

UNWATCHED_SECONDS = 10.0
"""How often otherwise."""

LONGEST_REST_SECONDS = 15.0
"""A cluster that does not answer is asked again after half a second, then rarer, and at least so often."""

SILENT_SECONDS = 60.0
"""A question that is not answered for so long is not going to be; most give up by themselves before."""

PART_SECONDS = 60.0
"""A job that goes on for so long after its run's end is ended."""

logger = logging.getLogger(__name__)

_join_seconds = 0.5
_Order = Callable[[Cluster], None]


class ClusterWorker:
    """Asks one cluster on a thread of its own, which begins with the first demand.

    What it is told to do it does in turn, and again until the cluster has answered. What may take long, to
    hand runs over and to bring what they wrote, is done beside it: a request to stop passes both. `trouble`
    is why the cluster does not answer, `state` what it told of itself last.
    """

    def __init__(self, name: str, make: Callable[[], Cluster], poll_seconds: float = POLL_SECONDS) -> None:
        self.trouble: MldeskError | None = None
        self.state: ClusterState | None = None
        self.failure: BaseException | None = None
        self.name = name
        self._make = make
        self._poll_seconds = poll_seconds
        self._cluster: Cluster | None = None
        self._making = threading.Lock()
        self._lock = threading.Lock()
        self._held: dict[str, HeldJob] = {}
        self._orders: deque[_Order] = deque()
        self._thread: threading.Thread | None = None
        self._earlier: threading.Thread | None = None
        self._wake = threading.Event()
        self._closed = False
        self._watched = False
        self._failures = 0
        self._asked: float | None = None  # since when the cluster owes an answer
        self._next_poll = self._next_state = 0.0
        self._canceled_at = -CANCEL_SECONDS
        self._news = threading.Event()  # that the cluster has taken a run, or does not for now
        self._handing = HandingOver(
            name, poll_seconds, self._jobs, lambda: self._closed, self._is_taken, self._wake.set
        )
        self._bringing = Lane("bring " + name, self._wake.set)

    # -- on the engine's thread

    def held(self, run_id: str) -> HeldJob | None:
        """What is known of the run; None when the cluster does not hold it."""
        with self._lock:
            return self._held.get(run_id)

    def hold(self, held: HeldJob) -> None:
        """Look after the run from now on, and hand it over where that was not done."""
        with self._lock:
            self._held[held.run_id] = held
        self.begin()

    def take_over(self, earlier: ClusterWorker) -> None:
        """Look after the runs of an earlier worker from now on, once it has done what it is just doing."""
        earlier.close(patience=0.0)
        self._earlier = earlier._thread
        with earlier._lock, self._lock:
            self._held.update(earlier._held)
            self._orders.extend(earlier._orders)
        if self._held or self._orders:
            self.begin()

    @property
    def size(self) -> int:
        """How many runs it looks after."""
        return len(self._held)

    def counts(self) -> tuple[int, int]:
        """How many of our runs wait, on the cluster or to be handed over, and how many it has started."""
        with self._lock:
            jobs = [held for held in self._held.values() if held.leaving is None and not held.ended]
        running = sum(1 for held in jobs if held.runs)
        return len(jobs) - running, running

    def order(self, order: _Order) -> None:
        """Have something done that may take long; it is tried again while the cluster does not answer."""
        with self._lock:
            self._orders.append(order)
        self.begin()

    def watch(self, wanted: bool) -> None:
        """Whether somebody wants to know of its nodes and its queue, also while we have no job there."""
        begins, self._watched = wanted and not self._watched, wanted
        if begins:
            self._next_state = 0.0
            self.begin()

    def begin(self) -> None:
        """Have the thread begin, or go on at once."""
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._work, name="cluster " + self.name, daemon=True)
            self._thread.start()
        self._wake.set()

    def ask_soon(self) -> None:
        """Have the jobs looked after at once, unless the cluster is left alone."""
        if self.trouble is None:
            self._next_poll = 0.0
        self.begin()

    def cluster(self) -> Cluster:
        """The cluster itself, made on first demand; raises MldeskError for settings that cannot be."""
        with self._making:
            if self._cluster is None:
                self._cluster = self._make()
            return self._cluster

    def heed(self) -> None:
        """See whether the cluster owes an answer for too long: then it is not reachable, until it answers."""
        asked = self._asked
        if asked is not None and self.trouble is None and moment() - asked > SILENT_SECONDS:
            cause = f"a question has not been answered for {SILENT_SECONDS:.0f} seconds"
            self._tell(Unavailable("The cluster does not answer", cause, "It is asked again by itself."))

    def close(self, patience: float = 2.0) -> None:
        """End the thread; one that waits for an answer is not waited for any longer than that."""
        self._closed = True
        self._wake.set()
        if self._thread is not None:
            self._thread.join(patience)

    # -- on its own

    def _work(self) -> None:
        try:
            while self._earlier is not None and self._earlier.is_alive() and not self._closed:
                self._earlier.join(_join_seconds)
            while not self._closed:
                self._wake.clear()
                self._round()
                if not self._closed:
                    self._wake.wait(self._pause())
        except BaseException as error:  # told on the engine's thread, by `failure`
            self.failure = error
            raise
        finally:
            self._handing.lane.join()
            self._bringing.join()
            if self._cluster is not None:
                self._cluster.close()

    def _round(self) -> None:
        """Do what is due. Trouble ends the round: then the cluster is left alone for a while."""
        now = moment()
        if self.trouble is not None and now < self._next_poll:
            return
        try:
            self._asked = now
            cluster = self.cluster()
            self._handing.lane.check()
            self._bringing.check()
            if self._news.is_set():
                self._news.clear()
                self._next_poll = self._next_state = 0.0
            self._carry_out(cluster)
            self._handing.look(cluster)
            if now >= self._next_poll:
                self._ask(cluster)
                self._next_poll = moment() + self._until_next_poll()
                self._part(cluster)
                self._bring(cluster)
            if self._handing.lane.doubtful or self._bringing.doubtful:
                return
            if now >= self._next_state and (self._watched or self._held):
                self._look(cluster)
            self._answered()
        except MldeskError as error:
            self._no_answer(error)
        except OSError as error:  # of this machine: a full disk, no more processes
            self._no_answer(translate_os_error(error, error.filename or self.name))
        finally:
            self._asked = None

    def _pause(self) -> float | None:
        """Seconds until something is due; None: until somebody wants something."""
        with self._lock:
            busy = bool(self._held or self._orders)
            unheard = self.trouble is None and any(held.unheard for held in self._held.values())
        if not (busy or self._watched):
            return None
        due = [self._next_poll]
        if self.trouble is None:
            due.append(self._next_state)
            if unheard and not self._handing.lane.busy:
                due.append(self._handing.due)
        return max(0.01, min(due) - moment())

    def _answered(self) -> None:
        if self.trouble is not None:
            logger.info("cluster %s answers again", self.name)
            self._next_state = 0.0
        self.trouble, self._failures = None, 0

    def _no_answer(self, error: MldeskError) -> None:
        if self.trouble is None or str(self.trouble) != str(error):
            logger.warning("cluster %s: %s", self.name, error)
        rest = min(LONGEST_REST_SECONDS, 0.5 * 2**self._failures)
        self._failures += 1
        self._next_poll = moment() + rest
        self._handing.due = 0.0
        self._tell(error)

    def _tell(self, trouble: MldeskError) -> None:
        self.trouble = trouble
        known = self.state or ClusterState(time.time(), False)
        self.state = replace(known, reachable=False, problem=str(trouble))

    def _carry_out(self, cluster: Cluster) -> None:
        while self._orders:
            self._asked = moment()
            self._tried(partial(self._orders[0], cluster))
            with self._lock:
                self._orders.popleft()

    def _tried(self, action: Callable[[], object]) -> None:
        """Do what is about one run: what the cluster refuses there keeps it from nothing else.

        Raises Unavailable.
        """
        try:
            action()
        except Unavailable:
            raise
        except MldeskError as error:
            logger.warning("cluster %s: %s", self.name, error)

    # -- looking after

    def _ask(self, cluster: Cluster) -> None:
        """Ask what has become of all jobs, and pass on what the user wants of them."""
        asked = {held.id: held for held in self._jobs() if held.id is not None and not held.ended}
        if not asked:
            return
        told = cluster.states(list(asked))
        now = moment()
        for job, held in asked.items():
            held.take(told.get(job), now)
            if held.request != held.told and not held.ended:
                self._pass_on(cluster, held, job)

    def _until_next_poll(self) -> float:
        """Seconds; fewer while a job is ending that was just canceled, unless its cluster is to be spared."""
        is_hasty = self._poll_seconds <= POLL_SECONDS and moment() - self._canceled_at < CANCEL_SECONDS
        return min(HASTY_SECONDS, self._poll_seconds) if is_hasty else self._poll_seconds

    def _pass_on(self, cluster: Cluster, held: HeldJob, job: str) -> None:
        self._asked = moment()
        request = held.request
        if held.runs:
            self._tried(partial(cluster.tell, held.run_id, job, request))
        else:
            self._tried(partial(cluster.cancel, job))
            self._canceled_at = moment()
        held.told = request

    def _bring(self, cluster: Cluster) -> None:
        """Bring what the runs wrote, those first of which nothing came for the longest time."""
        if self._bringing.busy:
            return
        due = [held for held in self._jobs() if held.id is not None and (held.runs or held.ended)]
        due = sorted((held for held in due if not held.brought), key=lambda held: held.brought_at)
        over = [held for held in self._jobs() if _is_over(held)]
        if due or over:
            self._bringing.begin(partial(self._bring_all, cluster, due, over))

    def _bring_all(self, cluster: Cluster, due: Sequence[HeldJob], over: Sequence[HeldJob]) -> None:
        for held in due:
            if self._closed:
                return
            self._bring_one(cluster, held)
        for held in over:
            if self._closed:
                return
            self._let_go(cluster, held)

    def _bring_one(self, cluster: Cluster, held: HeldJob) -> None:
        ended, job = held.ended, held.id or ""
        held.brought_at = moment()
        try:
            all_there = cluster.bring(held.run_id, job, held.folder)
        except Unavailable:
            raise
        except MldeskError as error:  # what it left there is gone, or there is no room here
            logger.warning("bringing run %s: %s", held.run_id, error)
            all_there = held.ended_at is not None and moment() - held.ended_at > PART_SECONDS
        held.brought = ended and all_there

    def _part(self, cluster: Cluster) -> None:
        """End the jobs that go on long after their runs' end."""
        now = moment()
        for held in self._jobs():
            if held.leaving is None or held.id is None or held.ended:
                continue
            if now - held.leaving > PART_SECONDS and held.told != "kill":
                self._asked = moment()
                self._tried(partial(cluster.cancel, held.id))
                held.told = "kill"

    def _let_go(self, cluster: Cluster, held: HeldJob) -> None:
        """Let go of a job whose run is over."""
        if held.id is not None:
            self._tried(partial(cluster.release, held.run_id, held.id, held.folder))
        held.released = True
        with contextlib.suppress(MldeskError):  # then the next engine does it once more
            held.save(self.name)
        with self._lock:
            self._held.pop(held.run_id, None)

    def _look(self, cluster: Cluster) -> None:
        self._asked = moment()
        found = cluster.state()
        self._next_state = moment() + (STATE_SECONDS if self._watched else UNWATCHED_SECONDS)
        self.state = replace(found, jobs=tuple(self._with_ours(found)))

    def _with_ours(self, found: ClusterState) -> Sequence[cluster_state.ClusterJob]:
        """The jobs of the queue, those of ours with their runs and what they wait for."""
        ours = {held.id: held for held in self._jobs() if held.id is not None and not held.ended}
        jobs = []
        for job in found.jobs:
            held = ours.pop(job.id, None)
            jobs.append(job if held is None else replace(job, run_id=held.run_id, reason=_reason(held, job)))
        for identity, held in ours.items():
            if held.state is not None:
                state, reason = str(held.state.phase), held.state.reason
                jobs.append(cluster_state.ClusterJob(identity or "", "", "", state, 1, reason, held.run_id))
        put_off = [held for held in self._jobs() if held.unheard and held.put_off]
        jobs += [
            cluster_state.ClusterJob("", "", "", "waiting", 1, held.put_off, held.run_id) for held in put_off
        ]
        return jobs

    def _is_taken(self) -> None:
        self._news.set()
        self._wake.set()

    def _jobs(self) -> list[HeldJob]:
        with self._lock:
            return list(self._held.values())


def _is_over(held: HeldJob) -> bool:
    """Whether nothing more is wanted of a run, and its job has ended or never was one."""
    return held.leaving is not None and not held.unheard and (held.id is None or held.ended)


def _reason(held: HeldJob, job: cluster_state.ClusterJob) -> str:
    return held.state.reason if held.state is not None and held.state.reason else job.reason
