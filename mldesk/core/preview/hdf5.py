"""The names, shapes and types of the arrays in an HDF5 file, from its headers; links are not followed."""

from __future__ import annotations

import io
import struct
import warnings
from collections import deque
from itertools import islice
from pathlib import Path
from typing import Any

from .facts import ArrayFacts, ArrayPreview, Preview, Unknown

hdf5_magic = b"\x89HDF\r\n\x1a\n"
_most_arrays = 200
_most_objects = 2000
_most_bytes = 32_000_000
# What pyfive raises on garbled files, where each is the nature of the bytes it took for something else.
_garbled = (
    *(ValueError, LookupError, TypeError, AttributeError, struct.error, ArithmeticError),
    *(NotImplementedError, RuntimeError, AssertionError, MemoryError, OSError, EOFError),
)


class _Bounded(io.FileIO):
    """A file of which only so much can be read: garbled headers can send a reader anywhere."""

    _left = _most_bytes

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0 or size > self._left:
            raise ValueError("more than its headers would have to be read")
        self._left -= size
        return super().read(size) or b""


def preview_hdf5(path: Path) -> Preview:
    """The arrays of the HDF5 file at `path`."""
    import pyfive
    from pyfive.core import InvalidHDF5File

    try:
        with warnings.catch_warnings(), _Bounded(path) as raw:
            warnings.simplefilter("ignore")
            arrays, complete = _list(pyfive.File(raw))
    except (InvalidHDF5File, *_garbled) as error:
        why = str(error) or "it holds something unusual, such as links to other files"
        return Unknown(path, "An HDF5 file", f"Its list of arrays cannot be read: {why}.")
    if not arrays:
        return Unknown(path, "An HDF5 file", "It holds no arrays.")
    return ArrayPreview(path, tuple(arrays[:_most_arrays]), len(arrays) if complete else len(arrays) + 1)


def _list(file: Any) -> tuple[list[ArrayFacts], bool]:
    import pyfive

    arrays: list[ArrayFacts] = []
    groups: deque[Any] = deque([file])
    seen = 0
    while groups:
        group = groups.popleft()
        for name in islice(group, _most_objects):
            seen += 1
            if seen > _most_objects:
                return arrays, False
            if not isinstance(group._links[name], int):
                continue  # a link by name, perhaps to another file
            found = group.get_lazy_view(name)
            if isinstance(found, pyfive.Dataset):
                arrays.append(_facts(found))
            elif isinstance(found, pyfive.Group):
                groups.append(found)
    return arrays, True


def _facts(found: Any) -> ArrayFacts:
    shape = tuple(int(length) for length in found.shape or ())
    return ArrayFacts(found.name.lstrip("/"), shape, str(found.dtype), None)
