"""The log line of a moment: the one printed last, or why there is none."""

from pathlib import Path

import pytest

from mldesk.gui.pages.run.log_places import LogLookup, LogMoment
from mldesk.runtime import log_file, log_times

START = 1_700_000_000.0


def written(folder: Path, *printed: bytes) -> LogLookup:
    """A log of which a piece was printed each second."""
    end = 0
    with (folder / "log.txt").open("ab") as log, (folder / "log.times").open("ab") as times:
        for second, text in enumerate(printed):
            end += log.write(text)
            times.write(log_times.RECORD.pack(START + second, end))
    return LogLookup(folder)


def test_the_line_printed_last_is_found_with_its_place(tmp_path: Path) -> None:
    lookup = written(tmp_path, b"first\n", b"second\n\n", b"half a ", b"line\n")
    assert lookup.at(START + 0.5) == LogMoment("line", "first", 0)
    assert lookup.at(START + 1.5) == LogMoment("line", "second", 6)
    assert lookup.at(START + 2.5) == LogMoment("line", "half a", 14)
    assert lookup.at(START + 99) == LogMoment("line", "half a line", 14)
    assert lookup.time_of(14) == START + 2
    assert lookup.time_of(26) is None


def test_a_progress_bar_is_read_as_it_stood_then(tmp_path: Path) -> None:
    lookup = written(tmp_path, b"\r 10%", b"\r\x1b[32m 20%\x1b[0m", b"\r 30%\n")
    assert lookup.at(START + 1.5).text == " 20%"


def test_before_the_first_line_there_is_none_and_without_times_nobody_knows(tmp_path: Path) -> None:
    assert LogLookup(tmp_path).at(START).state == "untimed"
    assert written(tmp_path, b"first\n").at(START - 1).state == "before"


def test_what_was_cut_away_is_said_to_be_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LOG_LIMIT", 1000)
    monkeypatch.setattr(log_file, "KEPT", 300)
    lookup = written(tmp_path, *[b"%099d\n" % number for number in range(20)])
    log_file.bound(str(tmp_path))
    assert lookup.at(START + 2).state == "left out"
    assert lookup.at(START + 19).text.endswith("19")
