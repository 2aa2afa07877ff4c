"""A cluster of many nodes that compute nothing: `python -m tests.benchmarks.simulated_cluster FOLDER`.

That process is the nodes: it takes jobs from the folder, and writes what their runs would write. The engine
asks it as it asks Slurm, by files here.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from mldesk.core import cluster_state
from mldesk.core.cluster_state import ClusterNode, ClusterState
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.files import json_bytes, write_atomically
from mldesk.core.watch import IsCanceled
from mldesk.engine.clusters.base import ClusterJob, JobEnd, JobPhase, JobState
from mldesk.engine.executors.base import ReadyEnvironment
from mldesk.runtime import events

_ROUND_SECONDS = 0.25


class SimulatedCluster:
    """What the engine asks: jobs are files in `folder`/jobs, their states one file that the nodes write."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def make(self, name: str, settings: Mapping[str, Any]) -> SimulatedCluster:
        return self

    def prepare_environment(
        self,
        spec: EnvironmentSpec,
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        return ReadyEnvironment(sys.executable, {"packages": {}, "python": "3"})

    def submit(self, job: ClusterJob) -> str:
        self._count += 1
        wanted = {"run": job.run_id, "folder": str(job.folder)}
        write_atomically(self._folder / "jobs" / f"{self._count:06}", json_bytes(wanted))
        return f"{self._count:06}"

    def find(self, run_id: str, attempt: int, folder: Path) -> str | None:
        return None

    def states(self, jobs: Sequence[str]) -> Mapping[str, JobState]:
        told = self._told()
        states = {}
        for job in jobs:
            word = told.get(job, "waiting")
            end = JobEnd.COMPLETED if word == "ended" else None
            states[job] = JobState(JobPhase(word), "0 of 1 nodes" if word == "waiting" else "", end)
        return states

    def bring(self, run_id: str, job: str, folder: Path) -> bool:
        return True

    def tell(self, run_id: str, job: str, request: str) -> None: ...

    def cancel(self, job: str) -> None: ...

    def release(self, run_id: str, job: str, folder: Path) -> None: ...

    def state(self) -> ClusterState:
        told = {job: word for job, word in self._told().items() if word != "ended"}
        count = int((self._folder / "nodes").read_text())
        busy = sum(1 for word in told.values() if word == "running")
        nodes = [
            ClusterNode(f"node-{n:03}", "busy" if n < busy else "idle", 1, n < busy) for n in range(count)
        ]
        jobs = [cluster_state.ClusterJob(job, "train", "me", word) for job, word in told.items()]
        return ClusterState(time.time(), True, "", "simulated", tuple(nodes), tuple(jobs))

    def close(self) -> None: ...

    def _told(self) -> dict[str, str]:
        try:
            told: dict[str, str] = json.loads((self._folder / "states.json").read_bytes())
        except FileNotFoundError:
            return {}
        return told


class Nodes:
    """The nodes: each works on a job for `seconds`, and logs a point every second."""

    def __init__(self, folder: Path, count: int, seconds: float) -> None:
        self._folder = folder
        self._count = count
        self._seconds = seconds
        self._states: dict[str, str] = {}
        self._running: dict[str, tuple[Path, float, int]] = {}
        (folder / "jobs").mkdir(parents=True, exist_ok=True)
        (folder / "nodes").write_text(str(count))

    def round(self) -> None:
        """Start what fits, write what is due, end what is done."""
        now = time.time()
        for job in sorted(path.name for path in (self._folder / "jobs").iterdir() if path.name[0] != "."):
            self._states.setdefault(job, "waiting")
            if self._states[job] == "waiting" and len(self._running) < self._count:
                wanted = json.loads((self._folder / "jobs" / job).read_bytes())
                # not all at the same moment: nodes are not in step
                self._running[job] = Path(wanted["folder"]), now - self._seconds * (hash(job) % 100) / 400, 0
                self._states[job] = "running"
                _write(self._running[job][0], events.Phase("Running", now))
        for job, (folder, begun, points) in list(self._running.items()):
            due = int(now - begun)
            if due > points:
                _write(
                    folder, *(events.Metric("loss", n, now, math.exp(-n / 50)) for n in range(points, due))
                )
                self._running[job] = folder, begun, due
            if now - begun > self._seconds:
                _write(folder, events.Ended("Completed", 0, None, now, None))
                del self._running[job]
                self._states[job] = "ended"
                (self._folder / "jobs" / job).unlink()
        write_atomically(self._folder / "states.json", json.dumps(self._states).encode())


def _write(folder: Path, *what: events.Event) -> None:
    with contextlib.suppress(FileNotFoundError), (folder / "events.jsonl").open("ab") as file:
        file.write(b"".join(events.encode(event) for event in what))


def main() -> None:
    """Be the nodes until the parent ends this."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--nodes", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=60.0)
    arguments = parser.parse_args()
    nodes, pause = Nodes(arguments.folder, arguments.nodes, arguments.seconds), threading.Event()
    while True:
        nodes.round()
        pause.wait(_ROUND_SECONDS)


if __name__ == "__main__":
    main()
