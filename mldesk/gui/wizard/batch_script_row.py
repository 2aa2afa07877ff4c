"""The batch script with which the draft's run goes to a Slurm cluster: made for it, or the user's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mldesk.core.batch_script import batch_script
from mldesk.core.compute import ComputeTarget
from mldesk.core.errors import InvalidInput
from mldesk.gui.fonts import mono_font
from mldesk.gui.localized import localized
from mldesk.gui.translation import translate
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.field import EDITOR_HEIGHT, FieldRow

from .draft import Draft

_HEIGHT = 190


class BatchScriptRow(FieldRow):
    """A link that opens the script beneath it; hidden where the run does not go to Slurm.

    `edited` carries the user's own script, "" for that which is made of the target's settings and the draft.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        holder = QWidget()
        super().__init__(
            translate("BatchScriptRow", "Batch script"),
            translate("BatchScriptRow", "Made for this run"),
            holder,
            wide=True,
            parent=parent,
        )
        self._made = ""
        self._filling = False
        self.button = Button(translate("BatchScriptRow", "Show"), "link")
        self.button.setObjectName("wizard.batch_script")
        self.button.setFixedHeight(EDITOR_HEIGHT)
        self.button.setCheckable(True)
        self.reset_button = Button(translate("BatchScriptRow", "Undo my changes"), "link")
        self.reset_button.setObjectName("wizard.batch_script.reset")
        self.script = QPlainTextEdit()
        self.script.setObjectName("wizard.batch_script.text")
        self.script.setAccessibleName(translate("BatchScriptRow", "Batch script"))
        self.script.setFont(mono_font(12))
        self.script.setFixedHeight(_HEIGHT)
        self.script.setTabChangesFocus(True)
        self.script.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._lay_out(holder)
        self.button.toggled.connect(self._toggle)
        self.reset_button.clicked.connect(lambda: self.edited.emit(""))
        self.script.textChanged.connect(self._edited)

    def _lay_out(self, holder: QWidget) -> None:
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.button)
        line.addWidget(self.reset_button)
        line.addStretch(1)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.script)
        self.script.hide()
        self.reset_button.hide()
        holder.setFocusProxy(self.button)

    def show_draft(self, draft: Draft, target: ComputeTarget | None) -> None:
        """Show the script of the draft as it is now."""
        is_slurm = target is not None and target.kind == "slurm"
        self.setVisible(is_slurm)
        if target is None or not is_slurm:
            return
        try:
            self._made = batch_script(
                target.slurm, draft.distribution, draft.cpus, draft.gpus, draft.max_duration_seconds
            )
        except InvalidInput as error:
            self._made = localized(str(error))
        shown = draft.batch_script or self._made
        self.reset_button.setVisible(bool(draft.batch_script))
        if self.script.toPlainText() != shown:
            self._filling = True
            self.script.setPlainText(shown)
            self._filling = False

    def show_problem(self, text: str, level: str) -> None:
        """Show what is wrong with the script, and the script itself."""
        self.set_problem(text, level)
        if text and level == "error" and not self.isHidden():
            self.button.setChecked(True)

    def _edited(self) -> None:
        if not self._filling:
            text = self.script.toPlainText()
            self.edited.emit("" if text == self._made else text)

    def _toggle(self, shown: bool) -> None:
        self.script.setVisible(shown)
        self.button.setText(
            translate("BatchScriptRow", "Hide") if shown else translate("BatchScriptRow", "Show")
        )
        if shown:
            self.script.setFocus(Qt.FocusReason.OtherFocusReason)
