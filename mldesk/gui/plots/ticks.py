"""Round positions for axis labels, and numbers, times and durations as short texts in the user's locale."""

from __future__ import annotations

import math
from datetime import datetime

from PySide6.QtCore import QLocale

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_DURATIONS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400)
_SMALLEST = 5e-3
_LARGEST = 1e7


def round_step(span: float, count: int) -> float:
    """The smallest round distance (1, 2, 2.5, 5 of a power of ten) of which at most `count` fit in `span`."""
    rough = span / max(count, 1)
    if not math.isfinite(rough) or rough <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in _ROUND if factor * power >= rough * (1 - 1e-9))


def duration_step(span: float, count: int) -> float:
    """Like round_step for seconds: whole minutes, quarters, hours, days."""
    rough = span / max(count, 1)
    if rough < 1:
        return round_step(span, count)
    fitting = [float(step) for step in _DURATIONS if step >= rough]
    return fitting[0] if fitting else 86400.0 * round_step(span / 86400.0, count)


def positions(low: float, high: float, step: float) -> list[float]:
    """The multiples of `step` from `low` to `high`, both included within rounding."""
    first = math.ceil(low / step - 1e-6)
    last = math.floor(high / step + 1e-6)
    return [index * step for index in range(first, min(last, first + 1000) + 1)]


def decades(low: float, high: float, count: int) -> list[float]:
    """Label positions of a logarithmic axis given in log10: decades, or 1-2-5 of each if they are few."""
    first, last = math.floor(low), math.ceil(high)
    if high - low < 2.6:
        marks = [power + math.log10(factor) for power in range(first, last + 1) for factor in (1, 2, 5)]
    else:
        every = max(1, -(-(last - first) // max(count, 1)))
        marks = [float(power) for power in range(first, last + 1, every)]
    return [mark for mark in marks if low - 1e-9 <= mark <= high + 1e-9]


def label(value: float, step: float, largest: float | None = None) -> str:
    """The text of an axis label, with just the decimals that labels `step` apart need.

    `largest` is the largest size on the axis, so that all its labels are written alike.
    """
    if value == 0:
        return "0"
    size = abs(value) if largest is None else largest
    if size < _SMALLEST or size >= _LARGEST:
        # one digit more than the distance has: steps of 2.5 need it
        return _scientific(value, max(0, _power(abs(value)) - _power(step)) + 1)
    decimals = 0
    while decimals < 6 and abs(round(step, decimals) - step) > step * 1e-6:
        decimals += 1
    return QLocale().toString(float(value), "f", decimals)


def value_text(value: float) -> str:
    """A measured value for reading: four decimals around one, fewer above, scientific when tiny or huge."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    size = abs(value)
    if size != 0 and (size < 1e-3 or size >= 1e7):
        return _scientific(value, 2)
    if value == int(value) and size >= 10:
        return QLocale().toString(int(value))
    decimals = 4 if size < 10 else 2 if size < 1000 else 1
    return QLocale().toString(value, "f", decimals)


def parameter_text(value: object) -> str:
    """A parameter as people write it: 50, 0.001, adam."""
    if isinstance(value, bool) or value is None:
        return str(value)
    if isinstance(value, int):
        # a year, a seed or a port is read digit by digit
        return (
            QLocale(QLocale.Language.C).toString(value) if abs(value) < 10000 else QLocale().toString(value)
        )
    if isinstance(value, float):
        return f"{value:g}".replace("e-0", "e-").replace("e+0", "e+")
    return str(value)


def _power(value: float) -> int:
    return math.floor(math.log10(value) + 1e-9)


def _scientific(value: float, digits: int) -> str:
    mantissa, exponent = f"{value:.{min(digits, 6)}e}".split("e")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa.replace('.', QLocale().decimalPoint())}e{int(exponent)}"


def clock_text(time: float, step: float) -> str:
    """A time of day (unix seconds, local) for labels `step` seconds apart: 14:05, 14:05:30 or 3 Nov."""
    moment = datetime.fromtimestamp(time).astimezone()
    if step >= 86400:
        return f"{moment.day} {moment:%b}"
    return f"{moment:%H:%M}" if step >= 60 else f"{moment:%H:%M:%S}"


def local_offset(time: float) -> float:
    """Seconds that local time is ahead of UTC at a moment (unix seconds)."""
    offset = datetime.fromtimestamp(time).astimezone().utcoffset()
    return offset.total_seconds() if offset is not None else 0.0


def log_label(power: float) -> str:
    """The label of 10 to the `power`."""
    value = 10.0**power
    if 1e-3 <= value < 1e5:
        text = QLocale().toString(value, "g", 3) if value < 1000 else QLocale().toString(round(value))
        return text
    return _scientific(value, 0)
