"""What processes use, as /proc tells it, beside what psutil says."""

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import psutil
import pytest

from mldesk.runtime import usage

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

_family = (
    "import subprocess, sys\n"
    "child = subprocess.Popen([sys.executable, '-c', 'data = bytearray(30_000_000)\\nprint(1, flush=True)\\n"
    "while True: pass'], stdout=subprocess.PIPE)\n"
    "child.stdout.readline()\nprint('ready', flush=True)\nchild.wait()\n"
)


@pytest.fixture
def parent() -> Iterator[int]:
    """A process whose child keeps a core busy."""
    with subprocess.Popen([sys.executable, "-c", _family], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        children = psutil.Process(process.pid).children()
        yield process.pid
        for child in children:
            child.kill()


def test_a_process_is_told_with_all_below_it(parent: int, wait_for: Any) -> None:
    watch = usage.UsageWatch()
    first = watch.sample({7: parent})[7]
    together = sum(
        process.memory_info().rss
        for process in [psutil.Process(parent), *psutil.Process(parent).children(recursive=True)]
    )
    assert first["memory_bytes"] == pytest.approx(together, rel=0.2)
    assert first["cpu_percent"] == 0.0
    wait_for(lambda: watch.sample({7: parent})[7]["cpu_percent"] > 5)


def test_who_has_ended_is_not_told(parent: int) -> None:
    watch = usage.UsageWatch()
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert list(watch.sample({0: ended.pid, 1: parent})) == [1]
    assert watch.sample({}) == {}


def test_values_of_processes_are_named_after_their_rank_and_added_up() -> None:
    values = {0: {"cpu_percent": 50.0}, 1: {"cpu_percent": 25.5, "memory_bytes": 4}}
    assert usage.of_ranks(values) == {
        "ranks/0/cpu_percent": 50.0, "ranks/1/cpu_percent": 25.5, "ranks/1/memory_bytes": 4,
    }  # fmt: skip
    assert usage.together(values.values()) == {"cpu_percent": 75.5, "memory_bytes": 4}


def test_a_sample_is_due_at_once_and_then_after_a_while() -> None:
    watch = usage.UsageWatch()
    assert watch.due()
    watch.sample({0: os.getpid()})
    assert not watch.due()
