"""What differs between two versions of a dataset."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..content import ContentFile
from ..hashing import algorithm_of
from ..reading import hash_source
from ..sources import source_file
from ..watch import IsCanceled, Progress, Watch
from .facts import DatasetFile, DatasetVersion


@dataclass(frozen=True, slots=True)
class DatasetDiff:
    """The files that one version has and another has not; `changed` are pairs of the old and the new one."""

    added: tuple[DatasetFile, ...]
    removed: tuple[DatasetFile, ...]
    changed: tuple[tuple[DatasetFile, DatasetFile], ...]
    unchanged_count: int

    def to_dict(self) -> dict[str, Any]:
        """The difference as JSON-ready values."""
        return {
            "added": [{"path": file.path, "size": file.size} for file in self.added],
            "removed": [{"path": file.path, "size": file.size} for file in self.removed],
            "changed": [
                {"path": new.path, "old_size": old.size, "size": new.size} for old, new in self.changed
            ],
            "unchanged_count": self.unchanged_count,
        }


def diff_datasets(
    old: DatasetVersion,
    new: DatasetVersion,
    on_progress: Progress | None = None,
    canceled: IsCanceled | None = None,
) -> DatasetDiff:
    """Compare two versions by their manifests; files are read only where one has a hash of an older kind.

    Raises NotFound or Damaged when a manifest, or such a file, cannot be read.
    """
    before = {file.path: file for file in old.files()}
    after = {file.path: file for file in new.files()}
    both = [(before[path], file) for path, file in after.items() if path in before]
    watch = Watch(sum(one.size for pair in both for one in pair), on_progress, canceled)
    changed = tuple(pair for pair in both if not _same(old, new, *pair, watch))
    return DatasetDiff(
        added=tuple(file for path, file in after.items() if path not in before),
        removed=tuple(file for path, file in before.items() if path not in after),
        changed=changed,
        unchanged_count=len(both) - len(changed),
    )


def _same(
    old: DatasetVersion, new: DatasetVersion, before: DatasetFile, after: DatasetFile, watch: Watch
) -> bool:
    if before.size != after.size:
        return False
    if algorithm_of(before.hash) == algorithm_of(after.hash):
        return before.hash == after.hash
    return _read(old, before, watch).hash == _read(new, after, watch).hash


def _read(version: DatasetVersion, file: DatasetFile, watch: Watch) -> ContentFile:
    return hash_source(source_file(version.folder / file.path, file.path), watch)
