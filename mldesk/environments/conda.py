"""Environments with packages that only conda has: made by the conda or micromamba that is installed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from mldesk.core.environments.conda import conda_program
from mldesk.core.environments.spec import EnvironmentSpec, interpreter_in
from mldesk.core.errors import InvalidInput, MldeskError, NotFound, StorageFull, Unavailable
from mldesk.core.watch import IsCanceled
from mldesk.environments.failures import is_full, reason_of
from mldesk.environments.processes import BUILD_MARK, Command, run

_missing = (
    r"nothing provides (?:requested )?([\w.\-]+)",
    r"([\w.\-]+)[^\n]* does not exist",
    r"PackagesNotFoundError:[^-]*-\s*([\w.\-]+)",
)


def required_conda(spec: EnvironmentSpec) -> Path:
    """The program that makes this environment; raises InvalidInput, naming the packages, without one."""
    program = conda_program()
    if program is None:
        names = ", ".join(spec.conda_packages)
        raise InvalidInput(
            f"Only conda has {names}",
            "there is no counterpart that pip could install, and neither conda nor micromamba is installed",
            "Install micromamba, or leave the packages out.",
            "conda_packages",
        )
    return program


def create(
    spec: EnvironmentSpec, python: str, folder: Path, on_line: Callable[[str], None], canceled: IsCanceled
) -> Path:
    """Make the environment in `folder` with Python of this version, and return its interpreter.

    Raises MldeskError when conda cannot, Canceled.
    """
    program = required_conda(spec)
    channels = [part for channel in spec.conda_channels for part in ("--channel", channel)]
    wanted = [f"python={python}", *spec.conda_packages]
    arguments = [str(program), "create", "--yes", "--prefix", str(folder), *channels, *wanted]
    lines: list[str] = []

    def take(line: str) -> None:
        lines.append(line)
        on_line(line)

    command = Command(arguments, folder.parent, {BUILD_MARK: str(folder), "PYTHONPATH": None})
    if run(command, take, canceled) != 0:
        raise _failure(spec, "\n".join(lines), folder)
    interpreter = folder / "python.exe" if os.name == "nt" else interpreter_in(folder)
    if not interpreter.is_file():
        raise Unavailable("conda made no Python", f"{interpreter} is not there", "Look into the build log.")
    return interpreter


def _failure(spec: EnvironmentSpec, text: str, folder: Path) -> MldeskError:
    if is_full(text):
        return StorageFull("The disk is full", f"there is no room for {folder}", "Free some space.")
    for pattern in _missing:
        found = re.search(pattern, text)
        if found is not None:
            return NotFound(
                f"conda has no package {found[1]}",
                f"none of its channels ({', '.join(spec.conda_channels) or 'defaults'}) has it as asked",
                "Check how it is spelled, its version and the channels.",
                "conda_packages",
            )
    return Unavailable(
        "conda could not make the environment", reason_of(text), "The build log holds all that was said."
    )
