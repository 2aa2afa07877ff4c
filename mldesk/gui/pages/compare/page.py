"""The comparing page: runs side by side, their curves over each other, and what differs, part by part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.pages.base import MARGIN, Page
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.widgets import Button, EmptyState, PageHeader, ScrollPage
from mldesk.gui.widgets.segments import Segments

from .curves import CompareCurves
from .parts import PartCard
from .reading import MOST_RUNS, Comparison, read_comparison
from .runs_bar import RunsBar
from .summary import Summary

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_READ_MILLISECONDS = 500
_WIDE = 1000
"""From this width on, two runs have their parts in two columns."""


class ComparePage(Page):
    """Two or more runs; `set_runs` says which."""

    rail = "experiments"

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Compare runs")
        self.run_ids: list[str] = []
        self.comparison: Comparison | None = None
        self._path: object = None
        self.header = PageHeader(self.title, self.tr("Experiments"))
        self.runs = RunsBar()
        self._build_header()
        self.runs.changed.connect(self.set_runs)
        self.runs.opened.connect(window.open_run)
        self.curves = CompareCurves(session)
        self.metric_value = Segments(
            "compare.value",
            self.tr("Which value of a metric"),
            [("last", self.tr("Last")), ("best", self.tr("Best"))],
        )
        self.metric_value.chosen.connect(self._show_parts)
        self.cards = self._make_cards()
        self.summary = Summary({part: card.title_label.text() for part, card in self.cards.items()})
        self.summary.pressed.connect(self._go_to)
        self.cards["metrics"].header.addWidget(self.metric_value)
        self._lay_out()
        self._throttle = Throttle(_READ_MILLISECONDS, self._read, self)
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.activated.connect(self.open_experiments)

    # Making

    def _build_header(self) -> None:
        self.only_box = QCheckBox(self.tr("Differences only"))
        self.only_box.setObjectName("compare.only")
        self.only_box.setAccessibleName(self.tr("Differences only"))
        self.only_box.setChecked(True)
        self.only_box.toggled.connect(self._show_parts)
        self.add_button = Button(self.tr("Add a run"), icon_name="plus")
        self.add_button.setObjectName("compare.add")
        self.add_button.clicked.connect(self.add_run)
        self.swap_button = Button(self.tr("Swap"), icon_name="swap")
        self.swap_button.setObjectName("compare.swap")
        self.swap_button.clicked.connect(self.runs.swap)
        self.header.add_widget(self.only_box)
        self.header.add_widget(self.swap_button)
        self.header.add_widget(self.add_button)
        breadcrumb = self.header.breadcrumb_label
        breadcrumb.setCursor(Qt.CursorShape.PointingHandCursor)
        breadcrumb.setToolTip(self.tr("Show the experiments"))
        breadcrumb.installEventFilter(self)

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
                column.addWidget(self.cards[part])
            column.addStretch(1)
        self._columns = columns
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self.scroll_page = scroll = ScrollPage((0, 0, MARGIN, MARGIN))
        scroll.body.addWidget(self.runs)
        scroll.body.addWidget(self.summary)
        scroll.body.addWidget(self.curves)
        scroll.body.addLayout(self._grid)
        scroll.body.addStretch(1)
        self.empty = EmptyState(
            "compare",
            self.tr("Nothing to compare yet"),
            self.tr("Choose two or more runs in the table of Experiments and press Compare."),
        )
        self.stack = QStackedWidget()
        for widget in (QWidget(), self.empty, scroll):
            self.stack.addWidget(widget)
        self.layout_.setContentsMargins(MARGIN, MARGIN, 0, 0)
        self.header.setContentsMargins(0, 0, MARGIN, 0)
        self.layout_.addWidget(self.header)
        self.layout_.addWidget(self.stack, 1)
        self._arrange()

    def _arrange(self) -> None:
        """Put the parts into one column or two."""
        for column in self._columns:
            self._grid.removeItem(column)
        wide = self.width() >= _WIDE and len(self.run_ids) <= 2
        for place, column in enumerate(self._columns):
            row, at = (0, place) if wide else (place, 0)
            self._grid.addLayout(column, row, at)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew in another width."""
        super().resizeEvent(event)
        self._arrange()

    # Choosing

    def set_runs(self, run_ids: Sequence[str]) -> None:
        """Compare these runs; with a single one, the run before it."""
        self.run_ids = list(dict.fromkeys(run_ids))[:MOST_RUNS]
        self._path = self.session.path
        if self.run_ids and self.stack.currentIndex() == 1:
            self.stack.setCurrentIndex(0)  # while they are read it is not said that there are none
        self._throttle.request()

    def add_run(self) -> None:
        """Compare with one more run, the newest that is not there yet; its card offers the others."""
        if self.comparison is not None:
            new = next((one.id for one in self.comparison.choices if one.id not in self.run_ids), None)
            if new is not None:
                self.set_runs([*self.run_ids, new])

    def open_experiments(self) -> None:
        """Go back to the run table."""
        self.window_.open_page("experiments")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on the breadcrumb leads to the run table."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.open_experiments()
            return True
        return False

    def _go_to(self, part: str) -> None:
        """Show the card of a part, and put the focus there."""
        card = self.cards[part]
        self.scroll_page.verticalScrollBar().setValue(card.mapTo(self.scroll_page.content, QPoint(0, 0)).y())
        if card.table is not None:
            card.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Reading

    def shown(self) -> None:
        """Read anew; runs of another workspace are forgotten."""
        if self._path != self.session.path:
            self.run_ids, self.comparison = [], None
        if self.run_ids:
            self._throttle.request()
        else:
            self.stack.setCurrentIndex(1)

    def hidden(self) -> None:
        """Nobody looks."""
        self._throttle.cancel()

    def refresh(self, kinds: set[str]) -> None:
        """A run or its metrics changed."""
        if kinds & {"runs", "metrics"} and self.run_ids:
            self._throttle.request()

    def _read(self) -> None:
        run_ids = list(self.run_ids)
        if run_ids:
            self.session.read(
                lambda workspace: read_comparison(workspace, run_ids),
                lambda comparison: self._take(run_ids, comparison),
                self._fail,
                key="compare",
                receiver=self,
            )

    def _fail(self, error: MldeskError) -> None:
        self.window_.show_error(error)

    # Showing

    def _take(self, asked: list[str], comparison: Comparison) -> None:
        if asked == self.run_ids:  # else others were chosen meanwhile
            self._show(comparison)

    def _show(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.run_ids = [side.id for side in comparison.sides]
        if len(comparison.sides) < 2:
            self.stack.setCurrentIndex(1)
            return
        sides = comparison.sides
        self.stack.setCurrentIndex(2)
        self.runs.show_runs(sides, comparison.choices)
        more = len(sides) < MOST_RUNS and len(comparison.choices) > len(sides)
        self.add_button.setEnabled(more)
        self.swap_button.setVisible(len(sides) == 2)
        self.curves.show_sides(sides)
        self._show_parts()
        self._arrange()

    def _show_parts(self) -> None:
        found = self.comparison
        if found is None or len(found.sides) < 2:
            return
        only = self.only_box.isChecked()
        value = self.metric_value.current()
        self.summary.show_parts(
            {part: found.parts[value if part == "metrics" else part] for part in self.cards}
        )
        for part, card in self.cards.items():
            key = value if part == "metrics" else part
            note = self._unrecorded(found) if part == "environment" else ""
            card.show_rows(found.sides, found.parts[key], only, note)

    def _unrecorded(self, found: Comparison) -> str:
        """A sentence on the runs whose packages nobody knows."""
        names = [side.name for side in found.sides if not side.recorded]
        if not names:
            return ""
        return self.tr("The packages of {names} were not recorded.").format(names=", ".join(names))
