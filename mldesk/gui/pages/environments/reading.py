"""What the Environments page reads: the list, what a version has now, and which runs used it; without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mldesk.core.compute import ComputeTarget, list_compute
from mldesk.core.environments.interpreters import is_python_version, nearest_interpreter
from mldesk.core.environments.record import installed_packages, python_version
from mldesk.core.environments.registry import Environment, environment_versions, list_environments
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.uses import EnvironmentUse, count_environment_runs, environment_uses

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace
    from mldesk.environments.logs import KeptLog


@dataclass(frozen=True)
class EnvironmentRow:
    """An environment in the list: its versions, the newest first, and how many runs used any of them."""

    versions: tuple[Environment, ...]
    runs: int

    @property
    def newest(self) -> Environment:
        """Its newest version."""
        return self.versions[0]

    @property
    def name(self) -> str:
        """What it is called."""
        return self.newest.name


@dataclass(frozen=True)
class Contents:
    """What an environment has on this machine: Python's version and exact packages, where it is.

    `is_there` tells whether a run could use it at once. `python` is the interpreter's path, `image` the image
    where it was built for Docker, `last` the log of its last build, whoever built it. Nothing of it is
    `known` before it was looked for.
    """

    spec: EnvironmentSpec
    is_there: bool = False
    version: str = ""
    packages: Mapping[str, str] = field(default_factory=dict)
    python: Path | None = None
    folder: Path | None = None
    notes: tuple[str, ...] = ()
    image: str = ""
    known: bool = True
    last: KeptLog | None = None


@dataclass(frozen=True)
class Uses:
    """The runs that used a version, the newest first."""

    environment: Environment
    runs: tuple[EnvironmentUse, ...]


def read_environments(workspace: Workspace) -> list[EnvironmentRow]:
    """Read all environments with their versions and the number of their runs."""
    counts = count_environment_runs(workspace)
    return [
        EnvironmentRow(tuple(environment_versions(workspace, newest.name)), counts.get(newest.name, 0))
        for newest in list_environments(workspace)
    ]


def read_docker_targets(workspace: Workspace) -> list[ComputeTarget]:
    """Read the compute targets for which images can be built."""
    return [target for target in list_compute(workspace) if target.kind == "docker"]


def read_uses(workspace: Workspace, environment: Environment) -> Uses:
    """Read which runs used a version."""
    return Uses(environment, tuple(environment_uses(workspace, environment.name, environment.version)))


def read_contents(spec: EnvironmentSpec) -> Contents:
    """Look what the environment of `spec` has on this machine; nothing is started or built."""
    from mldesk.environments.logs import last_log

    return replace(_contents(spec), last=last_log(spec))


def _contents(spec: EnvironmentSpec) -> Contents:
    match spec.kind:
        case "packages":
            from mldesk.environments.building import built

            found = built(spec)
            if found is None:
                note = nearest_interpreter(spec.python)[1]
                return Contents(spec, notes=(note,) if note else ())
            return Contents(
                spec, True, found.python_version, found.packages, found.python, found.folder, found.notes
            )
        case "current" | "python":
            python = Path(spec.interpreter())
            version = python_version(python) or ""
            return Contents(spec, python.exists(), version, installed_packages(python), python)
        case _:
            return Contents(spec)


def python_note(spec: EnvironmentSpec) -> str:
    """Which Python a build here takes in place of the version asked for; empty when it is that one."""
    if spec.kind != "packages" or not spec.python or not is_python_version(spec.python):
        return ""
    chosen, note = nearest_interpreter(spec.python)
    return note if chosen is not None else ""
