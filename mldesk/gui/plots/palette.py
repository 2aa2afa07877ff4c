"""The colours of curves: numbers of the theme's run colours, or a colour of the user's own."""

from __future__ import annotations

from collections.abc import Sequence

from mldesk.gui import theme
from mldesk.gui.contrast import LINE, readable


def color_of(color: int | str) -> str:
    """The colour as "#RRGGBB": a number is one of the theme's run colours, a text is the colour itself.

    Such a one is made lighter or darker where it could not be told from the theme's ground.
    """
    if isinstance(color, str):
        return readable(color, theme.current().token("panel"), LINE)
    colors = theme.current().run_colors
    return colors[color % len(colors)]


def run_color(number: int | None, chosen: str | None) -> int | str:
    """A run's colour: the user's, else one by its number, so that it stays the same everywhere and always."""
    if chosen and chosen.isdigit():
        return int(chosen)
    return chosen or (number or 0)


def distinct_colors(runs: Sequence[tuple[int | None, str | None]]) -> list[int | str]:
    """The colours of runs that are drawn together, each given by its number and the user's choice for it.

    Each has its own; of several with the same one by their numbers, as every sixth run has it, the first
    keeps it and the others get colours that none of them has, as long as there are some.
    """
    count = len(theme.current().run_colors)
    colors = [run_color(number, chosen) for number, chosen in runs]
    chosen_first = sorted(range(len(runs)), key=lambda place: not runs[place][1])
    taken: set[int | str] = set()
    late = []
    for place in chosen_first:
        color = colors[place]
        key = color % count if isinstance(color, int) else color
        if key in taken and not runs[place][1]:
            late.append(place)
        taken.add(key)
    free = (color for color in range(count) if color not in taken)
    for place, color in zip(sorted(late), free, strict=False):
        colors[place] = color
    return colors
