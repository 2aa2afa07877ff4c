"""The index on disk: in the workspace, taken from there when a window opens, and kept anew now and then.

The file is a copy of what the database knows. It is used only when it is whole and of this database's past;
the runs that changed since it was written are read, and where anything is doubtful, all are.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import free_space
from .index import FORMAT, RunIndex
from .reading import RunNews, read_news
from .storing import NotWholeError, read_columns, write_columns

if TYPE_CHECKING:
    from ..workspace import Workspace

_LEAST_FREE = 1 << 30
"""Bytes; on a disk with less than this free the index is not kept."""
_ABANDONED_SECONDS = 3600
_MANY = 1000
"""So many runs take longer to read from the database than from a file."""


def open_index(workspace: Workspace) -> RunIndex:
    """The index of all runs as they are now: the one that was kept, brought up to date, or a new one."""
    kept = _kept_index(workspace)
    if kept is not None:
        news = read_news(workspace, *kept.seen)
        if news.changed is None:
            return RunIndex(news)
        kept.apply(news)
        return kept
    return RunIndex(read_news(workspace))


def follow_index(workspace: Workspace, history: str, revision: int) -> RunIndex | RunNews:
    """What changed since `revision` of `history`; the whole index when that is not this database's past."""
    if history and history == workspace.store.read("SELECT id FROM run_history")[0][0]:
        news = read_news(workspace, history, revision)
        return RunIndex(news) if news.changed is None else news
    return open_index(workspace)


def _kept_index(workspace: Workspace) -> RunIndex | None:
    try:
        facts, parts = read_columns(index_file(workspace.path))
    except (OSError, NotWholeError):
        return None
    if facts["format"] != FORMAT or not _of_its_past(workspace, facts):
        return None
    return RunIndex.of_parts(facts, parts)


def _of_its_past(workspace: Workspace, facts: dict[str, Any]) -> bool:
    """Whether the newest change that the file knows is one that the database knows, too.

    An older copy of the database that went on from there has the same history and counts the same revisions.
    """
    if facts["latest"] is None:
        return bool(facts["revision"] == 0)
    found = workspace.store.read_one("SELECT revision FROM run_changes WHERE run_id = ?", facts["latest"])
    return found is not None and bool(found[0] >= facts["revision"])


def should_keep(index: RunIndex) -> bool:
    """Whether writing the index is worth it: it has many runs, or many changed since it was kept."""
    if not index.is_kept:
        return len(index) >= _MANY
    return len(index.changed_since_kept) > max(_MANY, len(index) // 100)


def keep_index(folder: Path, index: RunIndex) -> bool:
    """Write the index of the workspace in `folder`; False where that cannot be, which costs only time later.

    The index must not change meanwhile. Several windows may do it at once: the last one's file stays.
    """
    path = index_file(folder)
    facts = {**index.facts(), "format": FORMAT}
    try:
        path.parent.mkdir(exist_ok=True)
        _remove_drafts(path)
        if (free_space(folder) or 0) < _LEAST_FREE:
            return False
        write_columns(path, facts, index.parts())
    except OSError:
        return False
    return True


def note_kept(index: RunIndex) -> None:
    """The index as it is has been written, or could not be: do so again when enough has changed."""
    index.is_kept = True
    index.changed_since_kept.clear()


def _remove_drafts(path: Path) -> None:
    """Remove what a window that was killed left half written."""
    for draft in path.parent.glob(f".{path.name}.*"):
        if time.time() - draft.stat().st_mtime > _ABANDONED_SECONDS:
            draft.unlink(missing_ok=True)


def index_file(folder: Path) -> Path:
    """Where the index of the workspace in this folder is kept."""
    return folder / "cache" / "runs.columns"
