"""The Processes tab: a table of the processes, live, and beneath it their logs side by side."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui import formats
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.widgets import Card, Label
from mldesk.gui.widgets.fact_table import Column, FactTable

from .log_pane import LogPane
from .states import ProcessRow, process_rows

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_ROWS = 5
_MOST_PANES, _PANE_WIDTH = 4, 300
_LOOK_MILLISECONDS = 400
_ROW, _LEAST_LOG = 38, 200
"""Pixels of a row of the table, and of what stands beneath it at least."""


class ProcessesTab(RunTab):
    """Who is where and how it goes; `log_asked` carries the rank whose whole log is asked for."""

    log_asked = Signal(int)

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self._usage: dict[str, float] = {}
        self._rows: list[ProcessRow] = []
        self._first_shown = False
        self.table = self._make_table()
        self.panes = [LogPane(session, number) for number in range(_MOST_PANES)]
        self._more = Label("", "caption")
        self._lay_out()
        self.table.chosen.connect(self._choose)
        for pane in self.panes:
            pane.opened.connect(self.log_asked)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def _make_table(self) -> FactTable:
        table = FactTable(
            [
                Column(
                    self.tr("Process"),
                    lambda row: row.title,
                    lambda row: row.place.rank,
                    tool_tip=self._rank_words,
                    least=150,
                ),
                Column(
                    self.tr("State"),
                    lambda row: row.words,
                    width=212,
                    icon_name=lambda row: row.icon,
                    token=lambda row: row.token,
                ),
                Column(
                    self.tr("Node"),
                    lambda row: formats.count(row.place.node),
                    lambda row: row.place.node,
                    72,
                    number=True,
                ),
                Column(
                    self.tr("CPU"), lambda row: _percent(row.cpu), lambda row: row.cpu or 0, 76, number=True
                ),
                Column(
                    self.tr("Memory"),
                    lambda row: formats.size(round(row.memory)) if row.memory is not None else "–",
                    lambda row: row.memory or 0,
                    96,
                    number=True,
                ),
                Column(
                    self.tr("Time"),
                    lambda row: formats.duration(row.seconds(time.time())),
                    lambda row: row.seconds(time.time()) or 0,
                    84,
                    number=True,
                ),
                Column(self.tr("Address"), lambda row: row.address, width=164, mono=True),
                Column(self.tr("GPUs"), lambda row: row.devices, width=76),
                Column(
                    self.tr("PID"),
                    lambda row: str(row.facts.pid or "–") if row.facts is not None else "–",
                    lambda row: (row.facts.pid or 0) if row.facts is not None else 0,
                    84,
                    number=True,
                ),
            ],
            key=lambda row: row.place.rank,
        )
        table.setObjectName("run.processes")
        table.setAccessibleName(self.tr("Processes of the run"))
        return table

    def _rank_words(self, row: ProcessRow) -> str:
        words = self.tr("Rank {rank}, number {local} on its node")
        return words.format(rank=row.place.rank, local=row.place.local_rank)

    def _lay_out(self) -> None:
        card = Card(margin=8)
        card.body.addWidget(self.table)
        self._logs = QHBoxLayout()
        self._logs.setSpacing(12)
        for pane in self.panes:
            self._logs.addWidget(pane, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(card)
        layout.addLayout(self._logs, 1)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def corner(self) -> QWidget | None:
        """Nothing."""
        return None

    # Following

    def set_run(self, run_id: str) -> None:
        """Forget the processes of the old run."""
        if run_id != self.run_id:
            self._usage, self._rows, self._first_shown = {}, [], False
            self.table.set_things([])
        super().set_run(run_id)

    def set_facts(self, facts: RunFacts) -> None:
        """Show the processes as they are now."""
        super().set_facts(facts)
        self._show()
        self._read_usage()

    def shown(self) -> None:
        """Go on reading."""
        super().shown()
        self._timer.start()
        self._read_usage()

    def hidden(self) -> None:
        """Stop reading."""
        super().hidden()
        self._timer.stop()

    def refresh(self, kinds: set[str]) -> None:
        """Measures have come."""
        if "metrics" in kinds:
            self._read_usage()

    def _read_usage(self) -> None:
        run_id = self.run_id
        if run_id and self.in_front and self.facts is not None and self.facts.active:
            self.session.read(
                lambda workspace: (run_id, _usage(workspace, run_id)), self._take_usage, key="run.processes"
            )

    def _take_usage(self, read: tuple[str, dict[str, float]]) -> None:
        if read[0] == self.run_id and read[1] != self._usage:
            self._usage = read[1]
            self._show()

    def _look(self) -> None:
        for pane in self._shown_panes():
            pane.look()
        self.table.viewport().update()  # times go on

    # Showing

    def _show(self) -> None:
        facts = self.facts
        if facts is None:
            return
        self._rows = process_rows(facts, self._usage)
        self.table.set_things(self._rows, select_first=True)
        self._fit_table()
        first = next((row for row in self._rows if row.state == "first"), None)
        if first is not None and not self._first_shown:
            self._first_shown = True
            self.table.select(first.place.rank)
        self._show_logs()

    def _choose(self, row: ProcessRow | None) -> None:
        if row is not None:
            self._show_logs()

    def _shown_rows(self) -> list[ProcessRow]:
        """As many as have room side by side, that which is chosen among them."""
        count = min(len(self._rows), _MOST_PANES, max(1, self.width() // _PANE_WIDTH))
        current = self.table.current()
        ranks = [row.place.rank for row in self._rows]
        place = ranks.index(current.place.rank) if current is not None and current.place.rank in ranks else 0
        start = max(0, min(place, len(self._rows) - count))
        return self._rows[start : start + count]

    def _shown_panes(self) -> list[LogPane]:
        return self.panes[: len(self._shown_rows())]

    def _show_logs(self) -> None:
        if self.facts is None:
            return
        rows = self._shown_rows()
        for pane, row in zip(self.panes, rows, strict=False):
            pane.show_process(self.facts.folder, row)
        for number, pane in enumerate(self.panes):
            pane.setVisible(number < len(rows))
        hidden = len(self._rows) - len(rows)
        self._more.setText(self.tr("Choose a process in the table to see its log beside those after it."))
        self._more.setVisible(hidden > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many logs, and rows of the table, as have room."""
        super().resizeEvent(event)
        self._fit_table()
        self._show_logs()

    def _fit_table(self) -> None:
        """In a low window the logs, which say more, keep their room."""
        most = max(2, min(_ROWS, (self.height() - _LEAST_LOG) // _ROW - 1))
        self.table.setFixedHeight(self.table.height_of(min(len(self._rows), most)))


def _usage(workspace: Workspace, run_id: str) -> dict[str, float]:
    """The last values of what is measured of each process."""
    from mldesk.core.run import Run

    measured = Run(workspace, run_id).system_metrics()
    return {name: one.last for name, one in measured.items() if name.startswith("system/ranks/")}


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{round(value)} %"
