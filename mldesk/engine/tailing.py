"""Enters what all active runs have logged: together, so that the disk is waited for once."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from mldesk.core.errors import MldeskError
from mldesk.core.ingest import Batch, Ingester, enter_together
from mldesk.engine.keeper import RunKeeper

READING_SHARE = 0.15
"""How much of a processor the engine spends at most on reading event files: training needs them."""

LONGEST_REST_SECONDS = 0.1
"""How late new points may be entered at most, however slow the machine is."""


class Guarded(Protocol):
    """Does `action`, whose trouble is that of `what` alone."""

    def __call__(self, what: str, action: Callable[[], None]) -> None:
        """Do it."""


class Tailing:
    """Reads the event files of the active runs round by round, and rests after what a round has cost."""

    def __init__(self) -> None:
        self._rest_until = 0.0

    def tail(self, keepers: Sequence[RunKeeper], guarded: Guarded) -> None:
        """Enter what the runs have appended since the last round, unless it is time to rest.

        Where all of them together cannot be entered, each is for itself, so that trouble stays its own.
        """
        begun, worked = time.monotonic(), time.thread_time()
        if begun < self._rest_until:
            return
        try:
            _enter(_read(keepers, guarded))
        except (MldeskError, OSError):
            for keeper in keepers:
                guarded(f"entering the events of run {keeper.run_id}", keeper.tail)
        now = time.monotonic()
        cost = (time.thread_time() - worked) / READING_SHARE
        # others make a round long, not dear; but a slow disk is left alone for a while, too
        self._rest_until = now + min(LONGEST_REST_SECONDS, max(cost, (now - begun) / 2))


_Read = tuple[RunKeeper, Ingester, Batch]


def _read(keepers: Sequence[RunKeeper], guarded: Guarded) -> list[_Read]:
    found: list[_Read] = []

    def read(keeper: RunKeeper) -> None:
        if (news := keeper.news()) is not None:
            found.append((keeper, *news))

    for keeper in keepers:
        guarded(f"reading run {keeper.run_id}", partial(read, keeper))
    return found


def _enter(found: Sequence[_Read]) -> None:
    entered = enter_together([(ingester, batch) for _, ingester, batch in found])
    for (keeper, _, batch), done in zip(found, entered, strict=True):
        keeper.took(batch, done)
