"""azureml.core.workspace: a workspace on this machine, under the names that programs know it by."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from mldesk.core.azure_names import azure_facts, azure_names, keep_azure_facts
from mldesk.core.errors import Conflict, MldeskError, NotSupported, translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.core.paths import default_workspace, named_workspaces
from mldesk.core.workspace import Workspace as LocalWorkspace
from mldesk.core.workspace import recent

from .. import core
from ..absent import refuse_member
from ..exceptions import UserErrorException, WorkspaceException, raised_as
from ..moments import iso
from ..places import FOLDER_KEY, AzureIdentity, find_place, keep_identity, named_folder, open_or_make
from ..program import program
from ..telling import tell_once, tell_unused
from .compute import defaults
from .compute.amlcompute import AmlComputeProvisioningConfiguration
from .compute.defaults import make_default_targets

if TYPE_CHECKING:
    from .experiment import Experiment
    from .keyvault import Keyvault


_azures_own = {
    "adb_workspace",
    "app_insights",
    "cmk_keyvault",
    "container_registry",
    "hbi_workspace",
    "key_vault",
    "primary_user_assigned_identity",
    "private_endpoint_auto_approval",
    "private_endpoint_config",
    "resource_cmk_uri",
    "storage_account",
    "system_datastores_auth_mode",
    "user_assigned_identity_for_cmk_encryption",
    "v1_legacy_mode",
}


class Workspace:
    """A workspace of the SDK; `local` is the workspace of mldesk that it stands for.

    `Workspace(subscription_id, resource_group, workspace_name)` is the local workspace of that name, made on
    first use. The subscription, group and location are kept and given back; nothing else depends on them.
    """

    DEFAULT_CPU_CLUSTER_NAME = defaults.CPU_CLUSTER_NAME
    DEFAULT_GPU_CLUSTER_NAME = defaults.GPU_CLUSTER_NAME
    DEFAULT_CPU_CLUSTER_CONFIGURATION = defaults.CPU_CLUSTER
    DEFAULT_GPU_CLUSTER_CONFIGURATION = defaults.GPU_CLUSTER

    def __init__(
        self,
        subscription_id: str,
        resource_group: str,
        workspace_name: str,
        auth: object = None,
        _location: str | None = None,
        **ignored: object,
    ) -> None:
        tell_unused("Workspace", ignored)
        with raised_as(WorkspaceException):
            chosen = _chosen()
            local = chosen or open_or_make(named_folder(workspace_name), workspace_name)
        self._begin(local)
        identity = AzureIdentity(workspace_name, subscription_id, resource_group, _location or "")
        keep_identity(local, identity)

    def _begin(self, local: LocalWorkspace) -> None:
        self._own = threading.local()
        self._own.workspace = local
        self._first = local

    @classmethod
    def of(cls, local: LocalWorkspace) -> Workspace:
        """The workspace of the SDK that stands for one of mldesk."""
        made = cls.__new__(cls)
        made._begin(local)
        return made

    @property
    def local(self) -> LocalWorkspace:
        """The workspace of mldesk, over a connection of the thread that asks."""
        found: LocalWorkspace | None = getattr(self._own, "workspace", None)
        if found is None:
            found = self._own.workspace = self._first.opened_again()
        return found

    # Getting one

    @staticmethod
    def from_config(
        path: str | Path | None = None,
        auth: object = None,
        _logger: object = None,
        _file_name: str | None = None,
    ) -> Workspace:
        """The workspace of the config.json found in `path` (a file, or a folder; the current one) or above.

        It may be Azure's or that of a workspace of mldesk. Under `mldesk exec` a chosen workspace comes
        first, and without any config.json the user's default workspace is taken. Raises UserErrorException.
        """
        with raised_as(UserErrorException):
            chosen = _chosen()
            if chosen is not None:
                return Workspace.of(chosen)
            place = find_place(Path(path or "."), _file_name)
            if place is not None and place.folder is not None:
                return Workspace.of(LocalWorkspace.open(place.folder))
            if place is not None and place.identity is not None:
                found = place.identity
                return Workspace(found.subscription_id, found.resource_group, found.name)
            return _default(Path(path or "."))

    @staticmethod
    def create(
        name: str,
        auth: object = None,
        subscription_id: str | None = None,
        resource_group: str | None = None,
        location: str | None = None,
        create_resource_group: bool = True,
        sku: str = "basic",
        tags: Mapping[str, str] | None = None,
        friendly_name: str | None = None,
        description: str | None = None,
        exist_ok: bool = False,
        show_output: bool = True,
        default_cpu_compute_target: AmlComputeProvisioningConfiguration | None = None,
        default_gpu_compute_target: AmlComputeProvisioningConfiguration | None = None,
        **unused: object,
    ) -> Workspace:
        """Make the local workspace called `name`, or take the one there is with `exist_ok`.

        The default compute targets that are given become named targets on this machine. What concerns
        storage, keys and networks is told to mean nothing here.
        Raises WorkspaceException when there is one already.
        """
        if unknown := unused.keys() - _azures_own:
            raise TypeError(f"Workspace.create() got an unexpected keyword argument {min(unknown)!r}")
        with raised_as(WorkspaceException):
            folder = named_folder(name)
            is_there = (folder / "config.json").is_file()
            if is_there and not exist_ok and program().workspace is None:
                raise Conflict(
                    "The workspace is there already",
                    f"{folder} holds one called {name}",
                    "Use Workspace.get, or create it with exist_ok=True.",
                )
        made = Workspace(subscription_id or "", resource_group or "", name, auth, location)
        facts = {"tags": dict(tags) if tags else None, "friendly_name": friendly_name}
        keep_azure_facts(made.local, sku=sku, description=description, **facts)
        make_default_targets(made, default_cpu_compute_target, default_gpu_compute_target)
        if given := sorted(key for key, value in unused.items() if value):
            tell_once(f"{', '.join(given)}: a workspace on this machine has no such thing; it is left out.")
        if show_output and is_there:
            tell_once(f"The workspace {name} is ready in {made.local.path}.")
        return made

    @staticmethod
    def get(
        name: str,
        auth: object = None,
        subscription_id: str | None = None,
        resource_group: str | None = None,
        location: str | None = None,
        cloud: str = "AzureCloud",
        id: str | None = None,
    ) -> Workspace:
        """The local workspace called `name`, made on first use."""
        return Workspace(subscription_id or "", resource_group or "", name, auth, location)

    @staticmethod
    def list(
        subscription_id: str, auth: object = None, resource_group: str | None = None
    ) -> dict[str, list[Workspace]]:
        """All local workspaces by their name; with `resource_group` those that were made in it."""
        folders = {entry.path for entry in recent()}
        if named_workspaces().is_dir():
            folders |= set(named_workspaces().iterdir())
        found: dict[str, list[Workspace]] = {}
        for folder in sorted(folders):
            try:
                workspace = Workspace.of(LocalWorkspace.open(folder))
            except MldeskError:
                continue  # one that is gone, damaged, or of a newer version: opening it tells more
            if resource_group is None or workspace.resource_group == resource_group:
                found.setdefault(workspace.name, []).append(workspace)
        return found

    @staticmethod
    def setup() -> Workspace:
        """The workspace of the config.json; see from_config."""
        return Workspace.from_config()

    # What it is

    @property
    def name(self) -> str:
        """Its name: the one that programs gave it, else that of the local workspace."""
        return azure_names(self.local).workspace_name

    @property
    def subscription_id(self) -> str:
        """The subscription it was made with, kept and given back; nothing depends on it."""
        return azure_names(self.local).subscription_id

    @property
    def resource_group(self) -> str:
        """The resource group it was made with, kept and given back; nothing depends on it."""
        return azure_names(self.local).resource_group

    @property
    def location(self) -> str:
        """The region it was made with, kept and given back; "local" without one."""
        return str(azure_facts(self.local).get("location") or "local")

    @property
    def sku(self) -> str:
        """The edition it was made with; nothing depends on it."""
        return str(azure_facts(self.local).get("sku", "basic"))

    @property
    def tags(self) -> dict[str, str]:
        """Its tags."""
        return dict(azure_facts(self.local).get("tags") or {})

    def get_details(self) -> dict[str, Any]:
        """What is known of it, under the SDK's keys; `path` is the folder of the local workspace."""
        kept = azure_facts(self.local)
        return {
            "id": self._azure_id(),
            "name": self.name,
            "location": self.location,
            "type": "Microsoft.MachineLearningServices/workspaces",
            "tags": self.tags,
            "sku": self.sku,
            "workspaceid": self.local.id,
            "friendlyName": kept.get("friendly_name") or self.local.name,
            "description": kept.get("description") or "",
            "creationTime": iso(self.local.created),
            "provisioningState": "Succeeded",
            "hbiWorkspace": False,
            "path": str(self.local.path),
        }

    def _azure_id(self) -> str:
        return (
            f"/subscriptions/{self.subscription_id}/resourceGroups/{self.resource_group}"
            f"/providers/Microsoft.MachineLearningServices/workspaces/{self.name}"
        )

    def write_config(self, path: str | Path | None = None, file_name: str | None = None) -> None:
        """Write `.azureml/config.json` below `path` (the current folder), which from_config finds again."""
        file = Path(path or ".") / ".azureml" / (file_name or "config.json")
        config = {
            "subscription_id": self.subscription_id,
            "resource_group": self.resource_group,
            "workspace_name": self.name,
            FOLDER_KEY: str(self.local.path),
        }
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(file, json_bytes(config, indent=4))
        except OSError as error:
            with raised_as(UserErrorException):
                raise translate_os_error(error, file) from error

    def update(
        self,
        friendly_name: str | None = None,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
        **others: object,
    ) -> dict[str, Any]:
        """Change its friendly name, description and tags; returns get_details(). Raises NotSupported."""
        given = [name for name, value in others.items() if value is not None]
        if given:
            raise NotSupported(
                f"{given[0]} of a workspace cannot be set",
                "a workspace on this machine has none",
                "Leave it out.",
            )
        new_tags = None if tags is None else dict(tags)
        keep_azure_facts(self.local, friendly_name=friendly_name, description=description, tags=new_tags)
        return self.get_details()

    def delete(self, delete_dependent_resources: bool = False, no_wait: bool = False) -> None:
        """Raises NotSupported: no program deletes a folder with everything in it."""
        raise NotSupported(
            "A program cannot delete a workspace",
            f"{self.local.path} holds its data, runs and models",
            "Delete this folder yourself if you no longer want them.",
        )

    # What is in it

    @property
    def experiments(self) -> dict[str, Experiment]:
        """Its experiments by name."""
        from mldesk.core.experiment import experiment_names

        from .experiment import Experiment

        return {name: Experiment(self, name) for name in experiment_names(self.local)}

    @property
    def compute_targets(self) -> dict[str, Any]:
        """Its compute targets by name."""
        from mldesk.core.compute import list_compute

        return {found.name: core.ComputeTarget(self, found.name) for found in list_compute(self.local)}

    def get_default_compute_target(self, type: str) -> Any:
        """The compute target that stands for `type` "CPU" or "GPU"; raises UserErrorException."""
        from mldesk.core.machine_targets import default_compute

        with raised_as(UserErrorException):
            kind: Any = type.upper()
            return core.ComputeTarget(self, default_compute(self.local, kind).name)

    @property
    def datastores(self) -> dict[str, Any]:
        """Its datastores by name."""
        return {found.name: core.Datastore.get(self, found.name) for found in self.local.datastores()}

    def get_default_datastore(self) -> Any:
        """The datastore that is used when none is named."""
        return core.Datastore.get(self, self.local.get_default_datastore().name)

    def set_default_datastore(self, name: str) -> None:
        """Let the datastore called `name` be used when none is named; raises UserErrorException."""
        from mldesk.core.datastore import set_default_datastore

        with raised_as(UserErrorException):
            set_default_datastore(self.local, name)

    @property
    def datasets(self) -> dict[str, Any]:
        """The newest version of each registered dataset, by name."""
        from mldesk.core.dataset import list_datasets

        return {found.name: core.Dataset.get_by_name(self, found.name) for found in list_datasets(self.local)}

    @property
    def environments(self) -> dict[str, Any]:
        """The newest version of each registered environment, by name."""
        found: dict[str, Any] = core.Environment.list(self)
        return found

    @property
    def models(self) -> dict[str, Any]:
        """The newest version of each registered model, by name."""
        return {found.name: found for found in core.Model.list(self, latest=True)}

    def get_run(self, run_id: str) -> Any:
        """The run with this id; raises UserErrorException."""
        return core.Run.get(self, run_id)

    def get_mlflow_tracking_uri(self) -> str:
        """Raises NotSupported: there is no MLflow server."""
        raise NotSupported(
            "There is no MLflow server",
            "runs are recorded in files of the workspace",
            "Log with Run.get_context().log, or let Keras be logged by itself.",
        )

    @property
    def webservices(self) -> dict[str, Any]:
        """Always empty: nothing is deployed here."""
        return {}

    def get_default_keyvault(self) -> Keyvault:
        """The secrets of the system's keyring."""
        from .keyvault import Keyvault

        return Keyvault()

    def __getattr__(self, name: str) -> NoReturn:
        """Raises NotSupported for what only a workspace of Azure has."""
        refuse_member("azureml.core.workspace.Workspace", name)

    def __repr__(self) -> str:
        """As the SDK shows it."""
        return (
            f"Workspace.create(name={self.name!r}, subscription_id={self.subscription_id!r}, "
            f"resource_group={self.resource_group!r})"
        )


def _chosen() -> LocalWorkspace | None:
    """The workspace that was chosen for the whole program."""
    path = program().workspace
    return None if path is None else LocalWorkspace.open(path)


def _default(start: Path) -> Workspace:
    if not program().executed or not start.expanduser().exists():
        raise UserErrorException(
            "There is no config.json of a workspace",
            cause=f"none in {start.expanduser().absolute()}, in .azureml there, or in a folder above",
            cure="Use Workspace.get(name), or let MLDESK_WORKSPACE name the folder of a workspace.",
        )
    where = default_workspace()
    tell_once(f"There is no config.json of a workspace: this program uses the default workspace, {where}.")
    return Workspace.of(LocalWorkspace.open_default())
