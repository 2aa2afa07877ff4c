"""What the run table shows and in which order; what hangs on neither is not looked for again."""

from __future__ import annotations

from typing import Any

import pytest

from mldesk.core.run_index import read_filter
from mldesk.gui.models.run_columns import Column
from mldesk.gui.models.runs import RunTableModel
from mldesk.gui.pages.experiments import arranging
from mldesk.gui.pages.experiments.arranging import Arranger, Wish

LOSS = Column("metric", "loss", "best")


def wish(column: Column | None = None, text: str = "", **more: Any) -> Wish:
    return Wish(None, False, read_filter(text), column, True, **more)


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Notes how many runs were looked through for their columns, each time."""
    seen: list[int] = []
    available = arranging.available

    def noted(index: Any, slots: Any) -> Any:
        seen.append(len(slots))
        return available(index, slots)

    monkeypatch.setattr(arranging, "available", noted)
    return seen


def ids(model: RunTableModel, order: Any) -> list[str]:
    index = model.index_of_runs
    assert index is not None
    return [index.ids[slot] for slot in order.tolist()]


def test_another_order_or_filter_does_not_look_for_columns_again(
    make_row: Any, index_of: Any, looks: list[int]
) -> None:
    index, arranger = index_of([make_row(one, metrics={"loss": ord(one)}) for one in "abc"]), Arranger()
    found = [arranger.arrange(index, one) for one in (wish(), wish(LOSS), wish(LOSS, "metrics.loss > 97"))]
    assert [[index.ids[slot] for slot in one.order] for one in found] == [
        ["c", "b", "a"],
        ["c", "b", "a"],
        ["c", "b"],
    ]
    assert LOSS.key in [column.key for column in found[2].columns]
    assert [one.count for one in found] == [3, 3, 3]
    assert looks == [3]


def test_what_is_new_in_the_index_is_seen(make_row: Any, shown: Any, looks: list[int]) -> None:
    arranger = Arranger()
    shown.show([make_row("a")])
    assert len(arranger.arrange(shown.index, wish()).order) == 1
    shown.show([make_row("a"), make_row("b", metrics={"loss": 1.0})])
    after = arranger.arrange(shown.index, wish())
    assert ids(shown.model, after.order) == ["b", "a"]
    assert LOSS.key in [column.key for column in after.columns]
    assert looks == [1, 2]
    shown.model.deleteLater()


def test_archived_runs_and_those_of_other_experiments_come_when_they_are_asked_for(
    make_row: Any, index_of: Any
) -> None:
    rows = [make_row("a"), make_row("b", archived=True), make_row("c", experiment="other")]
    index, arranger = index_of(rows), Arranger()
    asked = (
        wish(),
        Wish(None, True, read_filter(""), None, False),
        Wish("other", True, read_filter(""), None, False),
        wish(),
    )
    found = [[index.ids[slot] for slot in arranger.arrange(index, one).order] for one in asked]
    assert found == [["c", "a"], ["c", "b", "a"], ["c"], ["c", "a"]]


def test_groups_come_with_what_their_words_need(
    make_row: Any, index_of: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [make_row(one, metrics={"loss": ord(one)}, parameters={"size": 1}) for one in "abc"]
    index = index_of(rows)
    shown = tuple(map(Column, ("select", "run", "status", "compute", "created", "time")))
    shown += (LOSS, Column("parameter", "size"))
    groups = Arranger().arrange(index, wish(group=(Column("script"),), shown=shown)).groups
    assert groups is not None

    def looked_through(*_: Any) -> None:
        raise AssertionError("all runs are looked through for the words of one group")

    monkeypatch.setattr(type(groups.groups), "statistics", looked_through)
    monkeypatch.setattr(type(groups.groups), "varieties", looked_through)
    assert [groups.text(0, column) for column in shown][-1] == "1"
    assert groups.text(0, LOSS).startswith("98")
