"""The form that makes a dataset, or a new version of one, of files and folders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.dataset import DatasetVersion, register_dataset
from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.meter import Bar

from .guess import Sources, guess_name, look_into

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.reader import Progress, Task
    from mldesk.gui.session import Session

_LABEL_WIDTH = 104


class RegisterForm(QFrame):
    """Name, description, copy or not; `registered` carries the version, `dismissed` comes on Cancel."""

    registered = Signal(object)
    dismissed = Signal()

    def __init__(
        self,
        session: Session,
        paths: Sequence[Path],
        names: Sequence[str],
        framed: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._paths = list(paths)
        self._names = set(names)
        self._task: Task | None = None
        if framed:
            self.setProperty("kind", "well")
        self.setAccessibleName(self.tr("Register dataset"))
        self.name = QLineEdit(name or guess_name(paths))
        self.name.setObjectName("data.name")
        self.name.setAccessibleName(self.tr("Name of the dataset"))
        self.name_row = FieldRow(self.tr("Name"), editor=self.name, label_width=_LABEL_WIDTH, wide=True)
        self.description = QLineEdit()
        self.description.setObjectName("data.description")
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setPlaceholderText(self.tr("What it is and where it is from; may stay empty"))
        self.description_row = FieldRow(
            self.tr("Description"), editor=self.description, label_width=_LABEL_WIDTH, wide=True
        )
        self.by_reference = QCheckBox(self.tr("Leave the files where they are"))
        self.by_reference.setObjectName("data.by_reference")
        self.by_reference.setAccessibleName(self.tr("Leave the files where they are"))
        self.by_reference.setToolTip(
            self.tr(
                "Nothing is copied: right for very large data. Runs notice when the files change or vanish."
            )
        )
        if len(self._paths) != 1 or not self._paths[0].is_dir():
            self.by_reference.hide()
        self.by_reference_row = FieldRow("", editor=self.by_reference, label_width=_LABEL_WIDTH)
        self._lay_out(framed)
        self.name.textChanged.connect(self._name_edited)
        self._name_edited()
        session.background(
            lambda: look_into(self._paths), self._show_sources, self._fail_source, receiver=self
        )

    def _lay_out(self, framed: bool) -> None:
        self.what_label = ElidedLabel(self._what(), "strong")
        self.size_label = Label(self.tr("Looking into it…"), "caption")
        self.bar = Bar()
        self.bar.hide()
        self.problem_label = Label("", "error", wrap=True)
        self.problem_label.hide()
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("data.cancel_register")
        self.cancel_button.clicked.connect(self.cancel)
        self.register_button = Button(self.tr("Register"), "plain" if framed else "primary")
        self.register_button.setObjectName("data.register_confirm")
        self.register_button.clicked.connect(self.register)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.register_button)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.what_label)
        head.addWidget(self.size_label)
        layout = QVBoxLayout(self)
        margin = 16 if framed else 0
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(12)
        layout.addLayout(head)
        for row in (self.name_row, self.description_row, self.by_reference_row):
            layout.addWidget(row)
        layout.addWidget(self.problem_label)
        layout.addWidget(self.bar)
        if not framed:
            layout.addStretch(1)
        layout.addLayout(buttons)

    def _what(self) -> str:
        if len(self._paths) == 1:
            return str(self._paths[0])
        return self.tr("{count} items of {folder}").format(
            count=len(self._paths), folder=self._paths[0].parent
        )

    def _show_sources(self, sources: Sources) -> None:
        files = (
            self.tr("1 file")
            if sources.file_count == 1
            else self.tr("{count} files").format(count=formats.count(sources.file_count))
        )
        text = f"{files} · {formats.size(sources.size)}"
        self.size_label.setText(text if sources.complete else self.tr("more than {size}").format(size=text))

    def _fail_source(self, error: MldeskError) -> None:
        self.size_label.setText("")
        self._show_problem(str(error))

    def _name_edited(self) -> None:
        known = self.name.text().strip() in self._names
        self.name_row.set_problem(
            self.tr("This dataset exists: a new version of it is made.") if known else "", "warning"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field registers."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(
            self.focusWidget(), Button
        ):
            self.register()
        else:
            super().keyPressEvent(event)

    def register(self) -> None:
        """Register on a worker; it goes on as an activity when the form is gone."""
        if self._task is not None:
            return
        self._show_problem("")
        name, description = self.name.text(), self.description.text().strip()
        paths, by_reference = self._paths, self.by_reference.isChecked()

        def work(workspace: Workspace, progress: Progress) -> DatasetVersion:
            return register_dataset(
                workspace, name, paths, description, by_reference=by_reference, on_progress=progress
            )

        title = self.tr("Registering dataset {name}").format(name=name.strip())
        self._task = self._session.act(title, work, self._done, self._failed, receiver=self)
        self._session.tasks_changed.connect(self._follow)
        self._set_busy(True)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.name, self.description, self.by_reference, self.register_button):
            widget.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.bar.set_fraction(0)
        self.register_button.setText(self.tr("Registering…") if busy else self.tr("Register"))

    def _follow(self) -> None:
        task = self._task
        if task is None:
            return
        self.bar.set_fraction(task.fraction or 0.0)
        if task.status == "canceled":
            self._task = None
            self._set_busy(False)

    def _done(self, version: DatasetVersion) -> None:
        self._task = None
        self.registered.emit(version)

    def _failed(self, error: MldeskError) -> None:
        self._task = None
        self._set_busy(False)
        if error.field == "name":
            self.name_row.set_problem(str(error))
            self.name.setFocus()
        else:
            self._show_problem(str(error))

    def _show_problem(self, text: str) -> None:
        self.problem_label.setText(text)
        self.problem_label.setVisible(bool(text))

    def cancel(self) -> None:
        """Stop a registration that runs, else give the form up."""
        if self._task is not None:
            self._task.cancel()
        else:
            self.dismissed.emit()
