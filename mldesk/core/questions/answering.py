"""Finds the questions of a run, has each answered, and writes the answer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from mldesk.runtime.azureml.channel import ANSWER, FOLDER, QUESTION

from ..errors import InvalidInput, MldeskError, translate_os_error
from ..files import write_atomically
from ..removing import remove_folder
from ..run import Run
from ..watch import IsCanceled
from ..workspace import Workspace
from . import data, kinds, models, runs
from .asking import Asking

_id = re.compile(r"[0-9a-z]{26}")
_largest = 16_000_000  # bytes of a question
_answers: dict[type, Callable[[Asking, Any], Any]] = {
    kinds.GetDataset: data.dataset,
    kinds.Names: data.names,
    kinds.GetDatastore: data.datastore,
    kinds.StoredFiles: data.stored_files,
    kinds.Download: data.download,
    kinds.Upload: data.upload,
    kinds.RegisterDataset: data.register,
    kinds.GetModel: models.model,
    kinds.ListModels: models.listed,
    kinds.GetRun: runs.run,
    kinds.RunMetrics: runs.metrics,
    kinds.RunChildren: runs.children,
    kinds.ListRuns: runs.listed,
    kinds.RunFiles: runs.files,
    kinds.Append: runs.append,
    kinds.Cancel: runs.cancel,
    kinds.Submit: runs.submit,
}


def open_questions(run_folder: Path) -> list[Path]:
    """The folders of the questions that nobody has answered yet, in the order in which they were asked."""
    try:
        asked = sorted((run_folder / FOLDER).iterdir())
    except OSError:  # most runs ask nothing
        return []
    return [
        place
        for place in asked
        if _id.fullmatch(place.name) and (place / QUESTION).is_file() and not (place / ANSWER).exists()
    ]


def remove_questions(run_folder: Path) -> None:
    """Remove what a script that was ended in between has left of its questions."""
    folder = run_folder / FOLDER
    if folder.is_dir() and not folder.is_symlink():
        remove_folder(folder)


def answer(workspace: Workspace, run_id: str, place: Path, canceled: IsCanceled) -> None:
    """Do what the question in the folder `place` asks, and write the answer there.

    What cannot be done is an answer, too. Raises Canceled, and Unavailable when the answer cannot be written.
    """
    from ..errors import Canceled

    try:
        value = _answered(Asking(workspace, Run(workspace, run_id), place, canceled))
    except Canceled:
        raise
    except MldeskError as error:
        answer_failure(place, error)
    else:
        _write(place, {"value": value})


def answer_failure(place: Path, error: MldeskError) -> None:
    """Answer the question in the folder `place` with an error."""
    _write(place, {"error": {"title": error.title, "cause": error.cause, "cure": error.cure}})


def _answered(asking: Asking) -> Any:
    question = _question(asking.place)
    try:
        return _answers[type(question)](asking, question)
    except OSError as error:
        raise translate_os_error(error, error.filename or asking.place) from error


def _question(place: Path) -> kinds.Question:
    path = place / QUESTION
    try:
        if path.stat().st_size > _largest:
            raise InvalidInput("The question is too long", f"{path} is larger than 16 MB", "Ask for less.")
        question: kinds.Question = msgspec.json.decode(path.read_bytes(), type=kinds.Question)
    except OSError as error:
        raise translate_os_error(error, path) from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InvalidInput(
            "The question is not understood", str(error), "Submit the run anew: its runtime is another one's."
        ) from error
    return question


def _write(place: Path, content: dict[str, Any]) -> None:
    if place.is_symlink() or not place.is_dir():
        return  # the script has given up waiting
    try:
        write_atomically(place / ANSWER, json.dumps(content).encode())
    except FileNotFoundError:
        return
    except OSError as error:
        raise translate_os_error(error, place) from error
