"""Keeps a workspace's draft of a new run on disk, so that it survives a crash and is offered again."""

from __future__ import annotations

from pathlib import Path

from mldesk.core.errors import translate_os_error
from mldesk.core.files import write_atomically
from mldesk.core.paths import user_data

from .draft import Draft


def draft_path(workspace_id: str) -> Path:
    """Where the draft for the workspace with this id is kept: in the user's own folder."""
    return user_data() / "drafts" / f"{workspace_id}.json"


def save(draft: Draft, workspace_id: str) -> None:
    """Keep `draft`; an empty one removes what was kept. Raises StorageFull and Unavailable."""
    if draft.is_empty:
        discard(workspace_id)
        return
    path = draft_path(workspace_id)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, draft.to_json().encode("utf-8"))
    except OSError as error:
        raise translate_os_error(error, path) from error


def load(workspace_id: str) -> Draft | None:
    """Return the kept draft; None when there is none that can be read."""
    try:
        return Draft.from_json(draft_path(workspace_id).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def discard(workspace_id: str) -> None:
    """Forget the kept draft. Raises Unavailable."""
    path = draft_path(workspace_id)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise translate_os_error(error, path) from error
