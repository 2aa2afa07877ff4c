"""Step 4: where the run goes, what it takes of it, and which environment the script runs in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from mldesk.core.compute import ComputeTarget, MachineState
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Problem
from mldesk.gui import formats
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Line
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.labels import ElidedLabel
from mldesk.gui.widgets.spin_box import SpinBox

from .batch_script_row import BatchScriptRow
from .choices import Choices
from .distribution_words import distribution_words
from .draft import Draft
from .environment_rows import EnvironmentRows, own_python
from .option_row import EDITOR_WIDTH
from .step_page import StepPage, mark_row, problem_text

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_MOST_GPUS = 16
_MOST_GIGABYTES = 1024
_MOST_RETRIES = 100
_GIGABYTE = 10**9


class ComputeStep(StepPage):
    """Target, CPU slots, GPUs; environment; how often the automatic Keras hook logs.

    `distribution_wanted` asks for the step that makes several processes of the run.
    """

    distribution_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Compute and environment"))
        self.setAccessibleName(self.tr("Compute and environment"))
        self.text_label.setText(
            self.tr("A run waits in the queue until what it asks for is free, then starts by itself.")
        )
        self._choices = Choices()
        self._filling = False
        self.target = ChoiceBox()
        self.target_row = self._row(self.tr("Run on"), self.tr("Compute target"), self.target, "compute")
        self.cpus = SpinBox(1, 1024)
        self.cpus_row = self._row(self.tr("CPU slots"), self.tr("Of this target"), self.cpus, "cpus")
        self.gpus = SpinBox(0, _MOST_GPUS)
        self.gpus_row = self._row(self.tr("GPUs"), self.tr("For this run alone"), self.gpus, "gpus")
        self.gpu_memory = SpinBox(0, _MOST_GIGABYTES)
        self.gpu_memory.setSuffix(self.tr(" GB"))
        self.gpu_memory.setSpecialValueText(self.tr("As the target says"))
        self.memory_row = self._row(
            self.tr("Free GPU memory"),
            self.tr("On each GPU, before it starts"),
            self.gpu_memory,
            "gpu_memory",
        )
        self.environment = EnvironmentRows(session)
        self.every_batch = QCheckBox(self.tr("Log every batch"))
        self.every_batch.setObjectName("wizard.log_every_batch")
        self.every_batch.setAccessibleName(self.tr("Log every batch"))
        self.logging_row = FieldRow(
            self.tr("Curves"),
            self.tr("For Keras scripts"),
            self.every_batch,
            self.tr("Otherwise every epoch, and batches a few times a second."),
        )
        self.processes_row = self._make_processes_row()
        self.retries = SpinBox(0, _MOST_RETRIES)
        self.retries.setSpecialValueText(self.tr("Never"))
        self.retries.setSuffix(self.tr(" times at most"))
        self.retries_row = self._row(
            self.tr("Start again"), self.tr("When a node is lost"), self.retries, "retries"
        )
        self.resumes = QCheckBox(self.tr("From its last checkpoint"))
        self.resumes.setObjectName("wizard.resumes")
        self.resumes_row = FieldRow(
            self.tr("Go on"), self.tr("Also after being preempted"), self.resumes, wide=True
        )
        self.script_row = BatchScriptRow()
        for row in (
            self.target_row, self.cpus_row, self.gpus_row, self.memory_row, self.processes_row,
            self.retries_row, self.resumes_row, self.script_row,
        ):  # fmt: skip
            self.body.addWidget(row)
        self.body.addWidget(Line())
        self.body.addWidget(self.environment)
        self.body.addWidget(self.logging_row)
        self.body.addStretch(1)
        self._connect()

    def _row(self, label: str, hint: str, editor: QWidget, name: str) -> FieldRow:
        editor.setObjectName(f"wizard.{name}")
        editor.setAccessibleName(label)
        editor.setFixedWidth(EDITOR_WIDTH)
        return FieldRow(label, hint, editor)

    def _make_processes_row(self) -> FieldRow:
        """In a word whether the run is distributed, and the way to the step where it is."""
        self.processes_label = ElidedLabel("")
        self.distribute_button = Button(self.tr("Distribute…"), "link")
        self.distribute_button.setObjectName("wizard.distribute")
        self.distribute_button.clicked.connect(self.distribution_wanted)
        holder = QWidget()
        holder.setAccessibleName(self.tr("Processes"))
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.processes_label)
        line.addWidget(self.distribute_button, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        return FieldRow(self.tr("Processes"), self.tr("That train together"), holder, wide=True)

    def _connect(self) -> None:
        self.target.currentIndexChanged.connect(self._edited)
        self.resumes.toggled.connect(self._edited)
        self.script_row.edited.connect(self._script_edited)
        for box in (self.cpus, self.gpus, self.gpu_memory, self.retries):
            box.setKeyboardTracking(True)  # the draft follows each digit, as with the other fields
            box.valueChanged.connect(self._edited)
        self.environment.chosen.connect(self._environment_chosen)
        self.every_batch.toggled.connect(self._edited)

    def first_field(self) -> QWidget:
        """The compute target."""
        return self.target

    def summary(self) -> str:
        """The target and what is taken of it."""
        parts = [target_title(self.draft.compute, self.tr("This machine"))]
        if self.draft.gpus:
            gpus = self.tr("%n GPU(s)", "", self.draft.gpus)
            parts.append(gpus.replace("(s)", "" if self.draft.gpus == 1 else "s"))
        if self.draft.cpus > 1:
            parts.append(self.tr("%n CPU slots", "", self.draft.cpus))
        environment = self._environment_words(self.draft.environment)
        if environment:
            parts.append(environment)
        return " · ".join(parts)

    def _environment_words(self, spec: EnvironmentSpec) -> str:
        """The environment in a word or two."""
        if spec.reference is not None:
            return spec.reference.replace(":", " : ")
        match spec.kind:
            case "current" if self._choices.is_docker(self.draft.compute):
                return self.tr("The image as it is")
            case "current" if self._choices.brings_python(self.draft.compute):
                return self.tr("The cluster's own Python")
            case "current":
                return own_python()
            case "python":
                return Path(spec.python).name if spec.python else ""
            case "packages":
                return self.tr("Its own packages")
            case "image":
                return spec.image or ""
            case _:
                return self.tr("Dockerfile")

    def show_choices(self, choices: Choices) -> None:
        """Offer the workspace's targets and environments, and say what they have."""
        self._choices = choices
        self.environment.show_environments(choices.environments)
        self._fill()

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft asks for."""
        super().show_draft(draft)
        self._fill()

    def _fill(self) -> None:
        self._filling = True
        draft = self.draft
        names = [target.name for target in self._choices.targets] or [draft.compute]
        if draft.compute not in names:
            names.append(draft.compute)
        self.target.clear()
        for name in names:
            self.target.addItem(target_title(name, self.tr("This machine")), name)
        self.target.setCurrentIndex(names.index(draft.compute))
        self.cpus.setValue(draft.cpus)
        self.gpus.setValue(draft.gpus)
        self.gpu_memory.setValue(-(-(draft.gpu_memory or 0) // _GIGABYTE))
        if self.environment.spec != draft.environment:
            self.environment.show_spec(draft.environment)
        self.every_batch.setChecked(draft.log_every_batch)
        self.retries.setValue(draft.retries)
        self.resumes.setChecked(draft.resumes)
        self._filling = False
        self._describe()

    def _describe(self) -> None:
        target = next((t for t in self._choices.targets if t.name == self.draft.compute), None)
        compute = self.draft.compute
        self.environment.show_target(self._choices.is_docker(compute), self._choices.brings_python(compute))
        place = self._choices.place(self.draft.compute)
        on_cluster = place is not None and place.is_cluster
        if place is not None and on_cluster:
            self.cpus_row.set_note(self._most(place, "cpus"))
            self.gpus_row.set_note(self._most(place, "gpus"))
        else:
            self.cpus_row.set_note(self._cpu_note(target))
            self.gpus_row.set_note(self._gpu_note(self._choices.machine, target))
        spread = self.draft.distribution
        self.processes_label.setText(distribution_words(spread))
        self.distribute_button.setText(self.tr("Distribute…") if spread is None else self.tr("Change"))
        asked = self.draft.retries > 0 or self.draft.resumes
        self.retries_row.setVisible(on_cluster or asked)
        self.resumes_row.setVisible(on_cluster or asked)
        self.script_row.show_draft(self.draft, place)
        machine = self._choices.machine
        self.memory_row.setVisible(self.draft.gpus > 0 and not on_cluster)
        self.memory_row.set_note(self._memory_note())
        here = machine is None or bool(machine.gpus) or self.draft.gpus > 0
        self.gpus_row.setEnabled(here or on_cluster)
        self.cpus_row.set_hint(self._whose(self.tr("Of this target"), on_cluster))
        self.gpus_row.set_hint(self._whose(self.tr("For this run alone"), on_cluster))

    def _whose(self, usual: str, on_cluster: bool) -> str:
        """What a number of CPUs or GPUs is for."""
        if self.draft.distribution is not None:
            return self.tr("For each process")
        return self.tr("On its node") if on_cluster else usual

    def _cpu_note(self, target: ComputeTarget | None) -> str:
        slots = target.settings.get("cpu_slots") if target is not None else None
        if not isinstance(slots, int):
            return ""
        machine = self._choices.machine
        text = self.tr("of {count}").format(count=slots)
        if machine is not None and machine.cpu_slots_used:
            text = self.tr("of {count}, {used} in use now").format(count=slots, used=machine.cpu_slots_used)
        return text

    def _most(self, place: ComputeTarget, what: str) -> str:
        """How many CPUs or GPUs a node of the cluster has, as far as anybody knows."""
        if place.has_nodes_here:  # they have those of this machine, once they are there
            return self._gpu_note(self._choices.machine, None) if what == "gpus" else ""
        state = self._choices.clusters.get(self.draft.compute)
        if state is None or not state.nodes:
            return ""
        most = max(round(getattr(node, what)) for node in state.nodes)
        if not most:
            return self.tr("no node of the cluster is known to have one")
        return self.tr("at most {count} on a node").format(count=formats.count(most))

    def _gpu_note(self, machine: MachineState | None, target: ComputeTarget | None) -> str:
        given = target.machine.node_gpus if target is not None and target.is_named else 0
        if given and (machine is None or machine.gpus):
            words = self.tr("without asking, each run gets those of its target's size: {count}")
            return words.format(count=given)
        if machine is None:
            return self.tr("as many as this machine has")
        if not machine.gpus:
            return self.tr("none found in this machine")
        first = machine.gpus[0]
        free = sum(not gpu.run_ids for gpu in machine.gpus)
        return self.tr("of {count} ({name}, {memory}), {free} free now").format(
            count=len(machine.gpus), name=first.name, memory=formats.size(first.memory_total), free=free
        )

    def _memory_note(self) -> str:
        """What holds without a number, and that others count."""
        if self.draft.gpu_memory:
            return self.tr("What other programs use is counted.")
        usual = self._choices.free_memory(self.draft.compute, None)
        if usual:
            return self.tr("{memory} on this target").format(memory=formats.size(usual))
        return self.tr("a GPU that no other program uses")

    def show_problems(self, problems: list[Problem]) -> None:
        """Show each problem beside its field."""
        mark_row(self.target_row, problems, "compute")
        mark_row(self.cpus_row, problems, "cpus")
        mark_row(self.gpus_row, problems, "gpus")
        mark_row(self.memory_row, problems, "gpu_memory")
        mark_row(self.retries_row, problems, "retries")
        mark_row(self.resumes_row, problems, "resumes")
        of_script = [problem for problem in problems if problem.field == "batch_script"]
        self.script_row.show_problem(*problem_text(of_script))
        self.environment.show_problems(problems)

    def _edited(self) -> None:
        if self._filling:
            return
        draft = self.draft
        draft.compute = str(self.target.currentData())
        draft.cpus, draft.gpus = self.cpus.value(), self.gpus.value()
        draft.gpu_memory = self.gpu_memory.value() * _GIGABYTE or None
        draft.log_every_batch = self.every_batch.isChecked()
        draft.retries, draft.resumes = self.retries.value(), self.resumes.isChecked()
        self._describe()
        self.changed.emit()

    def _script_edited(self, script: str) -> None:
        self.draft.batch_script = script
        self._describe()
        self.changed.emit()

    def _environment_chosen(self, spec: EnvironmentSpec) -> None:
        self.draft.environment = spec
        self.changed.emit()


def target_title(name: str, this_machine: str) -> str:
    """Return what a target is called for people: the built-in one is this machine."""
    return this_machine if name == "local" else name
