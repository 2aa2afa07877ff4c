"""Reads a question, does what it asks, and writes the answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from mldesk.runtime.azureml.channel import QUESTION

from ..errors import Canceled, InvalidInput, MldeskError, translate_os_error
from ..inside import open_inside
from ..run import Run
from ..watch import IsCanceled
from ..workspace import Workspace
from . import data, kinds, models, runs
from .asking import Asking
from .places import write_answer, write_failure

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
    kinds.GetRegistration: models.trouble,
    kinds.GetRun: runs.run,
    kinds.RunMetrics: runs.metrics,
    kinds.RunChildren: runs.children,
    kinds.ListRuns: runs.listed,
    kinds.RunFiles: runs.files,
    kinds.Append: runs.append,
    kinds.Cancel: runs.cancel,
    kinds.Submit: runs.submit,
}


def answer_question(workspace: Workspace, run_id: str, place: Path, canceled: IsCanceled) -> None:
    """Answer the question in the folder `place`; see the package's `answer`."""
    try:
        value = _answered(Asking(workspace, Run(workspace, run_id), place, canceled))
    except Canceled:
        raise
    except MldeskError as error:
        write_failure(place, error)
    else:
        write_answer(place, {"value": value})


def _answered(asking: Asking) -> Any:
    question = _question(asking.place)
    try:
        return _answers[type(question)](asking, question)
    except OSError as error:
        raise translate_os_error(error, error.filename or asking.place) from error


def _question(place: Path) -> kinds.Question:
    path = place / QUESTION
    try:
        with open_inside(place.parents[1], path) as file:
            content = file.read(_largest + 1)
        if len(content) > _largest:
            raise InvalidInput("The question is too long", f"{path} is larger than 16 MB", "Ask for less.")
        question: kinds.Question = msgspec.json.decode(content, type=kinds.Question)
    except OSError as error:
        raise translate_os_error(error, path) from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InvalidInput(
            "The question is not understood", str(error), "Submit the run anew: its runtime is another one's."
        ) from error
    return question
