"""The panel that adds or changes a named target on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import InvalidInput, MldeskError
from mldesk.core.machine_settings import MachineSettings
from mldesk.core.machine_targets import has_own_cluster
from mldesk.core.vm_sizes import get_vm_size, list_vm_sizes
from mldesk.gui import formats
from mldesk.gui.widgets import Button, FieldRow, Label, SpinBox
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.notices import Notices

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

SIZE = (640, 520)
"""Pixels it likes to have."""

_LABEL_WIDTH = 190
_MOST_NODES = 1024
_MOST_SLOTS = 1024
_MOST_IDLE = 7 * 86_400


class MachineForm(QWidget):
    """Adds a target, or changes `target`; `done` carries the ComputeTarget; `dismissed` when given up.

    `places` are the Docker targets and the clusters that its runs can go into.
    """

    done = Signal(object)
    dismissed = Signal()

    def __init__(
        self,
        session: Session,
        places: Sequence[ComputeTarget] = (),
        target: ComputeTarget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.target = target
        self.rows: dict[str, FieldRow] = {}
        self.setAccessibleName(self._title())
        self._clusters = {place.name for place in places if place.is_cluster}
        self._own_clusters = {place.name for place in places if has_own_cluster(place)}
        self._build(places)
        self.notices = Notices("machine.problem")
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.setObjectName("machine.cancel")
        self.cancel_button.clicked.connect(self.dismissed)
        self.confirm_button = Button(self.tr("Add target") if target is None else self.tr("Save"), "primary")
        self.confirm_button.setObjectName("machine.confirm")
        self.confirm_button.clicked.connect(self.accept)
        self._lay_out()
        self._fill(MachineSettings() if target is None else target.machine)
        self.setFocusProxy(self.name if target is None else self.vm_size)

    def _title(self) -> str:
        if self.target is None:
            return self.tr("Add named target")
        return self.tr("Change {name}").format(name=self.target.name)

    # Making

    def _build(self, places: Sequence[ComputeTarget]) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("for example gpucluster"))
        self.name.textChanged.connect(self._edited)
        self._row("name", self.name, self.tr("Name"), self.tr("How runs ask for it"), wide=True)
        self.vm_size = QComboBox()
        self.vm_size.setEditable(True)
        self.vm_size.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.vm_size.addItems([size.name for size in list_vm_sizes()])
        field = QLineEdit()
        field.setPlaceholderText(self.tr("This machine as it is, if left empty"))
        self.vm_size.setLineEdit(field)
        self.vm_size.editTextChanged.connect(self._edited)
        self._row(
            "vm_size", self.vm_size, self.tr("Size of machine"), self.tr("What it stands for"), wide=True
        )
        self.size_label = Label("", "caption", wrap=True)
        self.max_nodes = SpinBox(1, _MOST_NODES)
        self._row("max_nodes", self.max_nodes, self.tr("Nodes"), self.tr("Machines of this size, at most"))
        self.cpu_slots = SpinBox(0, _MOST_SLOTS)
        self.cpu_slots.setFixedWidth(160)
        self.cpu_slots.setSpecialValueText(self.tr("As the size says"))
        self._row("cpu_slots", self.cpu_slots, self.tr("CPU slots"), self.tr("Runs at the same time"))
        self.runs_in = QComboBox()
        self.runs_in.addItem(self.tr("Processes of this machine"), None)
        for place in places:
            self.runs_in.addItem(self._place_words(place), place.name)
        self.runs_in.currentIndexChanged.connect(self._edited)
        self._row("runs_in", self.runs_in, self.tr("Runs in"), "", wide=True)
        self.min_nodes = SpinBox(0, _MOST_NODES)
        self._row("min_nodes", self.min_nodes, self.tr("Kept nodes"), self.tr("While nothing runs"))
        self.idle_seconds = SpinBox(1, _MOST_IDLE)
        self.idle_seconds.setFixedWidth(160)
        self.idle_seconds.setSuffix(self.tr(" s"))
        hint = self.tr("Until an unused node is given up")
        self._row("idle_seconds", self.idle_seconds, self.tr("Idle time"), hint)
        self.description = QLineEdit()
        self._row("description", self.description, self.tr("Description"), "", wide=True)

    def _place_words(self, place: ComputeTarget) -> str:
        if place.kind == "docker":
            return self.tr("Containers of {name}").format(name=place.name)
        if place.name in self._own_clusters:
            return self.tr("A cluster of its own, as {name}").format(name=place.name)
        return self.tr("Nodes of {name}").format(name=place.name)

    def _row(self, name: str, editor: QWidget, title: str, hint: str, wide: bool = False) -> None:
        editor.setObjectName(f"machine.{name}")
        editor.setAccessibleName(title)
        self.rows[name] = FieldRow(title, hint, editor, label_width=_LABEL_WIDTH, wide=wide)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(12)
        layout.addWidget(Label(self._title(), "title"))
        for name, row in self.rows.items():
            layout.addWidget(row)
            if name == "vm_size":
                layout.addWidget(self.size_label)
        self.rows["name"].setVisible(self.target is None)
        layout.addStretch(1)
        layout.addWidget(self.notices)
        layout.addLayout(buttons)

    def _fill(self, settings: MachineSettings) -> None:
        self.vm_size.setCurrentText(settings.vm_size or "")
        self.max_nodes.setValue(settings.max_nodes)
        usual = settings.cpu_slots == settings.usual_slots
        self.cpu_slots.setValue(0 if usual else settings.cpu_slots)
        self.runs_in.setCurrentIndex(max(0, self.runs_in.findData(settings.runs_in)))
        self.min_nodes.setValue(settings.min_nodes)
        self.idle_seconds.setValue(settings.idle_seconds)
        self.description.setText(settings.description)
        self._edited()

    # What was entered

    def settings(self) -> dict[str, Any]:
        """The settings as they stand in the form."""
        return {
            "vm_size": self.vm_size.currentText().strip() or None,
            "max_nodes": self.max_nodes.value(),
            "cpu_slots": self.cpu_slots.value(),
            "runs_in": self.runs_in.currentData(),
            "description": self.description.text().strip(),
            **self._scale(),
        }

    def _scale(self) -> dict[str, int]:
        """What is said of a cluster of its own; what is not shown stays as it was."""
        if self.runs_in.currentData() not in self._own_clusters:
            return {}
        return {"min_nodes": self.min_nodes.value(), "idle_seconds": self.idle_seconds.value()}

    def _edited(self) -> None:
        """Take old problems away, and say what the size has."""
        for row in self.rows.values():
            row.set_problem("")
        place, size = self.runs_in.currentData(), self.vm_size.currentText().strip()
        self.size_label.setText(self._size_words(size) if size or place not in self._clusters else "")
        for name in ("min_nodes", "idle_seconds"):
            self.rows[name].setVisible(place in self._own_clusters)
        self.rows["cpu_slots"].setVisible(place not in self._clusters)

    def _size_words(self, name: str) -> str:
        if not name:
            return self.tr("Its runs may use all that this machine has.")
        try:
            size = get_vm_size(name)
        except InvalidInput:
            return ""
        words = self.tr("CPUs: {cpus} · memory: {memory} · GPUs: {gpus}")
        memory = formats.size(size.memory) if size.memory else "–"
        return words.format(cpus=size.cpus, memory=memory, gpus=size.gpus)

    # Doing

    def accept(self) -> None:
        """Add or change the target."""
        self.notices.clear()
        settings, target, name = self.settings(), self.target, self.name.text().strip()

        def work(workspace: Workspace) -> ComputeTarget:
            from mldesk.core.compute import change_target
            from mldesk.core.machine_targets import add_compute

            if target is not None:
                return change_target(workspace, target.name, **settings)
            return add_compute(workspace, name, **settings)

        self.confirm_button.setEnabled(False)
        title = self.tr("Adding the compute target {name}") if target is None else self.tr("Changing {name}")
        shown = name if target is None else target.name
        self._session.act(title.format(name=shown), work, self.done.emit, self._fail, receiver=self)

    def _fail(self, error: MldeskError) -> None:
        self.confirm_button.setEnabled(True)
        problems = error.problems if isinstance(error, InvalidInput) else ()
        told = [(problem.field, str(problem)) for problem in problems] or [(error.field or "", str(error))]
        first = None
        for field, text in told:
            row = self.rows.get(field)
            if row is None:
                self.notices.tell("error", error.title, error.cause, error.cure)
            else:
                row.set_problem(text)
                first = first or row
        if first is not None and first.editor is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field is as the button that begins."""
        if is_enter(event) and not isinstance(self.focusWidget(), Button):
            self.confirm_button.click()
        else:
            super().keyPressEvent(event)
