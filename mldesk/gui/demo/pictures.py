"""Pictures of a window: light and dark, at 100 and 200 percent, whatever the screen's own scale is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from mldesk.gui import theme

SCALES = (1, 2)
THEMES = ("light", "dark")
_WEBP_QUALITY = 40


def render(widget: QWidget, scale: int, above: Sequence[QWidget] = ()) -> QPixmap:
    """Draw `widget` afresh with `scale` device pixels per pixel: sharp, not an enlarged copy.

    The windows `above` it, such as menus that are open, are drawn where they are.
    """
    pixmap = QPixmap(widget.size() * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(widget.palette().window().color())
    widget.render(pixmap, QPoint())
    for window in above:
        window.render(pixmap, widget.mapFromGlobal(window.pos()))
    return pixmap


def save_pictures(
    widget: QWidget,
    folder: Path,
    name: str,
    themes: Sequence[str] = THEMES,
    scales: Sequence[int] = SCALES,
    kind: str = "png",
    above: Sequence[QWidget] = (),
) -> list[Path]:
    """Save `widget` as `<name>-<theme>-<scale>x.png` for every theme and scale; the last theme stays.

    The one shown comes first: a switch costs time. Pictures of the kind "webp" are small, and lose a little.
    The windows `above` it are in the pictures, too.
    Raises OSError when a picture cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    manager = theme.manager()
    before = manager.theme.name
    paths = []
    for chosen in [*(one for one in themes if one == before), *(one for one in themes if one != before)]:
        manager.apply(chosen)
        QApplication.sendPostedEvents()
        for scale in scales:
            path = folder / f"{name}-{chosen}-{scale}x.{kind}"
            if not render(widget, scale, above).save(
                str(path), kind.upper(), _WEBP_QUALITY if kind == "webp" else -1
            ):
                raise OSError(f"could not write {path}")
            paths.append(path)
    return paths
