"""The storage of a datastore that is a folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from ..errors import InvalidInput, Unavailable, translate_os_error
from ..paths import given_path
from ..sources import NoFiles, SourceFile, list_source, source_file
from ..watch import Watch
from .facts import StoredEntry, StoredFile, StoredList
from .landing import Landed, land
from .local_file import LocalFile
from .names import is_partial, joined


class FolderStorage:
    """Files below the folder `root`; with `own` it is the workspace's, and made when it is needed."""

    def __init__(self, root: Path, own: bool) -> None:
        self.root = root
        self._own = own

    def files(self, path: str = "") -> StoredList:
        """The files at or below `path`; none when there is nothing."""
        if self._own and not self.root.exists():
            return StoredList(())  # nothing was uploaded yet; looking makes no folder
        root = self._ready()
        place = root / path
        try:
            if not os.path.lexists(place):
                return StoredList(())
            self._check_way(root, path)
            if place.is_file():
                return StoredList((_stored(source_file(place, path)),))
            listed = list_source([place])
        except NoFiles:
            return StoredList(())
        except OSError as error:
            raise translate_os_error(error, place) from error
        files = (_stored(file._replace(path=joined(path, file.path))) for file in listed.files)
        left_out = tuple(joined(path, name) for name in listed.left_out)
        return StoredList(tuple(file for file in files if not is_partial(file.path)), left_out)

    def entries(self, path: str = "") -> list[StoredEntry]:
        """The files and folders right in the folder `path`; links and devices are left out."""
        if self._own and not self.root.exists():
            return []
        root = self._ready()
        try:
            self._check_way(root, path)
            with os.scandir(root / path) as found:
                entries = [_entry(one, joined(path, one.name)) for one in found]
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            raise translate_os_error(error, root / path) from error
        return [entry for entry in entries if entry is not None and not is_partial(entry.path)]

    def upload(self, files: Sequence[SourceFile], key: str, overwrite: bool, watch: Watch) -> Landed:
        """Bring files of this machine to their paths."""
        return land([LocalFile(file, file.path) for file in files], self._ready(), key, overwrite, watch)

    def download(
        self, picks: Sequence[tuple[StoredFile, str]], folder: Path, key: str, overwrite: bool, watch: Watch
    ) -> Landed:
        """Bring files of the datastore to the given paths below `folder`."""
        files = [LocalFile(file.source, path) for file, path in picks if file.source is not None]
        return land(files, folder, key, overwrite, watch)

    def _ready(self) -> Path:
        """The folder, certainly there. Raises Unavailable when it is not: a disk that is not connected."""
        try:
            if self._own:
                self.root.mkdir(parents=True, exist_ok=True)
            if self.root.is_dir():
                return self.root.resolve()
        except OSError as error:
            raise translate_os_error(error, self.root) from error
        raise Unavailable(
            "The datastore's folder is not there",
            f"{self.root} cannot be found",
            "Connect its disk or network folder, then try again.",
        )

    def _check_way(self, root: Path, path: str) -> None:
        """Raise InvalidInput when the way to `path` goes through a link: it may lead out of the datastore."""
        place = root
        for part in Path(path).parts:
            place = place / part
            if stat.S_ISLNK(os.lstat(place).st_mode):
                raise InvalidInput(
                    "Links are not followed", f"{place} is a link", "Name what it leads to.", field="path"
                )


def _entry(found: os.DirEntry[str], path: str) -> StoredEntry | None:
    # os.path.isjunction exists from Python 3.12 on, and there are junctions on Windows only
    junction = getattr(os.path, "isjunction", None)
    if found.is_dir(follow_symlinks=False) and not (junction is not None and junction(found.path)):
        return StoredEntry(path, True)
    if not found.is_file(follow_symlinks=False):
        return None
    facts = found.stat(follow_symlinks=False)
    return StoredEntry(path, False, facts.st_size, facts.st_mtime_ns)


def _stored(file: SourceFile) -> StoredFile:
    return StoredFile(file.path, file.size, file.changed, source=file)


def folder_for_download(folder: Path | str) -> Path:
    """The local folder, made if it is not there; raises InvalidInput when a file has its name."""
    place = given_path(folder, "target_path").absolute()
    try:
        place.mkdir(parents=True, exist_ok=True)
        return place.resolve()
    except (FileExistsError, NotADirectoryError) as error:
        raise InvalidInput(
            "The target is no folder",
            f"{place} or a part of it is a file",
            "Choose a folder.",
            field="target_path",
        ) from error
    except OSError as error:
        raise translate_os_error(error, place) from error
