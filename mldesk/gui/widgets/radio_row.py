"""A few choices on one line, of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from mldesk.gui.widgets.field import EDITOR_HEIGHT


class RadioRow(QWidget):
    """The words of `choices` (key and text) side by side; `chosen` carries the key that the user picks.

    The buttons are named NAME.KEY; arrow keys go from one to the next.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, title: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.buttons: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for key, text in choices:
            button = QRadioButton(text)
            button.setObjectName(f"{name}.{key}")
            button.setAccessibleName(text)
            button.setAccessibleDescription(title)
            button.clicked.connect(lambda _=False, chosen=key: self.chosen.emit(chosen))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[key] = button
        row.addStretch(1)
        self.setMinimumHeight(EDITOR_HEIGHT)

    def show_choice(self, key: str) -> None:
        """Mark the choice `key`, if it is one."""
        if key in self.buttons:
            self.buttons[key].setChecked(True)
