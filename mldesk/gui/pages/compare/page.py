"""The comparing page: two to five hundred runs, looked at in tabs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.pages.base import MARGIN, Page
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.widgets import Button, EmptyState, Line, PageHeader

from .add_runs import AddRuns
from .code_tab import CodeTab
from .curves_tab import CurvesTab
from .differences_tab import DifferencesTab
from .overview import Overview
from .reading import MOST_RUNS, Compared, Comparison, read_compared
from .relations_tab import RelationsTab
from .results_tab import ResultsTab
from .runs import ComparedRuns
from .tab import CompareTab

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_READ_MILLISECONDS = 500
_SHARE = 4
"""Reading takes at most the reader's time divided by this."""
_OVERVIEW = "overview"
_TABS = (_OVERVIEW, "curves", "relations", "differences", "code", "results")


class ComparePage(Page):
    """Two or more runs; `set_runs` says which."""

    rail = "experiments"

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Compare runs")
        self.run_ids: list[str] = []
        self.comparison: Comparison | None = None
        self._path: object = None
        self._asked_at = 0.0
        self._begin = True
        self._first_tab = ""
        self._reading = False
        self.compared = ComparedRuns(self)
        self.header = PageHeader(self.title, self.tr("Experiments"))
        self.tabs: dict[str, QWidget] = {}
        """Those that were looked at; the others are made when they are."""
        self._places: dict[str, QHBoxLayout] = {}
        self.tab_bar = QTabBar()
        self.pages = QStackedWidget()
        self._build_header()
        self._build_tabs()
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
        self.only_box.toggled.connect(self._set_only)
        self.add_button = Button(self.tr("Add runs"), icon_name="plus")
        self.add_button.setObjectName("compare.add")
        self.add_button.clicked.connect(self.open_adding)
        self.swap_button = Button(self.tr("Swap"), icon_name="swap")
        self.swap_button.setObjectName("compare.swap")
        self.swap_button.clicked.connect(self._swap)
        self.header.add_widget(self.only_box)
        self.header.add_widget(self.swap_button)
        self.header.add_widget(self.add_button)
        breadcrumb = self.header.breadcrumb_label
        breadcrumb.setCursor(Qt.CursorShape.PointingHandCursor)
        breadcrumb.setToolTip(self.tr("Show the experiments"))
        breadcrumb.installEventFilter(self)

    def _build_tabs(self) -> None:
        self.tab_bar.setObjectName("compare.tabs")
        self.tab_bar.setAccessibleName(self.tr("What is compared"))
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setExpanding(False)
        titles = {
            _OVERVIEW: self.tr("Overview"),
            "curves": self.tr("Curves"),
            "relations": self.tr("Relations"),
            "differences": self.tr("Differences"),
            "code": self.tr("Code"),
            "results": self.tr("Results"),
        }
        for key in _TABS:
            self.tab_bar.addTab(titles[key])
            self.pages.addWidget(self._place(key))
        self.tab_bar.currentChanged.connect(self._tab_changed)

    def _place(self, key: str) -> QWidget:
        """Room for a tab within the page's margins; the overview scrolls up to the window's edge."""
        place = QWidget()
        place.setProperty("kind", "clear")
        layout = QHBoxLayout(place)
        margin = 0 if key == _OVERVIEW else MARGIN
        layout.setContentsMargins(0, 0, margin, margin)
        self._places[key] = layout
        return place

    def _put(self, key: str, widget: QWidget) -> None:
        self.tabs[key] = widget
        self._places[key].addWidget(widget)
        widget.show()  # at once: a layout would show it only with the next event

    @cached_property
    def overview(self) -> Overview:
        """The tab of a few runs."""
        made = Overview(self.session)
        made.wanted.connect(self.change_runs)
        made.opened.connect(self.window_.open_run)
        made.file_opened.connect(self.open_file)
        self._put(_OVERVIEW, made)
        return made

    @cached_property
    def curves_tab(self) -> CurvesTab:
        """The tab of curves."""
        made = CurvesTab(self.session, self.window_, self.compared)
        made.wanted.connect(self.change_runs)
        self._put("curves", made)
        return made

    @cached_property
    def relations_tab(self) -> RelationsTab:
        """The tab of parallel coordinates and the scatter plot."""
        made = RelationsTab(self.session, self.window_, self.compared)
        made.wanted.connect(self.change_runs)
        self._put("relations", made)
        return made

    @cached_property
    def differences_tab(self) -> DifferencesTab:
        """The tab with the table of what differs."""
        made = DifferencesTab(self.session, self.window_, self.compared)
        made.opened.connect(self.window_.open_run)
        self._put("differences", made)
        return made

    @cached_property
    def code_tab(self) -> CodeTab:
        """The tab of the source code."""
        made = CodeTab(self.session, self.window_, self.compared)
        self._put("code", made)
        return made

    @cached_property
    def results_tab(self) -> ResultsTab:
        """The tab of matrices and images."""
        made = ResultsTab(self.session, self.window_, self.compared)
        made.wanted.connect(self.change_runs)
        self._put("results", made)
        return made

    def _made(self, key: str) -> QWidget:
        """The tab with this key, made when it is looked at for the first time."""
        name = key if key == _OVERVIEW else f"{key}_tab"
        made: QWidget = getattr(self, name)
        return made

    def _lay_out(self) -> None:
        self.empty = EmptyState(
            "compare",
            self.tr("Nothing to compare yet"),
            self.tr("Choose two or more runs in the table of Experiments and press Compare."),
        )
        content = QWidget()
        content.setProperty("kind", "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tab_bar)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, MARGIN, 16)
        line.addWidget(Line())
        column.addLayout(line)
        column.addWidget(self.pages, 1)
        self.stack = QStackedWidget()
        for widget in (QWidget(), self.empty, content):
            self.stack.addWidget(widget)
        self.layout_.setContentsMargins(MARGIN, MARGIN, 0, 0)
        self.header.setContentsMargins(0, 0, MARGIN, 0)
        self.layout_.addWidget(self.header)
        self.layout_.addWidget(self.stack, 1)

    # Tabs

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        self.tab_bar.setCurrentIndex(_TABS.index(key))

    def tab(self) -> str:
        """The key of the tab in front."""
        return _TABS[max(self.tab_bar.currentIndex(), 0)]

    def _tab_changed(self, index: int) -> None:
        front = self._made(_TABS[index])
        for widget in self.tabs.values():
            if isinstance(widget, CompareTab) and widget.in_front and widget is not front:
                widget.hidden()
        self.pages.setCurrentIndex(index)
        self._show_buttons()
        if isinstance(front, CompareTab) and self.isVisible() and self.compared.rows:
            front.shown()

    def open_file(self, path: str) -> None:
        """Show the lines in which a file of the first and of the last run differ."""
        self.show_tab("code")
        self.code_tab.show_file((self.run_ids[0], self.run_ids[-1]), path)

    def _show_buttons(self) -> None:
        overview = self.tab() == _OVERVIEW
        self.only_box.setVisible(overview)
        self.swap_button.setVisible(overview and len(self.run_ids) == 2)

    # Choosing

    def set_runs(self, run_ids: Sequence[str], tab: str = "") -> None:
        """Compare these runs, beginning with an overview, or with the tab of a key; with a single one, the
        run before it.
        """
        self._begin, self._first_tab = True, tab
        self.change_runs(run_ids)

    def change_runs(self, run_ids: Sequence[str]) -> None:
        """Compare these runs, with the same tab in front."""
        self.run_ids = list(dict.fromkeys(run_ids))[:MOST_RUNS]
        self._path = self.session.path
        if self.run_ids and self.stack.currentIndex() == 1:
            self.stack.setCurrentIndex(0)  # while they are read it is not said that there are none
        self._throttle.cancel()
        self._read()

    def _set_only(self, only: bool) -> None:
        self.overview.set_only(only)

    def _swap(self) -> None:
        self.overview.runs.swap()

    def open_adding(self) -> None:
        """Offer runs that are not compared yet."""
        popup = AddRuns(self.session, self.run_ids, self)
        popup.added.connect(lambda run_id: self.change_runs([*self.run_ids, run_id]))
        popup.show_under(self.add_button)

    def open_experiments(self) -> None:
        """Go back to the run table."""
        self.window_.open_page("experiments")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on the breadcrumb leads to the run table."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.open_experiments()
            return True
        return False

    # Reading

    def shown(self) -> None:
        """Read anew; runs of another workspace are forgotten."""
        if self._path != self.session.path:
            self.run_ids, self.comparison = [], None
        if self.run_ids and not self._reading:
            self._throttle.request()
        elif not self.run_ids:
            self.stack.setCurrentIndex(1)

    def hidden(self) -> None:
        """Nobody looks."""
        self._throttle.cancel()
        for widget in self.tabs.values():
            if isinstance(widget, CompareTab) and widget.in_front:
                widget.hidden()

    def refresh(self, kinds: set[str]) -> None:
        """A run or its metrics changed."""
        if kinds & {"runs", "metrics"} and self.run_ids:
            self._throttle.request()

    def _read(self) -> None:
        run_ids = list(self.run_ids)
        if run_ids:
            self._asked_at, self._reading = time.monotonic(), True
            self.session.read(
                lambda workspace: read_compared(workspace, run_ids),
                lambda compared: self._take(run_ids, compared),
                self._fail,
                key="compare",
                receiver=self,
            )

    def _fail(self, error: MldeskError) -> None:
        self._reading = False
        self.window_.show_error(error)

    # Showing

    def _take(self, asked: list[str], compared: Compared) -> None:
        self._reading = False
        if asked != self.run_ids:
            return  # others were chosen meanwhile
        took = time.monotonic() - self._asked_at
        self._throttle.set_interval(max(_READ_MILLISECONDS, int(1000 * _SHARE * took)))
        self.comparison = compared.few
        self.run_ids = [row.id for row in compared.rows]
        self.compared.set_rows(compared.rows)
        if len(compared.rows) < 2:
            self.stack.setCurrentIndex(1)
            return
        self.stack.setCurrentIndex(2)
        self._choose_tab(compared.few is not None)
        full = len(self.run_ids) >= MOST_RUNS
        words = self.tr("{most} runs are the most that can be compared").format(most=MOST_RUNS)
        self.add_button.setEnabled(not full)
        self.add_button.setToolTip(words if full else "")
        if compared.few is not None:
            self.overview.show_comparison(compared.few)
        front = self._made(self.tab())
        if isinstance(front, CompareTab) and self.isVisible():
            front.shown()
        self._show_buttons()

    def _choose_tab(self, few: bool) -> None:
        """Many runs have no overview; a new comparison of a few begins there."""
        self.tab_bar.setTabVisible(0, few)
        if self._begin or (not few and self.tab() == _OVERVIEW):
            self.show_tab((self._first_tab if self._begin else "") or (_OVERVIEW if few else "curves"))
        self._begin = False
