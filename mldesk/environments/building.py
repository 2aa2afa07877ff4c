"""Builds environments with uv and keeps them: each exact set of packages once, for all workspaces."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mldesk.core import paths
from mldesk.core.environments.built import environment_folder, read_index, read_marker
from mldesk.core.environments.cache_locks import locked
from mldesk.core.environments.horovod import check_build_programs
from mldesk.core.environments.provided import to_be_built
from mldesk.core.environments.record import installed_packages, python_version
from mldesk.core.environments.spec import EnvironmentSpec, interpreter_in
from mldesk.core.environments.specification_keys import specification_key
from mldesk.core.errors import Damaged, InvalidInput, translate_os_error
from mldesk.core.watch import IsCanceled
from mldesk.environments import cache, conda
from mldesk.environments.cache import BuiltFolder, list_built, remove_built
from mldesk.environments.failures import failure
from mldesk.environments.horovod import HorovodBuild
from mldesk.environments.legacy_keras import install_legacy_keras
from mldesk.environments.logs import kept_log
from mldesk.environments.progress import READING, RESOLVING, STARTING, BuildProgress
from mldesk.environments.pythons import choose_python
from mldesk.environments.resolving import resolved_hash, uv_options
from mldesk.environments.uv import Uv, own_options

__all__ = ["Built", "BuiltFolder", "build", "built", "list_built", "remove_built"]

_asked_name = "requirements.txt"


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
    spec, left_out = to_be_built(spec)
    noted = read_index(specification_key(spec))
    if noted is None:
        return None
    try:
        return _read(str(noted["resolved"]), (*left_out, *noted["notes"]))
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
    spec, left_out = to_be_built(spec)
    if found is not None:
        cache.touch(found.folder)
        log(f"{spec.title} is in the cache: {found.folder}")
        progress(1.0, "Ready")
        return found
    with kept_log(specification_key(spec), log) as kept:
        try:
            for note in left_out:
                kept(note)
            made = _Build(spec, kept, progress, canceled, refresh).run()
            return replace(made, notes=(*left_out, *made.notes))
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
        refresh: bool,
    ) -> None:
        self.spec = spec
        self.log = log
        self.progress = BuildProgress(log, progress)
        self.canceled = canceled
        self.refresh = refresh

    def run(self) -> Built:
        self.log(f"Preparing {self.spec.title}")
        self.progress.step(STARTING, "Looking for Python")
        cache.sweep()
        key = specification_key(self.spec)
        if self.spec.horovod is not None:
            check_build_programs()
        with locked(key, self.canceled, self._tell_waiting):
            made = None if self.refresh else built(self.spec)
            if made is None:
                made = self._with_conda() if self.spec.conda_packages else self._with_uv(key)
                cache.write_index(key, {"resolved": made.resolved_hash, "notes": list(made.notes)})
        self.progress.step(1.0, "Ready")
        self.log(f"Ready: {made.folder}")
        return made

    def _tell_waiting(self) -> None:
        self.progress.step(STARTING, "Waiting for another build of the same environment")
        self.log("Waiting for another build of the same environment")

    def _with_uv(self, key: str) -> Built:
        """Made in a folder of its own, and moved to its place when it is complete."""
        draft = cache.draft_folder(key)
        cache.clear(draft)
        draft.mkdir(parents=True)
        try:
            uv = Uv(draft, self.progress.line, self.canceled)
            python = choose_python(self.spec.python, uv)
            notes = (python.note,) if python.note else ()
            self.log(f"Python {python.version}: {python.path}")
            for note in notes:
                self.log(note)
            options = ("--relocatable", "--allow-existing", "--python", str(python.path))
            self._run(uv, python.version, "venv", *options, str(draft))
            interpreter = interpreter_in(draft)
            self._install(uv, interpreter, python.version)
            facts = self._facts(draft, interpreter)
            identity = resolved_hash(self.spec, python.path, python.version, facts["packages"])
            return self._settle(draft, identity, facts, notes)
        except BaseException:
            cache.clear(draft)
            raise

    def _settle(self, draft: Path, identity: str, facts: Mapping[str, Any], notes: tuple[str, ...]) -> Built:
        """The complete environment in its place; another specification may have led to the same before."""
        folder = environment_folder(identity)
        with locked(identity, self.canceled):
            found = _read(identity, notes)
            if found is not None:
                self.log(f"The same packages are in the cache: {folder}")
                cache.clear(draft)
                cache.touch(folder)
                return found
            cache.clear(folder)
            cache.write_marker(draft, facts)
            draft.rename(folder)
            return self._made(identity, notes)

    def _with_conda(self) -> Built:
        """Made in its place, since conda's environments cannot be moved; the marker is written last."""
        version = self.spec.python or ".".join(platform.python_version().split(".")[:2])
        # resolved anew it is another environment: runs may be using the one that is there
        anew = {"anew": str(time.time_ns())} if self.refresh else {}
        identity = resolved_hash(self.spec, "conda", version, anew)
        folder = environment_folder(identity)
        conda.required_conda(self.spec)
        with locked(identity, self.canceled):
            found = _read(identity, ())
            if found is not None:
                cache.touch(folder)
                return found
            cache.clear(folder)
            folder.parent.mkdir(parents=True, exist_ok=True)
            try:
                self.progress.step(RESOLVING, "conda makes the environment")
                interpreter = conda.create(self.spec, version, folder, self.progress.line, self.canceled)
                self._install(Uv(folder, self.progress.line, self.canceled), interpreter, version)
                cache.write_marker(folder, self._facts(folder, interpreter))
            except BaseException:
                cache.clear(folder)
                raise
            return self._made(identity, ())

    def _made(self, identity: str, notes: tuple[str, ...]) -> Built:
        made = _read(identity, notes)
        if made is None:
            raise Damaged(
                "The environment has no Python", "it was removed as soon as it was built", "Try again."
            )
        return replace(made, from_cache=False)

    def _facts(self, folder: Path, interpreter: Path) -> dict[str, Any]:
        """What the marker tells of a complete environment."""
        self.progress.step(READING, "Recording packages")
        return {
            "format": 1,
            "title": self.spec.title,
            "python": interpreter.relative_to(folder).as_posix(),
            "python_version": python_version(interpreter) or "",
            "packages": installed_packages(interpreter),
            "created": time.time(),
        }

    def _install(self, uv: Uv, python: Path, version: str) -> None:
        """Resolve and install what was asked for, then what is built against it."""
        if self.spec.packages:
            self._install_packages(uv, python, version)
        if self.spec.legacy_keras:
            install_legacy_keras(self.spec, uv, python, version, self.progress)
        if self.spec.horovod is not None:
            HorovodBuild(self.spec, uv, python, self.progress, self.canceled).add(version)

    def _install_packages(self, uv: Uv, python: Path, version: str) -> None:
        self.progress.step(RESOLVING, "Resolving packages")
        asked = uv.folder / _asked_name
        asked.write_text("".join(f"{line}\n" for line in self.spec.packages), encoding="utf-8")
        options = ["--python", str(python), *own_options(), *uv_options(self.spec.pip_options)]
        self._run(uv, version, "pip", "install", *options, "--requirements", str(asked))

    def _run(self, uv: Uv, python: str, *arguments: str) -> None:
        code, lines = uv.run(*arguments)
        if code != 0:
            raise failure(self.spec, lines, python, uv.folder)


def _read(identity: str, notes: tuple[str, ...]) -> Built | None:
    """The environment of this hash, as its builder noted it; None unless it is whole and its Python there."""
    folder = environment_folder(identity)
    marker = read_marker(folder)
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
