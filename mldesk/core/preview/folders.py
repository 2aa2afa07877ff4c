"""Which files of a folder tell most about it, looking at a bounded number of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from .facts import ImageFilesPreview

image_suffixes = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff")
_most_files = 5000
# The most telling kinds of file first.
_ranks = ("idx", ".npz", ".npy", ".csv", ".tsv", ".tab", ".psv", ".data", ".jsonl", ".json", ".txt", ".md")


def list_files(folder: Path) -> tuple[list[Path], bool]:
    """The files below `folder`, without hidden ones and links, and whether these are all."""
    files: list[Path] = []
    for path in _walk(folder):
        if len(files) == _most_files:
            return files, False
        files.append(path)
    return files, True


def _walk(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        found = sorted(islice(entries, 4 * _most_files), key=lambda entry: entry.name)
    folders: list[Path] = []
    for entry in found:
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_dir():
            folders.append(Path(entry.path))
        elif entry.is_file():
            yield Path(entry.path)
    # level by level, the folders of a level in turn: a few files of each class come before all of the first
    walks = [_walk(folder) for folder in folders]
    while walks:
        for walk in list(walks):
            path = next(walk, None)
            if path is None:
                walks.remove(walk)
            else:
                yield path


def preview_image_files(folder: Path, files: list[Path], complete: bool, limit: int) -> ImageFilesPreview:
    """The image files among `files`, labelled by the folder each lies in."""
    images = [path for path in files if path.suffix.lower() in image_suffixes]
    shown = images[:limit]
    labels = tuple(None if path.parent == folder else path.parent.name for path in shown)
    return ImageFilesPreview(folder, tuple(shown), labels, len(images) if complete else None)


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
