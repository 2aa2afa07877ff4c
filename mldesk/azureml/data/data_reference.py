"""azureml.data.data_reference: data of a datastore that a run reads or writes, by a name of its own."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

from mldesk.core.run_data import DatastoreInput, Output

from ..consumption import input_text, output_text
from ..exceptions import UserErrorException

if TYPE_CHECKING:
    from .abstract_datastore import AbstractDatastore

_modes = ("mount", "download", "upload")


class DataReference:
    """A place in a datastore, and how a run gets it: mounted (read in place), downloaded, or uploaded to.

    In arguments it stands for the path that the run finds, and so does its text. Scripts find that path also
    in the variable AZUREML_DATAREFERENCE_<name>. Without a name it is the datastore's, or made of the place.
    """

    def __init__(
        self,
        datastore: AbstractDatastore,
        data_reference_name: str | None = None,
        path_on_datastore: str | None = None,
        mode: str = "mount",
        path_on_compute: str | None = None,
        overwrite: bool = False,
    ) -> None:
        if mode not in _modes:
            raise UserErrorException(
                f"The mode {mode!r} is not known", cure=f"Use one of {', '.join(_modes)}."
            )
        self.datastore = datastore
        self.path_on_datastore = (path_on_datastore or "").strip("/") or None
        self.data_reference_name = _checked(data_reference_name) or self._own_name()
        self.mode = mode
        self.path_on_compute = path_on_compute
        self.overwrite = overwrite

    def _own_name(self) -> str:
        if self.path_on_datastore is None:
            return re.sub(r"\W", "_", self.datastore.name)
        place = f"{self.datastore.name}:{self.path_on_datastore}"
        return hashlib.blake2b(place.encode(), digest_size=16).hexdigest()

    def __str__(self) -> str:
        """What stands for its path in arguments."""
        if self.mode == "upload":
            return output_text(self, self.data_reference_name)
        return input_text(self, self.data_reference_name)

    def __repr__(self) -> str:
        return str(self)

    def path(self, path: str | None = None, data_reference_name: str | None = None) -> DataReference:
        """The place `path` below this one."""
        below = "/".join(part for part in (self.path_on_datastore, path) if part)
        return DataReference(
            self.datastore, data_reference_name, below, self.mode, self.path_on_compute, self.overwrite
        )

    def as_mount(self) -> DataReference:
        """The same place, read where it lies."""
        return self._changed("mount")

    def as_download(self, path_on_compute: str | None = None, overwrite: bool = False) -> DataReference:
        """The same place, of which the run gets a copy that it may change."""
        return self._changed("download", path_on_compute, overwrite)

    def as_upload(self, path_on_compute: str | None = None, overwrite: bool = False) -> DataReference:
        """The same place as one that a run writes: a folder of the run, uploaded when the script ends."""
        return self._changed("upload", path_on_compute, overwrite)

    def _changed(self, mode: str, path: str | None = None, overwrite: bool = False) -> DataReference:
        return DataReference(
            self.datastore,
            self.data_reference_name,
            self.path_on_datastore,
            mode,
            path or self.path_on_compute,
            overwrite,
        )

    def to_config(self) -> DataReference:
        """The reference as RunConfiguration.data_references takes it."""
        return self

    def to_input(self) -> DatastoreInput:
        """The input of a run that it stands for, unless it is written to."""
        return DatastoreInput(
            self.datastore.name,
            self.path_on_datastore or "",
            "download" if self.mode == "download" else "mount",
            name=self.data_reference_name,
            path_on_compute=self.path_on_compute,
        )

    def to_output(self) -> Output:
        """The output of a run that it stands for, where it is written to."""
        return Output(
            self.data_reference_name,
            self.datastore.name,
            self.path_on_datastore or "",
            "upload",
            path_on_compute=self.path_on_compute,
            overwrite=self.overwrite,
        )

    def to_dict(self) -> dict[str, Any]:
        """The reference as JSON-ready values."""
        return {
            "datastore": self.datastore.name,
            "name": self.data_reference_name,
            "path_on_datastore": self.path_on_datastore,
            "mode": self.mode,
            "path_on_compute": self.path_on_compute,
            "overwrite": self.overwrite,
        }


def _checked(name: str | None) -> str | None:
    if name is not None and not re.fullmatch(r"\w+", name):
        raise UserErrorException(
            "The name of a data reference cannot be used",
            cause=f"{name!r} is not made of letters, digits and underscores alone",
            cure="Choose another name.",
        )
    return name
