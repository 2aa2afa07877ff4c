"""azureml.core.datastore: the datastores of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from mldesk.core.datastore import default_name, get_datastore, get_default_datastore, register_datastore
from mldesk.core.errors import NotFound, NotSupported

from ..data.azure_storage_datastore import AzureBlobDatastore
from ..exceptions import UserErrorException, raised_as
from ..opened import opened
from ..telling import tell_once

if TYPE_CHECKING:
    from .workspace import Workspace

__all__ = ["Datastore"]

# The datastores that every workspace of Azure has: programs name them without having made them.
_azures_own = (
    "workspaceblobstore",
    "workspacefilestore",
    "workspaceworkingdirectory",
    "workspaceartifactstore",
)


class Datastore:
    """`Datastore(workspace, name)` is the datastore of that name; without a name the default one.

    Raises UserErrorException when there is none of that name.
    """

    def __new__(cls, workspace: Workspace, name: str | None = None) -> Any:  # noqa: D102 (see the class)
        return cls.get_default(workspace) if name is None else cls.get(workspace, name)

    @staticmethod
    def get(workspace: Workspace, datastore_name: str) -> AzureBlobDatastore:
        """The datastore of this name; the names that Azure gives mean the workspace's own one."""
        core = opened(workspace)
        try:
            return AzureBlobDatastore(workspace, get_datastore(core, datastore_name))
        except NotFound as error:
            if datastore_name not in _azures_own:
                raise UserErrorException(error.title, error, error.cause, error.cure) from error
        tell_once(f"{datastore_name} stands for the workspace's own datastore {default_name!r}")
        return AzureBlobDatastore(workspace, get_datastore(core, default_name))

    @staticmethod
    def get_default(workspace: Workspace) -> AzureBlobDatastore:
        """The datastore that is used when none is named."""
        return AzureBlobDatastore(workspace, get_default_datastore(opened(workspace)))

    @staticmethod
    def register_folder(workspace: Workspace, datastore_name: str, path: str) -> AzureBlobDatastore:
        """Add a folder of this machine as a datastore; mldesk's own, the nearest to the SDK's register_*."""
        with raised_as(UserErrorException):
            core = register_datastore(opened(workspace), datastore_name, "folder", {"path": path})
        return AzureBlobDatastore(workspace, core)

    @staticmethod
    def register_azure_blob_container(*_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: storage of Azure is never reached."""
        _refuse("register_azure_blob_container")

    @staticmethod
    def register_azure_file_share(*_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: storage of Azure is never reached."""
        _refuse("register_azure_file_share")

    @staticmethod
    def register_azure_data_lake(*_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: storage of Azure is never reached."""
        _refuse("register_azure_data_lake")

    @staticmethod
    def register_azure_data_lake_gen2(*_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: storage of Azure is never reached."""
        _refuse("register_azure_data_lake_gen2")

    @staticmethod
    def register_azure_sql_database(*_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: there are no datastores in databases."""
        _refuse("register_azure_sql_database")

    @staticmethod
    def register_azure_my_sql(*_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: there are no datastores in databases."""
        _refuse("register_azure_my_sql")

    @staticmethod
    def register_azure_postgre_sql(*_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: there are no datastores in databases."""
        _refuse("register_azure_postgre_sql")

    @staticmethod
    def register_hdfs(*_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: there is no HDFS."""
        _refuse("register_hdfs")


def _refuse(name: str) -> NoReturn:
    raise NotSupported(
        f"Datastore.{name} means nothing on one's own machine",
        "storage in Azure is never reached from here",
        "Bring the files to a folder and add that: Datastore.register_folder(workspace, name, path), or "
        "`mldesk datastore add`, which also takes S3-compatible servers.",
    )
