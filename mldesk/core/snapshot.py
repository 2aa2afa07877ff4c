"""The snapshot of a source folder: which files belong to it, how large it is, and its copy."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from .errors import InvalidInput, MldeskError, size_text, translate_os_error
from .script import local_modules

largest_snapshot = 300_000_000  # bytes
most_files = 20_000
_left_out_names = """
.git .hg .svn __pycache__ .venv venv .conda node_modules .mypy_cache .pytest_cache .ruff_cache .tox
.ipynb_checkpoints .DS_Store
"""
_left_out = frozenset(_left_out_names.split())
_largest_code = 4_000_000  # bytes
_remembered = 64  # snapshots whose hashes are kept
_named = 5  # how many of the largest entries an error tells


@dataclass(slots=True)
class SnapshotPlan:
    """The files of a snapshot, relative to `folder`; `size` in bytes; `links` to folders are left out.

    `reduced` says why only the script and its modules belong to it, where that is so.
    """

    folder: Path
    files: list[Path] = field(default_factory=list)
    size: int = 0
    links: list[Path] = field(default_factory=list)
    weights: Counter[str] = field(default_factory=Counter)
    reduced: MldeskError | None = None

    @property
    def too_large(self) -> bool:
        """Whether it is more than a run's source should be."""
        return self.size > largest_snapshot or len(self.files) > most_files

    def too_large_error(self) -> InvalidInput:
        """The error that says how large it is and what makes it so."""
        heavy = ", ".join(f"{name} ({size_text(size)})" for name, size in self.weights.most_common(_named))
        return InvalidInput(
            "The source folder is too large",
            f"{self.folder} holds more than {size_text(largest_snapshot)} or {most_files:,} files: {heavy}",
            "Register data as a dataset instead, or name what to leave out in a file .amlignore.",
            "source_folder",
        )


def plan_source(folder: Path, script: str) -> SnapshotPlan:
    """The snapshot of the whole folder; where that is too large or not readable, of the script's modules.

    So a lone script in a home folder can be run, too. Raises the world's errors.
    """
    try:
        plan = plan_snapshot(folder, script)
    except MldeskError as error:
        return plan_modules(folder, script, error)
    return plan_modules(folder, script, plan.too_large_error()) if plan.too_large else plan


def plan_modules(folder: Path, script: str, reason: MldeskError) -> SnapshotPlan:
    """The snapshot of the script and the modules beside it that it imports, for the `reason` given.

    Raises the world's errors.
    """
    plan = SnapshotPlan(folder, reduced=reason)
    try:
        for path in local_modules(folder, script, _left_out.__contains__):
            _add(plan, path)
    except OSError as error:
        raise translate_os_error(error, error.filename or folder) from error
    return plan


def plan_snapshot(folder: Path, script: str) -> SnapshotPlan:
    """Find the files that belong to the snapshot of `folder`; raises the world's errors.

    Left out are version control, caches, virtual environments, other workspaces, and what the folder's
    `.amlignore` (or else `.gitignore`) names; the `script` itself always belongs to it. Stops looking once
    there are far too many files. What is removed meanwhile is left out.
    """
    plan = SnapshotPlan(folder)
    try:
        ignored = _Ignored.of(folder)
        for path in _walk(folder, Path(), ignored, plan.links):
            with suppress(FileNotFoundError):
                _add(plan, path)
            if len(plan.files) > most_files:
                return plan
        if Path(script) not in set(plan.files) and (folder / script).is_file():
            _add(plan, Path(script))
    except OSError as error:
        raise translate_os_error(error, error.filename or folder) from error
    return plan


def copy_snapshot(plan: SnapshotPlan, target: Path) -> None:
    """Copy the files into the new folder `target`, but for those that are gone by now; raises OSError."""
    made: set[Path] = set()
    target.mkdir()
    for path in plan.files:
        parent = target / path.parent
        if parent not in made:
            parent.mkdir(parents=True, exist_ok=True)
            made.add(parent)
        try:
            shutil.copy2(plan.folder / path, target / path)
        except FileNotFoundError:
            if (plan.folder / path).exists():
                raise


def _add(plan: SnapshotPlan, path: Path) -> None:
    size = (plan.folder / path).stat().st_size
    plan.files.append(path)
    plan.size += size
    plan.weights[path.parts[0]] += size


def _walk(folder: Path, inside: Path, ignored: _Ignored, links: list[Path]) -> Iterator[Path]:
    try:
        with os.scandir(folder / inside) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except FileNotFoundError:
        if inside == Path():
            raise
        return
    for entry in found:
        path = inside / entry.name
        is_folder = entry.is_dir()
        if entry.name in _left_out or ignored.matches(path, is_folder):
            continue
        if not is_folder:
            # broken links, sockets and devices are no source
            if entry.is_file():
                yield path
        elif (
            entry.is_symlink() or entry.is_junction() if hasattr(entry, "is_junction") else entry.is_symlink()
        ):
            links.append(path)
        elif not _is_environment_or_workspace(folder / path):
            yield from _walk(folder, path, ignored, links)


def _is_environment_or_workspace(folder: Path) -> bool:
    return (folder / "pyvenv.cfg").exists() or (folder / "workspace.db").exists()


class _Ignored:
    """The simple patterns of an ignore file: names, `*.ext`, `dir/`, `/anchored`, `a/b`, `!not`."""

    def __init__(self, lines: list[str]) -> None:
        self._patterns = [
            line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")
        ]

    @classmethod
    def of(cls, folder: Path) -> _Ignored:
        for name in (".amlignore", ".gitignore"):
            file = folder / name
            if file.is_file():
                return cls(file.read_text(encoding="utf-8", errors="replace").splitlines())
        return cls([])

    def matches(self, path: Path, is_folder: bool) -> bool:
        ignored = False
        for pattern in self._patterns:
            negated = pattern.startswith("!")
            if _fits(pattern.removeprefix("!"), path, is_folder):
                ignored = not negated
        return ignored


def _fits(pattern: str, path: Path, is_folder: bool) -> bool:
    if pattern.endswith("/") and not is_folder:
        return False
    bare = pattern.strip("/").removeprefix("**/")
    if "/" in pattern.rstrip("/") and not pattern.startswith("**/"):
        return fnmatchcase(path.as_posix(), bare)
    return fnmatchcase(path.name, bare)


def code_hash(folder: Path, files: Iterable[Path]) -> str:
    """One hash for these files of a snapshot, by their paths and contents; see `snapshot_hashes`.

    Files that have gone meanwhile are left out. Raises OSError.
    """
    whole = sha256()
    for path in sorted(files, key=lambda path: path.as_posix()):
        with suppress(FileNotFoundError):
            content = _content_hash(folder / path)
            whole.update(f"{path.as_posix()}\0{content}\n".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def _content_hash(path: Path) -> str:
    """The SHA-256 of a file; of one that is too large to be code, its size stands for it."""
    size = path.stat().st_size
    return size_text(size) if size > _largest_code else sha256(path.read_bytes()).hexdigest()


@lru_cache(maxsize=_remembered)
def snapshot_hashes(folder: Path) -> Mapping[str, str]:
    """The SHA-256 of each file in a run's snapshot, by its path with slashes; kept, as it never changes.

    Of a file that is too large to be code, its size stands for it. Raises the world's errors.
    """
    found = {}
    try:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                found[path.relative_to(folder).as_posix()] = _content_hash(path)
    except OSError as error:
        raise translate_os_error(error, error.filename or folder) from error
    return MappingProxyType(found)
