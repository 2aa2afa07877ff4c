"""Events from another machine enter the run's file once, whatever is killed when."""

from pathlib import Path

import pytest

from mldesk.engine.clusters.arrivals import Arrivals

_there = b"".join(b'["metric","loss",%d,0.0,1.0]\n' % step for step in range(10))


def events(folder: Path) -> bytes:
    return (folder / "events.jsonl").read_bytes()


def test_only_whole_lines_are_taken(tmp_path: Path) -> None:
    arrivals = Arrivals(tmp_path)
    assert arrivals.take(_there[:40]) == 28
    assert events(tmp_path) == _there[:28]
    assert arrivals.take(_there[arrivals.position :]) == len(_there) - 28
    assert events(tmp_path) == _there
    assert arrivals.take(b"") == 0


@pytest.mark.parametrize("written", range(0, 86, 5))
def test_what_was_appended_in_part_before_a_kill_is_completed(tmp_path: Path, written: int) -> None:
    first = Arrivals(tmp_path)
    first.take(_there[:56])
    first.take(_there[56:140])
    # killed after so many bytes of the second piece; then another program appended a line of its own
    torn = _there[56 : 56 + written]
    own = b"" if torn.endswith(b"\n") or not torn else b"\n"
    (tmp_path / "events.jsonl").write_bytes(_there[:56] + torn + own + b'["phase","Scaling",1.0]\n')
    second = Arrivals(tmp_path)
    while data := _there[second.position :]:
        second.take(data)
    lines = events(tmp_path).splitlines()
    whole = [line for line in lines if line.startswith(b'["metric"') and line.endswith(b"]")]
    assert sorted(whole) == sorted(_there.splitlines())


def test_another_engine_goes_on_where_the_last_one_was(tmp_path: Path) -> None:
    Arrivals(tmp_path).take(_there[:56])
    second = Arrivals(tmp_path)
    second.take(_there[second.position :])
    assert events(tmp_path) == _there
