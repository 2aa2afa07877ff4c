"""mldesk's engine over a simulated cluster, and how long its decisions take: WORKSPACE CLUSTER FIGURES."""

from __future__ import annotations

import json
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Any

from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.registry import Clusters
from mldesk.engine.engine import Engine
from mldesk.engine.executors.local import LocalExecutor
from mldesk.engine.gpu import GpuWatch, Nvml
from mldesk.engine.queue import Queue
from tests.benchmarks.simulated_cluster import SimulatedCluster

rounds: list[float] = []
"""Seconds of processor time that each decision over the whole queue took."""


def _timed(queue: Queue, name: str) -> None:
    """Note how long this part of each round takes."""
    work = getattr(queue, name)

    def timed(*arguments: Any) -> Any:
        begun = time.thread_time()
        try:
            return work(*arguments)
        finally:
            rounds.append(time.thread_time() - begun)

    setattr(queue, name, timed)


def main(folder: Path, cluster: Path, figures: Path) -> None:
    """Serve the workspace until SIGTERM, then write the figures."""
    asked = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: asked.set())
    local, gpus = LocalExecutor(), GpuWatch(Nvml())
    clusters = Clusters(folder, local, {"slurm": SimulatedCluster(cluster).make})
    with Workspace.open(folder) as workspace:
        engine = Engine(workspace, {"local": local}, gpus, clusters=clusters)
        _timed(engine.queue, "_plan")
        _timed(engine.queue, "_queued")
        engine.run(asked, 3600)
        engine.close()
    clusters.close()
    gpus.close()
    figures.write_text(json.dumps(rounds))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
