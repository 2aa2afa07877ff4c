"""What the panels share that store a version of a model: name, description, tags, a task and its problems."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.tag_chips import TagChips
from mldesk.gui.widgets.task_line import TaskLine

from .signing_form import LABEL_WIDTH

if TYPE_CHECKING:
    from mldesk.core.model import ModelVersion
    from mldesk.gui.session import Session


class VersionPanel(QWidget):
    """A form whose controls are named NAME.name, .description, .tag, .problem, .task, .cancel and .confirm.

    `dismissed` says that it was given up. A panel of this kind sets `newest`, the newest version by name of
    model, `rows`, the row of each field an error may be about, and `editors`, which wait for the task.
    """

    dismissed = Signal()

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._control = name
        self.newest: Mapping[str, int] = {}
        self.name = self.line("name", self.tr("Name of the model"))
        self.name_row = self.row(self.tr("Name"), self.name)
        self.name.textChanged.connect(self.describe_name)
        self.description = self.line("description", self.tr("Description"))
        self.description_row = self.row(self.tr("Description"), self.description)
        self.tags = TagChips(f"{name}.tag")
        self.tags_row = self.row(self.tr("Tags"), in_line(self.tags))
        self.rows = {"name": self.name_row}
        self.editors: tuple[QWidget, ...] = (self.name, self.description, self.tags)
        self.notices = Notices(f"{name}.problem")
        self.task_line = TaskLine(session, f"{name}.task", own_cancel=False)
        self.task_line.canceled.connect(lambda: self.set_busy(False))
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName(f"{name}.cancel")
        self.cancel_button.clicked.connect(self.cancel)
        self.confirm_button = Button("", "primary")
        self.confirm_button.setObjectName(f"{name}.confirm")
        self.say_confirm("", "")

    def line(self, name: str, title: str) -> QLineEdit:
        """A line of the form."""
        line = QLineEdit()
        line.setObjectName(f"{self._control}.{name}")
        line.setAccessibleName(title)
        return line

    def row(self, label: str, editor: QWidget) -> FieldRow:
        """A row of the form."""
        return FieldRow(label, editor=editor, label_width=LABEL_WIDTH, wide=True)

    def say_confirm(self, text: str, busy: str) -> None:
        """Give the button that begins its words, and those while the task is at work."""
        self._words = (text, busy)
        self.confirm_button.setText(text)
        self.confirm_button.setAccessibleName(text)

    def lay_out(self, title: str, told: Label, *middle: QWidget) -> None:
        """Put title, what is told beneath it, and the parts in the middle over the task and the buttons."""
        head = QVBoxLayout()
        head.setSpacing(6)
        head.addWidget(Label(title, "title"))
        head.addWidget(told)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 10, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 18, 24)
        layout.setSpacing(16)
        layout.addLayout(head)
        for widget in middle:
            layout.addWidget(widget, 1 if isinstance(widget, ScrollPage) else 0)
        layout.addWidget(self.task_line)
        layout.addLayout(buttons)

    def describe_name(self) -> None:
        """Tell when there is a model of that name."""
        newest = self.newest.get(self.name.text().strip())
        if newest is None:
            self.name_row.set_problem("")
            return
        text = self.tr("This model exists: the files become its version {number}.")
        self.name_row.set_problem(text.format(number=newest + 1), "warning")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field is as the button that begins."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button):
            self.confirm_button.click()
        else:
            super().keyPressEvent(event)

    def start(
        self, title: str, work: Callable[..., ModelVersion], done: Callable[[ModelVersion], object]
    ) -> None:
        """Do it on a worker; it goes on as an activity when the panel is gone."""
        self.task_line.follow(self._session.act(title, work, done, self.fail, receiver=self))
        self.set_busy(True)

    def set_busy(self, busy: bool) -> None:
        """Lock the form while the task is at work."""
        for widget in (*self.editors, self.confirm_button):
            widget.setEnabled(not busy)
        self.confirm_button.setText(self._words[busy])

    def fail(self, error: MldeskError) -> None:
        """Show what went wrong, beside the field it is about if there is one."""
        self.set_busy(False)
        row = self.rows.get(error.field or "")
        if row is None:
            self.notices.tell("error", error.title, error.cause, error.cure)
        else:
            row.set_problem(str(error))
            if row.editor is not None:
                row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Stop the task that is at work, else give the panel up."""
        if self.task_line.task is not None:
            self.task_line.cancel()
        else:
            self.dismissed.emit()


def in_line(chips: QWidget) -> QWidget:
    """Chips in the row of a form: as high as its other editors, so that they stand beside their label."""
    holder = QWidget()
    holder.setAccessibleName(chips.accessibleName())
    holder.setFocusProxy(chips)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 4, 0, 4)
    column.addWidget(chips)
    return holder
