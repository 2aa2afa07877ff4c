"""The Used by tab: the runs that read a version and the models that came of it; a click opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.model.conversion.planning import EXPERIMENT
from mldesk.gui import formats
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.pill import status_look, status_word

from .reading import Use, Uses

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow

_NAME_WIDTH = 168
"""Pixels that the name of a run has before other columns are shown."""


class UsedByTab(QWidget):
    """A table of runs and models, or a sentence when there are none."""

    def __init__(self, window: MainWindow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.table = FactTable(self._columns(), key=lambda use: (use.kind, use.run_id, use.name, use.version))
        self.table.setObjectName("data.uses")
        self.table.setAccessibleName(self.tr("Runs and models that used it"))
        self.table.opened.connect(self._open)
        self.empty = EmptyState(
            "lineage",
            self.tr("Not used yet"),
            self.tr("Runs that read this version, and models that came of them, are listed here."),
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
                self.tr("Used by"),
                _name,
                icon_name=lambda use: "models" if use.kind == "model" else "experiments",
                tool_tip=lambda use: self.tr("Open {name}").format(name=_name(use)),
                link=True,
                least=_NAME_WIDTH,
            ),
            Column(self.tr("What"), self._kind, width=92),
            Column(self.tr("Status"), _state, width=110, token=_token),
            Column(self.tr("Used at"), lambda u: formats.ago(u.created), lambda u: u.created, 124),
            Column(self.tr("Experiment or alias"), lambda use: use.group or "–", width=140),
            Column(self.tr("Argument"), lambda use: use.argument or "–", width=130, mono=True),
        ]

    def _kind(self, use: Use) -> str:
        if use.kind == "model":
            return self.tr("Model")
        return self.tr("Conversion") if use.group == EXPERIMENT else self.tr("Run")

    def show_uses(self, uses: Uses) -> None:
        """Show who used a version."""
        self.table.set_things(uses.uses)
        self.stack.setCurrentWidget(self.table if uses.uses else self.empty)

    def _open(self, use: Use) -> None:
        if use.kind == "run":
            self._window.open_run(use.run_id)
        else:
            self._window.open_model(use.name, use.version)


def _name(use: Use) -> str:
    return f"{use.name} : {use.version}" if use.kind == "model" else use.name


def _state(use: Use) -> str:
    return (status_word(use.state) if use.kind == "run" else use.state) or "–"


def _token(use: Use) -> str | None:
    return status_look(use.state)[0] if use.kind == "run" else None
