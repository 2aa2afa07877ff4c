"""When waiting runs will start, from how long runs take: a round through the queue as the engine would go."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import inf


@dataclass(frozen=True, slots=True)
class Load:
    """What a run takes: CPU slots of a target, GPUs, and `seconds`, which are infinite when not known.

    `place` is the target whose slots those of `target` are a share of; empty where it has its own.
    """

    run_id: str
    target: str
    cpus: int
    gpus: int
    seconds: float = inf
    place: str = ""

    @property
    def pools(self) -> tuple[str, ...]:
        """The targets whose slots it takes."""
        return (self.target, self.place) if self.place else (self.target,)


def forecast(
    running: Iterable[Load], waiting: Iterable[Load], slots: Mapping[str, int], gpus: int
) -> dict[str, float]:
    """In how many seconds each waiting run starts; those of which it cannot be told are left out.

    `slots` are the CPU slots of each target, `gpus` are shared by all. As in the engine, a run that has to
    wait keeps what is free of its demand.
    """
    free, left = dict(slots), gpus
    ends: list[tuple[float, str, Load]] = []
    for load in running:
        _take(free, load)
        left -= load.gpus
        heapq.heappush(ends, (load.seconds, load.run_id, load))
    starts: dict[str, float] = {}
    fitting = (load for load in waiting if all(load.cpus <= slots.get(pool, 0) for pool in load.pools))
    now, pending = 0.0, {load.run_id: load for load in fitting}
    while pending and now < inf:
        for load in _startable(pending.values(), free, left):
            del pending[load.run_id]
            starts[load.run_id] = now
            _take(free, load)
            left -= load.gpus
            heapq.heappush(ends, (now + load.seconds, load.run_id, load))
        if not ends:
            break
        now, _, over = heapq.heappop(ends)
        _take(free, over, -1)
        left += over.gpus
    return starts


def _startable(pending: Iterable[Load], free: Mapping[str, int], gpus: int) -> list[Load]:
    found, slots = [], {target: max(0, count) for target, count in free.items()}
    gpus = max(0, gpus)
    for load in pending:
        if not any(slots.values()):
            break
        cpus, cards = min(load.cpus, *(slots[pool] for pool in load.pools)), min(load.gpus, gpus)
        if cpus == load.cpus and cards == load.gpus:
            found.append(load)
        for pool in load.pools:
            slots[pool] -= cpus
        gpus -= cards
    return found


def _take(free: dict[str, int], load: Load, times: int = 1) -> None:
    for pool in load.pools:
        free[pool] = free.get(pool, 0) - times * load.cpus
