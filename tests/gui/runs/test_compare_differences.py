"""What differs between many runs, in one table."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mldesk.core.environments.record import record_environment
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.pages.compare.differences import differences
from mldesk.gui.pages.compare.differences_tab import DifferencesTab
from mldesk.gui.pages.compare.reading import Row
from tests.gui.many_runs import write_many

WAIT = 20_000
COUNT = 12


@pytest.fixture
def ids(workspace_path: Path) -> list[str]:
    """Runs of which three have another numpy, and one has none recorded."""
    found = write_many(workspace_path, COUNT, 2)
    with Workspace.open(workspace_path) as workspace:
        for place, run_id in enumerate(found[1:]):
            packages = {"numpy": "2.1" if place < 3 else "2.3", "keras": "3.12.0"}
            (workspace_path / "runs" / run_id).mkdir(parents=True)
            record_environment(workspace, run_id, {"python": "3.11.2", "packages": packages})
    return found


@pytest.fixture
def page(window: MainWindow, ids: list[str], qtbot: QtBot) -> ComparePage:
    """The page with all runs, the tab in front."""
    return opened(window, ids, qtbot)


def opened(window: MainWindow, run_ids: list[str], qtbot: QtBot) -> ComparePage:
    window.open_comparison(run_ids)
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: len(page.compared.rows) == len(run_ids), timeout=WAIT)
    page.show_tab("differences")
    qtbot.waitUntil(lambda: page.differences_tab.model.rowCount() > 0, timeout=WAIT)
    return page


def columns(tab: DifferencesTab) -> list[str]:
    model = tab.model
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]


def lines(tab: DifferencesTab) -> list[str]:
    model = tab.model
    return [model.headerData(at, Qt.Orientation.Vertical) for at in range(model.rowCount())]


def cell(tab: DifferencesTab, row: int, column: str, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return tab.model.index(row, columns(tab).index(column)).data(role)


def test_many_runs_are_rows(page: ComparePage) -> None:
    tab = page.differences_tab
    assert columns(tab) == ["learning_rate", "optimizer", "seed"]
    assert lines(tab) == [row.name for row in page.compared.rows]
    assert cell(tab, 1, "optimizer") == "SGD"
    assert tab.words.text() == "3 of 4 differ"
    tab.only_box.setChecked(False)
    assert "epochs" in columns(tab)


def test_few_runs_are_columns(window: MainWindow, ids: list[str], qtbot: QtBot) -> None:
    tab = opened(window, ids[:8], qtbot).differences_tab
    assert columns(tab)[:2] == ["deep-0", "wide-1"]
    assert lines(tab) == ["learning_rate", "optimizer", "seed"]
    assert cell(tab, 1, "wide-1") == "SGD"


def test_packages_of_many_runs_are_compared_those_not_recorded_left_empty(
    page: ComparePage, qtbot: QtBot
) -> None:
    tab = page.differences_tab
    tab.parts.choose("environment")
    qtbot.waitUntil(lambda: "numpy" in columns(tab), timeout=WAIT)
    assert "keras" in columns(tab)  # the first run's packages were not recorded
    assert [cell(tab, row, "numpy") for row in (0, 1, 5)] == ["not there", "2.1", "2.3"]
    colors = [cell(tab, row, "numpy", Qt.ItemDataRole.ForegroundRole) for row in (1, 5)]
    assert colors[0] != colors[1]  # what most runs have stands back


def test_other_parts_are_shown(page: ComparePage, qtbot: QtBot) -> None:
    tab = page.differences_tab
    tab.parts.choose("metrics")
    qtbot.waitUntil(lambda: columns(tab) == ["val_accuracy", "val_loss"], timeout=WAIT)
    tab.parts.choose("data")
    qtbot.waitUntil(lambda: tab.empty.text() == "Nothing is known of it.", timeout=WAIT)
    assert not tab.table.isVisible()


def test_rows_are_sorted_by_a_column(page: ComparePage) -> None:
    tab = page.differences_tab
    tab.table.sortByColumn(columns(tab).index("seed"), Qt.SortOrder.DescendingOrder)
    assert [cell(tab, row, "seed") for row in range(3)] == ["11", "10", "9"]
    assert lines(tab)[0] == "wide-11"


def test_a_chosen_row_chooses_the_run_and_enter_opens_it(
    page: ComparePage, window: MainWindow, qtbot: QtBot
) -> None:
    tab = page.differences_tab
    tab.table.selectRow(2)
    assert page.compared.chosen == (page.run_ids[2],)
    page.compared.choose([page.run_ids[4]])
    assert {index.row() for index in tab.table.selectionModel().selectedRows()} == {4}
    tab.table.doubleClicked.emit(tab.model.index(4, 0))
    assert window.page_name == "run"


def test_the_usual_value_is_that_of_most_runs() -> None:
    found = differences([Row("a", (1, 1, 2)), Row("b", (1, 2, 3)), Row("c", (None, None, 1))])
    assert [one.usual for one in found] == [1, None, None]
    assert found[0].is_usual(0)
    assert not found[0].is_usual(2)
