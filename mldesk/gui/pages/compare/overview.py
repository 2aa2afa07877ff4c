"""The Overview of a few runs: a card each, what differs at a glance, their curves, a table for each part."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from mldesk.gui.pages.base import MARGIN
from mldesk.gui.turns import Turns
from mldesk.gui.widgets import ScrollPage
from mldesk.gui.widgets.segments import Segments

from .curves import CompareCurves
from .parts import PartCard
from .reading import Comparison
from .runs_bar import RunsBar
from .summary import Summary

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_WIDE = 1000
"""From this width on, two runs have their parts in two columns."""


class Overview(QWidget):
    """Two to six runs; `wanted` carries the ids that are to be compared from now on, `opened` a run's id."""

    wanted = Signal(list)
    opened = Signal(str)
    file_opened = Signal(str)
    """A file of the code whose lines are wanted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self.comparison: Comparison | None = None
        self._only = True
        self._runs = RunsBar()
        self._runs.changed.connect(self.wanted)
        self._runs.opened.connect(self.opened)
        self._turns = Turns(self)
        self._curves = CompareCurves(session)
        self.metric_value = Segments(
            "compare.value",
            self.tr("Which value of a metric"),
            [("last", self.tr("Last")), ("best", self.tr("Best"))],
        )
        self.metric_value.chosen.connect(self._show_parts)
        self._cards = self._make_cards()
        self._summary = Summary({part: card.title_label.text() for part, card in self._cards.items()})
        self._summary.pressed.connect(self._go_to)
        self._cards["code"].opened.connect(lambda row: self.file_opened.emit(row.name))
        self._cards["metrics"].header.addWidget(self.metric_value)
        self._lay_out()

    @property
    def runs(self) -> RunsBar:
        """The runs themselves, shown by now."""
        self._turns.finish()
        return self._runs

    @property
    def cards(self) -> dict[str, PartCard]:
        """A card for each part, filled by now."""
        self._turns.finish()
        return self._cards

    @property
    def summary(self) -> Summary:
        """What differs at a glance, filled by now."""
        self._turns.finish()
        return self._summary

    @property
    def curves(self) -> CompareCurves:
        """The charts, with all runs by now."""
        self._turns.finish()
        return self._curves

    def _make_cards(self) -> dict[str, PartCard]:
        return {
            part: PartCard(part, title, unit, nothing)
            for part, title, unit, nothing in (
                ("metrics", self.tr("Metrics"), self.tr("Metric"), self.tr("No metric differs.")),
                ("parameters", self.tr("Parameters"), self.tr("Parameter"), self.tr("No parameter differs.")),
                (
                    "environment",
                    self.tr("Environment"),
                    self.tr("Fact or package"),
                    self.tr("No difference in the environment."),
                ),
                (
                    "code",
                    self.tr("Code"),
                    self.tr("File"),
                    self.tr("The same code."),
                ),
                ("data", self.tr("Data"), self.tr("Dataset"), self.tr("The same data, or none.")),
                ("compute", self.tr("Compute"), self.tr("Fact"), self.tr("No difference in where they ran.")),
            )
        }

    def _lay_out(self) -> None:
        columns = [QVBoxLayout(), QVBoxLayout()]
        for column, parts in zip(
            columns, (("metrics", "parameters", "data", "code", "compute"), ("environment",)), strict=True
        ):
            column.setSpacing(16)
            for part in parts:
                column.addWidget(self._cards[part])
            column.addStretch(1)
        self._columns = columns
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self.scroll_page = scroll = ScrollPage((0, 0, MARGIN, MARGIN))
        scroll.body.addWidget(self._runs)
        scroll.body.addWidget(self._summary)
        scroll.body.addWidget(self._curves)
        scroll.body.addLayout(self._grid)
        scroll.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._arrange()

    def _arrange(self) -> None:
        """Put the parts into one column or two."""
        for column in self._columns:
            self._grid.removeItem(column)
        two = self.comparison is None or len(self.comparison.sides) <= 2
        wide = self.width() >= _WIDE and two
        for place, column in enumerate(self._columns):
            row, at = (0, place) if wide else (place, 0)
            self._grid.addLayout(column, row, at)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew in another width."""
        super().resizeEvent(event)
        self._arrange()

    def _go_to(self, part: str) -> None:
        """Show the card of a part, and put the focus there."""
        card = self.cards[part]
        self.scroll_page.verticalScrollBar().setValue(card.mapTo(self.scroll_page.content, QPoint(0, 0)).y())
        if card.table is not None:
            card.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show these runs, and what differs at the next turns of the event loop, what stands above first."""
        self.comparison = comparison
        self._turns.clear()
        self._arrange()
        self._turns.add(
            lambda: self._runs.show_runs(comparison.sides, comparison.choices),
            self._show_summary,
            lambda: self._curves.show_sides(comparison.sides),
            *(partial(self._show_part, part) for part in self._cards),
        )

    def set_only(self, only: bool) -> None:
        """Show `only` what differs, or all."""
        self._only = only
        self._show_parts()

    def _show_parts(self) -> None:
        self._show_summary()
        for part in self._cards:
            self._show_part(part)

    def _key(self, part: str) -> str:
        return self.metric_value.current() if part == "metrics" else part

    def _show_summary(self) -> None:
        found = self.comparison
        if found is not None and len(found.sides) > 1:
            self._summary.show_parts({part: found.parts[self._key(part)] for part in self._cards})

    def _show_part(self, part: str) -> None:
        found = self.comparison
        if found is not None and len(found.sides) > 1:
            note = self._unrecorded(found) if part == "environment" else ""
            self._cards[part].show_rows(found.sides, found.parts[self._key(part)], self._only, note)

    def _unrecorded(self, found: Comparison) -> str:
        """A sentence on the runs whose packages nobody knows."""
        names = [side.name for side in found.sides if not side.recorded]
        if not names:
            return ""
        return self.tr("The packages of {names} were not recorded.").format(names=", ".join(names))
