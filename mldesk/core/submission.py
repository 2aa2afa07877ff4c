"""Stores a new run: its folder with snapshot and runtime, its row, its parameters; all of it or nothing."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from . import paths
from .errors import InvalidInput, translate_os_error
from .files import json_bytes, write_atomically
from .identifiers import check_name, new_id, new_run_name
from .run_data import DatasetInput, DatastoreInput, placeholders
from .script import ScriptFacts, argument_values
from .snapshot import SnapshotPlan, code_hash, copy_snapshot, plan_snapshot
from .spec import ScriptRunConfig
from .store import Connection
from .validation import check, input_arguments
from .workspace import Workspace

job_format = 1
_drafts = ".drafts"
_abandoned_seconds = 3600.0


def store_run(workspace: Workspace, config: ScriptRunConfig, held: bool = False) -> str:
    """Check the config, store the run with status Queued, return its id; see run.submit."""
    checked = check(workspace, config)
    if checked.errors or checked.facts is None or checked.plan is None:
        raise InvalidInput.of(checked.errors)
    identity = new_id()
    job = _job(workspace, identity, config, checked.facts) | {"held": held}
    plan, resume = checked.plan, config.resume

    def fill(draft: Path) -> None:
        _fill(draft, plan)
        job["code"] = code_hash(draft / "snapshot", plan.files)
        if resume is not None:
            from .resuming import bring_outputs  # most runs begin anew

            bring_outputs(workspace, resume, draft / "work", partial(os.utime, draft))

    place_run(workspace, job, fill, insert_run)
    return identity


def place_run(
    workspace: Workspace,
    job: dict[str, Any],
    fill: Callable[[Path], None],
    insert: Callable[[Connection, dict[str, Any]], None],
) -> None:
    """Store a run that `fill` makes the folder of and `insert` enters into the tables; all of it or nothing.

    The run's number, and its name where it has none, are put into the `job`. Raises the world's errors.
    """
    identity = job["id"]
    draft = workspace.runs_folder / _drafts / identity
    folder = workspace.run_folder(identity)
    try:
        _sweep(draft.parent)
        fill(draft)
        with workspace.store.write("runs") as connection:
            (draft / "snapshot").stat()  # another program may have taken the draft for an abandoned one
            _number(connection, job)
            write_atomically(draft / "job.json", json_bytes(job, indent=1))
            draft.rename(folder)
            insert(connection, job)
    except OSError as error:
        _remove(draft, folder)
        raise translate_os_error(error, error.filename or folder) from error
    except BaseException:
        _remove(draft)
        # an interrupt may come just when the transaction was stored: then the run is there, and stays
        if workspace.store.read_one("SELECT 1 FROM runs WHERE id = ?", identity) is None:
            _remove(folder)
        raise


def insert_run(connection: Connection, job: Mapping[str, Any]) -> None:
    """Enter a run into the tables as its job.json tells it, with status Queued."""
    connection.execute(
        "INSERT OR IGNORE INTO experiments (name, created) VALUES (?, ?)", (job["experiment"], job["created"])
    )
    config = job["config"]
    connection.execute(
        "INSERT INTO runs (id, number, name, experiment_id, status, created, script, arguments, compute, "
        "python, config, held, code) "
        "SELECT ?, ?, ?, id, 'Queued', ?, ?, ?, ?, ?, ?, ?, ? FROM experiments WHERE name = ?",
        (
            job["id"], job["number"], job["name"], job["created"], config["script"],
            _json(config["arguments"]), config["compute"], job["python"], _json(config),
            bool(job.get("held")), job.get("code"), job["experiment"],
        ),
    )  # fmt: skip
    identity = job["id"]
    parameters = [(identity, name, _json(value)) for name, value in job["parameters"].items()]
    connection.executemany("INSERT INTO parameters VALUES (?, ?, ?)", parameters)
    connection.executemany(
        "INSERT INTO tags VALUES (?, ?, ?)", [(identity, *tag) for tag in config["tags"].items()]
    )
    connection.executemany(
        "INSERT INTO properties VALUES (?, ?, ?)",
        [(identity, *pair) for pair in config.get("properties", {}).items()],
    )
    connection.executemany(
        "INSERT INTO messages (run_id, level, text, time) VALUES (?, 'warning', ?, ?)",
        [(identity, text, job["created"]) for text in config.get("warnings", ())],
    )
    connection.executemany(
        "INSERT INTO run_datasets (run_id, dataset_id, version, argument, mode) VALUES (?, ?, ?, ?, ?)",
        [(identity, d["dataset_id"], d["version"], d["argument"], d["mode"]) for d in job["datasets"]],
    )


def _job(workspace: Workspace, identity: str, config: ScriptRunConfig, facts: ScriptFacts) -> dict[str, Any]:
    """What job.json holds, but for the number and name that the database gives."""
    values = _with_datastores(workspace, config).to_json()
    values["source_folder"] = str(config.source_folder.absolute())
    return {
        "format": job_format,
        "id": identity,
        "number": 0,
        "name": " ".join((config.name or "").split()),
        "experiment": check_name("experiment", config.experiment),
        "created": time.time(),
        "config": values,
        "parameters": _parameters(config, facts),
        "python": config.environment.interpreter() if config.environment.is_ready else "",
        "datasets": [_dataset(workspace, given) for given in config.datasets],
    }


def _with_datastores(workspace: Workspace, config: ScriptRunConfig) -> ScriptRunConfig:
    """The config with the default datastore of now by its name, for whatever names none."""
    stored = [given for given in config.inputs if isinstance(given, DatastoreInput)]
    if all(given.datastore for given in stored) and all(output.datastore for output in config.outputs):
        return config
    from .datastore import get_default_datastore

    name = get_default_datastore(workspace).name
    inputs = [
        replace(given, datastore=given.datastore or name) if isinstance(given, DatastoreInput) else given
        for given in config.inputs
    ]
    outputs = [replace(output, datastore=output.datastore or name) for output in config.outputs]
    return replace(config, inputs=tuple(inputs), outputs=tuple(outputs))


def _dataset(workspace: Workspace, given: DatasetInput) -> dict[str, Any]:
    # imported here: a run without inputs shall start without what reads datasets
    from .dataset import get_dataset

    found = get_dataset(workspace, given.reference)
    return {
        "dataset_id": found.dataset_id,
        "name": found.name,
        "version": found.version,
        "argument": given.argument,
        "mode": given.mode,
    }


def _parameters(config: ScriptRunConfig, facts: ScriptFacts) -> dict[str, Any]:
    """The values of the script's arguments, without the paths of its inputs and outputs."""
    if not facts.uses_argparse:
        pairs = _pairs(config.arguments)
        return {name: value for name, value in pairs.items() if next(placeholders(str(value)), None) is None}
    data = (*config.inputs, *config.outputs)
    placed = [part for given in data for part in input_arguments(given, "")]
    values = argument_values(facts, [*placed, *config.arguments])
    options = (facts.option(given.argument or "") for given in data)
    paths_of_data = {option.name for option in options if option is not None}
    paths_of_data |= {name for name, value in values.items() if next(placeholders(str(value)), None)}
    known = {name: value for name, value in values.items() if value is not None and name not in paths_of_data}
    return dict(json.loads(json.dumps(known, default=str)))


def _pairs(arguments: Sequence[str]) -> dict[str, Any]:
    """`--name value`, `--name=value` and bare `--name` of a script whose arguments nothing is known about."""
    found: dict[str, Any] = {}
    name = None
    for argument in arguments:
        if argument.startswith("--") and len(argument) > 2:
            name, equals, value = argument[2:].partition("=")
            found[name] = _guessed(value) if equals else True
            name = None if equals else name
        elif name is not None:
            found[name] = _guessed(argument)
            name = None
    return found


def _guessed(text: str) -> int | float | str:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _fill(draft: Path, plan: SnapshotPlan) -> None:
    for name in ("work/outputs", "work/logs", "control", "runtime"):
        (draft / name).mkdir(parents=True)
    copy_snapshot(plan, draft / "snapshot")
    package = draft / "runtime" / "mldesk"
    package.mkdir()
    shutil.copy2(paths.package() / "__init__.py", package)
    copy_snapshot(plan_snapshot(paths.package() / "runtime", "launcher.py"), package / "runtime")


def _sweep(drafts: Path) -> None:
    """Remove what submits that were killed have left: others touch their drafts more often than hourly."""
    drafts.mkdir(exist_ok=True)
    for draft in drafts.iterdir():
        with suppress(FileNotFoundError):  # it has become a run
            if time.time() - draft.stat().st_mtime > _abandoned_seconds:
                _remove(draft)


def _number(connection: Connection, job: dict[str, Any]) -> None:
    row = connection.execute("SELECT coalesce(max(number), 0) + 1 FROM runs").fetchone()
    job["number"] = int(row[0])
    job["name"] = job["name"] or new_run_name(job["number"])


def _remove(*folders: Path) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
