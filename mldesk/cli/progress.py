"""How far a long task is, in one line on stderr; nothing where nobody watches."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from mldesk.core.errors import size_text

_patience_seconds = 0.3
_refresh_seconds = 0.1


@contextmanager
def progress(
    title: str, in_words: Callable[[float], str] = size_text
) -> Iterator[Callable[[int, int], None]]:
    """Gives a function that takes what is done and what there is in all, and shows it after a while.

    These are bytes, unless `in_words` says something else of a number.
    """
    start = time.monotonic()
    shown = 0.0

    def show(done: int, total: int) -> None:
        nonlocal shown
        now = time.monotonic()
        if not sys.stderr.isatty() or now - start < _patience_seconds or now - shown < _refresh_seconds:
            return
        shown = now
        part = f"{100 * done // total:3} %" if total else ""
        sys.stderr.write(f"\r{title} {part}  {in_words(done)} of {in_words(total)}\x1b[K")
        sys.stderr.flush()

    try:
        yield show
    finally:
        if shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
