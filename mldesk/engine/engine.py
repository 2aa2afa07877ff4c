"""The engine's loop: starts what may start, looks after what runs, ends when nobody needs it."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import ParamSpec

from mldesk.core.compute import list_compute, set_machine_state
from mldesk.core.errors import Damaged, MldeskError
from mldesk.core.power import keeps_awake
from mldesk.core.processes import process_start_time
from mldesk.core.queue.order import not_started
from mldesk.core.workspace import Workspace
from mldesk.engine import endings
from mldesk.engine.answering import Answering
from mldesk.engine.awake import Awake, NoMeans
from mldesk.engine.clusters.registry import Clusters, make_keeper
from mldesk.engine.clusters.successors import Successors
from mldesk.engine.delivery import Delivery
from mldesk.engine.executors.base import Executor, ReadyEnvironment
from mldesk.engine.gpu import GpuWatch
from mldesk.engine.keeper import RunKeeper
from mldesk.engine.launch import allotted_cpus, allotted_gpus
from mldesk.engine.machine import machine_state
from mldesk.engine.monitor import Children
from mldesk.engine.places import places
from mldesk.engine.programs import find_programs, has_programs, not_of_programs
from mldesk.engine.queue import Queue
from mldesk.engine.registrar import Registrar
from mldesk.engine.scheduling import Allotment
from mldesk.engine.tailing import Tailing
from mldesk.summon import live_clients

TICK_SECONDS = 0.05
"""How often the engine looks for changes."""

LIVE_TICK_SECONDS = 0.02
"""How often it does while runs are active, whose points somebody may be watching."""

LOOK_SECONDS = 1.0
"""How often it samples what runs use and makes sure that they still live."""

VANISHED_SECONDS = 10.0
"""How long the workspace's database may be away (a network drive, say) before the engine gives it up."""

RETRY_SECONDS = 1.0
"""How long what went wrong is left alone before it is tried again."""

logger = logging.getLogger(__name__)
_engine = "the engine"
_P = ParamSpec("_P")


class Outcome(Enum):
    """Why the loop came to its end."""

    IDLE = auto()
    ASKED = auto()
    REPLACED = auto()
    """The workspace's database is another file now (it was rebuilt): begin again."""
    VANISHED = auto()
    """The workspace is gone."""


class Engine:
    """Makes one workspace's runs happen, with one executor for each kind of compute target.

    Belongs to one thread. Trouble with one run is that run's: it is logged and tried again, or ends the run.
    """

    def __init__(
        self,
        workspace: Workspace,
        executors: Mapping[str, Executor],
        gpus: GpuWatch,
        awake: Awake | None = None,
        clusters: Clusters | None = None,
    ) -> None:
        self.active: dict[str, RunKeeper] = {}
        self._workspace = workspace
        self._store = workspace.store
        self._executors = executors
        self._gpus = gpus
        self._children = Children()
        self._awake = Awake(NoMeans()) if awake is None else awake
        self._clusters = clusters
        self.queue = Queue(workspace, executors, gpus, clusters)
        self._successors = Successors(workspace)
        self._registrar = Registrar(workspace)
        self._answering = Answering(workspace)
        self._delivery = Delivery(workspace)
        self._tailing = Tailing()
        self._database = _file_identity(self._store.path)
        self._start_time = process_start_time(os.getpid()) or 0.0
        self._data_version = -1
        self._attention = True
        self._next_look = 0.0
        self._busy_at = self._seen_at = time.monotonic()
        self._found: dict[str, RunKeeper] | None = None
        self._troubles: dict[str, _Trouble] = {}

    def run(self, asked: threading.Event, idle_seconds: float) -> Outcome:
        """Work until `asked` is set, the workspace is gone, or nothing was left to do for `idle_seconds`.

        Raises Damaged when the database is.
        """
        while not asked.is_set():
            # while the workspace is away, nothing can be known of its runs: none may be given up
            if _file_identity(self._store.path) == self._database:
                self._guarded(_engine, self.step)
            outcome = self._outcome(idle_seconds)
            if outcome is not None:
                return outcome
            asked.wait(LIVE_TICK_SECONDS if self.active else TICK_SECONDS)
        return Outcome.ASKED

    def is_wanted(self) -> bool:
        """Whether a run is queued or belongs to a program, or somebody has the workspace open."""
        return self.queue.count() > 0 or has_programs(self._workspace) or live_clients(self._workspace) > 0

    def close(self) -> None:
        """Let go of the runs, which go on without the engine."""
        for keeper in (*self.active.values(), *(self._found or {}).values()):
            keeper.release()
        self.active.clear()
        self.queue.close()
        self._registrar.close()
        self._answering.close()
        self._delivery.close()
        self._successors.close()

    def _find_runs(self) -> dict[str, RunKeeper]:
        """What an earlier engine has started, or may have; keepers by run id."""
        found: dict[str, RunKeeper] = {}
        rows = self._store.read(
            f"SELECT id, {not_started} AS unstarted, compute, "  # noqa: S608 (ours)
            "iif(json_valid(config), config ->> 'cpus', 1) AS cpus FROM runs "
            "WHERE parent_id IS NULL AND status NOT IN ('Completed', 'Failed', 'Canceled') "
            f"AND {not_of_programs} ORDER BY number"
        )
        place_of = places(list_compute(self._workspace))
        for row in rows:
            folder = self._workspace.run_folder(row["id"])
            if not row["unstarted"] or (folder / "launch.json").exists():
                place = place_of.get(row["compute"])
                kind = "local" if place is None else place.target.kind
                executor = None if place is None else self.queue.executor(place.target)
                gpus = allotted_gpus(folder)
                cpus = allotted_cpus(folder) or row["cpus"] or 1
                allotment = Allotment(row["id"], cpus, gpus, row["compute"])
                found[row["id"]] = make_keeper(
                    self._workspace, executor or self._executors["local"], allotment, kind
                )
        return found

    def step(self) -> None:
        """One round: react to changes, tail the active runs, and about once a second look at everything."""
        if self._found is None:
            self._found = self._find_runs()
        for keeper in list(self._found.values()):
            self._guarded(f"adopting run {keeper.run_id}", self._adopt, keeper)
        version = self._store.data_version()
        if self._attention or version != self._data_version:
            self._data_version, self._attention = version, False
            self._serve_requests()
            self._care_for_programs()
            self._care_for(self.queue.start([*self.active.values(), *(self._found or {}).values()]))
        self._care_for(self.queue.start_prepared())
        self.queue.environments.record()
        self._attention |= self.queue.more
        for executor in self._all_executors():
            executor.tend()
        self._serve([keeper for keeper in self.active.values() if keeper.is_due()])
        if time.monotonic() >= self._next_look:
            self._next_look = time.monotonic() + LOOK_SECONDS
            self._look()

    def _serve(self, due: Sequence[RunKeeper]) -> None:
        """Enter what these runs have written, and do what they ask for."""
        self._tailing.tail(due, self._guarded)
        for keeper in due:
            if keeper.outcome is not None:
                self._guarded(f"bringing the outputs of run {keeper.run_id}", self._delivery.look, keeper)
            self._release_if_over(keeper)
        if due:
            self._guarded("registering models", self._registrar.look)
        if due or self._answering.busy:
            self._guarded("answering scripts", self._answering.look, due)

    def _all_executors(self) -> Iterable[Executor]:
        return (*self._executors.values(), *(() if self._clusters is None else self._clusters.executors()))

    def _adopt(self, keeper: RunKeeper) -> None:
        """Take a found run into care, or put it back into the queue when it never started."""
        keeper.tail()
        if keeper.over:
            keeper.close()
        elif keeper.find():
            self.active[keeper.run_id] = keeper
        if self._found is not None:
            del self._found[keeper.run_id]
        logger.info("run %s found (%s)", keeper.run_id, keeper.status)

    def _serve_requests(self) -> None:
        rows = self._store.read(
            f"SELECT id, request, {not_started} AS unstarted FROM runs WHERE request IS NOT NULL "  # noqa: S608 (ours)
            "AND parent_id IS NULL AND status NOT IN ('Completed', 'Failed', 'Canceled')"
        )
        for row in rows:
            keeper = self.active.get(row["id"])
            if keeper is not None:
                self._guarded(f"passing a request to run {keeper.run_id}", keeper.request, row["request"])
            elif row["unstarted"] and row["id"] not in (self._found or {}):
                self._guarded(
                    f"run {row['id']}", self.queue.end_unstarted, row["id"], endings.canceled_in_queue()
                )

    def _care_for(self, started: Iterable[RunKeeper]) -> None:
        for keeper in started:
            self.active[keeper.run_id] = keeper

    def _care_for_programs(self) -> None:
        """Look after the runs that programs have begun meanwhile."""
        for keeper in find_programs(self._workspace, self._executors["local"], self.active):
            self.active[keeper.run_id] = keeper
            self.queue.environments.read(keeper.run_id, ReadyEnvironment(keeper.python))
            logger.info("run %s belongs to a program", keeper.run_id)

    def _look(self) -> None:
        # a GPU may have become free, or a request have failed to be served
        self._attention = True
        # only those of this machine have processes here
        here = any(keeper.kind in self._executors for keeper in self.active.values())
        children = self._children.look() if here else {}
        gpus = self._gpus.latest().gpus
        for keeper in list(self.active.values()):
            self._guarded(f"looking after run {keeper.run_id}", keeper.look)
            self._guarded(f"measuring run {keeper.run_id}", keeper.sample, children, gpus)
            self._release_if_over(keeper)
        self._guarded("registering models", self._registrar.look)
        running = [keeper.allotment for keeper in self.active.values()]
        if (
            running
            or self.queue.length
            or self._registrar.busy
            or self._successors.busy
            or live_clients(self._workspace)
        ):
            self._busy_at = time.monotonic()
        used = sum(keeper.allotment.cpus for keeper in self.active.values() if keeper.kind == "local")
        slots = self.queue.cpu_slots
        # an environment that is being built must not be cut off from the network either
        self._awake.update(bool(running or self.queue.preparing) and keeps_awake())
        queued = self.queue.length
        state = machine_state(self._workspace.path, gpus, running, slots, used, queued, self._awake)
        set_machine_state(self._workspace, state, self._start_time)
        if self._clusters is not None:
            targets, watched = list_compute(self._workspace), bool(live_clients(self._workspace))
            self._guarded("noting clusters", self._clusters.look, self._workspace, targets, watched)
            self._guarded("taking the place of runs", self._successors.look)

    def _release_if_over(self, keeper: RunKeeper) -> None:
        if keeper.over and self.active.pop(keeper.run_id, None) is not None:
            self._attention = True
            logger.info("run %s is over: %s", keeper.run_id, keeper.status)
            self._guarded(f"letting go of run {keeper.run_id}", keeper.close)
            self._guarded(f"questions of run {keeper.run_id}", self._answering.forget, keeper.folder)

    def _outcome(self, idle_seconds: float) -> Outcome | None:
        now = time.monotonic()
        database = _file_identity(self._store.path)
        if database == self._database:
            self._seen_at = now
        elif database is not None:
            return Outcome.REPLACED
        elif now - self._seen_at > VANISHED_SECONDS:
            return Outcome.VANISHED
        return Outcome.IDLE if now - self._busy_at > idle_seconds else None

    def _guarded(self, what: str, action: Callable[_P, None], *args: _P.args, **kwargs: _P.kwargs) -> None:
        """Do it; trouble of the world is logged, once while it stays the same, and tried again later."""
        trouble = self._troubles.get(what)
        if trouble is not None and time.monotonic() < trouble.until:
            return
        try:
            action(*args, **kwargs)
        except (MldeskError, OSError) as error:
            if isinstance(error, Damaged) and what == _engine:
                raise
            if trouble is None or trouble.text != str(error):
                logger.error("%s: %s", what, error)
            self._troubles[what] = _Trouble(str(error), time.monotonic() + RETRY_SECONDS)
        else:
            self._troubles.pop(what, None)


@dataclass(frozen=True)
class _Trouble:
    """What went wrong, and until when it is left alone (monotonic seconds)."""

    text: str
    until: float


def _file_identity(path: Path) -> tuple[int, int] | None:
    """Device and inode of a file; None when it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
