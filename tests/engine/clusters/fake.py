"""A cluster for tests: its nodes are groups of processes of this machine, and it fails when it is told to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, RLock
from typing import Any

import psutil

from mldesk.core import cluster_state
from mldesk.core.cluster_state import ClusterNode, ClusterState
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Canceled, MldeskError, Unavailable
from mldesk.core.watch import IsCanceled
from mldesk.engine.clusters.base import ClusterJob, JobEnd, JobPhase, JobState
from mldesk.engine.executors.base import ReadyEnvironment
from mldesk.engine.identity import RUN_MARK, processes_of_run


@dataclass
class FakeJob:
    """A job: the nodes it has, and its launchers there; `end` once it is over."""

    id: str
    job: ClusterJob
    nodes: list[str] = field(default_factory=list)
    launchers: list[subprocess.Popen[bytes]] = field(default_factory=list)
    end: JobEnd | None = None
    reason: str = ""

    @property
    def wanted(self) -> int:
        """How many nodes it asks for."""
        return 1 if self.job.distribution is None else self.job.distribution.nodes


class FakeCluster:
    """Takes runs, and starts their launchers on as many nodes as they ask for, in the order they came.

    `away` makes it unreachable, `deaf` lets it take a run and not say so, `refusal` is what it says to new
    runs, and `hang` what every question waits for. What is handed over waits for `copied`, what is brought
    for `carried`, environments for `prepared`. `calls` are the questions it was asked.
    """

    def __init__(self, nodes: int = 2) -> None:
        self.nodes = {f"node-{number}": "" for number in range(nodes)}
        self.jobs: dict[str, FakeJob] = {}
        self.away = False
        self.deaf = False
        self.refusal: MldeskError | None = None
        self.environment_problem: MldeskError | None = None
        self.hang = Event()
        self.hang.set()
        self.copied = Event()
        self.copied.set()
        self.carried = Event()
        self.carried.set()
        self.prepared = Event()
        self.prepared.set()
        self.calls: list[str] = []
        self.released: list[str] = []
        self.closed = 0
        self._lock = RLock()

    def make(self, name: str, settings: Mapping[str, Any]) -> FakeCluster:
        """The same cluster, whoever asks: engines come and go, a cluster stays."""
        return self

    # -- what the engine asks

    def prepare_environment(
        self,
        spec: EnvironmentSpec,
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        self.calls.append("prepare")
        while not self.prepared.wait(0.02):
            if canceled():
                raise Canceled
        if self.environment_problem is not None:
            raise self.environment_problem
        return ReadyEnvironment(sys.executable, {"packages": {}, "python": "3"})

    def submit(self, job: ClusterJob) -> str:
        self._called("submit")
        if self.refusal is not None:
            raise self.refusal
        while not self.copied.wait(0.02):
            if job.canceled():
                raise Canceled
        assert self.find(job.run_id, job.attempt, job.folder) is None, "an attempt of a run is never two jobs"
        with self._lock:
            taken = FakeJob(str(len(self.jobs) + 1), job)
            self.jobs[taken.id] = taken
        if self.deaf:
            raise Unavailable("The cluster does not answer", "it fell silent")
        return taken.id

    def find(self, run_id: str, attempt: int, folder: Path) -> str | None:
        self._called("find")
        with self._lock:
            found = (
                one.id for one in self.jobs.values() if (one.job.run_id, one.job.attempt) == (run_id, attempt)
            )
            return next(found, None)

    def states(self, jobs: Sequence[str]) -> Mapping[str, JobState]:
        self._called("states")
        self.advance()
        with self._lock:
            unknown = JobState(JobPhase.UNKNOWN)
            return {job: self._state(self.jobs[job]) if job in self.jobs else unknown for job in jobs}

    def bring(self, run_id: str, job: str, folder: Path) -> bool:
        self._called("bring")
        self.carried.wait(300)
        return True

    def tell(self, run_id: str, job: str, request: str) -> None:
        self._called(f"tell {request}")

    def cancel(self, job: str) -> None:
        self._called("cancel")
        if self.jobs[job].end is None:
            self.stop(job, JobEnd.CANCELED)

    def release(self, run_id: str, job: str, folder: Path) -> None:
        self._called("release")
        self.released.append(run_id)

    def state(self) -> ClusterState:
        self._called("state")
        with self._lock:
            return self._cluster_state()

    def _cluster_state(self) -> ClusterState:
        nodes = [
            ClusterNode(name, "busy" if job else "idle", 1, bool(job)) for name, job in self.nodes.items()
        ]
        waiting = [job for job in self.jobs.values() if job.end is None]
        queue = [
            cluster_state.ClusterJob(job.id, job.job.name, "me", str(self._state(job).phase))
            for job in waiting
        ]
        return ClusterState(time.time(), True, "", "fake 1", tuple(nodes), tuple(queue))

    def close(self) -> None:
        self.closed += 1

    # -- what happens to it

    def advance(self) -> None:
        """Notice what has ended, and start what fits."""
        with self._lock:
            self._advance()

    def _advance(self) -> None:
        for job in self.jobs.values():
            if job.end is None and job.launchers and all(one.poll() is not None for one in job.launchers):
                failed = any(one.returncode for one in job.launchers)
                self._over(job, JobEnd.FAILED if failed else JobEnd.COMPLETED)
        for job in self.jobs.values():
            if job.end is None and not job.launchers:
                free = [name for name, holder in self.nodes.items() if not holder]
                if len(free) < job.wanted:
                    job.reason = f"{len(free)} of {job.wanted} nodes"
                    return
                self._start(job, free[: job.wanted])

    def stop(self, job: str, end: JobEnd, reason: str = "") -> None:
        """End a job from outside, with all its processes."""
        with self._lock:
            stopped = self.jobs[job]
            stopped.reason = reason
            for process in processes_of_run(stopped.job.run_id):
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            for launcher in stopped.launchers:
                launcher.wait()
            self._over(stopped, end)

    def lose_node(self, job: str) -> None:
        """Have the first node of a job fail."""
        self.stop(job, JobEnd.NODE_LOST, f"{next(iter(self.jobs[job].nodes), 'node-0')} does not respond")

    def give_up(self, job: str) -> None:
        """Take the nodes of a job for lost, whose processes go on."""
        with self._lock:
            self._over(self.jobs[job], JobEnd.NODE_LOST)

    def forget(self, job: str) -> None:
        """Know nothing of a job any more, nor of its processes."""
        with self._lock:
            self.stop(job, JobEnd.CANCELED)
            del self.jobs[job]

    def job_of(self, run_id: str) -> FakeJob | None:
        """The last job of a run."""
        with self._lock:
            known = list(self.jobs.values())
        return next((job for job in reversed(known) if job.job.run_id == run_id), None)

    def end(self) -> None:
        """End everything that is left."""
        for event in (self.hang, self.copied, self.carried, self.prepared):
            event.set()
        for job in list(self.jobs.values()):
            if job.end is None:
                self.stop(job.id, JobEnd.CANCELED)

    def _called(self, what: str) -> None:
        self.calls.append(what)
        self.hang.wait(300)
        if self.away:
            raise Unavailable("The cluster does not answer", "no route to it")

    def _start(self, job: FakeJob, nodes: list[str]) -> None:
        folder = job.job.folder
        launcher = folder / "runtime" / "mldesk" / "runtime" / "launcher.py"
        job.nodes, job.reason = nodes, ""
        here = json.loads((folder / "launch.json").read_bytes()).get("distribution", {}).get("here", "all")
        for number, name in enumerate(nodes if here == "node" else nodes[:1]):
            self.nodes[name] = job.id
            own = ["--node", str(number)] if number else []
            with (folder / "launcher.log").open("ab") as log:
                job.launchers.append(
                    subprocess.Popen(
                        [job.job.python, "-E", "-s", "-S", str(launcher), str(folder), *own],
                        env={**os.environ, **job.job.secrets, RUN_MARK: job.job.run_id},
                        stdin=subprocess.DEVNULL,
                        stdout=log,
                        stderr=log,
                        start_new_session=True,
                    )
                )

    def _over(self, job: FakeJob, end: JobEnd) -> None:
        job.end = end
        for name, holder in self.nodes.items():
            if holder == job.id:
                self.nodes[name] = ""

    def _state(self, job: FakeJob) -> JobState:
        if job.end is not None:
            return JobState(JobPhase.ENDED, job.reason, job.end, nodes=tuple(job.nodes))
        if job.launchers:
            return JobState(JobPhase.RUNNING, nodes=tuple(job.nodes))
        return JobState(JobPhase.WAITING, job.reason)
