"""The panel that adds or changes a named target on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from mldesk.core.errors import InvalidInput
from mldesk.core.machine_settings import MachineSettings
from mldesk.core.machine_targets import has_own_cluster
from mldesk.core.vm_sizes import get_vm_size, list_vm_sizes
from mldesk.gui import formats
from mldesk.gui.widgets import Label, SpinBox
from mldesk.gui.widgets.choice_box import ChoiceBox

from .target_form import TargetForm

if TYPE_CHECKING:
    from mldesk.core.compute import ComputeTarget
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session

SIZE = (640, 520)
"""Pixels it likes to have."""

_MOST_NODES = 1024
_MOST_SLOTS = 1024
_MOST_IDLE = 7 * 86_400


class MachineForm(TargetForm):
    """A named target. `places` are the Docker targets and the clusters that its runs can go into."""

    kind = "machine"

    def __init__(
        self,
        session: Session,
        places: Sequence[ComputeTarget] = (),
        target: ComputeTarget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, target, parent)
        self._clusters = {place.name for place in places if place.is_cluster}
        self._own_clusters = {place.name for place in places if has_own_cluster(place)}
        self._build(places)
        self._lay_out()
        self._fill(MachineSettings() if target is None else target.machine)
        self.setFocusProxy(self.name if target is None else self.vm_size)

    def new_title(self) -> str:
        """What the panel that adds one is called."""
        return self.tr("Add named target")

    # Making

    def _build(self, places: Sequence[ComputeTarget]) -> None:
        self.add_name(self.tr("for example gpucluster"))
        self.vm_size = ChoiceBox()
        self.vm_size.setEditable(True)
        self.vm_size.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.vm_size.addItems([size.name for size in list_vm_sizes()])
        field = QLineEdit()
        field.setPlaceholderText(self.tr("This machine as it is, if left empty"))
        self.vm_size.setLineEdit(field)
        self.vm_size.editTextChanged.connect(self.edited)
        self.row(
            "vm_size", self.vm_size, self.tr("Size of machine"), self.tr("What it stands for"), wide=True
        )
        self.size_label = Label("", "caption", wrap=True)
        self.max_nodes = SpinBox(1, _MOST_NODES)
        self.row("max_nodes", self.max_nodes, self.tr("Nodes"), self.tr("Machines of this size, at most"))
        self.cpu_slots = SpinBox(0, _MOST_SLOTS)
        self.cpu_slots.setFixedWidth(160)
        self.cpu_slots.setSpecialValueText(self.tr("As the size says"))
        self.row("cpu_slots", self.cpu_slots, self.tr("CPU slots"), self.tr("Runs at the same time"))
        self.runs_in = ChoiceBox()
        self.runs_in.addItem(self.tr("Processes of this machine"), None)
        for place in places:
            self.runs_in.addItem(self._place_words(place), place.name)
        self.runs_in.currentIndexChanged.connect(self.edited)
        self.row("runs_in", self.runs_in, self.tr("Runs in"), "", wide=True)
        self.min_nodes = SpinBox(0, _MOST_NODES)
        self.row("min_nodes", self.min_nodes, self.tr("Kept nodes"), self.tr("While nothing runs"))
        self.idle_seconds = SpinBox(1, _MOST_IDLE)
        self.idle_seconds.setFixedWidth(160)
        self.idle_seconds.setSuffix(self.tr(" s"))
        hint = self.tr("Until an unused node is given up")
        self.row("idle_seconds", self.idle_seconds, self.tr("Idle time"), hint)
        self.description = QLineEdit()
        self.row("description", self.description, self.tr("Description"), "", wide=True)

    def _place_words(self, place: ComputeTarget) -> str:
        if place.kind == "docker":
            return self.tr("Containers of {name}").format(name=place.name)
        if place.name in self._own_clusters:
            return self.tr("A cluster of its own, as {name}").format(name=place.name)
        return self.tr("Nodes of {name}").format(name=place.name)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 24)
        layout.setSpacing(12)
        layout.addWidget(Label(self.title(), "title"))
        for name, row in self.rows.items():
            layout.addWidget(row)
            if name == "vm_size":
                layout.addWidget(self.size_label)
        layout.addStretch(1)
        layout.addWidget(self.notices)
        layout.addLayout(self.buttons)

    def _fill(self, settings: MachineSettings) -> None:
        self.vm_size.setCurrentText(settings.vm_size or "")
        self.max_nodes.setValue(settings.max_nodes)
        usual = settings.cpu_slots == settings.usual_slots
        self.cpu_slots.setValue(0 if usual else settings.cpu_slots)
        self.runs_in.setCurrentIndex(max(0, self.runs_in.findData(settings.runs_in)))
        self.min_nodes.setValue(settings.min_nodes)
        self.idle_seconds.setValue(settings.idle_seconds)
        self.description.setText(settings.description)
        self.edited()

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

    def edited(self) -> None:
        """Take old problems away, and say what the size has."""
        super().edited()
        if not hasattr(self, "description"):
            return  # not made yet
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

    def add_target(self, workspace: Workspace, name: str, settings: dict[str, Any]) -> ComputeTarget:
        """Add a named target."""
        from mldesk.core.machine_targets import add_compute

        return add_compute(workspace, name, **settings)
