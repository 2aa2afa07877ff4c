"""The Used by tab: the runs that asked for a version; a click opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.pill import status_look, status_word

from .reading import Uses

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow


class UsedByTab(QWidget):
    """A table of runs, or a sentence when there are none."""

    def __init__(self, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = FactTable(self._columns(), key=lambda use: use.run_id)
        self.table.setObjectName("environments.uses")
        self.table.setAccessibleName(self.tr("Runs that used it"))
        self.table.opened.connect(lambda use: window.open_run(use.run_id))
        self.empty = EmptyState(
            "experiments",
            self.tr("Not used yet"),
            self.tr("Choose it in the wizard under Compute: the runs that do are listed here."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.stack)

    def _columns(self) -> list[Column]:
        return [
            Column(
                self.tr("Run"),
                lambda use: use.run_name,
                icon_name=lambda _: "experiments",
                tool_tip=lambda use: self.tr("Open {name}").format(name=use.run_name),
                link=True,
            ),
            Column(
                self.tr("Status"),
                lambda use: status_word(use.status),
                width=120,
                token=lambda use: status_look(use.status)[0],
            ),
            Column(self.tr("Experiment"), lambda use: use.experiment, width=150),
            Column(self.tr("Used at"), lambda use: formats.ago(use.created), lambda use: use.created, 130),
        ]

    def show_uses(self, uses: Uses) -> None:
        """Show who used a version."""
        self.table.set_things(uses.runs)
        self.stack.setCurrentWidget(self.table if uses.runs else self.empty)
