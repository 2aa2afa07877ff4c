"""A look into a file or folder that reads little of it, however large it is, and never fails."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..errors import translate_os_error
from .arrays import is_npz, npy_magic, preview_npy, preview_npz
from .classes import count_classes
from .facts import (
    ArrayFacts,
    ArrayPreview,
    ClassCounts,
    ImageFilesPreview,
    ImagePreview,
    LabelPlace,
    Preview,
    TablePreview,
    TextPreview,
    Unknown,
    ValueRange,
)
from .folders import is_image_file, list_files, most_telling, preview_image_files
from .hdf5 import hdf5_magic, preview_hdf5
from .idx import is_idx, preview_idx
from .parquet import preview_parquet
from .reading import is_regular, open_plain
from .texts import preview_text

__all__ = [
    "ArrayFacts",
    "ArrayPreview",
    "ClassCounts",
    "ImageFilesPreview",
    "ImagePreview",
    "LabelPlace",
    "Preview",
    "TablePreview",
    "TextPreview",
    "Unknown",
    "ValueRange",
    "count_classes",
    "preview",
    "preview_files",
]

_head_size = 1_048_576  # bytes
_shown_bytes = 256
_known = {
    b"PK\x03\x04": "A zip archive",
    b"%PDF": "A PDF document",
    b"SQLite format 3\0": "An SQLite database",
    b"ARROW1": "An Arrow file",
    b"\x80\x02": "A pickled object",
    b"\x80\x03": "A pickled object",
    b"\x80\x04": "A pickled object",
    b"\x80\x05": "A pickled object",
    b"BZh": "A file compressed with bzip2",
    b"\xfd7zXZ": "A file compressed with xz",
    b"(\xb5/\xfd": "A file compressed with zstd",
}


def preview(path: Path, limit: int = 100) -> Preview:
    """What is in the file or folder at `path`: its first `limit` images, rows or items.

    Of a folder, the most telling content is shown. What cannot be read or is not known gives Unknown, which
    says why.
    """
    try:
        return _folder(path, limit) if path.is_dir() else _with_head(_file(path, limit))
    except OSError as error:
        if error.errno is None:  # gzip's own complaint
            return _with_head(Unknown(path, "The file is damaged", str(error)))
        told = translate_os_error(error, path)
        return Unknown(path, told.title, told.cause)
    except (EOFError, ValueError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        return _with_head(Unknown(path, "The file is damaged", f"{path.name}: {error}"))


def preview_files(folder: Path, names: Sequence[str], limit: int = 100) -> Preview:
    """What is in those files of `folder` that `names` lists (paths in it), as `preview` does it for all."""
    return _most_telling(folder, [folder / name for name in names], True, limit)


def _folder(folder: Path, limit: int) -> Preview:
    return _most_telling(folder, *list_files(folder), limit)


def _most_telling(folder: Path, files: list[Path], complete: bool, limit: int) -> Preview:
    if 2 * sum(is_image_file(path.name) for path in files) > len(files):
        return preview_image_files(folder, files, complete, limit)
    telling = most_telling(files)
    if telling is None:
        return Unknown(folder, "An empty folder", "It holds no files.")
    return preview(telling, limit)


def _file(path: Path, limit: int) -> Preview:
    if not is_regular(path):
        return Unknown(path, "Not a file", "It is a pipe or a device: there is nothing in it to look at.")
    if is_image_file(path.name):
        return ImageFilesPreview(path, (path,), (None,), 1)
    with open_plain(path) as file:
        head = file.read(_head_size)
        complete = not file.read(1)
    if not head:
        return Unknown(path, "An empty file", "It holds nothing.")
    if is_idx(head):
        return preview_idx(path, limit)
    if head.startswith(npy_magic):
        return preview_npy(path, limit)
    if head.startswith(b"PK\x03\x04") and is_npz(path):
        return preview_npz(path, limit)
    if head.startswith(b"PAR1"):
        return preview_parquet(path, limit)
    if head.startswith(hdf5_magic):
        return preview_hdf5(path)
    for magic, name in _known.items():
        if head.startswith(magic):
            return Unknown(path, name, "Its content cannot be shown here.")
    return preview_text(path, head, complete, limit)


def _with_head(found: Preview) -> Preview:
    """`found`; when nothing can be shown, with size and first bytes of the file."""
    if not isinstance(found, Unknown):
        return found
    try:
        if not is_regular(found.path):
            return found
        with found.path.open("rb") as file:
            return replace(found, size=found.path.stat().st_size, head=file.read(_shown_bytes))
    except OSError:
        return found
