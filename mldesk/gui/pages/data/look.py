"""Looks into the files of a dataset on a worker: what they show, finished images, how many of each class."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from mldesk.core.preview import ArrayPreview, ImageFilesPreview, ImagePreview, Preview, preview

IMAGE_SIDE = 96
"""Points that images from files are shown in at most."""
_SHOWN_IMAGES = 120
_MOST_CLASSES = 30
_MOST_LABELS = 2_000_000


@dataclass(frozen=True)
class Look:
    """What was found: the preview, the images of its files (empty for other kinds), (class, number) pairs."""

    found: Preview
    images: tuple[QImage, ...] = ()
    labels: tuple[str, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()


def look_into(folder: Path, path: str, paths: Sequence[str], ratio: float) -> Look:
    """Look into the file `path` of a version's `folder`, or with "" into the whole.

    `paths` are all files of the version; `ratio` is how many pixels the screen has to a point. What cannot
    be read comes back as Unknown.
    """
    found = preview(folder / path if path else folder, _SHOWN_IMAGES)
    if isinstance(found, ImageFilesPreview):
        return _image_files(found, paths if not path else (), ratio)
    if isinstance(found, ImagePreview):
        return Look(found, labels=_label_texts(found.labels, len(found.images)), counts=_count_idx(found))
    return Look(found)


def _image_files(found: ImageFilesPreview, paths: Sequence[str], ratio: float) -> Look:
    read = [
        (read_image(path, ratio), label or "") for path, label in zip(found.paths, found.labels, strict=True)
    ]
    good = [(image, label) for image, label in read if not image.isNull()]
    suffixes = {path.suffix.lower() for path in found.paths}
    classes = Counter(
        parent.name
        for parent, suffix in ((PurePosixPath(path).parent, PurePosixPath(path).suffix) for path in paths)
        if suffix.lower() in suffixes and parent.name
    )
    return Look(found, tuple(image for image, _ in good), tuple(label for _, label in good), _pairs(classes))


def read_image(path: Path, ratio: float) -> QImage:
    """Read an image no larger than it is shown; a null image when it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size, side = reader.size(), round(IMAGE_SIDE * ratio)
    if size.isValid() and max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _label_texts(labels: np.ndarray | None, count: int) -> tuple[str, ...]:
    return tuple(str(int(label)) for label in labels) if labels is not None else ("",) * count


def _count_idx(found: ImagePreview) -> tuple[tuple[str, int], ...]:
    """Count the labels of an IDX file of images: all of them, from the file of labels beside it."""
    if found.labels is None:
        return ()
    name = found.path.name.replace("images", "labels").replace("idx3", "idx1").replace("idx4", "idx1")
    beside = preview(found.path.with_name(name), _MOST_LABELS)
    labels = found.labels
    if isinstance(beside, ArrayPreview) and beside.arrays[0].head is not None:
        labels = beside.arrays[0].head
    values, numbers = np.unique(labels, return_counts=True)
    return tuple((str(value), int(number)) for value, number in zip(values, numbers, strict=True))[
        :_MOST_CLASSES
    ]


def _pairs(classes: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(classes.items()))[:_MOST_CLASSES] if len(classes) > 1 else ()
