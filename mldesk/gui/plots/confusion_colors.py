"""The colours of a confusion matrix: right answers in the accent's colour, mistakes in another."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from mldesk.gui import theme

_GAMMA = 0.55
"""Below 1: so that rare mistakes are seen beside the diagonal."""
_FAINTEST = 0.08
_SHADES = 256
_CONTRAST = 4.5

Colors = NDArray[np.int64]


def cell_colors(shares: NDArray[np.float64]) -> Colors:
    """Red, green and blue of each cell (n, n, 3), by its share of the true class."""
    colors = theme.current()
    strength = np.clip(np.nan_to_num(np.abs(shares)), 0.0, 1.0) ** _GAMMA
    strength = np.where(strength > 0.0, _FAINTEST + (1 - _FAINTEST) * strength, 0.0)
    place = (strength * (_SHADES - 1)).round().astype(np.int64)
    right, wrong = (_shades(colors.name, ink) for ink in (colors.accent, colors.run_colors[1]))
    return np.where(np.eye(len(shares), dtype=bool)[..., None], right[place], wrong[place])


@lru_cache(maxsize=8)
def _shades(theme_name: str, ink: str) -> Colors:
    """From the ground of an empty cell to `ink`, without those on which no number could be read well."""
    ground = theme.themes[theme_name].grid
    all_shades = [theme.blend(ground, ink, step / (_SHADES - 1)) for step in range(_SHADES)]
    names = [name for name in all_shades if _best_contrast(theme_name, name) >= _CONTRAST]
    kept = [QColor(name) for name in names or all_shades]
    places = np.linspace(0, len(kept) - 1, _SHADES).round().astype(int).tolist()
    found = [kept[place] for place in places]
    return np.array([(one.red(), one.green(), one.blue()) for one in found], np.int64)


def _best_contrast(theme_name: str, ground: str) -> float:
    colors = theme.themes[theme_name]
    return max(theme.contrast(ink, ground) for ink in (colors.text, colors.panel))


def readable(ground: QColor, nothing: bool) -> QColor:
    """The colour of a number on `ground`: that of text or of panels, whichever stands out; of zeros muted."""
    colors = theme.current()
    return colors.color("muted" if nothing else _ink_on(colors.name, ground.name()))


@lru_cache(maxsize=2048)
def _ink_on(theme_name: str, ground: str) -> str:
    colors = theme.themes[theme_name]
    return max(("text", "panel"), key=lambda ink: theme.contrast(colors.token(ink), ground))


def strongest(colors: Colors, shares: NDArray[np.float64], step: int) -> Colors:
    """Of each block of `step` by `step` cells the colour of the one that shows most, mistakes first."""
    size = len(shares)
    edge = math.ceil(size / step)
    weight = np.where(np.eye(size, dtype=bool), shares * 0.5, shares)
    padded = np.pad(weight, (0, edge * step - size), constant_values=-1.0)
    blocks = padded.reshape(edge, step, edge, step).transpose(0, 2, 1, 3).reshape(edge, edge, -1)
    best = blocks.argmax(axis=-1)
    rows = np.minimum(np.arange(edge)[:, None] * step + best // step, size - 1)
    columns = np.minimum(np.arange(edge)[None, :] * step + best % step, size - 1)
    picked: Colors = colors[rows, columns]
    return picked
