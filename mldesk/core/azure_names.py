"""What Azure would know a workspace by: kept in its settings, told to programs and runs, used for nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .workspace_settings import merge_setting, read_settings

if TYPE_CHECKING:
    from .workspace import Workspace

_setting = "azure"


@dataclass(frozen=True, slots=True)
class AzureNames:
    """The names by which Azure's SDK knows a workspace."""

    workspace_name: str
    subscription_id: str
    resource_group: str


def azure_facts(workspace: Workspace) -> dict[str, Any]:
    """What was kept, by the SDK's words."""
    kept = read_settings(workspace).get(_setting)
    return kept if isinstance(kept, dict) else {}


def keep_azure_facts(workspace: Workspace, **values: object) -> None:
    """Keep these facts (JSON-ready) besides the others; those that are None stay as they were."""
    new = {key: value for key, value in values.items() if value is not None}
    if new:
        merge_setting(workspace, _setting, new)


def azure_names(workspace: Workspace) -> AzureNames:
    """The workspace's names in Azure; where none were given, its own name, "local" and "mldesk"."""
    kept = azure_facts(workspace)
    return AzureNames(
        str(kept.get("workspace_name") or workspace.name),
        str(kept.get("subscription_id") or "local"),
        str(kept.get("resource_group") or "mldesk"),
    )
