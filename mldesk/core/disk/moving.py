"""The trash: what is moved there is gone from all lists, loses nothing, and comes back as it was."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..ballast import keep_ballast, with_room
from ..edits import append_edit, apply_edit
from ..errors import Conflict, InvalidInput, NotFound, Unavailable
from ..identifiers import check_name, quoted
from ..item_edits import apply_item_edit
from ..run import find_run
from ..run_columns import no_such_run
from .facts import ItemKind, item_kinds
from .leftovers import freed_in_part
from .uploads import put_upload_back, trash_upload
from .versions import VersionKind, item_folder

if TYPE_CHECKING:
    from ..run import Run
    from ..store import Connection
    from ..workspace import Workspace


def move_to_trash(workspace: Workspace, kind: ItemKind, reference: str) -> tuple[str, ...]:
    """Move something to the trash; nothing is removed from the disk.

    `reference` names a dataset or model (all its versions), one version of it (`name:2`), a run (with its
    child runs), or a path in the default datastore. Returns the references that take just this back. Raises
    NotFound, InvalidInput, Conflict (a child run alone, an upload that a dataset uses), Unavailable for a run
    that has not ended.
    """
    keep_ballast(workspace)
    return with_room(workspace, lambda: _move(workspace, _checked(kind), reference))


def take_back(workspace: Workspace, kind: ItemKind, reference: str) -> tuple[str, ...]:
    """Take something out of the trash again: all trashed versions of `name`, or `name:2`, a run, an upload.

    An upload is named by its path or its id in the trash. Returns what came back. Raises NotFound, and
    Conflict when it cannot come back whole.
    """
    return with_room(workspace, lambda: _take_back(workspace, _checked(kind), reference))


def _checked(kind: str) -> ItemKind:
    for known in item_kinds:
        if kind == known:
            return known
    raise InvalidInput(
        "There is no such kind of thing",
        f"{kind!r} is none of {', '.join(item_kinds)}",
        "Choose one.",
        "kind",
    )


def _move(workspace: Workspace, kind: ItemKind, reference: str) -> tuple[str, ...]:
    if kind == "upload":
        return (trash_upload(workspace, reference).id,)
    if kind == "run":
        return (_trash_run(workspace, find_run(workspace, reference)),)
    return _set_versions(
        workspace, kind, _present(workspace, kind, reference), "deleted IS NULL", time.time()
    )


def _take_back(workspace: Workspace, kind: ItemKind, reference: str) -> tuple[str, ...]:
    if kind == "upload":
        return (put_upload_back(workspace, reference),)
    if kind == "run":
        return (_put_run_back(workspace, find_run(workspace, reference, deleted=True)),)
    return _set_versions(workspace, kind, reference, "deleted > 0", None)


# Versions


def _present(workspace: Workspace, kind: VersionKind, reference: str) -> str:
    """The reference with an alias in it replaced by the version that bears it."""
    if kind == "model" and ":" not in reference and "@" in reference:
        from ..model import get_model

        return get_model(workspace, reference).reference
    return reference


def _set_versions(
    workspace: Workspace, kind: VersionKind, reference: str, where: str, when: float | None
) -> tuple[str, ...]:
    """Set when the versions went to the trash, of those that fulfil `where`; returns their references."""
    name, colon, number = reference.partition(":")
    name = check_name(kind, name)
    with workspace.store.write(f"{kind}s") as connection:
        rows = connection.execute(
            f"SELECT {kind}_id, version FROM {kind}_versions JOIN {kind}s ON id = {kind}_id "  # noqa: S608
            f"WHERE name = ? AND {where} AND (? = '' OR version = ?) ORDER BY version",
            (name, colon, int(number) if number.isdecimal() else -1),
        ).fetchall()
        if not rows:
            place = "in the trash" if when is None else "there"
            raise NotFound(
                f"There is no such {kind} {place}",
                f"nothing {place} is called {quoted(reference)}",
                "Check the name.",
            )
        for identity, version in rows:
            edit: list[Any] = ["deleted", version, when]
            apply_item_edit(connection, kind, identity, edit)
            append_edit(workspace.store, item_folder(workspace, kind) / identity, edit)
    return tuple(f"{name}:{version}" for _, version in rows)


# Runs


def _trash_run(workspace: Workspace, run: Run) -> str:
    _check_root(run)
    with workspace.store.write("runs") as connection:
        _check_is(connection, run, "deleted IS NULL")
        _check_ended(connection, run)
        _edit(workspace, connection, run, time.time())
    return run.id


def _put_run_back(workspace: Workspace, run: Run) -> str:
    _check_root(run)
    with workspace.store.write("runs") as connection:
        _check_is(connection, run, "deleted > 0")
        if freed_in_part(run.id, run.folder):
            raise Conflict(
                "The run cannot be put back",
                "its results have been freed; what is left of it is kept for its model",
                "Look at it from the model's page.",
            )
        _edit(workspace, connection, run, None)
    return run.id


def _edit(workspace: Workspace, connection: Connection, run: Run, when: float | None) -> None:
    edit = ["deleted", when]
    apply_edit(connection, run.id, edit)
    append_edit(workspace.store, run.folder, edit)


def _check_root(run: Run) -> None:
    if run.parent_id is not None:
        raise Conflict(
            "A child run goes with its run",
            f"{run.name} has its files in the folder of the run that made it",
            f"Choose the run {run.parent_id}.",
        )


def _check_is(connection: Connection, run: Run, where: str) -> None:
    """Raise NotFound when it is elsewhere since it was looked for: in the trash, back, or freed."""
    if connection.execute(f"SELECT 1 FROM runs WHERE id = ? AND {where}", (run.id,)).fetchone() is None:  # noqa: S608
        raise no_such_run(run.name)


def _check_ended(connection: Connection, run: Run) -> None:
    row = connection.execute("SELECT status FROM runs WHERE id = ?", (run.id,)).fetchone()
    if row is None or row[0] not in ("Completed", "Failed", "Canceled"):
        raise Unavailable(
            "The run has not ended",
            f"{run.name} is {'gone' if row is None else str(row[0]).lower()}",
            "Stop it first, or wait until it is over.",
        )
