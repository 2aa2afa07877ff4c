"""The Models page itself: the list of models, and the chosen one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mldesk.core.model import Model, list_models
from mldesk.gui import formats
from mldesk.gui.pages.base import Page
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.card import Card
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.header import PageHeader

from .detail import ModelDetail

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_LIST_WIDTH = 420


class ModelsPage(Page):
    """Models at the left, what is known of the chosen one at the right."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Models")
        self._wanted: str | None = None
        self.layout_.addWidget(PageHeader(self.title))
        experiments = Button(self.tr("Open experiments"), "primary", "experiments")
        experiments.setObjectName("models.open_experiments")
        experiments.clicked.connect(lambda: self.window_.open_page("experiments"))
        self.empty = EmptyState(
            "models",
            self.tr("No models yet"),
            self.tr(
                "Open a run that has ended and press Register model: its files are kept here in versions."
            ),
            experiments,
        )
        self.table = FactTable(self._columns(), key=lambda model: model.id, sort_column=0)
        self.table.setObjectName("models.table")
        self.table.setAccessibleName(self.tr("Models"))
        self.detail = ModelDetail(session, window)
        self.table.chosen.connect(self.detail.show_model)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._lay_out())
        self.layout_.addWidget(self.stack, 1)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Model"), lambda model: model.name),
            Column(
                self.tr("Version"),
                lambda model: str(model.newest.version),
                lambda model: model.newest.version,
                76,
                number=True,
            ),
            Column(
                self.tr("Size"),
                lambda m: formats.size(m.newest.size),
                lambda m: m.newest.size,
                92,
                number=True,
            ),
            Column(
                self.tr("Registered"),
                lambda model: formats.ago(model.newest.created),
                lambda model: model.newest.created,
                128,
                number=True,
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
        row.addWidget(list_card)
        row.addWidget(detail_card, 1)
        return both

    def shown(self) -> None:
        """Read the list."""
        self._read()

    def refresh(self, kinds: set[str]) -> None:
        """Models changed."""
        if "models" in kinds:
            self._read()

    def _read(self) -> None:
        self.session.read(list_models, self._show, key="models", receiver=self)

    def _show(self, models: list[Model]) -> None:
        self.stack.setCurrentIndex(2 if models else 1)
        wanted = next((model.id for model in models if model.name == self._wanted), None)
        self.table.set_things(models, select_first=wanted is None)
        if wanted is not None:
            self._wanted = None
            self.table.select(wanted)
            self.detail.show_model(self.table.current())

    def show_model(self, name: str, version: int | None = None) -> None:
        """Bring the model `name` (and one of its versions) to the front when the list is there."""
        self._wanted = name
        self.detail.want_version(name, version)
        self._read()
