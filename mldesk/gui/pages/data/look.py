"""One look into a dataset version, done on workers in short steps: first picture, more images, counts."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mldesk.core.dataset import DatasetVersion
from mldesk.core.errors import Canceled, MldeskError
from mldesk.core.preview import (
    ClassCounts,
    ImageFilesPreview,
    ImagePreview,
    Preview,
    count_classes,
    preview,
    preview_files,
)
from mldesk.gui.widgets.image_tiles import Tile, are_ink, array_tiles, read_tile

SHOWN = 120
"""Images or rows that are shown."""
_FIRST_SECONDS = 0.04
_STEP_SECONDS = 0.08
_MOST_NAMES = 5000


@dataclass(frozen=True)
class Look:
    """What was found at first: the preview and the tiles of its images (empty for other kinds).

    Tiles without image and problem are not read yet. `ink` says that they are light strokes on dark ground.
    """

    found: Preview
    tiles: tuple[Tile, ...] = ()
    ink: bool = False


class Looking:
    """A look into the file `path` of a version, or with "" into the whole.

    Each method does one short step; those of a name are called one after the other, on any thread. After
    `cancel` they raise Canceled. `ratio` is how many pixels the screen has to a point.
    """

    def __init__(self, version: DatasetVersion, path: str, ratio: float) -> None:
        self._version = version
        self._path = path
        self._ratio = ratio
        self._canceled = False
        self._found: Preview | None = None
        self._names: tuple[str, ...] | None = None
        self._read = 0
        self._counting: Iterator[ClassCounts] | None = None

    def cancel(self) -> None:
        """Do no further step: nobody waits for it any more."""
        self._canceled = True

    def look(self) -> Look:
        """Return what there is, with as many images as a moment allows; unreadable things are Unknown."""
        self._check()
        self._found = found = self._preview()
        if isinstance(found, ImagePreview):
            labels = [] if found.labels is None else [str(label) for label in found.labels.tolist()]
            return Look(found, array_tiles(found.images, labels, self._ratio), are_ink(found.images))
        if isinstance(found, ImageFilesPreview):
            waiting = tuple(
                Tile(path.name, label or "") for path, label in zip(found.paths, found.labels, strict=True)
            )
            ready = self._tiles(found, _FIRST_SECONDS)
            return Look(found, (*ready, *waiting[len(ready) :]))
        return Look(found)

    def next_tiles(self) -> tuple[int, tuple[Tile, ...]]:
        """Read more of the images: the place of the first of them, and they; none when all are read."""
        self._check()
        start = self._read
        if not isinstance(self._found, ImageFilesPreview):
            return start, ()
        return start, self._tiles(self._found, _STEP_SECONDS)

    def next_counts(self) -> ClassCounts | None:
        """Count examples by class for a moment; None when there is nothing more to count."""
        self._check()
        if self._found is None:
            return None
        if self._counting is None:
            self._counting = count_classes(self._found, self._names)
        return next(self._counting, None)

    def _check(self) -> None:
        if self._canceled:
            raise Canceled

    def _preview(self) -> Preview:
        if self._path:
            return preview(self._version.folder / self._path, SHOWN)
        self._names = self._listed()
        if self._names is None:
            return preview(self._version.folder, SHOWN)
        return preview_files(self._version.folder, self._names, SHOWN)

    def _listed(self) -> tuple[str, ...] | None:
        """Return which files belong to a folder left in place, where others may lie, too; None for all."""
        if not self._version.by_reference or self._version.file_count > _MOST_NAMES:
            return None
        try:
            return tuple(file.path for file in self._version.files())
        except MldeskError:
            return None

    def _tiles(self, found: ImageFilesPreview, seconds: float) -> tuple[Tile, ...]:
        end = time.monotonic() + seconds
        tiles: list[Tile] = []
        waiting: Sequence[int] = range(self._read, len(found.paths))
        for index in waiting:
            tiles.append(read_tile(found.paths[index], found.labels[index] or "", self._ratio))
            if self._canceled or time.monotonic() > end:
                break
        self._read += len(tiles)
        return tuple(tiles)
