"""azureml.data.azure_storage_datastore: what the SDK calls datastores of Azure's storage."""

from __future__ import annotations

from .abstract_datastore import AbstractDatastore


class AbstractAzureStorageDatastore(AbstractDatastore):
    """A datastore; the names of Azure's storage behind it say where it really is."""

    @property
    def container_name(self) -> str:
        """Its folder or URL."""
        return self.core.location

    @property
    def account_name(self) -> str:
        """The name of the workspace: there are no storage accounts."""
        return self.core.workspace.name

    @property
    def protocol(self) -> str:
        """How its files are reached: "file", or the scheme of its URL."""
        return self.core.location.partition("://")[0] if "://" in self.core.location else "file"


class AzureBlobDatastore(AbstractAzureStorageDatastore):
    """What every datastore of mldesk is to a program of the SDK."""


class AzureFileDatastore(AbstractAzureStorageDatastore):
    """A name that programs test against; datastores are AzureBlobDatastore here."""
