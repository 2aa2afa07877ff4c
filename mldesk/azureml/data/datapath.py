"""azureml.data.datapath: a place in a datastore."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .abstract_datastore import AbstractDatastore
    from .data_reference import DataReference


class DataPath:
    """A file, folder or pattern in a datastore; without a path all of it."""

    def __init__(
        self,
        datastore: AbstractDatastore | None = None,
        path_on_datastore: str | None = None,
        name: str | None = None,
    ) -> None:
        self.datastore_name = datastore.name if datastore is not None else None
        self.path_on_datastore = path_on_datastore
        self._datastore = datastore
        self._name = name

    def create_data_reference(
        self,
        data_reference_name: str | None = None,
        datastore: AbstractDatastore | None = None,
        mode: str = "mount",
        path_on_compute: str | None = None,
        overwrite: bool = False,
    ) -> DataReference:
        """A reference to the place, by which runs read it; raises UserErrorException without a datastore."""
        from ..exceptions import UserErrorException
        from .data_reference import DataReference

        place = datastore or self._datastore
        if place is None:
            raise UserErrorException("The path belongs to no datastore", cure="Give a datastore.")
        name = data_reference_name or self._name
        return DataReference(place, name, self.path_on_datastore, mode, path_on_compute, overwrite)
