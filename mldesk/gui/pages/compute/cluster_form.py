"""What the panels have in common that add or change a cluster: its name, Test, Add or Save."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mldesk.core.cluster_settings import RaySettings, SlurmSettings
from mldesk.core.cluster_state import ClusterState
from mldesk.core.errors import InvalidInput, MldeskError
from mldesk.gui.localized import localized
from mldesk.gui.widgets import Button, FieldRow, Label, Line, ScrollPage, SpinBox
from mldesk.gui.widgets.field import EDITOR_HEIGHT
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.notices import Notices

from .cluster_card import version_text

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

SIZE = (720, 640)
"""Pixels it likes to have."""

LABEL_WIDTH = 190
_BOX_WIDTH = 160
_ROOM = 14
"""Pixels at the right of all that stands in the form; beside the fields the scroll bar lies there."""

Look = Callable[[str, dict[str, Any]], ClusterState]
"""Looks at a cluster of a kind with these settings; raises MldeskError. Not for the window's thread."""


def look_at(kind: str, settings: dict[str, Any]) -> ClusterState:
    """The state of a cluster, asked by a program of its own."""
    from mldesk.summon import look_at_cluster

    return look_at_cluster(kind, settings)


class ClusterForm(QWidget):
    """What both kinds share: a name, rows of fields, Test, Add or Save.

    `done` carries the ComputeTarget; `dismissed` when given up. A kind has its fields in `_build` and gives
    what stands in them in `settings`.
    """

    kind = ""
    done = Signal(object)
    dismissed = Signal()

    def __init__(
        self,
        session: Session,
        target: ComputeTarget | None = None,
        look: Look = look_at,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self.target = target
        self.rows: dict[str, FieldRow] = {}
        self.page = ScrollPage((0, 0, _ROOM, 0))
        self.page.body.setSpacing(10)
        self.setAccessibleName(self._title())
        self.name = self.line("name", self.tr("Name"), self.tr("How runs ask for it"), self._example())
        self._build()
        self._fill()
        self._lay_out()
        self.rows["name"].setVisible(target is None)
        self._edited()

    def _title(self) -> str:
        raise NotImplementedError

    def _example(self) -> str:
        raise NotImplementedError

    def _build(self) -> None:
        raise NotImplementedError

    def _fill(self) -> None:
        raise NotImplementedError

    def settings(self) -> dict[str, Any]:
        """The settings as they stand in the form."""
        raise NotImplementedError

    # Making

    def _add(self, name: str, editor: QWidget, title: str, hint: str, wide: bool) -> None:
        editor.setObjectName(f"{self.kind}.{name}")
        editor.setAccessibleName(title)
        self.rows[name] = FieldRow(title, hint, editor, label_width=LABEL_WIDTH, wide=wide)
        self.page.body.addWidget(self.rows[name])

    def line(self, name: str, title: str, hint: str, placeholder: str = "") -> QLineEdit:
        """A line of text."""
        line = QLineEdit()
        line.setPlaceholderText(placeholder)
        line.textChanged.connect(self._edited)
        self._add(name, line, title, hint, wide=True)
        return line

    def number(
        self, name: str, title: str, hint: str, least: int, most: int, least_text: str = ""
    ) -> SpinBox:
        """A whole number; `least_text` stands for the least."""
        box = SpinBox(least, most)
        box.setSpecialValueText(least_text)
        box.setFixedWidth(_BOX_WIDTH)
        box.valueChanged.connect(self._edited)
        self._add(name, box, title, hint, wide=False)
        return box

    def box(self, name: str, title: str, words: str, hint: str = "") -> QCheckBox:
        """A box to check."""
        box = QCheckBox(words)
        box.setMinimumHeight(EDITOR_HEIGHT)
        box.toggled.connect(self._edited)
        self._add(name, box, title, hint, wide=True)
        return box

    def section(self, title: str) -> None:
        """Begin another part of the form."""
        self.page.body.addSpacing(6)
        self.page.body.addWidget(Line())
        self.page.body.addSpacing(2)
        self.page.body.addWidget(Label(title, "heading"))

    def _lay_out(self) -> None:
        self.page.body.addStretch(1)
        self.notices = Notices(f"{self.kind}.problem")
        self.test_label = Label("", "muted", wrap=True)
        self.test_label.setObjectName(f"{self.kind}.tested")
        self.test_button = self._button(self.tr("Test"), "test", self.test)
        self.cancel_button = self._button(self.tr("Cancel"), "cancel", self.dismissed.emit)
        words = self.tr("Add target") if self.target is None else self.tr("Save")
        self.confirm_button = self._button(words, "confirm", self.accept, "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.setContentsMargins(0, 0, _ROOM, 0)
        self.notices.setContentsMargins(0, 0, _ROOM, 0)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.test_button)
        buttons.addWidget(self.test_label, 1)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28 - _ROOM, 24)
        layout.setSpacing(16)
        layout.addWidget(Label(self._title(), "title"))
        layout.addWidget(self.page, 1)
        layout.addWidget(self.notices)
        layout.addLayout(buttons)

    def _button(self, text: str, name: str, pressed: Callable[[], object], kind: str = "plain") -> Button:
        button = Button(text, kind)
        button.setObjectName(f"{self.kind}.{name}")
        button.clicked.connect(lambda _checked: pressed())
        return button

    # What was entered

    def _edited(self) -> None:
        """What was wrong or tested before says nothing of what stands there now."""
        for row in self.rows.values():
            row.set_problem("")
        if hasattr(self, "test_label"):
            self.test_label.setText("")

    def _show_error(self, error: MldeskError) -> None:
        """Show each problem beside its field, others above the buttons."""
        problems = error.problems if isinstance(error, InvalidInput) else ()
        told = [(one.field, localized(str(one))) for one in problems]
        told = told or [(error.field or "", localized(str(error)))]
        first = None
        for field, text in told:
            row = self.rows.get(field)
            if row is None or row.isHidden():
                self.notices.tell("error", error.title, error.cause, error.cure)
            else:
                row.set_problem(text)
                first = first or row
        if first is not None and first.editor is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # Doing

    def test(self) -> None:
        """Ask the cluster whether it is there, beside the window."""
        self.notices.clear()
        kind, settings, look = self.kind, self.settings(), self._look
        try:
            (RaySettings if kind == "ray" else SlurmSettings).from_json(settings)
        except InvalidInput as error:
            self._show_error(error)
            return
        self.test_button.setEnabled(False)
        self._say_test(self.tr("Asking…"), "muted")
        self._session.background(lambda: look(kind, settings), self._tested, self._test_failed, receiver=self)

    def _say_test(self, text: str, kind: str) -> None:
        self.test_label.set_kind(kind)
        self.test_label.setText(text)

    def _tested(self, state: ClusterState) -> None:
        self.test_button.setEnabled(True)
        if not state.reachable:
            self._say_test(localized(state.problem), "bad")
            return
        alive = [node for node in state.nodes if node.alive]
        words = self.tr("{version} answers. Nodes: {nodes}, CPUs: {cpus}, GPUs: {gpus}.")
        text = words.format(
            version=version_text(self.kind, state.version),
            nodes=len(alive),
            cpus=round(sum(node.cpus for node in alive)),
            gpus=sum(node.gpus for node in alive),
        )
        self._say_test(text, "good")

    def _test_failed(self, error: MldeskError) -> None:
        self.test_button.setEnabled(True)
        self._say_test("", "muted")
        self._show_error(error)

    def accept(self) -> None:
        """Add or change the target."""
        self.notices.clear()
        settings, target, name, kind = self.settings(), self.target, self.name.text().strip(), self.kind

        def work(workspace: Workspace) -> ComputeTarget:
            from mldesk.core.compute import add_ray_target, add_slurm_target, change_target

            if target is not None:
                return change_target(workspace, target.name, **settings)
            add = add_ray_target if kind == "ray" else add_slurm_target
            return add(workspace, name or kind, **settings)

        self.confirm_button.setEnabled(False)
        title = self.tr("Adding the compute target {name}") if target is None else self.tr("Changing {name}")
        shown = (name or kind) if target is None else target.name
        self._session.act(title.format(name=shown), work, self.done.emit, self._fail, receiver=self)

    def _fail(self, error: MldeskError) -> None:
        self.confirm_button.setEnabled(True)
        self._show_error(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field is as the button that begins."""
        focused = self.focusWidget()
        if is_enter(event) and not isinstance(focused, Button | QPlainTextEdit):
            self.confirm_button.click()
        else:
            super().keyPressEvent(event)
