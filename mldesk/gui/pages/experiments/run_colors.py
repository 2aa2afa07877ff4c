"""The menu in which runs are given a colour of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QActionGroup, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QMenu

from mldesk.gui import theme
from mldesk.gui.icons import icon
from mldesk.gui.plots.palette import color_of
from mldesk.gui.run_edits import edit_runs
from mldesk.gui.translation import translate

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow

_SIZE = 16


def names() -> list[str]:
    """What the theme's colours are called, in their order."""
    return [
        translate("run_colors", "Blue"),
        translate("run_colors", "Orange"),
        translate("run_colors", "Teal"),
        translate("run_colors", "Purple"),
        translate("run_colors", "Ochre"),
        translate("run_colors", "Pink"),
    ]


def color_menu(parent: QMenu, window: MainWindow, run_ids: list[str], chosen: str | None) -> QMenu:
    """A menu for `parent` of the theme's colours, any other, and the one that a run has by its number.

    `chosen` is what the runs have now, None when they differ.
    """
    menu = QMenu(translate("run_colors", "Color"), parent)
    menu.setObjectName("run.color")
    menu.setIcon(icon("dot", "muted"))
    group = QActionGroup(menu)
    for number, name in enumerate(names()):
        action = menu.addAction(swatch(color_of(number)), name)
        action.setActionGroup(group)
        action.setCheckable(True)
        action.setChecked(chosen == str(number))
        action.triggered.connect(lambda _on, text=str(number): set_color(window, run_ids, text))
    menu.addSeparator()
    menu.addAction(translate("run_colors", "Another color…")).triggered.connect(
        lambda _on: _ask(window, run_ids, chosen)
    )
    menu.addAction(translate("run_colors", "By its number")).triggered.connect(
        lambda _on: set_color(window, run_ids, "")
    )
    return menu


def set_color(window: MainWindow, run_ids: list[str], color: str) -> None:
    """Give runs a colour: a number of the theme's, "#RRGGBB", or "" for the one by its number."""
    edits = {run_id: [["color", color]] for run_id in run_ids}
    edit_runs(window, translate("run_colors", "Color runs"), edits)


def swatch(color: str) -> QIcon:
    """A dot of that colour."""
    picture = QPixmap(_SIZE * 2, _SIZE * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(QRectF(3, 3, _SIZE - 6, _SIZE - 6))
    painter.end()
    return QIcon(picture)


def _ask(window: MainWindow, run_ids: list[str], chosen: str | None) -> None:
    before = QColor(chosen) if chosen and chosen.startswith("#") else theme.current().color("accent")
    dialog = QColorDialog(before, window)
    dialog.setObjectName("run.color.dialog")
    dialog.setWindowTitle(translate("run_colors", "Color of the run"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.colorSelected.connect(lambda color: set_color(window, run_ids, color.name().upper()))
    dialog.open()
