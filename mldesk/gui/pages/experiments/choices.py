"""What the user has chosen of the run table: columns, groups, order; and the menus to choose them with."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mldesk.core.run_views import RunView
from mldesk.gui.formats import literal
from mldesk.gui.models.run_columns import Column, default_columns
from mldesk.gui.models.run_groups import REPEATS, group_title
from mldesk.gui.preferences import preferences

_NAMED = ("metric", "parameter", "tag")


class TableChoices(QObject):
    """Columns (their keys; none: found by themselves), groups, order, archived runs; kept for the next start.

    `columns_changed` asks for other columns, `runs_changed` for other lines or another order of them.
    """

    columns_changed = Signal()
    runs_changed = Signal()
    fold_all = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        kept = preferences()
        self.columns: list[str] = _keys(kept.value("experiments/columns"))
        self.group: tuple[Column, ...] = tuple(map(Column.of_key, _keys(kept.value("experiments/group"))))
        self.archived = str(kept.value("experiments/archived", False)).lower() == "true"
        self.order: tuple[Column, bool] | None = None

    def shown_columns(self, available: list[Column], one_experiment: bool) -> list[Column]:
        """Of the columns there are those to be shown."""
        if not self.columns:
            return default_columns(available, one_experiment)
        return [
            column for column in available if column.key in self.columns or column.kind in ("select", "run")
        ]

    def choose_columns(self, keys: list[str]) -> None:
        """Show the columns with these keys; with none, choose them automatically."""
        self.columns = keys
        preferences().setValue("experiments/columns", "\n".join(keys))
        self.columns_changed.emit()

    def choose_group(self, group: tuple[Column, ...]) -> None:
        """Group by these; by nothing when there are none."""
        self.group = group
        preferences().setValue("experiments/group", "\n".join(column.key for column in group))
        self.runs_changed.emit()

    def show_archived(self, shown: bool) -> None:
        """Show archived runs, too, or not."""
        self.archived = shown
        preferences().setValue("experiments/archived", shown)
        self.runs_changed.emit()

    def sort(self, column: Column, descending: bool) -> None:
        """Sort by a column; by the one of check boxes: the newest first."""
        self.order = None if column.kind == "select" else (column, descending)
        self.runs_changed.emit()

    def view(self, text: str, experiment: str | None) -> RunView:
        """What is chosen as a view, with the text of the search."""
        sort, descending = (None, False) if self.order is None else self.order
        return RunView(
            "",
            tuple(self.columns),
            text,
            "" if sort is None else sort.key,
            descending,
            tuple(column.key for column in self.group),
            self.archived,
            experiment,
        )

    def take(self, view: RunView) -> None:
        """Choose what a view says."""
        self.order = (Column.of_key(view.sort), view.descending) if view.sort else None
        self.archived = view.archived
        preferences().setValue("experiments/archived", view.archived)
        self.choose_columns(list(view.columns))
        self.choose_group(tuple(map(Column.of_key, view.group)))

    # Menus

    def columns_menu(self, parent: QWidget, available: list[Column], shown: list[Column]) -> QMenu:
        """The column chooser: every column with a check mark, then what else the table can show."""
        menu = _menu(parent, "experiments.columns_menu", self.tr("Columns"))
        kind = ""
        for column in available:
            if column.kind in ("select", "run"):
                continue
            if kind and column.kind != kind and {column.kind, kind} & set(_NAMED):
                menu.addSeparator()
            kind = column.kind
            action = menu.addAction(literal(column.menu_title))
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.toggled.connect(lambda on, one=column: self.show_column(one, on, shown))
        menu.addSeparator()
        archived = menu.addAction(self.tr("Show archived runs"))
        archived.setCheckable(True)
        archived.setChecked(self.archived)
        archived.toggled.connect(self.show_archived)
        reset = menu.addAction(self.tr("Choose columns automatically"))
        reset.triggered.connect(lambda: self.choose_columns([]))
        return menu

    def show_column(self, column: Column, shown: bool, others: list[Column]) -> None:
        """Show or hide a column beside the others."""
        keys = [one.key for one in others if one != column]
        self.choose_columns([*keys, column.key] if shown else keys)

    def group_menu(self, parent: QWidget, possible: list[Column]) -> QMenu:
        """What the runs can be grouped by, several together; then all groups opened or closed."""
        menu = _menu(parent, "experiments.group_menu", self.tr("Group"))
        none = menu.addAction(self.tr("No groups"))
        none.setCheckable(True)
        none.setChecked(not self.group)
        none.triggered.connect(lambda: self.choose_group(()))
        kind = ""
        for column in possible:
            if kind != column.kind and (column.kind in _NAMED or kind in ("", REPEATS.kind)):
                menu.addSeparator()
            kind = column.kind
            action = menu.addAction(literal(group_title(column)))
            action.setCheckable(True)
            action.setChecked(column in self.group)
            action.toggled.connect(lambda on, one=column: self._toggle_group(one, on))
        menu.addSeparator()
        for words, is_open in ((self.tr("Open all groups"), True), (self.tr("Close all groups"), False)):
            fold = menu.addAction(words)
            fold.setEnabled(bool(self.group))
            fold.triggered.connect(lambda _checked, one=is_open: self.fold_all.emit(one))
        return menu

    def _toggle_group(self, column: Column, on: bool) -> None:
        others = tuple(one for one in self.group if one != column)
        self.choose_group((*others, column) if on else others)


def _menu(parent: QWidget, name: str, title: str) -> QMenu:
    menu = QMenu(parent)
    menu.setObjectName(name)
    menu.setAccessibleName(title)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _keys(kept: object) -> list[str]:
    return str(kept).split("\n") if kept else []
