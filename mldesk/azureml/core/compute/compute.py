"""azureml.core.compute.compute: compute targets as the SDK names them; `local` and Docker are some, too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mldesk.core.compute import ComputeTarget as LocalTarget
from mldesk.core.compute import get_compute, list_compute, remove_target
from mldesk.core.errors import NotFound, NotSupported

from ...absent import refuse_member
from ...exceptions import ComputeTargetException, raised_as
from ...moments import iso
from ...opened import opened
from ..compute_target import AbstractComputeTarget

if TYPE_CHECKING:
    from ..workspace import Workspace
    from .amlcompute import AmlComputeProvisioningConfiguration
    from .status import AmlComputeStatus

_kinds = {"local": "Local", "docker": "Docker", "ray": "Ray", "slurm": "Slurm"}


class ComputeTarget(AbstractComputeTarget):
    """The compute target called `name`; a named one on this machine is an AmlCompute.

    `local` is mldesk's own. Raises ComputeTargetException when there is none.
    """

    def __new__(cls, workspace: Workspace | None = None, name: str = "", *_others: object) -> ComputeTarget:
        """The target as what it is: a cluster, or this machine or Docker."""
        from .amlcompute import AmlCompute

        if cls is ComputeTarget and workspace is not None and _found(workspace, name).is_named:
            return object.__new__(AmlCompute)
        return object.__new__(cls)

    def __init__(self, workspace: Workspace, name: str) -> None:
        self.workspace = workspace
        self.name = _found(workspace, name).name

    @property
    def local(self) -> LocalTarget:
        """mldesk's compute target, as it is now; raises ComputeTargetException when it is gone."""
        return _found(self.workspace, self.name)

    @property
    def type(self) -> str:  # type: ignore[override]
        """AmlCompute for a named target on this machine, else Local or Docker."""
        found = self.local
        return "AmlCompute" if found.is_named else _kinds.get(found.kind, found.kind)

    @property
    def id(self) -> str:
        """What nothing else in the workspace is called."""
        return f"{self.workspace.get_details()['id']}/computes/{self.name}"

    @property
    def location(self) -> str:
        """That of the workspace."""
        return self.workspace.location

    @property
    def tags(self) -> dict[str, str]:
        """Its tags."""
        return dict(self.local.settings.get("tags") or {})

    @property
    def description(self) -> str:
        """What was written about it."""
        return str(self.local.settings.get("description") or "")

    @property
    def created_on(self) -> str:
        """When it was added."""
        return iso(self.local.created)

    @property
    def provisioning_state(self) -> str:
        """Always Succeeded: this machine is there."""
        return "Succeeded"

    @property
    def provisioning_errors(self) -> None:
        """Never any."""
        return

    @staticmethod
    def create(
        workspace: Workspace, name: str, provisioning_configuration: AmlComputeProvisioningConfiguration
    ) -> ComputeTarget:
        """Add a named target on this machine; one of that name that is there already is changed.

        Raises ComputeTargetException, NotSupported for a configuration of another kind of compute.
        """
        from .amlcompute import AmlCompute, AmlComputeProvisioningConfiguration

        if not isinstance(provisioning_configuration, AmlComputeProvisioningConfiguration):
            raise NotSupported(
                f"A compute target cannot be made of a {type(provisioning_configuration).__name__}",
                "it is no configuration of an AmlCompute",
                "Use AmlCompute.provisioning_configuration(...).",
            )
        return AmlCompute._create(workspace, name, provisioning_configuration)

    @staticmethod
    def attach(workspace: Workspace, name: str, attach_configuration: object) -> ComputeTarget:
        """Raises NotSupported: machines elsewhere cannot be attached."""
        raise NotSupported(
            f"The machine {name} cannot be attached",
            "runs go to this machine or a Docker engine, which may be another machine's",
            "Use compute_target='local', or add a Docker engine: mldesk compute add docker --host ssh://...",
        )

    @staticmethod
    def list(workspace: Workspace) -> list[ComputeTarget]:
        """All compute targets of the workspace, by name."""
        return [ComputeTarget(workspace, found.name) for found in list_compute(opened(workspace))]

    def refresh_state(self) -> None:
        """Make sure that it is there still: everything is read when it is asked for."""
        _found(self.workspace, self.name)

    def get_status(self) -> AmlComputeStatus:
        """What it is and what it does now."""
        from .status import status_of

        return status_of(opened(self.workspace), self.local)

    def wait_for_completion(self, show_output: bool = False, is_delete_operation: bool = False) -> None:
        """Tell that it is ready: nothing has to be waited for on this machine."""
        if not is_delete_operation:
            self.refresh_state()
        if show_output:
            self._print_ready()

    def _print_ready(self) -> None:
        print(self.provisioning_state)  # noqa: T201 (as the SDK does)
        print(f"{self.type} wait for completion finished\n")  # noqa: T201

    def delete(self) -> None:
        """Remove it; its runs stay. Raises ComputeTargetException while a run needs it, and for `local`."""
        with raised_as(ComputeTargetException):
            remove_target(opened(self.workspace), self.name)

    def detach(self) -> None:
        """Remove it, as `delete` does: nothing else holds it."""
        self.delete()

    def serialize(self) -> dict[str, Any]:
        """It as JSON-ready values, under the SDK's keys."""
        return {
            "id": self.id,
            "name": self.name,
            "location": self.location,
            "tags": self.tags,
            "properties": {
                "description": self.description,
                "computeType": self.type,
                "provisioningState": self.provisioning_state,
                "provisioningErrors": self.provisioning_errors,
                "createdOn": self.created_on,
                "properties": self.get_status().serialize(),
            },
        }

    @staticmethod
    def deserialize(workspace: Workspace, object_dict: Mapping[str, Any]) -> ComputeTarget:
        """The target that `serialize` told of; raises ComputeTargetException when it is gone."""
        return ComputeTarget(workspace, str(object_dict["name"]))

    def __getattr__(self, name: str) -> Any:
        """Members of the SDK that mean nothing here: raises NotSupported, AttributeError for all others."""
        refuse_member("azureml.core.compute.ComputeTarget", name)

    def __repr__(self) -> str:
        """As the SDK shows it."""
        return f"{type(self).__name__}(workspace={self.workspace!r}, name={self.name}, type={self.type})"


def _found(workspace: Workspace, name: str) -> LocalTarget:
    """mldesk's target of this name; raises ComputeTargetException with the SDK's words."""
    try:
        return get_compute(opened(workspace), name)
    except NotFound as error:
        message = f"ComputeTargetNotFound: Compute Target with name {name} not found in provided workspace"
        raise ComputeTargetException(message, error, error.cause, error.cure) from error
