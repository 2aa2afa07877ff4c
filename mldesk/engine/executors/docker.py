"""The Docker executor: a run's launchers, each as the only process of a hardened container."""

from __future__ import annotations

import contextlib
import json
import logging
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import MldeskError, NotFound, Unavailable, translate_os_error
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.store import Store
from mldesk.core.watch import IsCanceled
from mldesk.engine.conclude import Conclusion
from mldesk.engine.executors.base import Executor, Job, Life, ReadyEnvironment, spec_facts
from mldesk.engine.executors.docker_runs import (
    Placed,
    from_folder,
    place,
    tell_lost_node,
    unknown,
    why_gone,
    write_told,
)
from mldesk.engine.executors.docker_watch import DockerWatch
from mldesk.runtime.processes import host

if TYPE_CHECKING:
    from mldesk.containers.client import Engine
    from mldesk.containers.run_containers import ContainerState

_threads = 8
_settle_seconds = 2.0  # for Docker to go on with what a killed engine had asked of it
_dismiss_seconds = 5.0  # between two tries to end the containers of a run whose node 0 is gone

logger = logging.getLogger(__name__)


class DockerExecutor:
    """Starts launchers in containers, which outlive the engine, its window and, with live-restore, Docker.

    A run of several nodes has a container for each, in a private network; that of node 0 leads: it tells how
    the run ends, and is told when another one is lost. Talks to Docker on other threads than the caller's: an
    engine that hangs holds nobody up. Containers are found again by their labels; which engine has them
    stands in the run's folder.
    """

    def __init__(self, workspace: Path, local: Executor) -> None:
        self._workspace = workspace
        self._local = local
        self._runs: dict[str, Placed] = {}
        self._watches: dict[str | None, DockerWatch] = {}
        self._concluding: set[str] = set()
        self._left: dict[str, Placed] = {}  # whose containers could not be removed when they were over
        self._threads = ThreadPoolExecutor(_threads, "docker")

    # -- the environment

    def ready_environment(self, run: Run, settings: Mapping[str, Any]) -> ReadyEnvironment | None:
        """None: only Docker itself knows which images there are, and it may take its time to tell."""
        DockerSettings.from_json(settings)
        return None

    def prepare_environment(
        self,
        spec: EnvironmentSpec,
        settings: Mapping[str, Any],
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> ReadyEnvironment:
        """Find or build the image; raises MldeskError when there can be none, Canceled."""
        from mldesk.containers.images import prepare_image
        from mldesk.containers.limits import limited

        target = DockerSettings.from_json(settings)
        with _connected(target) as engine:
            image = prepare_image(engine, spec, target.image, log, progress, canceled, target.build_network)
            limits = limited(engine, target).limits()
        facts = {
            "python": image.python_version,
            "packages": dict(image.packages),
            "environment": spec_facts(spec),
            "notes": [*spec.notes, *image.notes],
            "image": {"name": image.reference, "digest": image.digest, "base": image.base},
            "container": {
                "protections": target.protections(),
                "relaxations": target.relaxations(),
                "limits": limits,
            },
            "from_cache": image.from_cache,
        }
        return ReadyEnvironment(image.python, facts, image.digest, image.variables)

    # -- a run's life

    def start(self, job: Job) -> Mapping[str, Any]:
        """Have the container started, beside the caller; `look` tells whether that failed."""
        try:
            placed = place(job, self._workspace)
            write_told(job.folder, placed)
        except OSError as error:
            raise translate_os_error(error, job.folder) from error
        self._runs[job.run_id] = placed
        self._watch(placed, job.run_id)
        placed.starting = self._threads.submit(self._start, job, placed)
        return {"container": placed.first.name, "host": host()}

    def conclude(self, run_id: str, folder: Path, conclusion: Conclusion) -> Mapping[str, Any]:
        """Record the end of a run that lost its launcher, by a process of this machine."""
        processes = self._local.conclude(run_id, folder, conclusion)
        self._concluding.add(run_id)
        return processes

    def find(self, run_id: str) -> Mapping[str, Any] | None:
        """The container of a run that an engine started just before it was killed.

        Raises Unavailable until Docker has told what there is.
        """
        placed = self._placed(run_id)
        if placed is None:
            return None
        watch = self._watch(placed, run_id)
        if not watch.knows_of(placed.since):
            raise watch.trouble or Unavailable("The Docker engine has not answered yet")
        state = watch.state(run_id)
        created = state is not None and state.status == "created"
        if created and time.monotonic() - placed.since < _settle_seconds:
            raise Unavailable("The container of the run has not started yet")
        if state is None or created:  # never started; the next start removes it
            self._forget(run_id)
            return None
        return {"container": state.id, "host": host()}

    def look(self, run_id: str, processes: Mapping[str, Any]) -> Life:
        """Tell what is left of the run, as Docker told last."""
        if run_id in self._concluding:
            return self._local.look(run_id, processes)
        placed = self._placed(run_id)
        if placed is None:
            return Life.GONE
        if placed.starting is not None and not placed.starting.done():
            return Life.LAUNCHER
        if self._not_started(placed) is not None:
            return Life.GONE
        watch = self._watch(placed, run_id)
        if watch.trouble is not None:
            return Life.UNREACHABLE
        if not watch.knows_of(placed.since):
            return Life.LAUNCHER
        nodes = watch.nodes(run_id)
        # a start that has failed leaves one that is only created: it would run by now
        if 0 not in nodes or not nodes[0].lives or nodes[0].status == "created":
            return self._dismiss(run_id, placed, nodes)
        for container in placed.containers[1:]:
            state = nodes.get(container.node)
            if state is None or not state.lives:
                self._tell_lost(placed, container.node, state)
        return Life.LAUNCHER

    def _dismiss(self, run_id: str, placed: Placed, nodes: Mapping[int, ContainerState]) -> Life:
        """End what lives of a run whose node 0 is gone: nobody else ends it, nor tells of it."""
        if not any(state.lives for node, state in nodes.items() if node):
            return Life.GONE
        now = time.monotonic()
        if placed.dismissed is None or now - placed.dismissed > _dismiss_seconds:
            placed.dismissed = now
            self._threads.submit(self._kill, run_id, placed)
        return Life.LAUNCHER

    def _tell_lost(self, placed: Placed, node: int, state: ContainerState | None) -> None:
        try:
            tell_lost_node(placed, node, state)
        except OSError as error:  # a full disk, say; it is tried again
            logger.warning("node %s of run %s is lost, untold: %s", node, placed.first.run_id, error)

    def explain(self, run_id: str) -> MldeskError | None:
        """Why a run is gone: it could not start, ran out of memory, was stopped or removed from outside."""
        placed = self._runs.get(run_id)
        if placed is None:
            return None
        state = self._watch(placed, run_id).state(run_id)
        failed = self._error_of_start(placed)
        if failed is not None and (state is None or state.status == "created"):
            return failed
        return why_gone(state, placed.settings)

    def exit_code(self, processes: Mapping[str, Any]) -> int | None:
        """None: no script goes on without its launcher in a container."""
        return None

    def roots(self, run_id: str, processes: Mapping[str, Any]) -> list[int]:
        """The first processes of its containers, where they are of this machine."""
        states = self._states(run_id)
        return [state.pid for state in states if state.pid and self._is_here(state.pid, run_id)]

    def usage(self, run_id: str) -> Mapping[str, float]:
        """What the engine tells of containers whose processes are not of this machine."""
        states = self._states(run_id)
        # asked for only where nobody here can tell: the engine's machine has its work with it
        elsewhere = any(state.lives and not self._is_here(state.pid, run_id) for state in states)
        return self._watch(self._runs[run_id], run_id).usage(run_id) if elsewhere else {}

    def _states(self, run_id: str) -> list[ContainerState]:
        """The containers of a run that is not being concluded, as they were last seen."""
        placed = self._runs.get(run_id)
        if placed is None or run_id in self._concluding:
            return []
        return list(self._watch(placed, run_id).nodes(run_id).values())

    def terminate(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """Nothing: no script goes on without its launcher in a container."""

    def kill(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """End the containers, or the process that concludes the run."""
        if run_id in self._concluding:
            self._local.kill(run_id, processes)
        placed = self._placed(run_id)
        if placed is not None:
            self._threads.submit(self._kill, run_id, placed)

    def release(self, run_id: str, processes: Mapping[str, Any]) -> None:
        """Remove the containers of a run that is over; what root has written becomes its owner's."""
        placed = self._placed(run_id)
        self._forget(run_id)
        if placed is not None:
            self._threads.submit(self._release, run_id, placed)

    def tend(self) -> None:
        """Have removed what could not be removed before, and what an earlier engine has left."""
        for run_id, placed in list(self._left.items()):
            watch = self._watch(placed, run_id)
            if watch.knows_of(placed.since):
                del self._left[run_id]
                watch.leave(run_id)
                self._threads.submit(self._release, run_id, placed)
        for watch in self._watches.values():
            for run_id in watch.take_unwatched() - self._runs.keys():
                self._threads.submit(self._sweep, run_id, watch.settings)

    def close(self) -> None:
        """Finish what was begun, and watch no more."""
        for watch in self._watches.values():
            watch.close()
        self._threads.shutdown()

    # -- on other threads

    def _start(self, job: Job, placed: Placed) -> None:
        from mldesk.containers.limits import limited
        from mldesk.containers.run_nodes import start_run

        secrets = json.dumps(dict(job.secrets)).encode() if job.secrets else None
        try:
            with _connected(placed.settings) as engine:
                placed.settings = limited(engine, placed.settings)
                with contextlib.suppress(OSError):  # the next engine would not know the limit, and no more
                    write_told(job.folder, placed)
                start_run(engine, placed.containers, placed.settings, secrets)
        except NotFound as error:
            raise NotFound(
                "The image of the run is gone",
                f"{error.cause or placed.first.image}",
                "Submit the run again: an image that mldesk built is built anew.",
                "image",
            ) from error
        finally:
            placed.since = time.monotonic()

    def _kill(self, run_id: str, placed: Placed) -> None:
        from mldesk.containers.run_nodes import kill_run

        try:
            with _connected(placed.settings) as engine:
                kill_run(engine, run_id)
        except MldeskError as error:
            logger.warning("killing run %s: %s", run_id, error)

    def _release(self, run_id: str, placed: Placed) -> None:
        """Remove the containers of a run that is over; where Docker does not answer, it is tried again."""
        from mldesk.containers.client import Unreachable

        try:
            with _connected(placed.settings) as engine:
                _remove(engine, run_id, placed)
        except Unreachable as error:
            logger.warning("removing run %s, to be tried again: %s", run_id, error)
            placed.since = time.monotonic()
            self._left[run_id] = placed
        except MldeskError as error:
            logger.warning("removing run %s: %s", run_id, error)

    def _sweep(self, run_id: str, settings: DockerSettings) -> None:
        """Remove the containers of a run that nobody looks after, if that is because the run is over."""
        try:
            if not self._is_over(run_id):
                return
            placed = from_folder(run_id, self._workspace / "runs" / run_id, self._workspace)
        except (OSError, ValueError, KeyError, TypeError):  # its folder is gone, or garbled
            placed = unknown(run_id, settings, self._workspace)
        except MldeskError as error:
            logger.warning("the containers of run %s are left: %s", run_id, error)
            return
        logger.info("run %s is over, and its containers or network still there", run_id)
        self._release(run_id, placed)

    def _is_over(self, run_id: str) -> bool:
        """Whether the run has ended, or was deleted; raises what Store does."""
        with contextlib.closing(Store(self._workspace / "workspace.db", read_only=True)) as store:
            row = store.read_one("SELECT status FROM runs WHERE id = ?", run_id)
        return row is None or Status(row["status"]).terminal

    # -- what is known

    def _placed(self, run_id: str) -> Placed | None:
        """What is known of the run, also of one that an earlier engine has started."""
        known = self._runs.get(run_id)
        if known is None:
            try:
                known = from_folder(run_id, self._workspace / "runs" / run_id, self._workspace)
            except (OSError, ValueError, KeyError, TypeError, MldeskError):
                return None
            self._runs[run_id] = known
        return known

    def _watch(self, placed: Placed, run_id: str) -> DockerWatch:
        address = placed.settings.host
        watch = self._watches.get(address)
        if watch is None:
            watch = self._watches[address] = DockerWatch(str(self._workspace), placed.settings)
        watch.follow(run_id)
        return watch

    def _forget(self, run_id: str) -> None:
        self._concluding.discard(run_id)
        placed = self._runs.pop(run_id, None)
        if placed is not None and placed.settings.host in self._watches:
            self._watches[placed.settings.host].leave(run_id)

    def _not_started(self, placed: Placed) -> MldeskError | None:
        """Why it is known that its container did not start; None while it did, or may have."""
        from mldesk.containers.run_nodes import StartUnknown

        error = self._error_of_start(placed)
        return None if isinstance(error, StartUnknown) else error

    def _error_of_start(self, placed: Placed) -> MldeskError | None:
        if placed.starting is None or not placed.starting.done():
            return None
        error = placed.starting.exception()
        if error is not None and not isinstance(error, MldeskError):
            raise error
        return error

    def _is_here(self, pid: int, run_id: str) -> bool:
        """Whether the process is that container's, and not one of the same number on another machine."""
        try:
            return any(run_id in part for part in psutil.Process(pid).cmdline())
        except psutil.Error:
            return False


@contextlib.contextmanager
def _connected(settings: DockerSettings) -> Iterator[Engine]:
    """The engine of a target, for some requests; raises Unavailable."""
    from mldesk.containers.client import connect

    engine = connect(settings)
    try:
        yield engine
    finally:
        engine.close()


def _remove(engine: Engine, run_id: str, placed: Placed) -> None:
    from mldesk.containers.run_containers import changes_owner, give_to_owner
    from mldesk.containers.run_nodes import let_end, remove_run

    let_end(engine, run_id)
    remove_run(engine, run_id)
    if changes_owner(engine, placed.first.owner, placed.settings):
        give_to_owner(engine, placed.first)
