"""Guards of the losses: what they see, since when, that they take it back, and that they do not cry wolf."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import ArrayLike

from mldesk.core.guards import GuardSettings, RunGuards
from mldesk.core.guards.curve import Curve
from mldesk.core.guards.names import is_loss, is_main_loss, part_of, subject_of

SECONDS = 20.0
noises = st.floats(0.0, 0.3)
seeds = st.integers(0, 2**32 - 1)


class Log:
    """Guards that are fed one value after another, twenty seconds apart."""

    def __init__(self, guard_settings: GuardSettings | None = None) -> None:
        self.guards = RunGuards(guard_settings or GuardSettings())
        self.seen: dict[str, float] = {}
        self.step = 0

    def log(self, **metrics: ArrayLike) -> Log:
        """Log these columns, value by value."""
        for values in zip(*(np.atleast_1d(column) for column in metrics.values()), strict=True):
            for name, value in zip(metrics, values, strict=True):
                self.guards.add(
                    name, np.array([self.step]), np.array([self.step * SECONDS]), np.array([value], float)
                )
            self.step += 1
            for finding in self.guards.findings().values():
                self.seen.setdefault(finding.guard, finding.since)
        return self


def falling(length: int, noise: float, seed: int, share: float = 1.0) -> np.ndarray:
    """A loss that falls by `share` of itself and more, whichever half of it one looks at."""
    random = np.random.default_rng(seed)
    line = 2.0 * np.exp(-share * np.arange(length) / length)
    return line * (1.0 + noise * random.standard_normal(length))


@settings(max_examples=60)
@given(st.integers(20, 300), noises, seeds, st.floats(0.2, 5.0))
def test_a_noisy_falling_loss_never_raises_anything(
    length: int, noise: float, seed: int, share: float
) -> None:
    loss = falling(length, noise, seed, share)
    log = Log().log(loss=loss, val_loss=1.1 * falling(length, noise, seed + 1, share))
    assert log.seen == {}


@settings(max_examples=40)
@given(st.floats(1e-6, 1e6), st.integers(20, 300))
def test_a_constant_loss_is_a_plateau_since_it_stays(value: float, before: int) -> None:
    log = Log().log(loss=np.linspace(20 * value, value, before))
    began = log.step
    log.log(loss=np.full(3 * before, value))
    assert set(log.seen) == {"plateau"}
    assert log.seen["plateau"] >= (began - 5) * SECONDS


@settings(max_examples=40)
@given(st.integers(15, 40), st.floats(0.0, 0.01), seeds)
def test_a_rising_validation_loss_beside_a_falling_training_loss_is_overfitting_since_its_lowest(
    turn: int, noise: float, seed: int
) -> None:
    steps = np.arange(4 * turn)
    random = np.random.default_rng(seed)
    validation = 0.5 + (steps - turn) ** 2 / turn**2 + noise * random.standard_normal(len(steps))
    log = Log().log(loss=falling(len(steps), noise, seed, 4.0), val_loss=validation)
    assert set(log.seen) == {"overfitting"}
    assert abs(log.seen["overfitting"] / SECONDS - turn) <= 0.4 * turn


@settings(max_examples=40)
@given(st.integers(30, 300), noises, seeds)
def test_a_noisy_validation_loss_that_stays_is_no_overfitting(length: int, noise: float, seed: int) -> None:
    random = np.random.default_rng(seed)
    validation = 1.0 + noise * random.standard_normal(length)
    assert "overfitting" not in Log().log(loss=falling(length, 0.01, seed), val_loss=validation).seen


def test_few_seconds_or_few_values_are_no_plateau() -> None:
    assert Log(GuardSettings(plateau_minutes=60)).log(loss=np.ones(100)).seen == {}
    assert Log(GuardSettings(plateau_points=101)).log(loss=np.ones(100)).seen == {}


def test_a_plateau_is_over_when_the_loss_falls_again() -> None:
    log = Log().log(loss=np.ones(30))
    assert "plateau" in log.guards.findings()
    log.log(loss=np.full(8, 0.9))
    assert log.guards.findings() == {}


def test_overfitting_is_over_when_the_validation_loss_is_back() -> None:
    steps = np.arange(60)
    log = Log().log(loss=np.exp(-steps / 20), val_loss=0.5 + (steps - 20) ** 2 / 400)
    assert "overfitting" in log.guards.findings()
    log.log(loss=np.full(8, 0.01), val_loss=np.full(8, 0.5))
    assert "overfitting" not in log.guards.findings()


@pytest.mark.parametrize(
    ("value", "words"), [(math.nan, "not a number"), (math.inf, "infinite"), (-math.inf, "infinite")]
)
def test_a_loss_that_is_no_number_is_told_at_once_with_its_step(value: float, words: str) -> None:
    log = Log().log(loss=[1.0, 0.9, value])
    (finding,) = log.guards.findings().values()
    assert (finding.guard, finding.since) == ("not_finite", 2 * SECONDS)
    assert words in finding.text
    assert "step 2" in finding.text
    log.log(loss=[value, value])
    assert list(log.guards.findings().values()) == [finding]


def test_a_loss_that_is_no_number_is_taken_back_after_ten_numbers() -> None:
    log = Log().log(loss=[math.nan, *np.linspace(1.0, 0.5, 9)])
    assert "not_finite" in log.guards.findings()
    log.log(accuracy=[0.5])
    assert "not_finite" in log.guards.findings()
    log.log(loss=[0.4])
    assert log.guards.findings() == {}


def test_values_that_come_at_once_are_judged_as_one_by_one() -> None:
    for values in ([1.0, math.nan], [math.nan, *np.ones(9)], [math.nan, *np.ones(10)]):
        at_once, column = RunGuards(GuardSettings()), np.array(values)
        steps = np.arange(len(column))
        at_once.add("loss", steps, steps.astype(float) * SECONDS, column)
        assert at_once.findings() == Log().log(loss=column).guards.findings()


def test_what_is_no_loss_may_be_no_number() -> None:
    assert Log().log(accuracy=[math.nan], learning_rate=[math.inf]).seen == {}


def test_a_guard_that_is_off_says_nothing_until_it_is_on() -> None:
    log = Log(GuardSettings(not_finite=False)).log(loss=[math.nan])
    assert log.seen == {}
    log.guards.set_settings(GuardSettings())
    assert "not_finite" in log.guards.findings()


@pytest.mark.parametrize(
    ("name", "loss", "main", "part", "subject"),
    [
        ("loss", True, True, "training", ("loss",)),
        ("train/loss", True, True, "training", ("loss",)),
        ("val_loss", True, True, "validation", ("loss",)),
        ("epochTrainLoss", True, True, "training", ("loss",)),
        ("batch/loss", True, False, "training", ("batch", "loss")),
        ("kl_loss", True, False, "training", ("kl", "loss")),
        ("val_rmse", True, False, "validation", ("rmse",)),
        ("accuracy", False, False, "training", ("accuracy",)),
        ("learning_rate", False, False, "training", ("learning", "rate")),
    ],
)
def test_names_tell_losses_and_which_belong_together(
    name: str, loss: bool, main: bool, part: str, subject: tuple[str, ...]
) -> None:
    assert (is_loss(name), is_main_loss(name), part_of(name), subject_of(name)) == (loss, main, part, subject)


@settings(max_examples=50)
@given(st.lists(st.integers(1, 700), min_size=1, max_size=12), seeds)
def test_a_curve_holds_the_means_of_neighbours_whatever_pieces_it_comes_in(
    pieces: list[int], seed: int
) -> None:
    values = np.random.default_rng(seed).standard_normal(sum(pieces))
    curve, start = Curve(), 0
    for piece in pieces:
        curve.add(np.arange(start, start + piece, dtype=float), values[start : start + piece])
        start += piece
    whole = len(values) // curve.width * curve.width
    assert len(curve) < 128
    assert curve.means == pytest.approx(values[:whole].reshape(-1, curve.width).mean(axis=1))
    assert curve.times.tolist() == list(range(0, whole, curve.width))


def test_a_point_costs_the_same_however_many_came_before() -> None:
    guards, block = RunGuards(GuardSettings()), 20_000
    random, costs = np.random.default_rng(1), []
    for number in range(40):
        steps = np.arange(number * block, (number + 1) * block)
        values = 1.0 + random.standard_normal(block)
        start = time.process_time()
        guards.add("loss", steps, steps.astype(float), values)
        costs.append(time.process_time() - start)
    assert sorted(costs[20:])[10] < 5 * sorted(costs[:20])[10] + 0.001
