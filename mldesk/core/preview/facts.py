"""What a preview can be: images, image files, a table, text, arrays, or nothing that can be shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class ClassCounts:
    """How many examples there are of each class, by label; `of` names the column ("" for labels and folders).

    `counted` examples were looked at; `complete` says whether these are all there are.
    """

    counts: tuple[tuple[str, int], ...]
    counted: int
    complete: bool
    of: str = ""


@dataclass(frozen=True, slots=True)
class LabelPlace:
    """Where whole-number labels are: a file, and in an .npz file the array of this name."""

    path: Path
    array: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class ImagePreview:
    """The first images of a file: uint8 of shape (number, height, width) or (number, height, width, 3 or 4).

    `labels` is one whole number for each (or None), `labels_in` says where all of them are, `count` how many
    images the file has.
    """

    path: Path
    images: NDArray[np.uint8]
    labels: NDArray[np.int64] | None
    count: int
    labels_in: LabelPlace | None = None


@dataclass(frozen=True, slots=True)
class ImageFilesPreview:
    """Image files, by path only; `labels` names the folder of each (or None).

    `count` is how many there are in all, None when there are too many to count at once.
    """

    path: Path
    paths: tuple[Path, ...]
    labels: tuple[str | None, ...]
    count: int | None


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The first rows of a table as texts; `gaps` are the (row, column) among them that hold no value.

    `types` are those of the file, or guesses: "int", "float", "bool", "date", "text" or "empty". `missing`
    counts the cells without a value in each column, over its number in `missing_of` of rows: the whole file
    where its statistics tell, else those that were read (`rows_seen`, at least those in `rows`).
    `complete` says whether these are all, `row_count` how many the file has, if that is known.
    `column_count` can be more than are listed. `kind` is "CSV", "JSON lines" or "Parquet"; of a CSV file
    `separator`, `has_header`, `encoding` and `decimal_comma` are how it is written. `classes` counts the
    values of the column that looks like the label over the rows read, `label` names that column.
    """

    path: Path
    columns: tuple[str, ...]
    types: tuple[str, ...]
    missing: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    rows_seen: int
    complete: bool
    kind: str = "CSV"
    gaps: frozenset[tuple[int, int]] = frozenset()
    missing_of: tuple[int, ...] = ()
    row_count: int | None = None
    column_count: int = 0
    separator: str = ","
    has_header: bool = True
    encoding: str = "utf-8"
    decimal_comma: bool = False
    label: str | None = None
    classes: ClassCounts | None = None


@dataclass(frozen=True, slots=True)
class TextPreview:
    """The beginning of a text; `complete` when it is the whole. `cut_lines` of its lines were too long."""

    path: Path
    text: str
    complete: bool
    encoding: str
    cut_lines: int = 0


@dataclass(frozen=True, slots=True)
class ValueRange:
    """The lowest and the highest number among `sampled` elements of an array, NaN left aside."""

    low: float
    high: float
    sampled: int


@dataclass(frozen=True, slots=True, eq=False)
class ArrayFacts:
    """An array: name ("" when the file holds just one), shape, type of its elements, and its first items.

    `head` has the array's shape but for the first axis; None when it cannot be read safely or in part.
    `range` is None for what has no order, and where nothing was read; `note` says why, if that is odd.
    """

    name: str
    shape: tuple[int, ...]
    dtype: str
    head: NDArray[Any] | None
    range: ValueRange | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class ArrayPreview:
    """The arrays of a file; `count` is how many it has, which can be more than are listed."""

    path: Path
    arrays: tuple[ArrayFacts, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing that can be shown: in plain words what it is (`title`) and why (`detail`).

    `size` is that of the file in bytes and `head` its first bytes, where they could be read.
    """

    path: Path
    title: str
    detail: str = ""
    size: int | None = None
    head: bytes = b""


Preview: TypeAlias = ImagePreview | ImageFilesPreview | TablePreview | TextPreview | ArrayPreview | Unknown
