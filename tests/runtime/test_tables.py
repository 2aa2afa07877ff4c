"""Tables without pandas: what is asked of it for the columns of a file that knows their types itself."""

from collections.abc import Callable
from typing import Any

import pytest

from mldesk.runtime import tables


class Column(list[Any]):
    """As much of a pandas.Series as the reading of truth values needs."""

    def map(self, change: Callable[[Any], Any]) -> "Column":
        return Column(change(value) for value in self)


class Frame(dict[str, Column]):
    """As much of a pandas.DataFrame."""

    @property
    def columns(self) -> list[str]:
        return list(self)


class Pandas:
    """As much of pandas: it cannot tell what types columns have, since nobody has to ask."""

    @staticmethod
    def read_parquet(_place: str) -> Frame:
        return Frame(on=Column(["yes", "no"]), day=Column(["2020-01-01", "2020-01-02"]))

    @staticmethod
    def concat(frames: list[Frame], ignore_index: bool) -> Frame:
        (frame,) = frames
        return frame


def test_types_that_are_asked_for_are_those_of_parquet_files_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "load_pandas", Pandas)
    facts = {"format": "parquet", "types": {"on": "boolean"}}
    told: list[str] = []
    found = tables.read_table(facts, "folder", ["a.parquet"], told.append)
    assert found == {"on": [True, False], "day": ["2020-01-01", "2020-01-02"]}
    untyped = tables.read_table({"format": "parquet"}, "folder", ["a.parquet"], told.append)
    assert untyped["on"] == ["yes", "no"]
    assert told == []
