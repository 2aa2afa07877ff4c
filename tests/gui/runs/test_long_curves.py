"""A metric of very many points in the window: drawn from stored extremes, read where it is looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from mldesk.core.chunks import append_points
from mldesk.core.workspace import Workspace
from mldesk.gui.main_window import MainWindow
from mldesk.gui.pages.compare import ComparePage
from mldesk.gui.pages.experiments import ExperimentsPage
from mldesk.gui.pages.run import RunPage
from mldesk.gui.plots import feed
from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.chart import CurveChart
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.stored_series import STORED_FROM, StoredSeries

COUNT = STORED_FROM + 20_000
SPIKE = 300_123
WAIT = 30_000


def _log(trainings: Any, run_id: str, start: int, end: int) -> None:
    steps = np.arange(start, end, dtype=np.int64)
    values = 1 + np.sin(steps / 50_000)
    if start <= SPIKE < end:
        values[SPIKE - start] = 50.0
        values[SPIKE - start + 40] = np.nan
    with Workspace.open(trainings.path) as workspace, workspace.store.write("metrics") as connection:
        append_points(connection, run_id, "reward", steps, 1e9 + steps * 0.01, values)


@pytest.fixture
def long_run(trainings: Any) -> str:
    """A run with a long metric; its id."""
    run_id: str = trainings.run(done=1, ended=None)
    _log(trainings, run_id, 0, COUNT)
    return run_id


def _open(window: MainWindow, run_id: str, qtbot: QtBot) -> tuple[RunPage, CurveChart]:
    window.resize(1300, 900)
    window.open_run(run_id)
    page = window.page("run")
    assert isinstance(page, RunPage)
    qtbot.waitUntil(lambda: "reward" in page.curves.board.charts, timeout=WAIT)
    horizontal = page.curves.toolbar.horizontal
    horizontal.setCurrentIndex(horizontal.findData(Horizontal.STEP))
    page.curves.board.enlarge("reward")
    chart = page.curves.board.charts["reward"]
    qtbot.waitUntil(lambda: chart.frame is not None and bool(chart.frame.drawn), timeout=WAIT)
    return page, chart


def _line(chart: CurveChart) -> Any:
    assert chart.frame is not None
    return chart.frame.drawn[0].main


def test_a_long_metric_is_drawn_with_its_spike_and_its_points_are_read_where_one_zooms_in(
    window: MainWindow, long_run: str, qtbot: QtBot
) -> None:
    page, chart = _open(window, long_run, qtbot)
    series = page.curves.feed.series["reward"]

    assert isinstance(series, StoredSeries)
    assert chart.note.text() == "1 NaN"
    assert _line(chart).y.max() == 50.0
    chart._zoom((SPIKE - 60.5, SPIKE + 60.5), None)
    qtbot.waitUntil(lambda: _line(chart).complete, timeout=WAIT)
    assert len(_line(chart).x) == 123
    assert _line(chart).x[np.nanargmax(_line(chart).y)] == SPIKE
    assert [mark.x for mark in chart.frame.drawn[0].marks] == [SPIKE + 40]  # type: ignore[union-attr]


def test_a_long_metric_is_smoothed_in_steps_with_the_raw_curve_behind(
    window: MainWindow, long_run: str, qtbot: QtBot
) -> None:
    page, chart = _open(window, long_run, qtbot)
    series = page.curves.feed.series["reward"]
    page.curves.toolbar.slider.setValue(90)

    assert isinstance(series, StoredSeries)
    qtbot.waitUntil(lambda: series.smoothing.count == COUNT, timeout=WAIT)
    qtbot.waitUntil(lambda: len(_line(chart).x) > 100, timeout=WAIT)
    assert chart.frame is not None
    assert chart.frame.drawn[0].faint is not None
    assert np.nanmax(_line(chart).y) < 10 < np.nanmax(chart.frame.drawn[0].faint.y)


def test_a_long_metric_grows_while_it_is_looked_at(
    window: MainWindow, trainings: Any, long_run: str, qtbot: QtBot
) -> None:
    page, chart = _open(window, long_run, qtbot)
    for start in range(COUNT, COUNT + 6_000, 1_500):
        _log(trainings, long_run, start, start + 1_500)
    qtbot.waitUntil(lambda: len(page.curves.feed.series["reward"]) == COUNT + 6_000, timeout=WAIT)

    assert chart.frame is not None
    qtbot.waitUntil(lambda: _line(chart).x[-1] > COUNT + 5_000, timeout=WAIT)


def test_a_workspace_of_an_older_version_shows_the_same_and_is_prepared_for_the_next_time(
    window: MainWindow, trainings: Any, long_run: str, qtbot: QtBot
) -> None:
    def stored() -> int:
        with Workspace.open(trainings.path, read_only=True) as workspace:
            return int(workspace.store.read("SELECT count(*) FROM metric_extremes")[0][0])

    before = stored()
    with Workspace.open(trainings.path) as workspace, workspace.store.write() as connection:
        connection.execute("DELETE FROM metric_extremes")
    _, chart = _open(window, long_run, qtbot)

    assert _line(chart).y.max() == 50.0
    qtbot.waitUntil(lambda: stored() == before, timeout=WAIT)
    qtbot.waitUntil(lambda: not window.session.tasks, timeout=WAIT)


def test_all_points_of_a_long_metric_are_saved_or_those_in_view(
    window: MainWindow, long_run: str, qtbot: QtBot, tmp_path: Path
) -> None:
    _, chart = _open(window, long_run, qtbot)
    everything, some = tmp_path / "all.csv", tmp_path / "some.csv"
    chart.export(everything)
    qtbot.waitUntil(lambda: not window.session.tasks, timeout=WAIT)
    chart._zoom((SPIKE - 1.5, SPIKE + 1.5), None)
    chart.export(some, visible=True)
    qtbot.waitUntil(lambda: not window.session.tasks, timeout=WAIT)

    with everything.open(encoding="utf-8") as file:
        assert sum(1 for _ in file) == COUNT + 1
    lines = some.read_text("utf-8").splitlines()
    assert [line.split(",")[2] for line in lines[1:]] == [str(SPIKE + shift) for shift in (-1, 0, 1)]
    assert lines[2].endswith(",50.0")


def test_another_run_is_told_from_its_own_end(
    window: MainWindow, trainings: Any, long_run: str, qtbot: QtBot
) -> None:
    page, chart = _open(window, long_run, qtbot)
    chart._hover(100_000.0)
    assert "100,000" in page.curves.legend.reading_label.text()
    window.open_run(trainings.run(done=3))
    qtbot.waitUntil(lambda: "step 720" in page.curves.legend.reading_label.text(), timeout=WAIT)


def test_the_run_table_and_a_comparison_hold_only_the_extremes_of_a_long_metric(
    window: MainWindow, trainings: Any, qtbot: QtBot
) -> None:
    long, short = trainings.submit(), trainings.submit()
    _log(trainings, long, 0, COUNT)
    _log(trainings, short, 0, 1_000)
    window.resize(1300, 900)
    table = window.open_page("experiments")
    assert isinstance(table, ExperimentsPage)
    qtbot.waitUntil(lambda: len(table.overview.curves.curves) == 2, timeout=WAIT)
    _assert_long_and_short(table.overview.curves, qtbot)

    _log(trainings, long, COUNT, COUNT + 1_500)
    _log(trainings, short, 1_000, 1_500)
    lengths = {COUNT + 1_500, 1_500}
    qtbot.waitUntil(
        lambda: {len(one.series) for one in table.overview.curves.curves} == lengths, timeout=WAIT
    )
    window.open_comparison([long, short])
    page = window.page("compare")
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.overview.curves.has_points("reward") == 2, timeout=WAIT)
    _assert_long_and_short(page.overview.curves.charts["reward"], qtbot)


def _assert_long_and_short(chart: CurveChart, qtbot: QtBot) -> None:
    kinds = {type(curve.series): curve.series for curve in chart.curves}
    assert set(kinds) == {Series, StoredSeries}
    assert len(kinds[StoredSeries]) >= COUNT
    assert not len(kinds[StoredSeries].values)
    qtbot.waitUntil(lambda: chart.frame is not None and len(chart.frame.drawn) == 2, timeout=WAIT)
    assert chart.frame is not None
    assert max(np.nanmax(item.main.y) for item in chart.frame.drawn) == 50.0


def test_the_charts_of_the_run_table_read_the_points_that_one_zooms_to(
    window: MainWindow, trainings: Any, qtbot: QtBot
) -> None:
    _log(trainings, trainings.submit(), 0, COUNT)
    window.resize(1300, 900)
    table = window.open_page("experiments")
    assert isinstance(table, ExperimentsPage)
    qtbot.waitUntil(lambda: len(table.overview.curves.curves) == 1, timeout=WAIT)
    chart = table.overview.curves
    qtbot.waitUntil(lambda: chart.frame is not None and bool(chart.frame.drawn), timeout=WAIT)

    chart._zoom((SPIKE - 60.5, SPIKE + 60.5), None)
    qtbot.waitUntil(lambda: _line(chart).complete, timeout=WAIT)
    assert _line(chart).x[np.nanargmax(_line(chart).y)] == SPIKE


def test_a_metric_that_becomes_very_long_while_it_is_watched_is_held_in_memory_no_more(
    window: MainWindow, trainings: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "STORED_FROM", 4_000)
    monkeypatch.setattr(feed, "HELD_MOST", 6_000)
    run_id: str = trainings.run(done=1, ended=None)
    _log(trainings, run_id, 0, 3_000)
    page, chart = _open(window, run_id, qtbot)
    _log(trainings, run_id, 3_000, 5_000)
    qtbot.waitUntil(lambda: len(_series(page)) == 5_000, timeout=WAIT)
    assert not isinstance(_series(page), StoredSeries)
    chart._zoom((4_000.0, 7_500.0), None)

    for end in (6_500, 7_000):
        _log(trainings, run_id, len(_series(page)), end)
        qtbot.waitUntil(lambda end=end: len(_series(page)) == end, timeout=WAIT)
        assert isinstance(_series(page), StoredSeries)
        qtbot.waitUntil(lambda end=end: bool(_line(chart).x[-1] == end - 1), timeout=WAIT)
    assert chart.frame is not None
    assert chart.frame.x_range == (4_000.0, 7_500.0)
    qtbot.waitUntil(lambda: _line(chart).x[0] in (3_999.0, 4_000.0), timeout=WAIT)


def _series(page: RunPage) -> Series:
    """What is known of the long metric."""
    return page.curves.feed.series["reward"]
