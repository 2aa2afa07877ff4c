"""Takes write protection on and off: what is stored is protected, and is removed all the same."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def protect(folder: Path) -> None:
    """Take the permission to write from every file in `folder` and below."""
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            path.chmod(stat.S_IMODE(path.stat().st_mode) & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))


def remove_folder(folder: Path) -> None:
    """Remove `folder` with all that is in it, protected files too; what cannot be removed stays."""

    def unprotect(function: Callable[[str], object], path: str, _error: object) -> None:
        if function not in (os.unlink, os.rmdir):
            return  # a folder that cannot be read
        try:
            os.chmod(path, stat.S_IRWXU)  # noqa: PTH101 (rmtree speaks in texts)
            function(path)
        except OSError:
            return  # in use by another program: the next sweep gets it

    for place, _, _ in os.walk(folder):
        with suppress(OSError):  # what is told below
            os.chmod(place, stat.S_IRWXU)  # noqa: PTH101 (walk speaks in texts)
    shutil.rmtree(folder, onerror=unprotect)
