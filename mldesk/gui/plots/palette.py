"""The colours of curves: numbers of the theme's run colours, or a colour of the user's own."""

from __future__ import annotations

from mldesk.gui import theme


def color_of(color: int | str) -> str:
    """The colour as "#RRGGBB": a number is one of the theme's run colours, a text is the colour itself."""
    if isinstance(color, str):
        return color
    colors = theme.current().run_colors
    return colors[color % len(colors)]


def run_color(number: int | None, chosen: str | None) -> int | str:
    """A run's colour: the user's, else one by its number, so that it stays the same everywhere and always."""
    return chosen or (number or 0)
