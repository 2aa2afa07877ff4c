"""Where the Tab key goes: in the order in which one reads, whatever order the widgets were made in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from mldesk.gui.focus_ring import ring
from mldesk.gui.widgets.card import layout_widgets


def step(root: QWidget, forward: bool) -> bool:
    """Give the keyboard to the next widget in `root` (the one before it), around its end; False for none."""
    stops = list(tab_stops(root))
    if not stops:
        return False
    focused = QApplication.focusWidget()
    if focused in stops:
        place = (stops.index(focused) + (1 if forward else -1)) % len(stops)
    else:
        place = _beside(root, stops, focused, forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    _give_focus(stops[place], reason)
    return True


def _give_focus(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Give a widget the keyboard, where one can see it."""
    widget.setFocus(reason)
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    ring(widget)


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """The widgets in `root` to which the Tab key comes, in the order in which one reads."""
    return (widget for widget in _in_order(root) if takes_tab(widget))


def takes_tab(widget: QWidget) -> bool:
    """Whether the Tab key comes to the widget."""
    tab = Qt.FocusPolicy.TabFocus
    ready = widget.isVisible() and widget.isEnabled() and not _is_part(widget)
    return ready and widget.focusPolicy() & tab == tab


def _is_part(widget: QWidget) -> bool:
    """Whether another widget has the keyboard for it: what it is a part of, or its own bar of tabs.

    That is not asked as its focus proxy: PySide makes what is asked for belong to the widget that was asked,
    and takes the page of a scroll area away with its viewport.
    """
    around = widget.parentWidget()
    if isinstance(around, QAbstractScrollArea):
        return around.viewport() == widget
    return isinstance(around, QAbstractSpinBox | QComboBox) or isinstance(widget, QTabWidget)


def _beside(root: QWidget, stops: list[QWidget], focused: QWidget | None, forward: bool) -> int:
    """Where to go from a widget that is no stop itself: to the next stop after it, else to the first.

    One that has just been hidden stands where that stands which holds it.
    """
    order = {widget: place for place, widget in enumerate(_in_order(root))}
    while focused is not None and focused not in order:
        focused = focused.parentWidget()
    here = order[focused] if focused is not None else -1
    after = next((place for place, stop in enumerate(stops) if order[stop] > here), 0)
    return after if forward else (after - 1) % len(stops)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """The visible widgets inside `widget`, each before its own contents."""
    layout = widget.layout()
    laid_out = list(_of_layout(layout)) if layout is not None else []
    known = set(laid_out)
    loose = [child for child in _children(widget) if child not in known]
    for child in [*laid_out, *sorted(loose, key=lambda one: (one.y(), one.x()))]:
        if child.isVisible() and not child.isWindow():
            yield child
            yield from _in_order(child)


def _children(widget: QWidget) -> list[QWidget]:
    return widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout, a grid's line by line; what lies in a layout within it stays together."""
    inside: list[QWidget | QLayout] = [*layout_widgets(layout)]
    inside += [one for one in layout.children() if isinstance(one, QLayout)]
    for one in sorted(inside, key=lambda one: _place(layout, one)):
        if isinstance(one, QLayout):
            yield from _of_layout(one)
        else:
            yield one


def _place(layout: QLayout, inside: QWidget | QLayout) -> tuple[int, ...]:
    index = layout.indexOf(inside)
    if isinstance(layout, QGridLayout):
        return cast(tuple[int, ...], layout.getItemPosition(index))[:2]
    return (index,)
