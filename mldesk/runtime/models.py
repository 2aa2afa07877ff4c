"""Models that a script registers: their files are kept in the run's folder until the engine has stored them.

`registered/<number>/files` of the run's folder holds the files, `answer.json` beside them what became of it.
"""

import json
import os
import sys
import time
from typing import Any, Callable, Dict, Iterable, List, Optional, Tuple, Union

from . import events, files

FOLDER = "registered"
ANSWER = "answer.json"
WAIT_SECONDS = 5.0  # how long a script waits to learn its model's version; it is told later, too
_POLL_SECONDS = 0.02


class RegisteredModel:
    """A model that a script has registered; its `version` is None until the engine has stored it.

    `error` says why it could not be stored, None as long as nothing went wrong.
    """

    def __init__(
        self,
        name: Any,
        tags: Optional[Dict[Any, Any]] = None,
        properties: Optional[Dict[Any, Any]] = None,
        description: Any = None,
    ) -> None:
        self.name = str(name)
        self.tags = _texts(tags)
        self.properties = _texts(properties)
        self.description = str(description or "")
        self._answer = ""
        self._version = None  # type: Optional[int]
        self._error = None  # type: Optional[str]

    @property
    def version(self) -> Optional[int]:
        """The number of the version, once it is known."""
        self._read()
        return self._version

    @property
    def error(self) -> Optional[str]:
        """Why it was not registered."""
        self._read()
        return self._error

    @property
    def id(self) -> str:
        """`name:version`; the name alone until the version is known."""
        return self.name if self.version is None else "{}:{}".format(self.name, self.version)

    @property
    def number(self) -> int:
        """Which of the models it is that the run has asked for; 0 while it has not been."""
        return int(os.path.basename(os.path.dirname(self._answer))) if self._answer else 0

    @property
    def done(self) -> bool:
        """Whether nothing has to be waited for any more: its version is known, or why there is none."""
        return self._read()

    @property
    def asked(self) -> bool:
        """Whether its files are kept in the run, for the engine to store them."""
        return bool(self._answer)

    def wait(self, seconds: Optional[float] = None) -> "RegisteredModel":
        """Wait until its version is known or why it failed, for `seconds` at most (5); returns itself."""
        deadline = time.monotonic() + (WAIT_SECONDS if seconds is None else seconds)
        while self._answer and not self._read() and time.monotonic() < deadline:
            time.sleep(_POLL_SECONDS)
        return self

    def expect(self, answer: str) -> None:
        """The engine's answer will be in the file `answer`."""
        self._answer = answer

    def fail(self, error: str) -> None:
        """It could not even be asked for, because of `error`."""
        self._error = error

    def __repr__(self) -> str:
        return "Model(name={!r}, version={!r})".format(self.name, self.version)

    def _read(self) -> bool:
        """Look for the engine's answer; whether there is one."""
        if self._answer and self._version is None and self._error is None:
            try:
                with open(self._answer, encoding="utf-8") as file:
                    answer = json.load(file)
            except (OSError, ValueError):
                return False
            self._version = answer.get("version")
            self._error = answer.get("error")
        return True


def register(
    run_folder: str,
    append: Callable[..., None],
    asked: RegisteredModel,
    path: Optional[str],
    datasets: List[List[str]],
    own: str,
) -> RegisteredModel:
    """Keep the files of the model that is asked for, `append` the event that tells of it, and wait a little.

    `own` is the folder within the working folder where a run keeps files whose names others have. What goes
    wrong with the files is told as a message of the run, too.
    """
    try:
        source, told = _find_source(run_folder, asked.name, path, own)
        number, left_out = _keep_files(run_folder, source)
    except OSError as error:
        text = "The model {} was not registered: {}".format(asked.name, error)
        print("mldesk: " + text, file=sys.stderr)
        append(events.Message("error", text, time.time()))
        asked.fail(str(error))
        return asked
    append(
        events.Model(
            asked.name,
            number,
            told,
            asked.description,
            asked.tags,
            asked.properties,
            datasets,
            time.time(),
        )
    )
    for inner in left_out:
        text = "{} was left out of the model {}: it leads nowhere".format(inner, asked.name)
        append(events.Message("warning", text, time.time()))
    asked.expect(os.path.join(run_folder, FOLDER, str(number), ANSWER))
    return asked.wait()


def _keep_files(run_folder: str, source: str) -> Tuple[int, List[str]]:
    """Copy the file or folder `source` into the next free `registered/<number>/files` of the run.

    Returns the number, and the paths that were left out: links that lead nowhere, pipes, devices. All or
    nothing; raises OSError, FileNotFoundError when there is no file.
    """
    number, place = _reserve(os.path.join(run_folder, FOLDER))
    try:
        left_out = _copy(source, os.path.join(place, "files"))
    except BaseException:
        _remove(place)
        raise
    return number, left_out


def dataset_pairs(datasets: Union[str, Iterable[Any], None]) -> List[List[str]]:
    """Datasets as pairs of what they were used for and their reference.

    Given are references or objects that have one, each alone or in a pair behind what it was used for.
    """
    found = []
    for given in [datasets] if isinstance(datasets, str) else datasets or ():
        purpose, dataset = given if isinstance(given, (tuple, list)) and len(given) == 2 else ("", given)
        found.append([str(purpose), str(getattr(dataset, "reference", dataset))])
    return found


def _find_source(run_folder: str, name: str, path: Optional[str], own: str) -> Tuple[str, str]:
    """The file or folder that `path` means, and how to tell it: relative to the working folder where inside.

    Relative paths are looked up in the run's working folder, then in the current one. Without a path it is
    what is called `name` there, else the folder outputs. Raises FileNotFoundError.
    """
    work = os.path.join(run_folder, "work")
    tried = [name, os.path.join("outputs", name), "outputs"] if path is None else [path]
    for attempt in tried:
        for folder in ([os.path.join(work, own)] if own else []) + [work, os.getcwd()]:
            source = os.path.normpath(os.path.join(folder, attempt))
            if os.path.exists(source):
                return source, _told(source, work)
    raise FileNotFoundError("there is no {}".format(path or "outputs"))


def _told(source: str, work: str) -> str:
    source, work = os.path.realpath(source), os.path.realpath(work)
    inside = source.startswith(work + os.sep)
    return (os.path.relpath(source, work) if inside else source).replace(os.sep, "/")


def _reserve(parent: str) -> Tuple[int, str]:
    """Make the next free folder, safe between processes."""
    os.makedirs(parent, exist_ok=True)
    number = len(os.listdir(parent)) + 1
    while True:
        place = os.path.join(parent, str(number))
        try:
            os.mkdir(place)
            return number, place
        except FileExistsError:
            number += 1


def _copy(source: str, target: str) -> List[str]:
    if os.path.isfile(source):
        files.copy_file(source, os.path.join(target, os.path.basename(source)))
        return []
    left_out = []
    copied = 0
    for inner in list(files.walk_files(source)):
        path = os.path.join(source, *inner.split("/"))
        if os.path.exists(path):
            files.copy_file(path, os.path.join(target, *inner.split("/")))
            copied += 1
        else:
            left_out.append(inner)
    if not copied:
        raise FileNotFoundError("there is no file in {}".format(source))
    return left_out


def _remove(place: str) -> None:
    import shutil  # here, because scripts that keep nothing shall not wait for it

    shutil.rmtree(place, ignore_errors=True)


def _texts(values: Optional[Dict[Any, Any]]) -> Dict[str, str]:
    return {str(key): "" if value is None else str(value) for key, value in (values or {}).items()}
