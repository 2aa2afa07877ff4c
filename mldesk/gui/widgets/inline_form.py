"""A small form that stands among the parts of a page: a title, rows, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.keys import is_enter


class InlineForm(QFrame):
    """A form with a main field, which is given the focus; `dismissed` comes on Cancel and Escape.

    Its buttons are named NAME_cancel and NAME_confirm. What is done at the latter is up to the form.
    """

    dismissed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "well")
        self._words = ("", "")
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName(f"{name}_cancel")
        self.cancel_button.clicked.connect(self.dismissed)
        self.confirm_button = Button("", "primary")
        self.confirm_button.setObjectName(f"{name}_confirm")

    def say_confirm(self, text: str, busy: str) -> None:
        """Give the button that begins its words, and those while it is at work."""
        self._words = (text, busy)
        self.confirm_button.setText(text)
        self.confirm_button.setAccessibleName(text)

    def lay_out(self, heading: QWidget, *rows: QWidget, beside: QWidget | None = None) -> None:
        """Put the rows beneath the heading, then the buttons with what stands beside them."""
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        if beside is None:
            buttons.addStretch(1)
        else:
            buttons.addWidget(beside, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        for widget in (heading, *rows):
            layout.addWidget(widget)
        layout.addLayout(buttons)

    def set_field(self, field: QLineEdit, row: FieldRow, *others: QWidget) -> None:
        """Make `field` in its row the main one; it and the others are locked while the form is at work."""
        self._field, self._row = field, row
        self._locked = (field, *others)
        self.setFocusProxy(field)

    def set_busy(self, busy: bool) -> None:
        """Lock the form while it is at work."""
        for widget in (*self._locked, self.confirm_button):
            widget.setEnabled(not busy)
        self.confirm_button.setText(self._words[busy])

    def show_error(self, error: MldeskError) -> None:
        """Show beside the main field why it was not done, and what to do."""
        self.set_busy(False)
        self._row.set_problem(str(error))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is as the button that begins, Escape gives up."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button):
            self.confirm_button.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)
