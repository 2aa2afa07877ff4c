"""A monkey: presses, types, drags and turns the wheel at random, and knows afterwards what it did."""

from __future__ import annotations

import random
import string
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from mldesk.gui.main_window import MainWindow

_KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_F1,
    Qt.Key.Key_F2,
    Qt.Key.Key_F10,
)
_LETTERS = string.ascii_letters + string.digits + " .,:;-_\"'()[]{}<>=*%&|äß漢字🙂\u202e"
"""No slashes: what is written stays a name in the folder of the test."""
_WORDS = ("metrics.loss < 1", "and or (", "*.csv", "1e999", "-1", "digits", "\u0000", "a" * 300)
_MODIFIERS = (Qt.KeyboardModifier.NoModifier,) * 5 + (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_NEVER = ("window.quit",)
"""Actions that end the window."""
_COUNTED, _COUNTING_SECONDS = 1_000_000, 0.01
"""How far an ordinary machine counts, and how long that takes it."""


class Monkey:
    """Does one thing after the other to `window`; the same `seed` does the same to the same window."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.random = random.Random(seed)
        self.done: deque[str] = deque(maxlen=25)
        self.count = 0
        self._acts: list[tuple[int, Callable[[], str]]] = [
            (30, self._press_button),
            (14, self._click_anywhere),
            (14, self._press_key),
            (10, self._type),
            (8, self._trigger_action),
            (5, self._wheel),
            (4, self._drag),
            (4, self._double_click),
            (3, self._right_click),
            (2, self._resize),
            (6, self._go_to_page),
        ]

    def act(self) -> None:
        """Do one thing, chosen at random."""
        self.count += 1
        self._answer_popup()
        weights = [weight for weight, _ in self._acts]
        (chosen,) = self.random.choices([act for _, act in self._acts], weights)
        self.done.append(f"about to {chosen.__name__}")  # should it never come back
        self.done[-1] = chosen()

    # Choosing

    def _front(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup if popup is not None else self.window

    def _visible(self, kind: type[QWidget] = QWidget) -> list[QWidget]:
        return [
            widget
            for widget in self._front().findChildren(kind)
            if widget.isVisible() and not widget.visibleRegion().isEmpty()
        ]

    def _spot(self, widget: QWidget) -> QPoint:
        rect = widget.visibleRegion().boundingRect()
        return QPoint(
            self.random.randint(rect.left(), max(rect.left(), rect.right())),
            self.random.randint(rect.top(), max(rect.top(), rect.bottom())),
        )

    def _target(self) -> QWidget:
        return self.random.choice(self._visible() or [self._front()])

    def _keyboard(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    @staticmethod
    def _name(widget: QWidget) -> str:
        return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()!r}"

    # Acting

    def _answer_popup(self) -> None:
        """A menu that is open swallows all else: now and then it is closed, or one of its entries taken."""
        popup = QApplication.activePopupWidget()
        if popup is None:
            return
        actions = [one for one in popup.actions() if one.isEnabled() and not one.isSeparator()]
        actions = [one for one in actions if one.menu() is None and one.objectName() not in _NEVER]
        if isinstance(popup, QMenu) and actions and self.random.random() < 0.6:
            action = self.random.choice(actions)
            self.done.append(f"take {action.text()!r} of a menu")
            popup.close()
            action.trigger()
        else:
            self.done.append("close a popup")
            popup.close()

    def _press_button(self) -> str:
        buttons = [button for button in self._visible(QAbstractButton) if button.isEnabled()]
        if not buttons:
            return "no button"
        button = self.random.choice(buttons)
        name = self._name(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        return f"press {name}"

    def _click_anywhere(self) -> str:
        widget = self._target()
        name = self._name(widget)
        modifier = self.random.choice(_MODIFIERS)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, modifier, self._spot(widget))
        return f"click into {name}"

    def _double_click(self) -> str:
        widget = self._target()
        name = self._name(widget)
        QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=self._spot(widget))
        return f"double click into {name}"

    def _right_click(self) -> str:
        widget = self._target()
        name, spot = self._name(widget), self._spot(widget)
        if widget.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu:
            widget.customContextMenuRequested.emit(spot)
        return f"ask for the menu of {name}"

    def _press_key(self) -> str:
        widget = self._keyboard()
        key, name = self.random.choice(_KEYS), self._name(widget)
        modifier = self.random.choice(_MODIFIERS)
        if modifier == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_F10:
            modifier = Qt.KeyboardModifier.NoModifier
        QTest.keyClick(widget, key, modifier)
        return f"press {key.name} with {modifier.name} on {name}"

    def _type(self) -> str:
        widget = self._keyboard()
        name = self._name(widget)
        words = self.random.choice(_WORDS) if self.random.random() < 0.3 else ""
        words = words or "".join(self.random.choices(_LETTERS, k=self.random.randint(1, 12)))
        for letter in words:
            focused = QApplication.focusWidget()
            if focused is None:
                break
            # Python's Qt would take what is not Latin for another key
            QApplication.sendEvent(focused, _letter(letter, QEvent.Type.KeyPress))
            focused = QApplication.focusWidget()
            if focused is not None:
                QApplication.sendEvent(focused, _letter(letter, QEvent.Type.KeyRelease))
        return f"type {words!r} into {name}"

    def _trigger_action(self) -> str:
        actions = [one for one in self.window.actions_.all() if one.isEnabled()]
        action = self.random.choice(actions)
        if action is self.window.actions_["window.quit"]:
            return "do not quit"
        text = action.text()
        action.trigger()
        return f"trigger {text!r}"

    def _go_to_page(self) -> str:
        name = self.random.choice(list(self.window.rail.buttons))
        self.window.rail.buttons[name].click()
        return f"go to {name}"

    def _wheel(self) -> str:
        widget = self._target()
        name, spot = self._name(widget), QPointF(self._spot(widget))
        turn = QPoint(0, self.random.choice((-360, -120, 120, 360)))
        event = QWheelEvent(
            spot,
            QPointF(widget.mapToGlobal(spot.toPoint())),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            self.random.choice(_MODIFIERS),
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
        return f"turn the wheel on {name}"

    def _drag(self) -> str:
        """Press, move and let go within one widget; a drag between programs is never begun."""
        widget = self._target()
        name, start, end = self._name(widget), self._spot(widget), self._spot(widget)
        if (end - start).manhattanLength() < QApplication.startDragDistance() or _may_drag(widget):
            return f"do not drag in {name}"
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(widget, end)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)
        return f"drag in {name}"

    def _resize(self) -> str:
        width, height = self.random.randint(700, 1800), self.random.randint(400, 1100)
        self.window.resize(width, height)
        return f"make the window {width} by {height}"


def _letter(letter: str, kind: QEvent.Type) -> QKeyEvent:
    key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
    return QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)


def _may_drag(widget: QWidget) -> bool:
    """Whether a drag could leave the widget: its own loop would wait for a mouse that never comes."""
    while widget is not None:
        if getattr(widget, "dragEnabled", bool)():
            return True
        widget = widget.parentWidget()
    return False


class Watchdog(QObject):
    """A thread that measures how long the event loop does not answer; `longest` is in seconds.

    `stalls` holds where the GUI thread was when it had worked for `most` seconds without an answer, or done
    nothing at all for ten times as long: what other programs on the machine take is not the window's fault,
    nor is a slow machine, which has so much longer as it takes longer to count.
    """

    def __init__(self, most: float) -> None:
        super().__init__()
        self.longest = 0.0
        self.stalls: list[str] = []
        self._most = most
        self._clock = _thread_clock()
        self._beat = (time.monotonic(), self._clock())
        self._gui = threading.get_ident()
        self._over = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(20)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._thread.start()

    def beat(self) -> None:
        """The event loop lives."""
        now = time.monotonic()
        self.longest = max(self.longest, now - self._beat[0])
        self._beat = (now, self._clock())

    def stop(self) -> None:
        """End the thread."""
        self._timer.stop()
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        told: object = None
        while not self._over.wait(0.05):
            beat = self._beat
            silent, worked = time.monotonic() - beat[0], self._clock() - beat[1]
            if beat is not told and (worked > self._most or silent > 10 * self._most):
                most = self._most * _slowness()
                if worked <= most and silent <= 10 * most:
                    continue
                told = beat
                self.stalls.append(
                    f"no answer for {silent:.1f} s, of which {worked:.1f} s of work\n{_where(self._gui)}"
                )


def _slowness() -> float:
    """How much longer than an ordinary one this machine takes for the same work now; at least 1."""
    begun = time.thread_time() if hasattr(time, "pthread_getcpuclockid") else time.monotonic()
    for _ in range(_COUNTED):
        pass
    now = time.thread_time() if hasattr(time, "pthread_getcpuclockid") else time.monotonic()
    return max(1.0, (now - begun) / _COUNTING_SECONDS)


def _thread_clock() -> Callable[[], float]:
    """A clock of the work that this thread does; of the time that passes where there is no such clock."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return time.monotonic
    number = time.pthread_getcpuclockid(threading.get_ident())
    return lambda: time.clock_gettime(number)


def _where(thread: int) -> str:
    frame = sys._current_frames().get(thread)
    return "".join(traceback.format_stack(frame)[-12:]) if frame is not None else "gone"
