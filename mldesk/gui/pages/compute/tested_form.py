"""What the panels of targets have in common that can be tested first: fields that scroll, and Test."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.core.errors import InvalidInput, MldeskError
from mldesk.gui.widgets import Label, Line, ScrollPage

from .target_form import TargetForm

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget
    from mldesk.gui.session import Session

_ROOM = 14
"""Pixels at the right of all that stands in the form; beside the fields the scroll bar lies there."""


class TestedForm(TargetForm):
    """Test, beside the window, asks what the settings lead to.

    A kind gives what asks in `question`, and says what came of it in `tested`.
    """

    def __init__(
        self, session: Session, target: ComputeTarget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, target, parent)
        self.page = ScrollPage((0, 0, _ROOM, 0))
        self.page.body.setSpacing(10)
        self.test_label = Label("", "muted", wrap=True)
        self.test_label.setObjectName(f"{self.kind}.tested")
        self.test_button = self.button(self.tr("Test"), "test", self.test)

    def question(self) -> Callable[[], Any]:
        """What asks, not in the window's thread; raises InvalidInput for settings that cannot be."""
        raise NotImplementedError

    def tested(self, answer: Any) -> None:
        """Say what came of it."""
        raise NotImplementedError

    # Making

    def section(self, title: str) -> None:
        """Begin another part of the form."""
        if self.page.body.count():
            self.page.body.addSpacing(6)
            self.page.body.addWidget(Line())
            self.page.body.addSpacing(2)
        self.page.body.addWidget(Label(title, "heading"))

    def lay_out(self, *above_buttons: QWidget) -> None:
        """Put the fields, what is told, and the buttons below each other."""
        self.page.body.addStretch(1)
        self.buttons.takeAt(1)  # the label takes the room between the buttons
        self.buttons.insertWidget(1, self.test_button)
        self.buttons.insertWidget(2, self.test_label, 1)
        self.buttons.setContentsMargins(0, 0, _ROOM, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28 - _ROOM, 24)
        layout.setSpacing(16)
        layout.addWidget(Label(self.title(), "title"))
        layout.addWidget(self.page, 1)
        for widget in (self.notices, *above_buttons):
            widget.setContentsMargins(0, 0, _ROOM, 0)
            layout.addWidget(widget)
        layout.addLayout(self.buttons)

    # Doing

    def edited(self) -> None:
        """What was wrong or tested before says nothing of what stands there now."""
        super().edited()
        self.test_label.setText("")

    def say_test(self, text: str, kind: str) -> None:
        """Say what came of a test, in the colour of `kind`: good, bad or muted."""
        self.test_label.set_kind(kind)
        self.test_label.setText(text)

    def test(self) -> None:
        """Ask, beside the window."""
        self.notices.clear()
        try:
            asked = self.question()
        except InvalidInput as error:
            self.show_error(error)
            return
        self.test_button.setEnabled(False)
        self.say_test(self.tr("Asking…"), "muted")
        self._session.background(asked, self._answered, self._unanswered, receiver=self)

    def _answered(self, answer: Any) -> None:
        self.test_button.setEnabled(True)
        self.tested(answer)

    def _unanswered(self, error: MldeskError) -> None:
        self.test_button.setEnabled(True)
        self.say_test("", "muted")
        self.unanswered(error)

    def unanswered(self, error: MldeskError) -> None:
        """Say that it could not be asked."""
        self.show_error(error)
