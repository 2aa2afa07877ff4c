"""The queue as people see it: what runs, what waits in which order and for what, and how long all takes."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING, Any

from ..cluster_state import ToldOfRun, told_of_runs
from ..compute import LOCAL, ComputeTarget, MachineState, list_compute, machine_state
from ..progress import trained_fraction
from ..status import Status
from .durations import Durations, rest_of
from .forecast import Load, forecast
from .order import in_order, not_started
from .turn import is_alive
from .wait import Wait

if TYPE_CHECKING:
    from ..store import Row
    from ..workspace import Workspace


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """A run in the queue, or one that runs; durations in seconds, None when they are not known.

    `takes` is how long it still takes once it runs, `starts_in` how long it waits. `gpu_memory` (bytes) has
    to be free on each of its GPUs before it starts; None leaves that to the compute target. Of a run on a
    cluster, `reason` is what the cluster says it waits for while it is Scaling, and `reachable` whether the
    cluster answers: where it does not, nobody knows what the run does.
    """

    id: str
    name: str
    experiment: str
    status: Status
    request: str | None
    compute: str
    device: str | None
    cpus: int
    gpus: int
    gpu_memory: int | None
    created: float
    started: float | None
    held: bool
    wait: Wait | None
    fraction: float | None
    takes: float | None = None
    starts_in: float | None = None
    reason: str = ""
    reachable: bool = True

    @property
    def ends_in(self) -> float | None:
        """Seconds until it is over."""
        return None if self.takes is None or self.starts_in is None else self.starts_in + self.takes

    def to_dict(self) -> dict[str, Any]:
        """The entry as JSON-ready values; `waits_for` is the reason in words."""
        values = asdict(self) | {"status": str(self.status), "waits_for": None}
        wait = values.pop("wait")
        words = (self.reason or None) if self.wait is None else str(self.wait)
        return values | {"wait": wait, "waits_for": words}


@dataclass(frozen=True, slots=True)
class QueuePicture:
    """The whole queue at `time` (unix seconds): `running`, and `waiting` in the order they will start.

    `seconds_left` is until all but the held runs are over, as far as durations are known; of `unknown` runs
    they are not. `alive` tells whether an engine is there, `awake` whether it keeps the computer from
    sleeping, and `awake_problem` why it cannot.
    """

    time: float
    running: tuple[QueueEntry, ...]
    waiting: tuple[QueueEntry, ...]
    seconds_left: float | None
    unknown: int
    alive: bool
    awake: bool = False
    awake_problem: str = ""

    @property
    def held(self) -> int:
        """How many of the waiting runs are held."""
        return sum(entry.held for entry in self.waiting)

    def to_dict(self) -> dict[str, Any]:
        """The picture as JSON-ready values."""
        return {
            "running": [entry.to_dict() for entry in self.running],
            "waiting": [entry.to_dict() for entry in self.waiting],
            "seconds_left": self.seconds_left,
            "unknown": self.unknown,
            "engine_alive": self.alive,
            "awake": self.awake,
            "awake_problem": self.awake_problem,
        }


def read_queue(workspace: Workspace, now: float | None = None) -> QueuePicture:
    """The queue of the workspace, read at once."""
    now = time.time() if now is None else now
    with workspace.store.snapshot():
        state = machine_state(workspace)
        rows = workspace.store.read(_rows)
        durations = Durations(workspace.store, [row["id"] for row in rows])
        begun = {row["compute"] for row in rows if row["status"] != Status.QUEUED}
        clusters = told_of_runs(workspace, begun) if begun else {}
        timed = [_with_cluster(_entry(workspace, row, durations, now), clusters) for row in rows]
        targets = list_compute(workspace)
    running = tuple(entry for entry in timed if entry.status is not Status.QUEUED)
    waiting = _with_starts(running, [e for e in timed if e.status is Status.QUEUED], targets, state)
    alive = is_alive(state, now)
    awake, problem = (state.awake, state.awake_problem) if alive and state is not None else (False, "")
    return QueuePicture(now, running, waiting, *_whole(running, waiting), alive, awake, problem)


_rows = f"""
SELECT runs.id AS id, runs.name, experiments.name AS experiment, experiment_id, request, compute,
    iif(held AND {not_started}, 'Queued', status) AS status,
    device, runs.created, started, held, waits_for, script, epoch, epochs, step, steps_per_epoch,
    iif(json_valid(config), config ->> 'cpus', 1) AS cpus,
    iif(json_valid(config), config ->> 'gpus', 0) AS gpus,
    iif(json_valid(config), config ->> 'gpu_memory', NULL) AS gpu_memory
FROM runs JOIN experiments ON experiments.id = experiment_id
WHERE status IN ('Queued', 'Preparing', 'Scaling', 'Running', 'Post-processing')
    AND parent_id IS NULL AND deleted IS NULL
ORDER BY {in_order}"""  # noqa: S608 (ours)


def _entry(workspace: Workspace, row: Row, durations: Durations, now: float) -> QueueEntry:
    status = Status(row["status"])
    fraction = trained_fraction(
        status, *(row[name] for name in ("epoch", "epochs", "step", "steps_per_epoch"))
    )
    return QueueEntry(
        id=row["id"],
        name=row["name"],
        experiment=row["experiment"],
        status=status,
        request=row["request"],
        compute=row["compute"],
        device=row["device"],
        cpus=row["cpus"] or 1,
        gpus=row["gpus"] or 0,
        gpu_memory=row["gpu_memory"],
        created=row["created"],
        started=row["started"],
        held=bool(row["held"]),
        wait=_wait(row["waits_for"]) if status is Status.QUEUED and not row["held"] else None,
        fraction=fraction,
        takes=_takes(workspace, row, fraction, durations, now),
        starts_in=None if status is Status.QUEUED else 0.0,
    )


def _with_cluster(entry: QueueEntry, clusters: Mapping[str, Mapping[str, ToldOfRun]]) -> QueueEntry:
    """The entry with what its cluster tells of it; one that waits here, or goes on here, as it is."""
    told = clusters.get(entry.compute)
    if told is None or entry.status is Status.QUEUED:
        return entry
    of_run = told.get(entry.id) or told[""]
    reason = of_run.reason if entry.status is Status.SCALING else ""
    return replace(entry, reason=reason, reachable=of_run.reachable)


@lru_cache(maxsize=256)
def _wait(text: str | None) -> Wait | None:
    """What a run waits for; many wait for the same."""
    return Wait.from_json(text)


def _takes(
    workspace: Workspace, row: Row, fraction: float | None, durations: Durations, now: float
) -> float | None:
    if row["started"] is None:
        return durations.of(row)
    left = rest_of(workspace.store, row["id"], fraction, now)
    if left is None and (whole := durations.of(row)) is not None:
        passed = now - row["started"]
        left = whole - passed if whole > passed else None
    return left


def _with_starts(
    running: Iterable[QueueEntry],
    waiting: list[QueueEntry],
    targets: Iterable[ComputeTarget],
    state: MachineState | None,
) -> tuple[QueueEntry, ...]:
    known = list(targets)
    slots: Mapping[str, int] = {target.name: int(target.settings.get("cpu_slots", 1)) for target in known}
    places = {target.name: target.settings.get("runs_in") or LOCAL for target in known if target.is_named}
    starts = forecast(
        [_load(entry, places) for entry in running],
        [
            _load(entry, places)
            for entry in waiting
            if not entry.held and not (entry.wait and entry.wait.is_on_others)
        ],
        slots,
        len(state.gpus) if state is not None else 0,
    )
    return tuple(replace(entry, starts_in=starts.get(entry.id)) for entry in waiting)


def _load(entry: QueueEntry, places: Mapping[str, str]) -> Load:
    seconds = inf if entry.takes is None else entry.takes
    place = places.get(entry.compute, "")
    return Load(entry.id, entry.compute, entry.cpus, entry.gpus, seconds, place)


def _whole(running: Iterable[QueueEntry], waiting: Iterable[QueueEntry]) -> tuple[float | None, int]:
    """Until when all is over as far as it is known, and of how many runs it is not."""
    counted = [*running, *(entry for entry in waiting if not entry.held)]
    ends = [entry.ends_in for entry in counted]
    known = [end for end in ends if end is not None]
    return max(known, default=None), len(ends) - len(known)
