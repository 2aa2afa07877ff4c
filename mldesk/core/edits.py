"""A user's edits of a run, kept in the run's folder so that a rebuilt database has them too.

Besides the arrays of identity events there are:

    ["untag", key]
    ["deleted", time or null]   in the trash since, or back from it; its child runs go along
    ["freed", time]             its results were freed for ever, only what its models need was kept
    ["queue", place or null]    its place in the queue; null is that of its number
    ["hold", true or false]     whether it stays in the queue until it is released
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import IO, Any

from mldesk.runtime import events

from .apply import Applier, identity_columns
from .errors import translate_os_error
from .flushing import flush_file, flush_files
from .store import Connection, Store

_file_name = "edits.jsonl"
_and_below = (
    "WITH RECURSIVE below (id) AS (SELECT ? UNION ALL "
    "SELECT runs.id FROM runs JOIN below ON runs.parent_id = below.id)"
)


def append_edit(store: Store, folder: Path, line: list[Any]) -> None:
    """Add one edit to the file in a folder, on the disk when this returns; raises the world's errors.

    To be called within the transaction of `store` that makes the edit in the rows: when that is not stored,
    the line is taken back. Only a kill between the two leaves it: then the next rebuild makes the edit.
    """
    path = folder / _file_name
    try:
        with path.open("ab") as file:
            _add(store, path, file, line)
            flush_file(file.fileno())
    except OSError as error:
        raise translate_os_error(error, path) from error


def append_edits(store: Store, edits: Mapping[Path, list[Any]]) -> None:
    """Add an edit to the file in each of many folders, as `append_edit`, and wait for the disk at the end."""
    paths = [folder / _file_name for folder in edits]
    path = None
    try:
        for path, line in zip(paths, edits.values(), strict=True):
            with path.open("ab") as file:
                _add(store, path, file, line)
        if path is not None:
            flush_files([str(path) for path in paths], path.parent)
    except OSError as error:
        raise translate_os_error(error, error.filename or path or _file_name) from error


def _add(store: Store, path: Path, file: IO[bytes], line: list[Any]) -> None:
    content = json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    if file.tell() and not _ends_whole(path):
        file.write(b"\n")
    store.if_taken_back(partial(_blank, path, file.tell(), len(content)))
    file.write(content)
    file.flush()


def _blank(path: Path, start: int, size: int) -> None:
    """Make a line one of blanks: that takes no space of the disk and spares what others have added since."""
    with suppress(OSError), path.open("rb+") as file:
        end = min(start + size, file.seek(0, os.SEEK_END))
        file.seek(start)
        file.write(b" " * max(0, end - start))
        file.flush()
        flush_file(file.fileno())


def read_edits(run_id: str, folder: Path) -> Iterator[tuple[str, list[Any]]]:
    """Each edit of the run and its children in order: the id of the run it is about, and the edit as a list.

    Lines that are none are passed over. Raises the world's errors.
    """
    path = folder / _file_name
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return
    except OSError as error:
        raise translate_os_error(error, path) from error
    for line in lines:
        try:
            edit = json.loads(line)
        except ValueError:
            continue
        target = run_id
        while isinstance(edit, list) and len(edit) == 3 and edit[0] == "child":
            target, edit = edit[1], edit[2]
        if isinstance(edit, list) and len(edit) > 1:
            yield target, edit


def edited_keys(edits: Iterable[tuple[str, list[Any]]]) -> frozenset[tuple[str, ...]]:
    """What the user has set by hand: ("tag", run id, key) or (column, run id); the script's events leave it
    alone.
    """
    keys: set[tuple[str, ...]] = set()
    for target, edit in edits:
        if edit[0] in ("tag", "untag"):
            keys.add(("tag", target, str(edit[1])))
        elif edit[0] in identity_columns:
            keys.add((identity_columns[edit[0]], target))
    return frozenset(keys)


def apply_edit(connection: Connection, run_id: str, edit: list[Any]) -> None:
    """Make the edit in the run's rows, inside the caller's transaction; raises EventError when it is none."""
    if edit[0] == "untag":
        connection.execute("DELETE FROM tags WHERE run_id = ? AND key = ?", (run_id, edit[1]))
    elif edit[0] == "deleted":
        _delete(connection, run_id, edit[1])
    elif edit[0] == "queue":
        place = edit[1] if edit[1] is None else _number(edit[1])
        connection.execute("UPDATE runs SET queue_place = ? WHERE id = ?", (place, run_id))
    elif edit[0] == "hold":
        connection.execute("UPDATE runs SET held = ? WHERE id = ?", (bool(edit[1]), run_id))
    elif edit[0] == "freed":
        for table in ("artifacts", "images"):  # what they name is no longer there
            connection.execute(
                f"{_and_below} DELETE FROM {table} WHERE run_id IN (SELECT id FROM below)",  # noqa: S608
                (run_id,),
            )
    else:
        Applier(connection).apply(run_id, events.from_array(edit))


def _delete(connection: Connection, run_id: str, when: Any) -> None:
    if when is not None:
        _number(when)
    connection.execute(
        f"{_and_below} UPDATE runs SET deleted = ? WHERE id IN (SELECT id FROM below)",  # noqa: S608
        (run_id, when),
    )


def _number(value: Any) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise events.EventError(f"{value!r} is no number")
    return value


def _ends_whole(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
