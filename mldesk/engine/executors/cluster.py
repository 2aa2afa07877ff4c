"""The executor of one cluster: runs are handed over to it, and looked after from a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Conflict, MldeskError, NotFound, Unavailable
from mldesk.core.run import Run
from mldesk.core.watch import IsCanceled
from mldesk.engine.clusters.base import JobEnd, JobState
from mldesk.engine.clusters.held import HeldJob, held_in, moment
from mldesk.engine.clusters.worker import ClusterWorker
from mldesk.engine.conclude import Conclusion
from mldesk.engine.endings import last_words, memory_words
from mldesk.engine.executors.base import Executor, Job, Life, ReadyEnvironment

LOST = (JobEnd.NODE_LOST, JobEnd.KEEPER_LOST, JobEnd.PREEMPTED)
"""The ends of which the run's script is not to blame."""

_again = "Submit the run again; what it had written is in its folder."


class ClusterExecutor:
    """Hands runs over to one cluster. Nothing here waits for the cluster: what it told last is the answer.

    A run that it holds is found again, by whatever engine, by the file in the run's folder.
    """

    def __init__(self, workspace: Path, local: Executor, worker: ClusterWorker) -> None:
        self.worker = worker
        self._workspace = workspace
        self._local = local

    def change(self, worker: ClusterWorker) -> None:
        """Go on with another worker, which takes over what the one before held."""
        worker.take_over(self.worker)
        self.worker = worker

    # -- the environment

    def ready_environment(self, run: Run, settings: Mapping[str, Any]) -> ReadyEnvironment | None:
        """None: only the cluster knows what its nodes have, and it may take its time to tell."""
        return None

    def prepare_environment(
        self,
        spec: EnvironmentSpec,
        settings: Mapping[str, Any],
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        """Make the environment for the nodes; raises MldeskError when there can be none, Canceled."""
        return self.worker.cluster().prepare_environment(spec, log, progress, canceled)

    # -- a run's life

    def start(self, job: Job) -> Mapping[str, Any]:
        """Have the run handed over, beside the caller; `look` tells whether the cluster refused it."""
        self.worker.hold(HeldJob(job.run_id, job.folder, job.python, secrets=job.secrets))
        return {}

    def conclude(self, run_id: str, folder: Path, conclusion: Conclusion) -> Mapping[str, Any]:
        """Record the end of a run that lost its launcher, by a process of this machine."""
        held = self._held(run_id)
        if held is not None:
            held.concluding = True
            held.save(self.worker.name)
        return self._local.conclude(run_id, folder, conclusion)

    def find(self, run_id: str) -> Mapping[str, Any] | None:
        """What an earlier engine has handed over, or was about to; None when it did not get that far."""
        return None if self._held(run_id) is None else {"cluster": self.worker.name}

    def look(self, run_id: str, processes: Mapping[str, Any]) -> Life:
        """Tell what is left of the run, as the cluster told last."""
        held = self._held(run_id)
        if held is None:
            return Life.GONE
        if held.concluding:
            life = self._local.look(run_id, processes)
            # what a node of this very machine has left behind is no run any more, see terminate
            return Life.GONE if life is Life.SCRIPT else life
        if held.is_gone(moment()):
            return Life.GONE
        unknown = self.worker.trouble is not None or held.is_unclear(moment())
        return Life.UNREACHABLE if unknown else Life.LAUNCHER

    def waits(self, run_id: str) -> bool:
        """Whether the cluster has taken the run and not started it yet."""
        held = self._held(run_id)
        return held is not None and held.waits

    def lost(self, run_id: str) -> JobEnd | None:
        """That the run's nodes were lost or taken away; None where that is not how it ended."""
        held = self._held(run_id)
        end = None if held is None or held.state is None else held.state.end
        return end if end in LOST else None

    def attempt(self, run_id: str) -> int:
        """How often the run was handed over again."""
        held = self._held(run_id)
        return 0 if held is None else held.attempt

    def begin_again(self, run_id: str) -> None:
        """Have a run that is gone handed over again, as its next attempt."""
        held = self._held(run_id)
        if held is not None:
            held.begin_again()
            self.worker.begin()

    def explain(self, run_id: str) -> MldeskError | None:
        """Why a run is gone: refused, its node lost, out of time or memory, ended from outside."""
        held = self._held(run_id)
        if held is None:
            return None
        return held.refused or (None if held.state is None else _reason(held.state, held.folder))

    def exit_code(self, processes: Mapping[str, Any]) -> int | None:
        """None: a launcher's script does not outlive it where a cluster ends both."""
        return None

    def roots(self, run_id: str, processes: Mapping[str, Any]) -> list[int]:
        """None on this machine: the launchers on the nodes tell what the run uses."""
        return []

    def usage(self, run_id: str) -> Mapping[str, float]:
        """Nothing, as above."""
        return {}

    def request(self, run_id: str, request: str) -> None:
        """Pass on what the user wants of a run; one that has not started yet is taken from the queue."""
        held = self._held(run_id)
        if held is not None and held.request != request:
            held.request = request
            self.worker.ask_soon()

    def terminate(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """Nothing: no script goes on without its launcher on a cluster."""

    def kill(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """End the job, or the process that concludes the run."""
        held = self._held(run_id)
        if held is None:
            return
        if held.concluding:
            self._local.kill(run_id, processes)
        job = held.id
        if job is not None and not held.ended:
            self.worker.order(lambda cluster: cluster.cancel(job))

    def release(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """Let go of a run that is over, once its job is; what the cluster kept of it is removed."""
        held = self._held(run_id)
        if held is not None:
            if held.unheard:
                held.request = "kill"
            held.leaving = moment()
            self.worker.begin()

    def sweep(self, run_id: str) -> None:
        """Have removed what the cluster keeps of a run that is over, where an earlier engine did not."""
        if self.worker.held(run_id) is not None:
            return
        held = held_in(run_id, self._workspace / "runs" / run_id)
        if held is None or held.released:
            return
        if held.unheard:
            held.request = "kill"
        held.brought, held.leaving = True, moment()
        self.worker.hold(held)

    def tend(self) -> None:
        """Nothing but to tell of a mistake of ours in the cluster's thread: the engine fails of it."""
        if self.worker.failure is not None:
            raise self.worker.failure

    def close(self) -> None:
        """Let go of the cluster; the runs go on."""
        self.worker.close()

    def _held(self, run_id: str) -> HeldJob | None:
        """What is known of the run, also of one that an earlier engine has handed over."""
        held = self.worker.held(run_id)
        if held is None:
            held = held_in(run_id, self._workspace / "runs" / run_id)
            if held is not None:
                self.worker.hold(held)
        return held


def _reason(state: JobState, folder: Path) -> MldeskError:
    """Why a run is gone of which its launcher did not say how it ended."""
    lost = state.lost or (state.nodes if len(state.nodes) == 1 else ())
    nodes = f" ({', '.join(lost)})" if lost else ""
    match state.end:
        case JobEnd.NODE_LOST:
            return Unavailable(f"A node of the run was lost{nodes}", state.reason, _again)
        case JobEnd.KEEPER_LOST:
            return Unavailable("A process of the cluster that kept the run was lost", state.reason, _again)
        case JobEnd.PREEMPTED:
            return Unavailable(
                "The cluster took the nodes of the run away for other work", state.reason, _again
            )
        case JobEnd.OUT_OF_TIME:
            cure = "Ask for more time, or save checkpoints and resume the run."
            return Conflict("The job used up its time on the cluster", state.reason, cure, "compute")
        case JobEnd.OUT_OF_MEMORY:
            cure = "Use a smaller batch size or less data at once, or ask for more memory."
            return Unavailable("Out of memory: the cluster ended the job", state.reason, cure)
        case JobEnd.CANCELED:
            return Conflict("The job was canceled on the cluster", state.reason, _again, "compute")
        case None:
            cause = "it was removed there, or the cluster was set up anew"
            return NotFound("The cluster does not know the job any more", cause, _again, "compute")
    if words := memory_words(folder):  # Slurm may call that a failure
        return _reason(replace(state, end=JobEnd.OUT_OF_MEMORY, reason=words), folder)
    said = [
        state.reason,
        "" if state.exit_code is None else f"its exit code is {state.exit_code}",
        last_words(folder),
    ]
    cure = "Look at the log, and at the Python and the folders of the nodes."
    return Unavailable("The job ended before the run did", "; ".join(filter(None, said)), cure)
