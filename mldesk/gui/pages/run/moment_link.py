"""Links the tabs of a run by one moment: what charts, metrics and log said then."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mldesk.gui.pages.run.curves import CurvesTab
from mldesk.gui.pages.run.log import LogTab
from mldesk.gui.pages.run.log_places import LogLookup, LogMoment
from mldesk.gui.pages.run.moment_panel import MomentPanel
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.system import SystemTab
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.plots.grouping import BATCH_PREFIX, SYSTEM_PREFIX
from mldesk.gui.plots.throttle import Throttle

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_READ_MILLISECONDS, _LIVE_MILLISECONDS = 80, 1000
"""Between two looks into the log while a moment is being chosen, and while the newest line is shown."""


class MomentLink(QObject):
    """Keeps the moment of one run page. The panel stands below the System tab, and below Curves and Log once
    a moment was chosen there.
    """

    def __init__(
        self,
        session: Session,
        curves: CurvesTab,
        system: SystemTab,
        log: LogTab,
        show_tab: Callable[[RunTab], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.panel = MomentPanel()
        self.panel.hide()
        self._session = session
        self._curves, self._system, self._log = curves, system, log
        self._tab: RunTab = curves
        self._facts: RunFacts | None = None
        self._lookup: LogLookup | None = None
        self._line: LogMoment | None = None
        self._reader = Throttle(_READ_MILLISECONDS, self._read_line, self)
        for board in (curves.board, system.board):
            board.picked.connect(self.set_moment)
        log.line_picked.connect(self._line_picked)
        system.charts_changed.connect(self._place_panel)
        for feed in (curves.feed, system.feed):
            feed.updated.connect(lambda _fresh: self._points_came())
        self.panel.moved.connect(self.set_moment)
        self.panel.curves_asked.connect(lambda: show_tab(curves))
        self.panel.log_asked.connect(lambda: self._open_log(show_tab))

    @property
    def moment(self) -> float | None:
        """The moment in hand (unix seconds); None stands for the newest."""
        return self.panel.moment

    # What is shown

    def set_run(self) -> None:
        """Another run is shown."""
        self._facts = self._lookup = self._line = None
        self.set_moment(None)

    def set_facts(self, facts: RunFacts) -> None:
        """The run's facts were read anew."""
        self._facts = facts
        if self._lookup is None or self._lookup.folder != facts.folder:
            self._lookup = LogLookup(facts.folder)
        self._stretch()
        self._tell()

    def set_tab(self, tab: RunTab) -> None:
        """Another tab came to the front."""
        self._tab = tab
        self._place_panel()
        self._tell()

    def set_moment(self, moment: float | None) -> None:
        """Show a moment everywhere; None shows the newest."""
        start, end = self._ends()
        if moment is not None:
            moment = min(max(moment, start), end)
        self.panel.set_moment(moment)
        for board in (self._curves.board, self._system.board):
            board.mark_moment(moment)
        self._place_panel()
        self._tell()

    def _place_panel(self) -> None:
        on_system = self._tab is self._system and bool(self._system.board.charts)
        beside = self._tab in (self._curves, self._log) and self.moment is not None
        self.panel.curves_button.setVisible(self._tab is not self._curves)
        self.panel.setVisible(on_system or beside)

    def _ends(self) -> tuple[float, float]:
        facts = self._facts
        if facts is None:
            return 0.0, 1.0
        start = facts.started or facts.created
        return start, facts.ended or (time.time() if facts.active else start + 1.0)

    def _stretch(self) -> None:
        if self._facts is not None:
            self.panel.set_span(*self._ends(), self._facts.active)

    def _points_came(self) -> None:
        """More of the run is known: the slider goes further, and the newest values are others."""
        if self.panel.isVisible():
            self._stretch()
            self._tell_values()
            if self.moment is None:
                self._reader.request()

    def _tell(self) -> None:
        if not self.panel.isHidden():
            self._tell_values()
            self._reader.set_interval(_LIVE_MILLISECONDS if self.moment is None else _READ_MILLISECONDS)
            self._reader.request()

    def _tell_values(self) -> None:
        hidden = (SYSTEM_PREFIX, BATCH_PREFIX)
        series = self._curves.feed.series
        own = [one for name, one in series.items() if not name.startswith(hidden)]
        batches = [one for name, one in series.items() if name.startswith(BATCH_PREFIX)]
        self.panel.show_values(own or batches)

    # The log

    def _read_line(self) -> None:
        lookup, moment = self._lookup, self._ends()[1] if self.moment is None else self.moment
        if lookup is not None and self.panel.isVisible():
            self._session.background(
                lambda: (lookup, moment, lookup.at(moment)),
                self._take_line,
                lambda _error: None,
                receiver=self,
            )

    def _take_line(self, read: tuple[LogLookup, float, LogMoment]) -> None:
        lookup, moment, found = read
        if lookup is self._lookup and (self.moment is None or moment == self.moment):
            self._line = found
            self.panel.show_line(found)

    def _open_log(self, show_tab: Callable[[RunTab], None]) -> None:
        if self._line is not None and self._line.state == "line":
            self._log.show_place(self._line.place)
            show_tab(self._log)

    def _line_picked(self, place: int) -> None:
        lookup = self._lookup
        if lookup is not None:
            self._session.background(
                lambda: (lookup, lookup.time_of(place)), self._take_time, lambda _error: None, receiver=self
            )

    def _take_time(self, read: tuple[LogLookup, float | None]) -> None:
        lookup, moment = read
        if lookup is self._lookup and moment is not None:
            self.set_moment(moment)
