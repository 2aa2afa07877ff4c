"""The Experiments page: header, charts, the table and what can be done with the chosen runs."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from mldesk.core.cluster_state import unreachable_targets
from mldesk.core.run_index import (
    RunIndex,
    RunNews,
    keep_index,
    note_kept,
    should_keep,
)
from mldesk.core.run_index.columns import Slots
from mldesk.core.run_views import RunView
from mldesk.gui.models.run_columns import Column
from mldesk.gui.models.runs import RunTableModel
from mldesk.gui.page_actions import PageActions
from mldesk.gui.pages.base import MARGIN, Page
from mldesk.gui.pages.experiments import run_actions
from mldesk.gui.pages.experiments.actions import run_table_actions
from mldesk.gui.pages.experiments.arranging import Arrangement, Arranger, Wish
from mldesk.gui.pages.experiments.bar import RunBar
from mldesk.gui.pages.experiments.choices import TableChoices
from mldesk.gui.pages.experiments.chooser import ExperimentChooser
from mldesk.gui.pages.experiments.empty import EmptyRuns
from mldesk.gui.pages.experiments.filter_form import FilterButton, FilterForm
from mldesk.gui.pages.experiments.overview import Overview
from mldesk.gui.pages.experiments.reading import TableNews, read_table
from mldesk.gui.pages.experiments.search import RunSearch
from mldesk.gui.pages.experiments.table import RunTable
from mldesk.gui.pages.experiments.views import CHANGE_KIND as VIEWS
from mldesk.gui.pages.experiments.views import ViewForm, ViewsButton
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.widgets import Button, Card, PageHeader
from mldesk.gui.widgets.current_stack import CurrentStack

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_READ_MILLISECONDS = 250
_CLUSTER_MILLISECONDS = 1000
_SOON_MILLISECONDS = 300
"""What takes longer than this is told."""
_LOW = 640
"""Below this height of the page the charts make room for the table."""
_FEW = 2_000
_CORNER = 8
_GAP = 8


class ExperimentsPage(Page):
    """All runs of an experiment, or of all. `arranged` tells that the table shows what was asked for."""

    arranged = Signal()

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Experiments")
        self.experiment: str | None = None
        self._index: RunIndex | None = None
        self._news: list[RunIndex | RunNews] = []
        self._touched: list[Slots] = []
        self._arranging = False
        self._readers = 0  # besides that which arranges
        self._keeping = False
        self._wanted_again = False
        self._arranger = Arranger()
        self._arrangement: Arrangement | None = None
        self._available: list[Column] = []
        self._open: set[int] = set()  # slots of which the groups are open
        self._grouped_by: tuple[Column, ...] = ()
        self.choices = TableChoices(self)
        self._asked_at = 0.0
        self._reading_already = session.path is not None  # until it is done: what comes later it cannot know
        self._read()  # beside the building of the page
        self.model = RunTableModel(self)
        self.table = RunTable(self.model)
        self.overview = Overview(session)
        self.header = PageHeader("", self.tr("Experiments"))
        self._build_header()
        self.stack = CurrentStack()
        self.stack.addWidget(self._build_card())
        self.empty = EmptyRuns()
        self.stack.addWidget(self.empty)
        self.layout_.addWidget(self.header)
        self.layout_.addWidget(self.problem_label)
        self.layout_.addWidget(self.filter_form)
        self.layout_.addWidget(self.view_form)
        self.layout_.addWidget(self.bar.tag_form)
        self.layout_.addWidget(self.overview)
        self.layout_.addWidget(self.stack, 1)
        self._throttle = Throttle(_READ_MILLISECONDS, self._read, self)
        self._clusters = Throttle(_CLUSTER_MILLISECONDS, self._read_clusters, self)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.model.tick)
        self.actions_ = PageActions(window, run_table_actions(self))
        self._connect()
        QTimer.singleShot(_SOON_MILLISECONDS, self, self._say_reading)

    def _say_reading(self) -> None:
        if self._index is None and self.session.path is not None:
            self.bar.count_label.setText(self.tr("Reading the runs…"))

    # Building

    def _build_header(self) -> None:
        self.chooser = ExperimentChooser()
        self.header.title_label.hide()
        self.header.title_row.insertWidget(0, self.chooser)
        self.search = RunSearch()
        self.problem_label = self.search.problem_label
        self.filter_form = FilterForm()
        self.filter_button = FilterButton(self.filter_form, self.search, lambda: self._available)
        self.group_button = Button(self.tr("Group"))
        self.group_button.setObjectName("experiments.group")
        self.columns_button = Button(self.tr("Columns"))
        self.columns_button.setObjectName("experiments.columns")
        self.new_run_button = Button(self.tr("New run"), "primary")
        self.new_run_button.setObjectName("experiments.new_run")
        self.view_form = ViewForm()
        self.views_button = ViewsButton(self.window_, self.view_form, self._view)
        self.views_button.chosen.connect(self.show_view)
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.search, 1)
        for widget in (self.filter_button, self.views_button, self.group_button, self.columns_button):
            row.addWidget(widget)
        self.header.add_widget(self.tools)
        self.header.add_widget(self.new_run_button)

    def _build_card(self) -> Card:
        card = Card(margin=1, spacing=0)
        self.bar = RunBar(self.window_, self.table)
        self.bar.reading_begun.connect(self._hold)
        self.bar.reading_ended.connect(self._release)
        card.body.addWidget(self.bar)
        card.body.addWidget(self.table, 1)
        card.body.addSpacing(_CORNER)  # the table is square, the card's corners are round
        return card

    def _connect(self) -> None:
        self.chooser.activated.connect(lambda index: self.set_experiment(self.chooser.itemData(index)))
        self.search.asked.connect(self._arrange)
        self.filter_form.resized.connect(self._show_overview)
        self.overview.colored.connect(self.table.set_colors)
        self.columns_button.clicked.connect(self.pop_up_columns)
        self.group_button.clicked.connect(self.pop_up_groups)
        self.choices.columns_changed.connect(self._show_columns)
        self.choices.runs_changed.connect(self._arrange)
        self.choices.fold_all.connect(self.fold_all)
        self.table.fold_asked.connect(self.fold)
        self.new_run_button.clicked.connect(lambda _checked: self.window_.new_run())
        self.empty.sample_asked.connect(self.window_.open_sample)
        self.empty.archived_asked.connect(lambda: self.choices.show_archived(True))
        self.empty.all_asked.connect(lambda: self.set_experiment(None))
        self.empty.clear_asked.connect(self.search.clear)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.model.renamed.connect(lambda run_id, name: run_actions.rename(self.window_, run_id, name))
        self.model.noted.connect(lambda run_id, text: run_actions.note(self.window_, run_id, text))
        self.model.sort_asked.connect(self.choices.sort)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    # Reading

    def shown(self) -> None:
        """Read the table."""
        self._clock.start()
        self.actions_.show()
        self.views_button.read()
        self._clusters.request()
        if not self._reading_already:
            self._throttle.request()

    def hidden(self) -> None:
        """Stop the clock."""
        self._clock.stop()
        self.actions_.hide()

    def refresh(self, kinds: set[str]) -> None:
        """Runs or their metrics changed: read again soon; so for the saved views."""
        if VIEWS in kinds:
            self.views_button.read()
        if kinds & {"runs", "metrics"}:
            self._throttle.request()
        if "compute" in kinds:
            self._clusters.request()

    def _read_clusters(self) -> None:
        """Look which clusters cannot be reached: what runs do there is unknown."""
        self.session.read(unreachable_targets, self.model.set_unreachable, key="experiments.clusters")

    def set_experiment(self, name: str | None) -> None:
        """Show the runs of one experiment; None shows all."""
        self.experiment = name
        self.chooser.choose(name)
        self.table.refit()
        self._arrange()
        self._throttle.request()

    def _read(self) -> None:
        history, revision = ("", 0) if self._index is None else self._index.seen
        self._asked_at = time.monotonic()
        self.session.read(
            lambda workspace: read_table(workspace, history, revision),
            self._take,
            key="experiments.table",
            ended=self._end_reading,
        )

    def _end_reading(self) -> None:
        self._reading_already = False

    def _take(self, news: TableNews) -> None:
        # A table that takes long to read is read less often: at most a quarter of the reader's time.
        self._throttle.set_interval(max(_READ_MILLISECONDS, int(4000 * (time.monotonic() - self._asked_at))))
        self._fill_chooser(news.experiments)
        if self.experiment is not None and self.experiment not in news.experiments:
            self.set_experiment(None)  # it is of a workspace that was open before
        self._news.append(news.runs)
        self._arrange()

    def _enter_news(self) -> None:
        """Bring the index up to date; never while it is looked through beside this thread."""
        for news in self._news:
            if isinstance(news, RunIndex):
                self._index, self._touched = news, []
                self._open.clear()
            elif self._index is not None and news.history == self._index.history:
                self._touched.append(self._index.apply(news))
        self._news.clear()

    def _fill_chooser(self, names: list[str]) -> None:
        if self.chooser.fill(names, self.experiment):
            self._place_tools()

    def _arrange(self) -> None:
        """Put the runs that match, in the chosen order, into the table; many are sorted on a worker."""
        if self._arranging:
            self._wanted_again = True
            return
        if not self._readers:  # what is new waits until they are done
            self._enter_news()
        index, wish = self._index, self._wish()
        if index is None:
            return
        if len(index) <= _FEW:
            self._show(self._arranger.arrange(index, wish))
            return
        self._arranging = True
        self.session.background(
            lambda: self._arranger.arrange(index, wish),
            self._arranged,
            self.window_.show_error,
            ended=self._end_arranging,
        )

    def _wish(self) -> Wish:
        chosen = self.choices
        column, descending = (None, False) if chosen.order is None else chosen.order
        shown = tuple(self.model.columns) if chosen.group else ()
        return Wish(
            self.experiment, chosen.archived, self.search.condition, column, descending, chosen.group, shown
        )

    def _end_arranging(self) -> None:
        self._arranging = False

    def _arranged(self, arrangement: Arrangement) -> None:
        self._show(arrangement)
        if self._wanted_again:
            self._wanted_again = False
            self._arrange()
        else:
            self._keep()

    def _keep(self) -> None:
        """Write the index to the workspace now and then: the next window opens it from there."""
        index, folder = self._index, self.session.path
        if index is None or folder is None or self._keeping or not should_keep(index):
            return
        self._keeping = True
        self._hold()

        def ended() -> None:
            self._keeping = False
            note_kept(index)
            self._release()

        self.session.background(lambda: keep_index(folder, index), receiver=self, ended=ended)

    def _hold(self) -> None:
        """Somebody looks through the index beside this thread: it must not change."""
        self._readers += 1

    def _release(self) -> None:
        self._readers -= 1
        if self._news and not self._readers:
            self._arrange()

    def _show(self, arrangement: Arrangement) -> None:
        if self._index is None:
            return
        self._arrangement, self._available = arrangement, arrangement.columns
        self.model.set_columns(self._shown_columns())
        self.table.show_order(self.choices.order)
        touched = np.concatenate(self._touched) if self._touched else None
        self._touched = []
        self._show_lines(touched)
        self.table.fit_if_needed()
        self._show_counts(arrangement)
        self.bar.see_what_is_left()
        self._show_overview()
        self.arranged.emit()

    def _show_lines(self, touched: Slots | None = None) -> None:
        """Show the runs, in groups of which some are open."""
        if self._index is None or self._arrangement is None:
            return
        if self._grouped_by != self.choices.group:
            self._open.clear()
            self._grouped_by = self.choices.group
            self.table.refit()
        groups, lines = self._arrangement.groups, self._arrangement.order
        if groups is not None:
            groups.opened = groups.groups.opened(self._open)
            lines = groups.lines()
        self.model.show(self._index, lines, touched, groups)

    def fold(self, code: int, is_open: bool) -> None:
        """Open or close a group."""
        groups = self.model.groups
        if groups is None:
            return
        if is_open:
            self._open.update(groups.runs(code).tolist())  # all: some may be filtered out later
        else:
            self._open.difference_update(groups.runs(code).tolist())
        self._show_lines()
        place = self.model.place_of(code)
        if place is not None:
            self.model.tell_line(place)

    def fold_all(self, is_open: bool) -> None:
        """Open or close all groups."""
        groups = self.model.groups
        if groups is not None:
            self._open = set(groups.groups.members.tolist()) if is_open else set()
            self._show_lines()
            self.model.tell_groups()

    def _show_counts(self, arrangement: Arrangement) -> None:
        count = arrangement.count
        self.stack.setCurrentIndex(0 if len(arrangement.order) else 1)
        self.empty.explain(self.experiment, arrangement.archived, filtered=count > 0)
        groups = None if arrangement.groups is None else len(arrangement.groups.groups)
        self.bar.show_counts(count, arrangement.order, groups, bool(self.search.text().strip()))

    def _selection_changed(self) -> None:
        self.actions_.update()
        if self.overview.isVisible():
            self._show_overview()

    def _metric(self) -> str:
        """The metric of the charts: the one sorted by, else the first one shown."""
        order = self.choices.order
        if order is not None and order[0].kind == "metric":
            return order[0].name
        shown = [column.name for column in self.model.columns if column.kind == "metric"]
        return shown[0] if shown else ""

    def _show_overview(self) -> None:
        metric = self._metric()
        beside = self.filter_form.sizeHint().height() if self.filter_form.isVisible() else 0
        fits = self.height() - beside >= _LOW and bool(metric) and self.stack.currentIndex() == 0
        self.overview.setVisible(fits)
        if fits and self.model.index_of_runs is not None and self._arrangement is not None:
            index, order = self.model.index_of_runs, self._arrangement.order
            self.overview.show_runs(index, order, metric, self.table.selected_slots())
        if not fits:
            self.table.set_colors({})

    # Order, columns, views

    def _shown_columns(self) -> list[Column]:
        # an experiment's name in every row tells nothing
        one = self._arrangement is None or self._arrangement.one_experiment
        return self.choices.shown_columns(self._available, one)

    def _show_columns(self) -> None:
        self.model.set_columns(self._shown_columns())
        self.table.fit_columns()
        self.table.show_order(self.choices.order)

    def _view(self) -> RunView:
        return self.choices.view(self.search.text().strip(), self.experiment)

    def show_view(self, view: RunView) -> None:
        """Show what a saved view says."""
        self.choices.take(view)
        self.search.setText(view.filter)
        known = view.experiment if self.chooser.findData(view.experiment) > 0 else None
        self.set_experiment(known)

    def _pop_up(self, menu: QMenu, button: Button) -> None:
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def pop_up_columns(self) -> None:
        """Open the column chooser."""
        self._pop_up(self.columns_menu(), self.columns_button)

    def pop_up_groups(self) -> None:
        """Open what the runs can be grouped by."""
        self._pop_up(self.group_menu(), self.group_button)

    def columns_menu(self) -> QMenu:
        """The column chooser."""
        return self.choices.columns_menu(self, self._available, self.model.columns)

    def group_menu(self) -> QMenu:
        """What the runs can be grouped by."""
        possible = [] if self._arrangement is None else self._arrangement.possible
        return self.choices.group_menu(self, possible)

    def show_column(self, column: Column, shown: bool) -> None:
        """Show or hide a column, and remember it."""
        self.choices.show_column(column, shown, self.model.columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the charts up where there is no room for them, and the search a row of its own."""
        super().resizeEvent(event)
        self._place_tools()
        self._show_overview()

    def event(self, event: QEvent) -> bool:
        """See that the header fits when what is in it has another size, as in another theme."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_tools()
        return super().event(event)

    def _place_tools(self) -> None:
        beside = (self.tools, self.new_run_button)
        needed = sum(widget.minimumSizeHint().width() for widget in beside) + 2 * MARGIN + 4 * _GAP
        needed += self.chooser.wanted_width
        below = self.width() < needed
        if below == (self.tools.parent() is self):
            return
        if below:
            self.layout_.insertWidget(1, self.tools)
        else:
            self.header.add_widget(self.tools)
            self.header.add_widget(self.new_run_button)
