"""A look into a file or folder that reads little of it, however large it is, and never fails."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from ..errors import translate_os_error
from .arrays import is_npz, npy_magic, preview_npy, preview_npz
from .facts import (
    ArrayFacts,
    ArrayPreview,
    ImageFilesPreview,
    ImagePreview,
    Preview,
    TablePreview,
    TextPreview,
    Unknown,
)
from .folders import image_suffixes, list_files, most_telling, preview_image_files
from .idx import is_idx, open_plain, preview_idx
from .texts import preview_text

__all__ = [
    "ArrayFacts",
    "ArrayPreview",
    "ImageFilesPreview",
    "ImagePreview",
    "Preview",
    "TablePreview",
    "TextPreview",
    "Unknown",
    "preview",
]

_head_size = 262_144  # bytes
_known = {
    b"PAR1": "A Parquet file",
    b"\x89HDF\r\n\x1a\n": "An HDF5 file",
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
        return _folder(path, limit) if path.is_dir() else _file(path, limit)
    except OSError as error:
        if error.errno is None:  # gzip's own complaint
            return Unknown(path, "The file is damaged", str(error))
        told = translate_os_error(error, path)
        return Unknown(path, told.title, told.cause)
    except (EOFError, ValueError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        return Unknown(path, "The file is damaged", f"{path.name}: {error}")


def _folder(folder: Path, limit: int) -> Preview:
    files, complete = list_files(folder)
    if not files:
        return Unknown(folder, "An empty folder", "It holds no files.")
    telling = most_telling(files)
    images = [path for path in files if path.suffix.lower() in image_suffixes]
    if telling is None or 2 * len(images) > len(files):
        return preview_image_files(folder, files, complete, limit)
    return preview(telling, limit)


def _file(path: Path, limit: int) -> Preview:
    if path.suffix.lower() in image_suffixes:
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
    for magic, name in _known.items():
        if head.startswith(magic):
            return Unknown(path, name, "Its content cannot be shown here.")
    return preview_text(path, head, complete, limit)
