"""What a preview can be: images, image files, a table, text, arrays, or nothing that can be shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class ImagePreview:
    """The first images of a file: uint8 of shape (number, height, width) or (number, height, width, 3).

    `labels` is one whole number for each (or None), `count` how many images the file has.
    """

    path: Path
    images: NDArray[np.uint8]
    labels: NDArray[np.int64] | None
    count: int


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
    """The first rows of a table as texts.

    `types` are guesses: "int", "float", "bool", "date", "text" or "empty". `missing` counts the cells without
    a value in each column, over the rows seen (`rows_seen`, at least those in `rows`). `complete` says
    whether the rows seen are all.
    """

    path: Path
    columns: tuple[str, ...]
    types: tuple[str, ...]
    missing: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    rows_seen: int
    complete: bool


@dataclass(frozen=True, slots=True)
class TextPreview:
    """The beginning of a text; `complete` when it is the whole."""

    path: Path
    text: str
    complete: bool
    encoding: str


@dataclass(frozen=True, slots=True, eq=False)
class ArrayFacts:
    """An array: name ("" when the file holds just one), shape, type of its elements, and its first items.

    `head` has the array's shape but for the first axis; None when it cannot be read safely or in part.
    """

    name: str
    shape: tuple[int, ...]
    dtype: str
    head: NDArray[Any] | None


@dataclass(frozen=True, slots=True, eq=False)
class ArrayPreview:
    """The arrays of a file; `count` is how many it has, which can be more than are listed."""

    path: Path
    arrays: tuple[ArrayFacts, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing that can be shown: in plain words what it is (`title`) and why (`detail`)."""

    path: Path
    title: str
    detail: str = ""


Preview: TypeAlias = ImagePreview | ImageFilesPreview | TablePreview | TextPreview | ArrayPreview | Unknown
