"""Helpers of the chart tests."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest


@pytest.fixture
def benchmark_time() -> Callable[[Callable[[], object]], float]:
    """The best of several timings of a function, in seconds of this thread's own work."""

    def measure(function: Callable[[], object]) -> float:
        best = float("inf")
        for _ in range(7):
            start = time.thread_time()
            function()
            best = min(best, time.thread_time() - start)
        return best

    return measure
