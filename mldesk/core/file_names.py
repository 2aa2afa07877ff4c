"""Names of files: which ones every system can hold, which ones clash, and how a foreign one is made safe."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

longest_name = 255
"""Bytes (UTF-8) that a file system holds in one name."""

_devices = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"
}
_never_on_windows = '<>:"|?*'
_double_endings = (".gz", ".bz2", ".xz", ".zst")


def is_reserved(name: str) -> bool:
    """Whether Windows takes `name` (one part of a path) for a device: `CON`, `nul.txt`, `COM1`."""
    return name.partition(".")[0].rstrip(" ").lower() in _devices


def is_unfit_for_windows(name: str) -> bool:
    """Whether Windows cannot hold the name (one part of a path), or would change it."""
    return name != name.rstrip(". ") or any(c in _never_on_windows or c < " " for c in name)


def clash_key(path: str) -> str:
    """Equal for paths that some file system takes for one: but for upper and lower case, composed or not."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def split_ending(name: str) -> tuple[str, str]:
    """`name` as its stem and its ending: `("digits", ".tar.gz")`, `("notes", "")`."""
    stem, ending = os.path.splitext(name)  # noqa: PTH122 (a name, not a path)
    if ending.lower() in _double_endings:
        stem, first = os.path.splitext(stem)  # noqa: PTH122
        ending = first + ending
    return stem, ending


def safe_name(text: str) -> str:
    """A file name made from a foreign `text`, which may be a path or anything else; empty if nothing is left.

    It has no path parts, no control characters and none that Windows forbids, is not hidden, not reserved,
    in Unicode's composed form, and at most 255 bytes long.
    """
    name = unicodedata.normalize("NFC", re.split(r"[/\\]", text)[-1])
    kept = ("_" if c in _never_on_windows else c for c in name if unicodedata.category(c)[0] != "C")
    name = "".join(kept).strip().rstrip(". ")
    if name.startswith(".") or is_reserved(name):
        name = f"_{name}"
    return _shortened(name, longest_name) if name.strip("_.") else ""


def numbered_name(name: str, number: int) -> str:
    """`name` with a number before its ending: `digits (2).tar.gz`."""
    stem, ending = split_ending(name)
    mark = f" ({number})"
    return _shortened(stem + ending, longest_name - len(mark), mark)


def free_name(folder: Path, name: str) -> str:
    """`name`, or the first numbered form of it that clashes with nothing in `folder`."""
    taken = {clash_key(path.name) for path in folder.iterdir()}
    number, found = 1, name
    while clash_key(found) in taken:
        number += 1
        found = numbered_name(name, number)
    return found


def _shortened(name: str, size: int, mark: str = "") -> str:
    """`name` with `mark` before its ending, the stem cut until at most `size` bytes are beside the mark."""
    stem, ending = split_ending(name)
    if len(ending.encode()) > size // 2:
        stem, ending = name, ""
    room = size - len(ending.encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(" .") + mark + ending
