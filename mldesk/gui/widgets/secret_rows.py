"""Names of secrets, and a field that puts the value of one into the system's keyring; none is ever shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.icons import IconButton
from mldesk.gui.localized import localized
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import bring_into_view
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_HEIGHT = 36
_NAME_WIDTH = 180


@dataclass(frozen=True)
class SecretStates:
    """Which of the names have a value, and why the keyring cannot be used (empty: it can)."""

    known: frozenset[str]
    problem: str


def read_states(names: Sequence[str]) -> SecretStates:
    """Ask the keyring about these names; their values are not kept."""
    from mldesk.core.secrets import get_secret, keyring_problem

    problem = keyring_problem()
    if problem is not None:
        return SecretStates(frozenset(), problem)
    try:
        return SecretStates(frozenset(name for name in names if get_secret(name) is not None), "")
    except MldeskError as error:
        return SecretStates(frozenset(), str(error))


class _Row(QWidget):
    """One name: whether it has a value, the field for a new one; `given` carries name and value."""

    given = Signal(str, str)

    def __init__(self, name: str, secret: str, removable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.secret = secret
        self.symbol = IconLabel("circle", "muted")
        label = ElidedLabel(secret, "mono")
        label.setFixedWidth(_NAME_WIDTH)
        self.state_label = Label("", "caption")
        self.set_button = Button(self.tr("Set value"))
        self.set_button.setObjectName(f"{name}_set")
        self.set_button.setAccessibleName(self.tr("Set the value of {name}").format(name=secret))
        self.set_button.clicked.connect(self.start)
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_value")
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(self.tr("Value of {name}").format(name=secret))
        self.line.setPlaceholderText(self.tr("Value"))
        self.line.installEventFilter(self)
        self.keep_button = Button(self.tr("Keep"))
        self.keep_button.setObjectName(f"{name}_keep")
        self.keep_button.setAccessibleName(self.tr("Keep the value of {name}").format(name=secret))
        self.keep_button.clicked.connect(self.finish)
        self.remove_button = IconButton(
            "close", self.tr("Remove the secret {name}").format(name=secret), size=14
        )
        self.remove_button.setObjectName(f"{name}_remove")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.symbol)
        row.addWidget(label)
        row.addWidget(self.state_label)
        row.addStretch(1)
        row.addWidget(self.line, 100)
        row.addWidget(self.keep_button)
        row.addWidget(self.set_button)
        row.addWidget(self.remove_button)
        self.remove_button.setVisible(removable)
        self.setMinimumHeight(_HEIGHT)
        self._show(editing=False)

    def set_state(self, known: bool | None) -> None:
        """Tell whether it has a value; None: the keyring cannot be asked, nor given one."""
        self.set_button.setEnabled(known is not None)
        if known is None:
            self.state_label.setText("")
            return
        self.symbol.set_icon(*(("check", "good") if known else ("circle", "warning")))
        self.state_label.setText(self.tr("has a value") if known else self.tr("has no value yet"))
        self.state_label.set_kind("caption" if known else "warning")
        self.set_button.setText(self.tr("Change value") if known else self.tr("Set value"))

    def start(self) -> None:
        """Offer the field."""
        self._show(editing=True)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Hand the value on, unless there is none, and close the field."""
        value = self.line.text()
        self.line.clear()
        self._show(editing=False)
        self.set_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if value:
            self.given.emit(self.secret, value)

    def _show(self, editing: bool) -> None:
        self.line.setVisible(editing)
        self.keep_button.setVisible(editing)
        self.state_label.setVisible(not editing)
        self.set_button.setVisible(not editing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps the value, Escape gives it up."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.line.clear()
            if is_enter(event) or event.key() == Qt.Key.Key_Escape:
                self.finish()
                return True
        return False


class SecretRows(QWidget):
    """The names it is given; `edited` comes when one was added or removed, `changed` when a value was set.

    Without `editable` the names stay. The controls are named NAME_set, NAME_value, NAME_keep and NAME_remove
    (a row each), NAME_add and NAME_line.
    """

    edited = Signal()
    changed = Signal()

    def __init__(
        self, session: Session, name: str, editable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._name = name
        self._editable = editable
        self._rows: list[_Row] = []
        self.add_button = Button(self.tr("Add secret"), "link", "plus")
        self.add_button.setObjectName(f"{name}_add")
        self.add_button.clicked.connect(self._start)
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_line")
        self.line.setAccessibleName(self.tr("Name of the secret"))
        self.line.setPlaceholderText(self.tr("NAME, as the script finds it in its environment"))
        self.line.installEventFilter(self)
        self.line.hide()
        self.problem_label = Label("", "warning", wrap=True)
        self.problem_label.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.line)
        self._layout.addWidget(self.problem_label)
        self._layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.setVisible(editable)
        self.setFocusProxy(self.add_button)

    def names(self) -> tuple[str, ...]:
        """The names that are shown."""
        return tuple(row.secret for row in self._rows)

    def set_names(self, names: Sequence[str]) -> None:
        """Show these names in place of the old ones, and ask the keyring about them."""
        if tuple(names) != self.names():
            for row in self._rows:
                self._take_away(row)
            self._rows = []
            for name in names:
                self._append(name)
        self.read()

    def _append(self, secret: str) -> _Row:
        row = _Row(self._name, secret, self._editable, self)
        row.given.connect(self._set)
        row.remove_button.clicked.connect(lambda: self._remove(row))
        self._layout.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def read(self) -> None:
        """Ask the keyring which names have a value."""
        names = self.names()
        if names:
            self._session.background(lambda: read_states(names), self._show_states, receiver=self)
        else:
            self._tell("")

    def _show_states(self, states: SecretStates) -> None:
        for row in self._rows:
            row.set_state(None if states.problem else row.secret in states.known)
        self._tell(states.problem)

    def _tell(self, problem: str) -> None:
        self.problem_label.setText(localized(problem))
        self.problem_label.setVisible(bool(problem))

    def _set(self, secret: str, value: str) -> None:
        def work() -> None:
            from mldesk.core.secrets import set_secret

            set_secret(secret, value)

        self._session.background(work, self._was_set, self._failed, receiver=self)

    def _was_set(self, _: None) -> None:
        self.read()
        self.changed.emit()

    def _failed(self, error: MldeskError) -> None:
        self._tell(str(error))

    def _start(self) -> None:
        self.line.show()
        self.add_button.hide()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.line)

    def finish(self) -> None:
        """Take the name that is written in the line, if any, and close the line."""
        name = self.line.text().strip()
        self.line.clear()
        self.line.hide()
        self.add_button.setVisible(self._editable)
        if name and name not in self.names():
            self._append(name)
            self.read()
            self.edited.emit()

    def _remove(self, row: _Row) -> None:
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._rows.remove(row)
        self._take_away(row)
        self.read()
        self.edited.emit()

    def _take_away(self, row: _Row) -> None:
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the name and offers its value, Escape gives it up, leaving the line takes it."""
        if event.type() == QEvent.Type.FocusOut and self.line.isVisible():
            self.finish()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            given_up = event.key() == Qt.Key.Key_Escape
            if given_up:
                self.line.clear()
            if given_up or is_enter(event):
                self.finish()
                self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
