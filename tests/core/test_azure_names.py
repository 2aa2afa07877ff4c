"""What Azure would know a workspace by is kept, and told to programs and runs."""

from __future__ import annotations

from mldesk.core.azure_names import AzureNames, azure_facts, azure_names, keep_azure_facts
from mldesk.core.workspace import Workspace


def test_a_workspace_that_nobody_named_has_its_own_name(workspace: Workspace) -> None:
    assert azure_names(workspace) == AzureNames("Test", "local", "mldesk")


def test_facts_are_kept_beside_each_other(workspace: Workspace) -> None:
    keep_azure_facts(workspace, workspace_name="digits", subscription_id="00", location=None)
    keep_azure_facts(workspace, resource_group="group", tags={"team": "vision"})
    assert azure_names(workspace) == AzureNames("digits", "00", "group")
    assert azure_facts(workspace)["tags"] == {"team": "vision"}
    assert "location" not in azure_facts(workspace)
