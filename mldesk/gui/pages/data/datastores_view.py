"""The datastores of the workspace: the list, and the chosen one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.core.datastore import Datastore, list_datastores
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.master_detail import MasterDetail

from .datastore_add import SIZE, AddDatastorePanel
from .datastore_detail import DatastoreDetail

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session


class DatastoresView(QWidget):
    """Datastores at the left; `register_wanted` carries one's name and a path to make a dataset of."""

    register_wanted = Signal(str, str)

    def __init__(self, session: Session, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._wanted: str | None = None
        self.table = FactTable(self._columns(), key=lambda datastore: datastore.name)
        self.table.setObjectName("data.datastores")
        self.table.setAccessibleName(self.tr("Datastores"))
        self.detail = DatastoreDetail(session, window)
        self.detail.register_wanted.connect(self.register_wanted)
        self.detail.hide()
        self.table.chosen.connect(self.detail.show_datastore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(MasterDetail(self.table, self.detail))

    def _columns(self) -> list[Column]:
        return [
            Column(
                self.tr("Datastore"),
                lambda datastore: datastore.name,
                icon_name=lambda datastore: "folder" if datastore.kind == "folder" else "link",
                tool_tip=lambda datastore: datastore.location,
            ),
            Column(
                self.tr("Kind"),
                lambda datastore: self.tr("Folder") if datastore.kind == "folder" else self.tr("Address"),
                width=96,
            ),
            Column(
                "",
                lambda datastore: self.tr("Default") if datastore.is_default else "",
                width=84,
                token=lambda _: "accent",
            ),
        ]

    def read(self) -> None:
        """Read the list."""
        self._session.read(list_datastores, self._show, key="datastores", receiver=self)

    def _show(self, datastores: list[Datastore]) -> None:
        self.table.set_things(datastores, select_first=True)
        if self._wanted is not None and self.table.select(self._wanted):
            self._wanted = None

    def show_datastore(self, name: str) -> None:
        """Bring the datastore `name` to the front, as soon as the list is read."""
        if not self.table.select(name):
            self._wanted = name

    def open_add(self) -> None:
        """Open the panel that adds a datastore."""
        panel = AddDatastorePanel(self._session)
        overlay = self._window.open_overlay(panel, *SIZE)
        overlay.dismissed.connect(self._window.close_overlay)
        panel.dismissed.connect(self._window.close_overlay)
        panel.added.connect(self._added)

    def _added(self, name: str) -> None:
        self._window.close_overlay()
        self._wanted = name
        self._window.show_message("good", self.tr("Datastore {name} added").format(name=name))
        self.read()
