"""Where a model came from, as a line of boxes: dataset versions, the run, the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mldesk.core.model import ModelVersion
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.icon_label import IconLabel
from mldesk.gui.widgets.labels import Label


class LineageView(QWidget):
    """Boxes with arrows between them; pressing a dataset or the run opens it."""

    def __init__(
        self,
        open_dataset: Callable[[str, int], object],
        open_run: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_dataset = open_dataset
        self._open_run = open_run
        self.setAccessibleName(self.tr("Lineage"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)

    def show_lineage(self, version: ModelVersion, lineage: Mapping[str, Any]) -> None:
        """Show the lineage that the model's manifest tells."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        datasets: Sequence[Mapping[str, Any]] = lineage.get("datasets") or []
        if datasets:
            self._row.addWidget(self._datasets(datasets))
            self._add_arrow()
        run = lineage.get("run")
        if run:
            self._row.addWidget(self._run(run))
            self._add_arrow()
        model = Label(f"{version.name} : {version.version}", "strong")
        model.setAccessibleName(self.tr("This model: {name}").format(name=model.text()))
        self._row.addWidget(model)
        self._row.addStretch(1)

    def _datasets(self, datasets: Sequence[Mapping[str, Any]]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for used in datasets:
            name, number = str(used["name"]), int(used["version"])
            box = Button(f"{name} : {number}", icon_name="data")
            box.setObjectName("models.lineage_dataset")
            box.setAccessibleName(
                self.tr("Open dataset {name} version {number}").format(name=name, number=number)
            )
            argument = used.get("argument")
            box.setToolTip(
                self.tr("Given to the script as {argument}").format(argument=argument) if argument else ""
            )
            box.clicked.connect(
                lambda checked=False, name=name, number=number: self._open_dataset(name, number)
            )
            column.addWidget(box)
        return holder

    def _run(self, run: Mapping[str, Any]) -> QWidget:
        box = Button(str(run["name"]), icon_name="experiments")
        box.setObjectName("models.lineage_run")
        box.setAccessibleName(self.tr("Open run {name}").format(name=run["name"]))
        box.clicked.connect(lambda: self._open_run(str(run["id"])))
        return box

    def _add_arrow(self) -> None:
        self._row.addWidget(IconLabel("arrow-right"))
