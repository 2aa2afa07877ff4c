"""The Inspection tab: what the files of a model tell without being loaded, what is risky about them first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.model.inspection import Inspection, ModelWarning, Tensor
from mldesk.gui.localized import localized
from mldesk.gui.translation import translate
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_grid import Fact, FactGrid
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.message import MessageBar
from mldesk.gui.widgets.notices import Notices

from .reading import Inspected, framework_name
from .words import count_text, shape_text

_MOST_ROWS = 60
"""Layers that are shown at full height; of more, a part is seen at a time."""


def tell_warnings(notices: Notices, warnings: Sequence[ModelWarning]) -> None:
    """Show the warnings of an inspection, dangers before what asks for a second look."""
    for warning in sorted(warnings, key=lambda one: one.level != "danger"):
        danger = warning.level == "danger"
        word = (
            translate("InspectionTab", "Danger: {title}")
            if danger
            else translate("InspectionTab", "Caution: {title}")
        )
        title = word.format(title=localized(warning.title))
        place = translate("InspectionTab", "In {file}.").format(file=warning.file) if warning.file else ""
        bar = MessageBar("error" if danger else "warning", title, warning.detail, place, closable=False)
        bar.setObjectName("models.warning")
        notices.add(bar)


class InspectionTab(QWidget):
    """Warnings, what it is, inputs and outputs, layers; one page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = Notices("models.warning")
        self.summary_label = Label("", wrap=True)
        self.facts = FactGrid(name_width=120)
        self.tensors = self._table(
            [
                Column(self.tr("Inputs and outputs"), lambda row: row[1].name or "–"),
                Column("", lambda row: row[0], width=92),
                Column(self.tr("Shape"), lambda row: shape_text(row[1].shape), width=190, mono=True),
                Column(self.tr("Numbers"), lambda row: row[1].dtype or "–", width=100, mono=True),
            ],
            self.tr("Inputs and outputs"),
            "models.tensors",
        )
        self.layers = self._table(
            [
                Column(self.tr("Layer"), lambda row: row[1].name or "–", lambda row: row[0]),
                Column(self.tr("Class"), lambda row: row[1].class_name, width=160),
                Column(self.tr("Output"), lambda row: shape_text(row[1].shape), width=160, mono=True),
                Column(
                    self.tr("Parameters"),
                    lambda row: count_text(row[1].parameters),
                    lambda row: -1 if row[1].parameters is None else row[1].parameters,
                    116,
                    number=True,
                ),
            ],
            self.tr("Layers"),
            "models.layers",
        )
        self.page = ScrollPage((0, 14, 10, 8))
        self.page.body.setSpacing(12)
        for part in (self.notices, self.summary_label, self.facts, self.tensors, self.layers):
            self.page.body.addWidget(part)
        self.page.body.addStretch(1)
        self.unknown = EmptyState("file", self.tr("Its files cannot be read"), "")
        self.stack = QStackedWidget()
        for widget in (QWidget(), self.page, self.unknown):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _table(self, columns: list[Column], title: str, name: str) -> FactTable:
        table = FactTable(columns, key=lambda row: row[0])
        table.setObjectName(name)
        table.setAccessibleName(title)
        return table

    def clear(self) -> None:
        """Show nothing while the files are looked at."""
        self.stack.setCurrentIndex(0)

    def show_inspection(self, found: Inspected) -> None:
        """Show what was found, or why nothing was."""
        if found.problem is not None:
            self.unknown.text_label.setText(localized(f"{found.problem.title}. {found.problem.cause}"))
            self.stack.setCurrentIndex(2)
        if found.inspection is None:
            return
        inspection = found.inspection
        self.notices.clear()
        tell_warnings(self.notices, inspection.warnings)
        self.summary_label.setText(self._summary(inspection))
        self.facts.set_facts(self._facts(inspection))
        self._show_tensors(inspection.inputs, inspection.outputs)
        self._show_layers(inspection)
        self.stack.setCurrentIndex(1)

    def _summary(self, found: Inspection) -> str:
        if found.format == "unknown":
            return self.tr("No file of a kind that mldesk can read without loading it.")
        what = " ".join(part for part in (framework_name(found.framework), found.kind) if part)
        named = self.tr("“{name}”").format(name=found.name) if found.name else ""
        parts = " ".join(part for part in (what, named) if part)
        told = self.tr("Read from {file} without loading it.").format(file=found.path or self.tr("the file"))
        return f"{parts}. {told}" if parts else told

    def _facts(self, found: Inspection) -> list[Fact]:
        facts = [Fact(self.tr("Format"), _format_name(found.format))]
        if found.framework_version:
            name = self.tr("Saved by")
            facts.append(Fact(name, f"{framework_name(found.framework)} {found.framework_version}".strip()))
        if found.parameter_count is not None:
            facts.append(Fact(self.tr("Parameters"), count_text(found.parameter_count)))
        if found.trainable_count not in (None, found.parameter_count):
            facts.append(Fact(self.tr("Trainable"), count_text(found.trainable_count)))
        return facts + [Fact(localized(label), localized(text)) for label, text in found.facts.items()]

    def _show_tensors(self, inputs: Sequence[Tensor], outputs: Sequence[Tensor]) -> None:
        rows = [(self.tr("Input"), tensor) for tensor in inputs]
        rows += [(self.tr("Output"), tensor) for tensor in outputs]
        self.tensors.set_things(rows)
        self.tensors.setFixedHeight(self.tensors.height_of(min(len(rows), _MOST_ROWS)))
        self.tensors.setVisible(bool(rows))

    def _show_layers(self, found: Inspection) -> None:
        rows = list(enumerate(found.layers))
        self.layers.set_things(rows)
        self.layers.setFixedHeight(self.layers.height_of(min(len(rows), _MOST_ROWS)))
        self.layers.setVisible(bool(rows))


def _format_name(name: str) -> str:
    names = {
        "keras": "Keras (.keras)",
        "hdf5": "HDF5",
        "saved_model": "SavedModel",
        "onnx": "ONNX",
        "tflite": "TensorFlow Lite",
        "torch": "PyTorch",
        "pickle": "Pickle",
        "joblib": "Joblib",
        "numpy": "NumPy",
        "safetensors": "Safetensors",
    }
    return names.get(name, name)
