"""The Data page itself: the list of datasets, the chosen one beside it, the form for a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.dataset import Dataset, DatasetVersion, dataset_runs, list_datasets
from mldesk.gui import formats
from mldesk.gui.pages.base import Page
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.header import PageHeader

from .detail import DatasetDetail
from .register_panel import RegisterPanel

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_LIST_WIDTH = 420


@dataclass(frozen=True)
class DatasetRow:
    """A dataset in the list, and how many runs read it."""

    dataset: Dataset
    runs: int


def read_datasets(workspace: Workspace) -> list[DatasetRow]:
    """Read all datasets with the number of their runs."""
    return [
        DatasetRow(dataset, len(dataset_runs(workspace, dataset.name)))
        for dataset in list_datasets(workspace)
    ]


class DataPage(Page):
    """Datasets at the left, what is known of the chosen one at the right."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Data")
        self._wanted: str | None = None
        self.register_button = Button(self.tr("Register dataset"), "primary", "plus")
        self.register_button.setObjectName("data.register")
        self.register_button.clicked.connect(self.open_register)
        self.layout_.addWidget(PageHeader(self.title, actions=(self.register_button,)))
        first = Button(self.tr("Register dataset"), "primary", "plus")
        first.setObjectName("data.register_first")
        first.clicked.connect(self.open_register)
        self.empty = EmptyState(
            "data",
            self.tr("No datasets yet"),
            self.tr(
                "Drop a folder or files anywhere on this window, or choose them. They are kept in versions."
            ),
            first,
        )
        self.table = FactTable(self._columns(), key=lambda row: row.dataset.id, sort_column=0)
        self.table.setObjectName("data.table")
        self.table.setAccessibleName(self.tr("Datasets"))
        self.table.chosen.connect(self._choose)
        self.detail = DatasetDetail(session, window)
        self.detail.new_version_wanted.connect(self._new_version)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._lay_out())
        self.layout_.addWidget(self.stack, 1)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Dataset"), lambda row: row.dataset.name),
            Column(
                self.tr("Version"),
                lambda row: str(row.dataset.newest.version),
                lambda row: row.dataset.newest.version,
                76,
                number=True,
            ),
            Column(
                self.tr("Files"),
                lambda row: formats.count(row.dataset.newest.file_count),
                lambda row: row.dataset.newest.file_count,
                76,
                number=True,
            ),
            Column(
                self.tr("Size"),
                lambda row: formats.size(row.dataset.newest.size),
                lambda row: row.dataset.newest.size,
                92,
                number=True,
            ),
            Column(
                self.tr("Runs"), lambda row: formats.count(row.runs), lambda row: row.runs, 64, number=True
            ),
        ]

    def _lay_out(self) -> QWidget:
        list_card = Card(margin=0)
        list_card.setFixedWidth(_LIST_WIDTH)
        list_card.body.setContentsMargins(1, 4, 1, 8)
        list_card.body.addWidget(self.table)
        detail_card = Card(margin=0)
        detail_card.body.addWidget(self.detail)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.addWidget(list_card, 1)
        row.addLayout(left)
        row.addWidget(detail_card, 1)
        return both

    def shown(self) -> None:
        """Read the list."""
        self._read()

    def refresh(self, kinds: set[str]) -> None:
        """Datasets or the runs that read them changed."""
        if kinds & {"datasets", "runs"}:
            self._read()

    def _read(self) -> None:
        self.session.read(read_datasets, self._show, key="datasets", receiver=self)

    def _show(self, rows: list[DatasetRow]) -> None:
        self.register_button.setVisible(bool(rows))
        self.stack.setCurrentIndex(2 if rows else 1)
        wanted = next((row.dataset.id for row in rows if row.dataset.name == self._wanted), None)
        self.table.set_things(rows, select_first=wanted is None)
        if wanted is not None:
            self._wanted = None
            self.table.select(wanted)

    def _choose(self, row: DatasetRow | None) -> None:
        self.detail.show_dataset(None if row is None else row.dataset)

    def show_dataset(self, name: str, version: int | None = None) -> None:
        """Bring the dataset `name` (and one of its versions) to the front when the list is there."""
        self._wanted = name
        self.detail.want_version(name, version)
        self._read()

    # Registering

    def open_register(self) -> None:
        """Open the panel that asks for files or a folder."""
        self._open_panel([])

    def register_files(self, paths: Sequence[Path]) -> None:
        """Open the panel on dropped files and folders."""
        self._open_panel(paths)

    def _new_version(self, name: str) -> None:
        self._open_panel([], name)

    def _open_panel(self, paths: Sequence[Path], name: str = "") -> None:
        names = [row.dataset.name for row in self.table.model_.things]
        panel = RegisterPanel(self.session, names, name)
        overlay = self.window_.open_overlay(panel, 600, 460)
        overlay.dismissed.connect(self.window_.close_overlay)
        panel.dismissed.connect(self.window_.close_overlay)
        panel.registered.connect(self._registered)
        if paths:
            panel.take(paths)

    def _registered(self, version: DatasetVersion) -> None:
        self.window_.close_overlay()
        self.show_dataset(version.name)
        text = self.tr("Dataset {name} : {version} registered").format(
            name=version.name, version=version.version
        )
        self.window_.show_message("good", text)
