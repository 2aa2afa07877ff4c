"""Looks after one run from its start, or its adoption from an earlier engine, to its end."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from mldesk.core.apply import Applier
from mldesk.core.errors import MldeskError, NotFound, Unavailable, translate_os_error
from mldesk.core.ingest import Batch, Ingester
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.engine import endings
from mldesk.engine.conclude import Conclusion
from mldesk.engine.executors.base import Executor, Life
from mldesk.engine.gpu import Gpu
from mldesk.engine.guarding import Guarding
from mldesk.engine.launch import STOP_GRACE_SECONDS, log_has_writer
from mldesk.engine.monitor import ChildrenMap, TreeMonitor, tree
from mldesk.engine.rank_monitor import RankMonitors
from mldesk.engine.scheduling import Allotment
from mldesk.runtime import event_file, events, log_file

KILL_PATIENCE_SECONDS = 15.0
"""A launcher that has not ended its run this long after a kill request is killed with it."""

TERMINATE_PATIENCE_SECONDS = 10.0
"""A script without launcher has this long to end after SIGTERM, before it is killed."""

logger = logging.getLogger(__name__)


class RunKeeper:
    """One run in the engine's care.

    `allotment` is what it holds on a target of this `kind`, `processes` what is known of its processes,
    `outcome` how its script ended while its outputs are still to be brought to datastores.
    """

    def __init__(self, workspace: Workspace, executor: Executor, allotment: Allotment, kind: str) -> None:
        self.run_id = allotment.run_id
        self.allotment = allotment
        self.executor = executor
        self.kind = kind
        self.folder: Path = workspace.run_folder(self.run_id)
        self._file: event_file.EventFile | None = None
        self.status = Status.QUEUED
        self.processes: dict[str, Any] = {}
        self.outcome: events.Outcome | None = None
        self._workspace = workspace
        self._guarding = Guarding(workspace, self.run_id, self._append)
        self._ingester = Ingester(workspace, self._guarding.add)
        self._events = os.fspath(self.folder / "events.jsonl")
        self._monitor = TreeMonitor()
        self._ranks = RankMonitors(workspace, self.run_id)
        self._seen_size = -1
        self._request: str | None = None
        self._requested = 0.0
        self._terminated: float | None = None
        self._orphaned = False
        self._concluded = False
        self._ending = False
        self._unreachable = False
        self.refresh()

    @property
    def over(self) -> bool:
        """Whether the run has reached its end state."""
        return self.status.terminal

    def is_due(self) -> bool:
        """Whether it is time to look at what the run has written: called with each of the engine's ticks."""
        return True

    def refresh(self) -> None:
        """Read again what the run's row says; a run that has none any more is over for the engine."""
        row = self._workspace.store.read_one(
            "SELECT status, launcher, outcome FROM runs WHERE id = ?", self.run_id
        )
        if row is None:
            self.status = Status.FAILED
            return
        self.status = Status(row["status"])
        if row["launcher"]:
            self.processes = json.loads(row["launcher"])
        if row["outcome"]:
            self.outcome = events.Outcome(*json.loads(row["outcome"]))

    def started(self, processes: Mapping[str, Any]) -> None:
        """Take over the launcher that was just started."""
        self.processes = {**processes, **self.processes}

    def preparing(self) -> None:
        """Show the run as Preparing, from before its launcher is there; raises MldeskError."""
        if self.status is Status.QUEUED:
            self._append(events.Phase(Status.PREPARING, time.time()))
            self.tail()

    def find(self) -> bool:
        """Look for a launcher that an earlier engine started unrecorded; False when it never did start."""
        if not self.processes:
            self.processes = dict(self.executor.find(self.run_id) or {})
        # a launcher tells of itself first: Preparing without one was the engine's word
        return bool(self.processes) or self.status not in (Status.QUEUED, Status.PREPARING)

    def tail(self) -> None:
        """Enter what the run has appended to its event file since the last look."""
        if (size := self._new_size()) is not None:
            self._ingester.ingest(self.run_id)
            self._seen_size = size
            self.refresh()

    def news(self) -> tuple[Ingester, Batch] | None:
        """What the run has appended since the last look, read but not entered; `took` is to be told then."""
        size = self._new_size()
        if size is None:
            return None
        batch = self._ingester.read(self.run_id)
        if batch is None:  # an unfinished line, or there is no such run any more
            self._seen_size = size
            self.refresh()
            return None
        return self._ingester, batch

    def took(self, batch: Batch, entered: bool) -> None:
        """The batch was entered, or had been already."""
        self._seen_size = batch.end
        if batch.events or not entered:
            self.refresh()

    def _new_size(self) -> int | None:
        """The size of the event file; None when it is as it was."""
        try:
            size = os.stat(self._events).st_size  # noqa: PTH116 (fifty times a second)
        except FileNotFoundError:
            return None
        return None if size == self._seen_size else size

    def request(self, request: str) -> None:
        """Pass a request ("stop" or "kill") of the user on to the launcher."""
        if request != self._request:
            self._request, self._requested = request, time.monotonic()
        file = self.folder / "control" / request
        if not file.exists():
            file.parent.mkdir(exist_ok=True)
            file.touch()

    def look(self) -> None:
        """Make sure that something is still there to end the run, and end it when nothing is."""
        life = self.executor.look(self.run_id, self.processes)
        if life in (Life.GONE, Life.RESTARTED):
            # whatever the run wrote before it went counts, its own end above all
            self.tail()
            life = self.executor.look(self.run_id, self.processes)
        if self.over or self.outcome is not None:  # its outputs are brought, whatever lives
            return
        if life is not Life.UNREACHABLE:
            self._unreachable = False
        match life:
            case Life.LAUNCHER:
                self._enforce_kill()
            case Life.SCRIPT:
                self._watch_orphan()
            case Life.GONE:
                returned = self.executor.exit_code(self.processes)
                self._conclude(returned, self._ended_alone(returned))
            case Life.RESTARTED:
                self._conclude(None, endings.restarted(self.processes))
            case Life.UNREACHABLE:
                self._tell_unreachable()

    def sample(self, children: ChildrenMap, gpus: Sequence[Gpu]) -> None:
        """Append what the run's process tree uses now to its event file."""
        if self.over:
            return
        roots = self.roots()
        own = [gpu for gpu in gpus if gpu.index in self.allotment.gpus]
        values = (
            self._monitor.sample(tree(roots, children), own)
            if roots
            else dict(self.executor.usage(self.run_id))
        )
        if not roots and not values:
            return
        if values:
            ranks = self._ranks.sample(children, own) if roots and self.kind == "local" else {}
            self._append(events.Resources(time.time(), {**values, **ranks}))
        self._guarding.look(self.judged(values))

    def roots(self) -> list[int]:
        """Pids on this machine at the root of what the run uses."""
        return self.executor.roots(self.run_id, self.processes)

    def judged(self, values: Mapping[str, float]) -> Mapping[str, float]:
        """What the guards of the machine are to look at, of what the run uses."""
        return values

    def tell(self, level: str, text: str) -> None:
        """Append a message for the user."""
        self._append(events.Message(level, text, time.time()))

    def record(self, key: str, value: str) -> None:
        """Append a property of the run."""
        self._append(events.Property(key, value))

    def asks_for_less_than(self, outcome: events.Outcome) -> bool:
        """Whether the user wants the run to end before its outputs are where they belong.

        A run that was stopped brings its outputs nevertheless: the same request came to its script.
        """
        return self._request == "kill" or (self._request == "stop" and outcome.status != Status.CANCELED)

    def end(self, ended: events.Ended) -> None:
        """Record the end of a run that cannot do so itself.

        Raises MldeskError while the disk does not take it; to be called again then.
        """
        with contextlib.suppress(NotFound):
            self._write_end(ended)
        if not self.over:  # the folder is gone or its event file is another one: the row is all that is left
            with self._workspace.store.write("runs") as connection:
                Applier(connection).apply(self.run_id, ended)
            self.refresh()
        logger.info("run %s ended by the engine: %s (%s)", self.run_id, self.status, ended.reason)

    def release(self) -> None:
        """Let go of the run's files."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def close(self) -> None:
        """Let go of a run that is over; of a canceled one, also end what it left behind."""
        self.release()
        if self.status is Status.CANCELED and self.processes:
            self.executor.kill(self.run_id, self.processes)
        self.executor.release(self.run_id, self.processes)

    def _append(self, event: events.Event) -> None:
        if self._file is None:
            path = self.folder / "events.jsonl"
            try:
                self._file = event_file.EventFile(path)
            except OSError as error:
                raise translate_os_error(error, path) from error
        self._file.append(event)

    def _write_end(self, ended: events.Ended) -> None:
        if not self._ending:
            self._append(ended)
            self._ending = True
        if self._file is not None and not self._file.flush():
            raise Unavailable(
                "The end of the run could not be written", str(self._file.path), "Free some space."
            )
        self._ingester.ingest(self.run_id)
        self.refresh()

    def _ended_alone(self, returned: int | None) -> events.Ended:
        """How a run ended of which neither launcher nor script is left."""
        known = self.executor.explain(self.run_id)
        if known is not None and self._request is None:
            return endings.not_started(known)
        if self._orphaned or returned is not None:
            return endings.orphan(returned, self._request)
        return endings.launcher_vanished(self.folder, self._request)

    def _conclude(self, returned: int | None, otherwise: events.Ended) -> None:
        """Have the end recorded as a launcher would; record `otherwise` when that fails, too."""
        if not self._concluded:
            self._concluded = True
            try:
                conclusion = Conclusion(returned, otherwise.reason)
                launcher = self.executor.conclude(self.run_id, self.folder, conclusion)
            except MldeskError as error:
                logger.error("run %s cannot be concluded: %s", self.run_id, error)
            else:
                self.processes = {**self.processes, **launcher}
                return
        self.end(otherwise)

    def _enforce_kill(self) -> None:
        """A launcher that hangs does not protect a run from being killed."""
        if self._request == "kill" and time.monotonic() - self._requested > KILL_PATIENCE_SECONDS:
            logger.warning("run %s: the launcher did not obey the kill request", self.run_id)
            self.executor.kill(self.run_id, self.processes)

    def _tell_unreachable(self) -> None:
        """Nothing is known of the run, and so nothing is wrong with it: say so, once, and look again."""
        if not self._unreachable:
            self._unreachable = True
            logger.warning("run %s: its compute target does not answer", self.run_id)
            self.tell(
                "warning",
                "The compute target does not answer. The run may well go on: it is looked for again.",
            )

    def _watch_orphan(self) -> None:
        """The launcher was killed, the script works on: let it, and do the launcher's part."""
        if not self._orphaned:
            self._orphaned = True
            logger.warning("run %s: the launcher vanished, the script goes on", self.run_id)
            self.tell(
                "warning", "The run's launcher was killed; the script goes on and the engine watches it."
            )
        self._bound_log()
        if self._request == "kill":
            self.executor.kill(self.run_id, self.processes)
        elif self._request == "stop":
            self._stop_orphan()

    def _bound_log(self) -> None:
        """Keep the log within its limit, which nobody else does any more."""
        try:
            size = (self.folder / log_file.LOG).stat().st_size
            if size > log_file.LOG_LIMIT and not log_has_writer(self.folder):
                log_file.bound(str(self.folder))
        except OSError as error:  # a full disk, say; it is tried again
            logger.warning("the log of run %s cannot be cut: %s", self.run_id, error)

    def _stop_orphan(self) -> None:
        now = time.monotonic()
        if self._terminated is None:
            grace = STOP_GRACE_SECONDS if self._cooperative() else 0.0
            if now - self._requested >= grace:
                self._terminated = now
                self.executor.terminate(self.run_id, self.processes)
        elif now - self._terminated > TERMINATE_PATIENCE_SECONDS:
            self.executor.kill(self.run_id, self.processes)

    def _cooperative(self) -> bool:
        row = self._workspace.store.read_one(
            "SELECT 1 FROM properties WHERE run_id = ? AND key = 'cooperative'", self.run_id
        )
        return row is not None
