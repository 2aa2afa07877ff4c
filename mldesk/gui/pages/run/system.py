"""The System tab: what the run used of the machine, over the time since it started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.board import ChartBoard, ChartSpec
from mldesk.gui.plots.feed import CurveFeed
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.grouping import SYSTEM_PREFIX
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.rates import Rates
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.system_grouping import group_system, is_total, label_of
from mldesk.gui.widgets import EmptyState

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_MOST_COLORS = 6
"""So many processes are told apart by colour alone."""
_COLORS = {"cpu": 0, "memory": 2, "gpu": 3, "disk": 4, "network": 0}


class SystemTab(RunTab):
    """CPU, memory, GPUs, disk and network of the run; each chart says whether they are its own."""

    charts_changed = Signal()

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.feed = CurveFeed(session, lambda name: name.startswith(SYSTEM_PREFIX), self)
        self._rates = Rates()
        self.board = ChartBoard(ChartOptions(Horizontal.RELATIVE, 0.0, ignore_outliers=False))
        self.board.session = session
        self.board.setObjectName("run.system")
        self.empty = EmptyState("compute", self.tr("Nothing measured yet"), "")
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.board)
        self.feed.updated.connect(self._updated)
        self.board.failed.connect(window.show_error)

    def set_run(self, run_id: str) -> None:
        """Read the measures of another run once the tab is in front."""
        if run_id != self.run_id:
            self.board.set_charts([])
            self._rates.clear()
            self.stack.setCurrentIndex(0)
        super().set_run(run_id)
        if self.in_front:
            self.feed.set_run(run_id)

    def set_facts(self, facts: RunFacts) -> None:
        """Word what an empty tab waits for."""
        super().set_facts(facts)
        if facts.active:
            text = self.tr(
                "CPU, memory, GPU, disk and network are measured about once a second while the run goes on."
            )
        else:
            text = self.tr("The run was over before its use of the machine was measured.")
        self.empty.text_label.setText(text)

    def shown(self) -> None:
        """Catch up."""
        super().shown()
        self.feed.set_run(self.run_id)
        self.board.refresh()

    def refresh(self, kinds: set[str]) -> None:
        """Look for new measures."""
        if "metrics" in kinds:
            self.feed.request()

    def _updated(self, fresh: bool) -> None:
        totals = {name: series for name, series in self.feed.series.items() if is_total(name)}
        if self._rates.update(totals) or fresh:
            self._rebuild()
        else:
            self.board.refresh()

    def _rebuild(self) -> None:
        specs = []
        drawn: dict[str, Series] = {**self.feed.series, **self._rates.series}
        spread = self.facts.config.distribution if self.facts is not None else None
        titles = {place.rank: place.title for place in spread.places()} if spread is not None else {}
        for made in group_system(drawn):
            quantity = "percent" if made.members[0].name.endswith("percent") else "bytes"
            of_processes = made.key.startswith("ranks/")
            color = next((value for word, value in _COLORS.items() if made.key.startswith(word)), 5)
            color = 0 if of_processes else color
            curves = [
                Curve(
                    drawn[member.name],
                    label_of(member.name, titles),
                    color + index,
                    dashed=index >= (_MOST_COLORS if of_processes else 1),
                    timeline=self.feed.timeline,
                )
                for index, member in enumerate(made.members)
            ]
            legend = 1 < len(curves) <= _MOST_COLORS
            specs.append(ChartSpec(made.key, made.title, made.subtitle, quantity, curves, legend=legend))
        self.board.set_charts(specs)
        self.stack.setCurrentIndex(1 if specs else 0)
        self.charts_changed.emit()

    def corner(self) -> QWidget | None:
        """Nothing."""
        return None
