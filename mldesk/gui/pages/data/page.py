"""The Data page itself: datasets, or the datastores that files come from and go to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from mldesk.gui.pages.base import Page
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.header import PageHeader
from mldesk.gui.widgets.late import Late
from mldesk.gui.widgets.segments import Segments

from .datasets_view import DatasetsView
from .datastores_view import DatastoresView
from .detail import DatasetDetail

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


class DataPage(Page):
    """One of two views, chosen at the top; the button at the right adds to the one in front."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Data")
        self.datasets = DatasetsView(session, window)
        self.table = self.datasets.table
        self._datastores = Late(self._make_datastores)
        self.switch = Segments(
            "data.view",
            self.tr("What is shown"),
            [("datasets", self.tr("Datasets")), ("datastores", self.tr("Datastores"))],
        )
        self.switch.chosen.connect(self._turn)
        self.register_button = Button(self.tr("Register dataset"), "primary", "plus")
        self.register_button.setObjectName("data.register")
        self.register_button.clicked.connect(self.datasets.open_register)
        self.add_button = Button(self.tr("Add datastore"), "primary", "plus")
        self.add_button.setObjectName("data.add_datastore")
        self.add_button.clicked.connect(self.open_add)
        header = PageHeader(self.title, actions=(self.register_button, self.add_button))
        header.title_row.insertSpacing(1, 12)
        header.title_row.insertWidget(2, self.switch)
        self.views = QStackedWidget()
        self.views.addWidget(self.datasets)
        self.views.addWidget(self._datastores)
        self.datasets.stack.currentChanged.connect(self._show_button)
        self.layout_.addWidget(header)
        self.layout_.addWidget(self.views, 1)
        self._show_button()

    @property
    def detail(self) -> DatasetDetail:
        """What is known of the chosen dataset."""
        return self.datasets.detail

    @property
    def datastores(self) -> DatastoresView:
        """The view of the datastores; made when it is first needed."""
        return self._datastores.widget

    def open_add(self) -> None:
        """Open the panel that adds a datastore."""
        self.switch.choose("datastores")
        self.datastores.open_add()

    def _make_datastores(self) -> DatastoresView:
        made = DatastoresView(self.session, self.window_)
        made.register_wanted.connect(lambda name, path: self.datasets.open_panel(stored=(name, path)))
        return made

    def _turn(self, view: str) -> None:
        self.views.setCurrentWidget(self.datasets if view == "datasets" else self._datastores)
        self._show_button()
        self._read()

    def _show_button(self) -> None:
        datasets = self.switch.current() == "datasets"
        self.register_button.setVisible(datasets and not self.datasets.is_empty)
        self.add_button.setVisible(not datasets)

    def shown(self) -> None:
        """Read what is in front."""
        self._read()

    def refresh(self, kinds: set[str]) -> None:
        """Follow what has changed."""
        if kinds & {"datasets", "runs", "models"} and self.switch.current() == "datasets":
            self.datasets.read()
            self.datasets.read_uses()
        if "datastores" in kinds and self.switch.current() == "datastores":
            self.datastores.read()

    def _read(self) -> None:
        if self.switch.current() == "datasets":
            self.datasets.read()
        else:
            self.datastores.read()

    def show_dataset(self, name: str, version: int | None = None) -> None:
        """Bring the dataset `name` (and one of its versions) to the front."""
        self.switch.choose("datasets")
        self.datasets.show_dataset(name, version)

    def show_datastore(self, name: str) -> None:
        """Bring the datastore `name` to the front."""
        self.switch.choose("datastores")
        self.datastores.show_datastore(name)

    def register_files(self, paths: Sequence[Path]) -> None:
        """Open the panel on dropped files and folders."""
        self.switch.choose("datasets")
        self.datasets.open_panel(paths)
