"""The search line of the run table: what it asks of runs, and what is wrong with what it says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from mldesk.core.run_index import Condition, FilterError, is_unfinished, read_filter
from mldesk.gui.localized import localized
from mldesk.gui.theme import mono_font
from mldesk.gui.widgets.labels import ElidedLabel
from mldesk.gui.widgets.search_line import SearchLine


class RunSearch(SearchLine):
    """`asked` says that `condition` is another one. The page places `problem_label`."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Search runs"), self.tr("Search: words, metrics.val_loss < 0.1"))
        self.condition: Condition = read_filter("")
        self.setObjectName("experiments.search")
        self.setFont(mono_font(12))
        self.setMinimumWidth(160)
        self.setMaximumWidth(400)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.problem_label = ElidedLabel("", "error")
        self.problem_label.setObjectName("experiments.search_problem")
        self.problem_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.problem_label.hide()
        self.textChanged.connect(self._changed)

    def _changed(self, text: str) -> None:
        if is_unfinished(text):  # the table stays until there is something to compare with
            self._tell("", "")
            return
        try:
            self.condition = read_filter(text)
        except FilterError as error:
            words = self.tr("At character {number}: {cause}")
            cause = localized(error.cause)
            self._tell(words.format(number=error.column + 1, cause=cause), localized(error.cure))
        else:
            self._tell("", "")
            self.asked.emit()

    def _tell(self, problem: str, cure: str) -> None:
        self.setProperty("invalid", bool(problem))
        self.setAccessibleDescription(problem)
        self.setToolTip(cure)
        self.style().polish(self)
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
