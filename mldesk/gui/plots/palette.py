"""The colours of curves: numbers of the theme's run colours, or a colour of the user's own."""

from __future__ import annotations

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
