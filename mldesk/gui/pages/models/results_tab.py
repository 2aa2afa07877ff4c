"""The Metrics and parameters tab: those of the run that a version came from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.widgets.card import ScrollPage
from mldesk.gui.widgets.empty import EmptyState
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.labels import Label

from .words import formatted, measured

_MOST_ROWS = 200
"""Rows that are shown at full height; of more, a part is seen at a time."""


class ResultsTab(QWidget):
    """Two tables, one below the other, or a sentence when there is nothing in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.metrics = self._table(self._metric_columns(), self.tr("Metrics"), "models.metrics")
        self.parameters = self._table(self._parameter_columns(), self.tr("Parameters"), "models.parameters")
        self.metrics_title = Label(self.tr("Metrics"), "strong")
        self.parameters_title = Label(self.tr("Parameters"), "strong")
        self.told_label = Label("", "caption", wrap=True)
        self.page = ScrollPage((0, 12, 10, 8))
        self.page.body.setSpacing(8)
        for widget in (
            self.told_label, self.metrics_title, self.metrics, self.parameters_title, self.parameters
        ):  # fmt: skip
            self.page.body.addWidget(widget)
        self.page.body.addStretch(1)
        self.empty = EmptyState(
            "experiments",
            self.tr("No metrics or parameters"),
            self.tr("They come from the run that made the model; of this one, nothing is known of them."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _table(self, columns: list[Column], title: str, name: str) -> FactTable:
        table = FactTable(columns, key=lambda pair: pair[0])
        table.setObjectName(name)
        table.setAccessibleName(title)
        return table

    def _metric_columns(self) -> list[Column]:
        def value(key: str, title: str) -> Column:
            return Column(
                title,
                lambda pair: measured(pair[1].get(key)),
                lambda pair: _sortable(pair[1].get(key)),
                110,
                number=True,
            )

        return [
            Column(self.tr("Metric"), lambda pair: pair[0]),
            value("first", self.tr("First")),
            value("last", self.tr("Last")),
            value("best", self.tr("Best")),
            Column(
                self.tr("Points"),
                lambda pair: formats.count(int(pair[1].get("count") or 0)),
                lambda pair: int(pair[1].get("count") or 0),
                90,
                number=True,
            ),
        ]

    def _parameter_columns(self) -> list[Column]:
        return [
            Column(self.tr("Parameter"), lambda pair: pair[0]),
            Column(self.tr("Value"), lambda pair: formatted(pair[1]), width=320, mono=True),
        ]

    def show_results(
        self, metrics: Mapping[str, Mapping[str, Any]], parameters: Mapping[str, Any], told_by: str
    ) -> None:
        """Show what is known; `told_by` is the export that tells it, if it is not this workspace."""
        # those of single batches last: what is of interest is how an epoch ended
        found = sorted(metrics.items(), key=lambda pair: "/" in pair[0])
        for title, table, rows in (
            (self.metrics_title, self.metrics, found),
            (self.parameters_title, self.parameters, list(parameters.items())),
        ):
            table.set_things(rows)
            table.setFixedHeight(table.height_of(min(len(rows), _MOST_ROWS)))
            title.setVisible(bool(rows))
            table.setVisible(bool(rows))
        text = self.tr("As told by {export}, which was imported: nothing here has checked it.")
        self.told_label.setText(text.format(export=told_by))
        self.told_label.setVisible(bool(told_by))
        self.stack.setCurrentIndex(1 if found or parameters else 0)


def _sortable(value: Any) -> float:
    """A number to sort by; what is no number comes first."""
    return float(value) if isinstance(value, int | float) else float("-inf")
