"""What Azure would know of a workspace: kept in the local one's settings, given back, used for nothing."""

from __future__ import annotations

from typing import Any

from mldesk.core.workspace import Workspace
from mldesk.core.workspace_settings import change_settings, read_settings

from .places import AzureIdentity
from .telling import tell_once

_setting = "azure"


def azure_facts(workspace: Workspace) -> dict[str, Any]:
    """What was kept, by the SDK's names."""
    kept = read_settings(workspace).get(_setting)
    return kept if isinstance(kept, dict) else {}


def keep_facts(workspace: Workspace, **values: object) -> None:
    """Keep these facts (JSON-ready) besides the others; those that are None stay as they were."""
    new = {key: value for key, value in values.items() if value is not None}
    if new:
        change_settings(workspace, **{_setting: azure_facts(workspace) | new})


def keep_identity(workspace: Workspace, identity: AzureIdentity) -> None:
    """Keep what Azure knows the workspace by; tells where that differs from what was kept before."""
    kept = azure_facts(workspace)
    given = {
        "workspace_name": identity.name,
        "subscription_id": identity.subscription_id,
        "resource_group": identity.resource_group,
        "location": identity.location,
    }
    new = {key: value for key, value in given.items() if value and kept.get(key) != value}
    for key in kept.keys() & new.keys():
        tell_once(
            f"The workspace {workspace.name} was known by the {key} {kept[key]!r}, now by {new[key]!r}."
        )
    keep_facts(workspace, **new)
