"""Which files a source holds: a folder, files, or a pattern; links are named but never followed."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from .collecting import collecting_later
from .errors import InvalidInput, NotFound, translate_os_error
from .paths import given_path

partial_folder_name = ".mldesk-partial"
"""The hidden folder of a datastore or a download that holds files on their way; it belongs to no source."""


class SourceFile(NamedTuple):
    """A file to be stored: where it is, its path there (forward slashes), size in bytes, when it was changed.

    `changed` is its modification time and `touched` the last change of the file's own record, both in
    nanoseconds, `inode` its number on its disk: all of them together tell whether it is still the same.
    """

    source: str
    path: str
    size: int
    changed: int
    touched: int = 0
    inode: int = 0


@dataclass(frozen=True, slots=True)
class SourceList:
    """The regular files below the sources, sorted by path; `left_out` are links, sockets, devices."""

    files: tuple[SourceFile, ...]
    left_out: tuple[str, ...]

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(file.size for file in self.files)


class NoFiles(InvalidInput):
    """There is nothing to store."""


def source_file(source: Path, path: str) -> SourceFile:
    """The regular file at `source`, to be stored as `path`; raises NotFound and Unavailable."""
    try:
        found = _fact(str(source), path, source.stat())
    except OSError as error:
        raise translate_os_error(error, source) from error
    _check_names([found])
    return found


def list_source(sources: Sequence[Path]) -> SourceList:
    """List the files below `sources`.

    One folder gives its content; of several sources each keeps its own name. A path that does not exist but
    holds `*`, `?` or `[` is a pattern (`**` stands for any folders): its files keep their paths below the
    part before. Links, sockets and devices inside are not followed but left out and named. Raises NotFound
    for a source that does not exist, InvalidInput when two would get the same path, NoFiles when there is no
    file at all.
    """
    found: list[SourceFile] = []
    left_out: list[str] = []
    with collecting_later():
        for source in sources:
            _list_one(given_path(source, "source").absolute(), len(sources) == 1, found, left_out)
    if not found:
        raise _no_files(sources, left_out)
    found.sort(key=attrgetter("path"))
    _check_names(found)
    _check_single(found)
    return SourceList(tuple(found), tuple(sorted(left_out)))


def is_pattern(source: Path | str) -> bool:
    """Whether `source` stands for the files that match it."""
    return glob.has_magic(str(source)) and not os.path.lexists(source)


def _list_one(root: Path, alone: bool, found: list[SourceFile], left_out: list[str]) -> None:
    """The files of one source. A link that is named itself is followed, links inside are not."""
    try:
        if root.is_dir():
            _list_folder(str(root.resolve()), "" if alone else root.name, found, left_out)
        elif root.is_file():
            found.append(_fact(str(root.resolve()), root.name, root.stat()))
        elif root.exists():
            cause = f"{root} is neither a file nor a folder"
            raise InvalidInput("The source cannot be stored", cause, "Choose another one.", field="source")
        elif is_pattern(root):
            _list_pattern(root, found, left_out)
        else:
            raise NotFound(
                "The source does not exist", f"there is no {root}", "Check the path.", field="source"
            )
    except OSError as error:
        raise translate_os_error(error, error.filename or root) from error


def _list_folder(folder: str, prefix: str, found: list[SourceFile], left_out: list[str]) -> None:
    waiting = [(folder, f"{prefix}/" if prefix else "")]
    while waiting:
        place, prefix = waiting.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                path = prefix + entry.name
                if entry.is_file(follow_symlinks=False):
                    facts = entry.stat(follow_symlinks=False) if _entries_know else os.lstat(entry.path)
                    found.append(_new((entry.path, path, *_looks(facts))))
                elif entry.is_dir(follow_symlinks=False) and not _is_junction(entry):
                    if entry.name != partial_folder_name:
                        waiting.append((entry.path, path + "/"))
                else:
                    left_out.append(path)


def _list_pattern(pattern: Path, found: list[SourceFile], left_out: list[str]) -> None:
    """Files that match; a folder that matches gives all its files. Paths begin below the fixed part."""
    fixed = next(parent for parent in pattern.parents if not glob.has_magic(str(parent)))
    seen: set[str] = set()
    for match in sorted(glob.glob(str(pattern), recursive=True, include_hidden=True)):  # noqa: PTH207
        path = Path(match).relative_to(fixed).as_posix()
        if partial_folder_name in path.split("/"):
            continue
        if os.path.islink(match):  # noqa: PTH114 (texts: there may be 100,000)
            left_out.append(path)
        elif os.path.isfile(match):  # noqa: PTH113
            if path not in seen:
                seen.add(path)
                found.append(_fact(match, path, os.stat(match)))  # noqa: PTH116
        elif not _ends_open(pattern):
            inside: list[SourceFile] = []
            _list_folder(match, "" if path == "." else path, inside, left_out)
            found.extend(file for file in inside if file.path not in seen)
            seen.update(file.path for file in inside)


def _ends_open(pattern: Path) -> bool:
    """Whether folders that match are only passed through: `a/**` and `a/**/*.png` name their files anyway."""
    return "**" in pattern.parts


# there may be 100,000 files: this makes one without a call of Python's own
_new: Callable[[tuple[str, str, int, int, int, int]], SourceFile] = partial(tuple.__new__, SourceFile)
_entries_know = os.name != "nt"  # Windows' entries lack the number on the disk and some times


_looks: Callable[[os.stat_result], tuple[int, int, int, int]] = attrgetter(
    "st_size", "st_mtime_ns", "st_ctime_ns", "st_ino"
)


def _fact(source: str, path: str, facts: os.stat_result) -> SourceFile:
    return SourceFile(source, path, *_looks(facts))


def _is_junction(entry: os.DirEntry[str]) -> bool:
    is_junction = getattr(entry, "is_junction", None)  # Python 3.12 and later know Windows' junctions
    return is_junction is not None and bool(is_junction())


def _check_names(files: Iterable[SourceFile]) -> None:
    """Raise InvalidInput for the first name that is no text."""
    for file in files:
        if file.path.isascii():
            continue
        try:
            file.path.encode()
        except UnicodeEncodeError as error:
            raise InvalidInput(
                "A file's name is not valid text",
                f"{file.path!r} in {os.path.dirname(file.source)} cannot be written in Unicode",  # noqa: PTH120
                "Rename it.",
                field="source",
            ) from error


def _check_single(files: Sequence[SourceFile]) -> None:
    for one, next_one in pairwise(files):
        if one.path == next_one.path:
            raise InvalidInput(
                f"Two files are called {one.path}",
                f"{one.source} and {next_one.source}",
                "Rename one, or choose the folder that holds both.",
                field="source",
            )


def _no_files(sources: Sequence[Path], left_out: Sequence[str]) -> NoFiles:
    places = ", ".join(str(source) for source in sources) or "nothing"
    if any(is_pattern(source) for source in sources):
        return NoFiles(
            "There are no files", f"no file matches {places}", "Check the pattern.", field="source"
        )
    cause = f"{places} holds no file" + (" but links or devices, which are not followed" if left_out else "")
    return NoFiles("There are no files", cause, "Choose a folder or files with content.", field="source")
