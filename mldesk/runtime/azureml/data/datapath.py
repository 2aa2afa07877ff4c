"""azureml.data.datapath: a place in a datastore."""

from typing import Any, List, Optional

from .. import absent
from ..channel import ask
from ..exceptions import UserErrorException
from ..metrics import tell_unused
from .abstract_dataset import DataFile


class DataPath:
    """A file, a folder or a pattern in a datastore."""

    def __init__(
        self, datastore: Any, path_on_datastore: str = "", name: Optional[str] = None, **ignored: Any
    ) -> None:
        tell_unused("DataPath", ignored)
        self.datastore = datastore
        self.path = path_on_datastore or ""
        self.name = name

    @property
    def path_on_datastore(self) -> str:
        """The path."""
        return self.path

    @classmethod
    def of(cls, given: Any) -> "DataPath":
        """The place that is given as (datastore, path) or as what has these; raises UserErrorException."""
        if isinstance(given, tuple) and len(given) == 2:
            return cls(*given)
        path = getattr(given, "path_on_datastore", getattr(given, "path", None))
        if not hasattr(given, "datastore") or path is None:
            raise UserErrorException(
                "That is no place of files",
                cause=repr(given),
                cure="Give a path, an http address or (datastore, path).",
            )
        return cls(given.datastore, path)

    def bring(self) -> List[DataFile]:
        """Its files, in place or brought by the engine; raises UserErrorException when there are none."""
        found = ask("stored_files", UserErrorException, datastore=self.datastore.name, path=self.path)
        return [DataFile(found["folder"], inner) for inner in found["files"]]


absent.fill(__name__)
