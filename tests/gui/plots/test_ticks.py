from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from mldesk.gui.plots import ticks


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("span", "count", "step"),
    [(1, 4, 0.25), (20, 5, 5), (0.2, 4, 0.05), (7, 4, 2), (1e-9, 4, 2.5e-10), (0, 4, 1)],
)
def test_steps_are_round(span: float, count: int, step: float) -> None:
    assert ticks.round_step(span, count) == pytest.approx(step)


@pytest.mark.parametrize(
    ("span", "step"), [(200, 60), (40, 10), (9000, 3600), (0.4, 0.1), (400_000, 100_000)]
)
def test_time_steps_are_minutes_and_hours(span: float, step: float) -> None:
    assert ticks.duration_step(span, 4) == step or ticks.duration_step(span, 4) % 86400 == 0


def test_positions_include_both_ends_in_spite_of_rounding() -> None:
    assert ticks.positions(0.8, 1.0, 0.05) == pytest.approx([0.8, 0.85, 0.9, 0.95, 1.0])


def test_positions_are_never_endless() -> None:
    assert len(ticks.positions(0, 1e9, 1.0)) <= 1001


@pytest.mark.parametrize(
    ("value", "step", "text"),
    [
        (0.95, 0.05, "0.95"),
        (1.0, 0.05, "1.00"),
        (0, 0.1, "0"),
        (5, 5, "5"),
        (16000, 4000, "16,000"),
        (0.0005, 0.0005, "5e-4"),
        (0.9812, 0.0001, "0.9812"),
        (2e-5, 1e-5, "2e-5"),
        (3e7, 1e7, "3e7"),
    ],
)
def test_labels_have_the_decimals_their_distance_needs(value: Any, step: float, text: str) -> None:
    assert ticks.label(value, step) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.98176, "0.9818"),
        (2.302585, "2.3026"),
        (0.001, "0.0010"),
        (0.00012, "1.2e-4"),
        (0.0, "0.0000"),
        (152.337, "152.34"),
        (16800.0, "16,800"),
        (float("nan"), "NaN"),
        (float("-inf"), "−∞"),
    ],
)
def test_values_for_reading(value: Any, text: str) -> None:
    assert ticks.value_text(value) == text


def test_values_use_the_users_decimal_sign() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German))
    assert ticks.value_text(0.98176) == "0,9818"


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.001, "0.001"), (1e-05, "1e-5"), (50, "50"), ("adam", "adam"), (True, "True"), (12000, "12,000")],
)
def test_parameters_as_people_write_them(value: Any, text: str) -> None:
    assert ticks.parameter_text(value) == text


def test_logarithmic_labels_are_decades_or_their_halves() -> None:
    assert ticks.decades(-3, 2, 6) == [-3, -2, -1, 0, 1, 2]
    assert ticks.decades(0, 1, 6) == pytest.approx([0, 0.30103, 0.69897, 1])
