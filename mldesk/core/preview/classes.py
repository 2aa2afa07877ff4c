"""Counts the examples of each class, bit by bit, so that whoever asks can show them and stop at any time."""

from __future__ import annotations

import math
import os
import time
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from .arrays import read_npy_header
from .facts import (
    ArrayPreview,
    ClassCounts,
    ImageFilesPreview,
    ImagePreview,
    LabelPlace,
    Preview,
    TablePreview,
)
from .folders import is_image_file
from .idx import read_idx_header
from .labels import class_counts
from .parquet import count_parquet_values
from .reading import open_plain

if TYPE_CHECKING:
    import numpy as np

_slice_seconds = 0.05
_most_labels = 20_000_000
_most_entries = 5_000_000
_most_classes = 10_000
_block = 262_144  # bytes


def count_classes(found: Preview, names: Sequence[str] | None = None) -> Iterator[ClassCounts]:
    """The classes of what a preview found: what is known by now, about every 50 milliseconds of work.

    `names` are the files of a folder (paths in it), when not all that lie there belong to it. The last
    counts are the final ones. Nothing comes for what has no classes. Files that can no longer be read, and
    damaged ones, end it where it is.
    """
    with suppress(OSError, EOFError, ValueError, zipfile.BadZipFile, RuntimeError):
        match found:
            case ImageFilesPreview() if found.path in found.paths:
                return
            case ImageFilesPreview() if names is not None:
                images = (PurePosixPath(name) for name in names if is_image_file(name))
                yield _by_folder(Counter(path.parent.name for path in images), True)
            case ImageFilesPreview():
                yield from _count_files(found.path)
            case ImagePreview() if found.labels_in is not None:
                yield from _count_labels(found.labels_in)
            case ArrayPreview() if _holds_labels(found):
                yield from _count_labels(LabelPlace(found.path, found.arrays[0].name))
            case TablePreview() if found.kind == "Parquet" and found.label is not None:
                yield count_parquet_values(found.path, found.label)
            case TablePreview() if found.classes is not None:
                yield found.classes


def _count_files(folder: Path) -> Iterator[ClassCounts]:
    """The image files below `folder`, by the name of the folder they lie in."""
    counter: Counter[str] = Counter()
    folders, entries = [folder], 0
    end = time.monotonic() + _slice_seconds
    while folders and entries < _most_entries:
        current = folders.pop()
        with suppress(OSError), os.scandir(current) as found:
            for entry in found:
                entries += 1
                if entry.name.startswith(".") or entry.is_symlink():
                    continue
                if entry.is_dir():
                    folders.append(Path(entry.path))
                elif is_image_file(entry.name):
                    counter["" if current == folder else current.name] += 1
                if not entries % 256 and time.monotonic() > end:
                    yield _by_folder(counter, False)
                    end = time.monotonic() + _slice_seconds
                if entries >= _most_entries:
                    break
    yield _by_folder(counter, entries < _most_entries)


def _by_folder(counter: Counter[str], complete: bool) -> ClassCounts:
    """Counts of several folders; images beside folders count, but are of no class."""
    counts = class_counts(Counter({name: number for name, number in counter.items() if name}), complete)
    return ClassCounts(counts.counts, sum(counter.values()), complete)


def _holds_labels(found: ArrayPreview) -> bool:
    """Whether the only array is a list of small whole numbers."""
    array = found.arrays[0]
    if len(found.arrays) > 1 or len(array.shape) != 1 or array.head is None or array.range is None:
        return False
    return array.head.dtype.kind in "iu" and array.range.low >= 0 and array.range.high < _most_classes


def _count_labels(place: LabelPlace) -> Iterator[ClassCounts]:
    """The labels in a file: an IDX or .npy file, or an array of an .npz file."""
    if not place.array:
        with open_plain(place.path) as file:
            yield from _count_stream(file)
        return
    with zipfile.ZipFile(place.path) as archive, archive.open(f"{place.array}.npy") as member:
        yield from _count_stream(cast(BinaryIO, member), is_idx=False)


def _count_stream(file: BinaryIO, is_idx: bool | None = None) -> Iterator[ClassCounts]:
    import numpy as np

    if is_idx is None:
        is_idx = file.read(2) == b"\0\0"
        file.seek(0)
    if is_idx:
        shape, dtype = read_idx_header(file)
    else:
        shape, _, dtype = read_npy_header(file)
    wanted = min(math.prod(shape), _most_labels)
    counter: Counter[str] = Counter()
    done, end = 0, time.monotonic() + _slice_seconds
    while done < wanted and len(counter) <= _most_classes:
        content = file.read(min(_block // dtype.itemsize, wanted - done) * dtype.itemsize)
        if not content:
            break
        _add(counter, np.frombuffer(content, dtype))
        done += len(content) // dtype.itemsize
        if time.monotonic() > end:
            yield class_counts(counter, False)
            end = time.monotonic() + _slice_seconds
    yield class_counts(counter, done == math.prod(shape))


def _add(counter: Counter[str], labels: np.ndarray[Any, Any]) -> None:
    import numpy as np

    values, numbers = np.unique(labels, return_counts=True)
    counter.update(dict(zip(map(str, values.tolist()), numbers.tolist(), strict=True)))
