"""Watches the containers of one workspace's runs on one Docker engine, from a thread of its own."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import MldeskError, NotFound

if TYPE_CHECKING:
    from mldesk.containers.client import Engine
    from mldesk.containers.run_containers import ContainerState
    from mldesk.containers.usage import ContainerUsage

LOOK_SECONDS = 0.5
"""How often the engine is asked for its containers, while there are runs to look after."""

ANSWER_SECONDS = 10.0
"""How long it may take to answer before it counts as unreachable."""

MEASURE_SECONDS = 1.0
"""How often it is asked what a container uses, where only it can tell."""

logger = logging.getLogger(__name__)


@dataclass
class _Measures:
    """What a container used when it was measured last (monotonic seconds), and its CPU seconds then."""

    values: dict[str, float] = field(default_factory=dict)
    time: float | None = None
    cpu_seconds: float = 0.0

    def take(self, usage: ContainerUsage, now: float) -> None:
        """Take in a new measure; the first one only tells where the CPU seconds stand."""
        elapsed = now - self.time if self.time is not None else 0.0
        used = max(0.0, usage.cpu_seconds - self.cpu_seconds)
        self.values = usage.values(round(100.0 * used / elapsed, 1) if elapsed > 0 else 0.0)
        self.time, self.cpu_seconds = now, usage.cpu_seconds


class DockerWatch:
    """What the engine at one address told last. Asking it never blocks; the thread begins on first demand."""

    def __init__(self, workspace: str, settings: DockerSettings) -> None:
        self._workspace = workspace
        self._settings = settings
        self._lock = threading.Lock()
        self._runs: set[str] = set()
        self._unwatched: set[str] | None = None  # None: to be filled by the next answer
        self._states: dict[str, dict[int, ContainerState]] = {}  # by run and node
        self._measures: dict[str, dict[int, _Measures]] = {}
        self._asked = 0.0  # monotonic seconds when the last answer was asked for; 0: there is none yet
        self._trouble: MldeskError | None = None
        self._thread: threading.Thread | None = None
        self._wake = threading.Event()
        self._closed = False

    def follow(self, run_id: str) -> None:
        """Look after the run from now on."""
        with self._lock:
            if run_id in self._runs:
                return
            self._runs.add(run_id)
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._watch, name="docker watch", daemon=True)
                self._thread.start()
        self._wake.set()

    def leave(self, run_id: str) -> None:
        """Look after the run no more."""
        with self._lock:
            self._runs.discard(run_id)
            self._states.pop(run_id, None)
            self._measures.pop(run_id, None)

    def usage(self, run_id: str) -> dict[str, float]:
        """What the run's containers used together when the engine was asked last; it is asked from now on."""
        total: dict[str, float] = {}
        with self._lock:
            for measures in self._measures.setdefault(run_id, {}).values():
                for name, value in measures.values.items():
                    total[name] = total.get(name, 0.0) + value
        return total

    def state(self, run_id: str) -> ContainerState | None:
        """The run's container, that of node 0, as it was last seen; None when it was not there."""
        return self.nodes(run_id).get(0)

    def nodes(self, run_id: str) -> dict[int, ContainerState]:
        """The run's containers by node, as they were last seen; those that were not there are left out."""
        with self._lock:
            return dict(self._states.get(run_id, {}))

    def knows_of(self, moment: float) -> bool:
        """Whether the last answer was asked for after `moment` (monotonic seconds); False in trouble."""
        with self._lock:
            return self._trouble is None and self._asked > moment

    def take_unwatched(self) -> set[str]:
        """The runs that have a container or a network, but that nobody looked after at the first answer.

        Each is told once; they are looked for anew after the engine was away.
        """
        with self._lock:
            found, self._unwatched = self._unwatched, set() if self._unwatched is not None else None
        return found or set()

    @property
    def settings(self) -> DockerSettings:
        """Those by which the engine is found."""
        return self._settings

    @property
    def trouble(self) -> MldeskError | None:
        """Why the engine does not answer; None while it does, or was not asked yet."""
        with self._lock:
            return self._trouble

    def close(self) -> None:
        """End the thread, which may still wait for an answer."""
        self._closed = True
        self._wake.set()

    def _watch(self) -> None:
        # imported on a thread of its own: the SDK takes its time
        from mldesk.containers.client import connect

        engine: Engine | None = None
        while not self._closed:
            self._wake.clear()
            with self._lock:
                wanted = bool(self._runs)
            if wanted:
                try:
                    engine = engine or connect(self._settings, ANSWER_SECONDS)
                    self._look(engine)
                    self._measure(engine)
                except MldeskError as error:
                    self._fail(error)
                    if engine is not None:
                        engine.close()
                    engine = None
            self._wake.wait(LOOK_SECONDS if wanted else None)
        if engine is not None:
            engine.close()

    def _look(self, engine: Engine) -> None:
        from mldesk.containers.networks import runs_with_network
        from mldesk.containers.run_nodes import find_runs

        asked = time.monotonic()
        found = find_runs(engine, self._workspace)
        with self._lock:
            wanted, known, is_first = set(self._runs), dict(self._states), self._unwatched is None
        left = found.keys() | runs_with_network(engine, self._workspace) if is_first else set()
        states = {
            run_id: self._states_of(engine, containers, known.get(run_id, {}))
            for run_id, containers in found.items()
            if run_id in wanted
        }
        with self._lock:
            if self._trouble is not None:
                logger.info("the Docker engine answers again")
            self._states, self._asked, self._trouble = states, asked, None
            if self._unwatched is None:
                self._unwatched = left - self._runs

    def _states_of(
        self, engine: Engine, containers: dict[int, tuple[str, str]], known: dict[int, ContainerState]
    ) -> dict[int, ContainerState]:
        """The states of a run's containers by node; asked for where something has changed."""
        from mldesk.containers.run_containers import run_state

        states = {}
        for node, (container, status) in containers.items():
            before = known.get(node)
            is_as_before = before is not None and (before.id, before.status) == (container, status)
            state = before if is_as_before else run_state(engine, container)
            if state is not None:
                states[node] = state
        return states

    def _measure(self, engine: Engine) -> None:
        with self._lock:
            wanted = [
                (state.id, measures.setdefault(node, _Measures()))
                for run_id, measures in self._measures.items()
                for node, state in self._states.get(run_id, {}).items()
                if state.lives
            ]
        for container, measures in wanted:
            self._measure_one(engine, container, measures)

    def _measure_one(self, engine: Engine, container: str, measures: _Measures) -> None:
        from mldesk.containers.usage import container_usage

        now = time.monotonic()
        if measures.time is not None and now - measures.time < MEASURE_SECONDS:
            return
        try:
            usage = container_usage(engine, container)
        except NotFound:  # it has ended meanwhile
            return
        except MldeskError as error:  # what it uses is not known now; the engine may well answer
            logger.info("container %s could not be measured: %s", container, error)
            return
        if usage is not None:
            with self._lock:
                measures.take(usage, now)

    def _fail(self, error: MldeskError) -> None:
        with self._lock:
            if self._trouble is None:
                logger.warning("%s", error)
            self._trouble, self._unwatched = error, None
