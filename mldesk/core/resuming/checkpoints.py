"""Finds what a run has saved to go on from: checkpoints of Keras, TensorFlow and PyTorch, by their names."""

from __future__ import annotations

import filecmp
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["backup", "keras", "tensorflow", "torch", "hdf5", "weights"]

_by_suffix: dict[str, Kind] = {
    ".keras": "keras",
    ".pt": "torch",
    ".pth": "torch",
    ".ckpt": "torch",
    ".weights.h5": "weights",
    ".h5": "hdf5",
    ".hdf5": "hdf5",
}
_preferred: tuple[Kind, ...] = ("backup", "keras", "tensorflow", "torch", "hdf5", "weights")
"""Of checkpoints written together, the one that holds most comes first."""

_TOGETHER_SECONDS = 2.0
_index = ".index"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Something to go on from: `path` is relative to the run's work folder, with slashes.

    `backup` is a folder of Keras's BackupAndRestore, `tensorflow` the prefix of a checkpoint's files, the
    others are files. `modified` in unix seconds.
    """

    path: str
    kind: Kind
    modified: float

    @property
    def in_outputs(self) -> bool:
        """Whether it lies in the outputs folder."""
        return self.path.split("/")[0] == "outputs"


def find_checkpoints(work: Path, snapshot: Path | None = None) -> list[Checkpoint]:
    """The checkpoints in a run's work folder, the last one first; what came with the `snapshot` is none."""
    found = sorted(_walk(work, snapshot), key=lambda one: -one.modified)
    if not found:
        return []
    newest = found[0].modified
    together = [one for one in found if newest - one.modified <= _TOGETHER_SECONDS]
    together.sort(key=lambda one: (not one.in_outputs, _preferred.index(one.kind), -one.modified))
    return [*together, *found[len(together) :]]


def files_of(work: Path, checkpoint: Checkpoint) -> list[Path]:
    """The files of a checkpoint."""
    path = work / checkpoint.path
    if checkpoint.kind == "backup":
        return [file for file in sorted(path.rglob("*")) if file.is_file()]
    if checkpoint.kind == "tensorflow":
        state = path.with_name("checkpoint")
        parts = [file for file in sorted(path.parent.iterdir()) if file.name.startswith(f"{path.name}.")]
        return [*parts, *([state] if state.is_file() else [])]
    return [path]


def _walk(work: Path, snapshot: Path | None) -> Iterator[Checkpoint]:
    for folder, folders, files in os.walk(work):
        place = Path(folder)
        if _is_backup(place, folders, files):
            folders.clear()
            times = [time for file in place.rglob("*") if (time := _time(file)) is not None]
            if times:
                yield Checkpoint(_inner(work, place), "backup", max(times))
            continue
        folders[:] = [name for name in folders if not name.startswith((".", "__"))]
        for name in files:
            path, kind = place / name, _kind(name)
            if kind is None or (modified := _time(path)) is None or _came_with(snapshot, work, path):
                continue
            inner = _inner(work, path)
            yield Checkpoint(inner.removesuffix(_index) if kind == "tensorflow" else inner, kind, modified)


def _time(path: Path) -> float | None:
    """When a file was written last; None when there is none any more, as scripts remove old checkpoints."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime if stat.S_ISREG(found.st_mode) else None


def _inner(work: Path, path: Path) -> str:
    return path.relative_to(work).as_posix()


def _kind(name: str) -> Kind | None:
    if name.endswith(_index):
        return "tensorflow"
    return next((kind for suffix, kind in _by_suffix.items() if name.lower().endswith(suffix)), None)


def _is_backup(folder: Path, folders: list[str], files: list[str]) -> bool:
    """Whether Keras's BackupAndRestore writes into this folder: that of Keras 3, or that of tf.keras."""
    if "training_metadata.json" in files and any(name.endswith(".weights.h5") for name in files):
        return True
    return "chief" in folders and any((folder / "chief").glob(f"*{_index}"))


def _came_with(snapshot: Path | None, work: Path, path: Path) -> bool:
    if snapshot is None:
        return False
    source = snapshot / path.relative_to(work)
    try:
        return source.is_file() and filecmp.cmp(source, path, shallow=False)
    except FileNotFoundError:
        return False
