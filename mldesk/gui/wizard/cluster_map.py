"""The cluster map as a table to edit: who is where, reached by which host and port, with which GPUs."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mldesk.core.distribution import Distribution, ProcessPlace
from mldesk.gui import theme
from mldesk.gui.fonts import mono_font, ui_font
from mldesk.gui.icons import icon
from mldesk.gui.widgets.keys import is_enter
from mldesk.gui.widgets.plain_table import PlainTable

Index = QModelIndex | QPersistentModelIndex

PROCESS, NODE, HOST, PORT, DEVICES = range(5)
_WIDTHS = {NODE: 84, PORT: 112}
_TITLE_ROOM = 30
_ROWS = 8
_MOST_PORT = 65535
_MOST_SHOWN = 40  # characters of what was typed that cannot be read


def read_devices(text: str) -> tuple[int, ...] | None:
    """The GPUs that "0, 2" are, none for "CPU", None (dealt out) for an empty text; raises ValueError."""
    words = text.strip().lower()
    if not words:
        return None
    if words == "cpu":
        return ()
    if not re.fullmatch(r"[0-9]{1,10}([,\s]+[0-9]{1,10})*", words):
        raise ValueError(text)
    return tuple(int(part) for part in re.split(r"[,\s]+", words))


def read_number(text: str) -> int:
    """The number that these digits are, maybe after a sign; ValueError for what is none."""
    if not re.fullmatch(r"\s*[+-]?[0-9]{1,10}\s*", text):
        raise ValueError(text)
    return int(text)


def read_port(text: str) -> int | None:
    """The port, None (chosen by itself) for an empty text; ValueError for what is none."""
    if not text.strip():
        return None
    port = read_number(text)
    if not 1 <= port <= _MOST_PORT:
        raise ValueError(text)
    return port


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "…"


class MapModel(QAbstractTableModel):
    """The places of a distribution; `edited` carries it with a change, `refused` what could not be read."""

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.distribution: Distribution | None = None
        self.places: tuple[ProcessPlace, ...] = ()
        self.wrong: frozenset[int] = frozenset()
        self.has_gpus = False

    def set_distribution(self, distribution: Distribution | None) -> None:
        """Show the places of another distribution."""
        if distribution == self.distribution:
            return
        places = () if distribution is None else distribution.places()
        same = len(places) == len(self.places)
        if not same:
            self.beginResetModel()
        self.distribution, self.places = distribution, places
        if not same:
            self.endResetModel()
        elif places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(places) - 1, DEVICES))

    def set_wrong(self, ranks: frozenset[int]) -> None:
        """Mark the processes of these ranks: something is wrong with their places."""
        if ranks != self.wrong:
            self.wrong = ranks
            if self.places:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.places) - 1, DEVICES))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """One row a process."""
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """Process, node, host, port, devices."""
        return 0 if parent.isValid() else DEVICES + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All but who a process is can be changed."""
        flags = super().flags(index)
        changes = index.isValid() and index.column() != PROCESS
        return flags | Qt.ItemFlag.ItemIsEditable if changes else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (
                self.tr("Process"), self.tr("Node"), self.tr("Host"), self.tr("Port"), self.tr("GPUs")
            )  # fmt: skip
            return titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text; what is chosen at the start is muted, what the user has changed is not."""
        if not index.isValid():
            return None
        place, column = self.places[index.row()], index.column()
        given = self._given(place, column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return given or self._unsaid(column)
            case Qt.ItemDataRole.EditRole:
                return given
            case Qt.ItemDataRole.FontRole:
                return mono_font(12) if given and column in (HOST, PORT) else None
            case Qt.ItemDataRole.ForegroundRole:
                if place.rank in self.wrong:
                    return QColor(theme.current().token("bad"))
                return None if given else QColor(theme.current().token("muted"))
            case Qt.ItemDataRole.DecorationRole if column == PROCESS:
                return icon("warning", "bad") if place.rank in self.wrong else icon("script", "muted")
            case Qt.ItemDataRole.ToolTipRole if column == PROCESS:
                return self.tr("Rank {rank} of {count}").format(rank=place.rank, count=len(self.places))
        return None

    def _given(self, place: ProcessPlace, column: int) -> str:
        """The text of a cell; empty for what is chosen when the run starts."""
        if column == DEVICES:
            if place.devices is None:
                return ""
            return ", ".join(map(str, place.devices)) or "CPU"
        port = "" if place.port is None else str(place.port)
        return {PROCESS: place.title, NODE: str(place.node), HOST: place.host or "", PORT: port}[column]

    def _unsaid(self, column: int) -> str:
        if column == DEVICES:
            return self.tr("dealt out") if self.has_gpus else "CPU"
        return self.tr("a free one") if column == PORT else self.tr("chosen at start")

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell; what cannot be read is refused."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or self.distribution is None:
            return False
        place, text = self.places[index.row()], str(value).strip()
        readers: dict[int, tuple[str, Callable[[str], Any]]] = {
            NODE: ("node", read_number),
            HOST: ("host", lambda typed: typed or None),
            PORT: ("port", read_port),
            DEVICES: ("devices", read_devices),
        }
        name, read = readers[index.column()]
        try:
            changed = replace(place, **{name: read(text)})
        except ValueError:
            self.refused.emit(self._refusal(index.column()).format(value=_shortened(text)))
            return False
        self.refused.emit("")
        if changed != place:
            self._change(changed)
        return True

    def _refusal(self, column: int) -> str:
        return {
            NODE: self.tr("“{value}” is no node: give its number, counted from 0"),
            PORT: self.tr("“{value}” is no port: give 1 to 65535, or nothing to have one chosen"),
            DEVICES: self.tr("“{value}” are no GPUs: give numbers such as 0, 1, or CPU, or nothing"),
        }.get(column, "{value}")

    def _change(self, changed: ProcessPlace) -> None:
        if self.distribution is None:
            return
        usual = self.distribution.with_edited(()).places()[changed.rank]
        kept = [place for place in self.distribution.edited if place.rank != changed.rank]
        if replace(changed, local_rank=usual.local_rank) != usual:
            kept.append(changed)
        edited = self.distribution.with_edited(sorted(kept, key=lambda place: place.rank))
        self.set_distribution(edited)
        self.edited.emit(edited)


class _Editor(QStyledItemDelegate):
    """Types into a cell with a field as high as the row."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A plain line that says what an empty one means."""
        line = QLineEdit(parent)
        line.setObjectName("wizard.map.editor")
        line.setProperty("kind", "cell")
        line.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        line.setFont(mono_font(12))
        return line

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter takes what was typed, and goes no further: it is not that of the wizard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and is_enter(event):
            if isinstance(editor, QWidget):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
            return True
        return super().eventFilter(editor, event)


class ClusterMap(PlainTable):
    """Shows a distribution's places; a double click, F2 or a key changes one. `chosen` carries a rank."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = MapModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(_Editor(self))
        self.setObjectName("wizard.map")
        self.setAccessibleName(self.tr("Cluster map"))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked
            | triggers.SelectedClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setFixedHeight(32)
        for column in range(DEVICES + 1):
            fixed = _WIDTHS.get(column)
            mode = QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if fixed:
                words = QFontMetricsF(ui_font()).horizontalAdvance(
                    str(self.model_.headerData(column, Qt.Orientation.Horizontal))
                )
                header.resizeSection(column, max(fixed, int(words) + _TITLE_ROOM))
        self.selectionModel().currentRowChanged.connect(self._row_changed)

    def set_distribution(self, distribution: Distribution | None) -> None:
        """Show its places, the first one chosen."""
        rank = max(self.currentIndex().row(), 0)
        self.model_.set_distribution(distribution)
        count = self.model_.rowCount()
        self.setFixedHeight(self.horizontalHeader().height() + min(count, _ROWS) * 32 + 2)
        if count and self.currentIndex().row() < 0:
            self.setCurrentIndex(self.model_.index(min(rank, count - 1), PROCESS))

    def current_rank(self) -> int:
        """The rank of the process that is chosen."""
        return max(self.currentIndex().row(), 0)

    def _row_changed(self, index: QModelIndex, before: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())
