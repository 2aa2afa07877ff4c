"""azureml.data.output_dataset_config: a folder that a run writes, kept in a datastore."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn, Self
from uuid import uuid4

from mldesk.core.errors import NotSupported
from mldesk.core.run_data import Output

from ..consumption import output_text
from ..exceptions import UserErrorException
from .abstract_datastore import AbstractDatastore
from .dataset_consumption_config import checked_name

if TYPE_CHECKING:
    from .data_reference import DataReference


class OutputFileDatasetConfig:
    """A folder that the script finds empty and fills; what is in it goes to a datastore when the run ends.

    `destination` is a datastore and a path in it, in which `{run-id}` and `{output-name}` stand for what they
    say; without one `dataset/{run-id}/{output-name}` in the default datastore.
    """

    def __init__(
        self,
        name: str | None = None,
        destination: tuple[AbstractDatastore, str | None] | DataReference | None = None,
        source: str | None = None,
        partition_format: str | None = None,
    ) -> None:
        if partition_format is not None:
            raise NotSupported("Outputs have no partition format", "", "Write the folders in the script.")
        self.name = checked_name(name) if name else f"output_{uuid4().hex[:8]}"
        self.source = source
        self.mode = "mount"
        self._datastore, self._path = _place(destination)
        self._overwrite = False
        self._globs: tuple[str, ...] = ()
        self._registered: tuple[str, str, dict[str, str]] | None = None

    @property
    def destination(self) -> tuple[AbstractDatastore | None, str | None]:
        """The datastore (None: the default one) and the path in it."""
        return self._datastore, self._path

    def as_mount(self, disable_metadata_cache: bool = False) -> Self:
        """The same, written to the datastore when the run ends; files that are there are replaced."""
        return self._changed(mode="mount", _overwrite=True)

    def as_upload(self, overwrite: bool = False, source_globs: str | list[str] | None = None) -> Self:
        """The same, of which only files that match `source_globs` go to the datastore."""
        globs = (source_globs,) if isinstance(source_globs, str) else tuple(source_globs or ())
        return self._changed(mode="upload", _overwrite=overwrite, _globs=globs)

    def register_on_complete(
        self, name: str, description: str | None = None, tags: Mapping[str, str] | None = None
    ) -> Self:
        """The same, registered as the next version of the dataset `name` when the run has ended well."""
        texts = {str(key): str(value) for key, value in (tags or {}).items()}
        return self._changed(_registered=(name, description or "", texts))

    def as_input(self, name: str | None = None) -> NoReturn:
        """Raises NotSupported: an output that becomes an input of another run belongs to pipelines."""
        raise NotSupported(
            "An output cannot be the input of another run of a pipeline",
            "",
            "Let the output be registered (register_on_complete), and give the dataset to the next run.",
        )

    def read_delimited_files(self, *_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: what a run writes is registered as files."""
        raise NotSupported(
            "An output is registered as files, not as a table",
            "",
            "Make a table of the registered files: Dataset.Tabular.from_delimited_files.",
        )

    def __str__(self) -> str:
        """What stands for its path in arguments."""
        return output_text(self, self.name)

    def to_output(self) -> Output:
        """The output of a run that it stands for."""
        name, description, tags = self._registered or (None, "", {})
        mode: Any = self.mode
        return Output(
            self.name,
            "" if self._datastore is None else self._datastore.name,
            self._path or "",
            mode,
            register_as=name,
            path_on_compute=self.source,
            overwrite=self._overwrite or mode == "mount",
            globs=self._globs,
            description=description,
            tags=tags,
        )

    def _changed(self, **values: Any) -> Self:
        other = copy.copy(self)
        vars(other).update(values)
        return other


def _place(destination: Any) -> tuple[AbstractDatastore | None, str | None]:
    if destination is None:
        return None, None
    if isinstance(destination, AbstractDatastore):
        return destination, None
    if isinstance(destination, tuple) and isinstance(destination[0], AbstractDatastore):
        return destination[0], destination[1] if len(destination) > 1 else None
    if hasattr(destination, "path_on_datastore"):
        return destination.datastore, destination.path_on_datastore
    raise UserErrorException(
        "The destination of an output cannot be used",
        cause=f"{destination!r} is {type(destination).__name__}",
        cure="Give (datastore, 'path').",
    )


class _Unsupported:
    def __init__(self, *_arguments: object, **_settings: object) -> None:
        raise NotSupported(
            f"{type(self).__name__} means nothing on one's own machine",
            "",
            "Use OutputFileDatasetConfig.",
        )


class HDFSOutputDatasetConfig(_Unsupported):
    """Raises NotSupported when it is made: there is no HDFS."""


class LinkFileOutputDatasetConfig(_Unsupported):
    """Raises NotSupported when it is made: outputs are files, never links."""


class LinkTabularOutputDatasetConfig(_Unsupported):
    """Raises NotSupported when it is made: outputs are files, never links."""
