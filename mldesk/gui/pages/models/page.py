"""The Models page itself: the list of models, and the chosen one beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.model import ModelVersion
from mldesk.gui.pages.base import Page
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.header import PageHeader
from mldesk.gui.widgets.late import Late
from mldesk.gui.widgets.master_detail import MasterDetail
from mldesk.gui.widgets.search_line import SearchLine

from .detail import ModelDetail
from .import_panel import open_import_panel
from .model_list import ModelList
from .reading import Counts, ModelRow, count_parameters, read_models, with_counts

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_FRESH = {"models", "runs", "datasets"}
"""Kinds of changes that the shown version may tell of."""


class ModelsPage(Page):
    """Models at the left, what is known of the chosen one at the right."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Models")
        self._wanted: tuple[str, int | None] | None = None
        self._rows: list[ModelRow] = []
        self._counts: dict[str, int | None] = {}
        self.import_button = Button(self.tr("Import model"), icon_name="download")
        self.import_button.setObjectName("models.import")
        self.import_button.clicked.connect(self._import_pressed)
        self.layout_.addWidget(PageHeader(self.title, actions=(self.import_button,)))
        self.search = SearchLine(self.tr("Find models"), self.tr("Name, alias, tag, framework"))
        self.search.setObjectName("models.search")
        self.search.textChanged.connect(self._filter)
        self.table = ModelList()
        self._detail = Late(lambda: ModelDetail(session, window))
        self.table.chosen.connect(self._choose)
        self.empty = self._make_empty()
        self.stack = QStackedWidget()
        for widget in (QWidget(), self.empty, MasterDetail(self._searched_list(), self._detail)):
            self.stack.addWidget(widget)
        self.layout_.addWidget(self.stack, 1)

    @property
    def detail(self) -> ModelDetail:
        """What is known of the chosen model; made for the first one."""
        return self._detail.widget

    def _make_empty(self) -> EmptyState:
        experiments = Button(self.tr("Open experiments"), "primary", "experiments")
        experiments.setObjectName("models.open_experiments")
        experiments.clicked.connect(lambda: self.window_.open_page("experiments"))
        return EmptyState(
            "models",
            self.tr("No models yet"),
            self.tr(
                "Open a run that has ended and press Register model: its files are kept here in versions. "
                "A model from elsewhere can be dropped here."
            ),
            experiments,
        )

    def _searched_list(self) -> QWidget:
        self.nothing = EmptyState("search", self.tr("No model fits"), self.tr("Look for something else."))
        self.lists = QStackedWidget()
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.nothing)
        line = QVBoxLayout()
        line.setContentsMargins(11, 10, 11, 8)
        line.addWidget(self.search)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.lists, 1)
        return holder

    # Reading

    def shown(self) -> None:
        """Read the list."""
        self._read()

    def refresh(self, kinds: set[str]) -> None:
        """Models changed, or what they came from."""
        if kinds & _FRESH:
            self._read()

    def _read(self) -> None:
        self.session.read(read_models, self._show, key="models", receiver=self)

    def _show(self, rows: list[ModelRow]) -> None:
        self._rows = rows
        self.stack.setCurrentIndex(2 if rows else 1)
        unknown = [row.model.newest for row in rows if row.model.newest.hash not in self._counts]
        if unknown:
            self.session.background(lambda: count_parameters(unknown), self._take_counts, receiver=self)
        wanted = self._wanted[0] if self._wanted is not None else None
        identity = next((row.model.id for row in rows if row.model.name == wanted), None)
        self.table.set_things(with_counts(rows, self._counts), select_first=identity is None)
        self._filter()
        if self._wanted is not None:
            self._show_wanted(identity)
        elif self.table.current() is not None:  # what it came from may have changed, even if it has not
            self._choose(self.table.current())

    def _show_wanted(self, identity: str | None) -> None:
        name, number = self._wanted or ("", None)
        self._wanted = None
        numbers = {v.version for row in self._rows if row.model.name == name for v in row.model.versions}
        if identity is None or number not in (None, *numbers):
            self._tell_missing(name, number)
            return
        self.search.clear()
        self.table.select(identity)
        self._choose(self.table.current())

    def _tell_missing(self, name: str, number: int | None) -> None:
        self.window_.show_message(
            "warning",
            self.tr("The model {name} is not there").format(
                name=name if number is None else f"{name} : {number}"
            ),
            self.tr("It was removed, or is another workspace's."),
            self.tr("Look into the trash on the Disk page."),
        )

    def _take_counts(self, counts: Counts) -> None:
        self._counts.update(counts)
        self.table.set_things(with_counts(self._rows, self._counts))

    def _filter(self) -> None:
        words = self.search.text().lower().split()
        self.table.model_.set_wanted(
            (lambda row: all(word in row.words() for word in words)) if words else None
        )
        self.lists.setCurrentIndex(0 if self.table.model_.rows or not words else 1)

    def _choose(self, row: ModelRow | None) -> None:
        if row is None and not self._detail.is_made:
            return
        if row is not None or not self._rows or not self.search.text():
            models = [one.model for one in self._rows]
            self.detail.show_model(None if row is None else row.model, models)

    def show_model(self, name: str, version: int | None = None) -> None:
        """Bring the model `name` (and one of its versions) to the front when the list is there."""
        self._wanted = (name, version)
        self.detail.want_version(name, version)
        self._read()

    # Importing

    def _import_pressed(self) -> None:
        self.open_import()

    def open_import(self, paths: Sequence[Path] = ()) -> None:
        """Open the panel that takes a model from outside, filled with what was dropped."""
        names = {row.model.name: row.model.newest.version for row in self._rows}
        open_import_panel(self.session, self.window_, names, paths, self._imported)

    def _imported(self, version: ModelVersion) -> None:
        self.detail.show_inspection_next()
        self.window_.open_page("models")
        self.show_model(version.name, version.version)
