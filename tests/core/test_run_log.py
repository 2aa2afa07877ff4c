"""Reading a log that grows and is cut: places stay what they are, whatever is left out."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core import run_log
from mldesk.core.run_log import LogSpan, RunLog
from mldesk.runtime import log_file


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LOG_LIMIT", 1000)
    monkeypatch.setattr(log_file, "KEPT", 200)


def add(folder: Path, first: int, count: int) -> None:
    with (folder / "log.txt").open("ab") as log:
        log.write(b"".join(b"%09d\n" % number for number in range(first, first + count)))


def text_from(log: RunLog, start: int) -> bytes:
    return log.read(start, 1 << 20).data


def test_a_log_that_does_not_exist_yet_is_empty(tmp_path: Path) -> None:
    log = RunLog(tmp_path)
    assert log.span() == LogSpan(0, 0)
    assert log.read(0, 10).data == b""
    assert log.start_of_last_lines(3) == 0


def test_a_log_in_one_file_is_read_from_any_place(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_bytes(b"0123456789")
    log = RunLog(tmp_path)
    assert log.span() == LogSpan(0, 10)
    assert (log.read(3, 4).data, log.read(3, 4).end) == (b"3456", 7)
    assert log.read(10, 4).data == b""
    assert log.read(99, 4) == run_log.LogPiece(99, b"", LogSpan(0, 10))


def test_places_stay_what_they_are_through_cuts_and_the_end(tmp_path: Path, small: None) -> None:
    log = RunLog(tmp_path)
    printed = 0
    for _ in range(5):
        add(tmp_path, printed, 130)
        printed += 130
        log_file.bound(str(tmp_path))
        start = log.span().start
        assert log.span().end == printed * 10
        assert text_from(log, start)[:10] == b"%09d\n" % (start // 10)
    add(tmp_path, printed, 3)
    assert text_from(log, (printed - 1) * 10) == b"".join(b"%09d\n" % n for n in range(649, 653))
    before = text_from(log, log.span().start)
    log_file.settle(str(tmp_path))
    assert log.span().end == (printed + 3) * 10
    assert text_from(log, log.span().end - len(before)) == before


def test_a_piece_begins_where_the_log_does_when_its_place_was_left_out(tmp_path: Path, small: None) -> None:
    add(tmp_path, 0, 130)
    log_file.bound(str(tmp_path))
    piece = RunLog(tmp_path).read(50, 10)
    assert piece.start == piece.span.start == 1110
    assert piece.data == b"000000111\n"


def test_a_piece_spans_both_files(tmp_path: Path, small: None) -> None:
    add(tmp_path, 0, 130)
    log_file.bound(str(tmp_path))
    add(tmp_path, 130, 5)
    assert RunLog(tmp_path).read(1290, 20).data == b"000000129\n000000130\n"


def test_the_last_lines_are_found_across_blocks_and_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = b"".join(b"%d\n" % number for number in range(200))
    log = RunLog(tmp_path)
    for cut in (0, 100, 400):
        (tmp_path / "log.earlier.txt").write_bytes(log_file.marker(7) + content[:cut])
        (tmp_path / "log.txt").write_bytes(content[cut:])
        for block in (1, 2, 3, 7, 1000):
            monkeypatch.setattr(run_log, "_BLOCK", block)
            for lines in (1, 2, 50, 199, 200, 201):
                last = text_from(log, log.start_of_last_lines(lines)).splitlines()
                assert last == content.splitlines()[-lines:]
    assert log.start_of_last_lines(0) == 7 + len(content)


def test_a_reader_beside_a_flood_sees_every_line_in_order(tmp_path: Path, small: None) -> None:
    """Many cuts while it reads: it may miss lines that were left out, and sees no other, and none twice."""
    done = threading.Event()

    def flood() -> None:
        for number in range(0, 20_000, 10):
            add(tmp_path, number, 10)
            log_file.bound(str(tmp_path))
        done.set()

    writer = threading.Thread(target=flood)
    writer.start()
    log, place = RunLog(tmp_path), 0
    while not (done.is_set() and place == 200_000):
        piece = log.read(place, 1 << 20)
        whole = len(piece.data) // 10
        for index in range(whole):
            assert piece.data[index * 10 : index * 10 + 10] == b"%09d\n" % (piece.start // 10 + index)
        place = piece.start + whole * 10
    writer.join()


def cut_in_the_middle(folder: Path) -> bytes:
    """A second cut, at the instant when log.txt is empty and what it held is not in its place yet."""
    add(folder, 0, 130)
    log_file.bound(str(folder))
    add(folder, 130, 130)
    aside = (folder / "log.txt").read_bytes()[-200:]
    (folder / "log.earlier.txt.partial").write_bytes(log_file.marker(2400) + aside)
    (folder / "log.txt").write_bytes(b"")
    add(folder, 260, 5)
    return aside + (folder / "log.txt").read_bytes()


def test_a_reader_in_the_middle_of_a_cut_waits_for_its_end(
    tmp_path: Path, small: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = cut_in_the_middle(tmp_path)
    partial = tmp_path / "log.earlier.txt.partial"
    pauses: list[float] = []

    def go_on(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 50:  # the disk is slow
            partial.replace(tmp_path / "log.earlier.txt")

    monkeypatch.setattr("mldesk.core.run_log.time.sleep", go_on)
    piece = RunLog(tmp_path).read(0, 1 << 20)
    assert (piece.start, piece.data) == (2400, kept)


@pytest.mark.parametrize("next_step", [log_file.bound, log_file.settle])
def test_a_cut_whose_process_was_killed_is_finished_by_the_next_one(
    tmp_path: Path, small: None, next_step: Callable[[str], None]
) -> None:
    kept = cut_in_the_middle(tmp_path)
    next_step(str(tmp_path))
    piece = RunLog(tmp_path).read(0, 1 << 20)
    assert (piece.start, piece.data) == (2400, kept)
    assert not (tmp_path / "log.earlier.txt.partial").exists()


def test_a_cut_that_was_killed_before_it_took_anything_away_begins_anew(tmp_path: Path, small: None) -> None:
    add(tmp_path, 0, 130)
    (tmp_path / "log.earlier.txt.partial").write_bytes(log_file.marker(7) + b"half")
    log_file.bound(str(tmp_path))
    assert RunLog(tmp_path).read(0, 1 << 20).start == 1110


def test_another_file_of_the_run_has_no_earlier_part(tmp_path: Path) -> None:
    (tmp_path / "log.earlier.txt").write_bytes(log_file.marker(7) + b"x")
    (tmp_path / "build.log").write_bytes(b"building\n")
    assert RunLog(tmp_path, "build.log").read(0, 100).data == b"building\n"
