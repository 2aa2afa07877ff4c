"""A dense line as bars: they cover what strokes would, no more and no less."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from pytestqt.qtbot import QtBot

from mldesk.gui.plots.band import bars

Floats = NDArray[np.float64]

SIZE = (300.0, 200.0)
WIDTH = 2.0


def noise(count: int = 420, left: float = 0.0, right: float = 300.0) -> tuple[Floats, Floats]:
    """A line that goes up and down in every pixel."""
    rng = np.random.default_rng(3)
    x = np.linspace(left, right, count) + np.append(rng.uniform(0, 0.6, count - 1), 0.0)
    return x, 100 + 30 * np.where(np.arange(count) % 2, 1.0, -1.0) * rng.uniform(0.5, 1.5, count)


def spans(x: Floats, y: Floats, scale: float = 1.0) -> tuple[Floats, Floats, Floats]:
    """Middle, lower and upper end of each bar."""
    found = bars(x, y, SIZE, scale, WIDTH)
    assert found is not None
    assert np.array_equal(found[0][0::2], found[0][1::2])
    return found[0][0::2], found[1][0::2], found[1][1::2]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_each_column_is_covered_from_the_lowest_to_the_highest_of_the_line(scale: float) -> None:
    x, y = noise()
    middle, low, high = spans(x, y, scale)
    half = 0.5 / scale
    assert len(middle) == int((x[-1] - x[0]) * scale)
    for center, bottom, top in zip(middle, low, high, strict=True):
        inside = y[(x >= center - half + 0.02) & (x <= center + half - 0.02)]
        near = np.abs(x - center) <= 1 + half + 0.02
        reach = np.concatenate((y[near], np.interp([center - 1 - half, center + 1 + half], x, y)))
        assert not len(inside) or (bottom < inside.min() and top > inside.max())
        assert bottom >= reach.min() - WIDTH / 2 - 1e-9
        assert top <= reach.max() + WIDTH / 2 + 1e-9


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_spike_of_one_point_is_as_high_as_it_is_and_as_wide_as_the_pen(scale: float) -> None:
    x, y = noise()
    y[200] = 190.0
    middle, _, high = spans(x, y, scale)
    tall = middle[high > 185]
    assert high.max() == pytest.approx(190 + WIDTH / 2, abs=0.1)
    assert 1 <= len(tall) / scale <= 3
    assert abs(tall - x[200]).max() <= WIDTH


def test_where_the_line_has_a_gap_there_are_no_bars() -> None:
    x, y = noise()
    y[(x > 100) & (x < 140)] = np.nan
    middle, _, _ = spans(x, y)
    assert not ((middle > 103) & (middle < 137)).any()
    assert ((middle > 60) & (middle < 97)).sum() == 37
    assert middle.max() > 298


def test_what_lies_beside_the_picture_gets_no_bars_and_what_lies_above_it_short_ones() -> None:
    x, y = noise(900, -150.0, 450.0)
    y[450] = 1e6
    middle, _, high = spans(x, y)
    assert middle.min() > 0
    assert middle.max() < SIZE[0]
    assert len(middle) == SIZE[0]
    assert high.max() < SIZE[1] + 10


@pytest.mark.parametrize(
    ("x", "y"),
    [
        (np.linspace(0, 300, 400), 100 + 50 * np.sin(np.linspace(0, 6, 400))),  # quiet
        (np.linspace(0, 300, 60), np.tile([20.0, 180.0], 30)),  # far apart
        (np.roll(np.linspace(0, 300, 400), 7), np.tile([20.0, 180.0], 200)),  # goes back
        (np.append(np.linspace(0, 300, 400), np.nan), np.append(np.tile([20.0, 180.0], 200), 1.0)),
        (np.linspace(400, 700, 400), np.tile([20.0, 180.0], 200)),  # beside the picture
        (np.linspace(0, 300, 400), np.full(400, np.nan)),
        (np.array([5.0]), np.array([7.0])),
        (np.empty(0), np.empty(0)),
    ],
)
def test_other_lines_are_left_to_strokes(x: Floats, y: Floats) -> None:
    assert bars(x, y, SIZE, 1.0, WIDTH) is None


def test_a_picture_of_bars_is_one_of_strokes(qtbot: QtBot) -> None:
    """Pixels that strokes fill wholly are filled, and those that no stroke comes near are not."""
    x, y = noise()
    strokes = [QLineF(*ends) for ends in zip(x, y, x[1:], y[1:], strict=False)]
    found = bars(x, y, SIZE, 1.0, WIDTH)
    assert found is not None
    columns = [QLineF(*ends) for ends in zip(*ends_of(found, 0), *ends_of(found, 1), strict=True)]
    wanted, drawn = painted(strokes, WIDTH), painted(columns, 1.0, Qt.PenCapStyle.FlatCap)
    assert (painted(strokes, WIDTH + 3)[drawn]).all()
    assert (painted(columns, 3.0, Qt.PenCapStyle.FlatCap)[wanted]).mean() > 0.999
    assert abs(drawn.sum() / wanted.sum() - 1) < 0.05


def ends_of(found: tuple[Floats, Floats], end: int) -> tuple[Floats, Floats]:
    """The lower or the upper ends of bars."""
    return found[0][end::2], found[1][end::2]


def painted(
    lines: list[QLineF], width: float, cap: Qt.PenCapStyle = Qt.PenCapStyle.SquareCap
) -> NDArray[np.bool_]:
    """Which pixels are covered."""
    image = QImage(int(SIZE[0]), int(SIZE[1]), QImage.Format.Format_Alpha8)
    image.fill(0)
    painter = QPainter(image)
    pen = QPen(QColor("black"), width)
    pen.setCapStyle(cap)
    painter.setPen(pen)
    painter.drawLines(lines)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()] > 0
