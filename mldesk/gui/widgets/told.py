"""What screen readers are told that some of our widgets are, where Qt would say something else of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QDialog, QVBoxLayout, QWidget

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


def tell_as_choice(button: QAbstractButton) -> None:
    """Have a button that stays down called a radio button, one of several, and not a check box.

    Qt calls a button so that excludes others by itself. What is down is still for the owner of the buttons to
    say: in a group of its own the button excludes none. Qt then leaves the arrow keys to what lies around the
    buttons, which lets them `walk`.
    """
    if button.group() is None:
        alone = QButtonGroup(button)
        alone.setExclusive(False)
        alone.addButton(button)
    button.setAutoExclusive(True)


def walk(buttons: Sequence[QAbstractButton], key: int) -> bool:
    """Have the arrow keys go from one of the buttons to the next that can be pressed, around the end.

    False for other keys, and when none of the buttons has the keyboard.
    """
    ready = [button for button in buttons if button.isVisible() and button.isEnabled()]
    place = next((place for place, button in enumerate(ready) if button.hasFocus()), None)
    if place is None or key not in _STEPS:
        return False
    step = _STEPS[Qt.Key(key)]
    reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
    ready[(place + step) % len(ready)].setFocus(reason)
    return True


class DialogPart(QDialog):
    """A panel inside the window that is told as a dialog of its name; else it is like any widget."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAccessibleName(panel.accessibleName())
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(panel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to what lies around: a dialog of Qt's hides itself at Escape."""
        event.ignore()
