"""How a curve becomes strokes: pens, dashes, and the fast way through many points."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from mldesk.gui.plots.band import bars
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.palette import color_of

Floats = NDArray[np.float64]

FAINT = 0.36
"""Opacity of the raw curve behind a smoothed one."""
WIDTH = 2.0
DASH, GAP = 6.0, 4.0
_DENSE = 60
_SMOOTH = 60_000.0
"""Pixels of strokes with smooth edges, which take four times as long as plain ones. More of them lie so
close that nobody sees their edges.
"""


def draw_line(item: Any, curve: Curve, faint: bool, x: Floats, y: Floats, scale: float = 1.0) -> None:
    """Put a line, given in pixels, into a pyqtgraph curve item, in the style of `curve`.

    Qt needs a time that grows with the square of the points to stroke one long path wider than a pixel. So a
    line of many points is stroked piece by piece, with dashes cut out of it beforehand; a faint one is a
    hairline, which is always quick. A line that goes up and down in every column of pixels, of which a pixel
    has `scale`, is drawn as a bar in each; one that goes up and down very often has plain edges.
    """
    dense = len(x) > _DENSE and not faint
    if dense and curve.dashed:
        y = np.where(np.mod(x, DASH + GAP) < DASH, y, np.nan)
    view, pen, connect = item.getViewBox(), _faint_pen(curve) if faint else _pen(curve, dense), "finite"
    columns = bars(x, y, (view.width(), view.height()), scale, WIDTH) if dense else None
    if columns is not None:
        pen, connect, (x, y) = _bar_pen(curve, scale), "pairs", columns
    item.setSegmentedLineMode("on" if dense else "off")
    item.setPen(pen)
    item.setData(x, y, connect=connect, antialias=_length(y, view.height()) <= _SMOOTH)


def _length(y: Floats, height: float) -> float:
    """How many pixels a line goes up and down in a picture so high."""
    return float(np.nansum(np.abs(np.diff(np.clip(y, 0.0, height)))))


def _faint_pen(curve: Curve) -> QPen:
    color = QColor(color_of(curve.color))
    color.setAlphaF(FAINT)
    pen = QPen(color, 1.0)
    pen.setCosmetic(True)
    return pen


def _bar_pen(curve: Curve, scale: float) -> QPen:
    pen = QPen(QColor(color_of(curve.color)), 1.0 / scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _pen(curve: Curve, dense: bool) -> QPen:
    pen = QPen(QColor(color_of(curve.color)), WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if dense:
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    elif curve.dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([DASH / WIDTH, GAP / WIDTH])
    return pen
