"""Step 4: where the run goes, what it takes of it, and which Python runs the script."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from mldesk.core.compute import ComputeTarget, MachineState
from mldesk.core.errors import Problem
from mldesk.gui import formats
from mldesk.gui.fonts import mono_font
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Line
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.spin_box import SpinBox

from .choices import Choices
from .draft import Draft
from .option_row import EDITOR_WIDTH
from .step_page import StepPage, mark_row

_MOST_GPUS = 16


class ComputeStep(StepPage):
    """Target, CPU slots, GPUs; interpreter; how often the automatic Keras hook logs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title_label.setText(self.tr("Compute and environment"))
        self.setAccessibleName(self.tr("Compute and environment"))
        self.text_label.setText(
            self.tr("A run waits in the queue until what it asks for is free, then starts by itself.")
        )
        self._choices = Choices()
        self._filling = False
        self.target = QComboBox()
        self.target_row = self._row(self.tr("Run on"), self.tr("Compute target"), self.target, "compute")
        self.cpus = SpinBox(1, 1024)
        self.cpus_row = self._row(self.tr("CPU slots"), self.tr("Of this target"), self.cpus, "cpus")
        self.gpus = SpinBox(0, _MOST_GPUS)
        self.gpus_row = self._row(self.tr("GPUs"), self.tr("For this run alone"), self.gpus, "gpus")
        self.interpreter = QComboBox()
        self.interpreter.addItems(
            [
                self.tr("mldesk's own ({version})").format(version=platform.python_version()),
                self.tr("Another one"),
            ]
        )
        self.interpreter_row = self._row(
            self.tr("Python"), self.tr("Interpreter and its packages"), self.interpreter, "interpreter"
        )
        self.python = QLineEdit()
        self.python.setObjectName("wizard.python")
        self.python.setFont(mono_font(13))
        self.python.setPlaceholderText(str(Path("/path/to/python")))
        self.python_row = FieldRow(
            self.tr("Path of Python"),
            self.tr("3.6 or newer, with the script's packages"),
            self._python_editor(),
            wide=True,
        )
        self.every_batch = QCheckBox(self.tr("Log every batch"))
        self.every_batch.setObjectName("wizard.log_every_batch")
        self.every_batch.setAccessibleName(self.tr("Log every batch"))
        self.logging_row = FieldRow(
            self.tr("Curves"),
            self.tr("For Keras scripts"),
            self.every_batch,
            self.tr("Otherwise every epoch, and batches a few times a second."),
        )
        for row in (self.target_row, self.cpus_row, self.gpus_row):
            self.body.addWidget(row)
        self.body.addWidget(Line())
        for row in (self.interpreter_row, self.python_row, self.logging_row):
            self.body.addWidget(row)
        self.body.addStretch(1)
        self._connect()

    def _row(self, label: str, hint: str, editor: QWidget, name: str) -> FieldRow:
        editor.setObjectName(f"wizard.{name}")
        editor.setAccessibleName(label)
        editor.setFixedWidth(EDITOR_WIDTH)
        return FieldRow(label, hint, editor)

    def _python_editor(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("Path of Python"))
        self.python.setAccessibleName(self.tr("Path of Python"))
        browse = Button(self.tr("Browse"))
        browse.setObjectName("wizard.browse_python")
        browse.clicked.connect(self._browse)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        holder.setFocusProxy(self.python)
        row.addWidget(self.python, 1)
        row.addWidget(browse)
        return holder

    def _connect(self) -> None:
        self.target.currentIndexChanged.connect(self._edited)
        for box in (self.cpus, self.gpus):
            box.setKeyboardTracking(True)  # the draft follows each digit, as with the other fields
            box.valueChanged.connect(self._edited)
        self.interpreter.currentIndexChanged.connect(self._edited)
        self.interpreter.activated.connect(self._interpreter_picked)
        self.python.textEdited.connect(self._edited)
        self.every_batch.toggled.connect(self._edited)

    def first_field(self) -> QWidget:
        """The compute target."""
        return self.target

    def summary(self) -> str:
        """The target and what is taken of it."""
        parts = [target_title(self.draft.compute, self.tr("This machine"))]
        if self.draft.gpus:
            parts.append(self.tr("%n GPU(s)", "", self.draft.gpus))
        if self.draft.cpus > 1:
            parts.append(self.tr("%n CPU slots", "", self.draft.cpus))
        if self.draft.other_python and self.draft.python:
            parts.append(Path(self.draft.python).name)
        return " · ".join(parts)

    def show_choices(self, choices: Choices) -> None:
        """Offer the workspace's targets and say what they have."""
        self._choices = choices
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
        self.interpreter.setCurrentIndex(1 if draft.other_python else 0)
        self.python.setText(draft.python)
        self.every_batch.setChecked(draft.log_every_batch)
        self._filling = False
        self._describe()

    def _describe(self) -> None:
        self.python_row.setVisible(self.interpreter.currentIndex() == 1)
        target = next((t for t in self._choices.targets if t.name == self.draft.compute), None)
        self.cpus_row.set_note(self._cpu_note(target))
        self.gpus_row.set_note(self._gpu_note(self._choices.machine))
        machine = self._choices.machine
        self.gpus_row.setEnabled(machine is None or bool(machine.gpus) or self.draft.gpus > 0)

    def _cpu_note(self, target: ComputeTarget | None) -> str:
        slots = target.settings.get("cpu_slots") if target is not None else None
        if not isinstance(slots, int):
            return ""
        machine = self._choices.machine
        text = self.tr("of {count}").format(count=slots)
        if machine is not None and machine.cpu_slots_used:
            text = self.tr("of {count}, {used} in use now").format(count=slots, used=machine.cpu_slots_used)
        return text

    def _gpu_note(self, machine: MachineState | None) -> str:
        if machine is None:
            return self.tr("as many as this machine has")
        if not machine.gpus:
            return self.tr("none found in this machine")
        first = machine.gpus[0]
        free = sum(not gpu.run_ids for gpu in machine.gpus)
        return self.tr("of {count} ({name}, {memory}), {free} free now").format(
            count=len(machine.gpus), name=first.name, memory=formats.size(first.memory_total), free=free
        )

    def show_problems(self, problems: list[Problem]) -> None:
        """Show each problem beside its field."""
        mark_row(self.target_row, problems, "compute")
        mark_row(self.cpus_row, problems, "cpus")
        mark_row(self.gpus_row, problems, "gpus")
        own = self.interpreter.currentIndex() == 0
        mark_row(self.interpreter_row, problems if own else [], "environment", "environment_variables")
        mark_row(self.python_row, [] if own else problems, "environment", "environment_variables")

    def _edited(self) -> None:
        if self._filling:
            return
        draft = self.draft
        draft.compute = str(self.target.currentData())
        draft.cpus, draft.gpus = self.cpus.value(), self.gpus.value()
        draft.other_python = self.interpreter.currentIndex() == 1
        draft.python = self.python.text().strip()
        draft.log_every_batch = self.every_batch.isChecked()
        self._describe()
        self.changed.emit()

    def _interpreter_picked(self, index: int) -> None:
        if index == 1:
            self.python.setFocus(Qt.FocusReason.OtherFocusReason)

    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a Python interpreter"), self.python.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._python_picked)
        dialog.open()

    def _python_picked(self, path: str) -> None:
        self.python.setText(path)
        self._edited()


def target_title(name: str, this_machine: str) -> str:
    """Return what a target is called for people: the built-in one is this machine."""
    return this_machine if name == "local" else name
