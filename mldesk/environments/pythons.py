"""The interpreter to build an environment on: one of this machine, else one that uv fetches."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import NamedTuple

from mldesk.core.environments.interpreters import nearest_interpreter, version_numbers
from mldesk.core.errors import InvalidInput, NotFound, StorageFull, Unavailable
from mldesk.environments.failures import is_full, reason_of
from mldesk.environments.uv import Uv

OLDEST = (3, 6)
"""The oldest Python that the launcher and the logging API run on."""


class ChosenPython(NamedTuple):
    """An interpreter, its version, and what is to be said of the choice (empty: it is what was asked for)."""

    path: Path
    version: str
    note: str


def choose_python(version: str | None, uv: Uv) -> ChosenPython:
    """The interpreter for an environment that asks for this version (None: the one mldesk runs on).

    Raises NotFound where nobody has it, Unavailable where it cannot be fetched, InvalidInput for one that is
    too old, Canceled.
    """
    if version is not None:
        _check(version)
    found, note = nearest_interpreter(version)
    if found is not None:
        return ChosenPython(found.path, found.version, note)
    return _fetch(version or platform.python_version(), uv)


def _check(version: str) -> None:
    numbers = version_numbers(version)
    if not numbers or (len(numbers) > 1 and numbers[:2] < OLDEST) or numbers[0] < OLDEST[0]:
        raise InvalidInput(
            f"Python {version} cannot run scripts here",
            "mldesk needs Python 3.6 or newer for them" if numbers else "that is no version",
            "Ask for another version, such as 3.11.",
            "python",
        )


def _fetch(version: str, uv: Uv) -> ChosenPython:
    """The version itself, else the newest of its series that there is."""
    series = ".".join(str(number) for number in version_numbers(version)[:2])
    for asked in dict.fromkeys((version, series)):
        code, lines = uv.run("python", "install", "--no-bin", asked)
        if code == 0:
            return _fetched(version, asked, uv)
        text = "\n".join(lines)
        if "No download found" not in text and "not a valid" not in text.lower():
            raise _not_fetched(version, text, uv.folder)
    raise NotFound(
        f"There is no Python {version}",
        "no interpreter of that series is on this machine, and uv has none to fetch",
        "Ask for another version, or install that one.",
        "python",
    )


def _fetched(version: str, asked: str, uv: Uv) -> ChosenPython:
    _, lines = uv.run("python", "find", "--managed-python", "--no-python-downloads", asked)
    path = Path(lines[-1] if lines else "")
    if not path.is_file():
        raise Unavailable(
            f"Python {version} could not be fetched", "uv does not find it again", "Install it by hand."
        )
    # uv's folders are named after what they hold: cpython-3.12.4-linux-x86_64-gnu
    got = next((part.split("-")[1] for part in path.parts if part.startswith("cpython-")), asked)
    note = f"Python {got} was fetched by uv"
    return ChosenPython(path, got, note if got == version else f"{note} for {version}")


def _not_fetched(version: str, text: str, folder: Path) -> Unavailable | StorageFull:
    if is_full(text):
        return StorageFull(
            "The disk is full", f"there is no room for Python {version}", "Free some space, then try again."
        )
    return Unavailable(
        f"Python {version} could not be fetched",
        f"it is not on this machine, and fetching it failed: {reason_of(text)}",
        "Check the network, ask for a version that this machine has, or install that one.",
        "python",
    )
