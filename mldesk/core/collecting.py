"""Keeps Python from looking for garbage: while very many small values are made, or for as long as a window is
open, whose thread alone may do it.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_resting: set[Rest] = set()
_was_enabled = True


class Rest:
    """From when it is made until it ends Python looks for no garbage by itself.

    Several may overlap, on any threads: only when the last has ended Python goes on as before the first.
    """

    def __init__(self) -> None:
        global _was_enabled
        with _lock:
            if not _resting:
                _was_enabled = gc.isenabled()
            gc.disable()
            _resting.add(self)

    def end(self, *_: object) -> None:
        """Let Python look for garbage again; more than once is no fault."""
        with _lock:
            if self in _resting:
                _resting.remove(self)
                if not _resting and _was_enabled:
                    gc.enable()


@contextmanager
def collecting_later() -> Iterator[None]:
    """Within this block no search for garbage interrupts: each would walk all values made so far."""
    rest = Rest()
    try:
        yield
    finally:
        rest.end()
