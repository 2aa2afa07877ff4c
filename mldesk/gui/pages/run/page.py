"""The run page: header, progress, what went wrong, and the tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.core.status import Status
from mldesk.gui.desktop import copy_text, open_path
from mldesk.gui.icons import IconButton, icon
from mldesk.gui.page_actions import PageActions
from mldesk.gui.pages.base import MARGIN, Page
from mldesk.gui.pages.experiments import run_actions
from mldesk.gui.pages.experiments.run_colors import color_menu
from mldesk.gui.pages.run.actions import run_page_actions
from mldesk.gui.pages.run.build import BuildTab
from mldesk.gui.pages.run.build_watch import BuildState, BuildWatch
from mldesk.gui.pages.run.code import CodeTab
from mldesk.gui.pages.run.curves import CurvesTab
from mldesk.gui.pages.run.dataset_links import DatasetLinks
from mldesk.gui.pages.run.environment import EnvironmentTab
from mldesk.gui.pages.run.files import FilesTab
from mldesk.gui.pages.run.full_disk import FullDiskBar
from mldesk.gui.pages.run.guards import GuardBars
from mldesk.gui.pages.run.log import LogTab
from mldesk.gui.pages.run.moment_link import MomentLink
from mldesk.gui.pages.run.on_cluster import UnreachableBar
from mldesk.gui.pages.run.parameters import ParametersTab
from mldesk.gui.pages.run.phases import PhaseBar
from mldesk.gui.pages.run.problem_bar import ProblemBar
from mldesk.gui.pages.run.processes import ProcessesTab
from mldesk.gui.pages.run.reading import RunFacts, read_run
from mldesk.gui.pages.run.results import ResultsTab
from mldesk.gui.pages.run.resumed_link import ResumedLink
from mldesk.gui.pages.run.system import SystemTab
from mldesk.gui.pages.run.tab import LateTab, RunTab
from mldesk.gui.pages.run.time_left import training_span
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.resuming import resume_run
from mldesk.gui.trash import move_to_trash
from mldesk.gui.widgets import Button, Line, MessageBar, PageHeader

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.pages.experiments import ExperimentsPage
    from mldesk.gui.session import Session

T = TypeVar("T", bound=RunTab)

_READ_MILLISECONDS = 150
_RESULTS, _BUILD, _PROCESSES = 1, 2, 3
"""Tabs that are only there when they have something to show."""


class RunPage(Page):
    """One run; `set_run` says which. `PARTS` are what may be made ahead of the page."""

    rail = "experiments"
    PARTS: ClassVar[tuple[type[QWidget], ...]] = (CurvesTab, LogTab, ResultsTab, SystemTab)

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.title = self.tr("Run")
        self.run_id = ""
        self.facts: RunFacts | None = None
        self._problem: MessageBar | None = None
        self._problem_of: object = None
        self._build_brought = False
        self.header = PageHeader("", self.tr("Experiments"))
        self._build_header()
        self.actions_ = PageActions(window, run_page_actions(self))
        self.phases = PhaseBar()
        self.problem_place = QVBoxLayout()
        self.unreachable = UnreachableBar()
        self.guards = GuardBars()
        self.guards.stop_asked.connect(self._stop)
        self.tab_bar = QTabBar()
        self.stack = QStackedWidget()
        self.corner = QStackedWidget()
        self.tabs: list[RunTab] = []
        self._build_tabs()
        self._lay_out()
        self.watch = BuildWatch(session, self)
        self.watch.told.connect(self._show_build)
        self._throttle = Throttle(_READ_MILLISECONDS, self._read, self)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self.phases.tick)
        self.full_disk = FullDiskBar(session, self._clock, self.unreachable)
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.activated.connect(self.open_experiment)

    # Building

    def _build_header(self) -> None:
        self.star_button = IconButton("star", self.tr("Star this run"), size=18)
        self.star_button.setObjectName("run.star")
        self.again_button = Button(self.tr("Run again with changes"))
        self.again_button.setObjectName("run.again")
        self.register_button = Button(self.tr("Register model"))
        self.register_button.setObjectName("run.register_model")
        self.stop_button = Button(self.tr("Stop"), "danger", "stop-filled")
        self.stop_button.setObjectName("run.stop")
        self.more_button = IconButton("more", self.tr("More about this run"))
        self.more_button.setObjectName("run.more")
        self.datasets = DatasetLinks(self.window_)
        self.header.title_row.insertWidget(1, self.star_button)
        self.header.title_row.insertWidget(2, self.datasets)
        self.resumed = ResumedLink(self.window_)
        self.header.title_row.insertWidget(3, self.resumed)
        for widget in (self.again_button, self.register_button, self.stop_button, self.more_button):
            self.header.add_widget(widget)
        breadcrumb = self.header.breadcrumb_label
        breadcrumb.setCursor(Qt.CursorShape.PointingHandCursor)
        breadcrumb.setToolTip(self.tr("Show the experiment"))
        breadcrumb.installEventFilter(self)
        self.star_button.clicked.connect(self.star)
        self.again_button.clicked.connect(lambda: run_actions.run_again(self.window_, self.run_id))
        self.register_button.clicked.connect(lambda: self.window_.register_model(self.run_id))
        self.stop_button.clicked.connect(self._stop)
        self.more_button.clicked.connect(self._open_menu)

    def _build_tabs(self) -> None:
        take = self.window_.ahead.take
        self.curves = take(CurvesTab)
        self.log = take(LogTab)
        self.results = take(ResultsTab)
        self.system = take(SystemTab)
        self.link = MomentLink(self.session, self.curves, self.system, self.log, self.show_tab, self)
        self.tab_bar.setObjectName("run.tabs")
        self.tab_bar.setAccessibleName(self.tr("Parts of the run"))
        self.tab_bar.setExpanding(False)
        self.tab_bar.setDrawBase(False)
        for title, tab in (
            (self.tr("Curves"), self.curves),
            (self.tr("Results"), self.results),
            (self.tr("Build"), self._late(BuildTab)),
            (self.tr("Processes"), self._late(ProcessesTab)),
            (self.tr("Log"), self.log),
            (self.tr("System"), self.system),
            (self.tr("Parameters"), self._late(ParametersTab)),
            (self.tr("Files"), self._late(FilesTab)),
            (self.tr("Code"), self._late(CodeTab)),
            (self.tr("Environment"), self._late(EnvironmentTab)),
        ):
            self.tabs.append(tab)
            self.tab_bar.addTab(title)
            self.stack.addWidget(tab)
            self.corner.addWidget(tab.corner() or QWidget())
        for index in (_RESULTS, _BUILD, _PROCESSES):
            self.tab_bar.setTabVisible(index, False)
        self.system.legend_changed.connect(self._place_corner)
        self.results.found.connect(lambda some: self._show_title(_RESULTS, some))
        self.tab_bar.currentChanged.connect(self._tab_changed)
        self.curves.points_came.connect(self._points_came)

    def _late(self, kind: type[RunTab]) -> LateTab:
        return LateTab(self.session, self.window_, kind)

    def _made(self, index: int) -> RunTab:
        """The tab with this index, made now if it was never needed."""
        late = self.tabs[index]
        if not isinstance(late, LateTab):
            return late
        tab = self.tabs[index] = late.make()
        if isinstance(tab, BuildTab):
            tab.set_state(self.watch.state)
        elif isinstance(tab, ProcessesTab):
            tab.log_asked.connect(self._show_log_of)
        late.hold(tab)
        return tab

    def tab_of(self, kind: type[T]) -> T:
        """The tab of this class, made now if it was never needed."""
        index = next(at for at, tab in enumerate(self.tabs) if tab.stands_for(kind))
        return cast("T", self._made(index))

    @property
    def build(self) -> BuildTab:
        """The tab of the build of the run's environment."""
        return self.tab_of(BuildTab)

    @property
    def processes(self) -> ProcessesTab:
        """The tab of the processes of a distributed run."""
        return self.tab_of(ProcessesTab)

    def _lay_out(self) -> None:
        self.corner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tab_line = QGridLayout()
        self._tab_line.setHorizontalSpacing(16)
        self._tab_line.setVerticalSpacing(6)
        self._tab_line.setColumnStretch(1, 1)
        self._tab_line.addWidget(self.tab_bar, 0, 0)
        self._tab_line.addWidget(self.corner, 0, 1)
        tabs = QVBoxLayout()
        tabs.setSpacing(0)
        tabs.addLayout(self._tab_line)
        tabs.addWidget(Line())
        tabs.addSpacing(16)
        tabs.addWidget(self.stack, 1)
        tabs.addSpacing(8)
        tabs.addWidget(self.link.panel)
        self.layout_.addWidget(self.header)
        self.layout_.addLayout(self.problem_place)
        self.layout_.addLayout(self.unreachable)
        self.layout_.addWidget(self.phases)
        self.layout_.addWidget(self.guards)
        self.layout_.addLayout(tabs, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what belongs to a tab a line of its own where both have no room in one."""
        super().resizeEvent(event)
        self._place_corner()

    def _place_corner(self) -> None:
        self.tab_bar.updateGeometry()  # Qt does not when a tab is shown or hidden
        widget = self.corner.currentWidget()
        for other in map(self.corner.widget, range(self.corner.count())):
            if other is not None:  # what belongs to the other tabs takes no room
                policy = QSizePolicy.Policy.Preferred if other is widget else QSizePolicy.Policy.Ignored
                other.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        needed = (
            self.tab_bar.sizeHint().width() + (widget.sizeHint().width() if widget is not None else 0) + 16
        )
        below = needed > self.width() - 2 * MARGIN
        layout = widget.layout() if widget is not None else None
        self.corner.setVisible(layout is not None and layout.count() > 0)
        row, column, span = (1, 0, 2) if below else (0, 1, 1)
        self._tab_line.addWidget(self.corner, row, column, 1, span)

    # Showing a run

    def set_run(self, run_id: str) -> None:
        """Show another run, beginning with its curves."""
        if run_id != self.run_id:
            self.run_id = run_id
            self.facts = None
            self._build_brought = False
            self.guards.clear()
            self.watch.set_facts(None)
            for tab in self.tabs:
                tab.set_run(run_id)
            self.link.set_run()
            self.tab_bar.setCurrentIndex(0)
            self._throttle.run_now()
            return
        self._throttle.request()

    def shown(self) -> None:
        """Read the run anew and go on with the tab in front."""
        if self.facts is not None and self.session.path is not None:
            other = self.facts.folder.parent.parent != self.session.path
            if other:  # another workspace was opened: this run is not in it
                self.set_run("")
                self.window_.open_page("experiments")
                return
        self.actions_.show()
        self._clock.start()
        self._throttle.request()
        self._tab().shown()

    def hidden(self) -> None:
        """Stop the clock and the tab in front."""
        self._clock.stop()
        self.watch.stop()
        self._tab().hidden()
        self.actions_.hide()

    def refresh(self, kinds: set[str]) -> None:
        """The run or its metrics may have changed."""
        if "runs" in kinds or ("compute" in kinds and self.facts is not None and self.facts.waits_for_engine):
            self._throttle.request()
        self._tab().refresh(kinds)
        if self._tab() is not self.curves and "metrics" in kinds:
            self.curves.feed.request()

    def _tab(self) -> RunTab:
        return self.tabs[max(self.tab_bar.currentIndex(), 0)]

    def _tab_changed(self, index: int) -> None:
        front = self._made(index)
        for tab in self.tabs:
            if tab.in_front:
                tab.hidden()
        self.stack.setCurrentIndex(index)
        self.corner.setCurrentIndex(index)
        self._place_corner()
        self.link.set_tab(front)
        if self.isVisible():
            front.shown()

    def _show_title(self, index: int, shown: bool) -> None:
        """Offer a tab, or not: some are only there when they have something to show."""
        self.tab_bar.setTabVisible(index, shown)
        self._place_corner()

    def show_tab(self, tab: RunTab) -> None:
        """Bring a tab to the front."""
        self.tab_bar.setCurrentIndex(self.tabs.index(tab))

    def _read(self) -> None:
        run_id = self.run_id
        if run_id:
            self.session.read(
                lambda workspace: read_run(workspace, run_id), self._take, self._gone, key="run.facts"
            )

    def _gone(self, error: MldeskError) -> None:
        self._clock.stop()
        self.window_.show_error(error)

    def _take(self, facts: RunFacts) -> None:
        if facts.id != self.run_id:
            return
        self.facts = facts
        self._show_header(facts)
        self._show_problem(facts)
        self.unreachable.show_cluster(facts.cluster)
        self.phases.set_facts(facts)
        self.guards.set_facts(facts)
        for tab in self.tabs:
            tab.take(facts)
        self.link.set_facts(facts)
        self._show_title(_PROCESSES, facts.config.distribution is not None)
        if self.isVisible():
            self.watch.set_facts(facts)
        self._turn_to_build()

    def _show_build(self, state: BuildState | None) -> None:
        """The run's environment is being prepared, or was."""
        build = self.tabs[_BUILD]
        if isinstance(build, BuildTab):
            build.set_state(state)
        self.phases.set_build(state)
        self._show_title(_BUILD, state is not None)
        self._turn_to_build()

    def _turn_to_build(self) -> None:
        """Bring the build to the front while there is nothing else to see, and the curves afterwards."""
        facts, front = self.facts, self._tab()
        if facts is None or self.watch.state is None:
            return
        unbuilt = facts.started is None and facts.status is Status.FAILED
        if (unbuilt or facts.status is Status.PREPARING) and not self._build_brought:
            self._build_brought = True
            if front is self.curves and not self.curves.feed.series:
                self.show_tab(self.build)
        elif facts.started is not None and self._build_brought:
            self._build_brought = False
            if front is self.tabs[_BUILD]:
                self.show_tab(self.curves)

    def show_log(self) -> None:
        """Show what the script printed; where it never began, what the build of its environment said."""
        facts = self.facts
        built = self.watch.state is not None and facts is not None and facts.started is None
        if facts is not None and facts.ranks and not built:
            self.show_tab(self.processes)  # that which failed first is in front there
        else:
            self.show_tab(self.build if built else self.log)

    def _show_log_of(self, rank: int) -> None:
        """Show all that one process printed."""
        self.show_tab(self.log)
        self.log.show_process(rank)

    def _points_came(self) -> None:
        self.phases.set_span(training_span(self.curves.feed.series.values()))

    def _show_header(self, facts: RunFacts) -> None:
        self.header.set_title(facts.name, f"{self.tr('Experiments')} / {facts.experiment}")
        self.datasets.set_datasets(facts.datasets)
        self.resumed.set_resume(facts.config.resume)
        self.star_button.set_icon(
            "star-filled" if facts.starred else "star", "warning" if facts.starred else None
        )
        words = self.tr("Remove the star") if facts.starred else self.tr("Star this run")
        self.star_button.setToolTip(words)
        self.star_button.setAccessibleName(words)
        stopping = facts.request is not None
        self.stop_button.setVisible(facts.active)
        self.stop_button.setEnabled(not stopping)
        self.stop_button.setText(self.tr("Stopping…") if stopping else self.tr("Stop"))
        self.stop_button.setToolTip(self.tr("Ask the script to finish its batch, save and end"))
        may_register = facts.status not in (Status.QUEUED, Status.PREPARING, Status.SCALING)
        self.register_button.setEnabled(may_register)
        self.actions_.update()

    def _show_problem(self, facts: RunFacts) -> None:
        """Say in plain words why a run failed or was canceled."""
        reason = facts.reason if facts.status in (Status.FAILED, Status.CANCELED) else None
        key = (facts.id, facts.status, tuple(sorted((reason or {}).items())))
        if key == self._problem_of:
            return
        self._problem_of = key
        if self._problem is not None:
            self._problem.hide()
            self._problem.deleteLater()
            self._problem = None
        if reason is None:
            return
        level = "error" if facts.status is Status.FAILED else "info"
        self._problem = ProblemBar(level, reason, (self.tr("Show log"), self.show_log))
        self.problem_place.addWidget(self._problem)

    # What can be done

    def stop_if_active(self) -> None:
        """Ask the script to finish and save, unless that is asked already."""
        if self.facts is not None and self.facts.active and self.stop_button.isEnabled():
            self._stop()

    def open_experiment(self) -> None:
        """Show the run table of the run's experiment."""
        page = cast("ExperimentsPage", self.window_.page("experiments"))
        if self.facts is not None:
            page.set_experiment(self.facts.experiment)
        self.window_.open_page("experiments")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on the breadcrumb leads to the run table."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.open_experiment()
            return True
        return False

    def star(self) -> None:
        """Star the run, or take the star away."""
        if self.facts is not None:
            run_actions.star(self.window_, [self.run_id], not self.facts.starred)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop_button.setText(self.tr("Stopping…"))
        run_actions.stop(self.session, [self.run_id])

    def kill(self) -> None:
        """Have the script and all of its processes killed at once."""
        self.session.act(
            self.tr("Kill run"),
            run_actions.each([self.run_id], lambda run: run.request_kill()),
            receiver=self,
        )

    def compare(self) -> None:
        """Show what differs between this run and another one, first the run before it."""
        self.window_.open_comparison([self.run_id])

    def archive(self) -> None:
        """Put the run away, or take it out again."""
        if self.facts is not None:
            run_actions.archive(self.window_, [self.run_id], not self.facts.archived)

    def resume(self) -> None:
        """Open the wizard on a run that goes on where this one ended."""
        resume_run(self.window_, self.run_id)

    def delete(self) -> None:
        """Move the run to the trash and show those that are left."""
        move_to_trash(self.window_, [("run", self.run_id)])
        self.open_experiment()

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def make_menu(self) -> QMenu:
        """The menu of what is done rarely."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        facts = self.facts
        if facts is None:
            return menu
        if facts.active:
            menu.addAction(icon("kill", "bad"), self.tr("Kill at once")).triggered.connect(self.kill)
            menu.addSeparator()
        if not facts.active and facts.folder.name == facts.id:
            resume = menu.addAction(icon("play", "muted"), self.tr("Resume from the last checkpoint…"))
            resume.triggered.connect(self.resume)
        menu.addAction(icon("compare", "muted"), self.tr("Compare with another run")).triggered.connect(
            self.compare
        )
        menu.addMenu(color_menu(menu, self.window_, [facts.id], facts.color or ""))
        archive = self.tr("Restore") if facts.archived else self.tr("Archive")
        menu.addAction(icon("archive", "muted"), archive).triggered.connect(self.archive)
        if not facts.active and facts.folder.name == facts.id:  # a child run goes with its run
            menu.addAction(icon("trash", "muted"), self.tr("Move to trash")).triggered.connect(self.delete)
        menu.addAction(icon("copy", "muted"), self.tr("Copy id")).triggered.connect(
            lambda: copy_text(facts.id)
        )
        menu.addAction(icon("folder", "muted"), self.tr("Open folder")).triggered.connect(
            lambda: open_path(facts.folder)
        )
        return menu
