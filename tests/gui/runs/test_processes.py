"""Distributed runs on the run page: processes in a table, their logs side by side, curves of each."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mldesk.core.cluster_state import ClusterJob, ClusterState, set_cluster_state
from mldesk.core.compute import add_slurm_target
from mldesk.core.distribution import Distribution
from mldesk.core.run import Run
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.gui import translation
from mldesk.gui.main_window import MainWindow
from mldesk.gui.models.run_columns import STATUS
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.run import RunPage
from mldesk.gui.pages.run.curves import charts_of
from mldesk.gui.pages.run.log_view.lines import Levels
from mldesk.gui.pages.run.phases import PhaseSteps
from mldesk.gui.pages.run.problem_bar import ProblemBar, parted
from mldesk.gui.plots.feed import CurveFeed
from mldesk.gui.plots.grouping import group
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.system_grouping import group_system, is_total, label_of
from mldesk.gui.session import Session
from mldesk.gui.widgets import Label
from mldesk.gui.widgets.pill import status_word
from mldesk.runtime import events
from mldesk.runtime.distribution.places import verdict_file
from mldesk.runtime.distribution.verdict import Verdict

from .conftest import end, submit_training, write

WAIT = 15_000
PS = Distribution("tensorflow", workers=2, parameter_servers=1)


class Lab:
    """Writes what a launcher of several processes writes."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path = path
        self.folder = folder
        self.run_id = ""

    def submit(self, spread: Distribution = PS, **config: Any) -> str:
        with Workspace.open(self.path) as workspace:
            run = submit_training(workspace, self.folder, distribution=spread, **config)
            self.run_id = run.id
        return self.run_id

    def write(self, *written: events.Event) -> None:
        with Workspace.open(self.path) as workspace:
            write(workspace, Run(workspace, self.run_id), written)

    def start(self) -> None:
        began = time.time() - 20
        with Workspace.open(self.path) as workspace:
            run = Run(workspace, self.run_id)
            places = PS.places()
            written: list[events.Event] = [events.Phase("Preparing", began), events.Phase("Running", began)]
            for place in places:
                written.append(
                    events.Rank(
                        place.rank, place.role, place.index, place.node, "127.0.0.1", 4000 + place.rank, [],
                        100 + place.rank, began, "b", began,
                    )
                )  # fmt: skip
                self.log(place.rank, f"{place.title} began\n")
            write(workspace, run, written)
            lines = "".join(f"[{place.title}] {place.title} began\n" for place in places)
            (run.folder / "log.txt").write_text(lines, encoding="utf-8")

    def judge(self, verdict: Verdict) -> None:
        with Workspace.open(self.path, read_only=True) as workspace:
            path = Path(verdict_file(str(Run(workspace, self.run_id).folder)))
        path.write_text(json.dumps(verdict._asdict()), encoding="utf-8")

    def log(self, rank: int, text: str) -> None:
        with Workspace.open(self.path, read_only=True) as workspace:
            folder = Run(workspace, self.run_id).folder / "ranks" / str(rank)
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "log.txt").open("a", encoding="utf-8") as file:
            file.write(text)


@pytest.fixture
def lab(workspace_path: Path, tmp_path: Path) -> Lab:
    return Lab(workspace_path, tmp_path / "source")


def open_run(qtbot: QtBot, window: MainWindow, run_id: str) -> RunPage:
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: page.facts is not None and page.facts.id == run_id, timeout=WAIT)
    return page


def test_the_processes_are_told_live_with_their_logs_side_by_side(
    qtbot: QtBot, window: MainWindow, lab: Lab
) -> None:
    page = open_run(qtbot, window, lab.submit())
    index = page.tabs.index(page.processes)
    qtbot.waitUntil(lambda: page.tab_bar.isTabVisible(index), timeout=WAIT)
    page.show_tab(page.processes)
    table = page.processes.table
    assert [row.words for row in table.model_.rows] == ["not started yet"] * 3
    lab.start()
    lab.write(events.Resources(time.time(), {"ranks/1/cpu_percent": 42.0, "ranks/1/memory_bytes": 1e6}))
    qtbot.waitUntil(lambda: [row.state for row in table.model_.rows] == ["running"] * 3, timeout=WAIT)
    assert [row.title for row in table.model_.rows] == ["worker 0", "worker 1", "ps 0"]
    assert table.model_.rows[1].address == "127.0.0.1:4001"
    qtbot.waitUntil(lambda: table.model_.rows[1].cpu == 42.0, timeout=WAIT)
    panes = page.processes.panes
    qtbot.waitUntil(lambda: "worker 1 began" in panes[1].text.toPlainText(), timeout=WAIT)
    lab.log(1, "worker 1 goes on\n")
    qtbot.waitUntil(lambda: "worker 1 goes on" in panes[1].text.toPlainText(), timeout=WAIT)
    assert not panes[3].isVisible()


def test_the_process_that_failed_first_is_marked_and_chosen(
    qtbot: QtBot, window: MainWindow, lab: Lab
) -> None:
    run_id = lab.submit()
    lab.start()
    now = time.time()
    lab.write(
        events.RankEnded(1, 1, None, now - 5),
        events.RankEnded(0, None, 15, now - 15),  # its node's clock is not that of the others
        events.RankEnded(2, None, 15, now - 4),
        end("Failed", now, {"title": "worker 1 failed first", "detail": "", "cure": ""}),
    )
    lab.judge(Verdict(1, "worker 1", 1, None, None))
    page = open_run(qtbot, window, run_id)
    page.show_tab(page.processes)
    rows = page.processes.table.model_.rows
    assert [row.state for row in rows] == ["ended", "first", "ended"]
    assert rows[1].words == "failed (code 1), first"
    assert rows[0].words == "ended (signal 15)"
    assert page.processes.table.current().title == "worker 1"


def test_where_a_node_was_lost_no_process_is_to_blame(qtbot: QtBot, window: MainWindow, lab: Lab) -> None:
    run_id = lab.submit()
    lab.start()
    now = time.time()
    reason = {"title": "Node 1 of the run is lost", "detail": "", "cure": ""}
    lab.judge(Verdict(None, "", 1, None, reason))
    lab.write(*(events.RankEnded(rank, None, 15, now - 4) for rank in range(3)), end("Failed", now, reason))
    page = open_run(qtbot, window, run_id)
    page.show_tab(page.processes)
    assert [row.words for row in page.processes.table.model_.rows] == ["ended (signal 15)"] * 3


def test_the_log_is_that_of_all_or_of_one_process(qtbot: QtBot, window: MainWindow, lab: Lab) -> None:
    run_id = lab.submit()
    lab.start()
    page = open_run(qtbot, window, run_id)
    page.show_tab(page.log)
    shown = page.log.text.toPlainText
    qtbot.waitUntil(lambda: "[ps 0] ps 0 began" in shown(), timeout=WAIT)
    box = page.log._corner.process
    assert [box.itemText(index) for index in range(box.count())] == [
        "All processes", "worker 0", "worker 1", "ps 0"
    ]  # fmt: skip
    box.setCurrentIndex(2)
    qtbot.waitUntil(lambda: shown().strip() == "worker 1 began", timeout=WAIT)
    page.log.show_place(0)  # places are those of the log of all
    qtbot.waitUntil(lambda: "[worker 0]" in shown(), timeout=WAIT)
    assert box.currentIndex() == 0
    page.processes.log_asked.emit(2)
    qtbot.waitUntil(lambda: shown().strip() == "ps 0 began", timeout=WAIT)


def test_a_run_of_one_process_has_neither_tab_nor_choice(
    qtbot: QtBot, window: MainWindow, trainings: Any
) -> None:
    page = open_run(qtbot, window, trainings.submit())
    assert not page.tab_bar.isTabVisible(page.tabs.index(page.processes))
    page.show_tab(page.log)
    assert not page.log._corner.process.isVisible()


def test_a_run_that_scales_says_what_it_waits_for(
    qtbot: QtBot, window: MainWindow, lab: Lab, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_slurm_target(workspace, "hpc")
    run_id = lab.submit(compute="hpc")
    lab.write(events.Phase("Preparing", time.time()), events.Phase("Scaling", time.time()))
    jobs = (ClusterJob("1", "ours", "ana", "PENDING", 4, "2 of 4 nodes", run_id),)
    with Workspace.open(workspace_path) as workspace:
        set_cluster_state(workspace, "hpc", ClusterState(time.time(), True, jobs=jobs))
    page = open_run(qtbot, window, run_id)
    assert page.phases.build_label.text() == "2 of 4 nodes"
    assert page.phases.build_label.isVisible()


def test_a_run_whose_cluster_cannot_be_reached_is_unknown_not_failed(
    qtbot: QtBot, window: MainWindow, lab: Lab, workspace_path: Path
) -> None:
    with Workspace.open(workspace_path) as workspace:
        add_slurm_target(workspace, "hpc")
    run_id = lab.submit(compute="hpc")
    lab.start()
    with Workspace.open(workspace_path) as workspace:
        set_cluster_state(workspace, "hpc", ClusterState(time.time(), False, "no route to host"))
    page = open_run(qtbot, window, run_id)
    assert page.phases.pill.status == "Unknown"
    assert page.unreachable.bar is not None
    page.show_tab(page.processes)
    assert {row.state for row in page.processes.table.model_.rows} == {"unknown"}
    table = window.open_page("experiments")
    assert isinstance(table, ExperimentsPage)

    def told() -> str:
        column = table.model.columns.index(STATUS)
        return str(table.model.index(0, column).data()) if table.model.rowCount() else ""

    qtbot.waitUntil(lambda: told() == "Unknown", timeout=WAIT)
    page = open_run(qtbot, window, run_id)
    with Workspace.open(workspace_path) as workspace:
        set_cluster_state(workspace, "hpc", ClusterState(time.time(), True))
    qtbot.waitUntil(lambda: page.phases.pill.status == "Running", timeout=WAIT)
    assert page.unreachable.bar is None


def test_phases_without_words_are_narrower_and_still_tell_where_a_run_broke_off(qtbot: QtBot) -> None:
    steps = PhaseSteps()
    qtbot.addWidget(steps)
    steps.set_status(Status.RUNNING, 1.0)
    assert steps.width_as(True) < steps.width_as(False) / 2
    running = steps.width_as(True)
    steps.set_status(Status.FAILED, 1.0)
    assert steps.width_as(True) > running
    steps.set_compact(True)
    assert status_word("Running") in steps.toolTip()


def test_measures_of_processes_stand_side_by_side() -> None:
    names = [f"system/ranks/{rank}/{name}" for rank in (0, 1, 10) for name in ("cpu_percent", "read_bytes")]
    made = group_system([*names, "system/cpu_percent"])
    assert [group.key for group in made] == ["cpu", "ranks/0cpu", "ranks/2read"]
    assert [member.name for member in made[1].members] == [
        f"system/ranks/{rank}/cpu_percent" for rank in (0, 1, 10)
    ]
    assert label_of("system/ranks/10/cpu_percent", {10: "ps 2"}) == "ps 2"
    assert is_total("system/ranks/10/read_bytes")
    assert not is_total("system/ranks/10/memory_bytes")


def test_a_traceback_of_one_process_does_not_color_the_lines_of_another() -> None:
    levels = Levels()
    lines = ["[worker 1] Traceback (most recent call last):", "[ps 0]   waiting", "[worker 1]   File x"]
    assert [levels.of(line) for line in lines] == ["error", "info", "error"]


def test_one_metric_of_several_processes_is_one_chart() -> None:
    made = group(["loss (worker 2)", "loss", "val_loss", "loss (worker 1)", "area (m 2)"])
    assert [one.key for one in made] == ["loss", "area (m 2)"]
    assert [(member.name, member.process) for member in made[0].members] == [
        ("loss (worker 2)", "worker 2"),
        ("loss", ""),
        ("loss (worker 1)", "worker 1"),
        ("val_loss", ""),
    ]


@pytest.mark.parametrize(("processes", "named"), [(1, False), (2, True), (40, False)])
def test_a_chart_says_which_curve_is_whose(session: Session, processes: int, named: bool) -> None:
    names = [*(f"loss (worker {number})" for number in range(processes - 1, 0, -1)), "loss"]
    feed = CurveFeed(session, bool, session)
    spec = charts_of({name: Series(name) for name in names}, feed, ChartOptions())[0]
    assert len(spec.curves) == processes
    assert spec.curves[0].label == ("first process" if processes > 1 else "Loss")
    assert spec.legend is named


def test_the_last_lines_of_a_process_are_shown_as_they_were_printed(qtbot: QtBot) -> None:
    detail = "File train.py, line 3\nThe last lines of worker 2:\none\ntwo\nthree\nfour\nfive: is empty\n"
    told, lines = parted(detail)
    assert told == "File train.py, line 3\nThe last lines of worker 2:"
    assert lines == ["one", "two", "three", "four", "five: is empty"]
    assert parted("It was killed") == ("It was killed", [])
    reason = {"title": "worker 2 failed first", "detail": detail, "cure": "See."}
    bar = ProblemBar("error", reason, ("Show log", lambda: None))
    qtbot.addWidget(bar)
    shown = bar.findChild(Label, "run.problem.lines")
    assert shown is not None
    assert shown.text() == "two\nthree\nfour\nfive: is empty"


@pytest.mark.parametrize(
    ("title", "detail", "shown"),
    [
        ("The script ended with exit code 3", "the key is empty", "the key is empty"),
        (
            "worker 1 failed first: The script ended with exit code 3",
            "the key is empty\nThe last lines of worker 1:\na",
            "the key is empty\nPoslední řádky: worker 1",
        ),
        ("The run could not start", "the key is empty", "klíč je prázdný"),
    ],
)
def test_what_a_script_said_is_not_taken_for_a_sentence_of_ours(
    qtbot: QtBot, title: str, detail: str, shown: str
) -> None:
    translation.speak("cs")
    try:
        bar = ProblemBar("error", {"title": title, "detail": detail, "cure": ""}, ("Show log", lambda: None))
    finally:
        translation.speak("en")
    qtbot.addWidget(bar)
    assert shown.lower() in [label.text().rstrip(".").lower() for label in bar.findChildren(Label)]
