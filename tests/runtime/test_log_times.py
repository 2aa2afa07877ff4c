"""The index of times beside a log: what was printed by when, at little cost, through cuts of the log."""

import time
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.log_times import read_log_times
from mldesk.core.run_log import RunLog
from mldesk.runtime import log_file, log_times


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(log_times, "time", made)
    return made


def add(folder: Path, text: bytes) -> None:
    with (folder / "log.txt").open("ab") as log:
        log.write(text)


def test_each_growth_of_the_log_has_its_time(tmp_path: Path, clock: Clock) -> None:
    times = log_times.LogTimes(str(tmp_path))
    times.note()
    assert not (tmp_path / "log.times").exists()
    start = clock.now
    for number in range(3):
        clock.now = start + number
        add(tmp_path, b"line %d\n" % number)
        times.note()
        times.note()
    clock.now += 5
    times.note()
    times.close()
    found = read_log_times(tmp_path)
    assert found.times.tolist() == [start, start + 1, start + 2]
    assert found.ends.tolist() == [7, 14, 21]
    assert found.place_at(start - 1) is None
    assert found.place_at(start + 1.5) == 14
    assert found.place_at(start + 100) == 21
    assert (found.time_of(0), found.time_of(13), found.time_of(14)) == (start, start + 1, start + 2)
    assert found.time_of(21) is None


def test_the_longer_a_run_the_further_apart_are_its_records(tmp_path: Path, clock: Clock) -> None:
    times = log_times.LogTimes(str(tmp_path))
    start = clock.now
    for tick in range(200):
        clock.now = start + tick * 0.01
        add(tmp_path, b"x")
        times.note()
    early = len(read_log_times(tmp_path))
    assert 15 <= early <= 21
    for tick in range(200):
        clock.now = start + 360_000 + tick
        add(tmp_path, b"x")
        times.note()
    times.note(at_once=True)
    times.close()
    found = read_log_times(tmp_path)
    assert 15 <= len(found) - early <= 25
    assert found.ends[-1] == 400


def test_a_clock_that_is_set_back_does_not_mix_up_the_places(tmp_path: Path, clock: Clock) -> None:
    times = log_times.LogTimes(str(tmp_path))
    add(tmp_path, b"a\n")
    times.note()
    clock.now -= 1000
    add(tmp_path, b"b\n")
    times.note(at_once=True)
    times.close()
    found = read_log_times(tmp_path)
    assert found.times.tolist() == sorted(found.times.tolist())
    assert found.ends.tolist() == [2, 4]


def test_places_go_on_through_a_cut_of_the_log(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "LOG_LIMIT", 10_000)
    monkeypatch.setattr(log_file, "KEPT", 2_000)
    times = log_times.LogTimes(str(tmp_path))
    add(tmp_path, b"%099d\n" % 0 * 101)
    log_file.bound(str(tmp_path))
    times.note()
    clock.now += 1
    add(tmp_path, b"%099d\n" % 1)
    times.note()
    log_file.settle(str(tmp_path))
    times.close()
    found = read_log_times(tmp_path)
    assert found.ends.tolist() == [10_100, 10_200]
    assert RunLog(tmp_path).span().end == 10_200


def test_half_a_record_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "log.times").write_bytes(log_times.RECORD.pack(5.0, 3) + b"half")
    assert read_log_times(tmp_path).ends.tolist() == [3]
    assert len(read_log_times(tmp_path / "nowhere")) == 0


def test_a_launched_script_has_times_for_all_it_printed(folder: Any, python: str) -> None:
    before = time.time()
    folder.prepare("print('first')\nprint('last')\n", python).launch(python)
    found = read_log_times(folder.path)
    assert found.ends[-1] == (folder.path / "log.txt").stat().st_size
    assert before <= found.times[0] <= found.times[-1] <= time.time()
