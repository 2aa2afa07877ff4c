"""Inspects the files of a model together: its main file, and what is risky about the others beside it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ...content import ContentFile, is_inside
from ...errors import NotFound, translate_os_error
from ...paths import resources
from ..framework import main_file
from .dispatch import claimed_formats, format_by_content, inspect_file
from .facts import Format, Inspection, ModelWarning
from .findings import named
from .source import open_source, plain_file

_most_files = 2_000
_most_entries = 20_000
_most_inspected = 50
_code_endings = (".py", ".pyc", ".so", ".dll", ".dylib", ".pyd", ".exe", ".sh", ".bat", ".ps1", ".jar")


def inspect_model(folder: Path, files: Sequence[ContentFile]) -> Inspection:
    """Inspect the model whose `files` lie in `folder`; raises NotFound, Unavailable."""
    if not folder.is_dir():
        raise NotFound("The model's folder is not there", f"{folder} does not exist", "Check the path.")
    main = main_file(files) or _likely_main(files)
    found = _inspect_main(folder, main.path) if main else Inspection("unknown", warnings=(_nothing_known(),))
    rest = [file.path for file in files if main is None or file.path != main.path]
    warnings = [*found.warnings, *_link_warnings(folder), *_rest_warnings(folder, rest)]
    return replace(found, warnings=tuple(sorted(warnings, key=lambda warning: warning.level != "danger")))


def inspect_path(path: Path) -> Inspection:
    """Inspect a file, or the model in a folder; raises NotFound, Unavailable, InvalidInput."""
    return inspect_model(path, _files_in(path)) if path.is_dir() else inspect_file(path)


def _likely_main(files: Sequence[ContentFile]) -> ContentFile | None:
    """The largest file of a format that is no framework's own, or the only file, whatever it is called."""
    claiming = [file for file in files if claimed_formats(file.path)]
    return max(claiming or (files if len(files) == 1 else ()), key=lambda file: file.size, default=None)


def _files_in(folder: Path) -> list[ContentFile]:
    """The regular files in the folder, as far as a bounded walk finds them; their content is not hashed."""
    return [
        ContentFile(entry.relative_to(folder).as_posix(), entry.lstat().st_size, "")
        for entry, is_link in _entries(folder)
        if not is_link and entry.is_file()
    ]


def _inspect_main(folder: Path, path: str) -> Inspection:
    place = plain_file(folder, path) if is_inside(path) else None
    if place is None:
        return Inspection("unknown", path, warnings=(_not_there(path),))
    name = path.rpartition("/")[2]
    if name == "saved_model.pb":
        path = path.rpartition("/")[0]
    found = inspect_file(place)
    return replace(found, path=path, warnings=tuple(replace(one, file=path) for one in found.warnings))


def _rest_warnings(folder: Path, paths: Sequence[str]) -> Iterator[ModelWarning]:
    """What is risky about the files beside the main one."""
    code = [path for path in paths if path.lower().endswith(_code_endings) and not _is_own(folder, path)]
    if code:
        yield ModelWarning(
            "caution",
            "Programs lie beside it",
            f"{named(code)}. Nothing runs them by itself, but a model may import them when it is loaded. "
            "Read them before you use it.",
        )
    inspected = 0
    for path in paths[:_most_files]:
        place = plain_file(folder, path) if is_inside(path) else None
        if place is None:
            yield _not_there(path)
        elif inspected < _most_inspected and _looks_like_model(place):
            inspected += 1
            yield from (replace(one, file=path) for one in inspect_file(place).warnings)
    if len(paths) > _most_files or inspected == _most_inspected:
        yield ModelWarning(
            "caution",
            "Not all files beside it were looked at",
            f"It has {len(paths):,} other files, of which the first were inspected. The others can hold "
            "anything.",
        )


def _is_own(folder: Path, path: str) -> bool:
    """Whether the file is, byte for byte, the script that an export of this mldesk puts beside the model."""
    own = resources() / "conversions" / "predict.py"
    place = plain_file(folder, path) if path == own.name else None
    try:
        if place is None or place.stat().st_size != own.stat().st_size:
            return False
        return place.read_bytes() == own.read_bytes()
    except OSError:
        return False


def _looks_like_model(place: Path) -> bool:
    """Whether the file claims to be a model, or begins as one of the formats that can run code does."""
    if claimed_formats(place.name):
        return True
    with open_source(place) as source:
        found: Format | None = format_by_content(source.read_up_to(0, 16))
    return found is not None


def _link_warnings(folder: Path) -> Iterator[ModelWarning]:
    links = [entry.relative_to(folder).as_posix() for entry, is_link in _entries(folder) if is_link]
    if links:
        yield ModelWarning(
            "danger",
            "It contains links to other files",
            f"{named(links)}: links were not followed and their content was not looked at. Loading the model "
            "could read or change files elsewhere on this computer. Replace them by the files that are "
            "meant.",
        )


def _entries(folder: Path) -> Iterator[tuple[Path, bool]]:
    """What is in the folder but folders, and whether it is a link; no more than a bounded walk finds."""
    pending, seen = [folder], 0
    while pending and seen < _most_entries:
        try:
            with os.scandir(pending.pop()) as entries:
                for entry in entries:
                    seen += 1
                    if entry.is_dir(follow_symlinks=False):
                        pending.append(Path(entry.path))
                    else:
                        yield Path(entry.path), entry.is_symlink()
        except OSError as error:
            raise translate_os_error(error, folder) from error


def _nothing_known() -> ModelWarning:
    return ModelWarning(
        "caution",
        "No file of a known kind of model was found",
        "What these files do when they are loaded is not known. Load them only if you trust where they come "
        "from.",
    )


def _not_there(path: str) -> ModelWarning:
    return ModelWarning(
        "caution",
        "A file was not looked at",
        f"{path} is a link, is gone, or lies outside the model's folder. Verify the model's files.",
        path,
    )
