"""Paths inside a datastore: which ones are possible, which files a prefix or a pattern selects."""

from __future__ import annotations

import os
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

from ..content import is_inside
from ..errors import InvalidInput, not_text
from ..file_names import is_reserved, is_unfit_for_windows
from ..sources import partial_folder_name

_wildcards = frozenset("*?[")


def clean_path(text: str | None, field: str = "path") -> str:
    """`text` as a path relative to the datastore's root, with forward slashes; "" for the root itself.

    Raises InvalidInput for a path that leaves the datastore: absolute, with `..` or a drive letter.
    """
    path = str(text or "")
    if os.name == "nt":
        path = path.replace("\\", "/")
    try:
        path.encode()
    except UnicodeEncodeError as error:
        raise not_text(error) from error
    parts = PurePosixPath(path).parts
    if not parts:
        return ""
    if not is_inside(path) or "\0" in path:
        raise InvalidInput(
            "The path leaves the datastore",
            f"{path!r} is absolute, names a drive, or goes up",
            "Give a path inside the datastore, such as mnist/train.",
            field=field,
        )
    if parts[0] == partial_folder_name:
        raise InvalidInput(
            "The path is reserved",
            f"{partial_folder_name} holds files that are on their way",
            "Choose another path.",
            field=field,
        )
    return "/".join(parts)


def joined(*parts: str) -> str:
    """The parts, each a path or empty, as one path."""
    return "/".join(part for part in parts if part)


def is_partial(path: str) -> bool:
    """Whether the path, relative to the root, is in the hidden folder."""
    return path.partition("/")[0] == partial_folder_name


def lies_in(path: str, folder: str) -> bool:
    """Whether the file at `path` is `folder` itself or below it; all are below ""."""
    return not folder or path == folder or path.startswith(folder + "/")


def has_pattern(path: str) -> bool:
    """Whether `path` holds `*`, `?` or `[`."""
    return not _wildcards.isdisjoint(path)


def fixed_part(pattern: str) -> str:
    """The folders of a pattern before its first wildcard: `mnist` of `mnist/*.gz`."""
    kept: list[str] = []
    for part in pattern.split("/"):
        if has_pattern(part):
            break
        kept.append(part)
    return "/".join(kept)


def matches(pattern: str, path: str) -> bool:
    """Whether the pattern selects the file at `path`; `**` stands for any folders, or none.

    A pattern without `**` that matches a folder selects all that is in it.
    """
    wanted = pattern.split("/")
    opens = "**" not in wanted
    states = _skipped({0}, wanted)
    parts = path.split("/")
    for place, part in enumerate(parts):
        states = _skipped({after for state in states for after in _steps(wanted, state, part)}, wanted)
        if len(wanted) in states and (opens or place == len(parts) - 1):
            return True
    return wanted[-1] == "**" and bool(states)


def _steps(wanted: list[str], state: int, part: str) -> Iterable[int]:
    if state == len(wanted):
        return ()
    if wanted[state] == "**":
        return (state,)
    return (state + 1,) if fnmatchcase(part, wanted[state]) else ()


def _skipped(states: set[int], wanted: list[str]) -> set[int]:
    """The states and those behind a `**` that stands for no folder; the last one needs a file at least."""
    found = set(states)
    for state in sorted(states):
        while state < len(wanted) - 1 and wanted[state] == "**":
            state += 1
            found.add(state)
    return found


def check_local_name(path: str) -> None:
    """Raise InvalidInput when a file of another system cannot be put into a folder of this one as `path`."""
    parts = path.split("/")
    wrong = any(part in ("", ".", "..") or "\0" in part for part in parts)
    if os.name == "nt":
        wrong = wrong or any(is_reserved(part) or is_unfit_for_windows(part) for part in parts)
    if wrong:
        raise InvalidInput(
            "A name cannot be used here",
            f"{path!r} is in the datastore but can be no file in a folder of this system",
            "Rename it there.",
        )
