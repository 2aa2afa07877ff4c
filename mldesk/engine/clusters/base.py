"""What the engine asks of a cluster (Ray, Slurm): take a run over, tell of it, bring its files, end it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from mldesk.core.cluster_state import ClusterState
from mldesk.core.distribution import Distribution
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import MldeskError
from mldesk.core.watch import IsCanceled
from mldesk.engine.executors.base import ReadyEnvironment


class JobPhase(StrEnum):
    """How far a cluster has come with a run."""

    WAITING = "waiting"
    """In the cluster's queue, or waiting for nodes: the run is Scaling."""
    RUNNING = "running"
    ENDED = "ended"
    UNKNOWN = "unknown"
    """The cluster knows no such job (any more)."""


class NoRoom(MldeskError):  # noqa: N818 (read as a sentence: raise NoRoom)
    """The cluster takes no more jobs for now; `cause` says why, as the reason for which the run waits."""


class JobEnd(StrEnum):
    """How a cluster ended a job; of a script that ended by itself, its launcher tells more."""

    COMPLETED = "completed"
    FAILED = "failed"
    CANCELED = "canceled"
    NODE_LOST = "node_lost"
    """A node or its network went away: the script is not to blame."""
    KEEPER_LOST = "keeper_lost"
    """A process of the cluster's own that kept the run was killed, on a node that goes on: as a lost node."""
    PREEMPTED = "preempted"
    OUT_OF_TIME = "out_of_time"
    OUT_OF_MEMORY = "out_of_memory"


@dataclass(frozen=True, slots=True)
class JobState:
    """A job as its cluster tells of it.

    `reason` is why it waits ("2 of 4 nodes") or how it ended, in words for the user; `nodes` where it runs,
    `lost` those of them that went away, as far as the cluster tells.
    """

    phase: JobPhase
    reason: str = ""
    end: JobEnd | None = None
    exit_code: int | None = None
    nodes: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


@dataclass(frozen=True)
class ClusterJob:
    """A run to be handed over: its folder holds launch.json and all that the launcher needs.

    `python` runs launcher and script on the nodes. `cpus` and `gpus` are for each process. `secrets` are
    values by name, for the launcher alone: they must not be readable by other users of the cluster.
    `attempt` counts from 0 how often the run was started. `batch_script` is the run's own for Slurm, "" for
    the target's. `canceled` tells while it is handed over that nobody wants it any more.
    """

    run_id: str
    name: str
    folder: Path
    python: str
    distribution: Distribution | None = None
    cpus: int = 1
    gpus: int = 0
    attempt: int = 0
    longest_seconds: int | None = None
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    batch_script: str = ""
    canceled: IsCanceled = field(default=lambda: False, repr=False, compare=False)


class Cluster(Protocol):
    """One cluster, as a target's settings describe it.

    Calls come from three threads: `submit` and `find` may take as long as a copy of all data takes; so may
    `bring` and `release`, beside them; all others answer at once or time out after some seconds. No two of
    one group come at the same time. Each raises Unavailable while the cluster cannot be reached, which says
    nothing of its jobs, and MldeskError for what the cluster refuses.
    """

    def prepare_environment(
        self,
        spec: EnvironmentSpec,
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        """Make the environment where the nodes can use it; called on a thread of its own.

        As Executor.prepare_environment.
        """

    def submit(self, job: ClusterJob) -> str:
        """Hand the run over; returns the cluster's id of the job. No attempt of a run is ever two jobs.

        Raises NoRoom when it is to be tried again later, Canceled when `job.canceled` came true meanwhile.
        The cluster must not start it a second time by itself (Slurm: --no-requeue): who is told of a lost
        node hands it over again, as another attempt.
        """

    def find(self, run_id: str, attempt: int, folder: Path) -> str | None:
        """The job of a run whose submit was not heard to the end; None when the cluster has none."""

    def states(self, jobs: Sequence[str]) -> Mapping[str, JobState]:
        """What has become of these jobs: all of them in as few questions as can be.

        A job that is left out is one of which nothing can be told now, though the cluster answers.
        """

    def bring(self, run_id: str, job: str, folder: Path) -> bool:
        """Bring to the run's folder what it wrote since the last time: events, logs, outputs.

        Nothing where the nodes write into that folder themselves. Lines of the run's events come whole and
        each once, also when this program was killed in between. What an event tells of (outputs, images)
        is brought before the event: with its end the run is there as a whole. Returns whether all that there
        is has come. Called about once a second for jobs that run, and until it is true for those that ended.
        """

    def tell(self, run_id: str, job: str, request: str) -> None:
        """Pass the user's request, "stop" or "kill", on to the run's launcher where it can hear it."""

    def cancel(self, job: str) -> None:
        """End the job at once, with all its processes; no error when it is over."""

    def release(self, run_id: str, job: str, folder: Path) -> None:
        """Remove from the cluster what was kept there for a run that is over and has been brought."""

    def state(self) -> ClusterState:
        """Nodes and queue as they are now."""

    def close(self) -> None:
        """Let go of the cluster; its jobs go on."""


@runtime_checkable
class TakesMany(Protocol):
    """A cluster to which many runs can be handed over at once, such as by Slurm's job arrays."""

    def submit_many(self, jobs: Sequence[ClusterJob]) -> Mapping[str, str | MldeskError]:
        """Hand the runs over as Cluster.submit does; by run id, the job's id or why it was refused.

        Raises Unavailable when the cluster cannot be reached: what it had taken until then is found again.
        """


MakeCluster = Callable[[str, Mapping[str, Any]], Cluster]
"""Makes the cluster of a target: its name and settings; nothing is asked of the cluster yet."""
