"""Colours that tell a value."""

from __future__ import annotations

from itertools import pairwise

import pytest

from mldesk.gui import theme
from mldesk.gui.plots.ramp import STEPS, ramp_color


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_colour_is_seen_on_a_chart_and_told_from_the_next(
    name: str, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = theme.themes[name]
    monkeypatch.setattr(theme, "current", lambda: chosen)
    colors = [ramp_color((step + 0.5) / STEPS) for step in range(STEPS)]
    assert min(theme.contrast(color, chosen.panel) for color in colors) >= 3.0
    assert all(one != other for one, other in pairwise(colors))
    assert (ramp_color(-1.0), ramp_color(2.0)) == (colors[0], colors[-1])
