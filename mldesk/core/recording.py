"""Logging into a run of a workspace from outside of its script: the logging API, bound to its folder."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from mldesk.runtime import event_file, events, files
from mldesk.runtime import run as runtime
from mldesk.runtime.place import RunPlace

from .errors import Conflict, NotSupported, translate_os_error
from .identifiers import new_id
from .ingest import Ingester
from .program_end import End, judge
from .run import Run
from .workspace import Workspace

T = TypeVar("T")


class Recorder(runtime.Run):
    """The logging API (`log`, `log_table`, `upload_file`, ...) of one run; `view` is the run as the tables
    tell it.

    What was logged is in the run's file when a call returns, and in the tables after `enter()`. Any number
    of programs may log into one run. It may be used by several threads. The files in the folder `outputs` are
    kept at its end.
    """

    def __init__(
        self,
        workspace: Workspace,
        place: RunPlace,
        run_id: str,
        name: str = "",
        parent: Any = None,
        outputs: Path | str | None = None,
    ) -> None:
        super().__init__(place, run_id, name, parent)
        self._workspace = workspace
        self._outputs = None if outputs is None else Path(outputs).resolve()

    @property
    def view(self) -> Run:
        """The run as it is in the tables now, with all that was logged so far.

        For the thread that the workspace was opened in.
        """
        self.enter()
        return Run(self._workspace, self.id)

    def enter(self) -> None:
        """Enter what was logged into the tables, without waiting for the engine; raises MldeskError."""
        self._look(lambda _: None)

    def _look(self, read: Callable[[Run], T]) -> T:
        """What `read` makes of the run with all that was logged, in whichever thread."""
        self.flush()
        # a connection of its own: one belongs to one thread
        with self._workspace.opened_again() as workspace:
            Ingester(workspace).ingest(self._place.id)
            return read(Run(workspace, self.id))

    def child_run(self, name: str | None = None, outputs: Path | str | None = None) -> Recorder:
        """Start a run within this one; end it with complete(), fail() or a `with` block.

        The files in the folder `outputs` are kept when it ends.
        """
        child = Recorder(self._workspace, self._place, new_id(), name or "", self, outputs)
        child.begin()
        return child

    def begin(self) -> None:
        """Write that this child run has begun."""
        self.append(events.Name(self.name or self.id), events.Phase("Running", time.time()))

    def add_properties(self, properties: Mapping[str, Any]) -> None:
        """Add properties, which never change afterwards; raises Conflict for a key that has a value."""
        known = self._look(lambda run: run.properties())
        for key in map(str, properties):
            if key in known:
                raise Conflict(
                    "A property cannot be changed",
                    f"{key!r} is {known[key]!r} already",
                    "Choose another name, or use a tag, which can be changed.",
                    "properties",
                )
        self._properties.clear()
        super().add_properties(dict(properties))
        self.enter()

    def warn(self, text: str) -> None:
        """Tell something as a warning of the run."""
        self.append(events.Message("warning", text, time.time()))

    def keep_folder(self, name: str, folder: Path) -> None:
        """Keep all files of the `folder` as results of the run under `name`, replacing earlier ones."""
        for inner in list(files.walk_files(str(folder))):
            self.upload_file(f"{name}/{inner}", str(folder / inner))

    def cancel(self) -> None:
        """End the run as Canceled."""
        self._finish(End(events.STATUS_CANCELED, "The program canceled the run"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._finish(judge(error))

    def _end(self, status: str, reason: dict[str, str] | None) -> None:
        told = reason or {}
        self._finish(End(status, told.get("title", ""), told.get("detail", ""), told.get("cure", "")))

    def _finish(self, end: End) -> None:
        """Record the end; of a run that has a script, see that this ends, too."""
        status = self._look(lambda run: run.status)
        if status.terminal:
            return
        if self.parent is None and end.status == events.STATUS_COMPLETED:
            raise NotSupported(
                "The run completes by itself",
                f"{self.name} is {str(status).lower()}: it ends when its script does",
                "Wait for it, or end it early: cancel() or fail().",
            )
        self.write_end(end)
        if self.parent is None:
            self._look(lambda run: run.tell_launcher("kill"))

    def write_end(self, end: End) -> None:
        """Keep the outputs, write the end, and enter all of it into the tables."""
        if self._outputs is not None and self._outputs.is_dir():
            self.keep_folder(self._outputs.name, self._outputs)
        self.append(events.Ended(end.status, end.exit_code, None, time.time(), end.reason))
        self.enter()

    def close(self) -> None:
        """Let go of the run's file; logging opens it again."""
        self._file.close()


class ReopenedFile(event_file.EventFile):
    """An event file that is opened again when something is appended after it was closed."""

    def append_line(self, line: bytes) -> None:
        """Append one or several whole encoded lines in one write."""
        if self.descriptor < 0:
            self.descriptor = event_file.open_for_append(self.path)
            self.blocked = False
        super().append_line(line)

    def close(self) -> None:
        """Close the file until it is needed again."""
        super().close()
        self.blocked = True  # nobody writes to a descriptor that is closed


def open_recorder(workspace: Workspace, run: Run) -> Recorder:
    """The logging API of any run of the workspace, a child run too; raises MldeskError without its folder."""
    lineage = run.lineage()
    place = place_of(run, lineage[0])
    recorder = Recorder(workspace, place, lineage[0], run.name if len(lineage) == 1 else "")
    for identity in lineage[1:]:
        recorder = Recorder(workspace, place, identity, run.name if identity == run.id else "", recorder)
    return recorder


@contextmanager
def recording(workspace: Workspace, run: Run) -> Iterator[Recorder]:
    """The logging API of the run for a moment; at its end all that was logged is in the tables."""
    recorder = open_recorder(workspace, run)
    try:
        yield recorder
        recorder.enter()
    finally:
        recorder.close()


def place_of(run: Run, root_id: str) -> RunPlace:
    """Where the run's events go; raises MldeskError when its folder is gone or forbidden."""
    path = run.folder / "events.jsonl"
    try:
        return RunPlace(root_id, str(run.folder), ReopenedFile(path), run.experiment, {})
    except OSError as error:
        raise translate_os_error(error, path) from error
