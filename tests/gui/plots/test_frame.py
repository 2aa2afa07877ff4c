from typing import Any

import numpy as np
import pytest

from mldesk.gui.plots.axes import Horizontal, Timeline
from mldesk.gui.plots.frame import Curve, compose, round_range
from mldesk.gui.plots.labels import y_labels
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.series import Series

PLAIN = ChartOptions(ignore_outliers=False)


def curve(values: Any, unit: str = "epoch", name: str = "loss", **options: Any) -> Curve:
    values = np.asarray(values, dtype=float)
    series = Series(name, unit)
    steps = np.arange(1, len(values) + 1)
    series.extend(steps, 1000.0 + steps, values)
    return Curve(series, options.pop("label", "train"), **options)


def test_a_followed_chart_has_room_for_the_epochs_to_come() -> None:
    frame = compose([curve([3, 2, 1], timeline=Timeline(epochs=20))], PLAIN, 200)
    assert frame.x_range == (0.0, 20.0)
    assert frame.unit == "epoch"


def test_heights_are_rounded_to_labels() -> None:
    (low, high), step = round_range(0.853, 0.991, False)
    assert [low, high, step] == pytest.approx([0.85, 1.0, 0.05])


@pytest.mark.parametrize(
    ("low", "high"), [(0.0, 0.0), (5.0, 5.0), (1e-310, 2e-310), (-3.0, -3.0), (1e300, 1e300)]
)
def test_a_flat_curve_has_a_range_with_room(low: float, high: float) -> None:
    (bottom, top), step = round_range(low, high, False)
    assert bottom < low or bottom < high
    assert top > high
    assert step > 0
    assert np.isfinite([bottom, top, step]).all()


def test_an_idle_machine_is_drawn_at_zero_and_nothing_below() -> None:
    frame = compose([curve([0, 0, 0])], PLAIN, 200, from_zero=True)
    assert frame.y_range == (0.0, 1.0)


def test_nothing_read_and_nothing_written_is_one_zero_on_the_axis_and_no_parts_of_a_byte() -> None:
    frame = compose([curve([0, 0, 0])], PLAIN, 200, from_zero=True)
    frame.quantity = "bytes"
    assert [text for _, text in y_labels(frame)] == ["0"]


def test_nan_and_infinities_are_marked_at_the_border_and_break_the_line() -> None:
    (drawn,) = compose([curve([1, np.nan, 2, np.inf, -np.inf])], PLAIN, 200).drawn
    marks = [(mark.x, mark.kind, mark.up) for mark in drawn.marks]
    assert marks == [(2, "nan", False), (4, "inf", True), (5, "inf", False)]
    assert drawn.main is not None
    assert np.isnan(drawn.main.y).tolist() == [False, True, False, True, True]


def test_very_many_nan_become_few_marks() -> None:
    values = np.full(100_000, np.nan)
    values[0] = 1.0
    (drawn,) = compose([curve(values, "step")], PLAIN.changed(horizontal=Horizontal.STEP), 200).drawn
    assert 0 < len(drawn.marks) <= 210


def test_a_logarithmic_axis_counts_what_it_cannot_show() -> None:
    frame = compose([curve([0, -1, 10, 100, -np.inf])], PLAIN.changed(log_y=True), 200)
    assert frame.hidden == 2
    assert frame.drawn[0].main is not None
    assert frame.drawn[0].main.y[2:4].tolist() == [1.0, 2.0]
    assert frame.y_range[0] < 1.0 < 2.0 < frame.y_range[1]


def test_only_nan_gives_a_chart_all_the_same() -> None:
    for log_y in (False, True):
        frame = compose([curve([np.nan, np.nan])], PLAIN.changed(log_y=log_y), 200)
        assert frame.y_range[0] < frame.y_range[1]


def test_outliers_do_not_set_the_range_when_they_are_ignored() -> None:
    values = np.ones(1000) + np.linspace(0, 0.1, 1000)
    values[500] = 1e6
    step = ChartOptions(Horizontal.STEP)
    assert compose([curve(values, "step")], step, 2000).y_range[1] < 2
    assert compose([curve(values, "step")], step.changed(ignore_outliers=False), 2000).y_range[1] >= 1e6


def test_the_first_batches_do_not_set_the_range_when_outliers_are_ignored() -> None:
    timeline = Timeline(steps_per_epoch=50)
    falling = np.concatenate([np.linspace(9, 1, 50), np.linspace(1, 0.5, 150)])
    batches = curve(falling, "step", "batch/loss", detail=True, timeline=timeline)
    epochs = curve([2.0, 0.9, 0.7, 0.5], timeline=timeline)
    ignored = compose([batches, epochs], ChartOptions(), 400)

    assert ignored.y_range[1] == pytest.approx(2.0)
    assert compose([batches, epochs], PLAIN, 400).y_range[1] >= 9
    assert compose([batches, epochs], ChartOptions(), 400, (0.1, 0.9)).y_range[1] > 5  # a view of them
    assert compose([batches], ChartOptions(), 400).y_range[1] > 5  # as long as there is nothing else


def test_a_line_of_few_points_is_wholly_seen_among_many_others() -> None:
    timeline = Timeline(steps_per_epoch=50)
    batches = curve(np.ones(2000), "step", "batch/loss", detail=True, timeline=timeline)
    epochs = curve([5.0, *np.ones(39)], timeline=timeline)
    assert compose([batches, epochs], ChartOptions(), 400).y_range[1] >= 5.0


def test_running_means_of_batches_begin_anew_with_each_epoch() -> None:
    timeline = Timeline(steps_per_epoch=10)
    batches = curve(np.arange(30.0), "step", "batch/loss", detail=True, timeline=timeline)
    epochs = curve([0.6, 0.3, 0.1], timeline=timeline)
    for horizontal in (Horizontal.EPOCH, Horizontal.STEP):
        faint = compose([batches, epochs], PLAIN.changed(horizontal=horizontal), 200).drawn[0].faint
        assert faint is not None
        gaps = np.flatnonzero(np.isnan(faint.y)).tolist()
        assert gaps == [10, 21]
        assert faint.y[[9, 11, 20, 22]].tolist() == [9.0, 10.0, 19.0, 20.0]


def test_few_points_have_no_outliers() -> None:
    assert compose([curve([1, 1, 1, 9])], ChartOptions(), 200).y_range[1] >= 9


def test_smoothing_puts_the_raw_curve_faint_behind() -> None:
    (drawn,) = compose([curve([1, 2, 1, 2])], PLAIN.changed(smoothing=0.6), 200).drawn
    assert drawn.faint is not None
    assert drawn.main is not None
    assert drawn.faint.y.tolist() == [1, 2, 1, 2]
    assert drawn.main.y[1] < 2


def test_batches_stay_in_the_background_once_epochs_make_a_line() -> None:
    timeline = Timeline(steps_per_epoch=10)
    batches = curve(np.linspace(1, 0, 30), "step", "batch/loss", detail=True, timeline=timeline)
    early = compose([batches, curve([0.6], timeline=timeline)], PLAIN, 200)
    later = compose([batches, curve([0.6, 0.3, 0.1], timeline=timeline)], PLAIN, 200)
    assert early.drawn[0].main is not None
    assert later.drawn[0].main is None
    assert later.drawn[0].faint is not None
    assert later.drawn[0].faint.x[-1] == later.drawn[1].main.x[-1] == 3.0


def test_batches_are_not_told_once_there_is_an_epoch() -> None:
    timeline = Timeline(steps_per_epoch=10)
    batches = curve(np.linspace(1, 0, 12), "step", "batch/loss", detail=True, timeline=timeline)
    assert len(compose([batches], PLAIN, 200).read()) == 1
    frame = compose([batches, curve([0.6], timeline=timeline)], PLAIN, 200)
    assert [item.curve.detail for item in frame.read()] == [False]


def test_a_curve_without_a_place_on_the_axis_falls_back_to_its_steps() -> None:
    frame = compose([curve([1, 2, 3], "step")], PLAIN, 200)
    assert frame.horizontal is Horizontal.STEP
    assert frame.unit == "step"


def test_the_best_point_is_ringed() -> None:
    (drawn,) = compose([curve([3, 1, 2], name="val_loss", best=True)], PLAIN, 200).drawn
    assert drawn.best == (2.0, 1.0)


def test_nothing_gives_an_empty_frame() -> None:
    assert compose([], PLAIN, 100).drawn == []
    assert compose([curve([])], PLAIN, 100).x_range == (0.0, 1.0)


def test_a_single_point_is_a_dot_whatever_its_steps_count() -> None:
    frame = compose([curve([0.97], unit="step")], PLAIN, 200)
    assert [item.dots for item in frame.drawn] == [True]
