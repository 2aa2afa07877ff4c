"""What every step of the wizard is: a title, a sentence, fields that edit the draft, problems beside them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.core.errors import Problem
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import Label

from .draft import Draft


class StepPage(QWidget):
    """One step. Its fields write into `draft` and emit `changed`; `body` is the layout they go into."""

    changed = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = Draft()
        self.setProperty("kind", "clear")
        self.setAccessibleName(title)
        self.title_label = Label(title, "title")
        self.text_label = Label(text, "muted", wrap=True)
        scroll = ScrollPage((28, 0, 28, 8))
        self.body: QVBoxLayout = scroll.body
        head = QVBoxLayout()
        head.setContentsMargins(28, 0, 28, 0)
        head.setSpacing(6)
        head.addWidget(self.title_label)
        head.addWidget(self.text_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    def show_draft(self, draft: Draft) -> None:
        """Fill the fields from `draft`, and write what is changed there into it from now on."""
        self.draft = draft

    def show_problems(self, problems: list[Problem]) -> None:
        """Show those of `problems` that belong to a field of this step beside it."""

    def summary(self) -> str:
        """One line for the list of steps."""
        return ""

    def first_field(self) -> QWidget | None:
        """The field that gets the focus when the step is opened."""
        return None

    def focus_first_field(self) -> None:
        """Put the focus into the first field."""
        field = self.first_field()
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)


def problem_text(problems: Iterable[Problem]) -> tuple[str, str]:
    """Return all problems of one field as text, and the worst level among them ("error" or "warning")."""
    listed = list(problems)
    level = "error" if any(problem.level == "error" for problem in listed) else "warning"
    return "\n".join(str(problem) for problem in listed), level


def mark_row(row: FieldRow, problems: list[Problem], *fields: str) -> None:
    """Show the problems of `fields` beneath the editor of `row`."""
    text, level = problem_text(problem for problem in problems if problem.field in fields)
    row.set_problem(text, level)


def mark_fields(row: FieldRow, problems: list[Problem], *roots: str) -> None:
    """Show the problems of `roots` and of their parts (`packages.3`) beneath the editor of `row`."""
    text, level = problem_text(problem for problem in problems if problem.field.partition(".")[0] in roots)
    row.set_problem(text, level)


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of `layout`."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
