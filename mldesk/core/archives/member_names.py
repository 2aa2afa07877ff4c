"""Names of an archive's members: each must be harmless, and no two may be one file."""

from __future__ import annotations

import os
from pathlib import PurePosixPath, PureWindowsPath

from ..file_names import clash_key, is_reserved, is_unfit_for_windows, longest_name
from .limits import refused

_longest_path = 4096  # bytes


class MemberNames:
    """The names met so far, with the folders that they imply."""

    def __init__(self, most: int, windows: bool = os.name == "nt") -> None:
        self._most = most  # bytes of names in all
        self._size = 0
        self._windows = windows
        self._known: dict[str, str] = {}  # by the form in which names clash
        self._folders: set[str] = set()

    def place(self, name: str, is_folder: bool) -> str:
        """The path of the member below the target folder, with forward slashes; empty for the folder itself.

        Raises InvalidInput for a name that leaves the folder, that some system cannot hold, or that another
        member has.
        """
        self._check(name)
        parts = PurePosixPath(name).parts
        if not parts and not is_folder:
            raise refused(name, "the file has no name")
        if len(name.encode()) > _longest_path:
            raise refused(name[:100] + "…", f"its path is longer than {_longest_path} bytes")
        for part in parts:
            self._check_part(name, part)
        path = "/".join(parts)
        if parts:
            self._enter_folders(name, parts[:-1])
            self._enter(name, path, is_folder)
        return path

    def _check(self, name: str) -> None:
        posix, windows = PurePosixPath(name), PureWindowsPath(name)
        try:
            name.encode()
        except UnicodeEncodeError as error:
            raise refused(name, "its name is not written in UTF-8") from error
        if "\0" in name:
            raise refused(name, "its name holds a NUL character")
        if ":" in windows.drive:
            raise refused(name, "its path begins with a drive letter")
        if posix.is_absolute() or windows.anchor:
            raise refused(name, "its path is absolute")
        if ".." in (*posix.parts, *windows.parts):
            raise refused(name, "its path leads out of the folder with '..'")

    def _check_part(self, name: str, part: str) -> None:
        if is_reserved(part):
            raise refused(name, f"{part!r} is the name of a device on Windows")
        if len(part.encode()) > longest_name:
            raise refused(name, f"a part of its path is longer than {longest_name} bytes")
        if self._windows and is_unfit_for_windows(part):
            raise refused(name, f"Windows cannot hold the name {part!r}")

    def _enter_folders(self, name: str, parts: tuple[str, ...]) -> None:
        if "/".join(parts) not in self._folders:
            for count in range(1, len(parts) + 1):
                self._enter(name, "/".join(parts[:count]), True)

    def _enter(self, name: str, path: str, is_folder: bool) -> None:
        known = self._known.get(key := clash_key(path))
        if known == path:
            if not (is_folder and path in self._folders):
                raise refused(name, f"{path!r} is there twice")
            return
        if known is not None:
            raise refused(name, f"it clashes with {known!r} where upper and lower case are one")
        self._known[key] = path
        if is_folder:
            self._folders.add(path)
        self._size += len(path)
        if self._size > self._most:
            raise refused(name, "the names of the archive's members take too much memory")
