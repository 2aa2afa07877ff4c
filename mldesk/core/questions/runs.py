"""Answers about runs, and what a script asks to be done with them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

from mldesk.runtime import event_file, events

from .. import sdk_view
from ..compute import get_compute
from ..errors import InvalidInput, NotFound, storage_full
from ..experiment import Experiment
from ..ingest import Ingester
from ..inside import open_inside
from ..machine_targets import get_place
from ..replaying import replayed
from ..run import Run, find_run
from ..run_data import DatasetInput
from ..run_search import PARENT, search_runs
from ..spec import ScriptRunConfig
from ..workspace import Workspace
from . import kinds
from .asking import Asking
from .chosen import marks

_question = "asked_by"
_WAITS = (
    "The run that has submitted this one holds the CPU slots that it needs: this one starts when that is "
    "over. If that waits for this one, give the compute target more CPU slots."
)
_loggable = (events.Metric, events.ValueKind, events.Text, events.Record, events.Tag, events.Property)


def run(asking: Asking, question: kinds.GetRun) -> dict[str, Any]:
    """Everything about a run."""
    found = find_run(asking.workspace, question.run)
    return {
        "id": found.id,
        "number": found.number,
        "name": found.name,
        "description": found.note,
        "experiment": found.experiment,
        "parent": found.parent_id or found.properties().get(PARENT),
        "status": sdk_view.sdk_status(found),
        "error": found.reason,
        "tags": found.tags(),
        "properties": found.properties(),
        "details": sdk_view.run_details(found),
        "files": list(_paths(found)) if question.files else None,
    }


def metrics(asking: Asking, question: kinds.RunMetrics) -> dict[str, Any]:
    """What a run has logged, by name."""
    return sdk_view.metric_values(find_run(asking.workspace, question.run))


def children(asking: Asking, question: kinds.RunChildren) -> list[str]:
    """The ids of the runs that a run has started, in itself or by submitting them."""
    parent = find_run(asking.workspace, question.run).id
    return search_runs(asking.workspace, parent=parent, recursive=question.recursive)


def listed(asking: Asking, question: kinds.ListRuns) -> list[str]:
    """The ids of an experiment's runs that are asked for, the newest first."""
    return search_runs(
        asking.workspace,
        experiment=question.experiment,
        include_children=question.include_children,
        tags=marks(question.tags),
        properties=marks(question.properties),
    )


def files(asking: Asking, question: kinds.RunFiles) -> None:
    """Bring files of a run along, under their names; raises NotFound when it lacks one."""
    found = find_run(asking.workspace, question.run)
    paths = _paths(found)
    with asking.bringing() as folder:
        for name in question.names:
            if name not in paths:
                raise NotFound(
                    "The run has no such file", f"{found.name} has no {name}", "Look at its files."
                )
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            # looked at once more by opening it: a container may have put a link there since
            with open_inside(found.folder, paths[name]) as source, target.open("wb") as written:
                shutil.copyfileobj(source, written)


def append(asking: Asking, question: kinds.Append) -> None:
    """Record events with a run that the asking one belongs to."""
    found = _related(asking, question.run)
    decoded = [events.from_array(array) for array in question.events]
    if not all(isinstance(event, _loggable) for event in decoded):
        raise InvalidInput("Only metrics, tags and properties are recorded", "", "Log these.")
    root = find_run(asking.workspace, found.parent_id) if found.parent_id else found
    told = [events.Child(found.id, event) if root is not found else event for event in decoded]
    _append_once(asking, root.folder / "events.jsonl", b"".join(map(events.encode, told)))
    Ingester(asking.workspace).ingest(root.id)  # nobody else would, if it is over


def _append_once(asking: Asking, path: Path, lines: bytes) -> None:
    """Append encoded events, unless an engine has that was killed before it answered: they tell their times.

    Raises StorageFull when they cannot be written.
    """
    if asking.begun_before() and _holds(path, lines):
        return
    file = event_file.EventFile(path)
    try:
        file.append_line(lines)
        if not file.flush():
            raise storage_full(path)
    finally:
        file.close()


def _holds(path: Path, lines: bytes) -> bool:
    if path.stat().st_size == 0:  # which cannot be mapped
        return False
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as content:
        return content.find(lines) >= 0


def cancel(asking: Asking, question: kinds.Cancel) -> None:
    """Ask a run to stop that the asking one belongs to."""
    _related(asking, question.run).request_stop()


def submit(asking: Asking, question: kinds.Submit) -> str:
    """Submit the given files as a run like the asking one; its id. Asked again, it is not done again."""
    done = asking.workspace.store.read_one(
        f"SELECT run_id FROM properties WHERE key = '{_question}' AND value = ?",  # noqa: S608 (ours)
        asking.place.name,
    )
    if done is not None:
        return str(done["run_id"])
    own = replayed(asking.run)
    inputs = [
        DatasetInput(one.dataset, one.version, None, one.mode, one.name, one.path_on_compute)
        for one in question.inputs
    ]
    with asking.given() as folder:
        config = replace(
            own,
            source_folder=folder,
            script=question.script,
            arguments=tuple(question.arguments),
            inputs=tuple(inputs),
            outputs=(),
            tags=question.tags,
            name=None,
            resume=None,
            properties={PARENT: asking.run.id, _question: asking.place.name},
            warnings=_waits(asking.workspace, own),
        )
        return Experiment(asking.workspace, question.experiment).submit(config).id


def _waits(workspace: Workspace, own: ScriptRunConfig) -> tuple[str, ...]:
    """What a run is told that goes where the asking one is, and needs as much, if there is too little."""
    targets = get_compute(workspace, own.compute), get_place(workspace, own.compute)
    if targets[1].is_cluster:
        return ()
    slots = min(int(target.settings.get("cpu_slots", 1)) for target in targets)
    return (_WAITS,) if 2 * own.cpus > slots else ()


def _related(asking: Asking, text: str) -> Run:
    """A run that the asking one is in, or has started; raises NotFound for any other."""
    found = find_run(asking.workspace, text)
    own = asking.run.config.properties.get(PARENT)  # as it was submitted: a script may tell any other
    kin = (asking.run.id, own, *search_runs(asking.workspace, parent=asking.run.id, recursive=True))
    if found.id not in kin:
        raise NotFound(
            "A script changes no other run",
            f"{found.name} is neither its own, nor its parent, nor one of its children",
            "",
        )
    return found


def _paths(found: Run) -> dict[str, Any]:
    """The files of a run that are really in its folder: links could lead to what is no file of it."""
    folder = found.folder.resolve()
    return {
        name: path
        for name, path in sdk_view.file_paths(found).items()
        if path.resolve().is_relative_to(folder)
    }
