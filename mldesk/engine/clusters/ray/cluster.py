"""Ray as a Cluster: runs are its jobs, and placement groups are their nodes."""

from __future__ import annotations

import contextlib
import json
import re
import shlex
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from mldesk.core.cluster_settings import RaySettings
from mldesk.core.cluster_state import ClusterJob as QueuedJob
from mldesk.core.cluster_state import ClusterNode, ClusterState
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Canceled, InvalidInput, Unavailable
from mldesk.core.watch import IsCanceled
from mldesk.engine.clusters.base import Cluster, ClusterJob, JobPhase, JobState
from mldesk.engine.clusters.elsewhere import read_launch
from mldesk.engine.clusters.held import moment
from mldesk.engine.clusters.ray import parcel
from mldesk.engine.clusters.ray.bridge import ASK_SECONDS, PROGRAMS, SUBMIT_SECONDS, Bridge
from mldesk.engine.clusters.ray.brought import Brought
from mldesk.engine.clusters.ray.environment import carried_environment, runtime_packages
from mldesk.engine.clusters.ray.job_states import OVER, job_state, lost_with_cluster
from mldesk.engine.clusters.ray.managed import ManagedCluster, living_addresses
from mldesk.engine.clusters.ray.python import RayPython
from mldesk.engine.executors.base import ReadyEnvironment, spec_facts
from mldesk.engine.executors.local import LocalExecutor

BRING_BYTES = 8 * 1024 * 1024
"""How much is brought with one question; more comes with the next."""

KEPT_BYTES = 1024 * 1024
"""What a job has told may stay in its log on the cluster; a longer log is emptied when the run is over."""

READY_SECONDS = 300.0
"""How long the head of a cluster on this machine may take, once it answers, until it takes jobs."""

_again_seconds = 0.5
_run_name = "mldesk_run"
_ours = re.compile(r"mldesk-.+-\d+")


class RayCluster:
    """A target's cluster. Jobs are called "<id>@<address>": a managed cluster has another one each time."""

    def __init__(self, name: str, settings: RaySettings) -> None:
        self._settings = settings
        self._python = RayPython(settings)
        self._bridge = Bridge(self._python.get)
        self._carrier = Bridge(self._python.get)  # what is carried may take long: it delays no question
        self._managed = ManagedCluster(name, settings) if settings.is_managed else None
        self._brought: dict[str, Brought] = {}
        self._drivers: dict[str, str] = {}  # the nodes on which jobs' drivers are, by job
        self._emptied: set[str] = set()  # small jobs that have emptied logs, to be forgotten themselves

    # -- the environment

    def prepare_environment(
        self,
        spec: EnvironmentSpec,
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        """Here for a cluster of this machine; on another one Ray makes it on the nodes, from its packages."""
        if self._settings.python or self._managed is not None:
            self._python.make(log, progress, canceled)
        if self._managed is None:
            return carried_environment(spec)
        if spec.needs_build():
            return LocalExecutor().prepare_environment(spec, {}, log, progress, canceled)
        return ReadyEnvironment(spec.interpreter(), {"environment": spec_facts(spec), "notes": [*spec.notes]})

    # -- a run's job

    def submit(self, job: ClusterJob) -> str:
        """Hand the run over; raises MldeskError when it can never run there, Unavailable."""
        launch = read_launch(job.folder)
        most = None if self._managed is None else self._settings.node_cpus
        needed = parcel.bundles(job, launch, most)
        name = job_name(job.run_id, job.attempt)
        plan = parcel.make_plan(job, name, needed, self._managed is not None)
        metadata = {
            _run_name: job.run_id,
            "mldesk_bundles": json.dumps(needed),
            "job_name": job.name,
        }
        if self._managed is None:
            return self._submit_carried(job, name, plan, metadata)
        self._check_size(needed)
        path = parcel.place(job, plan)
        python = self._python.get()
        entrypoint = shlex.join([str(python), str(PROGRAMS / "driver.py"), str(path)])
        with self._managed.kept_up(python, job.canceled) as address:
            self._submit_when_ready(address, name, entrypoint, metadata, job.canceled)
        return f"{name}@{address}"

    def _submit_when_ready(
        self, address: str, name: str, entrypoint: str, metadata: Mapping[str, str], canceled: IsCanceled
    ) -> None:
        """Hand a job over to a head that may just have started: it is not given up until it takes one."""
        until = moment() + READY_SECONDS
        while True:
            try:
                self._ask_submit(self._bridge, address, name, entrypoint, metadata=metadata)
                return
            except Unavailable:
                if moment() > until or self._is_gone(address):
                    raise
            if canceled():
                raise Canceled
            time.sleep(_again_seconds)

    def _submit_carried(
        self, job: ClusterJob, name: str, plan: Mapping[str, Any], metadata: Mapping[str, str]
    ) -> str:
        packages = runtime_packages(job.folder)
        with parcel.packed(job, plan) as folder:
            environment: dict[str, Any] = {"working_dir": str(folder)}
            if packages:
                environment["pip"] = packages
            self._ask_submit(
                self._carrier,
                self._settings.address,
                name,
                f"python driver.py {parcel.PLAN}",
                environment,
                metadata,
                job.canceled,
            )
        return f"{name}@{self._settings.address}"

    def _ask_submit(
        self,
        bridge: Bridge,
        address: str,
        name: str,
        entrypoint: str,
        environment: Mapping[str, Any] | None = None,
        metadata: Mapping[str, str] | None = None,
        canceled: IsCanceled | None = None,
    ) -> None:
        bridge.ask(
            "submit",
            SUBMIT_SECONDS if environment else ASK_SECONDS,
            canceled,
            address=address,
            job=name,
            entrypoint=entrypoint,
            runtime_env=environment or {},
            metadata=metadata or {},
        )

    def _check_size(self, needed: Sequence[Mapping[str, float]]) -> None:
        if len(needed) > self._settings.max_nodes:
            raise InvalidInput(
                "The cluster is too small for the run",
                f"it asks for {len(needed)} nodes; the cluster may have {self._settings.max_nodes}",
                "Ask for fewer nodes, or raise max_nodes of the compute target.",
                "compute",
            )

    def find(self, run_id: str, attempt: int, folder: Path) -> str | None:
        """The job of that attempt; None when the cluster has none, or does not run at all."""
        address = self._address()
        if address is None:
            return None
        name = job_name(run_id, attempt)
        known = self._bridge.ask("jobs", address=address)
        return f"{name}@{address}" if any(one["id"] == name for one in known) else None

    def states(self, jobs: Sequence[str]) -> Mapping[str, JobState]:
        """What has become of the jobs; those of a managed cluster that is gone are lost with it."""
        found: dict[str, JobState] = {}
        by_address: dict[str, list[str]] = {}
        for job in jobs:
            by_address.setdefault(_parts(job)[1], []).append(job)
        for address, there in by_address.items():
            if self._is_gone(address):
                found |= dict.fromkeys(there, lost_with_cluster())
                continue
            told = self._bridge.ask("states", address=address, jobs=[_parts(job)[0] for job in there])
            for job in there:
                one = told.get(_parts(job)[0])
                found[job] = JobState(JobPhase.UNKNOWN) if one is None else job_state(one)
                if one is not None and one["node"]:
                    self._drivers[job] = one["node"]
        return found

    def bring(self, run_id: str, job: str, folder: Path) -> bool:
        """Bring what the nodes have written, as the job's driver tells it; here they write it themselves."""
        if self._managed is not None:
            return True
        name, address = _parts(job)
        brought = self._brought.setdefault(job, Brought(folder, job))
        if job not in self._drivers:
            self.states([job])
        if job not in self._drivers:
            return True
        told = self._bridge.ask(
            "frames",
            address=address,
            job=name,
            node=self._drivers[job],
            have=brought.seq,
            limit=BRING_BYTES,
        )
        brought.take(told["frames"])
        if brought.asks > brought.answered:
            with contextlib.suppress(InvalidInput):  # then its log stays as long as it is
                self._bridge.ask("took", address=address, job=name, seq=brought.asks)
            brought.answered = brought.asks
        return not told["more"]

    def tell(self, run_id: str, job: str, request: str) -> None:
        """Pass the request on to the launchers by a small job; here they see it in the run's folder."""
        if self._managed is not None:
            return
        name, address = _parts(job)
        program = (PROGRAMS / "tell.py").read_text(encoding="utf-8")
        entrypoint = shlex.join(["python", "-c", program, name, request])
        self._ask_submit(self._bridge, address, f"{name}-{request}", entrypoint)

    def cancel(self, job: str) -> None:
        """End the job; its agents end with it, and with these the launchers."""
        name, address = _parts(job)
        if self._is_gone(address):
            return
        with contextlib.suppress(InvalidInput):  # it is over
            self._bridge.ask("stop", address=address, job=name)

    def release(self, run_id: str, job: str, folder: Path) -> None:
        """Have the cluster forget the job."""
        name, address = _parts(job)
        brought = self._brought.pop(job, None) or Brought(folder, job)
        self._drivers.pop(job, None)
        for path in (folder / parcel.PLAN, folder / parcel.SECRETS):
            path.unlink(missing_ok=True)
        if self._is_gone(address):
            return
        for one in (name, f"{name}-stop", f"{name}-kill", *self._emptied):
            with contextlib.suppress(InvalidInput):  # it is gone, or still ending
                self._bridge.ask("delete", address=address, job=one)
                self._emptied.discard(one)
        if brought.bytes > KEPT_BYTES:
            self._empty_log(address, name)

    def _empty_log(self, address: str, name: str) -> None:
        """Have a small job empty the log of one that is over: Ray itself keeps it as long as the cluster."""
        program = (PROGRAMS / "forget.py").read_text(encoding="utf-8")
        with contextlib.suppress(InvalidInput):
            own = f"{name}-forget"
            command = shlex.join(["python", "-c", program, name])
            self._ask_submit(self._bridge, address, own, command, metadata={"job_name": own})
            self._emptied.add(own)

    # -- the cluster

    def state(self) -> ClusterState:
        """Nodes and queue; a managed cluster that does not run has none, and is ready for work."""
        if self._managed is not None:
            self._managed.look_after(self._python.get)
        address = self._address()
        limits: tuple[int | None, int | None] = (None, None)
        if self._managed is not None:
            limits = (self._settings.min_nodes, self._settings.max_nodes)
        if address is None:
            return ClusterState(time.time(), True, min_nodes=limits[0], max_nodes=limits[1])
        facts = self._bridge.ask("cluster", address=address)
        jobs = self._bridge.ask("jobs", address=address)
        return ClusterState(
            time.time(),
            True,
            version=f"Ray {facts['version']}".strip(),
            nodes=(*_nodes(facts["nodes"], self._managed is None), *self._starting(facts["nodes"])),
            jobs=tuple(_queued(one, address, facts["groups"]) for one in jobs if one["status"] not in OVER),
            min_nodes=limits[0],
            max_nodes=limits[1],
        )

    def _starting(self, known: Iterable[Mapping[str, Any]]) -> list[ClusterNode]:
        """The nodes of a managed cluster that are just starting."""
        if self._managed is None:
            return []
        there = {node["ip"] for node in known if node["alive"]}
        own = {str(node["ip"]): len(node.get("gpus", ())) for node in self._managed.told().get("nodes", ())}
        cpus = float(self._settings.node_cpus)
        return [
            ClusterNode(ip, "starting", 0.0 if gpus else cpus, gpus=gpus, alive=False)
            for ip, gpus in own.items()
            if ip not in there
        ]

    def _is_gone(self, address: str) -> bool:
        """Whether this was a managed cluster that does not run any more; one of other settings may be."""
        return self._managed is not None and address not in living_addresses()

    def _address(self) -> str | None:
        return self._settings.address if self._managed is None else self._managed.address

    def close(self) -> None:
        """End the bridges; the jobs go on, and so does a managed cluster while they do."""
        self._bridge.close()
        self._carrier.close()


def make(name: str, settings: Mapping[str, Any]) -> Cluster:
    """The cluster of a target of kind ray; raises InvalidInput."""
    return RayCluster(name, RaySettings.from_json(settings))


def job_name(run_id: str, attempt: int) -> str:
    """How the job of an attempt is called: the same id is never taken twice."""
    return f"mldesk-{run_id}-{attempt}"


def _parts(job: str) -> tuple[str, str]:
    name, _, address = job.partition("@")
    return name, address


def _nodes(found: Iterable[Mapping[str, Any]], with_head: bool) -> list[ClusterNode]:
    return [
        ClusterNode(
            name=node["ip"],
            state=node["state"].lower(),
            cpus=float(node["total"].get("CPU", 0.0)),
            cpus_used=float(node["used"].get("CPU", 0.0)),
            gpus=int(node["total"].get("GPU", 0)),
            gpus_used=int(node["used"].get("GPU", 0)),
            memory=int(node["total"].get("memory", 0)),
            memory_used=int(node["used"].get("memory", 0)),
            alive=node["alive"],
        )
        for node in found
        if node["alive"] and (with_head or not node["head"])
    ]


def _queued(job: Mapping[str, Any], address: str, groups: Iterable[Mapping[str, Any]]) -> QueuedJob:
    """A job of the queue, called as those that were handed over are."""
    group = next((one for one in groups if one["name"] == job["id"]), None)
    waits = group is None or group["state"] != "CREATED"
    is_ours = _ours.fullmatch(job["id"]) is not None and _run_name in job["metadata"]
    return QueuedJob(
        id=f"{job['id']}@{address}",
        name=job["metadata"].get("job_name") or job["entrypoint"],
        user="",
        state="pending" if is_ours and waits else job["status"].lower(),
        nodes=_node_count(job["metadata"].get("mldesk_bundles", "[]")),
        reason="",
        run_id=job["metadata"].get(_run_name),
    )


def _node_count(bundles: str) -> int:
    """How many nodes a job asks for; its metadata may be anybody's."""
    try:
        return max(1, len(json.loads(bundles)))
    except (ValueError, TypeError):
        return 1
