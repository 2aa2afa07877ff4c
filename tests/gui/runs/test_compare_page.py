"""The comparing page: differences only, side by side, from the table and from a run."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mldesk.core.environments.record import record_environment
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.pages.compare.add_runs import AddRuns
from mldesk.gui.pages.compare.parts import difference_text
from mldesk.gui.pages.compare.reading import Choice, Row, environment_rows, with_partner
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.run import RunPage
from mldesk.gui.widgets import Button

WAIT = 10_000


def record(trainings: Any, run_id: str, python: str, **packages: str) -> None:
    environment = {"python": python, "platform": "Linux", "machine": "x86_64", "packages": packages}
    with Workspace.open(trainings.path) as workspace:
        record_environment(workspace, run_id, environment)


@pytest.fixture
def two(trainings: Any) -> list[str]:
    """Two runs whose environments, parameters and metrics differ."""
    first = trainings.run(done=3, epochs=3)
    second = trainings.run(done=4, epochs=4)
    record(trainings, first, "3.11.2", numpy="2.3.5", keras="3.12.0", Old_Name="1.0")
    record(trainings, second, "3.6.15", numpy="1.19.5", keras="3.12.0", scipy="1.5.4", **{"old-name": "1.0"})
    return [first, second]


@pytest.fixture
def compare(window: MainWindow, qtbot: QtBot) -> Callable[[list[str]], ComparePage]:
    def open_it(run_ids: list[str]) -> ComparePage:
        window.open_comparison(run_ids)
        page = window.page("compare")
        assert isinstance(page, ComparePage)
        qtbot.waitUntil(lambda: page.stack.currentIndex() == 2, timeout=WAIT)
        return page

    return open_it


def shown(page: ComparePage, part: str) -> dict[str, tuple[Any, ...]]:
    table = page.overview.cards[part].table
    assert table is not None
    return {row.name: row.values for row in table.model_.rows}


def test_only_what_differs_is_shown(compare: Any, two: list[str]) -> None:
    page = compare(two)
    assert shown(page, "environment") == {
        "python": ("3.11.2", "3.6.15"),
        "numpy": ("2.3.5", "1.19.5"),
        "scipy": (None, "1.5.4"),
    }
    assert shown(page, "parameters") == {"epochs": (3, 4)}
    assert "target" not in shown(page, "compute")
    assert not page.overview.cards["data"].table.isVisible()
    assert page.overview.cards["data"].empty.isVisible()


def test_what_differs_is_told_at_a_glance(compare: Any, two: list[str]) -> None:
    page = compare(two)
    told = {part: line.text() for part, line in page.overview.summary.lines.items() if line.isVisible()}
    assert told["parameters"] == "epochs 3 → 4"
    assert told["environment"] == "Python 3.11.2 → 3.6.15 · numpy 2.3.5 → 1.19.5 · scipy added  (2 packages)"
    assert "val_loss" in told["metrics"]
    assert told["metrics"].count("better") + told["metrics"].count("worse") >= 2
    assert "data" not in told
    page.overview.summary.findChild(Button, "compare.to_environment").click()
    assert page.overview.cards["environment"].table.hasFocus()


def test_while_runs_are_read_it_is_not_said_that_there_are_none(window: MainWindow, two: list[str]) -> None:
    page = window.open_page("compare")
    assert isinstance(page, ComparePage)
    assert page.empty.isVisible()
    page.set_runs(two)
    assert not page.empty.isVisible()


def test_the_code_is_compared_file_by_file(compare: Any, trainings: Any, qtbot: QtBot) -> None:
    runs = [trainings.run(done=2), trainings.run(done=2)]
    for number, run_id in enumerate(runs):
        snapshot = trainings.path / "runs" / run_id / "snapshot"
        snapshot.mkdir(parents=True, exist_ok=True)
        (snapshot / "helper.py").write_text("same = 1\n", encoding="utf-8")
        (snapshot / "net.py").write_text(f"layers = {number}\n", encoding="utf-8")
    page = compare(runs)
    code = shown(page, "code")
    assert list(code) == ["net.py"]
    assert len(code["net.py"][0]) == 64
    assert page.overview.summary.lines["code"].text() == "net.py"
    page.only_box.setChecked(False)
    assert "helper.py" in shown(page, "code")
    table = page.overview.cards["code"].table
    assert table.select("net.py") or table.select(("", "net.py"))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.tab() == "code"
    qtbot.waitUntil(lambda: page.code_tab.card.title_label.text() == "net.py", timeout=WAIT)
    assert page.code_tab.pair() == tuple(runs)


def test_what_held_a_container_back_is_a_row(compare: Any, trainings: Any) -> None:
    runs = [trainings.run(done=2), trainings.run(done=2)]
    container = {"protections": ["no network", "own user"], "relaxations": [], "limits": ["2 CPUs"]}
    with Workspace.open(trainings.path) as workspace:
        record_environment(workspace, runs[0], {"python": "3.11.2"})
        record_environment(workspace, runs[1], {"python": "3.11.2", "container": container})
    page = compare(runs)
    found = shown(page, "environment")
    assert found["protection"] == (None, "no network, own user")
    assert found["limits"] == (None, "2 CPUs")


def test_single_batches_are_not_judged() -> None:
    row = Row("batch/accuracy", (0.5, 0.75), numbers=True)
    assert row.best == ()
    assert difference_text(row) == "+0.25"


def test_runs_that_share_the_best_value_are_all_named(compare: Any, two: list[str], trainings: Any) -> None:
    page = compare([*two, trainings.run(done=4, epochs=4)])
    table = page.overview.cards["metrics"].table
    row = next(row for row in table.model_.rows if row.name == "val_loss")
    best, names = table.model_.columns[-1], [side.name for side in page.comparison.sides]
    assert best.text(row) == f"{names[1]}, {names[2]}"
    assert [column.color_name(row) == "good" for column in table.model_.columns[1:4]] == [False, True, True]
    assert best.text(Row("val_loss", (0.5, 0.5, 0.5))) == "equal"


def test_the_interpreter_of_a_run_by_mldesks_own_python_is_told(compare: Any, two: list[str]) -> None:
    page = compare(two)
    page.only_box.setChecked(False)
    assert shown(page, "environment")["interpreter"] == (sys.executable, sys.executable)
    assert page.overview.cards["environment"].table.textElideMode() == Qt.TextElideMode.ElideMiddle


def test_paths_of_built_environments_are_no_difference() -> None:
    one = {"environment": "lab:1", "interpreter": "/usr/bin/python", "packages": {}}
    other = {"environment": "lab:2", "interpreter": None, "packages": {}}
    assert [row.name for row in environment_rows([one, other])] == ["environment"]


def test_packages_of_other_versions_come_before_those_that_were_added() -> None:
    one = {"packages": {"zlib": "1", "same": "1"}}
    other = {"packages": {"added": "1", "zlib": "2", "same": "1"}}
    assert [row.name for row in environment_rows([one, other])] == ["zlib", "added", "same"]


def test_everything_is_shown_when_asked_for(compare: Any, two: list[str]) -> None:
    page = compare(two)
    page.only_box.setChecked(False)
    everything = shown(page, "environment")
    assert everything["keras"] == ("3.12.0", "3.12.0")
    assert everything["old-name"] == ("1.0", "1.0")  # pip compares names without case and separators
    assert shown(page, "parameters")["optimizer"] == ("Adam", "Adam")


def test_metrics_tell_the_difference_and_which_is_better(compare: Any, two: list[str]) -> None:
    page = compare(two)
    table = page.overview.cards["metrics"].table
    row = next(row for row in table.model_.rows if row.name == "val_loss")
    assert row.values[1] < row.values[0]
    assert row.best == (1,)
    words = table.model_.columns[-1].text(row)
    assert words.startswith("−")
    assert words.endswith("better")
    page.overview.metric_value.choose("best")
    assert next(row for row in table.model_.rows if row.name == "val_loss").values[1] <= row.values[1]


def test_curves_of_both_lie_over_each_other(compare: Any, two: list[str], qtbot: QtBot) -> None:
    page = compare(two)
    assert list(page.overview.curves.charts) == ["val_accuracy", "val_loss"]
    qtbot.waitUntil(lambda: page.overview.curves.has_points("val_loss") == 2, timeout=WAIT)
    curves = page.overview.curves.charts["val_loss"].curves
    assert [len(curve.series) for curve in curves] == [3, 4]
    assert [curve.dashed for curve in curves] == [False, True]
    page.overview.curves.more_button.click()
    assert "learning_rate" in page.overview.curves.charts


def test_points_that_come_meanwhile_are_drawn(compare: Any, trainings: Any, qtbot: QtBot) -> None:
    from mldesk.runtime import events

    first, second = trainings.run(done=2), trainings.run(done=2, ended=None)
    page = compare([first, second])
    qtbot.waitUntil(lambda: page.overview.curves.has_points("val_loss") == 2, timeout=WAIT)
    trainings.write(second, events.Metric("val_loss", 3, 1.0, 0.1))
    series = page.overview.curves.charts["val_loss"].curves[1].series
    qtbot.waitUntil(lambda: len(series) == 3, timeout=WAIT)


def test_swapping_and_choosing_other_runs(compare: Any, two: list[str], trainings: Any, qtbot: QtBot) -> None:
    third = trainings.run(done=1)
    page = compare(two)
    page.swap_button.click()
    qtbot.waitUntil(lambda: shown(page, "environment")["python"] == ("3.6.15", "3.11.2"), timeout=WAIT)
    page.add_button.click()
    adding = page.findChild(AddRuns)
    qtbot.waitUntil(lambda: adding.view.model().rowCount() == 1, timeout=WAIT)
    qtbot.keyClick(adding.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.overview.runs.cards) == 3, timeout=WAIT)
    qtbot.keyClick(adding.search, Qt.Key.Key_Escape)
    assert not adding.isVisible()
    assert page.run_ids == [two[1], two[0], third]
    assert "were not recorded" in page.overview.cards["environment"].empty.text()
    page.overview.runs.cards[0].remove_button.click()
    qtbot.waitUntil(lambda: len(page.overview.runs.cards) == 2, timeout=WAIT)
    assert page.run_ids == [two[0], third]
    page.overview.runs.cards[1].chosen.emit(two[1])
    qtbot.waitUntil(lambda: page.run_ids == two, timeout=WAIT)


def test_the_table_compares_the_chosen_runs_the_earliest_first(
    window: MainWindow, two: list[str], qtbot: QtBot
) -> None:
    page = window.open_page("experiments")
    assert isinstance(page, ExperimentsPage)
    qtbot.waitUntil(lambda: len(page.model.rows) == 2, timeout=WAIT)
    assert not page.bar.compare_button.isEnabled()
    page.table.selectAll()
    page.bar.compare_button.click()
    assert window.page_name == "compare"
    compare = window.page("compare")
    assert isinstance(compare, ComparePage)
    assert compare.run_ids == two


def test_a_run_is_compared_with_the_one_before_it(window: MainWindow, two: list[str], qtbot: QtBot) -> None:
    window.open_run(two[1])
    run = window.page("run")
    assert isinstance(run, RunPage)
    qtbot.waitUntil(lambda: run.facts is not None, timeout=WAIT)
    next(one for one in run.make_menu().actions() if one.text() == "Compare with another run").trigger()
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.run_ids == two, timeout=WAIT)


def test_a_single_run_is_not_compared_with_anything(window: MainWindow, trainings: Any, qtbot: QtBot) -> None:
    window.open_comparison([trainings.run(done=1)])
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty, timeout=WAIT)


def test_the_partner_is_the_run_before_in_the_same_experiment() -> None:
    choices = [
        Choice("d", "d", "other", 4.0),
        Choice("c", "c", "mine", 3.0),
        Choice("b", "b", "mine", 2.0),
        Choice("a", "a", "mine", 1.0),
    ]
    assert with_partner(["b"], choices) == ["a", "b"]
    assert with_partner(["a"], choices) == ["a", "c"]
    assert with_partner(["d"], choices) == ["c", "d"]
    assert with_partner(["a", "c"], choices) == ["a", "c"]


def test_nan_equals_nan_and_values_of_other_types_differ() -> None:
    nan = float("nan")
    assert Row("loss", (nan, nan)).same
    assert not Row("loss", (nan, 1.0)).same
    assert not Row("flag", (1, True)).same
    assert Row("loss", (nan, 0.5)).best == ()


def test_packages_that_were_not_recorded_are_no_difference() -> None:
    rows = environment_rows(
        [{"python": "3.11", "packages": {"numpy": "2"}}, {"python": "3.11", "packages": None}]
    )
    assert [row.name for row in rows] == ["python"]
