"""Groups in words: what they are made of, and what they say of many runs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from mldesk.core.status import Status
from mldesk.gui.models.run_columns import Column
from mldesk.gui.models.run_groups import REPEATS, make_groups


@pytest.fixture
def numbers_as_in_english() -> Any:
    """Numbers are written as in English."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def test_all_states_of_a_large_group_are_counted(
    make_row: Any, index_of: Any, numbers_as_in_english: None
) -> None:
    states = [Status.COMPLETED] * 1200 + [Status.FAILED] * 1500 + [Status.QUEUED]
    index = index_of([make_row(f"{place:05d}", status=one) for place, one in enumerate(states)])
    groups = make_groups(index, index.newest(), (Column("script"),), None, False)
    assert groups.text(0, Column("status")) == "1,500 Failed, 1,200 Completed, 1 Queued"


def test_repeats_read_the_same_data_in_the_same_environment(make_row: Any, index_of: Any) -> None:
    def row(name: str, **values: Any) -> Any:
        return make_row(name, parameters={"seed": ord(name)}, **values)

    rows = [
        *(row(name, datasets=("digits:1",), environment="tf:1") for name in "ab"),
        row("c", datasets=("digits:2",), environment="tf:1"),
        row("d", datasets=("digits:1",), environment="tf:2"),
    ]
    index = index_of(rows)
    groups = make_groups(index, np.arange(4), (REPEATS,), None, False)
    assert [int(count) for count in groups.groups.counts] == [2, 1, 1]


def test_runs_of_a_script_that_was_changed_meanwhile_are_no_repeats(make_row: Any, index_of: Any) -> None:
    codes = {"a": "1234567890", "b": "1234567890", "c": "abcdef0123"}
    rows = [make_row(name, parameters={"seed": ord(name)}, code=code) for name, code in codes.items()]
    groups = make_groups(index_of(rows), np.arange(3), (REPEATS,), None, False)
    assert [int(count) for count in groups.groups.counts] == [2, 1]
    assert [groups.line(-1 - slot).title for slot in (0, 2)] == ["code 1234567", "code abcdef0"]


def test_groups_and_runs_together_stand_for_each_run_once(make_row: Any, index_of: Any) -> None:
    index = index_of([make_row(name, script=f"{place % 2}.py") for place, name in enumerate("abcdef")])
    groups = make_groups(index, np.arange(6), (Column("script"),), None, False)
    even, odd = -1, -2  # the codes of the groups of a and b
    assert groups.all_runs(np.array([3, even, 1, 0, odd])).tolist() == [3, 0, 2, 4, 1, 5]
    assert groups.all_runs(np.array([], np.intp)).tolist() == []
    assert groups.all_runs(np.array([5, 0])).tolist() == [5, 0]
