"""The wizard's panel without its logic: steps at the side, the current one beside them, buttons beneath."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Line
from mldesk.gui.widgets.labels import ElidedLabel, Label

from .step_list import StepList

_SIDE_WIDTH = 260
_NARROW_WIDTH, _NARROW_BELOW = 192, 860
"""The side with the steps' titles alone, and the width of the panel below which it is so."""
_COMPACT_WIDTH, _COMPACT_BELOW = 64, 740
"""The side with the steps' marks alone."""


class WizardFrame(QWidget):
    """`steps` at the side, `stack` with the pages, `notices` above the buttons.

    A narrow one shows the steps without their summaries, a very narrow one their marks alone. `next_wanted`
    says that Enter was pressed in a field.
    """

    next_wanted = Signal()

    def __init__(self, pages: list[QWidget], titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.experiment_label = ElidedLabel("", "caption")
        self.steps = StepList(titles)
        self.stack = QStackedWidget()
        for page in pages:
            self.stack.addWidget(page)
        self.cancel_button = self._button(self.tr("Cancel"), "cancel")
        self.back_button = self._button(self.tr("Back"), "back")
        self.next_button = self._button(self.tr("Next"), "next", "primary")
        self.review_button = self._button(self.tr("Review and start"), "review", "accent")
        self.start_button = self._button(self.tr("Start run"), "start", "primary")
        self._lay_out()

    def _button(self, text: str, name: str, kind: str = "plain") -> Button:
        button = Button(text, kind)
        button.setObjectName(f"wizard.{name}")
        return button

    def _lay_out(self) -> None:
        self.notices = QVBoxLayout()
        self.notices.setContentsMargins(28, 0, 28, 0)
        self.notices.setSpacing(8)
        right = QVBoxLayout()
        right.setContentsMargins(0, 26, 0, 24)
        right.setSpacing(16)
        right.addWidget(self.stack, 1)
        right.addLayout(self.notices)
        right.addLayout(self._lay_out_buttons())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_side())
        layout.addWidget(Line(vertical=True))
        layout.addLayout(right, 1)

    def _make_side(self) -> QWidget:
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(20, 0, 16, 0)
        head.setSpacing(4)
        head.addWidget(Label(self.tr("New run"), "title"))
        head.addWidget(self.experiment_label)
        self._side = QFrame()
        self._side.setProperty("kind", "clear")
        self._side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 20, 0, 12)
        column.setSpacing(16)
        column.addWidget(self._head)
        column.addWidget(self.steps, 1)
        return self._side

    def _lay_out_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(28, 0, 28, 0)
        row.setSpacing(8)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        for button in (self.back_button, self.next_button, self.review_button, self.start_button):
            row.addWidget(button)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the steps are titles or marks alone, to leave room for the fields."""
        super().resizeEvent(event)
        width = self.width()
        side = (
            _COMPACT_WIDTH
            if width < _COMPACT_BELOW
            else _NARROW_WIDTH
            if width < _NARROW_BELOW
            else _SIDE_WIDTH
        )
        if side != self._side.minimumWidth():
            self._head.setVisible(side != _COMPACT_WIDTH)
            self.steps.set_compact(side == _COMPACT_WIDTH, side == _NARROW_WIDTH)
            self._side.setFixedWidth(side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, else goes to the next step."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and not isinstance(focused, QCheckBox):
            focused.click()
        else:
            self.next_wanted.emit()
