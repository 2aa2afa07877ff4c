"""The Log tab: colours, folding, levels and searching of logs of any size."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from mldesk.core.errors import Unavailable
from mldesk.gui import theme
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run import log as log_module
from mldesk.gui.pages.run.log import LogTab
from mldesk.gui.pages.run.log_view import scan
from mldesk.gui.pages.run.log_view.colors import format_of
from mldesk.gui.pages.run.terminal import Style

WAIT = 20_000

Open = Callable[[str], tuple[LogTab, Path]]


@pytest.fixture
def open_log(window: MainWindow, trainings: Any, qtbot: QtBot) -> Open:
    """Opens the Log tab of a new run with this log, and waits until its last line is shown."""

    def open_(text: str) -> tuple[LogTab, Path]:
        run_id = trainings.run(done=1, ended=None)
        path = trainings.folder(run_id) / "log.txt"
        path.write_bytes(text.encode())
        window.resize(1300, 900)
        window.open_run(run_id)
        page = window.page("run")
        assert isinstance(page, RunPage)
        page.show_tab(page.log)
        qtbot.waitUntil(lambda: page.log._end == path.stat().st_size, timeout=WAIT)
        return page.log, path

    return open_


def _shown(log: LogTab) -> list[str]:
    return log.text.toPlainText().split("\n")


def _format(log: LogTab, words: str) -> Any:
    found = log.text.document().find(words)
    return found.charFormat()


def _append(path: Path, text: str) -> None:
    with path.open("ab") as file:
        file.write(text.encode())


def test_colours_of_a_terminal_are_shown_and_can_be_read(open_log: Open) -> None:
    log, _ = open_log("\x1b[1;31mred\x1b[0m plain \x1b[42mground\x1b[0m\nValueError: no\n")
    red = _format(log, "red")

    assert _shown(log) == ["red plain ground", "ValueError: no", ""]
    assert red.foreground().color() == format_of(Style(foreground=1, bold=True)).foreground().color()
    assert red.fontWeight() > _format(log, "plain").fontWeight()
    assert _format(log, "ground").background().color().isValid()
    assert _format(log, "ValueError").foreground().color() == theme.current().color("bad")


@pytest.mark.parametrize("dark", [False, True])
def test_every_colour_has_contrast_on_its_ground(dark: bool, qapp: Any) -> None:
    manager, before = theme.manager(), theme.manager().choice
    manager.apply("dark" if dark else "light")
    try:
        for number in range(256):
            for style in (Style(foreground=number), Style(background=number), Style(number, reversed=True)):
                made = format_of(style)
                ground = made.background()
                filled = ground.style() != Qt.BrushStyle.NoBrush
                back = ground.color() if filled else theme.current().color("panel")
                front = made.foreground().color()
                assert theme.contrast(front.name(), back.name()) >= 4.5
    finally:
        manager.apply(before)


def test_progress_bars_below_each_other_are_drawn_in_their_places(open_log: Open, qtbot: QtBot) -> None:
    log, path = open_log("start\nouter 10%\ninner 10%\n")
    _append(path, "\x1b[2Aouter 20%\ninner 90%\n")

    qtbot.waitUntil(lambda: _shown(log) == ["start", "outer 20%", "inner 90%", ""], timeout=WAIT)


def test_equal_lines_in_a_row_are_one_until_they_are_unfolded(open_log: Open, qtbot: QtBot) -> None:
    log, path = open_log("one\n" + "same\n" * 1_200 + "\n\ntwo\n")
    assert _shown(log) == ["one", "same  ×1,200", "", "", "two", ""]
    _append(path, "two\ntwo\n")
    qtbot.waitUntil(lambda: _shown(log)[-2] == "two  ×3", timeout=WAIT)
    _append(path, "".join(f"{number}\n" for number in range(50)) + "49\n")
    qtbot.waitUntil(lambda: _shown(log)[-2] == "49  ×2", timeout=WAIT)
    assert _shown(log)[4:6] == ["two  ×3", "0"]
    log._corner.folds.click()
    qtbot.waitUntil(lambda: _shown(log).count("same") == 1_200, timeout=WAIT)


def test_errors_far_back_are_found_and_new_ones_follow(
    open_log: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan, "BLOCK", 100_000)
    trace = 'Traceback (most recent call last):\n  File "a.py"\nValueError: early\n'
    log, path = open_log(trace + "all is well\n" * 40_000 + "Warning: late\n")
    log.level.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "ValueError: early" in _shown(log), timeout=WAIT)
    assert _shown(log) == [*trace.split("\n")[:-1], ""]
    _append(path, "fine\nRuntimeError: new\n")
    qtbot.waitUntil(lambda: "RuntimeError: new" in _shown(log), timeout=WAIT)
    assert "fine" not in _shown(log)
    log.level.setCurrentIndex(0)
    qtbot.waitUntil(lambda: "fine" in _shown(log), timeout=WAIT)


def test_earlier_lines_of_a_level_come_when_asked_for(
    open_log: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan, "BLOCK", 10_000)
    monkeypatch.setattr(scan, "_MOST_LINES", 10)
    log, _ = open_log("".join(f"error {n}\n" + "fine\n" * 100 for n in range(1000)))
    log.level.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "error 999" in _shown(log), timeout=WAIT)
    qtbot.waitUntil(lambda: "were not looked through" in log.note.text(), timeout=WAIT)
    first = int(_shown(log)[0].split()[1])
    qtbot.mouseClick(log.earlier_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: f"error {first - 1}" in _shown(log), timeout=WAIT)
    assert "error 999" not in _shown(log)


def test_a_search_by_keyboard_goes_to_the_match_wherever_it_is(open_log: Open, qtbot: QtBot) -> None:
    log, path = open_log("the Needle lies here\n" + "".join(f"hay {n}\n" for n in range(100_000)))
    log.search.setFocus()
    qtbot.keyClicks(log.search, "needle")
    qtbot.keyClick(log.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: log.text.textCursor().selectedText() == "Needle", timeout=WAIT)
    assert log.text.textCursor().blockNumber() == 0
    log.search.clear()
    qtbot.keyClicks(log.search, "hay 99")
    qtbot.keyClick(log.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: log.text.textCursor().selectedText() == "hay 99", timeout=WAIT)
    assert log.text.textCursor().block().text() == "hay 99999"
    log.text.moveCursor(QTextCursor.MoveOperation.End)
    log.follow()
    _append(path, "more\n")
    qtbot.waitUntil(lambda: "more" in _shown(log), timeout=WAIT)


def test_a_long_search_tells_how_far_it_is_and_ends_by_button_or_key(
    open_log: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, _ = open_log("hay\n" * 1000)
    parts: list[float] = []
    canceled = threading.Event()

    def endless(path: Path, wanted: str, start: int, backwards: bool, report: Any) -> int | None:
        while True:  # until it is canceled
            parts.append(len(parts) % 100 / 100)
            report(parts[-1])
            canceled.wait(0.01)

    monkeypatch.setattr("mldesk.gui.pages.run.log.find", endless)
    log.search.setText("nothing")
    for end in (
        lambda: qtbot.mouseClick(log.looking.cancel_button, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(log.search, Qt.Key.Key_Escape),
    ):
        log.find_next()
        qtbot.waitUntil(lambda: log.looking.isVisible() and log.looking.bar.value() > 0, timeout=WAIT)
        end()
        qtbot.waitUntil(lambda: not log.looking.isVisible(), timeout=WAIT)
        assert not log.looking.busy
    assert _shown(log) == ["hay  ×1,000", ""]


def test_looking_for_errors_shows_what_it_has_found_when_it_is_ended(
    open_log: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan, "BLOCK", 1000)
    log, _ = open_log("fine\n" * 5_000 + "error of late\n")
    found = scan._of_levels

    def cancel_then(*arguments: Any) -> Any:
        log.looking._cancel.set()  # type: ignore[union-attr]
        return found(*arguments)

    monkeypatch.setattr(scan, "_of_levels", cancel_then)
    log.level.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "error of late" in _shown(log), timeout=WAIT)
    qtbot.waitUntil(lambda: "were not looked through" in log.note.text(), timeout=WAIT)


def test_another_theme_keeps_the_lines_and_colours_them_anew(open_log: Open, qtbot: QtBot) -> None:
    log, _ = open_log("fine\nValueError: no\n\x1b[32mgreen\x1b[0m\n")
    manager, before = theme.manager(), theme.manager().choice
    for name in ("dark", "light"):
        manager.apply(name)
        assert _shown(log) == ["fine", "ValueError: no", "green", ""]
        assert _format(log, "ValueError").foreground().color() == theme.current().color("bad")
    manager.apply(before)


def test_what_was_read_of_another_run_is_not_shown(
    open_log: Open, window: MainWindow, trainings: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, path = open_log("of the first\n")
    other = trainings.run(done=1, ended=None)
    (trainings.folder(other) / "log.txt").write_bytes(b"of the second\n")
    gate, slow, given = threading.Event(), threading.Event(), threading.Event()
    read_from_line = log_module.read_from_line

    def late(wanted: Path, start: int) -> Any:
        if wanted == path:
            slow.set()
            gate.wait(300)
            given.set()
        return read_from_line(wanted, start)

    monkeypatch.setattr(log_module, "read_from_line", late)
    log.show_place(0)
    qtbot.waitUntil(slow.is_set, timeout=WAIT)
    window.open_run(other)
    page = window.page("run")
    assert isinstance(page, RunPage)
    page.show_tab(log)
    qtbot.waitUntil(lambda: _shown(log) == ["of the second", ""], timeout=WAIT)
    gate.set()
    qtbot.waitUntil(given.is_set, timeout=WAIT)
    done: list[object] = []
    window.session.background(lambda: None, done.append, receiver=window)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT)
    assert _shown(log) == ["of the second", ""]


def test_a_read_that_fails_does_not_end_the_reading(
    open_log: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, path = open_log("first\n")
    failed = threading.Event()

    def wrong(*_: Any) -> Any:
        failed.set()
        raise Unavailable("The disk does not answer")

    with monkeypatch.context() as patched:
        patched.setattr(log_module, "read_piece", wrong)
        qtbot.waitUntil(failed.is_set, timeout=WAIT)
    _append(path, "second\n")
    qtbot.waitUntil(lambda: _shown(log) == ["first", "second", ""], timeout=WAIT)
