"""Makes a workspace's database anew from its folders, which hold everything that matters."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from mldesk.runtime import events

from .compute import add_local_target, copy_targets
from .datastore.registry import datastores_file, enter_datastores
from .edits import apply_edit, read_edits
from .environments.record import recorded_environment
from .environments.registry import enter_environment, environment_files
from .errors import MldeskError, Problem, TooNew, Unavailable, translate_os_error
from .ingest import Ingester
from .item_edits import Kind, apply_item_edit, read_item_edits
from .manifests import enter_dataset_version, enter_model_version, read_job
from .model.script_requests import settle
from .objects import exclusive_objects
from .paths import given_path
from .queue.order import not_started
from .store import Store, create_database, replace_database
from .submission import insert_run
from .workspace import Workspace, read_or_restore_config

Progress = Callable[[int, int], None]

_clock_seconds = 2.0  # a disk may tell times no finer


@dataclass(slots=True)
class RebuildReport:
    """How many of each kind a rebuild entered, what it could not, and where it kept the old database."""

    runs: int = 0
    dataset_versions: int = 0
    model_versions: int = 0
    environment_versions: int = 0
    problems: list[Problem] = field(default_factory=list)
    backup: Path | None = None

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON-ready values."""
        return {
            "runs": self.runs,
            "dataset_versions": self.dataset_versions,
            "model_versions": self.model_versions,
            "environment_versions": self.environment_versions,
            "problems": [str(problem) for problem in self.problems],
            "backup": None if self.backup is None else str(self.backup),
        }


def rebuild_workspace(path: Path | str, on_progress: Progress | None = None) -> RebuildReport:
    """Make the database of the workspace at `path` anew, also when it is damaged or gone.

    A folder that cannot be read is reported and does not stop the rest. The old database is kept beside the
    new one. `on_progress` is told how many folders of how many are done. Raises NotFound when this is no
    workspace, Unavailable while its engine works, StorageFull and the like; then the old database is as it
    was.
    """
    folder = given_path(path, "folder").absolute()
    config = read_or_restore_config(folder)
    report = RebuildReport()
    try:
        with _engine_at_rest(folder):
            _rebuild(folder, config, report, on_progress)
    except OSError as error:
        raise translate_os_error(error, error.filename or folder) from error
    return report


def _rebuild(
    folder: Path, config: dict[str, Any], report: RebuildReport, on_progress: Progress | None
) -> None:
    draft, database = folder / f".workspace.{config['id']}.db", folder / "workspace.db"
    try:
        _remove(draft)
        create_database(draft)
        begun = draft.stat().st_mtime
        with Workspace(folder, config, Store(draft)) as workspace, exclusive_objects(workspace):
            entered = _enter_all(workspace, report, on_progress)
            workspace.close()
            report.backup = replace_database(draft, database)
            # no version was made meanwhile, but runs may have been, and all can have been edited
            with Workspace(folder, config, Store(database)) as made:
                _enter_since(made, report, entered, begun)
    finally:
        _remove(draft)


def _enter_since(workspace: Workspace, report: RebuildReport, entered: list[Path], begun: float) -> None:
    """Enter what other programs have written to the old database, and to the folders, since `begun`.

    `entered` are the runs that were there then. What they write from now on, they write to the new one.
    """
    before = set(entered)
    with _reported(report, datastores_file(workspace)):
        enter_datastores(workspace)
    _enter_environments(workspace, report)
    _enter_item_edits(workspace)
    with workspace.store.write() as connection:  # nobody is about to make a run just now
        known = {row[0] for row in connection.execute("SELECT id FROM runs")}
        folders = _run_folders(workspace)
    for found in folders:
        with _reported(report, found):
            if found.name in known and _changed_since(found / "edits.jsonl", begun):
                _enter_run_edits(workspace, found.name, found)
            elif found.name not in known and found not in before:
                _enter_run(workspace, found)
                report.runs += 1


def _changed_since(path: Path, time: float) -> bool:
    return path.exists() and path.stat().st_mtime >= time - _clock_seconds


def _run_folders(workspace: Workspace) -> list[Path]:
    # a folder whose name begins with a dot is a submit that was interrupted
    return sorted(f for f in workspace.runs_folder.glob("*") if f.is_dir() and not f.name.startswith("."))


def _enter_all(workspace: Workspace, report: RebuildReport, on_progress: Progress | None) -> list[Path]:
    """Enter all that the folders hold; returns the folders of the runs."""
    _enter_targets(workspace)
    with _reported(report, datastores_file(workspace)):
        enter_datastores(workspace)
    _enter_environments(workspace, report)
    datasets = _manifests(workspace.datasets_folder, "dataset.json")
    models = _manifests(workspace.models_folder, "model.json")
    runs = _run_folders(workspace)
    total = len(datasets) + len(models) + len(runs)
    for index, found in enumerate([*datasets, *models, *runs]):
        if on_progress is not None:
            on_progress(index, total)
        with _reported(report, found):
            if found.name == "dataset.json":
                with workspace.store.write("datasets") as connection:
                    enter_dataset_version(connection, found)
                report.dataset_versions += 1
            elif found.name == "model.json":
                with workspace.store.write("models") as connection:
                    enter_model_version(connection, found)
                report.model_versions += 1
            else:
                _enter_run(workspace, found)
                report.runs += 1
    _enter_item_edits(workspace)
    settle(workspace)
    if on_progress is not None:
        on_progress(total, total)
    return runs


def _manifests(parent: Path, name: str) -> list[Path]:
    """The manifests of all versions; those of one item by their numbers, as the newest tells what it is."""
    found = parent.glob(f"*/*/{name}")
    return sorted(found, key=lambda path: (path.parts[-3], len(path.parts[-2]), path.parts[-2]))


def _enter_environments(workspace: Workspace, report: RebuildReport) -> None:
    """Enter the versions of registered environments; those that are there stay as they are."""
    for found in environment_files(workspace):
        with _reported(report, found), workspace.store.write("environments") as connection:
            report.environment_versions += enter_environment(connection, found)


def _enter_item_edits(workspace: Workspace) -> None:
    kinds: tuple[tuple[Kind, Path], ...] = (
        ("dataset", workspace.datasets_folder),
        ("model", workspace.models_folder),
    )
    with workspace.store.write("datasets", "models") as connection:
        for kind, parent in kinds:
            for found in sorted(parent.glob("*/edits.jsonl")):
                for edit in read_item_edits(found.parent):
                    with suppress(ValueError, TypeError):  # a garbled line: the others count
                        apply_item_edit(connection, kind, found.parent.name, edit)


def _enter_run(workspace: Workspace, folder: Path) -> None:
    job = read_job(folder)
    asked = [request for request in ("kill", "stop") if (folder / "control" / request).exists()]
    with workspace.store.write("runs") as connection:
        taken = connection.execute("SELECT 1 FROM runs WHERE number = ?", (job["number"],)).fetchone()
        # two runs have one number where folders of two workspaces were put together
        insert_run(connection, {**job, "number": None} if taken else job)
        connection.execute(
            "UPDATE runs SET request = ?, environment = ? WHERE id = ?",
            (next(iter(asked), None), _environment(folder), job["id"]),
        )
    Ingester(workspace).ingest(job["id"])
    if (device := _device(folder)) is not None:
        with workspace.store.write("runs") as connection:  # what the run has logged tells whether it started
            connection.execute(
                f"UPDATE runs SET device = ? WHERE id = ? AND NOT {not_started}",  # noqa: S608 (ours)
                (device, job["id"]),
            )
    _enter_run_edits(workspace, job["id"], folder)


def _enter_run_edits(workspace: Workspace, run_id: str, folder: Path) -> None:
    with workspace.store.write("runs") as connection:
        for target, edit in read_edits(run_id, folder):
            try:
                apply_edit(connection, target, edit)
            except events.EventError:
                continue  # a garbled line of the edits: the others count


def _device(folder: Path) -> str | None:
    """What the run was to be started on, in words; None when it has not been made ready."""
    try:
        gpus = json.loads((folder / "launch.json").read_bytes())["gpus"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return f"GPU {', '.join(map(str, gpus))}" if gpus else "CPU"


def _environment(folder: Path) -> str | None:
    environment = recorded_environment(folder)
    return None if environment is None else json.dumps(environment, ensure_ascii=False)


def _enter_targets(workspace: Workspace) -> None:
    """Take over the compute targets, which no folder holds, where the old database can still tell them.

    Raises TooNew when a newer version made that database: making it anew would lose what only that one knows.
    """
    add_local_target(workspace.store)
    try:
        with Workspace.open(workspace.path, read_only=True) as old:
            copy_targets(old, workspace)
    except TooNew:
        raise
    except MldeskError:
        return


@contextmanager
def _engine_at_rest(folder: Path) -> Iterator[None]:
    """Keeps the workspace's engine from running meanwhile; raises Unavailable when it does."""
    lock = FileLock(folder / "engine.lock")
    try:
        with lock.acquire(timeout=0):
            yield
    except Timeout:
        raise Unavailable(
            "The workspace is at work",
            f"the engine of {folder} is running",
            "Wait until its runs are over, then try again.",
        ) from None


@contextmanager
def _reported(report: RebuildReport, found: Path) -> Iterator[None]:
    """Puts what is wrong with one folder into the report, so that it does not stop the rest."""
    try:
        yield
    except (MldeskError, OSError) as error:
        told = error if isinstance(error, MldeskError) else translate_os_error(error, found)
        problem = Problem(str(found), f"{found.name} was left out", str(told), told.cure)
        if problem not in report.problems:  # what may have changed meanwhile is entered twice
            report.problems.append(problem)


def _remove(database: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)
