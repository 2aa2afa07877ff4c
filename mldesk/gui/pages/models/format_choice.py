"""Chooses the format of an export: one line for each, with what it is for or why it is not possible."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from mldesk.gui import formats
from mldesk.gui.fonts import ui_font
from mldesk.gui.localized import localized
from mldesk.gui.widgets.labels import Label

from .exporting import Choice


class FormatChoice(QWidget):
    """Radio buttons named models.format_<name>; `chosen` carries the name of the format."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Format"))
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._toggled)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def set_choices(self, choices: Sequence[Choice], wanted: str) -> None:
        """Offer formats, the `wanted` one chosen if it is possible."""
        for choice in choices:
            self._add(choice)
        button = self.buttons.get(wanted)
        if button is None or not button.isEnabled():
            button = next(iter(self.buttons.values()))
        button.setChecked(True)
        self.setFocusProxy(button)

    def _add(self, choice: Choice) -> None:
        name, row = choice.format.name, self._grid.rowCount()
        button = QRadioButton(localized(choice.format.label))
        button.setObjectName(f"models.format_{name}")
        button.setAccessibleName(button.text())
        button.setFont(ui_font(13))
        told = localized(choice.obstacle) or localized(choice.format.description)
        words = told[:1].upper() + told[1:]
        if choice.converted is not None and not choice.obstacle:
            done = self.tr("Converted {when}, which is used again if nothing has changed.")
            words = f"{words} {done.format(when=formats.ago(choice.converted))}"
        button.setAccessibleDescription(words)
        button.setEnabled(not choice.obstacle)
        label = Label(words, "caption", wrap=True)
        label.setMinimumHeight(28)
        self._group.addButton(button)
        self.buttons[name] = button
        self._grid.addWidget(button, row, 0)
        self._grid.addWidget(label, row, 1)

    def current(self) -> str:
        """The name of the chosen format."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), "registered")

    def _toggled(self, button: QWidget, down: bool) -> None:
        if down:
            self.chosen.emit(self.current())
