"""Looking for lines of a level: the same lines as when all were read, though only a few are."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from mldesk.core.errors import Canceled
from mldesk.gui import theme
from mldesk.gui.pages.run.log_view import parts, scan
from mldesk.gui.pages.run.log_view.lines import WORDS, Entry, Levels
from mldesk.gui.pages.run.log_view.parts import colors_before, ends_of_lines, lines_of, parts_with
from mldesk.gui.pages.run.log_view.scan import collect
from mldesk.gui.pages.run.log_view.text import LogText
from mldesk.gui.pages.run.log_view.words import Words
from mldesk.gui.pages.run.terminal import Terminal

ERRORS = WORDS["error"]
LINES = st.sampled_from(
    [
        "step 3 loss 0.25",
        "",
        "an ERROR here",
        "no errors at all",
        "Traceback (most recent call last):",
        '  File "a.py", line 3, in x',
        '    raise ValueError("failed")',
        "ValueError: no",
        "[worker 1] Traceback (most recent call last):",
        "[worker 1]   File a",
        "[worker 1] KeyError: 3",
        "[worker 0] going on",
        "\x1b[31mError\x1b[0m in colour",
        "\x1b[1;31mall that follows is red",
        "and an error in it\x1b[0m",
        "fatal: 10%\rfine: 20%",
        "up\x1b[2A over failed",
        "with a critical return\r",
        "mean_absolute_error: 0.1",
        "step 3 - mean_absolute_error: 0.1 - errors_seen: 2",
        "[worker 0] my_error: 2",
        "5%\rmy_error: 1",
        "\x1b[1mFAILED\x1b[0m to open",
        "loss \x1b[1m0.2\x1b[0mfailed",
        "unfailed",
        "größen_error: 1",
    ]
)


def _all(data: bytes) -> list[Entry]:
    terminal = Terminal()
    terminal.feed(data.decode(), ends_of_lines(data, 0))
    return Levels().entries([*terminal.take(), *terminal.tail])


def _of_parts(data: bytes) -> list[Entry]:
    found = []
    for first, last in parts_with(Words(ERRORS), data):
        found += Levels().entries(lines_of(data[first:last], first, colors_before(data, first)))
    return found


@given(lines=st.lists(LINES, max_size=25), ended=st.booleans())
def test_the_errors_of_the_parts_are_those_of_all_lines(lines: list[str], ended: bool) -> None:
    data = ("\n".join(lines) + "\n" * ended).encode()
    errors = [one for one in _all(data) if one.level == "error"]
    for many in (0, 1_000):  # words from which on they are looked at all at once
        with mock.patch.object(parts, "_MANY", many):
            assert [one for one in _of_parts(data) if one.level == "error"] == errors


@given(before=st.binary(max_size=40), word=st.sampled_from(ERRORS))
def test_a_word_is_found_at_its_place(before: bytes, word: bytes) -> None:
    data = before + word.upper() + b" after"
    assert len(before) in Words(ERRORS).places_in(data)
    assert Words(ERRORS).places_in(data).tolist() == sorted(set(Words(ERRORS).places_in(data).tolist()))


def _write(path: Path, every: int, lines: int) -> Path:
    path.write_text(
        "".join(f"ERROR {n}\n" if n % every == 0 else f"step {n}, loss 0.25\n" for n in range(lines)),
        encoding="utf-8",
    )
    return path


def test_lines_beside_which_there_is_nothing_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path / "log.txt", every=100, lines=20_000)
    read: list[int] = []
    lines_read = scan.lines_of

    def count(data: bytes, *rest: Any) -> Any:
        read.append(len(data))
        return lines_read(data, *rest)

    monkeypatch.setattr(scan, "lines_of", count)
    found = collect(path, ("error",), None, lambda part: None)
    assert len(found.entries) == 200
    assert sum(read) < path.stat().st_size / 20


def test_no_more_of_a_part_full_of_errors_is_read_than_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path / "log.txt", every=1, lines=20_000)
    found = collect(path, ("error",), None, lambda part: None)
    assert [entry.text for entry in found.entries] == [f"ERROR {n}" for n in range(18_000, 20_000)]
    assert found.start == found.entries[0].line.place


def test_of_progress_bars_full_of_errors_no_more_is_shown_at_once_and_paging_back_shows_all(
    tmp_path: Path,
) -> None:
    """Where a program goes back to lines above, all its lines belong together."""
    path = tmp_path / "log.txt"
    path.write_text(
        "".join(f"ERROR one {n}\nERROR two {n}\n\x1b[2A\n\n" for n in range(6_000)), encoding="utf-8"
    )
    shown: list[str] = []
    end = None
    for _page in range(6):
        found = collect(path, ("error",), end, lambda part: None)
        assert len(found.entries) == 2_000
        assert found.start == found.entries[0].line.place
        shown, end = [*(entry.text for entry in found.entries), *shown], found.start
    assert shown == [f"ERROR {one} {n}" for n in range(6_000) for one in ("one", "two")]
    assert collect(path, ("error",), end, lambda part: None).entries == []


def test_a_traceback_longer_than_a_page_is_collected_whole(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    trace = "Traceback (most recent call last):\n" + "".join(f"  line {n}\n" for n in range(3_000))
    path.write_text(trace, encoding="utf-8")
    found = collect(path, ("error",), None, lambda part: None)
    assert "".join(entry.text + "\n" for entry in found.entries) == trace


def test_of_the_colours_before_a_line_those_since_the_last_end_of_colours_are_told() -> None:
    line = b"\x1b[31mERROR\x1b[0m in \x1b[1mlayer\x1b[m\n"
    assert colors_before(line * 50, 50 * len(line)) == ""
    begun = line * 50 + b"\x1b[1;4m\n"
    assert colors_before(begun, len(begun)) == "\x1b[1;4m"


def test_a_look_can_be_ended_within_a_block_and_gives_what_it_has(tmp_path: Path) -> None:
    path = _write(tmp_path / "log.txt", every=2, lines=2_000)
    assert path.stat().st_size < scan.BLOCK
    told: list[float] = []

    def report(part: float) -> None:
        told.append(part)
        if len(told) == 50:
            raise Canceled

    found = collect(path, ("error",), None, report)
    assert 10 < len(found.entries) < 60
    assert found.entries[-1].text == "ERROR 1998"
    assert found.start == found.entries[0].line.place > 0
    assert told == sorted(told)
    assert told[-1] > 0


def test_a_traceback_over_the_border_of_two_blocks_is_collected_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.txt"
    trace = "Traceback (most recent call last):\n" + "".join(f"  line {n}\n" for n in range(10))
    path.write_text("fine\n" * 20 + trace + "ValueError: no\n" + "fine\n" * 20, encoding="utf-8")
    for size in range(180, 420, 7):
        monkeypatch.setattr(scan, "BLOCK", size)
        found = collect(path, ("error",), None, lambda part: None)
        shown = "\n".join(entry.text for entry in found.entries) + "\n"
        assert shown == trace + "ValueError: no\n", size


def test_a_log_that_is_cut_during_the_look_is_not_read_twice(tmp_path: Path) -> None:
    from mldesk.runtime.log_file import marker

    path = tmp_path / "log.txt"
    lines = [f"ERROR {n:04}\n" for n in range(100)]
    path.write_text("".join(lines), encoding="utf-8")
    whole = path.read_bytes()
    calls: list[float] = []

    def cut(part: float) -> None:
        calls.append(part)
        if len(calls) == 1:  # between two parts: the first sixty lines are left out
            path.write_bytes(marker(60 * 11) + whole[60 * 11 :])

    found = collect(path, ("error",), None, cut)
    assert [entry.text for entry in found.entries] == [line.strip() for line in lines[60:]]


def test_many_lines_of_one_colour_are_put_into_the_text_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = LogText()
    qtbot.addWidget(text)
    formats: list[object] = []
    format_of_look = LogText._format

    def note(self: LogText, look: object) -> object:
        formats.append(look)
        return format_of_look(self, look)  # type: ignore[arg-type]

    monkeypatch.setattr(LogText, "_format", note)
    lines = [*(f"ERROR {n}" for n in range(500)), "\x1b[31mred\x1b[0m and plain", "fine", "fine", "WARNING"]
    text.add(Levels().entries(lines_of("\n".join(lines).encode(), 0)), [])
    assert len(formats) < 10
    assert text.toPlainText().split("\n") == [*lines[:500], "red and plain", "fine  ×2", "WARNING"]
    colors = theme.current()
    for words, color in (("ERROR 7", "bad"), ("and", "text"), ("WARNING", "warning"), ("×2", "muted")):
        found = text.document().find(words).charFormat()
        assert found.foreground().color() == colors.color(color), words
