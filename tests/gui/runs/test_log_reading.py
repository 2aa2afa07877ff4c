from pathlib import Path

import pytest

from mldesk.gui.pages.run import log_reading
from mldesk.gui.pages.run.log_reading import find, read_end, read_piece
from mldesk.runtime.log_file import marker


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.txt"
    path.write_text("".join(f"line {number}\n" for number in range(1000)), encoding="utf-8")
    return path


def test_the_end_begins_with_a_whole_line(log: Path) -> None:
    piece = read_end(log, 25)
    assert piece.text == "line 998\nline 999\n"
    assert piece.end == piece.size == log.stat().st_size


def test_a_short_log_is_read_whole(log: Path) -> None:
    assert read_end(log).text == log.read_text("utf-8")


def test_a_letter_cut_at_the_end_waits_for_its_rest(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes("né".encode()[:-1])
    first = read_piece(path, 0)
    assert first.text == "n"
    path.write_bytes("né\n".encode())
    assert read_piece(path, first.end).text == "é\n"


def test_a_missing_log_is_empty(tmp_path: Path) -> None:
    assert read_end(tmp_path / "none.txt").text == ""
    assert find(tmp_path / "none.txt", "x", 0) is None


def test_finds_forwards_backwards_and_around_the_end(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_reading, "_BLOCK", 100)
    text = log.read_text("utf-8")
    assert find(log, "LINE 500\n", 0) == text.index("line 500\n")
    assert find(log, "line 3\n", 4000) == text.index("line 3\n")
    assert find(log, "line 3\n", 4000, backwards=True) == text.index("line 3\n")
    assert find(log, "line 900\n", 4000, backwards=True) == text.index("line 900\n")
    assert find(log, "line", len(text), backwards=True) == text.rindex("line")
    assert find(log, "absent", 0) is None


def test_a_log_that_was_cut_is_read_by_the_places_it_always_had(tmp_path: Path) -> None:
    (tmp_path / "log.earlier.txt").write_bytes(marker(100) + b"one\ntwo\n")
    (tmp_path / "log.txt").write_bytes(b"three\n")
    path = tmp_path / "log.txt"
    end = read_end(path)
    assert (end.start, end.end, end.size, end.origin) == (100, 114, 114, 100)
    assert end.text == "one\ntwo\nthree\n"
    assert read_piece(path, 0).start == 100
    assert find(path, "two", 0) == 104
    assert find(path, "three", 0) == 108
    assert find(path, "left out", 0) is None
