"""Some room held back, so that a full disk can be freed: even deleting takes room."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from .errors import StorageFull, free_space

if TYPE_CHECKING:
    from pathlib import Path

    from .workspace import Workspace

T = TypeVar("T")

_size = 2_000_000  # bytes
_plenty = 1_000_000_000  # bytes free; with less, mldesk takes none for itself


def keep_ballast(workspace: Workspace) -> None:
    """Set some room aside where there is plenty and none is set aside yet; does nothing where that fails."""
    path = _path(workspace)
    try:
        if path.exists() or (free_space(workspace.path) or 0) < _plenty:
            return
        with path.open("xb") as file:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, _size)
            else:
                file.write(bytes(_size))
    except OSError:
        return  # a disk that cannot hold room back is none to rely on: freeing tries without


def with_room(workspace: Workspace, act: Callable[[], T]) -> T:
    """Do it; on a full disk give up the room set aside and do it again. Raises what `act` does."""
    try:
        return act()
    except StorageFull:
        try:
            _path(workspace).unlink()
        except OSError:
            raise
        return act()


def _path(workspace: Workspace) -> Path:
    return workspace.path / ".ballast"
