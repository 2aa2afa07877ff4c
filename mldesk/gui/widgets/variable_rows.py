"""Names with values (environment variables), a line each, added and removed where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.gui.fonts import mono_font
from mldesk.gui.icons import IconButton
from mldesk.gui.translation import translate
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import bring_into_view

_GAP = 8


class _Row(QWidget):
    """One name with its value."""

    def __init__(self, name: str, key: str, value: str, owner: VariableRows) -> None:
        super().__init__(owner)
        self.key = self._line(
            f"{name}_name",
            translate("VariableRows", "Name of the variable"),
            translate("VariableRows", "NAME"),
            key,
        )
        self.value = self._line(
            f"{name}_value",
            translate("VariableRows", "Value of the variable"),
            translate("VariableRows", "value"),
            value,
        )
        self.remove_button = IconButton("close", translate("VariableRows", "Remove the variable"), size=14)
        self.remove_button.setObjectName(f"{name}_remove")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.key, 2)
        row.addWidget(self.value, 3)
        row.addWidget(self.remove_button)

    def _line(self, name: str, title: str, placeholder: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setObjectName(name)
        line.setAccessibleName(title)
        line.setPlaceholderText(placeholder)
        line.setFont(mono_font(12))
        return line


class VariableRows(QWidget):
    """The variables it is given; `edited` comes at every change.

    The controls are named NAME_name, NAME_value and NAME_remove, a row each, and NAME_add.
    """

    edited = Signal()

    def __init__(self, name: str, offer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._rows: list[_Row] = []
        self.add_button = Button(offer, "link", "plus")
        self.add_button.setObjectName(f"{name}_add")
        self.add_button.clicked.connect(self._add_pressed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show these variables in place of the old ones."""
        for row in self._rows:
            self._take_away(row)
        self._rows = []
        for key, value in values.items():
            self._add(key, value)

    def values(self) -> dict[str, str]:
        """The variables; rows without a name and a value are left out."""
        return {
            row.key.text().strip(): row.value.text()
            for row in self._rows
            if row.key.text().strip() or row.value.text()
        }

    def _add_pressed(self) -> None:
        row = self._add("", "")
        row.key.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(row)

    def _add(self, key: str, value: str) -> _Row:
        row = _Row(self._name, key, value, self)
        row.key.textEdited.connect(self.edited)
        row.value.textEdited.connect(self.edited)
        row.remove_button.clicked.connect(lambda: self._remove(row))
        self._layout.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def _remove(self, row: _Row) -> None:
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rows.remove(row)
        self._take_away(row)
        self.edited.emit()

    def _take_away(self, row: _Row) -> None:
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
