"""Leads a window through steps: presses real widgets by name and waits for conditions on the event loop."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

W = TypeVar("W", bound=QWidget)

Wait = tuple[str, Callable[[], object], float]
"""What is waited for in words, the condition, and the seconds after which the journey fails."""

POLL_MILLISECONDS = 20


class JourneyError(Exception):
    """A step did not come true; the text says which and what was waited for."""


class Journey(QObject):
    """Runs a generator of waits on the event loop; `ended` carries None or the error that ended it."""

    ended = Signal(object)

    def __init__(self, steps: Iterator[Wait], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._wait: Wait | None = None
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin with the first step as soon as the event loop runs."""
        self._timer.start()

    def fail(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """End with an exception that escaped from the window itself; its traceback goes to stderr."""
        sys.__excepthook__(kind, error, trace)
        self._timer.stop()
        self.ended.emit(JourneyError(f"the window raised {kind.__name__}: {error}"))

    def _look(self) -> None:
        self._timer.stop()  # a step that takes long must not be entered twice
        try:
            self._go_on()
        except JourneyError as error:
            self.ended.emit(error)
        except StopIteration:
            self.ended.emit(None)
        else:
            self._timer.start()

    def _go_on(self) -> None:
        if self._wait is not None and not self._wait[1]():
            if time.monotonic() > self._deadline:
                raise JourneyError(f"waited {self._wait[2]:.0f} s for {self._wait[0]}")
            return
        self._wait = next(self._steps)
        self._deadline = time.monotonic() + self._wait[2]


def find(root: QWidget, kind: type[W], name: str) -> W:
    """The visible widget with the object name `name`; JourneyError when there is none."""
    for widget in root.findChildren(kind, name):
        if widget.isVisible():
            return widget
    raise JourneyError(f"no visible {kind.__name__} named {name}")


def is_ready(root: QWidget, name: str) -> bool:
    """Tell whether a widget of this name is there, visible and enabled."""
    return any(widget.isVisible() and widget.isEnabled() for widget in root.findChildren(QWidget, name))


def press(root: QWidget, name: str) -> None:
    """Click the button named `name` with the mouse, in its middle."""
    button = find(root, QAbstractButton, name)
    if not button.isEnabled():
        raise JourneyError(f"the button {name} is not enabled")
    middle = QPoint(button.width() // 2, button.height() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle)


def enter(root: QWidget, name: str, text: str) -> None:
    """Type `text` into the line named `name` in place of what stands there."""
    widget = find(root, QWidget, name)
    line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    if not isinstance(line, QLineEdit):
        raise JourneyError(f"{name} is not a line to type into")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def settle(seconds: float = 0.25) -> Wait:
    """Let the page read and draw before its picture is taken; nothing depends on it but the picture."""
    until = time.monotonic() + seconds
    return "the page to settle", lambda: time.monotonic() >= until, seconds + 10
