"""The rows of the wizard that repeat a run with other seeds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.core.repeats import seed_option
from mldesk.gui.widgets.field import FieldRow
from mldesk.gui.widgets.spin_box import SpinBox

from .draft import MAXIMUM_RUNS, Draft
from .option_row import EDITOR_WIDTH

_MOST_SEED = 2**31 - 1 - MAXIMUM_RUNS


class RepeatRows(QWidget):
    """How often, and the first seed; they write into the draft and tell that they were `edited`."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft()
        self._filling = False
        self.times = SpinBox(1, MAXIMUM_RUNS)
        self.times.setObjectName("wizard.repeats")
        self.times.setSpecialValueText(self.tr("Once"))
        self.seed = SpinBox(0, _MOST_SEED)
        self.seed.setObjectName("wizard.first_seed")
        self.times_row = FieldRow(self.tr("Repeat"), self.tr("With other seeds, as a group"), self.times)
        self.seed_row = FieldRow(self.tr("First seed"), self.tr("The others count on"), self.seed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for row, box in ((self.times_row, self.times), (self.seed_row, self.seed)):
            layout.addWidget(row)
            box.setFixedWidth(EDITOR_WIDTH)
            box.setKeyboardTracking(True)  # the draft follows each digit, as with the other fields
            box.valueChanged.connect(self._edited)

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft says, and write into it from now on."""
        self._draft, self._filling = draft, True
        self.times.setValue(draft.repeats)
        self.seed.setValue(draft.first_seed)
        self._filling = False
        self._describe()

    def _describe(self) -> None:
        several = self._draft.repeats > 1
        self.seed_row.setVisible(several)
        self.times_row.set_note(self.tr("times") if several else "")
        option = seed_option(self._draft.facts)
        if option is not None:
            text = self.tr("given as {argument} and as MLDESK_SEED").format(argument=option.label)
        else:
            text = self.tr("The script has no argument for a seed: it has to read the variable MLDESK_SEED.")
        self.seed_row.set_note(text)

    def _edited(self) -> None:
        if self._filling:
            return
        self._draft.repeats, self._draft.first_seed = self.times.value(), self.seed.value()
        self._describe()
        self.edited.emit()
