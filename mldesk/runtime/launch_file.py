"""What a run's launch.json asks of its launcher."""

import json
import os
import sys
import threading
from typing import TYPE_CHECKING, Any, Dict, List, NamedTuple, Optional, Tuple

if TYPE_CHECKING:
    from .distribution.places import Plan


class Launch(NamedTuple):
    """What launch.json asks for: command line, additional environment, inputs, outputs, seconds to stop in.

    An input has a name, the `path` where the script looks and, unless its mode is "mount", the `source`: with
    "download" it is copied there, with "link" the path leads to it. An output has a name and the `path` where
    the script writes; "folder" says that it is made. A script that works for longer than `longest_seconds`
    (without limit when None) is stopped. The names of secrets are asked for; the values come from the
    launcher's own environment or, when `secrets_from` is "stdin", as a line of JSON (an object) on its
    standard input. `in_container` says that the launcher is the first program of a container, which nobody
    but Docker ends by SIGTERM; `on_cluster` that a SIGTERM which nobody here asked for is the cluster's, who
    alone knows why: the launcher then leaves it to the engine to tell how the run ended, and tells itself
    what the run uses. `plan` tells of several processes that train together; None is one script.
    """

    command: List[str]
    environment: Dict[str, str]
    inputs: List[Dict[str, Any]]
    outputs: List[Dict[str, Any]]
    stop_grace_seconds: float
    longest_seconds: Optional[float]
    secrets: List[str]
    secrets_from: str
    in_container: bool
    on_cluster: bool
    plan: "Optional[Plan]"


def read_launch(folder: str) -> Launch:
    """What is asked in this folder; raises OSError or, where the file is garbled, ValueError."""
    with open(os.path.join(folder, "launch.json"), encoding="utf-8") as file:
        asked = json.load(file)
    try:
        return Launch(
            [str(part) for part in asked["command"]],
            {str(key): str(value) for key, value in asked.get("environment", {}).items()},
            list(asked.get("inputs", [])),
            list(asked.get("outputs", [])),
            float(asked.get("stop_grace_seconds", 60)),
            None if asked.get("longest_seconds") is None else float(asked["longest_seconds"]),
            [str(name) for name in asked.get("secrets", [])],
            str(asked.get("secrets_from", "environment")),
            bool(asked.get("in_container")),
            bool(asked.get("on_cluster")),
            _read_plan(asked.get("distribution")),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(repr(error))


def read_secrets(launch: Launch, seconds: float) -> Tuple[Dict[str, str], str]:
    """What holds the values of secrets, by name, and what is to be said where one is missing there."""
    if launch.secrets_from == "stdin":
        return _secrets_of_stdin(seconds)
    return dict(os.environ), "the launcher's environment does not hold it"


def _read_plan(asked: Optional[Dict[str, Any]]) -> "Optional[Plan]":
    if not asked:
        return None
    from .distribution.places import read_plan

    return read_plan(asked)


def _secrets_of_stdin(seconds: float) -> Tuple[Dict[str, str], str]:
    """The secrets on standard input, by name; or none, and why."""
    lines: List[bytes] = []
    reader = threading.Thread(target=lambda: lines.append(sys.stdin.buffer.readline()), daemon=True)
    reader.start()
    reader.join(seconds)
    if not lines:
        return {}, "it did not come within {:.0f} seconds".format(seconds)
    try:
        return {str(name): str(value) for name, value in json.loads(lines[0].decode("utf-8")).items()}, ""
    except (ValueError, AttributeError):
        return {}, "what came on standard input is not a line of JSON"
