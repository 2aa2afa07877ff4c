"""The Results tab: images, tables, confusion matrices and the like that the script logged."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from mldesk.core.run_results import (
    IMAGE,
    Result,
    ResultEntry,
    list_results,
    read_result_document,
    read_result_table,
    results_stamp,
)
from mldesk.gui import formats
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.result_view import ResultView, is_document
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.plots.throttle import Throttle
from mldesk.gui.translation import translate
from mldesk.gui.widgets import Card
from mldesk.gui.widgets.fact_table import Column, FactTable
from mldesk.gui.widgets.late import Late

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_LOOK_MILLISECONDS = 700
_LIST_WIDTH = 272
_ICONS = {
    "confusion_matrix": "matrix",
    "accuracy_table": "experiments",
    "predictions": "experiments",
    "residuals": "bars",
    "image": "image",
    "text": "text",
}

Stamp = tuple[int, ...]


def kind_words(kind: str) -> str:
    """What a kind of result is called."""
    return {
        "confusion_matrix": translate("ResultsTab", "confusion matrix"),
        "accuracy_table": translate("ResultsTab", "accuracy table"),
        "predictions": translate("ResultsTab", "predictions"),
        "residuals": translate("ResultsTab", "residuals"),
        "image": translate("ResultsTab", "images"),
        "table": translate("ResultsTab", "table"),
        "row": translate("ResultsTab", "table of rows"),
        "text": translate("ResultsTab", "texts"),
    }.get(kind, kind)


class ResultsTab(RunTab):
    """A list of results; the one in hand is shown beside it. `found` says whether there are any."""

    found = Signal(bool)

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self.results: list[Result] = []
        self._stamp: Stamp = ()
        self.list = FactTable(
            [
                Column(
                    self.tr("Result"),
                    lambda result: result.name,
                    tool_tip=lambda result: f"{result.name} ({kind_words(result.kind)})",
                    icon_name=lambda result: _ICONS.get(result.kind, "table"),
                ),
                Column(
                    self.tr("Logged"),
                    lambda result: formats.count(result.count),
                    lambda result: result.count,
                    82,
                    number=True,
                ),
            ],
            key=lambda result: result.key,
        )
        self.list.setObjectName("results.list")
        self.list.setAccessibleName(self.tr("Results of the run"))
        self._view = Late(self._make_view)
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self._look = Throttle(_LOOK_MILLISECONDS, self._list, self)

    def _lay_out(self) -> None:
        left = Card(spacing=4)
        left.body.addWidget(self.list, 1)
        left.setFixedWidth(_LIST_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(self._view, 1)

    def _make_view(self) -> ResultView:
        made = ResultView(self.session)
        made.entry_chosen.connect(self._read_entry)
        made.saved.connect(self._saved)
        return made

    @property
    def view(self) -> ResultView:
        """What shows the result in hand; made for the first one."""
        return self._view.widget

    # Looking

    def set_run(self, run_id: str) -> None:
        """Forget the results of the old run."""
        if run_id != self.run_id:
            self._stamp = ()
            self._show([])
        super().set_run(run_id)

    def take(self, facts: RunFacts) -> None:
        """Look whether more was logged, also while another tab is in front: the tab's own is then hidden."""
        super().take(facts)
        self._look.request()

    def _list(self) -> None:
        run_id, stamp = self.run_id, self._stamp

        def look(workspace: Workspace) -> tuple[str, Stamp, list[Result] | None]:
            now = results_stamp(workspace, run_id)
            return run_id, now, list_results(workspace, run_id) if now != stamp else None

        if run_id:
            self.session.read(look, self._take_list, lambda _error: None, key="run.results")

    def _take_list(self, news: tuple[str, Stamp, list[Result] | None]) -> None:
        run_id, stamp, results = news
        if run_id == self.run_id and results is not None:
            self._stamp = stamp
            self._show(results)

    def _show(self, results: list[Result]) -> None:
        self.results = results
        current = self.list.current()
        self.list.set_things(results, select_first=True)
        now = self.list.current()
        if not results:
            self._view.tell("result", lambda view: view.set_result(None, " "))
        elif current is not None and now is not None and current.key == now.key:
            self._choose(now)
        self.found.emit(bool(results))

    # One result

    def _choose(self, result: Result | None) -> None:
        if result is not None:
            self.view.set_result(result, kind_words(result.kind))

    def _read_entry(self, result: Result, entry: ResultEntry) -> None:
        run_id = self.run_id

        def read(workspace: Workspace) -> Any:
            if is_document(result):
                return read_result_document(workspace, result.kind, entry)
            return read_result_table(workspace, run_id, result, entry)

        if result.kind != IMAGE:
            self.session.read(
                read,
                lambda content: self.view.show_content(result, entry, content),
                self.view.show_problem,
                key="run.result",
                receiver=self,
            )

    def _saved(self, path: Path) -> None:
        self.window_.show_message("good", self.tr("Saved {name}").format(name=path.name))
