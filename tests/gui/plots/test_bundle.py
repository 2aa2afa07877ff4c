"""Many curves over each other: axes, heights, means and bands, what is drawn of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSizeF

from mldesk.core.metrics import MetricColumns
from mldesk.gui.plots.axes import Horizontal, Timeline
from mldesk.gui.plots.bundle import (
    Band,
    Bundle,
    BundleCurve,
    Placed,
    bands,
    heights,
    nearest,
    place,
    to_pixels,
)
from mldesk.gui.plots.bundle_picture import BandGroup, BundleWish, Look, draw_bundle
from mldesk.gui.plots.bundle_told import summary
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.segments import PIECE, Segments
from mldesk.gui.plots.x_scale import XScale

PLAIN = ChartOptions(Horizontal.STEP, ignore_outliers=False)


def curve(key: str, *values: float, unit: str = "step", **options: object) -> BundleCurve:
    steps = np.arange(1, len(values) + 1)
    return BundleCurve(
        key,
        key,
        MetricColumns(steps, 100.0 + steps, np.array(values, np.float64)),
        unit,
        Timeline(**options),  # type: ignore[arg-type]
    )


def test_curves_lie_on_the_axis_that_is_wanted() -> None:
    placed = place([curve("a", 1.0, 2.0, started=100.0)], PLAIN.changed(horizontal=Horizontal.RELATIVE))
    assert placed.lines[0].x.tolist() == [1.0, 2.0]
    assert placed.horizontal is Horizontal.RELATIVE


def test_without_a_place_on_the_axis_their_own_steps_are_shown() -> None:
    placed = place([curve("a", 1.0, 2.0)], PLAIN.changed(horizontal=Horizontal.EPOCH))
    assert (placed.horizontal, placed.unit) == (Horizontal.STEP, "step")


def test_what_is_no_number_is_a_gap_and_counted() -> None:
    placed = place([curve("a", 1.0, float("nan"), float("inf"), 4.0)], PLAIN)
    assert placed.lost == 2
    assert np.isnan(placed.lines[0].y).tolist() == [False, True, True, False]


def test_a_logarithmic_axis_counts_what_it_cannot_show() -> None:
    placed = place([curve("a", 0.0, -1.0, 100.0)], PLAIN.changed(log_y=True))
    assert placed.hidden == 2
    assert placed.lines[0].y[2] == 2.0


def test_heights_are_known_between_the_ends_of_a_curve_only() -> None:
    placed = place([curve("a", 1.0, 3.0), curve("b", 5.0, 5.0, 5.0)], PLAIN)
    found = heights(placed.lines, np.array([0.5, 1.5, 2.5]))
    assert np.isnan(found[0]).tolist() == [True, False, True]
    assert found[0, 1] == 2.0
    assert found[1, 1:].tolist() == [5.0, 5.0]


def test_the_mean_of_a_group_counts_only_runs_that_came_so_far() -> None:
    rows = np.array([[1.0, 2.0, np.nan], [3.0, 6.0, 7.0], [100.0, 100.0, 100.0]])
    found = bands(rows, ["a", "b", "c"], {"group": ["a", "b"], "none": ["x"]}, Band.RANGE, False)
    assert [one.key for one in found] == ["group"]
    assert found[0].mean.tolist() == [2.0, 4.0, 7.0]
    assert found[0].low.tolist() == [1.0, 2.0, 7.0]
    assert found[0].high.tolist() == [3.0, 6.0, 7.0]
    assert found[0].counts.tolist() == [2, 2, 1]


@pytest.mark.parametrize("log_y", [False, True])
def test_the_deviation_lies_around_the_mean_as_in_the_table_of_runs(log_y: bool) -> None:
    values = np.array([[1.0, 1.0], [3.0, np.nan], [8.0, np.nan]])
    rows = np.log10(values) if log_y else values
    found = bands(rows, ["a", "b", "c"], {"group": ["a", "b", "c"]}, Band.DEVIATION, log_y)[0]
    mean, high = (10**one if log_y else one for one in (found.mean, found.high))
    assert mean == pytest.approx([4.0, 1.0])
    assert high[0] - mean[0] == pytest.approx(np.std([1, 3, 8], ddof=1))
    assert np.isnan([found.low[1], found.high[1]]).all()


def test_the_mean_is_of_values_also_on_a_logarithmic_axis() -> None:
    rows = np.log10([[1.0], [100.0]])
    found = bands(rows, ["a", "b"], {"group": ["a", "b"]}, Band.DEVIATION, True)[0]
    assert 10 ** found.mean[0] == pytest.approx(50.5)
    assert np.isfinite(found.low[0])


def test_the_nearest_curve_is_found() -> None:
    rows = np.array([[1.0], [5.0], [np.nan]])
    assert nearest(rows, 0, 4.2) == 1
    assert nearest(np.full((2, 1), np.nan), 0, 1.0) is None


def test_of_more_points_than_pixels_the_extremes_are_drawn() -> None:
    y = np.zeros(10_000)
    y[5_000] = 1.0
    line = Placed("a", np.arange(10_000.0), y)
    across, down = to_pixels(line, XScale(0.0, 10_000.0), (0.0, 1.0), 100.0, 50.0)
    assert len(across) <= 202
    assert down.min() == 0.0


def test_of_many_curves_each_keeps_its_spikes() -> None:
    y = np.zeros(10_000)
    y[123], y[9_876] = 1.0, -1.0
    line = Placed("a", np.arange(10_000.0), y)
    across, down = to_pixels(line, XScale(0.0, 10_000.0), (-1.0, 1.0), 1000.0, 50.0, 100)
    assert len(across) <= 102
    assert (down.min(), down.max()) == (0.0, 50.0)


def test_outliers_are_left_out_when_asked_for() -> None:
    line = Placed("a", np.arange(1000.0), np.append(np.random.default_rng(1).random(999), 1e6))
    bundle = Bundle(Horizontal.STEP, "step", False, [line])
    assert bundle.y_range((0.0, 1000.0), True)[0][1] <= 1.25
    assert bundle.y_range((0.0, 1000.0), False)[0][1] >= 1e6


def picture_of(wish: BundleWish) -> set[str]:
    image = draw_bundle(wish).image
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colors = (image.pixelColor(x, y) for x, y in points)
    return {color.name() for color in colors if color.alpha() == 255}


def test_each_curve_has_its_look_and_what_has_none_is_not_drawn(qapp: object) -> None:
    curves = (curve("a", 1.0, 1.0), curve("b", 2.0, 2.0), curve("c", 3.0, 3.0))
    looks = {"a": Look("#ff0000"), "b": Look("#0000ff", dashed=True)}
    found = picture_of(BundleWish(curves, PLAIN, QSizeF(60, 40), 1.0, looks))
    assert {"#ff0000", "#0000ff"} <= found


def test_a_band_takes_the_place_of_the_curves_of_its_group(qapp: object) -> None:
    curves = (curve("a", 1.0, 1.0), curve("b", 3.0, 3.0), curve("alone", 9.0, 9.0))
    looks = {key: Look("#ff0000") for key in ("a", "b", "alone")}
    group = BandGroup("g", "g", Look("#00aa00"), ("a", "b"))
    wish = BundleWish(curves, PLAIN, QSizeF(60, 60), 1.0, looks, (group,), Band.RANGE)
    picture = draw_bundle(wish)
    assert [band.mean[-1] for band in picture.bands] == [2.0]
    assert "#00aa00" in picture_of(wish)
    across, height = 45, picture.frame.y_range[1]
    inside = picture.image.pixelColor(across, round(60 * (height - 2.6) / height))
    assert 0 < inside.alpha() < 128
    assert picture.image.pixelColor(across, round(60 * (height - 6.0) / height)).alpha() == 0


def test_a_picture_that_is_not_wanted_any_more_is_given_up(qapp: object) -> None:
    many = Segments([(np.linspace(0, 50, 2 * PIECE), np.full(2 * PIECE, 9.0))])
    asked: list[int] = []
    many.draw(_Painter(), lambda: not asked.append(1) and len(asked) < 2)  # type: ignore[arg-type,func-returns-value]
    assert len(asked) == 2


class _Painter:
    def drawLines(self, *lines: object) -> None:
        """Take them."""


def test_lines_break_at_gaps_and_dashes_are_cut_out() -> None:
    y = np.array([1.0, 1.0, np.nan, 1.0, 1.0])
    assert len(Segments([(np.arange(5.0), y)])) == 2
    dashed = Segments([(np.array([0.0, 100.0]), np.array([0.0, 50.0]))], dashed=True)
    assert len(dashed) == 10
    assert (dashed.ends[:, 2] - dashed.ends[:, 0]).max() == 6.0
    assert dashed.ends[3].tolist() == [30.0, 15.0, 36.0, 18.0]


def test_a_lone_point_can_be_seen() -> None:
    assert len(Segments([(np.array([5.0]), np.array([5.0]))])) == 1


def test_runs_of_one_name_are_each_told(qapp: object) -> None:
    one, other = curve("a", 1.0, 2.0), curve("b", 1.0, 4.0)
    curves = (one, replace(other, label=one.label))
    looks = {key: Look("#ff0000") for key in ("a", "b")}
    picture = draw_bundle(BundleWish(curves, PLAIN, QSizeF(20, 20), 1.0, looks))
    assert summary(picture, "accuracy").startswith("2 runs; last values from 2")


def test_a_logarithmic_horizontal_axis_begins_at_the_first_position_above_zero() -> None:
    points = MetricColumns(np.arange(0, 1001), 100.0 + np.arange(0, 1001), np.linspace(1, 0, 1001))
    many = BundleCurve("a", "a", points)
    wish = BundleWish((many,), PLAIN.changed(log_x=True), QSizeF(300, 100), 1.0, {"a": Look("#123456")})
    picture = draw_bundle(wish)
    assert picture.frame.log_x
    assert picture.frame.x_range == (1.0, 1000.0)
    assert picture.positions[len(picture.positions) // 2] == pytest.approx(1000**0.5, rel=0.1)
    across, _ = to_pixels(picture.bundle.lines[0], picture.frame.x_scale, (0.0, 1.0), 300.0, 100.0)
    there = across[np.isfinite(across)]
    assert (np.diff(there) >= 0).all()
    assert there[-1] == pytest.approx(300.0)


def test_a_time_of_day_has_no_logarithm() -> None:
    bundle = place([curve("a", 1.0, 2.0)], PLAIN.changed(horizontal=Horizontal.WALL, log_x=True))
    assert not bundle.x_scale(bundle.x_range(), True).is_log
