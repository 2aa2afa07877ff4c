"""Content of files: the hash that stands for a set of them, and names that stay inside their folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from json.encoder import encode_basestring_ascii
from pathlib import PureWindowsPath
from typing import NamedTuple

from .hashing import algorithm, new_hasher


class ContentFile(NamedTuple):
    """A file of a stored set: path relative to its folder (forward slashes), bytes, hash of its content."""

    path: str
    size: int
    hash: str


def content_hash(files: Iterable[ContentFile], name: str = algorithm) -> str:
    """The hash of a set of files: of one JSON line [path, size, hash] for each, sorted by path.

    With the algorithm sha256 the lines have hashes without its name, as in mldesk 0.1.
    """
    digest = new_hasher(name)
    # JSON in ASCII: any name, with line breaks or bytes that are no text, has exactly one form
    lines = (
        f'[{encode_basestring_ascii(path)}, {size}, "{content.removeprefix("sha256:")}"]\n'
        for path, size, content in sorted(files)
    )
    digest.update("".join(lines).encode("ascii"))
    return f"{name}:{digest.hexdigest()}"


def is_inside(name: str) -> bool:
    """Whether a path that came from data stays inside the folder it is put into, on every system."""
    if not _is_inside_posix(name):
        return False
    if ":" not in name and "\\" not in name:  # as nearly all are, and there may be 100,000
        return True
    path = PureWindowsPath(name)
    return bool(path.parts) and not path.anchor and ".." not in path.parts


def is_inside_here(name: str) -> bool:
    """The same for the system that mldesk runs on: but for Windows, `C:\\a.csv` is a name like any other."""
    return is_inside(name) if os.name == "nt" else _is_inside_posix(name)


def _is_inside_posix(name: str) -> bool:
    parts = name.split("/")
    return bool(parts[0]) and ".." not in parts and any(part not in ("", ".") for part in parts)
