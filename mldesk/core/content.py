"""Content of files: which files a source holds, and the hash that stands for a set of them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from .errors import InvalidInput, NotFound, translate_os_error
from .hashing import algorithm, new_hasher


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A file of a stored set: path relative to its folder (forward slashes), bytes, hash of its content."""

    path: str
    size: int
    hash: str


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to be stored: where it is, its path there, size in bytes, last change (nanoseconds)."""

    source: Path
    path: str
    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class SourceList:
    """The regular files below the sources, sorted by path; `left_out` are links, sockets, devices."""

    files: tuple[SourceFile, ...]
    left_out: tuple[str, ...]

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(file.size for file in self.files)


def content_hash(files: Iterable[ContentFile], name: str = algorithm) -> str:
    """The hash of a set of files: of one JSON line [path, size, hash] for each, sorted by path.

    With the algorithm sha256 the lines have hashes without its name, as in mldesk 0.1.
    """
    digest = new_hasher(name)
    for file in sorted(files, key=lambda file: file.path):
        # JSON in ASCII: any name, with line breaks or bytes that are no text, has exactly one form
        digest.update(json.dumps([file.path, file.size, file.hash.removeprefix("sha256:")]).encode() + b"\n")
    return f"{name}:{digest.hexdigest()}"


def source_file(source: Path, path: str) -> SourceFile:
    """The regular file at `source`, to be stored as `path`; raises NotFound and Unavailable."""
    try:
        return _source_file(source, path, source.stat())
    except OSError as error:
        raise translate_os_error(error, source) from error


class NoFiles(InvalidInput):
    """There is nothing to store."""


def list_source(sources: Sequence[Path]) -> SourceList:
    """List the files below `sources`.

    One folder gives its content; of several sources each keeps its own name. Links, sockets and devices
    inside are not followed but left out and named. Raises NotFound for a source that does not exist,
    InvalidInput when two would get the same path, NoFiles when there is no file at all.
    """
    files: dict[str, SourceFile] = {}
    left_out: list[str] = []
    for source in sources:
        root = source.expanduser().absolute()
        for file in _walk(root, len(sources) == 1, left_out):
            if file.path in files:
                raise InvalidInput(
                    f"Two files are called {file.path}",
                    f"{files[file.path].source} and {file.source}",
                    "Rename one, or choose the folder that holds both.",
                    field="source",
                )
            files[file.path] = file
    if not files:
        raise _no_files(sources, left_out)
    return SourceList(tuple(files[path] for path in sorted(files)), tuple(sorted(left_out)))


def _no_files(sources: Sequence[Path], left_out: Sequence[str]) -> NoFiles:
    places = ", ".join(str(source) for source in sources) or "nothing"
    cause = f"{places} holds no file" + (" but links or devices, which are not followed" if left_out else "")
    return NoFiles("There are no files", cause, "Choose a folder or files with content.", field="source")


def _walk(root: Path, alone: bool, left_out: list[str]) -> Iterator[SourceFile]:
    """The files of one source. A link that is named itself is followed, links inside are not."""
    try:
        if root.is_dir():
            yield from _walk_folder(root.resolve(), "" if alone else root.name, left_out)
        elif root.is_file():
            yield _source_file(root.resolve(), root.name, root.stat())
        elif root.exists():
            cause = f"{root} is neither a file nor a folder"
            raise InvalidInput("The source cannot be stored", cause, "Choose another one.", field="source")
        else:
            raise NotFound(
                "The source does not exist", f"there is no {root}", "Check the path.", field="source"
            )
    except OSError as error:
        raise translate_os_error(error, error.filename or root) from error


def _walk_folder(folder: Path, prefix: str, left_out: list[str]) -> Iterator[SourceFile]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        path = f"{prefix}/{entry.name}" if prefix else entry.name
        if _is_link(entry):
            left_out.append(path)
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk_folder(Path(entry.path), path, left_out)
        elif entry.is_file(follow_symlinks=False):
            yield _source_file(Path(entry.path), path, Path(entry.path).lstat())
        else:
            left_out.append(path)


def _is_link(entry: os.DirEntry[str]) -> bool:
    is_junction = getattr(entry, "is_junction", None)  # Python 3.12 and later know Windows' junctions
    return entry.is_symlink() or (is_junction is not None and bool(is_junction()))


def _source_file(source: Path, path: str, facts: os.stat_result) -> SourceFile:
    try:
        path.encode()
    except UnicodeEncodeError as error:
        raise InvalidInput(
            "A file's name is not valid text",
            f"{path!r} in {source.parent} cannot be written in Unicode",
            "Rename it.",
            field="source",
        ) from error
    return SourceFile(source, path, facts.st_size, facts.st_mtime_ns)


def is_inside(name: str) -> bool:
    """Whether a path that came from data stays inside the folder it is put into, on every system."""
    parts = (*PurePosixPath(name).parts, *PureWindowsPath(name).parts)
    absolute = PurePosixPath(name).is_absolute() or PureWindowsPath(name).anchor
    return bool(parts) and not absolute and ".." not in parts
