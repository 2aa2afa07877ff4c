"""Groups in the run table, through the real window, by keyboard and by mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow
from mldesk.gui.models.run_columns import RUN, Column
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.runtime.events import Metric, Parameter

WAIT = 10_000
BATCH = Column("parameter", "batch_size")


@pytest.fixture
def runs(trainings: Any) -> list[str]:
    """Five runs: three with a batch size of 25, two with 50 of which the newest has no metric yet."""
    made = []
    for size, accuracy in (("25", 0.90), ("25", 0.92), ("50", 0.99), ("25", 0.94)):
        made.append(trainings.submit("--batch-size", size))
        trainings.write(made[-1], Metric("val_accuracy", 1, 1.0, accuracy))
    made.append(trainings.submit())
    return made


@pytest.fixture
def page(window: MainWindow, runs: list[str], qtbot: QtBot) -> ExperimentsPage:
    shown = window.open_page("experiments")
    assert isinstance(shown, ExperimentsPage)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 5, timeout=WAIT)
    return shown


def choose_in(menu: Any, words: str) -> None:
    """Choose an entry of a menu, as a click on it does."""
    action = next(one for one in menu.actions() if one.text() == words)
    assert action.isEnabled()
    action.trigger()


def lines(page: ExperimentsPage) -> list[str]:
    """What stands in the table: groups in brackets, and ids of runs."""
    found = []
    for place in range(page.model.rowCount()):
        group, row = page.model.group_at(place), page.model.row_at(place)
        found.append(f"[{group.title}: {group.count}]" if group else row.id if row else "")
    return found


def at(page: ExperimentsPage, place: int, column: Column) -> Any:
    return page.model.index(place, page.model.columns.index(column))


@pytest.fixture
def grouped(page: ExperimentsPage) -> ExperimentsPage:
    choose_in(page.group_menu(), "batch size")
    return page


GROUPS = ["[batch size 50: 2]", "[batch size 25: 3]"]


def test_runs_are_grouped_by_a_parameter_and_the_groups_are_folded(grouped: ExperimentsPage) -> None:
    assert lines(grouped) == GROUPS
    assert "2 groups" in grouped.bar.match_label.text()
    assert grouped.bar.match_label.isVisible()


def test_a_group_says_mean_and_spread_and_what_its_runs_share(
    grouped: ExperimentsPage, trainings: Any, qtbot: QtBot
) -> None:
    assert at(grouped, 1, Column("metric", "val_accuracy", "best")).data() == "0.9200 ± 0.0200"
    assert at(grouped, 0, Column("metric", "val_accuracy", "best")).data() == "0.9900"
    assert at(grouped, 1, BATCH).data() == "25"
    trainings.run(done=2)
    qtbot.waitUntil(lambda: "3" in lines(grouped)[0], timeout=WAIT)
    assert at(grouped, 0, Column("time")).data()  # of the one run that has started
    grouped.show_column(Column("metric", "val_loss", "at"), True)
    assert at(grouped, 0, Column("metric", "val_loss", "at")).data() == "2"
    assert at(grouped, 1, Column("status")).data() == "Queued"
    assert at(grouped, 0, Column("status")).data() == "2 Queued, 1 Completed"


def test_keys_open_and_close_a_group(grouped: ExperimentsPage, runs: list[str], qtbot: QtBot) -> None:
    inside = [runs[3], runs[1], runs[0]]
    opened = [*GROUPS, *inside]
    table = grouped.table
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert lines(grouped) == opened
    assert table.currentIndex().row() == 1
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().row() == 2
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert table.currentIndex().row() == 1
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert lines(grouped) == GROUPS
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert lines(grouped) == opened
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert lines(grouped) == GROUPS


def test_the_mouse_opens_a_group_at_its_sign_and_by_a_double_click(
    grouped: ExperimentsPage, qtbot: QtBot
) -> None:
    table = grouped.table
    cell = table.visualRect(at(grouped, 1, RUN))
    sign = QPoint(cell.left() + 14, cell.center().y())
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(table.viewport(), left, pos=sign)
    assert len(lines(grouped)) == 5
    qtbot.mouseClick(table.viewport(), left, pos=sign)
    assert lines(grouped) == GROUPS
    qtbot.mouseClick(table.viewport(), left, pos=cell.center())
    assert lines(grouped) == GROUPS
    qtbot.mouseDClick(table.viewport(), left, pos=cell.center())
    assert len(lines(grouped)) == 5


def test_a_chosen_group_stands_for_its_runs(
    grouped: ExperimentsPage, runs: list[str], trainings: Any, qtbot: QtBot
) -> None:
    box = grouped.table.visualRect(grouped.model.index(1, 0)).center()
    qtbot.mouseClick(grouped.table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert sorted(grouped.table.selected_ids()) == sorted([runs[0], runs[1], runs[3]])
    qtbot.keyClick(grouped.table, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: all(trainings.of(runs[place])["starred"] for place in (0, 1, 3)), timeout=WAIT)
    assert not trainings.of(runs[2])["starred"]


def test_groups_are_sorted_by_their_mean(grouped: ExperimentsPage, runs: list[str]) -> None:
    column = grouped.model.columns.index(Column("metric", "val_accuracy", "best"))
    grouped.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert lines(grouped) == GROUPS
    grouped.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    assert lines(grouped) == GROUPS[::-1]
    choose_in(grouped.group_menu(), "Open all groups")
    assert lines(grouped) == [GROUPS[1], runs[0], runs[1], runs[3], GROUPS[0], runs[2], runs[4]]
    choose_in(grouped.group_menu(), "Close all groups")
    assert lines(grouped) == GROUPS[::-1]


def test_an_open_group_stays_open_while_runs_come_and_go(
    grouped: ExperimentsPage, runs: list[str], trainings: Any, qtbot: QtBot
) -> None:
    grouped.table.fold(1, True)
    fresh = trainings.submit("--batch-size", "25")
    qtbot.waitUntil(lambda: len(lines(grouped)) == 6, timeout=WAIT)
    assert lines(grouped)[:2] == ["[batch size 25: 4]", fresh]
    grouped.search.setText("metrics.val_accuracy > 0.93")
    assert lines(grouped) == ["[batch size 25: 1]", runs[3], "[batch size 50: 1]"]
    grouped.search.clear()
    assert len(lines(grouped)) == 6


def test_several_groupings_combine_and_are_taken_back(page: ExperimentsPage, runs: list[str]) -> None:
    choose_in(page.group_menu(), "Experiment")
    choose_in(page.group_menu(), "batch size")
    assert [line.count(" · ") for line in lines(page)] == [0, 0]  # they have one experiment
    choose_in(page.group_menu(), "No groups")
    assert lines(page) == runs[::-1]
    assert not page.bar.match_label.isVisible()


def test_repeats_are_runs_that_differ_in_the_seed_alone(
    window: MainWindow, trainings: Any, qtbot: QtBot
) -> None:
    for rate, seed in (("0.1", 1), ("0.1", 2), ("0.2", 1)):
        trainings.write(trainings.submit("--learning-rate", rate), Parameter("random_seed", seed))
    page = window.open_page("experiments")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=WAIT)
    choose_in(page.group_menu(), "Repeats (all but the seed)")
    assert lines(page) == ["[learning rate 0.2: 1]", "[learning rate 0.1: 2]"]


def test_the_grouping_is_remembered(
    grouped: ExperimentsPage, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    other = make_window().open_page("experiments")
    qtbot.waitUntil(lambda: lines(other) == GROUPS, timeout=WAIT)


def test_the_model_keeps_qts_rules_while_groups_open_and_close(
    page: ExperimentsPage, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(page.model)
    choose_in(page.group_menu(), "batch size")
    for place in (1, 0, 1):
        page.table.fold(place, True)
    page.table.fold(0, False)
    choose_in(page.group_menu(), "Status")
    choose_in(page.group_menu(), "No groups")


def test_a_group_is_told_to_those_who_cannot_see_it(grouped: ExperimentsPage) -> None:
    words = at(grouped, 1, RUN).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Group, closed: batch size 25, 3 runs"
    grouped.table.fold(1, True)
    assert at(grouped, 1, RUN).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Group, open")
    assert not grouped.model.flags(at(grouped, 1, RUN)) & Qt.ItemFlag.ItemIsEditable


def test_the_key_that_renames_says_why_a_group_has_no_name_of_its_own(
    grouped: ExperimentsPage, window: MainWindow, qtbot: QtBot
) -> None:
    grouped.table.setFocus()
    grouped.table.selectRow(0)
    qtbot.keyClick(grouped.table, Qt.Key.Key_F2)
    told = window.status.message.text()
    assert told == "A group is called after what its runs share: open it to rename one of them"
    assert lines(grouped) == GROUPS
