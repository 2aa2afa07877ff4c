"""Shows the batch script with which the draft's run would go to a Slurm cluster."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.core.batch_script import batch_script
from mldesk.core.compute import ComputeTarget
from mldesk.core.errors import InvalidInput
from mldesk.gui.translation import translate
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import EDITOR_HEIGHT, FieldRow
from mldesk.gui.widgets.labels import Label

from .draft import Draft


class BatchScriptRow(FieldRow):
    """A link that opens the script beneath it; hidden where the run does not go to Slurm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        holder = QWidget()
        super().__init__(
            translate("BatchScriptRow", "Batch script"),
            translate("BatchScriptRow", "Made for this run; changed at its target"),
            holder,
            wide=True,
            parent=parent,
        )
        self.button = Button(translate("BatchScriptRow", "Show"), "link")
        self.button.setObjectName("wizard.batch_script")
        self.button.setFixedHeight(EDITOR_HEIGHT)
        self.button.setCheckable(True)
        self.script = Label("", "mono", wrap=True)
        self.script.setObjectName("wizard.batch_script.text")
        self.script.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.script)
        self.script.hide()
        self.button.toggled.connect(self._toggle)

    def show_draft(self, draft: Draft, target: ComputeTarget | None) -> None:
        """Make the script of the draft as it is now."""
        is_slurm = target is not None and target.kind == "slurm"
        self.setVisible(is_slurm)
        if target is None or not is_slurm:
            return
        try:
            made = batch_script(
                target.slurm, draft.distribution, draft.cpus, draft.gpus, draft.max_duration_seconds
            )
        except InvalidInput as error:
            made = str(error)
        self.script.setText(made.strip())

    def _toggle(self, shown: bool) -> None:
        self.script.setVisible(shown)
        self.button.setText(
            translate("BatchScriptRow", "Hide") if shown else translate("BatchScriptRow", "Show")
        )
