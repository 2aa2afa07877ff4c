"""The world's errors: their one line, and what the operating system's errors become."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from mldesk.core.errors import (
    Conflict,
    InvalidInput,
    MldeskError,
    NotFound,
    Problem,
    StorageFull,
    Unavailable,
    free_space,
    size_text,
    translate_os_error,
)


def test_an_error_reads_as_one_line_with_cause_and_cure() -> None:
    error = MldeskError("The disk is full", "no room in\n /data.", "Free some space.")
    assert str(error) == "The disk is full: no room in /data. Free some space."


def test_an_error_without_cause_and_cure_is_its_title() -> None:
    assert str(NotFound("There is no such run")) == "There is no such run"


def test_an_error_of_many_problems_tells_the_first_and_how_many_more() -> None:
    problems = [Problem("script", "No script"), Problem("cpus", "No CPU")]
    error = InvalidInput.of(problems)
    assert str(error) == "No script (and 1 more)"
    assert error.problems == tuple(problems)
    assert error.field == "script"


def test_an_error_of_its_own_is_its_only_problem() -> None:
    error = InvalidInput("Too few CPU slots", "0 is less than 1", "Choose more.", "cpu_slots")
    assert error.problems == (Problem("cpu_slots", "Too few CPU slots", "0 is less than 1", "Choose more."),)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, StorageFull),
        (errno.EDQUOT, StorageFull),
        (errno.EACCES, Unavailable),
        (errno.EROFS, Unavailable),
        (errno.ENOENT, NotFound),
        (errno.EEXIST, Conflict),
        (errno.ENAMETOOLONG, InvalidInput),
        (errno.EIO, Unavailable),
    ],
)
def test_an_error_of_the_system_becomes_one_that_names_the_path(number: int, kind: type[MldeskError]) -> None:
    error = translate_os_error(OSError(number, "told by the system"), "/data/file")
    assert type(error) is kind
    assert str(Path("/data/file")) in error.cause


def test_free_space_is_that_of_the_disk_that_would_hold_the_path(tmp_path: Path) -> None:
    free = free_space(tmp_path / "not" / "there")
    assert free is not None
    assert free > 0


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 B"), (999, "999 B"), (2_345_678, "2.3 MB"), (14_000_000_000, "14 GB"), (3e12, "3.0 TB")],
)
def test_sizes_are_told_with_two_digits(size: float, text: str) -> None:
    assert size_text(size) == text
