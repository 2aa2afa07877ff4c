"""What stands above a log: search, processes, levels, folding, follow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from mldesk.gui.icons import IconButton
from mldesk.gui.pages.run.log_view.lines import Kinds
from mldesk.gui.widgets import Button
from mldesk.gui.widgets.choice_box import ChoiceBox
from mldesk.gui.widgets.search_line import SearchLine

_BOX_ROOM = 48
"""Pixels of a box around its words."""


class LogSearchLine(SearchLine):
    """Enter looks for the next match, with Shift for the one before; Escape ends a look."""

    next_asked = Signal(bool)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what is asked for."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_asked.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LogCorner(QWidget):
    """`search_asked` says whether backwards; `changed` that other lines are wanted.

    `process_chosen` carries the rank of the process whose log is wanted, None for all of them.
    """

    search_asked = Signal(bool)
    changed = Signal()
    follow_asked = Signal()
    process_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = LogSearchLine(self.tr("Search the log"))
        self.search.setObjectName("run.log.search")
        self.search.setMaximumWidth(260)
        self.search.next_asked.connect(self.search_asked)
        self.previous = IconButton("chevron-up", self.tr("Previous match"))
        self.following = IconButton("chevron-down", self.tr("Next match"))
        self.previous.clicked.connect(lambda: self.search_asked.emit(True))
        self.following.clicked.connect(lambda: self.search_asked.emit(False))
        self.process = ChoiceBox()
        self.process.setObjectName("run.log.process")
        self.process.setProperty("kind", "quiet")
        self.process.setAccessibleName(self.tr("Of which process"))
        self.process.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.process.currentIndexChanged.connect(
            lambda _index: self.process_chosen.emit(self.process.currentData())
        )
        self.level = ChoiceBox()
        self.level.setObjectName("run.log.level")
        self.level.setProperty("kind", "quiet")
        self.level.setAccessibleName(self.tr("Which lines"))
        for text, kinds in (
            (self.tr("All lines"), ()),
            (self.tr("Warnings and errors"), ("warning", "error")),
            (self.tr("Errors"), ("error",)),
        ):
            self.level.addItem(text, kinds)
        self.level.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.folds = QCheckBox(self.tr("Fold repeats"))
        self.folds.setObjectName("run.log.folds")
        self.folds.setChecked(True)
        self.folds.setToolTip(self.tr("Show equal lines in a row as one, with how often they came"))
        self.folds.toggled.connect(lambda _on: self.changed.emit())
        self.follow_button = Button(self.tr("Follow"), "quiet", "arrow-down")
        self.follow_button.setObjectName("run.log.follow")
        self.follow_button.clicked.connect(self.follow_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        row.addStretch(1)
        for widget in (
            self.search,
            self.previous,
            self.following,
            self.process,
            self.level,
            self.folds,
            self.follow_button,
        ):
            row.addWidget(widget)
        self.process.hide()

    def set_processes(self, titles: Sequence[str]) -> None:
        """Offer the logs of these processes, by rank; none: the run is only one."""
        shown = [self.process.itemText(index) for index in range(1, self.process.count())]
        self.process.setVisible(bool(titles))
        if shown != list(titles):
            self.process.blockSignals(True)
            self.process.clear()
            self.process.addItem(self.tr("All processes"), None)
            for rank, title in enumerate(titles):
                self.process.addItem(title, rank)
            self.process.blockSignals(False)
            # what is chosen most of the time is to be read whole
            words = self.process.fontMetrics().horizontalAdvance(self.process.itemText(0))
            self.process.setMinimumWidth(words + _BOX_ROOM)
            self.updateGeometry()

    def show_process(self, rank: int | None) -> None:
        """Choose the log of a process, or that of all, without telling."""
        self.process.blockSignals(True)
        self.process.setCurrentIndex(0 if rank is None else rank + 1)
        self.process.blockSignals(False)

    @property
    def kinds(self) -> Kinds:
        """The levels wanted; none means all."""
        return tuple(self.level.currentData())

    def want_all(self) -> None:
        """Have lines of all levels shown, without telling."""
        self.level.blockSignals(True)
        self.level.setCurrentIndex(0)
        self.level.blockSignals(False)

    def mark(self, found: bool) -> None:
        """Tell whether what is looked for was found."""
        self.search.setProperty("invalid", not found)
        self.search.setAccessibleDescription("" if found else self.tr("not found"))
        self.search.style().polish(self.search)
