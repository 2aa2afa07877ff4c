"""How long a download waits, how often, and how slow a server may be."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from ..watch import Watch

_step = 0.2  # seconds after which a wait looks whether the task is canceled


def wait(seconds: float, watch: Watch) -> None:
    """Let `seconds` pass; raises Canceled when the user cancels meanwhile."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        watch.advance(0)
        time.sleep(min(left, _step))


@dataclass(frozen=True, slots=True)
class Patience:
    """All times are in seconds.

    A server must accept the connection within `connect`, begin to answer within `answer`, and then send at
    least `lowest_speed` bytes a second, on average over `speed_window`. The pause before the next attempt is
    `first_pause`, then doubled up to `longest_pause`; the server may ask for more, up to `longest_wish`.
    """

    connect: float = 10.0
    answer: float = 60.0
    speed_window: float = 30.0
    lowest_speed: float = 1000.0
    first_pause: float = 1.0
    longest_pause: float = 30.0
    longest_wish: float = 120.0
    wait: Callable[[float, Watch], None] = wait

    def short(self) -> Patience:
        """For an address that is probably dead and has others that can take its place."""
        return replace(self, connect=min(self.connect, 5.0), answer=min(self.answer, 10.0))

    def pause(self, failures: int, wished: float | None) -> float:
        """How long to wait after so many failures (from 1) in a row, when the server wished for `wished`."""
        if wished is not None:
            return min(max(wished, 0.0), self.longest_wish)
        longest: float = min(self.first_pause * 2 ** (failures - 1), self.longest_pause)
        # spread, so that many programs that failed at once do not come again at once
        return longest * random.uniform(0.5, 1.0)  # noqa: S311 (no secret)


def wished_pause(text: str | None) -> float | None:
    """Seconds that a Retry-After header asks for, given as a number or as a date; None for anything else."""
    if text is None:
        return None
    if text.strip().isascii() and text.strip().isdigit():
        return float(text.strip()[:9])
    import email.utils

    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, OverflowError):
        return None
