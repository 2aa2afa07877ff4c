"""The clusters of one workspace: for each target that is one its executor, made when it is needed first."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

from mldesk.core.cluster_state import ClusterState, set_cluster_state
from mldesk.core.compute import ComputeTarget
from mldesk.core.workspace import Workspace
from mldesk.engine.clusters.base import Cluster, MakeCluster
from mldesk.engine.clusters.held import held_in
from mldesk.engine.clusters.keeper import ClusterKeeper
from mldesk.engine.clusters.worker import POLL_SECONDS, ClusterWorker
from mldesk.engine.executors.base import Executor
from mldesk.engine.executors.cluster import ClusterExecutor
from mldesk.engine.keeper import RunKeeper
from mldesk.engine.places import places
from mldesk.engine.scheduling import Allotment

_SWEPT_AT_ONCE = 50
"""Of how many runs that are over it is looked at a time whether they are still on their cluster."""

_SWEPT_SECONDS = 30 * 86_400.0
"""How long ago those may have ended."""

_over_lately = """
SELECT id, compute FROM runs WHERE parent_id IS NULL AND status IN ('Completed', 'Failed', 'Canceled')
AND ended > ? ORDER BY number DESC
"""

logger = logging.getLogger(__name__)


def _from(module: str) -> MakeCluster:
    """Makes clusters by the `make` of a module that is imported with the first of them."""

    def make(name: str, settings: Mapping[str, Any]) -> Cluster:
        made: Cluster = import_module(module).make(name, settings)
        return made

    return make


KNOWN: Mapping[str, MakeCluster] = {
    "ray": _from("mldesk.engine.clusters.ray.cluster"),
    "slurm": _from("mldesk.engine.clusters.slurm.cluster"),
}
"""How the clusters of each kind of target are made."""


class Clusters:
    """One executor for each cluster, with a thread of its own: a slow one delays nobody else.

    `makers` make the clusters, by the kind of target; `local` concludes runs on this machine.
    """

    def __init__(self, workspace: Path, local: Executor, makers: Mapping[str, MakeCluster] = KNOWN) -> None:
        self._workspace = workspace
        self._local = local
        self._makers = makers
        self._known: dict[str, tuple[ComputeTarget, ClusterExecutor]] = {}
        self._told: dict[str, ClusterState] = {}
        self._over: Iterator[tuple[str, str]] | None = None  # what may be left on them: run and target

    def executor(self, target: ComputeTarget) -> ClusterExecutor | None:
        """That of a target; None when it is no cluster that is known here.

        After its settings were changed it asks the cluster by the new ones, also of the runs it has.
        """
        if target.kind not in self._makers:
            return None
        known = self._known.get(target.name)
        if known is None:
            known = target, ClusterExecutor(self._workspace, self._local, self._worker(target))
        elif (known[0].kind, known[0].settings) != (target.kind, target.settings):
            known[1].change(self._worker(target))
            known = target, known[1]
        self._known[target.name] = known
        return known[1]

    def executors(self) -> Iterable[ClusterExecutor]:
        """All there are now."""
        return [executor for _, executor in self._known.values()]

    def look(self, workspace: Workspace, targets: Iterable[ComputeTarget], watched: bool) -> None:
        """Note what the clusters do; while somebody is `watching`, also those that have no run of ours."""
        there = {
            name: place.target for name, place in places(targets).items() if place.target.kind in self._makers
        }
        for target in there.values():
            if watched:
                self.executor(target)
        used = {target.name for target in there.values()}
        for name, (_, executor) in list(self._known.items()):
            if name in used:
                executor.worker.watch(watched)
                executor.worker.heed()
            else:
                executor.close()
                del self._known[name]
        for name, target in there.items():  # named targets are told what their cluster does
            known = self._known.get(target.name)
            state = None if known is None else known[1].worker.state
            if state is not None and state is not self._told.get(name):
                set_cluster_state(workspace, name, state)
                self._told[name] = state
        self._sweep(workspace, there)

    def _sweep(self, workspace: Workspace, there: Mapping[str, ComputeTarget]) -> None:
        """Find runs that were over when an earlier engine died, and are still on their cluster."""
        if self._over is None:
            ended = workspace.store.read(_over_lately, time.time() - _SWEPT_SECONDS)
            self._over = iter([(row["id"], row["compute"]) for row in ended if row["compute"] in there])
        for run_id, name in islice(self._over, _SWEPT_AT_ONCE):
            folder = workspace.run_folder(run_id)
            if name in there and (left := held_in(run_id, folder)) is not None and not left.released:
                executor = self.executor(there[name])
                if executor is not None:
                    executor.sweep(run_id)

    def close(self) -> None:
        """Let go of all; their runs go on."""
        for executor in self.executors():
            executor.close()
        self._known.clear()

    def _worker(self, target: ComputeTarget) -> ClusterWorker:
        make, settings = self._makers[target.kind], dict(target.settings)

        def cluster() -> Cluster:
            return make(target.name, settings)

        poll = float(settings.get("poll_seconds", POLL_SECONDS))
        return ClusterWorker(target.name, cluster, poll)


def make_keeper(workspace: Workspace, executor: Executor, allotment: Allotment, kind: str) -> RunKeeper:
    """The keeper of a run on a target of this kind."""
    if isinstance(executor, ClusterExecutor):
        return ClusterKeeper(workspace, executor, allotment, kind)
    return RunKeeper(workspace, executor, allotment, kind)


ExecutorOf = Callable[[ComputeTarget], Executor | None]
"""Tells the executor of a target; None for one that nobody knows here."""
