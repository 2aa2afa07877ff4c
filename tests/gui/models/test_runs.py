from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mldesk.core.status import Status
from mldesk.gui.models.run_columns import RUN, SELECT, STATUS, Column, available, default_columns
from mldesk.gui.models.runs import ROW, RunTableModel
from mldesk.gui.pages.experiments.table import RunTable


def test_the_model_keeps_qts_rules_while_runs_come_go_and_move(
    make_row: Any, shown: Any, qtmodeltester: ModelTester
) -> None:
    model = shown.model
    qtmodeltester.check(model)
    rows = {name: make_row(name) for name in "abcdefg"}
    for order in ("c", "abc", "abcdefg", "gfa", "", "gabcf", "fcbag", "fxcbag"):
        shown.show([rows.setdefault(name, make_row(name)) for name in order])
        assert [row.id for row in model.rows] == list(order)
        assert [model.place(name) for name in order] == list(range(len(order)))
    for columns in (
        [SELECT, RUN, STATUS, Column("time")],
        [SELECT, RUN, Column("note"), Column("time"), Column("created")],
        [SELECT, RUN, Column("created"), Column("time")],
        [SELECT, RUN, STATUS, Column("time")],
    ):
        model.set_columns(columns)
        assert model.columns == columns
    shown.show([make_row("f", status=Status.FAILED)])
    assert model.index(0, 2).data() == "Failed"
    model.deleteLater()


def test_a_selected_run_stays_selected_when_others_come_and_the_order_changes(
    make_row: Any, shown: Any, qtbot: QtBot
) -> None:
    model, view = shown.model, QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    rows = {name: make_row(name) for name in "abcd"}
    shown.show([rows[name] for name in "abc"])
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().select(model.index(1, 0), flags)
    shown.show([rows[name] for name in "dabc"])
    shown.show([rows[name] for name in "bdca"])
    assert [index.data(ROW).id for index in view.selectionModel().selectedRows()] == ["b"]
    view.setModel(None)
    model.deleteLater()


def test_only_rows_that_changed_are_announced(make_row: Any, shown: Any, qtbot: QtBot) -> None:
    model = shown.model
    shown.show([make_row(name) for name in "abcd"])
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    shown.show([make_row(name, note="x" if name in "bc" else "") for name in "abcd"])
    assert told == [(1, 2)]


def test_a_typed_name_is_passed_on_and_an_empty_one_refused(make_row: Any, shown: Any, qtbot: QtBot) -> None:
    model = shown.model
    shown.show([make_row("a")])
    told: list[tuple[str, str]] = []
    model.renamed.connect(lambda run_id, name: told.append((run_id, name)))
    assert model.setData(model.index(0, 1), "  better  name ")
    assert not model.setData(model.index(0, 1), "   ")
    assert told == [("a", "better name")]
    assert model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, 2)) & Qt.ItemFlag.ItemIsEditable
    assert model.rowCount(QModelIndex()) == 1


def arranged(index: Any, column: Column, descending: bool) -> str:
    slots = np.arange(len(index))
    return "".join(index.ids[slot] for slot in index.arranged(slots, column.keys(index), descending))


def test_numbers_sort_as_numbers_and_runs_without_a_value_stay_last(make_row: Any, index_of: Any) -> None:
    rows = [
        make_row(name, parameters={"n": value})
        for name, value in zip("abcd", (9, 100, "20", 1e-3), strict=True)
    ]
    rows.append(make_row("e"))
    column = Column("parameter", "n")
    assert arranged(index_of(rows), column, descending=False) == "dacbe"
    assert arranged(index_of(rows), column, descending=True) == "bcade"


def test_metrics_that_are_not_a_number_sort_last(make_row: Any, index_of: Any) -> None:
    rows = [
        make_row("a", metrics={"loss": float("nan")}),
        make_row("b", metrics={"loss": 2.0}),
        make_row("c", metrics={"loss": 1.0}),
    ]
    assert arranged(index_of(rows), Column("metric", "loss", "best"), descending=False) == "cba"


def test_shown_at_first_are_validation_metrics_and_parameters_that_differ(
    make_row: Any, index_of: Any
) -> None:
    rows = [
        make_row(
            str(i),
            metrics={"loss": 1.0, "val_loss": 1.0, "val_accuracy": 0.9},
            parameters={"batch_size": i, "seed": 1, "optimizer": "Adam", "data_folder": f"d{i}"},
        )
        for i in range(3)
    ]
    keys = [
        column.key for column in default_columns(available(index_of(rows), np.arange(3)), one_experiment=True)
    ]
    assert keys[:3] == ["select", "run", "status"]
    assert keys[3:5] == ["metric:val_accuracy:best", "metric:val_loss:best"]
    assert keys[5] == "parameter:batch_size"
    assert "parameter:data_folder" not in keys
    assert "experiment" not in keys


def test_cells_are_text_that_reads_well(make_row: Any) -> None:
    row = make_row(
        "a",
        metrics={"val_loss": 0.07},
        parameters={"learning_rate": 1e-3},
        device="GPU 0",
        datasets=("digits:3",),
    )
    texts = [
        Column("metric", "val_loss", "best").text(row),
        Column("parameter", "learning_rate").text(row),
        Column("compute").text(row),
        Column("dataset").text(row),
        Column("time").text(row),
    ]
    assert texts == ["0.0700", "0.001", "This machine · GPU 0", "digits:3", "1:00"]


def test_many_runs_that_go_and_come_at_once_keep_the_selection(
    make_row: Any, shown: Any, qtbot: QtBot
) -> None:
    table = RunTable(shown.model)
    qtbot.addWidget(table)
    rows = [make_row(f"{number:03d}") for number in range(200)]
    shown.show(rows)
    table.select_run("100")
    shown.show(rows[::2])
    shown.show(rows)
    assert table.selected_ids() == ["100"]
    assert table.currentIndex().data(ROW).id == "100"


def test_at_best_is_the_step_of_the_best_value(make_row: Any, index_of: Any) -> None:
    row = make_row("a", metrics={"loss": 0.5})
    column = Column("metric", "loss", "at")
    assert (column.title, column.text(row)) == ("loss at best", "1")
    assert column.keys(index_of([row]))[0] == 1


def test_choosing_all_runs_does_not_ask_every_cell(
    make_row: Any, shown: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    flags = RunTableModel.flags
    monkeypatch.setattr(
        RunTableModel, "flags", lambda model, index: asked.append(index.row()) or flags(model, index)
    )
    table = RunTable(shown.model)
    qtbot.addWidget(table)
    shown.show([make_row(f"{number:04d}") for number in range(3000)])
    with qtbot.waitExposed(table):
        table.show()
    asked.clear()
    table.selectAll()
    table.horizontalHeader().viewport().repaint()
    assert len(table.selected_places()) == 3000
    assert len(asked) < 1000
