"""Where questions and answers are in a run's folder: finds what is open, writes answers, tidies up."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from mldesk.runtime.azureml.channel import ANSWER, FOLDER, QUESTION

from ..errors import MldeskError, Unavailable, translate_os_error
from ..inside import write_inside
from ..removing import remove_folder

_id = re.compile(r"[0-9a-z]{26}")


def open_questions(run_folder: Path) -> list[Path]:
    """The folders of the questions that nobody has answered yet, in the order in which they were asked."""
    try:
        asked = sorted((run_folder / FOLDER).iterdir())
    except OSError:  # most runs ask nothing
        return []
    return [
        place
        for place in asked
        if _id.fullmatch(place.name)
        and (place / QUESTION).is_file()
        and not (place / ANSWER).exists()
        and not place.is_symlink()
    ]


def remove_questions(run_folder: Path) -> None:
    """Remove what a script that was ended in between has left of its questions."""
    folder = run_folder / FOLDER
    if folder.is_dir() and not folder.is_symlink():
        remove_folder(folder)


def write_failure(place: Path, error: MldeskError) -> None:
    """Answer the question in the folder `place` with an error."""
    write_answer(place, {"error": {"title": error.title, "cause": error.cause, "cure": error.cure}})


def write_answer(place: Path, content: dict[str, Any]) -> None:
    """Write the answer to the question in the folder `place`, unless its script has given up waiting."""
    try:
        write_inside(place.parents[1], place / ANSWER, json.dumps(content).encode())
    except (FileNotFoundError, NotADirectoryError, Unavailable):  # gone, or another folder in its place
        return
    except OSError as error:
        raise translate_os_error(error, place) from error
