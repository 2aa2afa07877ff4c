"""The beginning of IDX files (the format of MNIST), plain or compressed with gzip."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from .facts import ArrayFacts, ArrayPreview, ImagePreview, Preview

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_types = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
_most_dimensions = 8
_most_bytes = 16_000_000
_gzip_magic = b"\x1f\x8b"


def is_idx(head: bytes) -> bool:
    """Whether a file that begins with `head` (at least 4 bytes) is an IDX file."""
    return len(head) >= 4 and head[:2] == b"\0\0" and head[2] in _types and 1 <= head[3] <= _most_dimensions


def preview_idx(path: Path, limit: int) -> Preview:
    """The first `limit` items of the IDX file at `path`: images with their labels, or an array."""
    shape, items = _read_items(path, limit)
    if (
        items.dtype.name == "uint8"
        and (len(shape) == 3 or (len(shape) == 4 and shape[3] == 3))
        and items.size
    ):
        return ImagePreview(path, items, _labels(path, shape[0], len(items)), shape[0])
    return ArrayPreview(path, (ArrayFacts("", shape, items.dtype.name, items),), 1)


def _read_items(path: Path, limit: int) -> tuple[tuple[int, ...], NDArray[Any]]:
    """The shape of the whole and its first items; raises OSError, ValueError and what gzip raises."""
    import numpy as np

    with open_plain(path) as file:
        head = file.read(4)
        if not is_idx(head):
            raise ValueError("it does not begin as an IDX file does")
        shape = struct.unpack(f">{head[3]}I", _exactly(file, 4 * head[3]))
        element = np.dtype(_types[head[2]])
        item = element.itemsize
        for length in shape[1:]:
            item *= length
        count = min(shape[0], limit, _most_bytes // max(item, 1))
        items = np.frombuffer(_exactly(file, count * item), element).reshape((count, *shape[1:]))
    return shape, items.astype(element.newbyteorder("="))


def _exactly(file: BinaryIO, size: int) -> bytes:
    content = file.read(size)
    if len(content) < size:
        raise ValueError("it ends too early")
    return content


def _labels(path: Path, count: int, wanted: int) -> NDArray[np.int64] | None:
    """The labels from the file beside the images, if it is there and has as many."""
    name = path.name.replace("images", "labels").replace("idx3", "idx1").replace("idx4", "idx1")
    for candidate in (name, name.removesuffix(".gz"), name + ".gz"):
        beside = path.with_name(candidate)
        if beside == path or not beside.is_file():
            continue
        try:
            shape, items = _read_items(beside, wanted)
        except (OSError, EOFError, ValueError):
            return None
        if shape == (count,) and items.dtype.kind in "iu" and len(items) == wanted:
            return items.astype("int64")
    return None


def open_plain(path: Path) -> BinaryIO:
    """The content of the file at `path`, decompressed if it is compressed with gzip."""
    with path.open("rb") as file:
        compressed = file.read(2) == _gzip_magic
    return cast(BinaryIO, gzip.open(path, "rb")) if compressed else path.open("rb")
