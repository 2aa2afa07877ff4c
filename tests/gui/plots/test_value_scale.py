"""Axes for values of any kind."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mldesk.gui.plots.value_scale import axis_of, legible, rank_correlation, spread


def test_numbers_lie_between_the_ends_of_their_axis() -> None:
    axis = axis_of("size", [10, 20, None, 30])
    assert axis.kind == "number"
    places = axis.places([10, 20, 30, None, "word", math.nan])
    assert places[1] == pytest.approx(0.5)
    assert 0 < places[0] < places[2] < 1
    assert np.isnan(places[3:]).all()


def test_numbers_over_several_powers_of_ten_lie_on_a_logarithmic_axis() -> None:
    axis = axis_of("rate", [0.1, 0.01, 0.001])
    assert axis.kind == "log"
    assert axis.place(0.01) == pytest.approx(0.5)
    assert math.isnan(axis.place(0.0))
    assert [text for _, text in axis.labels(5)] == ["0.001", "0.01", "0.1"]
    assert axis.text(0.5) == "0.0100"


def test_numbers_spread_evenly_lie_on_a_plain_axis() -> None:
    assert axis_of("seed", list(range(1, 100))).kind == "number"
    assert axis_of("size", [16, 32, 64, 128, 256]).kind == "log"


def test_words_have_a_place_each_numbers_among_them_first() -> None:
    axis = axis_of("layers", ["wide", 3, "deep", None])
    assert axis.words == ("3", "deep", "wide")
    assert axis.place("deep") == 0.5
    assert axis.text(0.9) == "wide"
    assert axis.labels(9) == [(1 / 6, "3"), (0.5, "deep"), (5 / 6, "wide")]


def test_a_single_number_stands_in_the_middle() -> None:
    assert axis_of("size", [5, 5]).place(5) == pytest.approx(0.5)
    assert axis_of("size", [None]).kind == "words"


def test_runs_of_one_word_lie_beside_each_other() -> None:
    axis = axis_of("optimizer", ["Adam", "SGD"])
    places = spread(axis.places(["Adam", "Adam", "SGD"]), axis)
    assert places[0] != places[1]
    assert max(places[:2]) < 0.5 < places[2]


def test_many_runs_of_a_few_numbers_lie_close_around_these() -> None:
    axis = axis_of("size", [16, 32, 64])
    many = spread(axis.places([16] * 20 + [64]), axis)
    assert len(set(many[:20].tolist())) == 20
    assert np.ptp(many[:20]) < 0.04
    few = axis.places([16, 32])
    assert spread(few, axis) is few


def test_the_correlation_is_of_ranks() -> None:
    one = np.array([1.0, 2.0, 3.0, 4.0, np.nan])
    assert rank_correlation(one, np.array([1.0, 10.0, 100.0, 1000.0, 5.0])) == pytest.approx(1.0)
    assert rank_correlation(one, -one) == pytest.approx(-1.0)
    assert rank_correlation(one, np.ones(5)) is None
    assert rank_correlation(one[:2], one[:2]) is None


def test_labels_that_would_stand_on_one_another_are_left_out() -> None:
    labels = axis_of("accuracy", [0.895729, 0.987605, 0.997765]).labels(5)
    assert [text for _, text in legible(labels, 100)] == ["0.8957", "0.9876"]
    assert legible(labels, 400) == labels


def test_few_numbers_are_written_with_the_digits_that_tell_them_apart() -> None:
    assert [text for _, text in axis_of("loss", [0.123456, 0.5]).labels(5)] == ["0.1235", "0.5"]
    assert [text for _, text in axis_of("loss", [0.99871, 0.99874]).labels(5)] == ["0.99871", "0.99874"]
