"""The System tab: what the run used of the machine, over the time since it started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.plots.axes import Horizontal
from mldesk.gui.plots.board import ChartBoard, ChartSpec
from mldesk.gui.plots.feed import CurveFeed
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.grouping import SYSTEM_PREFIX
from mldesk.gui.plots.options import ChartOptions
from mldesk.gui.plots.rates import Rates
from mldesk.gui.plots.sample import LineSample
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.system_grouping import group_system, is_total, label_of
from mldesk.gui.widgets import EmptyState, Label

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_MOST_COLORS = 6
"""So many processes are told apart by colour alone."""
_COLORS = {"cpu": 0, "memory": 2, "gpu": 3, "disk": 4, "network": 0}


class ProcessLegend(QWidget):
    """The processes of a run, each beside a sample of its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: list[str] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 8, 0)
        self._row.setSpacing(6)
        self._row.setAlignment(Qt.AlignmentFlag.AlignRight)

    def show_titles(self, titles: list[str]) -> bool:
        """Show these processes; whether they are others than before."""
        if titles == self._titles:
            return False
        self._titles = titles
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, title in enumerate(titles):
            self._row.addWidget(LineSample(number, False))
            self._row.addWidget(Label(title, "caption"))
            self._row.addSpacing(8)
        return True


class SystemTab(RunTab):
    """CPU, memory, GPUs, disk and network of the run; each chart says whether they are its own."""

    charts_changed = Signal()
    legend_changed = Signal()

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.feed = CurveFeed(session, lambda name: name.startswith(SYSTEM_PREFIX), self)
        self._rates = Rates()
        self.board = ChartBoard(ChartOptions(Horizontal.RELATIVE, 0.0, ignore_outliers=False))
        self.board.session = session
        self.board.setObjectName("run.system")
        self._legend = ProcessLegend()
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
        self._show_legend(facts)
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
            legend = len(curves) > 1 and not of_processes  # that of the processes stands above all charts
            specs.append(ChartSpec(made.key, made.title, made.subtitle, quantity, curves, legend=legend))
        self.board.set_charts(specs)
        self.stack.setCurrentIndex(1 if specs else 0)
        self.charts_changed.emit()

    def corner(self) -> QWidget | None:
        """Whose curves are of which colour, where they are those of processes."""
        return self._legend

    def _show_legend(self, facts: RunFacts) -> None:
        spread = facts.config.distribution
        titles = [place.title for place in spread.places()] if spread is not None else []
        if self._legend.show_titles(titles if len(titles) <= _MOST_COLORS else []):
            self.legend_changed.emit()
