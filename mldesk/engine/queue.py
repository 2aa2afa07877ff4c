"""The queue: which runs wait, which may start now, and starting those."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from mldesk.core.compute import LOCAL, ComputeTarget, get_compute, list_compute
from mldesk.core.errors import MldeskError
from mldesk.core.machine_targets import gpu_lack
from mldesk.core.queue import Wait
from mldesk.core.queue.order import in_order, not_started
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import endings
from mldesk.engine.clusters.registry import Clusters, make_keeper
from mldesk.engine.distribution import processes_of
from mldesk.engine.executors.base import Executor, Job
from mldesk.engine.gpu import GpuSnapshot, GpuWatch
from mldesk.engine.keeper import RunKeeper
from mldesk.engine.places import Place, places
from mldesk.engine.preparing import Preparer
from mldesk.engine.recording import EnvironmentRecorder
from mldesk.engine.scheduling import Allotment, Demand, Plan, plan, plan_cluster, plan_nodes_here
from mldesk.runtime import events

_not_begun = (Status.QUEUED, Status.PREPARING, Status.SCALING)

_READ_AT_ONCE = 500
"""Of how many runs it is read at once what they ask for."""

_NEWS_SHARE = 0.125
"""Free memory is told again when it has changed by such a share of what is asked for."""

logger = logging.getLogger(__name__)


_DRAINING = Wait("draining", 0, 0)


class Queue:
    """The queued runs: how many (`length`), why those wait that do (`waits`), and the slots of this machine.

    All as of the last round; `more` says that others may start at once. `environments` records what the
    started runs run with.
    """

    def __init__(
        self,
        workspace: Workspace,
        executors: Mapping[str, Executor],
        gpus: GpuWatch,
        clusters: Clusters | None = None,
    ) -> None:
        self.length = 0
        self.more = False
        self.cpu_slots = 0
        self.waits: dict[str, Wait] = {}
        self._demands: dict[str, Demand] = {}
        self.environments = EnvironmentRecorder(workspace)
        self._workspace = workspace
        self._executors = executors
        self._gpus = gpus
        self._clusters = clusters
        self._preparer = Preparer(workspace)

    def start(self, active: Sequence[RunKeeper]) -> Iterator[RunKeeper]:
        """Start what may start beside the active runs; yields the keeper of each started run.

        A run that cannot be started, or could never be, ends as Failed.
        """
        self._drop_held()
        held = [*active, *self._preparer.keepers]
        queued = self._queued({keeper.run_id for keeper in held})
        snapshot = self._gpus.latest()
        found = places(list_compute(self._workspace))
        self.length = len(queued) + len(self._preparer.keepers)
        self.cpu_slots = found[LOCAL].cpu_slots if LOCAL in found else 0
        earlier, self.waits = self.waits, {}
        self.more = False
        for place, demands in self._by_place(queued, found):
            outcome = self._plan(place, demands, held, snapshot, found.get(LOCAL))
            self.waits |= outcome.waits
            self.more |= outcome.more
            # on a cluster, it is the cluster that shows them to its runs
            has_gpus = bool(snapshot.gpus or snapshot.problem) and not place.target.is_cluster
            for keeper in self._carry_out(outcome, place.target, has_gpus):
                held.append(keeper)
                if not self._preparer.has(keeper.run_id):
                    yield keeper
        self._tell_waits(earlier)

    def executor(self, target: ComputeTarget) -> Executor | None:
        """The executor of a target that runs really go to; None for one that nobody knows here."""
        found = None if self._clusters is None else self._clusters.executor(target)
        return self._executors.get(target.kind) if found is None else found

    def start_prepared(self) -> Iterator[RunKeeper]:
        """Start the runs that have been prepared meanwhile; yields the keeper of each started run."""
        for keeper, work in self._preparer.finished():
            if self._start_one(keeper, work.result):
                yield keeper

    def close(self) -> None:
        """Begin nothing any more, and store what is known of the started runs."""
        self._preparer.close()
        self.environments.close()

    @property
    def preparing(self) -> bool:
        """Whether a run is being made ready."""
        return bool(self._preparer.keepers)

    def count(self) -> int:
        """How many runs are queued now and may start: those that are held need no engine."""
        row = self._workspace.store.read_one(
            f"SELECT count(*) FROM runs WHERE parent_id IS NULL AND NOT held AND {not_started}"  # noqa: S608 (ours)
        )
        return 0 if row is None else int(row[0])

    def end_unstarted(self, run_id: str, ended: events.Ended) -> None:
        """Record the end of a run that never started; raises MldeskError while the disk does not take it."""
        self._preparer.drop(run_id)
        keeper = RunKeeper(self._workspace, self._executors["local"], Allotment(run_id), "local")
        try:
            keeper.end(ended)
        finally:
            keeper.release()

    def _queued(self, taken: set[str]) -> list[Demand]:
        """The demands of the queued runs in their order; what a run asks for is read once."""
        rows = self._workspace.store.read(
            f"SELECT id FROM runs WHERE parent_id IS NULL AND request IS NULL AND NOT held AND {not_started} "  # noqa: S608 (ours)
            f"ORDER BY {in_order}"
        )
        queued = [row["id"] for row in rows]
        known, self._demands = self._demands, {}
        new = [run_id for run_id in queued if run_id not in known]
        for begin in range(0, len(new), _READ_AT_ONCE):
            known |= self._read_demands(new[begin : begin + _READ_AT_ONCE])
        self._demands = {run_id: known[run_id] for run_id in queued if run_id in known}
        return [demand for run_id, demand in self._demands.items() if run_id not in taken]

    def _read_demands(self, run_ids: Sequence[str]) -> dict[str, Demand]:
        """What these runs ask for; -1 bytes: what is usual there."""
        marks = ",".join("?" * len(run_ids))
        rows = self._workspace.store.read(
            "SELECT id, compute, iif(json_valid(config), config ->> 'cpus', 1) AS cpus, "  # noqa: S608 (ours)
            "iif(json_valid(config), config ->> 'gpus', 0) AS gpus, "
            "iif(json_valid(config), config ->> 'gpu_memory', NULL) AS gpu_memory, "
            "iif(json_valid(config), config -> 'distribution', NULL) AS distribution "
            f"FROM runs WHERE id IN ({marks})",
            *run_ids,
        )
        return {
            row["id"]: Demand(
                row["id"],
                row["cpus"] or 1,
                row["gpus"] or 0,
                -1 if row["gpu_memory"] is None else row["gpu_memory"],
                row["compute"],
                *processes_of(row["distribution"]),
            )
            for row in rows
        }

    def _by_place(
        self, queued: Sequence[Demand], found: Mapping[str, Place]
    ) -> Iterator[tuple[Place, list[Demand]]]:
        """The demands by where the runs go; one of a target that is not there ends."""
        sorted_: dict[str, tuple[Place, list[Demand]]] = {}
        known = {name for name, place in found.items() if self.executor(place.target) is not None}
        for demand in queued:
            place = found.get(demand.target)
            if place is None or demand.target not in known:
                ended = endings.never_fits(f"There is no compute target {demand.target!r}")
                self._try_to_end(demand.run_id, ended)
            elif not place.begins(demand):
                self.waits[demand.run_id] = _DRAINING
            else:
                sorted_.setdefault(place.target.name, (place, []))[1].append(demand)
        yield from sorted_.values()

    def _plan(
        self,
        place: Place,
        demands: Sequence[Demand],
        held: Sequence[RunKeeper],
        snapshot: GpuSnapshot,
        here: Place | None,
    ) -> Plan:
        """Who of these may start now in their place; `here` is this machine."""
        if place.target.is_cluster:
            executor = self.executor(place.target)
            waiting = [k for k in held if k.executor is executor and k.status in _not_begun]
            if here is None or not place.target.has_nodes_here:
                return plan_cluster(demands, len(waiting))
            gpus = _plan_gpus(here, demands, [_held(keeper, "local") for keeper in held], snapshot)
            return plan_nodes_here(demands, len(waiting), gpus)
        running = [_held(keeper, place.target.kind) for keeper in held]
        capacity = place.capacity(running, snapshot)
        return plan([place.asked(demand, capacity) for demand in demands], running, capacity)

    def _drop_held(self) -> None:
        """Do without runs that were held while they were made ready."""
        if not self._preparer.keepers:
            return
        for row in self._workspace.store.read(f"SELECT id FROM runs WHERE held AND {not_started}"):  # noqa: S608
            self._preparer.drop(row["id"])

    def _tell_waits(self, earlier: Mapping[str, Wait]) -> None:
        """Note what has changed of what runs wait for, for those who look at the queue."""
        same = {
            run_id: told
            for run_id, wait in self.waits.items()
            if (told := earlier.get(run_id)) is not None and not _is_news(wait, told)
        }
        self.waits |= same
        changed = [(run_id, wait) for run_id, wait in self.waits.items() if run_id not in same]
        if not changed:
            return
        for run_id, wait in changed:
            logger.info("run %s: %s", run_id, wait)
        try:
            with self._workspace.store.write("runs") as connection:
                connection.executemany(
                    "UPDATE runs SET waits_for = ? WHERE id = ?",
                    [(wait.to_json(), run_id) for run_id, wait in changed],
                )
                connection.executemany(
                    # an engine that was killed may have noted a device, and then not started the run
                    "UPDATE runs SET device = NULL WHERE id = ? AND device IS NOT NULL",
                    [(run_id,) for run_id, _ in changed],
                )
        except MldeskError as error:  # they wait all the same, and it is told in the next round
            for run_id, _ in changed:
                del self.waits[run_id]
            logger.error("what runs wait for could not be noted: %s", error)

    def _carry_out(self, outcome: Plan, target: ComputeTarget, machine_has_gpus: bool) -> Iterator[RunKeeper]:
        """Carry out the plan; yields the keepers of the runs that are started now, or are being prepared."""
        for run_id, obstacle in outcome.impossible.items():
            self._try_to_end(run_id, endings.never_fits(obstacle))
        executor = self.executor(target)
        if executor is None:
            return
        for allotment in outcome.starts:
            keeper = make_keeper(self._workspace, executor, allotment, target.kind)
            prepared = partial(self._preparer.prepare, keeper, target.settings, machine_has_gpus)
            if self._start_one(keeper, prepared) or self._preparer.has(keeper.run_id):
                yield keeper

    def _start_one(self, keeper: RunKeeper, prepared: Callable[[], Job | None]) -> bool:
        """Start the run, unless it is not prepared yet, or cannot be started; whether it is started."""
        self.length -= 1
        try:
            job = prepared()
            if job is None:
                self.length += 1
                return False
            if not self._claim(keeper.allotment):
                self.length += 1
                keeper.release()
                return False
            self._tell_lack(keeper)
            keeper.started(keeper.executor.start(job))
        except MldeskError as error:
            keeper.release()
            self._try_to_end(keeper.run_id, endings.not_started(error))
            return False
        logger.info("run %s started, %s", keeper.run_id, keeper.allotment)
        self.environments.read(keeper.run_id, job.environment)
        return True

    def _tell_lack(self, keeper: RunKeeper) -> None:
        """Say at the run what its target's size of machine means and it is not given."""
        given = keeper.allotment
        if given.target in (LOCAL, "") or keeper.kind not in self._executors:  # a cluster's GPUs are its own
            return
        lack = gpu_lack(get_compute(self._workspace, given.target), 0, len(given.gpus))
        if lack is not None:
            keeper.tell(lack.level, str(lack))

    def _claim(self, allotment: Allotment) -> bool:
        """Note what the run is given: from now on it cannot be held any more. False when it just was."""
        gpus = ", ".join(str(gpu) for gpu in allotment.gpus)
        words = f"GPU {gpus}" if gpus else "CPU"  # on a cluster nobody knows yet which ones
        try:
            with self._workspace.store.write("runs") as connection:
                noted = connection.execute(
                    "UPDATE runs SET device = ? WHERE id = ? AND NOT held", (words, allotment.run_id)
                )
            return bool(noted.rowcount)
        except MldeskError as error:  # the run starts, whatever its row says of its device
            logger.error("the device of run %s could not be noted: %s", allotment.run_id, error)
            return True

    def _try_to_end(self, run_id: str, ended: events.Ended) -> None:
        """End a run that cannot start; while even that cannot be written it stays in the queue."""
        try:
            self.end_unstarted(run_id, ended)
        except (MldeskError, OSError) as error:
            logger.error("run %s could be neither started nor ended: %s", run_id, error)


def _plan_gpus(
    here: Place, demands: Sequence[Demand], running: Sequence[Allotment], snapshot: GpuSnapshot
) -> Plan:
    """Which GPUs of this machine go to nodes for these runs: CPU slots do not count there."""
    capacity = here.capacity(running, snapshot)
    asked = [here.asked(replace(demand, cpus=0), capacity) for demand in demands if demand.gpus]
    return plan(asked, running, capacity)


def _held(keeper: RunKeeper, kind: str) -> Allotment:
    """What a run holds of targets of this kind: those of others have the same GPUs, but their own slots."""
    return keeper.allotment if keeper.kind == kind else replace(keeper.allotment, cpus=0)


def _is_news(wait: Wait, told: Wait) -> bool:
    """Whether those who look at the queue should be told: not of every swing of the free memory."""
    if wait is told or wait == told:
        return False
    return replace(wait, free=told.free) != told or abs(wait.free - told.free) > wait.memory * _NEWS_SHARE
