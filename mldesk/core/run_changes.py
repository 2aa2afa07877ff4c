"""Edits of runs that can be taken back: each tells the edit that brings back what was there before."""

from __future__ import annotations

from typing import Any

from .apply import identity_columns
from .store import Connection

Edit = list[Any]
"""An edit as core.edits writes it: ["name", text], ["note", text], ["star", true or false],
["archive", true or false], ["color", text], ["tag", key, value] or ["untag", key]."""


def opposite(connection: Connection, run_id: str, edit: Edit) -> Edit | None:
    """The edit that takes this one back, read before it is made; None when it would change nothing."""
    if edit[0] in ("tag", "untag"):
        return _opposite_tag(connection, run_id, edit)
    column = identity_columns[edit[0]]
    row = connection.execute(f"SELECT {column} FROM runs WHERE id = ?", (run_id,)).fetchone()  # noqa: S608 (ours)
    before = type(edit[1])(row[0] or "")
    return None if before == edit[1] else [edit[0], before]


def _opposite_tag(connection: Connection, run_id: str, edit: Edit) -> Edit | None:
    key, wanted = edit[1], edit[2] if edit[0] == "tag" else None
    row = connection.execute("SELECT value FROM tags WHERE run_id = ? AND key = ?", (run_id, key)).fetchone()
    before = None if row is None else row[0]
    if before == wanted:
        return None
    return ["untag", key] if before is None else ["tag", key, before]
