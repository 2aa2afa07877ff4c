"""azureml.data.abstract_dataset: what datasets of files and of tables have in common."""

import os
from typing import Any, Dict, List, NamedTuple, Optional

from mldesk.runtime import files

from .. import absent
from ..channel import Question
from ..exceptions import UserErrorException
from ..metrics import tell_unused
from ..refusing import Refusing

Facts = Dict[str, Any]


class DataFile(NamedTuple):
    """A file of a dataset: its path below `folder`, with slashes."""

    folder: str
    inner: str

    @property
    def path(self) -> str:
        """Where it is."""
        return os.path.join(self.folder, *self.inner.split("/"))


class AbstractDataset(Refusing):
    """A dataset: a registered version, or files that only this script knows.

    `facts` hold name, version, id, description and tags of a version, `path` (the folder of its files) and
    `tabular` (how they are read as a table).
    """

    _absent = (
        "add_tags as_cache as_hdfs data_changed_time file_metadata filter hydrate partition_by "
        "remove_tags to_csv_files to_dask_dataframe to_parquet_files to_spark_dataframe time_after "
        "time_before time_between time_recent unregister_all_versions update with_timestamp_columns"
    )
    _cures = dict.fromkeys(_absent.split(), "Read it with to_pandas_dataframe(), or its files.")

    def __init__(self, facts: Facts, listed: Optional[List[DataFile]] = None) -> None:
        self._facts = facts
        self._listed = listed

    @property
    def name(self) -> Optional[str]:
        """Its name; None before it is registered."""
        name: Optional[str] = self._facts.get("name")
        return name

    @property
    def version(self) -> Optional[int]:
        """The number of its version."""
        version: Optional[int] = self._facts.get("version")
        return version

    @property
    def id(self) -> Optional[str]:
        """What Dataset.get_by_id takes."""
        identity: Optional[str] = self._facts.get("id")
        return identity

    @property
    def reference(self) -> str:
        """`name:version`."""
        return "{}:{}".format(self.name, self.version)

    @property
    def description(self) -> str:
        """Its description."""
        return str(self._facts.get("description") or "")

    @property
    def tags(self) -> Dict[str, str]:
        """Its tags."""
        return dict(self._facts.get("tags") or {})

    def files(self) -> List[DataFile]:
        """Its files, by path."""
        if self._listed is None:
            folder = self._facts["path"]
            names = self._facts.get("files") or files.walk_files(folder)
            self._listed = [DataFile(folder, inner) for inner in names]
            if os.path.isfile(folder):  # the input is one file of a datastore
                self._listed = [DataFile(*os.path.split(folder))]
        return self._listed

    def register(
        self,
        workspace: Any,
        name: str,
        description: Optional[str] = None,
        tags: Optional[Dict[str, str]] = None,
        create_new_version: bool = False,
        **ignored: Any,
    ) -> Any:
        """Register its files, as they are now, as a version of the dataset `name`, and return that.

        Raises UserErrorException when there is one and `create_new_version` is not given.
        """
        tell_unused(type(self).__name__ + ".register", ignored)
        with Question() as question:
            for file in self.files():
                files.copy_file(file.path, os.path.join(question.given, *file.inner.split("/")))
            facts = question.ask(
                "register_dataset",
                UserErrorException,
                name=name,
                description=description or "",
                tags={str(key): str(value) for key, value in (tags or {}).items()},
                new_version=create_new_version,
                tabular=self._facts.get("tabular"),
            )
        return type(self)(facts)

    def _some(self, listed: List[DataFile]) -> Any:
        return type(self)({"tabular": self._facts.get("tabular")}, listed)

    def __repr__(self) -> str:
        return "{}(name={!r}, version={!r})".format(type(self).__name__, self.name, self.version)


absent.fill(__name__)
