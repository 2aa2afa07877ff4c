"""The palette: one line to write in, and beneath it whatever fits, chosen with the arrow keys and Enter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.palette import LIMIT, Found, Match, find, newest_runs, rank
from mldesk.gui.palette.entries import (
    Entry,
    action_entries,
    found_entry,
    help_entries,
    offer_entries,
    place_entries,
    read_topics,
    setting_entries,
)
from mldesk.gui.palette.lines import LineDelegate, LinesModel
from mldesk.gui.widgets.card import Line
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow

_NEWEST = 6
"""Runs that are offered before anything was written."""
_SURE = 50.0
"""What a name scores that holds the letters side by side."""
_TURNS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


def _look_into(path: Path, query: str) -> list[Found]:
    """What fits; over a connection of its own, since the window's reader may be at a long work."""
    from mldesk.core.workspace import Workspace

    with Workspace.open(path, read_only=True) as workspace:
        return find(workspace, query) if query else newest_runs(workspace, _NEWEST)


class PalettePanel(QWidget):
    """Everything by a few letters of its name; `chosen` says that an entry was taken, with the entry."""

    chosen = Signal(object)

    def __init__(self, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._here: list[Entry] = []
        self._found: list[Entry] = []
        self._topics: list[tuple[str, str]] = []
        self._moved = False
        self._looking = False
        self._entered = False
        self.setAccessibleName(self.tr("Command palette"))
        self.line = SearchLine(self.tr("Search actions, runs, data, models, settings and help"))
        self.line.setObjectName("palette.line")
        self.line.textChanged.connect(self._written)
        self.line.installEventFilter(self)
        self.model = LinesModel()
        self.list = self._make_list()
        self.empty = Label(self.tr("Nothing fits. Fewer letters find more."), "muted")
        self.empty.setContentsMargins(16, 8, 16, 8)
        self.empty.hide()
        self._lay_out()
        self.setFocusProxy(self.line)
        window.session.workspace_changed.connect(self._look_again)
        window.session.background(read_topics, self._hear_topics, receiver=self)

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("palette.list")
        view.setAccessibleName(self.tr("What fits"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setModel(self.model)
        view.setItemDelegate(LineDelegate(view))
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.clicked.connect(self._take)
        return view

    def _lay_out(self) -> None:
        hint = Label(self.tr("↑ ↓ to choose, Enter to open, Esc to close"), "caption")
        hint.setContentsMargins(16, 8, 16, 10)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 8)
        top.addWidget(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(Line())
        layout.addWidget(hint)

    def begin(self) -> None:
        """Start anew: nothing written, what the window offers now, the newest runs."""
        window = self._window
        self._here = action_entries(window.actions_.all(), window.rail.buttons)
        self._here += offer_entries(window) + place_entries(window) + setting_entries(window)
        self._here += help_entries(window, self._topics)
        self._found = []
        self.line.blockSignals(True)
        self.line.clear()
        self.line.blockSignals(False)
        self._written()

    def _hear_topics(self, topics: list[tuple[str, str]]) -> None:
        self._topics = topics
        self._here += help_entries(self._window, topics)
        self._show_lines()

    def _look_again(self) -> None:
        """Another workspace is open: what was found is not in it."""
        self._found = []
        if self.isVisible():
            self._written()

    def _written(self) -> None:
        self._moved = self._entered = False
        self._show_lines()
        self.list.scrollToTop()
        self._look()

    def _look(self) -> None:
        """Look into the workspace, one look at a time: after it, what was written meanwhile is looked for."""
        path, query = self._window.session.path, self.line.text().strip()
        if self._looking or path is None:
            return
        self._looking = True

        def heard(found: list[Found]) -> None:
            self._looking = False
            if (path, query) != (self._window.session.path, self.line.text().strip()):
                self._look()
                return
            self._found = [found_entry(self._window, one) for one in found]
            self._show_lines()
            if self._entered and self.isVisible():
                self._take(self.list.currentIndex())

        self._window.session.background(lambda: _look_into(path, query), heard, self._fail, receiver=self)

    def _fail(self, _error: MldeskError) -> None:
        """The workspace cannot be read: the window tells that by itself, the palette has the rest."""
        self._looking = False

    def _show_lines(self) -> None:
        query = self.line.text().strip()
        before = self._current()
        offered = [*self._here, *self._found] if query else [*self._found, *self._here]
        if query:
            lines = rank(query, offered, lambda entry: entry.title, LIMIT, lambda entry: entry.worth)
        else:
            lines = [(entry, Match(0.0)) for entry in offered[:LIMIT]]
        self.model.show_lines(lines)
        self.empty.setVisible(not lines)
        shown = [entry for entry, _ in lines]
        # what was chosen by hand stays chosen when more is found; else it is the best
        self._choose(shown.index(before) if self._moved and before in shown else 0)

    def _current(self) -> Entry | None:
        row = self.list.currentIndex().row()
        return self.model.lines[row][0] if 0 <= row < len(self.model.lines) else None

    def _choose(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            index = self.model.index(row)
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.list.scrollTo(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys choose and Enter takes while one writes."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if is_enter(event):
            self._enter()
            return True
        step = _TURNS.get(Qt.Key(event.key()))
        if step is None:
            return False
        last = self.model.rowCount() - 1
        row = self.list.currentIndex().row() + step
        if abs(step) == 1:
            row %= max(last + 1, 1)  # past the end it begins again
        self._choose(max(0, min(row, last)))
        self._moved = True
        return True

    def _enter(self) -> None:
        """Take what is chosen; where that is a mere guess, when the workspace has answered."""
        index = self.list.currentIndex()
        sure = self._moved or (index.isValid() and self.model.lines[index.row()][1].score > _SURE)
        if self._looking and self.line.text().strip() and not sure:
            self._entered = True
        else:
            self._take(index)

    def _take(self, index: QModelIndex) -> None:
        self._entered = False
        if index.isValid():
            self.chosen.emit(self.model.lines[index.row()][0])
