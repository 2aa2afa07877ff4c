"""Which paths that came from data are safe: by the rules of every system, and quickly."""

from __future__ import annotations

import os
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mldesk.core.content import is_inside, is_inside_here


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
    paths = (PurePosixPath(name), PureWindowsPath(name))
    named = all(path.parts and not path.anchor and ".." not in path.parts for path in paths)
    assert is_inside(name) == named


@given(st.text("ab./:\\", max_size=12))
def test_what_is_a_name_here_need_not_be_one_on_windows(name: str) -> None:
    if os.name == "nt":
        assert is_inside_here(name) == is_inside(name)
    else:
        path = PurePosixPath(name)
        assert is_inside_here(name) == (
            bool(path.parts) and not path.is_absolute() and ".." not in path.parts
        )
