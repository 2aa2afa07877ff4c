"""A switch between a few views or kinds: one of several words, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from mldesk.gui.fonts import ui_font
from mldesk.gui.widgets.told import tell_as_choice


class Segments(QFrame):
    """The words of `choices` (key and text) as buttons of which one is down; `chosen` carries its key.

    The buttons are named NAME.KEY; arrow keys go from one to the next.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, title: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for key, text in choices:
            button = QPushButton(text)
            button.setObjectName(f"{name}.{key}")
            button.setProperty("kind", "segment")
            button.setAccessibleName(text)
            button.setCheckable(True)
            button.setFont(ui_font(13))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
            self._group.addButton(button)
            tell_as_choice(button)
            self.buttons[key] = button
            row.addWidget(button)
        next(iter(self.buttons.values())).setChecked(True)
        self._group.buttonToggled.connect(self._toggled)

    def current(self) -> str:
        """The key of the button that is down."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Press the button of `key`."""
        self.buttons[key].setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        """Change the word of a button."""
        self.buttons[key].setText(text)
        self.buttons[key].setAccessibleName(text)

    def _toggled(self, button: QAbstractButton, down: bool) -> None:
        if not down:
            return
        # a click does not take the focus from elsewhere; in here it is on no other word than is chosen
        if any(one.hasFocus() for one in self.buttons.values()):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(self.current())
