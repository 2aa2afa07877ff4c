"""Inspects the files of a model together: its main file, and what is risky about the others beside it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ...content import ContentFile, is_inside
from ...errors import NotFound, translate_os_error
from ..framework import main_file
from .dispatch import claimed_formats, format_by_content, inspect_file, inspect_folder
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
    main = main_file(files)
    found = _inspect_main(folder, main.path) if main else Inspection("unknown", warnings=(_nothing_known(),))
    rest = [file.path for file in files if main is None or file.path != main.path]
    warnings = [*found.warnings, *_link_warnings(folder), *_rest_warnings(folder, rest)]
    return replace(found, warnings=tuple(sorted(warnings, key=lambda warning: warning.level != "danger")))


def _inspect_main(folder: Path, path: str) -> Inspection:
    place = plain_file(folder, path) if is_inside(path) else None
    if place is None:
        return Inspection("unknown", path, warnings=(_not_there(path),))
    name = path.rpartition("/")[2]
    if name == "saved_model.pb":
        found = inspect_folder(place.parent)
        path = path.rpartition("/")[0]
    else:
        found = inspect_file(place)
    return replace(found, path=path, warnings=tuple(replace(one, file=path) for one in found.warnings))


def _rest_warnings(folder: Path, paths: Sequence[str]) -> Iterator[ModelWarning]:
    """What is risky about the files beside the main one."""
    code = [path for path in paths if path.lower().endswith(_code_endings)]
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


def _looks_like_model(place: Path) -> bool:
    """Whether the file claims to be a model, or begins as one of the formats that can run code does."""
    if claimed_formats(place.name):
        return True
    with open_source(place) as source:
        found: Format | None = format_by_content(source.read_up_to(0, 16))
    return found is not None


def _link_warnings(folder: Path) -> Iterator[ModelWarning]:
    links = list(_links(folder))
    if links:
        yield ModelWarning(
            "danger",
            "It contains links to other files",
            f"{named(links)}: links were not followed and their content was not looked at. Loading the model "
            "could read or change files elsewhere on this computer. Replace them by the files that are "
            "meant.",
        )


def _links(folder: Path) -> Iterator[str]:
    """Paths of the symbolic links in the folder, as far as a bounded walk finds them."""
    pending, seen = [folder], 0
    while pending and seen < _most_entries:
        try:
            with os.scandir(pending.pop()) as entries:
                for entry in entries:
                    seen += 1
                    if entry.is_symlink():
                        yield Path(entry.path).relative_to(folder).as_posix()
                    elif entry.is_dir(follow_symlinks=False):
                        pending.append(Path(entry.path))
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
