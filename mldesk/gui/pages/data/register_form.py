"""The form that makes a dataset, or a new version of one, of what a source editor holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mldesk.core.dataset import DatasetVersion, get_dataset, register_dataset
from mldesk.core.errors import MldeskError, NotFound
from mldesk.gui.byte_progress import ByteProgress
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.tag_chips import TagChips
from mldesk.gui.widgets.task_line import TaskLine

from .source_editor import LABEL_WIDTH, SourceEditor

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.reader import Progress
    from mldesk.gui.session import Session


_BAR = 10
"""Pixels at the right that are left to the scroll bar."""


@dataclass(frozen=True)
class Registration:
    """What became of it: the version, whether it `is_new`, what was told on the way, links left out."""

    version: DatasetVersion
    is_new: bool
    said: tuple[str, ...]
    left_out: tuple[str, ...]


class RegisterForm(QFrame):
    """Source, name, description, tags, copy or not; `registered` carries the Registration, `dismissed` comes
    on Cancel. With `framed` it is a small form among others.
    """

    registered = Signal(object)
    dismissed = Signal()

    def __init__(
        self,
        session: Session,
        source: SourceEditor,
        names: Sequence[str],
        framed: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.source = source
        self._names = set(names)
        self._given = bool(name)
        self._suggested = ""
        self._framed = framed
        if framed:
            self.setProperty("kind", "well")
        self.setAccessibleName(self.tr("Register dataset"))
        self.name = QLineEdit(name)
        self.name.setObjectName("data.name")
        self.name.setAccessibleName(self.tr("Name of the dataset"))
        self.name_row = self._row(self.tr("Name"), self.name)
        self.description = QLineEdit()
        self.description.setObjectName("data.description")
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setPlaceholderText(self.tr("What it is and where it is from; may stay empty"))
        self.description_row = self._row(self.tr("Description"), self.description)
        self.tags = TagChips("data.tag")
        self.tags.setContentsMargins(0, 4, 0, 4)
        self.tags_row = self._row(self.tr("Tags"), self.tags)
        self.by_reference = QCheckBox(self.tr("Leave the files where they are"))
        self.by_reference.setObjectName("data.by_reference")
        self.by_reference.setAccessibleName(self.tr("Leave the files where they are"))
        self.by_reference_row = FieldRow("", editor=self.by_reference, label_width=LABEL_WIDTH)
        self.notices = Notices("data.register_problem")
        self.task_line = TaskLine(session, "data.register", own_cancel=False)
        self.task_line.canceled.connect(lambda: self._set_busy(False))
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("data.cancel_register")
        self.cancel_button.clicked.connect(self.cancel)
        self.register_button = Button(self.tr("Register"), "plain" if framed else "primary")
        self.register_button.setObjectName("data.register_confirm")
        self.register_button.clicked.connect(self.register)
        self._lay_out()
        self.name.textChanged.connect(self._name_edited)
        source.changed.connect(self._source_changed)
        self._source_changed()
        self._name_edited()

    def _row(self, label: str, editor: QWidget) -> FieldRow:
        return FieldRow(label, editor=editor, label_width=LABEL_WIDTH, wide=True)

    def _lay_out(self) -> None:
        rows = (self.name_row, self.description_row, self.tags_row, self.by_reference_row)
        layout = QVBoxLayout(self)
        margin = 16 if self._framed else 0
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(12)
        if self._framed:
            inside = layout
        else:
            page = ScrollPage((0, 0, _BAR, 0))
            inside = page.body
            inside.setSpacing(12)
            layout.addWidget(page, 1)
        inside.addWidget(self.source)
        for row in rows:
            inside.addWidget(row)
        if not self._framed:
            inside.addStretch(1)
        for widget in (self.notices, self.task_line):
            widget.setContentsMargins(0, 0, 0 if self._framed else _BAR, 0)
            layout.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.setContentsMargins(0, 0, 0 if self._framed else _BAR, 0)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.register_button)
        layout.addLayout(buttons)

    def _source_changed(self) -> None:
        choice = self.source.choice()
        untouched = not self._given and self.name.text() == self._suggested
        if choice is not None and choice.name and untouched:
            self._suggested = choice.name
            self.name.setText(choice.name)
        why = self.tr("Choose where the files come from first.")
        reason = why if choice is None else choice.copied_because
        self.by_reference.setEnabled(not reason)
        if reason:
            self.by_reference.setChecked(False)
        self.by_reference_row.set_note(
            reason or self.tr("Nothing is copied. Runs notice when the files change or vanish.")
        )

    def _name_edited(self) -> None:
        known = self.name.text().strip() in self._names
        self.name_row.set_problem(
            self.tr("This dataset exists: a new version of it is made.") if known else "", "warning"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field registers."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button | QPlainTextEdit):
            self.register()
        else:
            super().keyPressEvent(event)

    def register(self) -> None:
        """Register on a worker; it goes on as an activity when the form is gone."""
        choice = self.source.choice()
        if choice is None:
            self.source.tell_missing()
        if choice is None or self.task_line.task is not None:
            return
        self.notices.clear()
        self.tags.finish()
        name, description, tags = self.name.text(), self.description.text().strip(), dict(self.tags.tags)
        by_reference = self.by_reference.isChecked()

        def work(workspace: Workspace, progress: Progress) -> Registration:
            told = ByteProgress(progress)
            before = _newest(workspace, name)
            version = register_dataset(
                workspace,
                name,
                choice.make(workspace),
                description,
                by_reference=by_reference,
                on_progress=told,
                canceled=progress.canceled,
                tags=tags,
                unpack=choice.unpack,
                say=told.say,
                sha256=choice.sha256,
            )
            left_out = tuple(version.left_out())
            return Registration(version, version.version > before, tuple(told.said), left_out)

        title = self.tr("Registering dataset {name}").format(name=name.strip())
        self.task_line.follow(self._session.act(title, work, self.registered.emit, self._fail, receiver=self))
        self._set_busy(True)

    def _set_busy(self, busy: bool) -> None:
        editors = (self.source, self.name, self.description, self.tags, self.by_reference)
        for widget in (*editors, self.register_button):
            widget.setEnabled(not busy)
        self.register_button.setText(self.tr("Registering…") if busy else self.tr("Register"))
        if not busy:
            self._source_changed()

    def _fail(self, error: MldeskError) -> None:
        self._set_busy(False)
        match error.field:
            case "name":
                self.name_row.set_problem(str(error))
                self.name.setFocus()
            case "tags":
                self.tags_row.set_problem(str(error))
            case "source" | "url" | "path" | "prefix" | "sha256":
                self.source.show_problem(error)
            case _:
                self.notices.tell("error", error.title, error.cause, error.cure)

    def cancel(self) -> None:
        """Stop a registration that runs, else give the form up."""
        if self.task_line.task is not None:
            self.task_line.cancel()
        else:
            self.dismissed.emit()


def _newest(workspace: Workspace, name: str) -> int:
    """The number of the newest version there is, 0 for none."""
    try:
        return get_dataset(workspace, name).version
    except NotFound:
        return 0
