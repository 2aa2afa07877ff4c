"""Builds environments with uv and keeps them: each exact set of packages once, for all workspaces."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mldesk.core import paths
from mldesk.core.environments.record import installed_packages, python_version
from mldesk.core.environments.spec import EnvironmentSpec, interpreter_in
from mldesk.core.errors import InvalidInput, translate_os_error
from mldesk.core.files import write_atomically
from mldesk.core.identifiers import new_id
from mldesk.core.watch import IsCanceled
from mldesk.environments import cache, conda
from mldesk.environments.cache import BuiltFolder, list_built, remove_built
from mldesk.environments.failures import failure
from mldesk.environments.progress import INSTALLING, READING, RESOLVING, STARTING, BuildProgress
from mldesk.environments.pythons import choose_python
from mldesk.environments.resolving import resolved_hash, specification_key, uv_options
from mldesk.environments.uv import Uv

__all__ = ["Built", "BuiltFolder", "build", "built", "list_built", "remove_built"]

_asked_name, _resolved_name = "requirements.in", "requirements.txt"


@dataclass(frozen=True)
class Built:
    """An environment that is there: its interpreter, its exact packages (versions by name), what was noted.

    `from_cache` when it was there before it was asked for.
    """

    python: Path
    folder: Path
    packages: Mapping[str, str]
    python_version: str
    notes: tuple[str, ...]
    resolved_hash: str
    from_cache: bool


def built(spec: EnvironmentSpec) -> Built | None:
    """The environment of this specification if it was built before; None otherwise.

    A few files are read, no process is started.
    """
    if spec.kind != "packages":
        return None
    noted = cache.read_index(specification_key(spec))
    if noted is None:
        return None
    try:
        return _read(str(noted["resolved"]), tuple(noted["notes"]))
    except (KeyError, TypeError):
        return None


def build(
    spec: EnvironmentSpec,
    log: Callable[[str], None],
    progress: Callable[[float, str], None],
    canceled: IsCanceled,
    refresh: bool = False,
) -> Built:
    """The environment of this specification, built unless it is there; with `refresh`, resolved anew.

    `log` takes the lines of the build, `progress` a share (0 to 1) and what is being done. Raises MldeskError
    naming the package and the reason when it cannot be built, Canceled. Nothing half is left.
    """
    if spec.kind != "packages":
        raise InvalidInput(
            "This environment cannot be built here",
            f"{spec.title} is no list of packages",
            "Run it on Docker, or give its packages.",
            "environment",
        )
    found = None if refresh else built(spec)
    if found is not None:
        cache.touch(found.folder)
        log(f"{spec.title} is in the cache: {found.folder}")
        progress(1.0, "Ready")
        return found
    try:
        return _Build(spec, log, progress, canceled).run()
    except OSError as error:
        raise translate_os_error(error, error.filename or paths.environments_cache()) from error


class _Build:
    """One build under way."""

    def __init__(
        self,
        spec: EnvironmentSpec,
        log: Callable[[str], None],
        progress: Callable[[float, str], None],
        canceled: IsCanceled,
    ) -> None:
        self.spec = spec
        self.log = log
        self.progress = BuildProgress(log, progress)
        self.canceled = canceled

    def run(self) -> Built:
        self.log(f"Preparing {self.spec.title}")
        self.progress.step(STARTING, "Looking for Python")
        cache.sweep()
        key = specification_key(self.spec)
        made = self._with_conda() if self.spec.conda_packages else self._with_uv()
        cache.write_index(key, {"resolved": made.resolved_hash, "notes": list(made.notes)})
        self.progress.step(1.0, "Ready")
        self.log(f"Ready: {made.folder}")
        return made

    def _with_uv(self) -> Built:
        with cache.scratch_folder() as scratch:
            uv = Uv(scratch, self.progress.line, self.canceled)
            python = choose_python(self.spec.python, uv)
            notes = (python.note,) if python.note else ()
            self.log(f"Python {python.version}: {python.path}")
            for note in notes:
                self.log(note)
            resolved = self._resolve(uv, python.path, python.version)
        identity = resolved_hash(self.spec, python.path, python.version, resolved)

        def make(folder: Path) -> Path:
            folder.mkdir(parents=True)
            uv = Uv(folder, self.progress.line, self.canceled)
            self._run(
                uv, python.version, "venv", "--allow-existing", "--python", str(python.path), str(folder)
            )
            interpreter = interpreter_in(folder)
            self._install(uv, interpreter, python.version, resolved)
            return interpreter

        return self._made(identity, notes, make)

    def _with_conda(self) -> Built:
        conda.required_conda(self.spec)
        version = self.spec.python or ".".join(platform.python_version().split(".")[:2])
        listed = "\n".join(sorted(self.spec.packages))
        identity = resolved_hash(self.spec, "conda", version, listed)

        def make(folder: Path) -> Path:
            folder.parent.mkdir(parents=True, exist_ok=True)
            self.progress.step(RESOLVING, "conda makes the environment")
            interpreter = conda.create(self.spec, version, folder, self.progress.line, self.canceled)
            if self.spec.packages:
                uv = Uv(folder, self.progress.line, self.canceled)
                self._install(uv, interpreter, version, self._resolve(uv, interpreter, version))
            return interpreter

        return self._made(identity, (), make)

    def _made(self, identity: str, notes: tuple[str, ...], make: Callable[[Path], Path]) -> Built:
        """The environment of this hash: what another build has made meanwhile, or what `make` makes now."""
        folder = cache.environment_folder(identity)
        if cache.is_held(identity):
            self.progress.step(INSTALLING, "Waiting for another build of the same environment")
            self.log("Waiting for another build of the same environment")
        with cache.locked(identity, self.canceled):
            found = _read(identity, notes)
            if found is not None:
                cache.touch(folder)
                self.log(f"These packages are in the cache: {folder}")
                return found
            cache.clear(folder)
            try:
                self._complete(folder, identity, make(folder))
            except BaseException:
                cache.clear(folder)
                raise
        made = _read(identity, notes)
        if made is None:  # it was removed at once
            raise InvalidInput("The environment is gone", f"{folder} was removed", "Submit the run again.")
        return replace(made, from_cache=False)

    def _complete(self, folder: Path, identity: str, interpreter: Path) -> None:
        self.progress.step(READING, "Recording packages")
        values: dict[str, Any] = {
            "format": 1,
            "title": self.spec.title,
            "resolved_hash": identity,
            "python": interpreter.relative_to(folder).as_posix(),
            "python_version": python_version(interpreter) or "",
            "packages": installed_packages(interpreter),
            "created": time.time(),
        }
        cache.write_marker(folder, values)

    def _resolve(self, uv: Uv, python: Path, version: str) -> str:
        """The exact packages, as uv writes them."""
        if not self.spec.packages:
            return ""
        self.progress.step(RESOLVING, "Resolving packages")
        asked, resolved = (
            uv.folder / f".{_asked_name}.{new_id()}",
            uv.folder / f".{_resolved_name}.{new_id()}",
        )
        asked.write_text("".join(f"{line}\n" for line in self.spec.packages), encoding="utf-8")
        options = ["--no-header", "--no-annotate", "--no-strip-extras", *uv_options(self.spec.pip_options)]
        self._run(
            uv,
            version,
            "pip",
            "compile",
            *options,
            "--python",
            str(python),
            "-o",
            str(resolved),
            str(asked),
        )
        text = resolved.read_text(encoding="utf-8")
        count = sum(1 for line in text.splitlines() if line and not line.lstrip().startswith(("#", "--")))
        self.log(f"Resolved to {count} {'package' if count == 1 else 'packages'}")
        return text

    def _install(self, uv: Uv, python: Path, version: str, resolved: str) -> None:
        if not resolved.strip():
            return
        self.progress.step(INSTALLING, "Installing packages")
        listed = uv.folder / _resolved_name
        write_atomically(listed, resolved.encode())
        options = ["--no-deps", *uv_options(self.spec.pip_options)]
        self._run(
            uv, version, "pip", "install", *options, "--python", str(python), "--requirements", str(listed)
        )

    def _run(self, uv: Uv, python: str, *arguments: str) -> None:
        code, lines = uv.run(*arguments)
        if code != 0:
            raise failure(self.spec, lines, python, uv.folder)


def _read(identity: str, notes: tuple[str, ...]) -> Built | None:
    """The environment of this hash, as its builder noted it; None unless it is whole and its Python there."""
    folder = cache.environment_folder(identity)
    marker = cache.read_marker(folder)
    if marker is None:
        return None
    try:
        python = folder / marker["python"]
        packages, version = dict(marker["packages"]), str(marker["python_version"])
    except (KeyError, TypeError, ValueError):
        return None
    if not python.exists():  # a link to an interpreter that was uninstalled
        return None
    return Built(python, folder, packages, version, notes, identity, True)
