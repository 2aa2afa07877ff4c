"""mldesk's own workspace behind one of the SDK's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mldesk.core.workspace import Workspace as CoreWorkspace

from .exceptions import UserErrorException

if TYPE_CHECKING:
    from .core.workspace import Workspace


def opened(workspace: Workspace | CoreWorkspace | None) -> CoreWorkspace:
    """The open workspace of mldesk that `workspace` is, or stands for; raises UserErrorException for None."""
    if isinstance(workspace, CoreWorkspace):
        return workspace
    if workspace is None:
        raise UserErrorException("There is no workspace", cure="Give one: Workspace.from_config().")
    return workspace.local
