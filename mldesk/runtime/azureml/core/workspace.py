"""azureml.core.workspace: inside a run there is one workspace, that of the run."""

import json
import os
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional

from .. import absent, full
from ..channel import ask
from ..exceptions import UserErrorException
from ..metrics import tell_once
from ..refusing import Refusing
from .keyvault import Keyvault


class Workspace(Refusing):
    """The workspace of the run, whatever name it is asked for by; what else it is called is only recorded."""

    _absent = (
        "add_private_endpoint delete delete_connection delete_private_endpoint_connection "
        "diagnose_workspace discovery_url get_connection images linked_services list_connections list_keys "
        "private_endpoints service_context set_connection set_default_datastore setup sync_keys tags update "
        "update_dependencies webservices"
    )

    def __init__(
        self,
        subscription_id: Optional[str] = None,
        resource_group: Optional[str] = None,
        workspace_name: Optional[str] = None,
        auth: Any = None,
        **_kwargs: Any,
    ) -> None:
        named = os.environ.get("AZUREML_ARM_WORKSPACE_NAME") or "workspace"
        if workspace_name and workspace_name != named:
            tell_once("inside a run, {!r} means the workspace of the run, {!r}".format(workspace_name, named))
        self.name = named
        self.subscription_id = os.environ.get("AZUREML_ARM_SUBSCRIPTION") or subscription_id or ""
        self.resource_group = os.environ.get("AZUREML_ARM_RESOURCEGROUP") or resource_group or ""
        self.location = "local"
        self.sku = "Basic"

    @classmethod
    def current(cls) -> "Workspace":
        """The workspace of the run."""
        return cls()

    @staticmethod
    def from_config(path: Optional[str] = None, auth: Any = None, **_kwargs: Any) -> "Workspace":
        """The workspace of the run: no file is looked for."""
        return Workspace()

    @staticmethod
    def get(
        name: str,
        auth: Any = None,
        subscription_id: Optional[str] = None,
        resource_group: Optional[str] = None,
        **_kwargs: Any,
    ) -> "Workspace":
        """The workspace of the run."""
        return Workspace(subscription_id, resource_group, name)

    @staticmethod
    def create(*_args: Any, **_kwargs: Any) -> Any:
        """Raise NotSupported: a run makes no workspaces."""
        return absent.refuse("Workspace.create", "Make it in the program that submits the run.")

    @staticmethod
    def list(*_args: Any, **_kwargs: Any) -> Dict[str, Any]:
        """The workspace of the run alone."""
        found = Workspace()
        return {found.name: [found]}

    def get_details(self) -> Dict[str, Any]:
        """Its names."""
        return {"name": self.name, "location": self.location, "workspaceid": self.name}

    def write_config(self, path: Optional[str] = None, file_name: Optional[str] = None) -> None:
        """Write the file that Workspace.from_config finds, into `path`/.azureml."""
        folder = os.path.join(path or ".", ".azureml")
        os.makedirs(folder, exist_ok=True)
        names = {
            "subscription_id": self.subscription_id,
            "resource_group": self.resource_group,
            "workspace_name": self.name,
        }
        with open(os.path.join(folder, file_name or "config.json"), "w", encoding="utf-8") as file:
            json.dump(names, file, indent=4)

    @property
    def datasets(self) -> Mapping[str, Any]:
        """The registered datasets by name, each in its newest version."""
        from .dataset import Dataset

        return _Named("datasets", lambda name: Dataset.get_by_name(self, name))

    @property
    def datastores(self) -> Mapping[str, Any]:
        """The datastores by name."""
        from .datastore import Datastore

        return _Named("datastores", lambda name: Datastore.get(self, name))

    @property
    def models(self) -> Mapping[str, Any]:
        """The registered models by name, each in its newest version."""
        from .model import Model

        return _Named("models", lambda name: Model(self, name))

    @property
    def experiments(self) -> Mapping[str, Any]:
        """The experiments by name."""
        from .experiment import Experiment

        return _Named("experiments", lambda name: Experiment(self, name))

    @property
    def compute_targets(self) -> Mapping[str, Any]:
        """The compute targets by name; raises NotSupported in another Python than mldesk's own."""
        found: Mapping[str, Any] = self._full("azureml.core.compute.ComputeTarget").compute_targets
        return found

    @property
    def environments(self) -> Mapping[str, Any]:
        """The environments by name; raises NotSupported in another Python than mldesk's own."""
        found: Mapping[str, Any] = self._full("azureml.core.Environment").environments
        return found

    @property
    def local(self) -> Any:
        """The workspace as mldesk's own Python has it, for what is taken from mldesk.azureml."""
        return self._full("Workspace.local").local

    def _full(self, name: str) -> Any:
        """The workspace as programs have it; raises NotSupported, for the sake of `name`, where it is not."""
        found = full.workspace()
        return absent.refuse(name) if found is None else found

    def get_default_datastore(self) -> Any:
        """The datastore that is used when none is named."""
        from .datastore import Datastore

        return Datastore.get_default(self)

    def get_default_keyvault(self) -> Keyvault:
        """The secrets that the run was given."""
        return Keyvault()

    def get_run(self, run_id: str) -> Any:
        """The run with this id; raises UserErrorException when there is none."""
        from .any_run import Run

        return Run.get(self, run_id)

    def get_mlflow_tracking_uri(self, *_args: Any, **_kwargs: Any) -> Any:
        """Raise NotSupported: metrics are logged with Run."""
        return absent.refuse("azureml.mlflow")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Workspace) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return "Workspace.create(name={!r}, subscription_id={!r}, resource_group={!r})".format(
            self.name, self.subscription_id, self.resource_group
        )


class _Named(Mapping[str, Any]):
    """Things of the workspace by name; the engine is asked when they are looked at."""

    def __init__(self, kind: str, get: Callable[[str], Any]) -> None:
        self._kind = kind
        self._get = get

    def __getitem__(self, name: str) -> Any:
        if name not in self._names():
            raise KeyError(name)
        return self._get(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names())

    def __len__(self) -> int:
        return len(self._names())

    def _names(self) -> List[str]:
        names: List[str] = ask("names", UserErrorException, of=self._kind)
        return names


absent.fill(__name__)
