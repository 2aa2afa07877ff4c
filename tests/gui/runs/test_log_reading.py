from pathlib import Path

import pytest

from mldesk.core.errors import Canceled
from mldesk.gui.pages.run.log_reading import read_end, read_from_line, read_piece, rendered
from mldesk.gui.pages.run.log_view import scan
from mldesk.gui.pages.run.log_view.scan import collect, stop_if
from mldesk.runtime.log_file import marker


def find(path: Path, wanted: str, start: int, backwards: bool = False) -> int | None:
    return scan.find(path, wanted, start, backwards, lambda part: None)


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
    monkeypatch.setattr(scan, "BLOCK", 100)
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


def test_a_piece_tells_where_its_lines_are(log: Path) -> None:
    text = log.read_text("utf-8")
    read = rendered(read_from_line(log, 4_003))

    first, last = read.entries[0].line, read.entries[-1].line
    assert first.place == text.index(first.text + "\n") > 4_003
    assert last.place == text.index("\n" + last.text + "\n") + 1


def test_a_search_tells_how_far_it_is_and_can_be_ended(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "BLOCK", 1000)
    parts: list[float] = []
    assert scan.find(log, "absent", 0, False, parts.append) is None
    assert parts == sorted(parts)
    assert parts[0] == 0.0
    assert len(parts) > 8
    with pytest.raises(Canceled):
        scan.find(log, "absent", 0, False, stop_if(lambda: True, parts.append))


def test_lines_of_a_level_are_collected_back_from_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan, "BLOCK", 2_000)
    monkeypatch.setattr(scan, "_MOST_LINES", 5)
    path = tmp_path / "log.txt"
    lines = [
        f"ERROR {n}" if n % 50 == 0 else f"WARNING {n}" if n % 50 == 1 else f"line {n}" for n in range(1000)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    newest = collect(path, ("error",), None, lambda part: None)
    before = collect(path, ("error",), newest.start, lambda part: None)

    assert [entry.text for entry in newest.entries][-5:] == [f"ERROR {n}" for n in (750, 800, 850, 900, 950)]
    assert newest.end == path.stat().st_size
    assert before.end == newest.start
    assert before.entries[-1].text == f"ERROR {int(newest.entries[0].text[6:]) - 50}"
    text = path.read_text("utf-8")
    assert all(text[entry.line.place :].startswith(entry.text + "\n") for entry in newest.entries)
    both = collect(path, ("warning", "error"), 300, lambda part: None)
    assert [entry.text for entry in both.entries] == ["ERROR 0", "WARNING 1"]
    assert (both.start, both.origin) == (0, 0)


def test_a_traceback_is_collected_whole(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    trace = 'Traceback (most recent call last):\n  File "a.py", line 1\n    x()\nValueError: no\n'
    path.write_text(f"fine\n{trace}fine\n", encoding="utf-8")
    found = collect(path, ("error",), None, lambda part: None)

    assert "\n".join(entry.text for entry in found.entries) + "\n" == trace
