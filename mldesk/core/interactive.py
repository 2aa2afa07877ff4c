"""Interactive runs: those that belong to the program that logs into them, without launcher and script."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from mldesk.runtime import events
from mldesk.runtime import processes as process_facts

from . import program_end
from .apply import Applier
from .errors import MldeskError
from .identifiers import check_name, new_id
from .processes import process_start_time
from .program_end import End
from .recording import Recorder, place_of
from .run import Run
from .snapshot import SnapshotPlan, copy_snapshot, plan_snapshot
from .spec import ScriptRunConfig
from .store import Connection
from .submission import insert_run, job_format, place_run
from .workspace import Workspace

PROGRAM = "program"
"""The role of the process that an interactive run belongs to."""


class InteractiveRun(Recorder):
    """A run of the program that has started it: `log` and the rest record, `complete` or `fail` end it.

    As a context manager it ends with its block: Completed, Failed after an error, Canceled after Ctrl+C. A
    program that ends without saying how leaves an end that is true all the same, see program_end.
    """

    def __init__(self, workspace: Workspace, run: Run, outputs: Path | str | None = None) -> None:
        super().__init__(workspace, place_of(run, run.id), run.id, run.name, outputs=outputs)
        self._over = False
        program_end.watch(self.id, self._end_with_program)

    @property
    def is_over(self) -> bool:
        """Whether this program has said how the run ended."""
        return self._over

    def _end_with_program(self, end: End) -> None:
        if end.note:
            self.append(events.Message("info", end.note, time.time()))
        self._finish(end)

    def _finish(self, end: End) -> None:
        """Record the end, once; what comes later is recorded, but changes nothing of it."""
        if self._over:
            return
        self.write_end(end)  # where that fails, it is tried again at the latest when the program ends
        self._over = True
        program_end.forget(self.id)
        self.close()


def start_run(
    workspace: Workspace,
    experiment: str = "default",
    name: str | None = None,
    snapshot_directory: Path | str | None = None,
    outputs: Path | str | None = None,
    tags: Mapping[str, str] | None = None,
) -> InteractiveRun:
    """Start a run that belongs to the calling program, which logs into it and says how it ends.

    It is Running at once. Of `snapshot_directory` a copy is kept as the run's code, without what its
    .amlignore (or else .gitignore) names; the files in the folder `outputs` are kept when the run ends.
    Raises InvalidInput for a name that cannot be used or a folder that is too large, NotFound, StorageFull
    and the like.
    """
    source = Path(snapshot_directory).absolute() if snapshot_directory is not None else None
    plan = None if source is None else _planned(source)
    config = _config(source, check_name("experiment", experiment), name, tags or {})
    job: dict[str, Any] = {
        "format": job_format,
        "id": new_id(),
        "number": 0,
        "name": " ".join((name or "").split()),
        "experiment": config.experiment,
        "created": time.time(),
        "config": config.to_json(),
        "parameters": {},
        "python": sys.executable,
        "datasets": [],
        "interactive": True,
    }
    begun = _beginning(job["created"])
    place_run(workspace, job, partial(_fill, plan=plan, begun=begun), partial(_insert, begun=begun))
    return InteractiveRun(workspace, Run(workspace, job["id"]), outputs)


def _planned(folder: Path) -> SnapshotPlan:
    plan = plan_snapshot(folder, "")
    if plan.too_large:
        raise plan.too_large_error()
    return plan


def _config(
    source: Path | None, experiment: str, name: str | None, tags: Mapping[str, str]
) -> ScriptRunConfig:
    """What tells where the run comes from: the program, which nobody can submit again by it."""
    program = _program()
    folder = source or (program.parent if program else Path.cwd())
    if program is None:
        script = ""
    else:
        script = program.relative_to(folder).as_posix() if program.is_relative_to(folder) else program.name
    told = {str(key): str(value) for key, value in tags.items()}
    return ScriptRunConfig(
        folder, script, tuple(sys.argv[1:]) if program else (), experiment, name=name, tags=told
    )


def _program() -> Path | None:
    """The file of this program; None where it is typed in, as in a notebook."""
    given = sys.argv[0] if sys.argv else ""
    if not given or "ipykernel" in sys.modules or not Path(given).is_file():
        return None
    return Path(given).absolute()


def _beginning(now: float) -> tuple[events.Event, ...]:
    started = process_start_time(os.getpid())
    process = process_facts.describe(PROGRAM, os.getpid(), now if started is None else started)
    return process, events.Phase("Running", now)


def _fill(draft: Path, plan: SnapshotPlan | None, begun: tuple[events.Event, ...]) -> None:
    for inner in ("work/outputs", "work/logs", "control"):
        (draft / inner).mkdir(parents=True)
    if plan is None:
        (draft / "snapshot").mkdir()
    else:
        copy_snapshot(plan, draft / "snapshot")
    (draft / "events.jsonl").write_bytes(b"".join(map(events.encode, begun)))


def _insert(connection: Connection, job: dict[str, Any], begun: tuple[events.Event, ...]) -> None:
    """Enter the run as it is: Running from the beginning, so that no engine takes it for one to start."""
    insert_run(connection, job)
    applier = Applier(connection)
    for event in begun:
        applier.apply(job["id"], event)


def snapshot_or_why_not(folder: Path | str) -> tuple[Path | None, str]:
    """The folder where a snapshot of it can be taken, else None and why not: for one nobody asked for."""
    try:
        _planned(Path(folder).absolute())
    except MldeskError as error:
        return None, str(error)
    return Path(folder), ""
