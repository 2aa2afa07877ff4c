"""Models that scripts have asked to be registered: each becomes one version, whatever is killed in between.

A request is an event of the run; its files lie in the run's folder under `registered/<number>/files`. What
became of it is told by the version's manifest and by `answer.json` beside the files, so that a rebuilt
database knows it, too.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from mldesk.runtime.models import ANSWER, FOLDER

from ..apply import Applier
from ..copying import check_space
from ..drafts import draft_folder
from ..errors import (
    Canceled,
    InvalidInput,
    MldeskError,
    NotFound,
    StorageFull,
    Unavailable,
    translate_os_error,
)
from ..files import write_atomically
from ..identifiers import check_name
from ..removing import remove_folder
from ..sources import list_source
from ..watch import IsCanceled, Watch
from .facts import ModelVersion, read_manifest
from .registration import noted_dataset, origin_facts
from .storing import store_version

if TYPE_CHECKING:
    from ..store import Connection
    from ..workspace import Workspace


@dataclass(frozen=True, slots=True)
class ScriptRequest:
    """What a script has asked for: the fields of the event in `data`; the model, if there is one already."""

    run_id: str
    number: int
    data: dict[str, Any]
    model_id: str | None
    version: int | None

    @property
    def name(self) -> str:
        """The name of the model that is asked for."""
        return str(self.data["name"])


class _Asked(msgspec.Struct):
    """The fields of the event, as they must be."""

    name: str
    path: str
    description: str
    tags: dict[str, str]
    properties: dict[str, str]
    datasets: list[tuple[str, str]]


class _Answer(msgspec.Struct, omit_defaults=True):
    """What became of a request at `time` (unix seconds): a version, or an `error`; perhaps a `warning`."""

    name: str
    time: float
    model_id: str | None = None
    version: int | None = None
    warning: str = ""
    error: str = ""


def waiting_requests(workspace: Workspace) -> list[ScriptRequest]:
    """The requests of which nothing has become yet, those of the oldest run first."""
    return _requests(workspace, "AND model_id IS NULL AND NOT failed")


def unfinished_requests(workspace: Workspace) -> list[ScriptRequest]:
    """Those, and the ones of which a kill has left something to do: to answer the script, to tidy up."""
    return [
        request
        for request in _requests(workspace, "AND NOT failed")
        if request.model_id is None or _is_untidy(_place(workspace, request))
    ]


def trouble_with(workspace: Workspace, run_ids: Sequence[str], number: int) -> str | None:
    """Why the request of this number of one of these runs is not carried out yet; None when nobody knows."""
    row = workspace.store.read_one(
        "SELECT error FROM registrations WHERE number = ? AND version IS NULL AND NOT failed "
        "AND run_id IN (SELECT value FROM json_each(?))",
        number,
        json.dumps(list(run_ids)),
    )
    return None if row is None else row["error"]


def carry_out(workspace: Workspace, request: ScriptRequest, canceled: IsCanceled | None = None) -> None:
    """Register what was asked for, unless that is done, and answer the script.

    What can never be registered is told as a message of the run and in the answer. What may be possible later
    is told, too, and raised: StorageFull, Unavailable. Raises Canceled.
    """
    place = _place(workspace, request)
    answer = _read_answer(place) or _answer_of_done(workspace, request)
    if answer is None:
        answer = _attempt(workspace, request, place, canceled)
    # the answer is on the disk before anything goes that could be done again without it
    with suppress(NotFound):
        _write_answer(place, answer)
    with workspace.store.write("models", "runs") as connection:
        _enter(connection, request, answer)
    if answer.version is not None:
        remove_folder(place / "files")


def settle(workspace: Workspace) -> None:
    """Enter what the runs' folders tell of their requests, for a rebuilt database."""
    for request in _requests(workspace, ""):
        answer = _read_answer(_place(workspace, request))
        if answer is not None:
            with workspace.store.write("runs") as connection:
                _enter(connection, request, answer)


def _requests(workspace: Workspace, condition: str) -> list[ScriptRequest]:
    rows = workspace.store.read(
        "SELECT registrations.* FROM registrations JOIN runs ON runs.id = run_id "  # noqa: S608
        f"WHERE data IS NOT NULL {condition} ORDER BY run_id, registrations.number"
    )
    return [
        ScriptRequest(row["run_id"], row["number"], json.loads(row["data"]), row["model_id"], row["version"])
        for row in rows
    ]


def _place(workspace: Workspace, request: ScriptRequest) -> Path:
    from ..run import Run

    return Run(workspace, request.run_id).folder / FOLDER / str(request.number)


def _is_untidy(place: Path) -> bool:
    return (place / "files").exists() or (place.is_dir() and not (place / ANSWER).exists())


def _attempt(
    workspace: Workspace, request: ScriptRequest, place: Path, canceled: IsCanceled | None
) -> _Answer:
    """Register the kept files; what can never be is an answer, too."""
    try:
        return _answer_of(_register(workspace, request, place / "files", canceled))
    except Canceled:
        raise
    except (StorageFull, Unavailable) as error:
        with suppress(MldeskError), workspace.store.write("runs") as connection:
            text = f"The model {request.name} waits to be registered: {error}"
            _tell(connection, request, "warning", text, time.time())
        raise
    except MldeskError as error:
        text = f"The model {request.name} was not registered: {error}"
        return _Answer(request.name, time.time(), error=text)


def _register(
    workspace: Workspace, request: ScriptRequest, kept: Path, canceled: IsCanceled | None
) -> ModelVersion:
    from ..run import Run

    asked = _asked(request)
    name = check_name("model", asked.name)
    listed = list_source([kept])
    check_space(workspace.path, listed.size)
    noted, unknown = _noted_datasets(workspace, asked.datasets)
    described = {
        "description": asked.description,
        "tags": asked.tags,
        "properties": asked.properties,
        "source_path": asked.path,
        "registration": request.number,
        "unknown_datasets": unknown,
        **origin_facts(workspace, Run(workspace, request.run_id), noted),
    }
    with draft_folder(workspace.models_folder) as draft:
        return store_version(workspace, name, draft, listed, described, Watch(listed.size, None, canceled))


def _asked(request: ScriptRequest) -> _Asked:
    try:
        return msgspec.convert(request.data, _Asked)
    except msgspec.ValidationError as error:
        raise InvalidInput(
            "The request is garbled", str(error), "Register the model when the run is over."
        ) from error


def _noted_datasets(
    workspace: Workspace, given: Sequence[tuple[str, str]]
) -> tuple[list[dict[str, Any]], list[str]]:
    """The datasets that the script named, and the references that name none."""
    noted: list[dict[str, Any]] = []
    unknown: list[str] = []
    for purpose, reference in given:
        try:
            noted.append(noted_dataset(workspace, (purpose, reference)))
        except MldeskError:
            unknown.append(reference)
    return noted, unknown


def _answer_of_done(workspace: Workspace, request: ScriptRequest) -> _Answer | None:
    """The answer to a request that was carried out by somebody who was killed before answering."""
    if request.model_id is None or request.version is None:
        return None
    manifest = workspace.models_folder / request.model_id / str(request.version) / "model.json"
    try:
        unknown = read_manifest(manifest).get("unknown_datasets") or []
    except MldeskError:
        unknown = []
    return _Answer(
        request.name, time.time(), request.model_id, request.version, _warning(request.name, unknown)
    )


def _answer_of(version: ModelVersion) -> _Answer:
    unknown = version.manifest().get("unknown_datasets") or []
    return _Answer(
        version.name, version.created, version.model_id, version.version, _warning(version.name, unknown)
    )


def _warning(name: str, unknown: Sequence[str]) -> str:
    if not unknown:
        return ""
    return f"The model {name} names datasets that are not in the workspace: {', '.join(unknown)}"


def _read_answer(place: Path) -> _Answer | None:
    try:
        return msgspec.json.decode((place / ANSWER).read_bytes(), type=_Answer)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _write_answer(place: Path, answer: _Answer) -> None:
    try:
        write_atomically(place / ANSWER, msgspec.json.encode(answer))
    except OSError as error:
        raise translate_os_error(error, place / ANSWER) from error


def _enter(connection: Connection, request: ScriptRequest, answer: _Answer) -> None:
    """Enter the answer into the rows; a second time it changes nothing."""
    connection.execute(
        "UPDATE registrations SET model_id = coalesce(model_id, ?), version = coalesce(version, ?), "
        "failed = ? WHERE run_id = ? AND number = ?",
        (answer.model_id, answer.version, answer.version is None, request.run_id, request.number),
    )
    if answer.error or answer.warning:
        level = "error" if answer.error else "warning"
        _tell(connection, request, level, answer.error or answer.warning, answer.time)


def _tell(connection: Connection, request: ScriptRequest, level: str, text: str, when: float) -> None:
    """Tell the run's reader, once for each text."""
    told = connection.execute(
        "UPDATE registrations SET error = ? WHERE run_id = ? AND number = ? AND error IS NOT ?",
        (text, request.run_id, request.number, text),
    )
    if told.rowcount:
        Applier(connection).message(request.run_id, level, text, when)
