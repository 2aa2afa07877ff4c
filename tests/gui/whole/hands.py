"""Two ways to do the same: with the mouse alone, and with the keyboard alone."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mldesk.gui.main_window import MainWindow

WAIT = 60_000
_MOST_TABS = 250


class Hands(ABC):
    """Does what a user does, to controls by their names: the object's, else the one that is read aloud."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.window = window
        self._qtbot = qtbot

    def until(self, condition: Callable[[], object], most: int = WAIT) -> None:
        """Wait for a condition, at most so many milliseconds."""
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=most)

    def found(self, name: str) -> list[QWidget]:
        """The controls of this name that can be used now."""
        return [
            widget
            for widget in self.window.findChildren(QWidget)
            if name in (widget.objectName(), widget.accessibleName())
            and widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]

    def ready(self, name: str) -> QWidget:
        """The control of this name, once it can be used."""
        self.until(lambda: self.found(name))
        return self.found(name)[0]

    @abstractmethod
    def go_to(self, page: str) -> None:
        """Open a page."""

    @abstractmethod
    def press(self, name: str) -> None:
        """Press a button."""

    @abstractmethod
    def write(self, name: str, text: str) -> None:
        """Write into a field in place of what is there."""

    @abstractmethod
    def choose_rows(self, name: str, first: int, last: int) -> None:
        """Choose rows of a table."""

    @abstractmethod
    def open_row(self, name: str, row: int) -> None:
        """Open what a row of a table stands for."""


class Mouse(Hands):
    """Clicks; the keyboard only writes into fields."""

    def go_to(self, page: str) -> None:
        QTest.mouseClick(self.window.rail.buttons[page], Qt.MouseButton.LeftButton)

    def press(self, name: str) -> None:
        self._click(self.ready(name))

    def write(self, name: str, text: str) -> None:
        field = self.ready(name)
        self._click(field)
        QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)

    def choose_rows(self, name: str, first: int, last: int) -> None:
        table = self.ready(name)
        self._click_row(table, first)
        if last != first:
            self._click_row(table, last, Qt.KeyboardModifier.ShiftModifier)

    def open_row(self, name: str, row: int) -> None:
        table = self.ready(name)
        self._click_row(table, row)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=_spot(table, row))

    def _click(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())

    @staticmethod
    def _click_row(
        table: QWidget, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        assert isinstance(table, QAbstractItemView)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, _spot(table, row))


class Keyboard(Hands):
    """Tab, arrows, Space and Enter, and the shortcuts of the menus."""

    def go_to(self, page: str) -> None:
        self.shortcut(f"view.{page}")

    def shortcut(self, action: str) -> None:
        """Press the keys of one of the window's actions."""
        (keys, *_) = self.window.actions_[action].shortcuts()
        combination = keys[0]
        QTest.keyClick(self._focused(), combination.key(), combination.keyboardModifiers())

    def press(self, name: str) -> None:
        self.come_to(name)
        QTest.keyClick(self._focused(), Qt.Key.Key_Space)

    def write(self, name: str, text: str) -> None:
        self.come_to(name)
        QTest.keyClick(self._focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(self._focused(), Qt.Key.Key_Delete)
        QTest.keyClicks(self._focused(), text)

    def choose_rows(self, name: str, first: int, last: int) -> None:
        self._come_to_row(name, first)
        for _ in range(last - first):
            QTest.keyClick(self._focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    def open_row(self, name: str, row: int) -> None:
        self._come_to_row(name, row)
        QTest.keyClick(self._focused(), Qt.Key.Key_Return)

    def come_to(self, name: str) -> None:
        """Press Tab until the control of this name has the keyboard."""
        wanted = self.ready(name)
        for _ in range(_MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is not None and (focused is wanted or wanted.isAncestorOf(focused)):
                return
            QTest.keyClick(self._focused(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    def _come_to_row(self, name: str, row: int) -> None:
        self.come_to(name)
        QTest.keyClick(self._focused(), Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        # with Ctrl the chosen rows stay chosen: an arrow alone chooses anew
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, *[Qt.Key.Key_Down] * row):
            QTest.keyClick(self._focused(), key)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window


def _spot(table: QAbstractItemView, row: int) -> QPoint:
    """Where one clicks to mean a row: into a column that holds only words."""
    model = table.model()
    shown = [
        rect
        for column in range(model.columnCount())
        if (rect := table.visualRect(model.index(row, column))).isValid()
    ]
    return max(shown, key=lambda rect: rect.width()).center()
