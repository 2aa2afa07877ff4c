"""Finds the script in what was dropped or chosen (a file, a folder, a zip) and reads it; without Qt."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

from mldesk.core.errors import (
    Damaged,
    InvalidInput,
    StorageFull,
    free_space,
    size_text,
    translate_os_error,
)
from mldesk.core.identifiers import new_id
from mldesk.core.paths import given_path, user_data
from mldesk.core.script import ScriptFacts, find_script, missing_imports, read_script, with_own_modules

MAXIMUM_LISTED = 50


@dataclass(frozen=True)
class Source:
    """A script that was found: its facts, the modules missing here, the other scripts of its folder."""

    script: Path
    facts: ScriptFacts
    missing: tuple[str, ...]
    neighbours: tuple[str, ...]


def read_source(path: Path) -> Source:
    """Find and read the script that `path` means.

    A zip is unpacked into the user's data folder first. Raises the world's errors, with the field "script".
    """
    path = _checked(path)
    if path.suffix.lower() == ".zip" and path.is_file():
        path = _unpack(path)
    script = find_script(path) if path.is_dir() else path
    facts = with_own_modules(read_script(script), script.parent)
    missing = () if facts.syntax_error else tuple(missing_imports(facts, script.parent))
    return Source(script, facts, missing, _neighbours(script))


def _checked(path: Path) -> Path:
    """The whole path; raises for one that no disk can have, and for the home of somebody unknown."""
    try:
        path = given_path(path, "script").absolute()
        path.is_dir()
    except OSError as error:
        raise translate_os_error(error, path) from error
    return path


def _neighbours(script: Path) -> tuple[str, ...]:
    try:
        names = sorted(path.name for path in script.parent.glob("*.py"))[:MAXIMUM_LISTED]
    except OSError as error:
        raise translate_os_error(error, script.parent) from error
    return tuple(names) if script.name in names else (script.name, *names)


def _unpack(archive: Path) -> Path:
    """Unpack `archive` into a folder of its own; return that folder, or the single folder within it."""
    target = user_data() / "unpacked" / new_id() / archive.stem
    try:
        with zipfile.ZipFile(archive) as opened:
            needed = sum(entry.file_size for entry in opened.infolist())
            _check_room(needed, target)
            opened.extractall(target)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        # zipfile tells of a password by RuntimeError, of an unknown compression by NotImplementedError
        shutil.rmtree(target.parent, ignore_errors=True)
        raise Damaged(
            f"{archive.name} cannot be unpacked",
            "it is damaged or was not copied whole" if isinstance(error, zipfile.BadZipFile) else str(error),
            "Unpack it yourself and drop the folder.",
            "script",
        ) from error
    except OSError as error:
        shutil.rmtree(target.parent, ignore_errors=True)
        raise translate_os_error(error, target) from error
    return _only_folder(target)


def _check_room(needed: int, target: Path) -> None:
    free = free_space(target)
    if free is not None and needed > free:
        cause = f"it unpacks to {size_text(needed)}, and {size_text(free)} are free"
        raise StorageFull(
            "There is no room to unpack the zip", cause, "Free some space, then try again.", "script"
        )


def _only_folder(folder: Path) -> Path:
    """Step into a folder that holds just one folder, as zips of projects usually do."""
    entries = [entry for entry in folder.iterdir() if entry.name != "__MACOSX"]
    if not entries:
        raise InvalidInput("The zip is empty", "", "Choose one that holds a script.", "script")
    return _only_folder(entries[0]) if len(entries) == 1 and entries[0].is_dir() else folder
