"""One log of what several processes print."""

import os
from pathlib import Path

import pytest

from mldesk.runtime import log_file
from mldesk.runtime.distribution import logs


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    """The log of a process."""
    return tmp_path / "log.txt"


def source(printed: Path) -> logs.Source:
    """The log, read as that of worker 1."""
    return logs.Source("worker 1", str(printed.parent))


def append(printed: Path, data: bytes) -> None:
    """Print more."""
    with printed.open("ab") as file:
        file.write(data)


def test_a_line_comes_when_it_is_complete(printed: Path) -> None:
    read = source(printed)
    assert read.lines() == []
    append(printed, b"first\nsec")
    assert read.lines() == [b"[worker 1] first\n"]
    append(printed, b"ond\n\n")
    assert read.lines() == [b"[worker 1] second\n", b"[worker 1] \n"]
    read.close()


def test_of_a_progress_bar_its_last_state_comes(printed: Path) -> None:
    read = source(printed)
    append(printed, b"\r 1/2\r 2/2\r\nend")
    assert read.lines() == [b"[worker 1]  2/2\n"]
    assert read.lines(last=True) == [b"[worker 1] end\n"]
    read.close()


def test_a_line_that_is_not_finished_comes_after_a_while(
    printed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = source(printed)
    append(printed, b"Password: ")
    assert read.lines() == []
    monkeypatch.setattr(logs, "LINE_SECONDS", -1.0)
    assert read.lines() == [b"[worker 1] Password: \n"]
    assert read.lines(last=True) == []
    read.close()


def test_a_log_that_was_cut_is_read_from_its_new_start(printed: Path) -> None:
    read = source(printed)
    append(printed, b"a long line\n")
    read.lines()
    os.truncate(printed, 0)
    append(printed, b"new\n")
    assert read.lines() == [b"[worker 1] new\n"]
    read.close()


def test_what_was_cut_away_before_it_was_read_is_told(printed: Path) -> None:
    read = source(printed)
    append(printed, b"read\n")
    read.lines()
    append(printed, b"never read\n")
    (printed.parent / log_file.EARLIER).write_bytes(printed.read_bytes())
    os.truncate(printed, 0)
    append(printed, b"new\n")
    assert read.lines() == [
        b"[mldesk] 11 bytes of worker 1 are missing here: it prints too fast\n",
        b"[worker 1] new\n",
    ]
    read.close()


def test_a_line_is_taken_apart_again() -> None:
    assert logs.read_line("[worker 1] a [b] c") == ("worker 1", "a [b] c")
    assert logs.read_line("[mpirun] x") == ("mpirun", "x")
    assert logs.read_line("[worker] x") == (None, "[worker] x")
    line = logs.written_line("ps 0", b"text").decode()
    assert logs.read_line(line.rstrip("\n")) == ("ps 0", "text")
