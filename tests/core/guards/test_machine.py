"""Guards of the machine: no sign of life, an idle GPU, a full disk; what ends them, what they do not mind."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.core.guards import GuardSettings, Look, RunGuards
from mldesk.core.guards.facts import Finding

BEGIN = 1_000_000.0
still = Look(BEGIN, cpu_percent=0.3, traffic=5, log_size=7, disk_free=2**40)
Change = Callable[[int], dict[str, Any]]


class Watch:
    """Guards that look once a second."""

    def __init__(self, look: Look = still, **chosen: Any) -> None:
        self.guards = RunGuards(GuardSettings(**chosen))
        self.base = look
        self.now = BEGIN

    def look(self, seconds: int, change: Change = lambda second: {}) -> Watch:
        """Look for so long; `change` tells by the second what is not as usual."""
        for second in range(seconds):
            self.now += 1.0
            self.guards.look(replace(self.base, time=self.now, **change(second)))
        return self

    def log(self) -> Watch:
        """A point of a metric comes."""
        self.guards.add("accuracy", np.array([1]), np.array([self.now]), np.array([0.5]))
        return self

    @property
    def seen(self) -> set[str]:
        return set(self.guards.findings())


def test_a_process_without_a_sign_of_life_is_stalled_since_the_last_one() -> None:
    watch = Watch().look(100).log().look(600)
    assert watch.seen == set()
    watch.look(2)
    assert watch.guards.findings()["stalled"].since == BEGIN + 101


@pytest.mark.parametrize(
    "sign",
    [{"cpu_percent": 30.0}, {"traffic": 6}, {"log_size": 8}, {"gpus": {0: (50.0, 10**9)}}],
    ids=lambda sign: next(iter(sign)),
)
def test_any_sign_of_life_ends_it(sign: dict[str, Any]) -> None:
    watch = Watch().look(700)
    assert watch.seen == {"stalled"}
    assert watch.look(1, lambda second: sign).seen == set()


def test_a_point_ends_it() -> None:
    assert Watch().look(700).log().look(1).seen == set()


@given(st.integers(1, 500))
def test_a_script_that_prints_now_and_then_is_not_stalled(pause: int) -> None:
    watch = Watch()
    for _ in range(1 + 1300 // pause):
        watch.look(pause, lambda second: {"log_size": watch.now})
        assert watch.seen == set()


def test_a_process_that_cannot_be_measured_is_not_judged() -> None:
    assert Watch(replace(still, cpu_percent=None)).look(2000).seen == set()


def test_time_in_which_nobody_looked_does_not_count() -> None:
    watch = Watch().look(500)
    watch.now += 8 * 3600
    assert watch.look(500).seen == set()
    watch.now -= 3600
    assert watch.look(500).seen == set()


idle = replace(still, cpu_percent=100.0, gpus={0: (0.0, 0)})


def test_a_gpu_that_does_nothing_while_the_run_trains_is_told() -> None:
    watch = Watch(idle).look(1000)
    assert watch.seen == set()
    watch.log().look(700)
    assert watch.seen == {"gpu_idle"}
    assert "does not use it" in watch.guards.findings()["gpu_idle"].text
    assert watch.look(30, lambda second: {"gpus": {0: (90.0, 10**9)}}).seen == set()


def test_a_gpu_that_waits_for_data_most_of_the_time_is_told_as_that() -> None:
    watch = (
        Watch(idle).log().look(900, lambda second: {"gpus": {0: (40.0 if second % 20 == 0 else 0.0, 10**9)}})
    )
    assert "data" in watch.guards.findings()["gpu_idle"].text


@given(st.floats(12.0, 100.0), st.integers(1, 8))
def test_a_gpu_that_works_in_bursts_is_not_idle(load: float, pause: int) -> None:
    burst = min(100.0, load * pause)
    watch = Watch(idle).log()
    watch.look(900, lambda second: {"gpus": {0: (burst if second % pause == 0 else 0.0, 10**9)}})
    assert watch.seen == set()


def test_a_gpu_whose_driver_never_tells_a_load_is_not_judged_while_it_holds_memory() -> None:
    assert Watch(replace(idle, gpus={0: (0.0, 10**9)})).log().look(2000).seen == set()


def test_one_busy_gpu_of_several_is_enough() -> None:
    assert Watch(replace(idle, gpus={0: (0.0, 0), 1: (80.0, 10**9)})).log().look(2000).seen == set()


def test_a_disk_nearly_full_is_told_until_there_is_clearly_room_again() -> None:
    watch = Watch(disk_free_bytes=1000).log()
    free = [2000, 999, 1001, 1200, 1249, 1250, 1100]
    seen = []
    for size in free:
        watch.base = replace(still, disk_free=size)
        seen.append(watch.look(1).seen)
    assert [bool(found) for found in seen] == [False, True, True, True, True, False, False]


def test_what_an_earlier_engine_saw_lasts_until_it_is_over() -> None:
    watch = Watch(replace(idle, cpu_percent=0.0, disk_free=1))
    found = [Finding(name, "text", 5.0) for name in ("stalled", "gpu_idle", "disk_full")]
    for finding in found:
        watch.guards.restore(finding)
    assert list(watch.look(3).guards.findings().values()) == found
    watch.look(60, lambda second: {"cpu_percent": 90.0, "gpus": {0: (90.0, 1)}, "disk_free": 2**40})
    assert watch.seen == set()


def test_times_far_apart_are_no_trouble() -> None:
    guards = RunGuards(GuardSettings())
    for moment in (0.0, 1e12, -1e12):
        guards.look(replace(idle, time=moment))
    assert math.isfinite(moment)
    assert guards.findings() == {}
