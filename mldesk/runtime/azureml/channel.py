"""Asks the engine, through files in the run's folder: what works on this machine works in a container, too.

A question is the folder `asked/<id>`, named anew each time, with `question.json`, and in `given` the files
that go with it. The engine writes `taken` beside it, changes that file's time while it works on it, and at
last writes `answer.json`; what the answer brings along lies in `files`. The folder goes when the script has
read the answer.
"""

import json
import os
import time
from typing import Any, Dict, Optional, Type

from mldesk.runtime.place import find_folder, new_id

from .exceptions import AzureMLException, RunEnvironmentException, ServiceException

FOLDER = "asked"
QUESTION = "question.json"
TAKEN = "taken"
ANSWER = "answer.json"
WAIT_SECONDS = 60.0  # without a sign of the engine
_POLL_SECONDS = 0.02

NOBODY = "MLDESK_NOBODY_ANSWERS"
"""The variable of a run to which no answer can be brought: it is told so at once."""

_UNANSWERED = "The engine, which answers what a script asks, gave no sign for {:.0f} seconds"
_CURE = "Open the workspace in mldesk, which starts its engine, and run again."


class Question:
    """A question with the folder in which it is asked; use it in a `with` block, which takes it away.

    Raises ServiceException where nobody can answer.
    """

    def __init__(self) -> None:
        if os.environ.get(NOBODY):
            raise ServiceException(
                "A script on this cluster cannot ask its workspace",
                cause="Ray brings nothing to a job that runs",
                cure="Give the run its data as inputs, or run it on this machine, on Slurm, or on a Ray "
                "cluster that mldesk makes.",
            )
        self.folder = os.path.join(_run_folder(), FOLDER, new_id())
        os.makedirs(self.folder)

    @property
    def given(self) -> str:
        """The folder for files that go with the question."""
        return os.path.join(self.folder, "given")

    @property
    def brought(self) -> str:
        """The folder of the files that the answer has brought."""
        return os.path.join(self.folder, "files")

    def ask(self, kind: str, raising: Type[AzureMLException], **asked: Any) -> Any:
        """The answer to a question of this kind. Raises `raising` for an error in it, ServiceException."""
        place = os.path.join(self.folder, QUESTION)
        with open(place + ".partial", "w", encoding="utf-8") as file:
            json.dump(dict(asked, kind=kind), file, ensure_ascii=False)
        os.replace(place + ".partial", place)
        answer = self._wait()
        if answer.get("error"):
            error = answer["error"]
            raise raising(error["title"], cause=error["cause"], cure=error["cure"])
        return answer.get("value")

    def _wait(self) -> Dict[str, Any]:
        sign = None  # type: Optional[float]
        deadline = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < deadline:
            answer = _read(os.path.join(self.folder, ANSWER))
            if answer is not None:
                return answer
            now = _changed(os.path.join(self.folder, TAKEN))
            if now != sign:
                sign, deadline = now, time.monotonic() + WAIT_SECONDS
            time.sleep(_POLL_SECONDS)
        raise ServiceException(_UNANSWERED.format(WAIT_SECONDS), cure=_CURE)

    def __enter__(self) -> "Question":
        return self

    def __exit__(self, *_error: Any) -> None:
        import shutil  # here, because scripts that ask nothing shall not wait for it

        shutil.rmtree(self.folder, ignore_errors=True)


def ask(kind: str, raising: Type[AzureMLException] = ServiceException, **asked: Any) -> Any:
    """Ask what needs and brings no files; see Question.ask."""
    with Question() as question:
        return question.ask(kind, raising, **asked)


def _run_folder() -> str:
    folder = find_folder()
    if folder is None:
        raise RunEnvironmentException(
            "This works only inside a run of mldesk", cure="Submit the script, and it finds its workspace."
        )
    return folder


def _read(path: str) -> Optional[Dict[str, Any]]:
    try:
        with open(path, encoding="utf-8") as file:
            answer = json.load(file)
    except (OSError, ValueError):  # not there, or half there
        return None
    return answer if isinstance(answer, dict) else None


def _changed(path: str) -> Optional[float]:
    try:
        return os.stat(path).st_mtime
    except OSError:
        return None
