"""A series that stays in the database: drawn from stored extremes, exact where one looks closely."""

from __future__ import annotations

import numpy as np
import pytest

from mldesk.core.chunk_extremes import Stretch
from mldesk.core.extremes import extremes_of
from mldesk.core.metrics import MetricColumns
from mldesk.gui.plots.axes import Mapping
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.smoothed_blocks import BLOCK, smooth_block
from mldesk.gui.plots.stored_series import StoredSeries

STEPS = Mapping("steps")
COUNT = 300_000
BINS = 400


def _points(count: int = COUNT, steps: np.ndarray | None = None) -> MetricColumns:
    rng = np.random.default_rng(5)
    values = np.cumsum(rng.normal(size=count)) * 0.01 + rng.normal(size=count)
    values[[70_001, 70_002, 200_000]] = [1000.0, -1000.0, 500.0]
    values[[50_000, 50_500]] = np.nan
    values[120_000], values[120_001] = np.inf, -np.inf
    made = np.arange(count, dtype=np.int64) if steps is None else steps
    return MetricColumns(made, 1e9 + np.arange(count) * 0.5, values)


def _part(points: MetricColumns, start: int, end: int) -> MetricColumns:
    return MetricColumns(points.steps[start:end], points.times[start:end], points.values[start:end])


def _stretches(points: MetricColumns, sizes: list[int], start: int = 0) -> list[Stretch]:
    made = []
    for size in sizes:
        made.append(Stretch(start, size, extremes_of(_part(points, start, start + size))))
        start += size
    return made


class Database:
    """Answers a stored series at once, as the loader does later."""

    def __init__(self, points: MetricColumns, series: StoredSeries) -> None:
        self.points = points
        self.read: list[tuple[int, int]] = []
        series.ask_blocks = self._blocks
        series.ask_smoothed = self._smooth

    def _blocks(self, series: StoredSeries, first: int, end: int) -> None:
        self.read.append((first, end))
        series.take_blocks(first, _part(self.points, first * BLOCK, end * BLOCK))

    def _smooth(self, series: StoredSeries) -> None:
        block, smoother = series.smoothing.next()
        end = min((block + 1) * BLOCK, len(series))
        made = smooth_block(block * BLOCK, self.points.values[block * BLOCK : end], smoother)
        assert series.smoothing.take([made])
        series.prepare(series.smoothing.weight)


@pytest.fixture
def points() -> MetricColumns:
    """What was logged."""
    return _points()


@pytest.fixture
def series(points: MetricColumns) -> StoredSeries:
    """A series of them in the database, with chunks as a live run leaves them."""
    made = StoredSeries("loss")
    sizes = [2_100] * 20 + [65_536, 65_536, 100_000, COUNT - 2_100 * 20 - 2 * 65_536 - 100_000]
    last = len(points) - 1
    assert made.replace(_stretches(points, sizes), int(points.steps[last]), float(points.values[last]))
    return made


@pytest.fixture
def whole(points: MetricColumns) -> Series:
    """The same in memory."""
    made = Series("loss")
    made.extend(points.steps, points.times, points.values)
    return made


def test_the_whole_curve_keeps_every_spike_without_reading_points(
    series: StoredSeries, points: MetricColumns
) -> None:
    database = Database(points, series)
    line = series.line(STEPS, (0.0, COUNT), BINS)

    assert database.read == []
    assert len(line.x) <= 2 * BINS + 4
    assert not line.complete
    assert {1000.0, -1000.0, 500.0} <= set(line.y.tolist())
    assert set(line.x[np.isin(line.y, [1000.0, -1000.0, 500.0])].tolist()) == {70_001, 70_002, 200_000}


@pytest.mark.parametrize(
    ("low", "high"), [(69_990.0, 70_010.0), (65_000.5, 66_000.0), (299_000.0, 400_000.0)]
)
def test_a_near_view_is_drawn_point_by_point(
    series: StoredSeries, whole: Series, points: MetricColumns, low: float, high: float
) -> None:
    Database(points, series)
    series.line(STEPS, (low, high), BINS)
    exact, expected = series.line(STEPS, (low, high), BINS), whole.line(STEPS, (low, high), BINS)

    assert exact.x.tolist() == expected.x.tolist()
    assert np.array_equal(exact.y, expected.y, equal_nan=True)
    assert exact.complete == expected.complete


def test_only_the_blocks_of_a_near_view_are_read_and_once(
    series: StoredSeries, points: MetricColumns
) -> None:
    database = Database(points, series)
    for shift in range(5):
        series.line(STEPS, (70_000.0 + shift, 71_000.0 + shift), BINS)

    assert database.read == [(1, 2)]


def test_a_near_view_shows_spikes_before_its_points_are_there(series: StoredSeries) -> None:
    asked: list[tuple[int, int]] = []
    series.ask_blocks = lambda _series, first, end: asked.append((first, end))
    line = series.line(STEPS, (60_000.0, 80_000.0), BINS)

    assert asked == [(0, 2)]
    assert {1000.0, -1000.0} <= set(line.y.tolist())


def test_the_ranges_of_all_axes_are_known(series: StoredSeries, whole: Series) -> None:
    for mapping in (STEPS, Mapping("times"), Mapping("steps", 1 / 240), Mapping("times", 1.0, -1e9)):
        assert series.extent(mapping) == whole.extent(mapping)
    assert series.time_span() == whole.time_span()


def test_what_is_told_of_the_curve_is_what_was_logged(series: StoredSeries, whole: Series) -> None:
    assert len(series) == COUNT
    assert series.lost == whole.lost == (2, 2)
    assert series.not_above_zero == whole.not_above_zero
    assert series.best_point(True) == whole.best_point(True)
    assert series.best_point(False) == whole.best_point(False)
    assert series.point(-1) == whole.point(-1)


@pytest.mark.parametrize("near", [False, True])
def test_every_value_that_is_no_number_is_marked(
    series: StoredSeries, points: MetricColumns, near: bool
) -> None:
    view = (49_000.0, 121_000.0)
    if near:
        series.take_blocks(0, _part(points, 0, 2 * BLOCK))
    x, values = series.marks(STEPS, view)

    assert np.isnan(values).sum() == 2
    assert sorted(values[~np.isnan(values)].tolist()) == [-np.inf, np.inf]
    assert all(np.abs(x - place).min() <= (0 if near else 128) for place in (50_000, 50_500, 120_000))


def test_the_nearest_point_is_one_that_was_logged_and_exact_where_points_are_there(
    series: StoredSeries, whole: Series, points: MetricColumns
) -> None:
    far = series.nearest_point(STEPS, 150_000.2)
    assert far is not None
    assert abs(far.step - 150_000) <= 256
    assert far == whole.point(far.number)
    series.take_blocks(2, _part(points, 2 * BLOCK, 3 * BLOCK))
    assert series.nearest_point(STEPS, 150_000.2) == whole.nearest_point(STEPS, 150_000.2)


@pytest.mark.parametrize("weight", [0.6, 0.99])
def test_the_smoothed_curve_is_that_of_all_points(
    series: StoredSeries, whole: Series, points: MetricColumns, weight: float
) -> None:
    Database(points, series)
    smoothed = whole.smoothed(weight)
    line = series.smoothed_line(weight, STEPS, (0.0, COUNT), BINS)

    assert series.smoothing.count == COUNT
    assert np.nanmax(line.y) == pytest.approx(np.nanmax(smoothed), rel=1e-9)
    assert np.nanmin(line.y) == pytest.approx(np.nanmin(smoothed), rel=1e-9)
    assert np.abs(line.x[np.nanargmax(line.y)] - np.nanargmax(smoothed)) <= 128
    near = (131_000.0, 131_200.0)
    series.smoothed_line(weight, STEPS, near, BINS)
    exact = series.smoothed_line(weight, STEPS, near, BINS)
    expected = whole.smoothed_line(weight, STEPS, near, BINS)
    assert exact.x.tolist() == expected.x.tolist()
    assert np.allclose(exact.y, expected.y, equal_nan=True)


def test_a_curve_that_grows_shows_what_came(points: MetricColumns) -> None:
    made = StoredSeries("loss")
    database = Database(points, made)
    made.replace(_stretches(points, [200_000, 1_000]), 200_999, 0.0)
    made.line(STEPS, (200_500.0, 201_500.0), BINS)
    made.smoothed_line(0.5, STEPS, (0.0, 1e6), BINS)
    assert made.smoothing.count == 201_000
    # the newest stretch has grown, and another one begun
    newer = _stretches(points, [3_000, 500], start=made.buckets.newest)

    assert made.replace(newer, 203_499, 4.0)
    assert len(made) == 203_500
    line = made.line(STEPS, (200_500.0, 201_500.0), BINS)
    line = made.line(STEPS, (200_500.0, 201_500.0), BINS)
    assert line.x[-1] >= 201_500
    assert database.read[-1] == (3, 4)
    made.prepare(0.5)
    assert made.smoothing.count == 203_500
    assert made.point(-1).value == 4.0


def test_stretches_that_do_not_join_are_refused(series: StoredSeries, points: MetricColumns) -> None:
    assert not series.replace(_stretches(points, [10_000], start=65_536), 0, 0.0)
    assert len(series) == COUNT


def test_steps_that_go_back_are_drawn_in_the_order_they_were_logged() -> None:
    steps = np.concatenate([np.arange(COUNT // 2), np.arange(COUNT // 2)]).astype(np.int64)
    points = _points(steps=steps)
    made = StoredSeries("loss")
    made.replace(_stretches(points, [COUNT]), int(steps[-1]), 0.0)
    line = made.line(STEPS, (0.0, COUNT / 2), BINS)

    assert made.extent(STEPS) == (0.0, COUNT // 2 - 1)
    assert {1000.0, -1000.0, 500.0} <= set(line.y.tolist())
    assert (np.diff(line.x) < 0).sum() >= 1
