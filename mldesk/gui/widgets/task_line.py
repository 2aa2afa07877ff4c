"""How far a task is, where it was begun: what it does, bytes, a bar, and a button that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mldesk.gui.localized import localized
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.meter import Bar

if TYPE_CHECKING:
    from mldesk.gui.reader import Task
    from mldesk.gui.session import Session


class TaskLine(QWidget):
    """Follows one task at a time and is hidden while there is none; `canceled` comes when it was ended.

    The button is named NAME_cancel; without `own_cancel` there is none, as the form around has one.
    """

    canceled = Signal()

    def __init__(
        self, session: Session, name: str, own_cancel: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.task: Task | None = None
        self.title_label = Label("", "strong")
        self.detail_label = ElidedLabel("", "caption")
        self.detail_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = Bar()
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName(f"{name}_cancel")
        self.cancel_button.clicked.connect(self.cancel)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(6)
        layout.addWidget(self.title_label, 0, 0)
        layout.addWidget(self.detail_label, 0, 1)
        layout.addWidget(self.bar, 1, 0, 1, 2)
        if own_cancel:
            layout.addWidget(self.cancel_button, 0, 2, 2, 1)
        else:
            self.cancel_button.setParent(self)
            self.cancel_button.hide()
        layout.setColumnStretch(1, 1)
        session.tasks_changed.connect(self._follow)
        self.hide()

    def follow(self, task: Task) -> None:
        """Show how far `task` is, until it has ended."""
        self.task = task
        self.title_label.setText(localized(task.title))
        self.detail_label.setText("")
        self.bar.set_fraction(0)
        self.cancel_button.setEnabled(True)
        self.setVisible(task.status == "running")

    def leave(self) -> None:
        """Follow it no longer; it goes on."""
        self.task = None
        self.hide()

    def cancel(self) -> None:
        """Ask the task to end."""
        if self.task is not None:
            self.task.cancel()
            self.cancel_button.setEnabled(False)

    def _follow(self) -> None:
        task = self.task
        if task is None:
            return
        self.bar.set_fraction(task.fraction or 0.0)
        self.detail_label.setText(localized(task.detail))
        self.setAccessibleName(f"{self.title_label.text()} {self.detail_label.text()}")
        if task.status != "running":
            self.task = None
            self.hide()
            if task.status == "canceled":
                self.canceled.emit()
