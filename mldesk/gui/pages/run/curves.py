"""The Curves tab: a chart for each metric, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.plots.axes import Horizontal, axes_of
from mldesk.gui.plots.board import ChartBoard, ChartSpec
from mldesk.gui.plots.feed import CurveFeed
from mldesk.gui.plots.frame import Curve
from mldesk.gui.plots.grouping import SYSTEM_PREFIX, Group, group
from mldesk.gui.plots.legend import LegendLine
from mldesk.gui.plots.options import ChartOptions, load_options, save_options
from mldesk.gui.plots.series import Series
from mldesk.gui.plots.system_grouping import group_system
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.plots.toolbar import ChartToolbar
from mldesk.gui.translation import translate
from mldesk.gui.widgets import EmptyState

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_WORD_MILLISECONDS = 250
_SAVE_MILLISECONDS = 500
_ROLES = ("detail", "train", "validation")
_MOST_NAMED = 3  # processes whose names the title line of a chart has room for


class CurvesTab(RunTab):
    """The metrics that the script logged; `points_came` says that there are more."""

    points_came = Signal()

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        options = load_options()
        self.feed = CurveFeed(session, _wanted, self)
        self.toolbar = ChartToolbar(options)
        self.board = ChartBoard(options)
        self.board.session = session
        self.board.setObjectName("run.curves")
        self.legend = LegendLine()
        self.empty = EmptyState("experiments", self.tr("No metrics yet"), "")
        self._position: float | None = None
        self._axis: object = None
        self._lay_out()
        self.feed.smoothing = options.smoothing
        self.feed.updated.connect(self._updated)
        self.toolbar.changed.connect(self._options_changed)
        self.toolbar.follow_asked.connect(self.board.follow)
        self.board.live_changed.connect(self.toolbar.set_live)
        self.board.failed.connect(window.show_error)
        self.board.crosshair_moved.connect(self._crosshair_moved)
        self._words = Throttle(_WORD_MILLISECONDS, self._word, self)
        self.board.chart_made.connect(self._words.request)
        self._saver = Throttle(_SAVE_MILLISECONDS, lambda: save_options(self.board.options), self)

    def _lay_out(self) -> None:
        charts = QWidget()
        column = QVBoxLayout(charts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.board, 1)
        column.addWidget(self.legend)
        self.stack = QStackedLayout(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(charts)

    def corner(self) -> QWidget:
        """The charts' toolbar."""
        return self.toolbar

    def set_run(self, run_id: str) -> None:
        """Read the points of another run."""
        if run_id != self.run_id:
            self._position = None
            self.board.clear()
        super().set_run(run_id)
        self.feed.set_run(run_id)

    def set_facts(self, facts: RunFacts) -> None:
        """Word what an empty tab waits for."""
        super().set_facts(facts)
        self.toolbar.set_running(facts.active)
        self.empty.title_label.setText(self.tr("No metrics yet") if facts.active else self.tr("No metrics"))
        if facts.active:
            text = self.tr("Curves appear here as soon as the script logs its first value.")
        elif facts.started is None:
            text = self.tr("The script did not start.")
        else:
            text = self.tr(
                "The script logged no metrics. Keras scripts do it by themselves; others call run.log."
            )
        self.empty.text_label.setText(text)

    def shown(self) -> None:
        """Catch up with what came while the tab was not in front."""
        super().shown()
        self.feed.request()
        self.board.refresh()

    def refresh(self, kinds: set[str]) -> None:
        """Look for new points."""
        if kinds & {"metrics", "runs"}:
            self.feed.request()

    # Drawing

    def _updated(self, fresh: bool) -> None:
        self.points_came.emit()
        logged = [one for name, one in self.feed.series.items() if not name.startswith(SYSTEM_PREFIX)]
        self.toolbar.offer(axes_of([(one.unit, one.last_step) for one in logged], self.feed.timeline))
        if fresh:
            self._rebuild()
        else:
            self.board.refresh()
        self._words.request()

    def _rebuild(self) -> None:
        specs = charts_of(self.feed.series, self.feed, self.board.options)
        self.board.set_charts(specs)
        self.stack.setCurrentIndex(1 if specs else 0)
        self.legend.set_pair_shown(any(_is_pair(made) for made in group(self.feed.series)))

    def _options_changed(self, options: ChartOptions) -> None:
        self.feed.smoothing = options.smoothing
        self.board.set_options(options)
        self._rebuild()
        self._words.request()
        self._saver.request()

    def _crosshair_moved(self, position: float | None, axis: object) -> None:
        self._position, self._axis = position, axis
        self._word()

    def _word(self) -> None:
        self.legend.show_state(list(self.board.charts.values()), self._position, self._axis)


def _wanted(name: str) -> bool:
    """What the tab reads: all that was logged, and the load of processor and GPUs."""
    is_load = name.endswith("_percent") and not name.startswith(f"{SYSTEM_PREFIX}ranks/")
    return not name.startswith(SYSTEM_PREFIX) or is_load


def charts_of(series: dict[str, Series], feed: CurveFeed, options: ChartOptions) -> list[ChartSpec]:
    """The charts for a run's series: train and validation of a metric share one, batches behind them."""
    epochs = options.horizontal is Horizontal.EPOCH
    batches_map = not epochs or bool(feed.timeline.steps_per_epoch)
    specs = []
    single = 2
    for made in group(series, batches_map):
        pair = len({member.role for member in made.members} - {"detail"}) > 1
        color = 0 if pair or made.key in ("accuracy", "loss") else single
        single += 0 if color == 0 else 1
        curves = _curves(made, series, feed, color)
        processes = len({member.process for member in made.members})
        named = 1 < processes <= _MOST_NAMED
        specs.append(ChartSpec(made.key, made.title, made.subtitle, curves=curves, legend=named))
    return [*specs, *_load(series, feed)] if specs else []


def _load(series: dict[str, Series], feed: CurveFeed) -> list[ChartSpec]:
    """How busy the GPU (or else the processor) is: slow training often only waits for its data."""
    groups = group_system(series)
    busy = [made for made in groups if made.key.startswith("gpu")] or groups
    return [
        ChartSpec(
            made.key,
            made.title,
            made.subtitle,
            "percent",
            [Curve(series[member.name], made.title, 3, timeline=feed.timeline) for member in made.members],
            Horizontal.RELATIVE,
        )
        for made in busy[:1]
    ]


def _is_pair(made: Group) -> bool:
    """Whether a chart has the two line styles of train and validation; several processes have others."""
    roles = {member.role for member in made.members}
    return {"train", "validation"} <= roles and len({member.process for member in made.members}) == 1


def _curves(made: Group, series: dict[str, Series], feed: CurveFeed, color: int) -> list[Curve]:

    words = {
        "train": translate("CurvesTab", "train"),
        "validation": translate("CurvesTab", "validation"),
        "detail": translate("CurvesTab", "train"),
    }
    has_validation = any(member.role == "validation" for member in made.members)
    processes = list(dict.fromkeys(member.process for member in made.members))
    if len(processes) > 1:
        return _curves_of_processes(made, series, feed, sorted(processes))
    curves = []
    for member in made.members:
        validation = member.role == "validation"
        curves.append(
            Curve(
                series[member.name],
                words[member.role] if has_validation or member.role == "detail" else made.title,
                1 if validation and has_validation and len(made.members) > 1 else color,
                dashed=validation and len(made.members) > 1,
                detail=member.role == "detail",
                best=validation,
                timeline=feed.timeline,
            )
        )
    return curves


def _curves_of_processes(
    made: Group, series: dict[str, Series], feed: CurveFeed, processes: list[str]
) -> list[Curve]:
    """A colour for each process of a distributed run; what is validated, dashed."""
    first = translate("CurvesTab", "first process")
    return [
        Curve(
            series[member.name],
            member.process or first,
            processes.index(member.process),
            dashed=member.role == "validation",
            detail=member.role == "detail",
            best=member.role == "validation" and not member.process,
            timeline=feed.timeline,
        )
        for member in sorted(made.members, key=lambda one: (_ROLES.index(one.role), one.process))
    ]
