"""A path in a datastore, written `datastore:path`: a file, a folder, or a pattern for files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import NotFound
from ..watch import Watch
from .facts import StoredFile
from .names import fixed_part, has_pattern, lies_in, matches

if TYPE_CHECKING:
    from .datastore import Datastore


@dataclass(frozen=True)
class DatastorePath:
    """`path` in `datastore`, "" for all of it.

    Where nothing is called so, `*`, `?`, `[...]` and `**` make it a pattern; a folder that matches stands for
    all its files.
    """

    datastore: Datastore
    path: str

    def __str__(self) -> str:
        return f"{self.datastore.name}:{self.path}"

    @property
    def title(self) -> str:
        """What people call it: the datastore's name alone for all of it."""
        return str(self) if self.path else self.datastore.name

    def local(self) -> Path | None:
        """Where it is on this machine, in place, or the same pattern there; None on a server."""
        folder = self.datastore.folder
        return None if folder is None else folder / self.path

    def files(self) -> tuple[StoredFile, ...]:
        """The files it stands for, by path; raises NotFound when there are none."""
        return self._found()[0]

    def expand(self) -> list[DatastorePath]:
        """A path for each of the files it stands for; raises NotFound when there are none."""
        return [DatastorePath(self.datastore, file.path) for file in self.files()]

    def fetch(self, folder: Path, watch: Watch) -> list[Path]:
        """Copy the files it stands for into the local `folder` and return them.

        A file comes under its name, the files of a folder under their paths in it, those of a pattern under
        their paths below its part without wildcards; one that is there as it is now is not copied again. The
        total of `watch` grows when it is too small.
        Raises NotFound, StorageFull, Unavailable, Canceled.
        """
        files, start = self._found()
        watch.total = max(watch.total, watch.done + sum(file.size for file in files))
        picks = [(file, file.path.removeprefix(start)) for file in files]
        self.datastore.fetch(picks, folder, watch)
        return [folder / path for _, path in picks]

    def _found(self) -> tuple[tuple[StoredFile, ...], str]:
        """The files, and the beginning of their paths that is the place of this path."""
        storage = self.datastore.storage
        files = storage.files(self.path).files
        if files:
            is_file = len(files) == 1 and files[0].path == self.path
            return files, _start(self.path.rpartition("/")[0] if is_file else self.path)
        fixed = fixed_part(self.path)
        if has_pattern(self.path):
            files = tuple(
                file
                for file in storage.files(fixed).files
                if lies_in(file.path, fixed) and matches(self.path, file.path)
            )
        if not files:
            raise NotFound(
                "There are no such files", f"{self} stands for none", "Check the path.", field="path"
            )
        return files, _start(fixed)


def _start(folder: str) -> str:
    return f"{folder}/" if folder else ""
