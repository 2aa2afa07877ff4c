"""Which paths that came from data are safe: by the rules of every system, and quickly."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.core.content import is_inside


@pytest.mark.parametrize("name", ["a", "a/b.txt", "..a/b", "a..", "./a", "a//b", "ä/\n", "..."])
def test_ordinary_paths_stay_inside(name: str) -> None:
    assert is_inside(name)


@pytest.mark.parametrize(
    "name", ["", ".", "./.", "/a", "//a/b", "..", "a/../b", "../a", "C:a", "c:\\a", "\\a", "a\\..\\b"]
)
def test_paths_that_lead_elsewhere_or_nowhere_do_not(name: str) -> None:
    assert not is_inside(name)


@given(st.text("ab./:\\", max_size=12))
def test_the_quick_way_says_what_the_rules_of_both_systems_say(name: str) -> None:
    parts = (*PurePosixPath(name).parts, *PureWindowsPath(name).parts)
    absolute = PurePosixPath(name).is_absolute() or PureWindowsPath(name).anchor
    assert is_inside(name) == (bool(parts) and not absolute and ".." not in parts)
