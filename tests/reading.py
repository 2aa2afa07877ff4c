"""How much this process has read from files."""

import psutil
import pytest


def bytes_read() -> int:
    """So far, whether from the disk or from the system's memory; skips where the system does not say."""
    if not hasattr(psutil.Process, "io_counters"):
        pytest.skip("how much a process reads is not told here")
    counters = psutil.Process().io_counters()
    return int(getattr(counters, "read_chars", counters.read_bytes))
