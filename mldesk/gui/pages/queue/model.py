"""The queue as a table: the runs that run, then those that wait in their order."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mldesk.core.status import Status

from . import words

if TYPE_CHECKING:
    from mldesk.core.queue import QueueEntry, QueuePicture

Index = QModelIndex | QPersistentModelIndex
NUMBER, RUN, STATE, STARTS, TAKES = range(5)
_nowhere = QModelIndex()


class QueueModel(QAbstractTableModel):
    """Rows are `entries`: `running` of them run, the others wait."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[QueueEntry] = []
        self.running = 0
        self.alive = True
        self._told = time.time()

    def show(self, picture: QueuePicture) -> None:
        """Show the queue as it is now; where the runs stay the same, their rows stay."""
        entries = [*picture.running, *picture.waiting]
        self.alive, self._told = picture.alive, picture.time
        if [entry.id for entry in entries] != self.ids() or self.running != len(picture.running):
            self._replace(entries, len(picture.running))
            return
        self.entries = entries
        self.tick()

    def reorder(self, run_ids: Sequence[str], before: str | None) -> None:
        """Show waiting runs before another one (None: at the end) until the queue is read again."""
        asked = set(run_ids)
        chosen = [entry for entry in self.entries if entry.id in asked]
        others = [entry for entry in self.entries if entry.id not in asked]
        places = [number for number, entry in enumerate(others) if entry.id == before]
        place = places[0] if places else len(others)
        # when they start is not known before the queue is read again
        moved = [replace(entry, starts_in=None) for entry in chosen]
        self._replace([*others[:place], *moved, *others[place:]], self.running)

    def _replace(self, entries: list[QueueEntry], running: int) -> None:
        self.beginResetModel()
        self.entries, self.running = entries, running
        self.endResetModel()

    def tick(self) -> None:
        """Times have passed."""
        if self.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, TAKES))

    def ids(self) -> list[str]:
        """The ids of all runs, from top to bottom."""
        return [entry.id for entry in self.entries]

    def waits(self, row: int) -> bool:
        """Whether the run of this row waits, and so can be moved."""
        return self.running <= row < len(self.entries)

    @property
    def passed(self) -> float:
        """Seconds since the queue was read."""
        return max(0.0, time.time() - self._told)

    def number_text(self, row: int) -> str:
        """The place of a waiting run."""
        return str(row - self.running + 1) if self.waits(row) else ""

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        entry = self.entries[row]
        if column == NUMBER:
            return self.number_text(row)
        if column == RUN:
            return entry.name
        if column == STATE:
            return words.state_text(entry, self.alive)
        return (words.start_text if column == STARTS else words.length_text)(entry, self.passed)

    def rowCount(self, parent: Index = _nowhere) -> int:
        """How many runs there are."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = _nowhere) -> int:
        """Place, run, state, start, length."""
        return 0 if parent.isValid() else TAKES + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; the whole row for a screen reader, and what has no room as a tool tip."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() != RUN:
                return self.text(index.row(), index.column())
            return words.spoken(self.number_text(index.row()), entry, self.alive, self.passed)
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == RUN:
                return f"{entry.name}\n{words.place_text(entry)}"
            return self.text(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (self.tr("#"), self.tr("Run"), self.tr("State"), self.tr("Starts"), self.tr("Takes"))
            return titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if section in (NUMBER, STARTS, TAKES)
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def is_training(self, row: int) -> bool:
        """Whether the run of this row shows how far it is."""
        entry = self.entries[row]
        return entry.status is Status.RUNNING and entry.fraction is not None and entry.reachable
