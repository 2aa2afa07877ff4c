"""The beginning of IDX files (the format of MNIST), plain or compressed with gzip."""

from __future__ import annotations

import math
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from .facts import ArrayFacts, ArrayPreview, ImagePreview, LabelPlace, Preview
from .reading import check_length, open_plain, read_exactly
from .values import value_range

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_types = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
_most_dimensions = 8
_most_bytes = 16_000_000


def is_idx(head: bytes) -> bool:
    """Whether a file that begins with `head` (at least 4 bytes) is an IDX file."""
    return len(head) >= 4 and head[:2] == b"\0\0" and head[2] in _types and 1 <= head[3] <= _most_dimensions


def preview_idx(path: Path, limit: int) -> Preview:
    """The first `limit` items of the IDX file at `path`: images with their labels, or an array."""
    shape, items = _read_items(path, limit)
    is_image = len(shape) == 3 or (len(shape) == 4 and shape[3] in (3, 4))
    if items.dtype.name == "uint8" and is_image and items.size:
        labels, place = _labels(path, shape[0], len(items))
        return ImagePreview(path, items, labels, shape[0], place)
    facts = ArrayFacts("", shape, items.dtype.name, items, value_range(items))
    return ArrayPreview(path, (facts,), 1)


def read_idx_header(file: BinaryIO) -> tuple[tuple[int, ...], np.dtype[Any]]:
    """The shape of the IDX file that is open at its beginning, and the type of its elements as stored.

    Raises ValueError when it is none, OSError, and what gzip raises.
    """
    import numpy as np

    head = file.read(4)
    if not is_idx(head):
        raise ValueError("it does not begin as an IDX file does")
    return struct.unpack(f">{head[3]}I", read_exactly(file, 4 * head[3])), np.dtype(_types[head[2]])


def _read_items(path: Path, limit: int) -> tuple[tuple[int, ...], NDArray[Any]]:
    """The shape of the whole and its first items; raises OSError, ValueError and what gzip raises."""
    import numpy as np

    with open_plain(path) as file:
        shape, element = read_idx_header(file)
        item = element.itemsize * math.prod(shape[1:])
        check_length(path, 4 + 4 * len(shape) + item * shape[0])
        count = min(shape[0], limit, _most_bytes // max(item, 1))
        items = np.frombuffer(read_exactly(file, count * item), element).reshape((count, *shape[1:]))
    return shape, items.astype(element.newbyteorder("="))


def _labels(path: Path, count: int, wanted: int) -> tuple[NDArray[np.int64] | None, LabelPlace | None]:
    """The labels from the file beside the images, and its place, if it is there and has as many."""
    name = path.name.replace("images", "labels").replace("idx3", "idx1").replace("idx4", "idx1")
    for candidate in (name, name.removesuffix(".gz"), name + ".gz"):
        beside = path.with_name(candidate)
        if beside == path or not beside.is_file():
            continue
        try:
            shape, items = _read_items(beside, wanted)
        except (OSError, EOFError, ValueError):
            return None, None
        if shape == (count,) and items.dtype.kind in "iu" and len(items) == wanted:
            return items.astype("int64"), LabelPlace(beside)
    return None, None
