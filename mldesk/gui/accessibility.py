"""Tells screen readers what kind of thing our own pictures are: Qt calls each of them a panel."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_CHARTS = (
    "BundleCanvas",
    "Canvas",
    "ClassChart",
    "ConfusionView",
    "Figure",
    "ParallelPlot",
    "ScatterPlot",
    "Sparkline",
)
_GRAPHICS = ("Bar", "LineageView", "Meter", "PartedBar", "PhaseSteps")
_ROLES = {
    **dict.fromkeys(_CHARTS, QAccessible.Role.Chart),
    **dict.fromkeys(_GRAPHICS, QAccessible.Role.Graphic),
    "StatusPill": QAccessible.Role.StaticText,
}
_installed = False


def install() -> None:
    """Have Qt ask for the roles of our pictures; once is enough for a process."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_told)
        _installed = True


def _told(kind: str, widget: QObject) -> QAccessibleInterface | None:
    """What a widget of the class `kind` is, if Qt's own classes do not say it; Qt owns the answer."""
    role = _ROLES.get(kind)
    if role is None or not isinstance(widget, QWidget) or not type(widget).__module__.startswith("mldesk."):
        return None
    return QAccessibleWidget(widget, role)
