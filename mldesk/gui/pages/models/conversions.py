"""Follows the runs that convert models: what they do, and the export that waits for the end of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from mldesk.core.errors import MldeskError
from mldesk.core.model import ModelVersion
from mldesk.core.run import Run
from mldesk.core.run_log import RunLog
from mldesk.core.status import Status
from mldesk.gui.desktop import open_path

from .exporting import Exported, ExportRequest, export, prepare
from .words import title_of

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.reader import Progress, Task
    from mldesk.gui.session import Session


_LOG_BYTES, _LOG_LINES = 8192, 40


@dataclass(frozen=True)
class RunState:
    """How far a run is; `problem` is why it failed: title, detail, cure."""

    run_id: str
    name: str
    status: Status
    started: float | None
    ended: float | None
    log: Path
    problem: tuple[str, str, str] = ("", "", "")


def read_state(workspace: Workspace, run_id: str) -> RunState:
    """Read how far a run is; raises NotFound when it is gone."""
    run = Run(workspace, run_id)
    reason = run.reason or {}
    problem = (reason.get("title", ""), reason.get("detail", ""), reason.get("cure", ""))
    return RunState(run.id, run.name, run.status, run.started, run.ended, run.log_path, problem)


def read_log_end(path: Path) -> str:
    """The last lines of a run's log; empty while there is none."""
    log = RunLog(path.parent, path.name)
    try:
        text = log.read(max(0, log.span().end - _LOG_BYTES), _LOG_BYTES).data.decode("utf-8", "replace")
    except MldeskError:
        return ""
    lines = [line.rpartition("\r")[2].rstrip() for line in text.rstrip().split("\n")]
    return "\n".join(lines[-_LOG_LINES:])


class ConversionWatch(QObject):
    """Keeps the requests whose conversions are at work, whether a panel shows them or not.

    `told` carries the RunState of one that has changed, `gone` the id of a run that cannot be read any more.
    `ended` carries RunState and request of one that has ended while no panel showed it.
    """

    told = Signal(object)
    gone = Signal(str)
    ended = Signal(object, object)

    def __init__(self, session: Session, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._requests: dict[str, ExportRequest] = {}
        self._states: dict[str, RunState] = {}
        self._shown = ""
        session.changed.connect(self._changed)
        session.workspace_changed.connect(self._forget)

    def begin(
        self,
        request: ExportRequest,
        panel: QObject,
        done: Callable[[ExportRequest], object],
        failed: Callable[[MldeskError], object],
    ) -> None:
        """Check a request and start the run that converts, then tell the panel, if it is still there."""

        def prepared(ready: ExportRequest) -> None:
            if ready.run_id:
                self._session.ensure_engine()
            if isValid(panel):
                done(ready)
            elif ready.run_id:
                self.follow(ready)
                self.leave(ready.run_id)

        def refused(error: MldeskError) -> None:
            if isValid(panel):
                failed(error)

        title = self.tr("Preparing the export of {name}").format(name=title_of(request.version))
        self._session.act(
            title, lambda workspace: prepare(workspace, request), prepared, refused, receiver=self
        )

    def export(
        self,
        request: ExportRequest,
        panel: QObject,
        done: Callable[[Exported], object],
        failed: Callable[[MldeskError], object],
    ) -> Task:
        """Export on a worker; the panel is told if it is still there, else the window tells."""

        def work(workspace: Workspace, progress: Progress) -> Exported:
            return export(workspace, progress, request)

        def exported(result: Exported) -> None:
            if isValid(panel):
                done(result)
            else:
                text = self.tr("Exported to {folder}").format(folder=result.folder)
                action = (self.tr("Open folder"), lambda: open_path(result.folder))
                self._window.show_message("good", text, action=action)

        def refused(error: MldeskError) -> None:
            if isValid(panel):
                failed(error)
            else:
                self._window.show_error(error)

        title = self.tr("Exporting {name}").format(name=title_of(request.version))
        return self._session.act(title, work, exported, refused, receiver=self)

    def follow(self, request: ExportRequest) -> None:
        """Follow the run of a request, which a panel shows."""
        self._requests[request.run_id] = request
        self._shown = request.run_id
        self._states.pop(request.run_id, None)
        self._read(request.run_id)

    def leave(self, run_id: str) -> None:
        """The panel was closed: from now on the window tells."""
        if self._shown == run_id:
            self._shown = ""

    def end(self, run_id: str) -> None:
        """Follow it no longer."""
        self._requests.pop(run_id, None)
        self._states.pop(run_id, None)
        self.leave(run_id)

    def request_for(self, version: ModelVersion, format: str) -> ExportRequest | None:
        """The request for this version and format (any, when it is empty) whose conversion is at work."""
        return next(
            (
                request
                for request in self._requests.values()
                if request.version.reference == version.reference and format in ("", request.format)
            ),
            None,
        )

    def _forget(self) -> None:
        self._requests.clear()
        self._states.clear()
        self._shown = ""

    def _changed(self, kinds: set[str]) -> None:
        if "runs" in kinds:
            for run_id in self._requests:
                self._read(run_id)

    def _read(self, run_id: str) -> None:
        self._session.read(
            lambda workspace: read_state(workspace, run_id),
            self._take,
            lambda error: self._lost(run_id, error),
            key=f"conversion {run_id}",
            receiver=self,
        )

    def _lost(self, run_id: str, error: MldeskError) -> None:
        shown = self._shown == run_id
        self.end(run_id)
        if shown:
            self.gone.emit(run_id)
        else:
            self._window.show_error(error)

    def _take(self, state: RunState) -> None:
        if state.run_id not in self._requests or self._states.get(state.run_id) == state:
            return
        self._states[state.run_id] = state
        if state.run_id == self._shown:
            self.told.emit(state)
        elif state.status.terminal:
            request = self._requests[state.run_id]
            self.end(state.run_id)
            self.ended.emit(state, request)
