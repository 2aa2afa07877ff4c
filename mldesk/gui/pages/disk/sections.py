"""The two tables of the Disk page: what takes the space, and what is in the trash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from mldesk.core.disk import MOST_DAYS, DiskItem, TrashRow
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.fact_table import THING_ROLE, Column, FactTable
from mldesk.gui.widgets.labels import ElidedLabel, Label
from mldesk.gui.widgets.spin_box import SpinBox

if TYPE_CHECKING:
    from mldesk.gui.session import Session

ICONS = {"dataset": "data", "model": "models", "run": "experiments", "upload": "upload"}
SIZE_WIDTH = 104
_SHARED = 3
"""The column of what is shared, which is left out while nothing is."""
_MANIFEST = 65_536
"""Bytes that stay of a version when it is freed, at most."""
KIND_WIDTH = 136


class ThingsTable(FactTable):
    """A table in which several rows can be chosen; they stay chosen when the rows are read anew.

    `delete_asked` comes with the Delete key.
    """

    delete_asked = Signal()

    def __init__(self, session: Session, columns: Sequence[Column], sort_column: int) -> None:
        super().__init__(
            columns,
            key=lambda thing: (thing.kind, thing.id),
            sort_column=sort_column,
            descending=True,
            background=session.background,
        )
        self._kept: set[Any] = set()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.model_.modelAboutToBeReset.connect(self._keep)
        self.model_.modelReset.connect(self._choose_kept)

    def chosen_things(self) -> list[Any]:
        """What the chosen rows stand for, from top to bottom."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(THING_ROLE) for index in rows]

    def _keep(self) -> None:
        self._kept = {self._key(thing) for thing in self.chosen_things()}

    def _choose_kept(self) -> None:
        chosen = QItemSelection()
        for row, thing in enumerate(self.model_.rows):
            if self._key(thing) in self._kept:
                index = self.model_.index(row, 0)
                chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)


class Section(Card):
    """A title with what is chosen beside it, buttons, and a table beneath."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(margin=1, spacing=0, parent=parent)
        self.setAccessibleName(title)
        self.heading = Label(title, "strong")
        self.summary = ElidedLabel("", "muted")
        self.row = QHBoxLayout()
        self.row.setContentsMargins(15, 8, 10, 4)
        self.row.setSpacing(8)
        self.row.addWidget(self.heading)
        self.row.addWidget(self.summary, 1)
        self.body.addLayout(self.row)

    def kind_word(self, kind: str) -> str:
        """A kind of thing as people say it."""
        words = {
            "dataset": self.tr("Dataset"),
            "model": self.tr("Model"),
            "run": self.tr("Run"),
            "upload": self.tr("Upload"),
        }
        return words[kind]

    def _kind_column(self) -> Column:
        return Column(
            self.tr("Kind"),
            lambda thing: self.kind_word(thing.kind),
            width=KIND_WIDTH,
            icon_name=lambda thing: ICONS[thing.kind],
        )

    def _size_column(self) -> Column:
        return Column(
            self.tr("Size"),
            lambda thing: formats.size(thing.size),
            lambda thing: thing.size,
            SIZE_WIDTH,
            number=True,
        )


class ItemsSection(Section):
    """What takes the space, with what deleting each alone would free; `trash_asked` carries chosen items."""

    trash_asked = Signal(list)
    opened = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("What takes the space"))
        self.setAccessibleName(self.tr("What takes the space"))
        self.trash_button = Button(self.tr("Move to trash"), "quiet", "trash")
        self.trash_button.setObjectName("disk.trash")
        self.trash_button.setEnabled(False)
        self.trash_button.clicked.connect(self._ask)
        self.row.addWidget(self.trash_button)
        self.table = ThingsTable(session, self._columns(), sort_column=2)
        self.table.setObjectName("disk.items")
        self.table.setMinimumHeight(self.table.height_of(5))
        self.table.setAccessibleName(self.tr("What takes the space"))
        self.table.opened.connect(self.opened)
        self.table.delete_asked.connect(self._ask)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.body.addWidget(self.table, 1)

    def _columns(self) -> list[Column]:
        return [
            self._kind_column(),
            Column(self.tr("Name"), lambda item: item.reference, tool_tip=self._name_tip),
            Column(
                self.tr("Size"), lambda i: formats.size(i.size), lambda i: i.size, SIZE_WIDTH, number=True
            ),
            Column(
                self.tr("Shared"),
                lambda item: formats.size(item.shared) if _is_shared(item) else "",
                lambda item: item.shared if _is_shared(item) else 0,
                SIZE_WIDTH,
                number=True,
                tool_tip=self._frees_tip,
                token=lambda item: "muted",
            ),
            Column(
                self.tr("Frees on delete"),
                lambda item: formats.size(item.frees),
                lambda item: item.frees,
                SIZE_WIDTH + 32,
                number=True,
                tool_tip=self._frees_tip,
            ),
            Column(
                self.tr("Last used"),
                lambda item: formats.ago(item.last_used) if item.last_used else "–",
                lambda item: item.last_used or 0.0,
                SIZE_WIDTH + 40,
            ),
        ]

    def _name_tip(self, item: DiskItem) -> str:
        if item.by_reference:
            return self.tr("{name}, its files are left in place outside").format(name=item.reference)
        return item.reference

    def _frees_tip(self, item: DiskItem) -> str:
        if item.shared <= 0:
            return ""
        words = self.tr("{size} are shared with others, or needed by a model, and stay")
        return words.format(size=formats.size(item.shared))

    def show_items(self, items: Sequence[DiskItem]) -> None:
        """Show what was measured."""
        self.table.set_things(items)
        self.table.leave_out(() if any(map(_is_shared, items)) else (_SHARED,))
        self._selected()

    def _selected(self) -> None:
        chosen = self.table.chosen_things()
        self.trash_button.setEnabled(bool(chosen))
        words = self.tr("{count} chosen, {size}") if chosen else ""
        size = sum(item.size for item in chosen)
        self.summary.setText(words.format(count=formats.count(len(chosen)), size=formats.size(size)))

    def _ask(self) -> None:
        chosen = self.table.chosen_things()
        if chosen:
            self.trash_asked.emit(chosen)


class TrashSection(Section):
    """What is in the trash; `back_asked` carries chosen rows, `days_chosen` how long it keeps things."""

    back_asked = Signal(list)
    days_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Trash"))
        self.setAccessibleName(self.tr("Trash"))
        self.days = SpinBox(0, MOST_DAYS)
        self.days.setObjectName("disk.days")
        self.days.setAccessibleName(self.tr("Days for which the trash keeps things"))
        self.days.setSuffix(self.tr(" days"))
        self.days.setFixedWidth(116)
        self.days.setToolTip(self.tr("Freeing space takes what has been in the trash for so many days"))
        self.days.valueChanged.connect(self.days_chosen)
        self.back_button = Button(self.tr("Put back"), "quiet", "reset")
        self.back_button.setObjectName("disk.back")
        self.back_button.setEnabled(False)
        self.back_button.clicked.connect(self._ask)
        self.row.addWidget(self.back_button)
        self.row.addSpacing(8)
        self.row.addWidget(Label(self.tr("Keep for"), "muted"))
        self.row.addWidget(self.days)
        self.table = ThingsTable(session, self._columns(), sort_column=4)
        self.table.setObjectName("disk.trash_table")
        self.table.setMinimumHeight(self.table.height_of(3))
        self.table.setAccessibleName(self.tr("Trash"))
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.empty = Label(self.tr("The trash is empty."), "muted")
        self.empty.setContentsMargins(16, 4, 16, 14)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.empty)

    def _columns(self) -> list[Column]:
        return [
            self._kind_column(),
            Column(self.tr("Name"), lambda row: row.reference, tool_tip=lambda row: row.reference),
            Column(
                self.tr("Size"), lambda r: formats.size(r.size), lambda r: r.size, SIZE_WIDTH, number=True
            ),
            Column(
                self.tr("Frees"),
                lambda row: formats.size(row.frees) if row.frees or not row.kept_because else "–",
                lambda row: row.frees,
                SIZE_WIDTH,
                number=True,
                tool_tip=lambda row: localized(row.kept_because),
            ),
            Column(
                self.tr("Deleted"),
                lambda row: formats.ago(row.deleted),
                lambda row: row.deleted,
                SIZE_WIDTH + 40,
            ),
            Column(
                self.tr("Note"),
                lambda row: localized(row.kept_because),
                width=300,
                tool_tip=lambda row: localized(row.kept_because),
                token=lambda row: "muted",
            ),
        ]

    def show_rows(self, rows: Sequence[TrashRow], days: int) -> None:
        """Show what is in the trash."""
        self.table.set_things(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.back_button.setVisible(bool(rows))
        self.days.blockSignals(True)
        self.days.setValue(days)
        self.days.blockSignals(False)
        self._selected()

    def _selected(self) -> None:
        rows = self.table.model_.things
        chosen = self.table.chosen_things()
        self.back_button.setEnabled(bool(chosen))
        shown = chosen or rows
        size = formats.size(sum(row.size for row in shown))
        words = self.tr("{count} chosen, {size}") if chosen else "{size}"
        text = words.format(count=formats.count(len(shown)), size=size) if shown else ""
        self.summary.setText(text)

    def _ask(self) -> None:
        chosen = self.table.chosen_things()
        if chosen:
            self.back_asked.emit(chosen)


def _is_shared(item: DiskItem) -> bool:
    """Whether the version holds content that others hold, too, beyond the bytes of its manifest."""
    return item.kind in ("dataset", "model") and item.shared > _MANIFEST
