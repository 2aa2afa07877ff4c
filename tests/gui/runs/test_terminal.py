import time

import pytest

from mldesk.gui.pages.run.log_view.parts import ends_of_lines
from mldesk.gui.pages.run.terminal import SCREEN, Style, Terminal


def rendered(*pieces: str) -> tuple[list[str], str]:
    terminal = Terminal()
    for piece in pieces:
        terminal.feed(piece)
    *lines, current = [line.text for line in [*terminal.take(), *terminal.tail]]
    return lines, current


@pytest.mark.parametrize(
    ("text", "lines", "current"),
    [
        ("a\nb\n", ["a", "b"], ""),
        ("a\r\nb", ["a"], "b"),
        ("10%\r20%\r100%\n", ["100%"], ""),
        ("long line\rshort", [], "shortline"),
        ("long line\r\x1b[Kshort", [], "short"),
        ("abc\b\bX", [], "aXc"),
        ("\x1b[1m\x1b[32mgreen\x1b[0m\n", ["green"], ""),
        ("\x1b]0;title\x07text", [], "text"),
        ("tab\there", [], "tab\there"),
        ("bell\x07", [], "bell"),
        ("━━━ 3/3 é\n", ["━━━ 3/3 é"], ""),
        ("first 10%\nsecond 10%\n\x1b[2Afirst 90%\nsecond 95%\n", ["first 90%", "second 95%"], ""),
        ("one\ntwo\x1b[1A\r\x1b[2KONE", ["ONE"], "two"),
        ("one\ntwo\x1b[A\x1b[Jx", [], "onex"),
        ("abc\x1b[2DX\x1b[6Gend", [], "aXc  end"),
        ("\x1b[?25lhidden cursor\x1b[?25h", [], "hidden cursor"),
    ],
)
def test_text_stands_as_a_terminal_shows_it(text: str, lines: list[str], current: str) -> None:
    assert rendered(text) == (lines, current)
    assert rendered(*text) == (lines, current)


def test_colours_are_kept_until_they_are_taken_back() -> None:
    terminal = Terminal()
    terminal.feed("plain \x1b[1;31mred\x1b[0m \x1b[38;5;208morange\n")
    terminal.feed("still\x1b[39m not \x1b[48;2;1;2;3mground\x1b[m")
    first, second = terminal.tail

    assert first.parts == (
        (6, 9, Style(foreground=1, bold=True)),
        (10, 16, Style(foreground=208)),
    )
    assert second.parts == ((0, 5, Style(foreground=208)), (10, 16, Style(background=(1, 2, 3))))


def test_an_overwritten_line_has_the_colours_of_what_stands_there() -> None:
    terminal = Terminal()
    terminal.feed("\x1b[32m=====\x1b[0m 50%\r\x1b[33m==")

    assert terminal.tail[0].text == "===== 50%"
    assert terminal.tail[0].parts == ((0, 2, Style(foreground=3)), (2, 5, Style(foreground=2)))


def test_every_line_knows_its_place_in_the_log() -> None:
    data = "é one\ntwo\r\x1b[1mTWO\nthree\n".encode()
    terminal = Terminal(100)
    terminal.feed(data.decode(), ends_of_lines(data, 100))

    places = [line.place for line in terminal.tail]
    assert places == [100, 100 + data.index(b"two"), 100 + data.index(b"three"), 100 + len(data)]


def test_lines_above_the_screen_are_finished() -> None:
    terminal = Terminal()
    terminal.feed("".join(f"{number}\n" for number in range(1000)))

    assert [line.text for line in terminal.take()] == [str(number) for number in range(1001 - SCREEN)]
    assert len(terminal.tail) == SCREEN
    assert terminal.take() == []


def test_endless_lines_are_broken() -> None:
    lines, current = rendered("x" * 50_000)
    assert [len(line) for line in lines] == [20_000, 20_000]
    assert len(current) == 10_000


def _seconds_for(count: int) -> float:
    """Of this thread's processor time, for so many lines."""
    text = "".join(f"Epoch {n}\r\x1b[1m{n}/100\x1b[0m accuracy 0.9\n" for n in range(count))
    start = time.thread_time()
    lines, _ = rendered(text)
    assert len(lines) == count
    return time.thread_time() - start


def test_a_log_takes_as_much_longer_as_it_has_more_lines() -> None:
    few = min(_seconds_for(2_000) for _ in range(3))
    assert _seconds_for(32_000) < 4 * 16 * few  # 16 times as many; were it quadratic, 256 times the time
