"""Slurm as a cluster: runs become jobs, or tasks of a job array; srun starts a launcher on each node."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from mldesk.core.batch_script import asks_for_gpus, batch_script
from mldesk.core.cluster_settings import SlurmSettings
from mldesk.core.cluster_state import ClusterState
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Canceled, MldeskError, Unavailable, translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.core.watch import IsCanceled
from mldesk.engine.clusters.base import Cluster, ClusterJob, JobPhase, JobState
from mldesk.engine.clusters.elsewhere import read_launch
from mldesk.engine.clusters.hosts import NOT_FOUND, Host
from mldesk.engine.clusters.slurm.environment import ThereMaking, check_kind
from mldesk.engine.clusters.slurm.files import Files
from mldesk.engine.clusters.slurm.nodes import Nodes, job_name
from mldesk.engine.clusters.slurm.queue import Queue
from mldesk.engine.clusters.slurm.starting import (
    FOLDER,
    HAND_OVER,
    Start,
    secrets_name,
    start_script,
    taken_name,
    with_start,
)
from mldesk.engine.clusters.slurm.words import no_room, refusal
from mldesk.engine.executors.base import ReadyEnvironment, spec_facts
from mldesk.engine.executors.local import LocalExecutor

_idle_seconds = 5.0
_largest_array = 500
_gpu_variables = ("CUDA_VISIBLE_DEVICES", "NVIDIA_VISIBLE_DEVICES")


def make(name: str, settings: Mapping[str, Any]) -> Cluster:
    """The cluster of a target; nothing is asked of it yet. Raises InvalidInput for its settings."""
    return SlurmCluster(name, SlurmSettings.from_json(settings))


class SlurmCluster:
    """One Slurm cluster, by the commands of this machine or of a host that ssh reaches.

    What may take long has a connection of its own: runs are handed over, and what they wrote is brought,
    beside the questions.
    """

    def __init__(self, name: str, settings: SlurmSettings) -> None:
        self.name = name
        self.settings = settings
        self._host, self._sending, self._bringing = (Host(settings.host) for _ in range(3))
        self._files = None if settings.shared else Files(self._sending, settings.folder)
        self._written = None if settings.shared else Files(self._bringing, settings.folder)
        self._requests = None if settings.shared else Files(self._host, settings.folder)
        self._nodes = Nodes(self._host, settings.partition)
        self._queue = Queue(self._host, self._idle)
        self._known = Queue(self._sending, self._idle)
        self._idle_nodes: tuple[float, int | None] = (0.0, None)
        self._over: set[str] = set()

    # -- the environment

    def prepare_environment(
        self,
        spec: EnvironmentSpec,
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        """Make the environment where the nodes can use it; on another thread than the other calls."""
        check_kind(spec)
        if self._host.is_here and self.settings.shared:
            return self._made_here(spec, log, progress, canceled)
        host = Host(self.settings.host)
        try:
            folder = Files(host, self.settings.folder).base
            return ThereMaking(host, folder, self.settings.python).make(spec, log, progress, canceled)
        finally:
            host.close()

    def _made_here(
        self,
        spec: EnvironmentSpec,
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        """Made on this machine, whose folders the nodes see."""
        if not spec.needs_build():
            own = spec.kind == "current" and self.settings.python
            facts = {"environment": spec_facts(spec), "notes": list(spec.notes)}
            return ReadyEnvironment(own or spec.interpreter(), facts, variables={})
        made = LocalExecutor().prepare_environment(spec, {}, log, progress, canceled)
        return replace(made, variables={})

    # -- handing over

    def submit(self, job: ClusterJob) -> str:
        """Hand the run over; returns the id of its job. Raises InvalidInput when Slurm does not take it."""
        with self._sending.unless(job.canceled):
            return self._asked(job.run_id, job.attempt, job.folder) or self._submit([job])[0]

    def submit_many(self, jobs: Sequence[ClusterJob]) -> Mapping[str, str | MldeskError]:
        """Hand runs over, those that ask for the same together as one job array."""
        answers: dict[str, str | MldeskError] = {}
        alike: dict[str, list[ClusterJob]] = defaultdict(list)
        for job in jobs:
            try:
                known = self._asked(job.run_id, job.attempt, job.folder)
            except (Unavailable, Canceled):
                raise
            except MldeskError as error:
                answers[job.run_id] = error
                continue
            if known is None:
                alike[self._script(job)].append(job)
            else:
                answers[job.run_id] = known
        for group in alike.values():
            for begin in range(0, len(group), _largest_array):
                with self._sending.unless(lambda: any(job.canceled() for job in jobs)):
                    answers |= self._submit_alike(group[begin : begin + _largest_array])
        return answers

    def _submit_alike(self, jobs: Sequence[ClusterJob]) -> Mapping[str, str | MldeskError]:
        try:
            return dict(zip((job.run_id for job in jobs), self._submit(jobs), strict=True))
        except (Unavailable, Canceled):
            raise
        except MldeskError as error:
            return {job.run_id: error for job in jobs}

    def _submit(self, jobs: Sequence[ClusterJob]) -> list[str]:
        """Hand over runs that ask for the same; several become tasks of one job array."""
        name = _name_of(jobs)
        starts = [self._placed(job) for job in jobs]
        lead = jobs[0]
        start = lead.folder / FOLDER / f"start-{lead.attempt}.sh"
        _write(start, start_script(starts).encode())
        if self._files is not None:
            for job in jobs:
                self._files.send(job.run_id, job.folder)
                _forget_secrets(job.folder)  # which are there now
        for index, job in enumerate(jobs):
            asked: dict[str, Any] = {"name": name, "index": index if len(jobs) > 1 else None}
            _write(_asked_path(job.folder, job.attempt), json_bytes(asked))
        where = starts[0].folder
        text = with_start(self._script(lead), f"{where}/{FOLDER}/{start.name}", len(jobs) > 1)
        # not before all is there: what the user sees is what was handed over
        _write(lead.folder / FOLDER / f"batch-{lead.attempt}.sh", text.encode())
        options = [f"--job-name={name}", f"--chdir={where}", "--export=ALL", "--no-requeue", "--input=none"]
        if len(jobs) > 1:
            options += [f"--array=0-{len(jobs) - 1}", "--output=/dev/null"]
        else:
            # a percent sign stands for the job's number and the like
            log = f"{where}/launcher.log".replace("%", "%%")
            options += [f"--output={log}", "--open-mode=append"]
        identity = self._call_sbatch(options, text)
        return [f"{identity}_{index}" for index in range(len(jobs))] if len(jobs) > 1 else [identity]

    def _call_sbatch(self, options: Sequence[str], script: str) -> str:
        """Hand a batch script over; returns the id of the job."""
        try:
            answer = self._sending.shell(HAND_OVER, "--parsable", *options, given=script.encode())
        except Unavailable as error:  # sbatch itself tries again for minutes where there is no room
            raise no_room(error.cause) or error from None
        if answer.code == NOT_FOUND:
            raise self._sending.lacks("sbatch")
        if answer.code != 0:
            raise no_room(answer.errors) or refusal(answer.errors, self._sending.title)
        return answer.text.strip().splitlines()[-1].split(";")[0]

    def _placed(self, job: ClusterJob) -> Start:
        """Make the run's folder ready for a node; its secrets go to a file that its user alone can read."""
        own = job.folder / FOLDER
        launch = read_launch(job.folder)
        variables = dict(launch.get("environment", {}))
        if str(variables.get("PATH", "")).endswith(f"{os.pathsep}{os.defpath}"):
            del variables["PATH"]  # the cluster's own, and what the batch script sets, come first
        if job.gpus or asks_for_gpus(self._script(job)):  # Slurm says which
            variables = {name: value for name, value in variables.items() if name not in _gpu_variables}
        launch |= {"environment": variables, "secrets_from": "stdin"}
        try:
            own.mkdir(exist_ok=True)
            if job.secrets:
                _write_privately(own / secrets_name(job.attempt), json_bytes(dict(job.secrets)) + b"\n")
        except OSError as error:
            raise translate_os_error(error, own) from error
        _write(job.folder / "launch.json", json_bytes(launch, indent=1))
        folder = str(job.folder) if self._files is None else self._files.folder(job.run_id)
        nodes = 1 if job.distribution is None else job.distribution.nodes
        return Start(folder, job.python, job.attempt, bool(job.secrets), nodes)

    def _script(self, job: ClusterJob) -> str:
        return job.batch_script or batch_script(
            self.settings, job.distribution, job.cpus, job.gpus, job.longest_seconds
        )

    def _asked(self, run_id: str, attempt: int, folder: Path) -> str | None:
        """The job that this attempt of the run was handed over as, by whoever did not hear of it."""
        try:
            asked = json.loads(_asked_path(folder, attempt).read_bytes())
            name, index = str(asked["name"]), asked["index"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        found = self._known.named(name)
        if found is None:
            return self._taken(run_id, attempt, folder)
        return found if index is None else f"{found.split('_')[0]}_{index}"

    def _taken(self, run_id: str, attempt: int, folder: Path) -> str | None:
        """The job that has started it, as it noted itself."""
        there = str(folder) if self._files is None else self._files.folder(run_id)
        path = f"{there}/{FOLDER}/{taken_name(attempt)}/job"
        if self._files is not None:
            return self._sending.shell('cat "$1" 2>/dev/null', path).text.strip() or None
        try:
            return Path(path).read_text("utf-8").strip() or None
        except OSError:
            return None

    def find(self, run_id: str, attempt: int, folder: Path) -> str | None:
        """The job of an attempt of a run, alone or in a job array; None when it was not handed over."""
        return self._asked(run_id, attempt, folder) or self._known.named(job_name(run_id, attempt))

    # -- looking after

    def states(self, jobs: Sequence[str]) -> Mapping[str, JobState]:
        """What has become of these jobs."""
        found = self._queue.states(jobs)
        self._over |= {
            job for job, state in found.items() if state.phase in (JobPhase.ENDED, JobPhase.UNKNOWN)
        }
        return found

    def bring(self, run_id: str, job: str, folder: Path) -> bool:
        """Bring what the run wrote; nothing where the nodes see its folder."""
        return True if self._written is None else self._written.bring(run_id, folder, job in self._over)

    def tell(self, run_id: str, job: str, request: str) -> None:
        """Pass on "stop" or "kill"; where the nodes see the run's folder, its launcher has seen it there."""
        if self._requests is not None:
            self._requests.tell(run_id, request)

    def cancel(self, job: str) -> None:
        """End the job."""
        answer = self._host.run(["scancel", "--quiet", job])
        if answer.code != 0 and "invalid job id" not in answer.errors.lower():
            raise refusal(answer.errors, self._host.title)

    def release(self, run_id: str, job: str, folder: Path) -> None:
        """Remove the run's folder from the cluster, and secrets that nobody has read."""
        if self._written is not None:
            self._written.remove(run_id)
        _forget_secrets(folder)
        self._over.discard(job)

    def state(self) -> ClusterState:
        """Nodes and queue as they are now."""
        return self._nodes.look()

    def close(self) -> None:
        """Let go of the host; the jobs go on."""
        for host in (self._host, self._sending, self._bringing):
            host.close()

    def _idle(self) -> int | None:
        """How many nodes are idle, as it was some seconds ago at most."""
        when, count = self._idle_nodes
        if count is None or time.monotonic() - when > _idle_seconds:
            count = self._nodes.idle()
            self._idle_nodes = (time.monotonic(), count)
        return count


def _name_of(jobs: Sequence[ClusterJob]) -> str:
    if len(jobs) == 1:
        return job_name(jobs[0].run_id, jobs[0].attempt)
    names = "\n".join(job_name(job.run_id, job.attempt) for job in jobs)
    return f"mldesk-array-{hashlib.sha256(names.encode()).hexdigest()[:16]}"


def _asked_path(folder: Path, attempt: int) -> Path:
    return folder / FOLDER / f"asked-{attempt}.json"


def _forget_secrets(folder: Path) -> None:
    """Remove secrets that nobody has read here."""
    for left in (folder / FOLDER).glob("secrets-*.json"):
        left.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    try:
        write_atomically(path, content)
    except OSError as error:
        raise translate_os_error(error, path) from error


def _write_privately(path: Path, content: bytes) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
