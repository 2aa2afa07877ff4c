"""Which files of a folder tell most about it, looking at a bounded number of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from .facts import ImageFilesPreview

image_suffixes = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff")
_most_files = 1000
_most_entries = 2500  # of all folders
_most_of_folder = 500
_least_of_folder = 10
_deepest = 32
# The most telling kinds of file first.
_ranks = (
    *("idx", ".npz", ".npy", ".parquet", ".csv", ".tsv", ".tab", ".psv", ".data", ".jsonl", ".ndjson"),
    *(".h5", ".hdf5", ".json", ".txt", ".md"),
)


class _Walk:
    """Walks below a folder until it has seen enough entries; `complete` says whether these were all."""

    def __init__(self) -> None:
        self.complete = True
        self._left = _most_entries

    def files(self, folder: Path, most: int = _most_of_folder, depth: int = 0) -> Iterator[Path]:
        """The files of `folder`, then of its subfolders in turn: some of each class, not all of the first.

        Of its entries `most` are looked at; the subfolders share what is left evenly.
        """
        folders: list[Path] = []
        for entry in self._entries(folder, most, depth):
            if entry.name.startswith(".") or entry.is_symlink():
                continue
            if entry.is_dir():
                folders.append(Path(entry.path))
            elif entry.is_file():
                yield Path(entry.path)
        share = min(_most_of_folder, max(_least_of_folder, self._left // max(1, len(folders))))
        walks = [self.files(below, share, depth + 1) for below in folders]
        while walks:
            for walk in list(walks):
                path = next(walk, None)
                if path is None:
                    walks.remove(walk)
                else:
                    yield path

    def _entries(self, folder: Path, most: int, depth: int) -> list[os.DirEntry[str]]:
        most = min(most, self._left)
        if depth > _deepest or not most:
            self.complete = False
            return []
        try:
            with os.scandir(folder) as entries:
                found = list(islice(entries, most + 1))
        except OSError:
            if not depth:
                raise
            self.complete = False  # a subfolder that cannot be read hides no others
            return []
        self.complete = self.complete and len(found) <= most
        self._left -= min(len(found), most)
        return sorted(found[:most], key=lambda entry: entry.name)


def list_files(folder: Path) -> tuple[list[Path], bool]:
    """Some of the files below `folder`, without hidden ones and links, and whether these are all."""
    walk = _Walk()
    files = list(islice(walk.files(folder), _most_files + 1))
    return files[:_most_files], walk.complete and len(files) <= _most_files


def preview_image_files(folder: Path, files: list[Path], complete: bool, limit: int) -> ImageFilesPreview:
    """The image files among `files`, labelled by the folder each lies in when there are several."""
    images = [path for path in files if is_image_file(path.name)]
    shown = images[:limit]
    labels: tuple[str | None, ...] = tuple(
        None if path.parent == folder else path.parent.name for path in shown
    )
    if len(set(labels)) == 1:
        labels = (None,) * len(shown)
    return ImageFilesPreview(folder, tuple(shown), labels, len(images) if complete else None)


def is_image_file(name: str) -> bool:
    """Whether a file of this name should hold an image."""
    return os.path.splitext(name)[1].lower() in image_suffixes  # noqa: PTH122 (called for every file)


def most_telling(files: list[Path]) -> Path | None:
    """The file that shows best what is in the folder: data before text, training data before the rest."""
    return min(files, key=_rank, default=None)


def _rank(path: Path) -> tuple[int, bool, str]:
    name = path.name.lower().removesuffix(".gz")
    kind = "idx" if "idx3" in name or "images-idx" in name else Path(name).suffix
    rank = _ranks.index(kind) if kind in _ranks else len(_ranks)
    if name.startswith(("readme", "license")):
        rank += len(_ranks)
    return rank, "train" not in name, name
