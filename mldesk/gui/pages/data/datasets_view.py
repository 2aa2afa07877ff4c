"""The datasets of the workspace: the list, the chosen one beside it, the panel for a new one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.late import Late
from mldesk.gui.widgets.master_detail import MasterDetail

from .detail import DatasetDetail
from .reading import DatasetRow, read_datasets
from .register_form import Registration
from .register_panel import SIZE, RegisterPanel

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


class DatasetsView(QWidget):
    """Datasets at the left, what is known of the chosen one at the right."""

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._wanted: tuple[str, int | None] | None = None
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
        self._detail = Late(self._make_detail)
        self.stack = QStackedWidget()
        for widget in (QWidget(), self.empty, MasterDetail(self.table, self._detail)):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _make_detail(self) -> DatasetDetail:
        made = DatasetDetail(self._session, self._window)
        made.new_version_wanted.connect(lambda name: self.open_panel(name=name))
        return made

    @property
    def detail(self) -> DatasetDetail:
        """What is known of the chosen dataset; made for the first one."""
        return self._detail.widget

    def _columns(self) -> list[Column]:
        def number(title: str, value: str, width: int) -> Column:
            return Column(
                title,
                lambda row: formats.count(getattr(row.dataset.newest, value)),
                lambda row: getattr(row.dataset.newest, value),
                width,
                number=True,
            )

        return [
            Column(self.tr("Dataset"), lambda row: row.dataset.name, tool_tip=lambda row: row.dataset.name),
            number(self.tr("Version"), "version", 76),
            number(self.tr("Files"), "file_count", 76),
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

    @property
    def is_empty(self) -> bool:
        """Whether the page says that there are none."""
        return self.stack.currentWidget() is self.empty

    def read(self) -> None:
        """Read the list."""
        self._session.read(read_datasets, self._show, key="datasets", receiver=self)

    def _show(self, rows: list[DatasetRow]) -> None:
        self.stack.setCurrentIndex(2 if rows else 1)
        wanted = self._wanted[0] if self._wanted is not None else None
        identity = next((row.dataset.id for row in rows if row.dataset.name == wanted), None)
        self.table.set_things(rows, select_first=identity is None)
        if self._wanted is None:
            return
        name, number = self._wanted
        self._wanted = None
        numbers = {v.version for row in rows if row.dataset.name == name for v in row.dataset.versions}
        if identity is None or number not in (None, *numbers):
            self._tell_missing(name, number)
        elif identity is not None:
            self.table.select(identity)
            self.detail.show_dataset(self.table.current().dataset)

    def read_uses(self) -> None:
        """Runs or models changed: what used the shown version may be more now."""
        if self._detail.is_made:
            self.detail.read_uses()

    def _tell_missing(self, name: str, number: int | None) -> None:
        what = name if number is None else f"{name} : {number}"
        self._window.show_message(
            "warning",
            self.tr("The dataset {name} is not there").format(name=what),
            self.tr("It was removed, or is another workspace's."),
            self.tr("Look into the trash on the Disk page."),
        )

    def _choose(self, row: DatasetRow | None) -> None:
        if row is not None or self._detail.is_made:
            self.detail.show_dataset(None if row is None else row.dataset)

    def show_dataset(self, name: str, version: int | None = None) -> None:
        """Bring the dataset `name` (and one of its versions) to the front when the list is there."""
        self._wanted = (name, version)
        self.detail.want_version(name, version)
        self.read()

    # Registering

    def open_register(self) -> None:
        """Open the empty panel."""
        self.open_panel()

    def open_panel(
        self, paths: Sequence[Path] = (), name: str = "", stored: tuple[str, str] | None = None
    ) -> RegisterPanel:
        """Open the panel, filled with files and folders, or with what is `stored`: a datastore and a path."""
        names = [row.dataset.name for row in self.table.model_.things]
        panel = RegisterPanel(self._session, names, name)
        overlay = self._window.open_overlay(panel, *SIZE)
        overlay.dismissed.connect(self._window.close_overlay)
        panel.dismissed.connect(self._window.close_overlay)
        panel.registered.connect(self._registered)
        if paths:
            panel.take(paths)
        if stored is not None:
            panel.take_from(*stored)
        return panel

    def _registered(self, registration: Registration) -> None:
        self._window.close_overlay()
        version = registration.version
        self.detail.tell_registered(registration)
        self._window.open_dataset(version.name, version.version)
        if registration.is_new:
            text = self.tr("{name}: version {version} registered")
        else:
            text = self.tr("Nothing new: this is version {version} of {name}")
        self._window.show_message(
            "good" if registration.is_new else "info",
            text.format(name=version.name, version=version.version),
        )
