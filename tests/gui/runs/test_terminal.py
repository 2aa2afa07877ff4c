import pytest

from mldesk.gui.pages.run.terminal import Terminal


def rendered(*pieces: str) -> tuple[list[str], str]:
    terminal = Terminal()
    for piece in pieces:
        terminal.feed(piece)
    return terminal.lines, terminal.current


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
    ],
)
def test_text_stands_as_a_terminal_shows_it(text: str, lines: list[str], current: str) -> None:
    assert rendered(text) == (lines, current)
    assert rendered(*text) == (lines, current)


def test_endless_lines_are_broken() -> None:
    lines, current = rendered("x" * 50_000)
    assert [len(line) for line in lines] == [20_000, 20_000]
    assert len(current) == 10_000


def test_a_megabyte_of_log_takes_little_time() -> None:
    import time

    text = "".join(f"Epoch {n}\r\x1b[1m{n}/100\x1b[0m accuracy 0.9\n" for n in range(30_000))
    start = time.perf_counter()
    lines, _ = rendered(text)
    assert len(lines) == 30_000
    assert time.perf_counter() - start < 3
