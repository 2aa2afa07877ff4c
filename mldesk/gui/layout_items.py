"""Keeps PySide from holding on to the items of layouts, which Qt takes away without telling it.

When a layout with something in it is added to that of a widget, PySide makes an object of Python for each of
its items and keeps it until the outer layout goes. Qt deletes an item with its widget; what it makes next at
that place in memory then has two objects of Python. When that is deleted in turn, PySide (6.11 at least) goes
on to use the right one, which is gone: a segmentation fault, much later and anywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout
from shiboken6 import invalidate

_ADDING = ((QBoxLayout, "addLayout"), (QBoxLayout, "insertLayout"), (QGridLayout, "addLayout"))
_installed = False


def install() -> None:
    """Have PySide let go of the items of every layout that is added to another; once does for a process."""
    global _installed
    if not _installed:
        for kind, name in _ADDING:
            setattr(kind, name, _letting_go(getattr(kind, name)))
        _installed = True


def _letting_go(add: Callable[..., None]) -> Callable[..., None]:
    def add_and_let_go(outer: QLayout, *arguments: Any, **named: Any) -> None:
        add(outer, *arguments, **named)
        if outer.parentWidget() is not None:  # else nothing has been made yet
            for one in (*arguments, *named.values()):
                if isinstance(one, QLayout):
                    _let_go(one)

    return add_and_let_go


def _let_go(layout: QLayout) -> None:
    """Part the items of one of Qt's own layouts, and of those in it, from their objects of Python."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if isinstance(item, QLayout):
            _let_go(item)
        elif item is not None:
            invalidate(item)
