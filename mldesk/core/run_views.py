"""Saved views of the run table: named choices of columns, filter, order and groups, kept in the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from .errors import Conflict, Damaged, InvalidInput, NotFound, TooNew, translate_os_error
from .files import write_atomically

if TYPE_CHECKING:
    from .workspace import Workspace

CHANGE_KIND = "run_views"
"""The kind of change that saving, renaming and removing a view is told as."""
LONGEST_NAME = 80
_format = 1


class RunView(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a table of runs shows: `columns`, `sort` and `group` are keys of columns.

    Without columns the table finds them itself, without `sort` the newest run comes first, without an
    `experiment` it shows all.
    """

    name: str
    columns: tuple[str, ...] = ()
    filter: str = ""
    sort: str = ""
    descending: bool = False
    group: tuple[str, ...] = ()
    archived: bool = False
    experiment: str | None = None

    def named(self, name: str) -> RunView:
        """The same under another name."""
        return msgspec.structs.replace(self, name=name)


class _Header(msgspec.Struct):
    format: int


class _File(_Header):
    views: list[RunView]


def list_views(workspace: Workspace) -> list[RunView]:
    """All saved views by name; raises Damaged when their file is not whole, TooNew."""
    path = views_file(workspace.path)
    try:
        content = path.read_bytes()
        if msgspec.json.decode(content, type=_Header).format > _format:
            raise TooNew(
                "The saved views were made by a newer version of mldesk", str(path), "Update mldesk."
            )
        views = msgspec.json.decode(content, type=_File).views
    except FileNotFoundError:
        return []
    except OSError as error:
        raise translate_os_error(error, path) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        cure = "Take the file away and save the views again."
        raise Damaged("The saved views are damaged", f"{path}: {error}", cure) from error
    return sorted(views, key=lambda view: view.name.casefold())


def save_view(workspace: Workspace, view: RunView) -> RunView | None:
    """Save a view; one of the same name is overwritten and returned. Raises InvalidInput without a name."""
    view = view.named(_checked(view.name))
    with workspace.store.write(CHANGE_KIND):  # one writer at a time, and everybody learns of it
        views = list_views(workspace)
        before = _find(views, view.name)
        _write(workspace, [*(one for one in views if one is not before), view])
    return before


def rename_view(workspace: Workspace, name: str, new_name: str) -> None:
    """Give a view another name; raises NotFound, InvalidInput, and Conflict when the name is taken."""
    new_name = _checked(new_name)
    with workspace.store.write(CHANGE_KIND):
        views = list_views(workspace)
        chosen, taken = _existing(views, name), _find(views, new_name)
        if taken is not None and taken is not chosen:
            raise Conflict(
                "The name is taken", f"there is a view {taken.name!r}", "Choose another one.", field="name"
            )
        _write(workspace, [one.named(new_name) if one is chosen else one for one in views])


def remove_view(workspace: Workspace, name: str) -> RunView:
    """Remove a view and return it: saved again it is back. Raises NotFound."""
    with workspace.store.write(CHANGE_KIND):
        views = list_views(workspace)
        chosen = _existing(views, name)
        _write(workspace, [one for one in views if one is not chosen])
    return chosen


def views_file(folder: Path) -> Path:
    """The file that holds the views of the workspace in this folder."""
    return folder / "run_views.json"


def _checked(name: str) -> str:
    text = " ".join(name.split())
    if not text or len(text) > LONGEST_NAME:
        cause = "the name is empty" if not text else f"the name has more than {LONGEST_NAME} letters"
        raise InvalidInput(
            "The view has no name" if not text else "The name is too long", cause, "Give it one.", "name"
        )
    return text


def _find(views: list[RunView], name: str) -> RunView | None:
    return next((view for view in views if view.name.casefold() == name.casefold()), None)


def _existing(views: list[RunView], name: str) -> RunView:
    found = _find(views, name)
    if found is None:
        raise NotFound("There is no such view", f"{name!r} was removed or renamed", "Save it again.", "name")
    return found


def _write(workspace: Workspace, views: list[RunView]) -> None:
    path = views_file(workspace.path)
    try:
        content = msgspec.json.encode(_File(_format, views))
        write_atomically(path, msgspec.json.format(content, indent=1))
    except OSError as error:
        raise translate_os_error(error, path) from error
