"""Where in a workspace an object is: by the first two digits of its hash, and by the rest."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..hashing import algorithm, algorithm_of

if TYPE_CHECKING:
    from ..workspace import Workspace


def object_path(workspace: Workspace, content: str) -> Path:
    """The place of the content with the hash `content`, whether it is there or not.

    Raises ValueError for a hash that is not of today's algorithm: contents of older workspaces lie only in
    their versions.
    """
    if algorithm_of(content) != algorithm:
        raise ValueError(f"{content} names no object")
    digits = content.partition(":")[2]
    return workspace.objects_folder / digits[:2] / digits[2:]


def marks_folder(workspace: Workspace) -> Path:
    """Where an entry named by its digits stands for each content that was found damaged."""
    return workspace.objects_folder / "damaged"


def locks_folder(workspace: Workspace) -> Path:
    """Where the locks of those who write objects are."""
    return workspace.objects_folder / "locks"
