"""Foreign names become names that every system can hold."""

from pathlib import Path

import pytest

from mldesk.core.file_names import free_name, is_reserved, numbered_name, safe_name, split_ending


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("train.gz", "train.gz"),
        ("/etc/passwd", "passwd"),
        ("..\\..\\evil.exe", "evil.exe"),
        ("a/b/../c.zip", "c.zip"),
        ("日本語.csv", "日本語.csv"),
        ("e\u0301.txt", "é.txt"),
        ("con.txt", "_con.txt"),
        ("NUL", "_NUL"),
        (".partial", "_.partial"),
        ('a<b>c:d"e|f?g*.csv', "a_b_c_d_e_f_g_.csv"),
        ("line\nbreak\t\0.csv", "linebreak.csv"),
        ("right\u202eto left.txt", "rightto left.txt"),
        ("end. . ", "end"),
        ("  spaces.csv ", "spaces.csv"),
        ("", ""),
        ("..", ""),
        ("/", ""),
        ("x" * 300 + ".tar.gz", "x" * 248 + ".tar.gz"),
        ("é" * 200 + ".gz", "é" * 126 + ".gz"),
        ("a." + "x" * 300, "a." + "x" * 253),
    ],
)
def test_a_foreign_name_is_made_safe(text: str, name: str) -> None:
    assert safe_name(text) == name
    assert len(safe_name(text).encode()) <= 255


def test_devices_are_reserved_with_any_ending_and_other_names_are_not() -> None:
    assert all(map(is_reserved, ("CON", "con.tar.gz", "Com1", "lpt9.x", "aux .txt", "COM²", "conin$")))
    assert not any(map(is_reserved, ("console", "com", "com10", "a.con", "nullable", "")))


def test_an_ending_may_be_double() -> None:
    assert split_ending("a.tar.gz") == ("a", ".tar.gz")
    assert split_ending("a.b.csv") == ("a.b", ".csv")
    assert split_ending("none") == ("none", "")


def test_a_number_stands_before_the_ending_and_fits() -> None:
    assert numbered_name("digits.tar.gz", 2) == "digits (2).tar.gz"
    assert numbered_name("x" * 255, 10) == "x" * 250 + " (10)"


def test_a_free_name_clashes_with_nothing(tmp_path: Path) -> None:
    for name in ("Digits.csv", "digits (2).csv"):
        (tmp_path / name).touch()
    assert free_name(tmp_path, "digits.csv") == "digits (3).csv"
    assert free_name(tmp_path, "other.csv") == "other.csv"
