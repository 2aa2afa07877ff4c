"""The labels of a chart's axes: where they stand and what they say."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale

from mldesk.gui import formats
from mldesk.gui.plots import ticks
from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.frame import Frame
from mldesk.gui.translation import translate

Labels = list[tuple[float, str]]

_X_SPACE = 110
"""Pixels from one label of the horizontal axis to the next, about."""


def x_labels(frame: Frame, width: float) -> Labels:
    """Labels along the bottom; the last one names the unit."""
    low, high = frame.x_range
    count = max(2, int(width // _X_SPACE))
    if frame.log_x:
        return _log_labels(frame, count)
    if frame.horizontal is Horizontal.RELATIVE:
        step = ticks.duration_step(high - low, count)
        if step < 1:
            return [(p, f"{ticks.label(p, step)} s") for p in ticks.positions(low, high, step)]
        return [(p, formats.duration(round(p))) for p in ticks.positions(low, high, step) if p >= 0]
    if frame.horizontal is Horizontal.WALL:
        step = ticks.duration_step(high - low, count)
        offset = ticks.local_offset(low)
        shifted = ticks.positions(low + offset, high + offset, step)
        return [(p - offset, ticks.clock_text(p - offset, step)) for p in shifted]
    step = ticks.round_step(high - low, count)
    if high - low >= 2 or frame.unit == "run":  # nobody runs half a run
        step = max(1.0, float(round(step)) if step > 2.4 else step if step != 2.5 else 5.0)
    largest = max(abs(low), abs(high))
    labels = [(p, ticks.label(p, step, largest)) for p in ticks.positions(low, high, step)]
    if labels:
        position, text = labels[-1]
        labels[-1] = (position, f"{text} {_unit(frame.unit)}")
    return labels


def _log_labels(frame: Frame, count: int) -> Labels:
    """Labels of powers of ten; the last one names the unit."""
    low, high = map(math.log10, frame.x_range)
    words = _seconds if frame.horizontal is Horizontal.RELATIVE else ticks.log_label
    labels = [(10.0**power, words(power)) for power in ticks.decades(low, high, count)]
    if labels and frame.horizontal is not Horizontal.RELATIVE:
        labels[-1] = (labels[-1][0], f"{labels[-1][1]} {_unit(frame.unit)}")
    return labels


def _seconds(power: float) -> str:
    """A time of 10 to the `power` seconds."""
    seconds = 10.0**power
    return formats.duration(round(seconds)) if seconds >= 60 else f"{ticks.log_label(power)} s"


def _unit(unit: str) -> str:
    if unit == "epoch":
        return translate("labels", "epochs")
    if unit == "run":
        return translate("labels", "runs")
    return translate("labels", "steps")


def value_label(value: float, step: float, quantity: str, largest: float | None = None) -> str:
    """The label of a height: a plain number, or with its unit for the quantities "bytes" and "percent"."""
    if quantity == "bytes":
        return formats.size(value).replace(f"{QLocale().decimalPoint()}0 ", " ") if value else "0"
    text = ticks.label(value, step, largest)
    return f"{text} %" if quantity == "percent" else text


def y_labels(frame: Frame) -> Labels:
    """Labels along the left, with the values themselves on a logarithmic axis."""
    low, high = frame.y_range
    if frame.log_y:
        return [(p, ticks.log_label(p)) for p in ticks.decades(low, high, 5)]
    largest = max(abs(low), abs(high))
    positions = ticks.positions(low, high, frame.y_step)
    if frame.quantity == "bytes" and frame.y_step < 1:  # there is no half of a byte
        positions = [p for p in positions if p == 0 or p > 1]
    return [(p, value_label(p, frame.y_step, frame.quantity, largest)) for p in positions]
