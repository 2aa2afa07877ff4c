"""Text for people."""

import time

import pytest
from click import unstyle

from mldesk.cli import text
from mldesk.cli.text import Column, details, table


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (None, ""),
        (0.04, "0.0 s"),
        (9.949, "9.9 s"),
        (9.96, "10 s"),
        (59.6, "1 min 00 s"),
        (185, "3 min 05 s"),
        (3600, "1 h 00 min"),
        (86400 * 4 + 3 * 3600, "4 d 3 h"),
        (-5, "0.0 s"),
    ],
)
def test_a_duration_is_said_in_its_two_largest_units(seconds: float | None, shown: str) -> None:
    assert text.duration(seconds) == shown


def test_a_moment_of_the_last_day_is_said_as_how_long_it_is_past() -> None:
    now = time.time()
    assert text.ago(now) == "just now"
    assert text.ago(now - 300) == "5 min ago"
    assert text.ago(now - 7200) == "2 h ago"
    assert text.ago(now - 100_000) == text.moment(now - 100_000)
    assert text.ago(now + 1000) == text.moment(now + 1000), "a clock that was set back is no reason to lie"
    assert text.ago(None) == ""


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0.98765432, "0.987654"),
        (3, "3"),
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
        ("nan", "nan"),
        (None, ""),
    ],
)
def test_a_measured_value_has_at_most_six_digits_and_keeps_what_is_no_number(
    value: object, shown: str
) -> None:
    assert text.number(value) == shown  # type: ignore[arg-type]


def test_a_table_is_aligned_with_numbers_at_the_right() -> None:
    shown = table([Column("Name"), Column("Size", right=True)], [("a", "1 B"), ("longer", "120 kB")])
    assert shown.splitlines() == [
        "\x1b[1mName      Size\x1b[0m",
        "a          1 B",
        "longer  120 kB",
    ]


def test_a_table_stays_aligned_beside_wide_characters() -> None:
    shown = table([Column("Name"), Column("State")], [("数字", "ok"), ("e\u0301te", "ok")])
    assert shown.splitlines()[1:] == ["数字  ok", "e\u0301te   ok"]


def test_what_would_move_the_cursor_is_escaped() -> None:
    shown = table([Column("Name")], [("two\nlines\x1b[31m\u2028\u202e",)])
    assert shown.splitlines()[1:] == ["two\\nlines\\x1b[31m\\u2028\\u202e"]


def test_a_table_gives_way_to_the_width_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "40")
    shown = table([Column("Name"), Column("Size", right=True)], [("n" * 80, "120 kB")])
    assert [len(line) for line in shown.splitlines()[1:]] == [40]
    assert shown.splitlines()[1].endswith("…  120 kB")


def test_details_show_a_value_of_several_lines_below_each_other() -> None:
    shown = unstyle(details([("Name", "a"), ("From", "/one\n/two\x1b[31m"), ("Exit", 0)]))
    assert shown.splitlines() == ["Name  a", "From  /one", "      /two\\x1b[31m", "Exit  0"]


def test_details_leave_out_what_is_not_there() -> None:
    assert details([("Name", "a"), ("Note", ""), ("Code", None), ("Exit", 0)]) == (
        "\x1b[2mName\x1b[0m  a\n\x1b[2mExit\x1b[0m  0"
    )
    assert details([]) == ""
