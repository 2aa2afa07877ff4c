"""What the panels have in common that add or change a target: its name, rows of fields, Add or Save."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from mldesk.core.errors import InvalidInput, MldeskError, Problem
from mldesk.gui.widgets import Button, FieldRow
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.notices import Notices

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

LABEL_WIDTH = 190


class TargetForm(QWidget):
    """Adds a target of a kind, or changes `target`.

    `done` carries the ComputeTarget; `dismissed` when given up. A kind makes its rows, gives what stands in
    them in `settings`, adds a target in `add_target`, and names one that is given no name `usual_name`.
    """

    kind = ""
    usual_name = ""
    done = Signal(object)
    dismissed = Signal()

    def __init__(
        self, session: Session, target: ComputeTarget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.target = target
        self.rows: dict[str, FieldRow] = {}
        self.setAccessibleName(self.title())
        self.notices = Notices(f"{self.kind}.problem")
        self.cancel_button = self.button(self.tr("Cancel"), "cancel", self.dismissed.emit)
        words = self.tr("Add target") if target is None else self.tr("Save")
        self.confirm_button = self.button(words, "confirm", self.accept, "primary")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.confirm_button)

    def title(self) -> str:
        """What the panel is called."""
        if self.target is None:
            return self.new_title()
        return self.tr("Change {name}").format(name=self.target.name)

    def new_title(self) -> str:
        """What the panel that adds a target is called."""
        raise NotImplementedError

    def settings(self) -> dict[str, Any]:
        """The settings as they stand in the form; raises InvalidInput for what cannot be read."""
        raise NotImplementedError

    def add_target(self, workspace: Workspace, name: str, settings: dict[str, Any]) -> ComputeTarget:
        """Add a target of this kind."""
        raise NotImplementedError

    # Making

    def button(self, text: str, name: str, pressed: Callable[[], object], kind: str = "plain") -> Button:
        """A button that does `pressed`."""
        button = Button(text, kind)
        button.setObjectName(f"{self.kind}.{name}")
        button.clicked.connect(lambda _checked: pressed())
        return button

    def row(self, name: str, editor: QWidget, title: str, hint: str, wide: bool = False) -> None:
        """A row of the form: a field with its title and hint."""
        editor.setObjectName(f"{self.kind}.{name}")
        editor.setAccessibleName(title)
        self.rows[name] = FieldRow(title, hint, editor, label_width=LABEL_WIDTH, wide=wide)

    def line(self, name: str, title: str, hint: str, placeholder: str = "") -> QLineEdit:
        """A row with a line of text."""
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        line.textChanged.connect(self.edited)
        self.row(name, line, title, hint, wide=True)
        return line

    def add_name(self, placeholder: str) -> None:
        """The row with the target's name, which is not changed later."""
        self.name = self.line("name", self.tr("Name"), self.tr("How runs ask for it"), placeholder)
        if self.target is not None:
            self.rows["name"].hide()

    # What was entered

    def edited(self) -> None:
        """What was wrong before says nothing of what stands there now."""
        for row in self.rows.values():
            row.set_problem("")

    def show_error(self, error: MldeskError) -> None:
        """Show each problem beside its field, others above the buttons."""
        whole = Problem(error.field or "", error.title, error.cause, error.cure)
        first = None
        for problem in (error.problems if isinstance(error, InvalidInput) else ()) or (whole,):
            row = self.rows.get(problem.field)
            if row is None or row.isHidden():
                self.notices.tell("error", problem.title, problem.cause, problem.cure)
            else:
                row.set_problem(str(problem))
                first = first or row
        if first is not None and first.editor is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def accept(self) -> None:
        """Add or change the target."""
        self.notices.clear()
        try:
            settings = self.settings()
        except InvalidInput as error:
            self.show_error(error)
            return
        target, name = self.target, self.name.text().strip() or self.usual_name

        def work(workspace: Workspace) -> ComputeTarget:
            from mldesk.core.compute import change_target

            if target is not None:
                return change_target(workspace, target.name, **settings)
            return self.add_target(workspace, name, settings)

        self.confirm_button.setEnabled(False)
        title = self.tr("Adding the compute target {name}") if target is None else self.tr("Changing {name}")
        shown = name if target is None else target.name
        self._session.act(title.format(name=shown), work, self.done.emit, self._fail, receiver=self)

    def _fail(self, error: MldeskError) -> None:
        self.confirm_button.setEnabled(True)
        self.show_error(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field is as the button that begins."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button | QPlainTextEdit):
            self.confirm_button.click()
        else:
            super().keyPressEvent(event)
