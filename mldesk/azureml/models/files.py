"""The files of a version of a model, as programs register and fetch them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from mldesk.core.content import is_inside
from mldesk.core.errors import Conflict, NotFound, translate_os_error
from mldesk.core.model import ModelVersion


@contextmanager
def prepared(path: Path, children: Sequence[str] | None) -> Iterator[Path]:
    """The file or folder to register; with `children` a copy of these parts of the folder alone.

    Raises NotFound, and the world's errors.
    """
    if not children:
        yield path
        return
    with TemporaryDirectory() as made:
        folder = Path(made) / path.absolute().name
        for child in children:
            _bring(path / child, folder / child, child)
        yield folder


def _bring(source: Path, target: Path, name: str) -> None:
    if not is_inside(name) or not source.exists():
        raise NotFound(
            "The model lacks a part", f"{source} is not there", "Check child_paths.", "child_paths"
        )
    try:
        _copy(source, target)
    except OSError as error:
        raise translate_os_error(error, source) from error


def model_path(version: ModelVersion) -> Path:
    """Where its file is, or the folder with its files."""
    single = _single_file(version)
    return version.files_folder if single is None else version.files_folder / single


def copied(version: ModelVersion, folder: Path, replace: bool) -> Path:
    """Copy its file or folder into `folder`, under the name it was registered with; returns where it is.

    Raises Conflict for what is there already, unless it may be replaced; the world's errors.
    """
    single = _single_file(version)
    target = folder / (single or _folder_name(version))
    if target.exists() and not replace:
        raise Conflict(
            "Something is there already", str(target), "Choose another folder, or give exist_ok=True."
        )
    try:
        _copy(model_path(version), target)
    except OSError as error:
        raise translate_os_error(error, error.filename or target) from error
    return target


def _copy(source: Path, target: Path) -> None:
    """Copy contents alone: what is registered may only be read, its copy is the user's."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, copy_function=shutil.copyfile, dirs_exist_ok=True)
    else:
        shutil.copyfile(source, target)


def _single_file(version: ModelVersion) -> str | None:
    """The name of its file, where a file was registered and no folder."""
    paths = [file.path for file in version.files()]
    return paths[0] if len(paths) == 1 and paths[0] == _registered_name(version) else None


def _folder_name(version: ModelVersion) -> str:
    return _registered_name(version) or version.name


def _registered_name(version: ModelVersion) -> str:
    """The last part of what was registered: of a run's file or folder, or of one from outside."""
    return PurePosixPath(version.source_path).name or Path(version.origin).name
