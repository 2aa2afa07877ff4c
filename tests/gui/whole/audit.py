"""What every place of the window must hold to: names, summaries, the way of the Tab key, a visible focus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from shiboken6 import Shiboken, isValid

from mldesk.gui.widgets.flow import FlowLayout

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
)
_PARTS_OF = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)


def told(widget: QWidget) -> tuple[str, str]:
    """Name and description of a widget, as a screen reader gets them from Qt."""
    interface = QAccessible.queryAccessibleInterface(widget)
    name, description = (
        interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
    )
    if isinstance(widget, QComboBox) or name == widget.toolTip():
        name = widget.accessibleName()  # Qt takes the choice, or the tool tip, which tell something else
    return name, description


def kept_items(known: Sequence[object] = ()) -> list[QLayoutItem]:
    """The items of Qt's layouts for which PySide keeps an object of Python, but for `known` ones.

    Qt deletes them at any time, and what comes to lie there then is taken for them: see `layout_items`.
    """
    there = Shiboken.getAllValidWrappers()
    ours = [item for one in there if isinstance(one, FlowLayout) for item in one._items]
    items = [one for one in there if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)]
    passed_over = {id(one) for one in (*ours, *known)}
    return [one for one in items if id(one) not in passed_over]


def is_control(widget: QWidget) -> bool:
    """Whether somebody can do something with the widget, or reads it: no parts of others, no scroll bars."""
    inner = isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_")
    return (
        isinstance(widget, _CONTROLS)
        and not inner
        and not isinstance(widget.parentWidget(), _PARTS_OF)
        and type(widget.parentWidget()).__name__ not in ("QFrame", "QComboBoxPrivateContainer")
        and type(widget).__name__ not in ("QTableCornerButton", "QHeaderView")
    )


def seen(root: QWidget) -> list[QWidget]:
    """All widgets under `root` that are visible."""
    return [widget for widget in root.findChildren(QWidget) if widget.isVisible()]


def described(widget: QWidget) -> str:
    """A widget in words, for the one who reads that a test has failed."""
    name = widget.objectName() or widget.accessibleName() or getattr(widget, "text", str)()
    around = [type(parent).__name__ for parent in parents(widget)][:3]
    return f"{type(widget).__name__} {name!r} in {' in '.join(around)}"


def parents(widget: QWidget) -> Iterator[QWidget]:
    """The widgets around a widget, from the inside."""
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def nameless(root: QWidget) -> list[str]:
    """Controls without a name, and without a name in the code by which tests and settings find them."""
    found = [widget for widget in seen(root) if is_control(widget) or takes_tab(widget)]
    found = [widget for widget in found if widget.window() is root.window()]  # not the list of an open box
    silent = [f"no accessible name: {described(widget)}" for widget in found if not told(widget)[0].strip()]
    return silent


def alike(root: QWidget) -> list[str]:
    """Controls that a screen reader would tell with the same words, though they are not the same."""
    groups = Counter(
        (type(widget).__name__, *told(widget))
        for widget in seen(root)
        if is_control(widget) and takes_tab(widget) and told(widget)[0]
    )
    return [f"{count} controls are called {words}" for words, count in groups.items() if count > 1]


def silent_pictures(root: QWidget) -> list[str]:
    """What is painted by our own hand, stands for something, and says nothing, or is told as a panel."""
    pictures = [
        widget
        for widget in seen(root)
        if type(widget).__module__.startswith("mldesk.") and type(widget).__name__ in _PICTURES
    ]
    wrong = []
    for widget in pictures:
        if not (told(widget)[0] or widget.accessibleDescription()):
            wrong.append(f"painted, but says nothing: {described(widget)}")
        if QAccessible.queryAccessibleInterface(widget).role() == QAccessible.Role.Client:
            wrong.append(f"painted, but told as a panel: {described(widget)}")
    return wrong


_PICTURES = {
    "BundleCanvas",
    "Canvas",
    "ClassChart",
    "ConfusionView",
    "Figure",
    "LineageView",
    "Meter",
    "ParallelPlot",
    "PartedBar",
    "PhaseSteps",
    "ScatterPlot",
    "StatusPill",
}


# The Tab key


def takes_tab(widget: QWidget) -> bool:
    """Whether the Tab key comes to the widget."""
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    around = widget.parentWidget()  # which has the keyboard for its parts
    part = isinstance(around, QAbstractSpinBox | QComboBox) or isinstance(widget, QTabWidget)
    part = part or (isinstance(around, QAbstractScrollArea) and around.viewport() == widget)
    return policy and widget.isVisible() and widget.isEnabled() and not part


def _in_exclusive_group(widget: QWidget) -> bool:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(takes_tab(button) for button in group.buttons())


def _reachable_by_arrows(widget: QWidget, visited: set[QWidget]) -> bool:
    """A radio button, or one of several buttons of which one is down: the arrow keys go between them."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():
        return any(button in visited for button in group.buttons())
    return isinstance(widget, QRadioButton) and any(
        isinstance(one, QRadioButton) and one.parentWidget() is widget.parentWidget() for one in visited
    )


class TabWalk:
    """What pressing Tab again and again came to, until one widget came a second time.

    `visited` are the widgets that got the keyboard; `unseen` those that look the same when it has left them.
    What is `known` is not looked at once more.
    """

    def __init__(self, window: QMainWindow, known: set[str], most: int = 400) -> None:
        self.visited: list[QWidget] = []
        self.unseen: list[QWidget] = []
        for _ in range(most):
            before = QApplication.focusWidget()
            new = before in self.visited and described(before) not in known
            seen = _picture(window, before) if new else None
            QTest.keyClick(before or window, Qt.Key.Key_Tab)
            if new:
                known.add(described(before))
                if seen is not None and seen == _picture(window, before) and before.hasFocus() is False:
                    self.unseen.append(before)
            focused = QApplication.focusWidget()
            if focused is None or focused in self.visited:
                break
            self.visited.append(focused)


def _picture(window: QWidget, widget: QWidget | None) -> QImage | None:
    if widget is None or not isValid(widget) or not widget.isVisible() or not window.isAncestorOf(widget):
        return None
    return window.grab(_place(widget, window).adjusted(-4, -4, 4, 4)).toImage()


def unreachable(root: QWidget, visited: list[QWidget]) -> list[str]:
    """Controls that the Tab key did not come to: out of its way, or behind something that keeps it."""
    known = set(visited)
    return [
        f"Tab does not come to: {described(widget)}"
        for widget in seen(root)
        if takes_tab(widget)
        and widget not in known
        and not _reachable_by_arrows(widget, known)
        and not isinstance(widget.parentWidget(), _PARTS_OF)
    ]


def without_tab(root: QWidget) -> list[str]:
    """Controls that can be pressed or written into, but not by the keyboard."""
    return [
        f"takes no Tab: {described(widget)}"
        for widget in seen(root)
        if is_control(widget)
        and widget.isEnabled()
        and not isinstance(widget, QProgressBar)
        and not takes_tab(widget)
        and not _in_exclusive_group(widget)
        and widget.objectName() not in _LED_BY_OTHERS
    ]


_LED_BY_OTHERS = {"palette.list"}
"""Lists that the line above them leads with the arrow keys."""


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _scrolled_in(widget: QWidget) -> QWidget | None:
    return next((parent for parent in parents(widget) if isinstance(parent, QScrollArea)), None)


def backwards(window: QWidget, visited: list[QWidget]) -> list[str]:
    """Where the Tab key goes against the way one reads: up over what lies below, or left within a line."""
    wrong = []
    places = [(widget, _place(widget, window)) for widget in visited if window.isAncestorOf(widget)]
    highest = min((place.top() for _, place in places), default=0)
    for (one, before), (other, after) in pairwise(places):
        if after.top() == highest or _scrolled_in(one) is not _scrolled_in(other):
            continue  # around the end; or their places say nothing, as one of them has been scrolled
        beside = before.left() < after.right() and after.left() < before.right()
        level = before.top() < after.center().y() < before.bottom()
        if (beside and after.bottom() <= before.top()) or (level and after.right() <= before.left()):
            wrong.append(f"Tab goes back from {described(one)} to {described(other)}")
    return wrong


def demand_nothing(found: dict[str, list[str]]) -> None:
    """Fail with what is wrong, each with the places where it is."""
    lines = [f"{wrong}\n    at {', '.join(places[:3])}" for wrong, places in sorted(found.items())]
    if lines:
        pytest.fail("\n".join(lines), pytrace=False)
