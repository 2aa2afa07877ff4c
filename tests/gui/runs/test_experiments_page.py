from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mldesk.core.run_index import index_file
from mldesk.gui import theme
from mldesk.gui.main_window import MainWindow
from mldesk.gui.models.run_columns import RUN, Column
from mldesk.gui.models.runs import ROW
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.experiments.actions import run_table_actions
from mldesk.gui.widgets.message import Toast
from tests.gui.runs.conftest import end

WAIT = 10_000


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ExperimentsPage:
    shown = window.open_page("experiments")
    assert isinstance(shown, ExperimentsPage)
    return shown


def names(page: ExperimentsPage) -> list[str]:
    return [row.id for row in page.model.rows]


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=WAIT)


def press(qtbot: QtBot, page: ExperimentsPage, key: Qt.Key) -> None:
    qtbot.keyClick(page.table, key)


def choose(page: ExperimentsPage, *rows: int) -> None:
    page.table.clearSelection()
    for row in rows:
        index = page.model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        page.table.selectionModel().setCurrentIndex(index, flags)


def test_an_empty_page_says_what_goes_there_and_offers_the_sample(
    page: ExperimentsPage, qtbot: QtBot
) -> None:
    wait_for(qtbot, lambda: page.stack.currentIndex() == 1)
    sample = page.findChild(QPushButton, "experiments.sample")
    assert sample is not None
    assert sample.isVisible()
    assert not page.overview.isVisible()


def test_runs_appear_and_change_by_themselves(page: ExperimentsPage, trainings: Any, qtbot: QtBot) -> None:
    first = trainings.run(done=2, ended=None)
    wait_for(qtbot, lambda: names(page) == [first])
    second = trainings.submit()
    wait_for(qtbot, lambda: names(page) == [second, first])
    status = next(i for i, column in enumerate(page.model.columns) if column.kind == "status")
    assert page.model.index(1, status).data() == "Running"
    trainings.write(first, *[])
    trainings.run(done=1)
    wait_for(qtbot, lambda: page.model.rowCount() == 3)
    assert page.model.index(0, status).data() == "Completed"


def test_what_changed_between_the_making_of_the_page_and_the_first_visit_is_there(
    window: MainWindow, trainings: Any, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=2, ended=None)
    session, page = window.session, window.page("experiments")  # made while the window is at rest, not shown
    assert isinstance(page, ExperimentsPage)
    wait_for(qtbot, lambda: page._index is not None)
    session._timer.stop()  # what changes now is told to nobody, as to pages that are not in front
    wait_for(qtbot, lambda: not session._polling)
    trainings.write(run_id, end("Completed"))
    window.open_page("experiments")
    wait_for(qtbot, lambda: names(page) == [run_id])
    status = next(i for i, column in enumerate(page.model.columns) if column.kind == "status")
    wait_for(qtbot, lambda: page.model.index(0, status).data() == "Completed")


def test_metrics_and_differing_parameters_get_columns(
    page: ExperimentsPage, trainings: Any, qtbot: QtBot
) -> None:
    for size in ("25", "50"):
        run_id = trainings.submit("--batch-size", size)
        trainings.write(run_id)
    trainings.run(done=3)
    wait_for(qtbot, lambda: any(column.name == "val_accuracy" for column in page.model.columns))
    wait_for(qtbot, lambda: any(column.name == "batch_size" for column in page.model.columns))


def test_the_search_line_filters_and_tells_nonsense(
    page: ExperimentsPage, trainings: Any, qtbot: QtBot
) -> None:
    good, bad = trainings.run(done=10), trainings.run(done=1)
    wait_for(qtbot, lambda: len(names(page)) == 2)
    page.search.setText("metrics.val_accuracy > 0.95")
    assert names(page) == [good]
    assert "1 match" in page.bar.match_label.text()
    page.search.setText("metrics.val_accuracy >")
    assert page.search.property("invalid") is True
    assert page.problem_label.isVisible()
    assert page.problem_label.text().startswith("At character 23: a value is missing")
    assert names(page) == [good]
    page.search.setText("metrics.val_acc")
    assert page.search.property("invalid") is False
    assert names(page) == [good]
    page.search.clear()
    assert not page.problem_label.isVisible()
    assert sorted(names(page)) == sorted([good, bad])


def test_a_search_that_finds_nothing_says_so_and_is_cleared_by_a_button(
    page: ExperimentsPage, trainings: Any, qtbot: QtBot
) -> None:
    run_id = trainings.run(done=2)
    wait_for(qtbot, page.overview.isVisible)
    page.search.setText("metrics.val_accuracy > 2")
    assert page.stack.currentWidget() is page.empty
    assert not page.overview.isVisible()
    (button,) = [one for one in page.empty.findChildren(QAbstractButton) if one.isVisible()]
    assert button.text() == "Clear the search"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.search.text() == ""
    assert page.stack.currentWidget() is not page.empty
    assert names(page) == [run_id]


def test_a_head_sorts_numbers_as_numbers(page: ExperimentsPage, trainings: Any, qtbot: QtBot) -> None:
    runs = [trainings.run(done=done) for done in (3, 9, 1)]
    queued = trainings.submit()
    wait_for(qtbot, lambda: len(names(page)) == 4)
    column = next(i for i, one in enumerate(page.model.columns) if one.name == "val_accuracy")
    page.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert names(page) == [runs[1], runs[0], runs[2], queued]
    page.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    assert names(page) == [runs[2], runs[0], runs[1], queued]


def test_another_order_does_not_draw_the_best_values_again(
    page: ExperimentsPage, trainings: Any, qtbot: QtBot
) -> None:
    for done in (3, 10, 1):
        trainings.run(done=done)
    wait_for(qtbot, lambda: len(names(page)) == 3)
    wait_for(qtbot, lambda: bool(page.overview.best.curves) and len(page.overview.best.curves[0].series) == 3)
    before = page.overview.best.curves[0].series
    column = next(i for i, one in enumerate(page.model.columns) if one.name == "val_accuracy")
    page.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    page.search.setText("metrics.val_accuracy > 0")
    wait_for(qtbot, lambda: not page.overview._after_table.isActive())
    assert page.overview.best.curves[0].series is before
    page.search.setText("metrics.val_accuracy > 0.95")
    wait_for(qtbot, lambda: len(page.overview.best.curves[0].series) == len(names(page)) == 2)


def test_enter_opens_the_run(page: ExperimentsPage, trainings: Any, window: MainWindow, qtbot: QtBot) -> None:
    run_id = trainings.run(done=1)
    wait_for(qtbot, lambda: names(page) == [run_id])
    choose(page, 0)
    press(qtbot, page, Qt.Key.Key_Return)
    assert window.page_name == "run"
    assert window.page("run").run_id == run_id


def test_a_run_is_renamed_in_the_table(page: ExperimentsPage, trainings: Any, qtbot: QtBot) -> None:
    run_id = trainings.run(done=1)
    wait_for(qtbot, lambda: names(page) == [run_id])
    choose(page, 0)
    press(qtbot, page, Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit, "experiments.rename")
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "my best run")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    column = page.model.columns.index(RUN)
    wait_for(qtbot, lambda: page.model.index(0, column).data() == "my best run")
    assert trainings.of(run_id)["name"] == "my best run"


def press_undo(qtbot: QtBot, window: MainWindow) -> None:
    def buttons() -> list[QPushButton]:
        return [button for button in window.findChildren(QPushButton) if button.text() == "Undo"]

    qtbot.waitUntil(lambda: bool(buttons()), timeout=WAIT)
    buttons()[-1].click()


def test_a_archives_and_undo_brings_back(
    page: ExperimentsPage, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    first, second = trainings.run(done=1), trainings.run(done=1)
    wait_for(qtbot, lambda: len(names(page)) == 2)
    choose(page, 0, 1)
    press(qtbot, page, Qt.Key.Key_A)
    wait_for(qtbot, lambda: names(page) == [])
    assert trainings.of(first)["archived"]
    assert trainings.of(second)["archived"]
    press_undo(qtbot, window)
    wait_for(qtbot, lambda: len(names(page)) == 2)


def test_delete_moves_to_the_trash_and_undo_brings_back(
    page: ExperimentsPage, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    first, second = trainings.run(done=1), trainings.run(done=1)
    wait_for(qtbot, lambda: len(names(page)) == 2)
    choose(page, 0, 1)
    press(qtbot, page, Qt.Key.Key_Delete)
    wait_for(qtbot, lambda: names(page) == [])
    assert trainings.folder(first).exists()
    assert trainings.folder(second).exists()
    press_undo(qtbot, window)
    wait_for(qtbot, lambda: len(names(page)) == 2)


def test_of_the_chosen_runs_those_at_work_stay_and_it_is_said_why(
    page: ExperimentsPage, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    trainings.run(done=1)
    at_work = trainings.run(done=1, ended=None)
    wait_for(qtbot, lambda: len(names(page)) == 2)
    choose(page, 0, 1)
    page.bar.delete_button.click()
    wait_for(qtbot, lambda: names(page) == [at_work])
    qtbot.waitUntil(lambda: window.status.message.text() == "The run has not ended", timeout=WAIT)
    told = {label.text() for toast in window.findChildren(Toast) for label in toast.findChildren(QLabel)}
    assert "Moved to the trash" in told  # one, not the two that were chosen


def test_s_stars_the_chosen_runs(page: ExperimentsPage, trainings: Any, qtbot: QtBot) -> None:
    run_id = trainings.run(done=1)
    wait_for(qtbot, lambda: names(page) == [run_id])
    choose(page, 0)
    press(qtbot, page, Qt.Key.Key_S)
    wait_for(qtbot, lambda: page.model.index(0, 0).data(ROW).starred)


def test_a_press_on_the_box_adds_a_run_to_the_chosen_ones(
    page: ExperimentsPage, trainings: Any, qtbot: QtBot
) -> None:
    trainings.run(done=1)
    trainings.run(done=2)
    wait_for(qtbot, lambda: len(names(page)) == 2)
    for row in (0, 1):
        middle = page.table.visualRect(page.model.index(row, 0)).center()
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert len(page.table.selected_ids()) == 2
    wait_for(qtbot, lambda: page.overview.curves.title_label.text() == "2 selected")
    middle = page.table.visualRect(page.model.index(0, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert len(page.table.selected_ids()) == 1


def test_chosen_runs_are_overlaid_and_grow(page: ExperimentsPage, trainings: Any, qtbot: QtBot) -> None:
    from mldesk.runtime.events import Metric

    run_id = trainings.run(done=3, ended=None)
    wait_for(qtbot, lambda: len(page.overview.curves.curves) == 1)
    assert len(page.overview.curves.curves[0].series) == 3
    trainings.write(run_id, Metric("val_accuracy", 4, 1.0, 0.5))
    wait_for(qtbot, lambda: len(page.overview.curves.curves[0].series) == 4)


def test_columns_are_chosen_and_remembered(page: ExperimentsPage, trainings: Any, qtbot: QtBot) -> None:
    trainings.run(done=2)
    wait_for(qtbot, lambda: len(names(page)) == 1)
    column = Column("metric", "loss", "last")
    assert column not in page.model.columns
    action = next(one for one in page.columns_menu().actions() if one.text() == "loss last")
    action.setChecked(True)
    assert column in page.model.columns
    page.show_column(Column("compute"), False)
    assert Column("compute") not in page.model.columns
    assert column in page._shown_columns()


def test_the_table_is_kept_and_the_next_window_opens_it_from_there(
    make_window: Callable[..., MainWindow], trainings: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.core.run_index.keeping._MANY", 2)
    monkeypatch.setattr("mldesk.gui.pages.experiments.page._FEW", 1)
    runs = [trainings.run(done=done) for done in (1, 2, 3)]
    page = make_window().open_page("experiments")
    wait_for(qtbot, index_file(trainings.path).exists)
    changed = trainings.run(done=4)
    wait_for(qtbot, lambda: len(names(page)) == 4)
    monkeypatch.delattr("mldesk.core.run_index.keeping.RunIndex.__init__")
    other = make_window().open_page("experiments")
    wait_for(qtbot, lambda: names(other) == [changed, *reversed(runs)])
    assert list(other.model.rows) == list(page.model.rows)


def test_an_experiment_is_chosen(page: ExperimentsPage, trainings: Any, qtbot: QtBot) -> None:
    one = trainings.submit(experiment="one")
    trainings.submit(experiment="two")
    wait_for(qtbot, lambda: page.chooser.count() == 3)
    page.set_experiment("one")
    wait_for(qtbot, lambda: names(page) == [one])
    assert page.chooser.currentText() == "one"


def test_the_table_is_exported(page: ExperimentsPage, trainings: Any, tmp_path: Path, qtbot: QtBot) -> None:
    run_id = trainings.run(done=2)
    wait_for(qtbot, lambda: names(page) == [run_id])
    target = tmp_path / "runs.csv"
    page.bar.export(target)
    wait_for(qtbot, target.exists)
    wait_for(qtbot, lambda: target.read_text("utf-8").count("\n") == 2)
    head, row = target.read_text("utf-8").splitlines()
    assert head.startswith("id,Run,Status")
    assert row.startswith(run_id)


def test_new_run_opens_the_wizard(page: ExperimentsPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.new_run_button, Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: window.overlay is not None)


def test_the_header_makes_room_for_a_long_name_in_every_contrast(
    page: ExperimentsPage, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    trainings.run(experiment="a very long name of an experiment that somebody gave in a hurry")
    wait_for(qtbot, lambda: page.chooser.count() == 2)
    for contrast in ("normal", "high", "normal"):
        theme.manager().apply("light", contrast)
        qtbot.wait(0)
        wait_for(qtbot, lambda: not overlaps(page))
    page.set_experiment(page.chooser.itemData(1))
    wait_for(qtbot, lambda: not overlaps(page))
    assert page.chooser.toolTip() == page.experiment


def overlaps(page: ExperimentsPage) -> bool:
    """Whether parts of the header lie over each other, or reach out of the page."""
    widgets = (page.chooser, page.search, page.views_button, page.columns_button, page.new_run_button)
    areas = [QRect(widget.mapTo(page, QPoint()), widget.size()) for widget in widgets]
    pairs = combinations(areas, 2)
    return any(one.intersects(other) for one, other in pairs) or any(
        not page.rect().contains(area) for area in areas
    )


def test_columns_that_fit_need_no_scroll_bar(page: ExperimentsPage, trainings: Any, qtbot: QtBot) -> None:
    trainings.run()
    wait_for(qtbot, lambda: len(page.model.rows) == 1)
    assert not page.table.horizontalScrollBar().maximum()


def test_all_that_is_done_with_runs_is_in_the_menu_while_the_page_is_in_front(
    page: ExperimentsPage, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    run_id = trainings.run()
    wait_for(qtbot, lambda: len(page.model.rows) == 1)

    def usable() -> set[str]:
        return {one.objectName() for one in window.actions_.of_menu("run") if one.isEnabled()}

    table = {"runs.export", "runs.find", "runs.filter", "runs.group", "runs.columns", "runs.views"}
    assert usable() == table
    choose(page, 0)
    one = {"runs.again", "runs.resume", "runs.rename"}
    any_ = {"runs.star", "runs.tags", "runs.archive", "runs.delete"}
    assert usable() == table | one | any_
    window.actions_["runs.star"].trigger()
    wait_for(qtbot, lambda: page.model.rows[0].starred)
    window.open_run(run_id)
    assert not usable() & table
    wait_for(qtbot, lambda: "run.delete" in usable())
    assert "run.kill" not in usable()  # it is over


@pytest.mark.parametrize("name", ["runs.again", "runs.resume", "runs.rename"])
def test_nothing_is_done_with_a_run_that_went_while_the_menu_was_open(
    page: ExperimentsPage, trainings: Any, qtbot: QtBot, name: str
) -> None:
    trainings.run()
    wait_for(qtbot, lambda: len(page.model.rows) == 1)
    choose(page, 0)
    action = next(one for one in run_table_actions(page) if one.name == name)
    page.table.clearSelection()
    action.act()
    assert page.window_.overlay is None


def test_an_experiment_without_runs_says_why_and_what_to_do(
    page: ExperimentsPage, trainings: Any, qtbot: QtBot
) -> None:
    def told() -> str:
        return page.empty.currentWidget().accessibleName() if page.empty.isVisible() else ""

    kept = trainings.run(done=1, experiment="kept")
    gone = trainings.run(done=1, experiment="gone")
    wait_for(qtbot, lambda: page.model.rowCount() == 2)
    page.set_experiment("gone")
    wait_for(qtbot, lambda: names(page) == [gone])
    page.table.selectAll()
    page.bar.archive_selected()
    wait_for(qtbot, lambda: told() == "All runs here are archived")
    qtbot.mouseClick(page.findChild(QPushButton, "experiments.show_archived"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: names(page) == [gone])
    assert told() == ""
    page.table.selectAll()
    press(qtbot, page, Qt.Key.Key_Delete)
    wait_for(qtbot, lambda: told() == "No runs in this experiment")
    assert not page.table.isVisible()
    qtbot.mouseClick(page.findChild(QPushButton, "experiments.show_all"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, lambda: names(page) == [kept])
    assert told() == ""


def test_the_chart_of_best_values_comes_with_the_second_run(
    page: ExperimentsPage, trainings: Any, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 900)
    trainings.run(done=2)
    wait_for(qtbot, lambda: len(page.overview.curves.curves) == 1)
    assert not page.overview.best.isVisible()
    assert not page.overview.curves.enlarge_button.isVisible()
    trainings.run(done=3)
    wait_for(qtbot, lambda: len(page.overview.curves.curves) == 2)
    wait_for(qtbot, page.overview.best.isVisible)
    assert page.overview.curves.isVisible()
    qtbot.mouseClick(page.overview.curves.enlarge_button, Qt.MouseButton.LeftButton)
    assert not page.overview.best.isVisible()
    qtbot.mouseClick(page.overview.curves.enlarge_button, Qt.MouseButton.LeftButton)
    assert page.overview.best.isVisible()
