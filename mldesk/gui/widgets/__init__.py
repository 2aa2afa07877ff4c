"""The building blocks of every page: one look, accessible names, keyboard focus."""

from mldesk.gui.icons import IconButton
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card, Line, ScrollPage
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.header import PageHeader
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.message import MessageBar, Toast
from mldesk.gui.widgets.meter import Bar, Meter, Sparkline
from mldesk.gui.widgets.overlay import Overlay
from mldesk.gui.widgets.pill import StatusPill, paint_pill, pill_width, status_look, status_word
from mldesk.gui.widgets.spin_box import SpinBox

__all__ = [
    "Bar",
    "Button",
    "Card",
    "ElidedLabel",
    "EmptyState",
    "FieldRow",
    "IconButton",
    "IconLabel",
    "Label",
    "Line",
    "MessageBar",
    "Meter",
    "Overlay",
    "PageHeader",
    "ScrollPage",
    "Sparkline",
    "SpinBox",
    "StatusPill",
    "Toast",
    "paint_pill",
    "pill_width",
    "status_look",
    "status_word",
]
