"""A small panel that offers runs to be compared, too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from mldesk.gui.widgets import Card
from mldesk.gui.widgets.search_line import SearchLine

from .reading import Choice, read_choices

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_WIDTH, _HEIGHT = 360, 380
_RUN_ID = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class _Choices(QAbstractListModel):
    """The runs that can be added, each by its name and experiment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show these."""
        self.beginResetModel()
        self._choices = list(choices)
        self.endResetModel()

    def withdraw(self, row: int) -> None:
        """Take one out."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._choices[row]
        self.endRemoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """One row a run."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a run, and its id."""
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{choice.name}  ·  {choice.experiment}"
        return choice.id if role == _RUN_ID else None


class AddRuns(Card):
    """The runs that are not compared yet, to be searched; `added` carries the id of one, the panel stays."""

    added = Signal(str)

    def __init__(self, session: Session, without: Sequence[str], parent: QWidget) -> None:
        super().__init__(margin=8, spacing=8, parent=parent)
        self.setAccessibleName(self.tr("Add runs"))
        self.setFixedSize(_WIDTH, _HEIGHT)
        self._ground = parent
        self._without = set(without)
        self._model = _Choices(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = SearchLine(self.tr("Find a run"))
        self.search.setObjectName("compare.add_find")
        self.search.textChanged.connect(self._shown.setFilterFixedString)
        self.view = QListView()
        self.view.setObjectName("compare.add_list")
        self.view.setAccessibleName(self.tr("Runs to add"))
        self.view.setModel(self._shown)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.clicked.connect(self._add)
        self.view.activated.connect(self._add)
        self.body.addWidget(self.search)
        self.body.addWidget(self.view, 1)
        session.read(read_choices, self._fill, receiver=self)

    def show_under(self, button: QWidget) -> None:
        """Show it at the right end of a button, until the focus goes elsewhere."""
        self.move(button.mapTo(self._ground, QPoint(button.width() - _WIDTH, button.height() + 4)))
        self.show()
        self.raise_()
        self.search.setFocus()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.dismiss()

    def dismiss(self) -> None:
        """Take it away."""
        self.hide()
        self.deleteLater()

    def _fill(self, choices: Sequence[Choice]) -> None:
        self._model.offer([choice for choice in choices if choice.id not in self._without])
        self.view.setCurrentIndex(self._shown.index(0, 0))

    def _add(self, index: QModelIndex) -> None:
        run_id = str(index.data(_RUN_ID))
        source = self._shown.mapToSource(index)
        self._model.withdraw(source.row())
        self.added.emit(run_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose from the line of the search, too; Enter adds, Escape closes."""
        row = self.view.currentIndex().row()
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            way = 1 if event.key() == Qt.Key.Key_Down else -1
            place = min(max(row + way, 0), self._shown.rowCount() - 1)
            self.view.setCurrentIndex(self._shown.index(place, 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self.view.currentIndex() if row >= 0 else self._shown.index(0, 0)
            if index.isValid():
                self._add(index)
        else:
            super().keyPressEvent(event)
