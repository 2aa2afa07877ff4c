"""The tables of facts: rows, sorting, selection that stays, and the rules of Qt's models."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mldesk.core.preview import TablePreview
from mldesk.gui.pages.data.table_head import TableModel
from mldesk.gui.widgets.fact_table import Column, FactModel, FactTable

COLUMNS = [
    Column("Name", lambda thing: thing[0]),
    Column("Size", lambda thing: f"{thing[1]} B", lambda thing: thing[1], 80, number=True),
]
THINGS = [("b", 10), ("a", 9), ("c", 100)]


@pytest.fixture
def table(qtbot: QtBot) -> FactTable:
    table = FactTable(COLUMNS, key=lambda thing: thing[0], sort_column=0)
    qtbot.addWidget(table)
    table.set_things(THINGS)
    return table


def names(table: FactTable) -> list[str]:
    model = table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_models_keep_the_rules(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    facts = FactModel(COLUMNS)
    qtmodeltester.check(facts)
    facts.set_things(THINGS)
    qtmodeltester.check(facts)
    head = TableModel()
    head.set_table(TablePreview(Path("a.csv"), ("x", "y"), ("int", "text"), (0, 1), (("1", ""),), 1, True))
    qtmodeltester.check(head)


def test_rows_are_sorted_by_what_a_column_means(table: FactTable) -> None:
    assert names(table) == ["a", "b", "c"]
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert names(table) == ["c", "b", "a"]


def test_numbers_stand_at_the_right_under_their_title(table: FactTable) -> None:
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    role = Qt.ItemDataRole.TextAlignmentRole
    assert table.model().index(0, 1).data(role) == right
    assert table.model().headerData(1, Qt.Orientation.Horizontal, role) == right


def test_choosing_a_row_tells_its_thing_once(qtbot: QtBot, table: FactTable) -> None:
    with qtbot.waitSignal(table.chosen) as chosen:
        assert table.select("c")
    assert chosen.args == [("c", 100)]
    with qtbot.assertNotEmitted(table.chosen):
        table.select("c")


def test_what_is_selected_stays_when_rows_come_and_tells_when_it_changed(
    qtbot: QtBot, table: FactTable
) -> None:
    table.select("b")
    with qtbot.assertNotEmitted(table.chosen):
        table.set_things([("aa", 1), *THINGS])
    assert table.current() == ("b", 10)
    with qtbot.waitSignal(table.chosen) as chosen:
        table.set_things([("b", 11)])
    assert chosen.args == [("b", 11)]


def test_what_is_gone_is_no_longer_chosen(qtbot: QtBot, table: FactTable) -> None:
    table.select("b")
    with qtbot.waitSignal(table.chosen) as chosen:
        table.set_things([])
    assert chosen.args == [None]


def test_the_first_row_is_chosen_when_asked_for(table: FactTable) -> None:
    table.set_things([("z", 1), ("y", 2)], select_first=True)
    assert table.current() == ("y", 2)


def test_enter_opens_a_row(qtbot: QtBot, table: FactTable) -> None:
    table.show()
    table.select("a")
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [("a", 9)]


def test_a_column_is_as_wide_as_its_title_in_any_language(qtbot: QtBot) -> None:
    title = "Libertado ao eliminar definitivamente"
    columns = [COLUMNS[0], Column(title, lambda thing: str(thing[1]), width=80, number=True)]
    table = FactTable(columns, key=lambda thing: thing[0], sort_column=0)
    qtbot.addWidget(table)
    header = table.horizontalHeader()
    assert header.sectionSize(1) > header.fontMetrics().horizontalAdvance(title) + 26
