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
        self._states: dict[str, ContainerState] = {}
        self._measures: dict[str, _Measures] = {}
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
        """What the run's container used when the engine was asked last; it is asked from now on."""
        with self._lock:
            return dict(self._measures.setdefault(run_id, _Measures()).values)

    def state(self, run_id: str) -> ContainerState | None:
        """The run's container as it was last seen; None when it was not there."""
        with self._lock:
            return self._states.get(run_id)

    def knows_of(self, moment: float) -> bool:
        """Whether the last answer was asked for after `moment` (monotonic seconds); False in trouble."""
        with self._lock:
            return self._trouble is None and self._asked > moment

    def take_unwatched(self) -> set[str]:
        """The runs that have a container, but that nobody looked after when the engine first answered.

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
        from mldesk.containers.run_containers import find_runs, run_state

        asked = time.monotonic()
        found = find_runs(engine, self._workspace)
        with self._lock:
            wanted, known = set(self._runs), dict(self._states)
        states: dict[str, ContainerState] = {}
        for run_id, (container, status) in found.items():
            if run_id not in wanted:
                continue
            before = known.get(run_id)
            if before is not None and (before.id, before.status) == (container, status):
                states[run_id] = before
            else:
                state = run_state(engine, container)
                if state is not None:
                    states[run_id] = state
        with self._lock:
            if self._trouble is not None:
                logger.info("the Docker engine answers again")
            self._states, self._asked, self._trouble = states, asked, None
            if self._unwatched is None:
                self._unwatched = found.keys() - self._runs

    def _measure(self, engine: Engine) -> None:
        from mldesk.containers.usage import container_usage

        with self._lock:
            wanted = {
                run_id: (self._states[run_id].id, measures)
                for run_id, measures in self._measures.items()
                if run_id in self._states and self._states[run_id].lives
            }
        for container, measures in wanted.values():
            now = time.monotonic()
            if measures.time is None or now - measures.time >= MEASURE_SECONDS:
                try:
                    usage = container_usage(engine, container)
                except NotFound:  # it has ended meanwhile
                    continue
                except MldeskError as error:  # what it uses is not known now; the engine may well answer
                    logger.info("container %s could not be measured: %s", container, error)
                    continue
                if usage is not None:
                    measures.take(usage, now)

    def _fail(self, error: MldeskError) -> None:
        with self._lock:
            if self._trouble is None:
                logger.warning("%s", error)
            self._trouble, self._unwatched = error, None
