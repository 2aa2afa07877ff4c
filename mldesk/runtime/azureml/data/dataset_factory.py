"""azureml.data.dataset_factory: datasets made of files, folders, addresses and places in datastores."""

import os
from typing import Any, Dict, List, Mapping, Optional, Tuple, Union

from mldesk.runtime import files, tables

from .. import absent
from ..exceptions import UserErrorException
from ..metrics import tell_once, tell_unused
from .abstract_dataset import DataFile
from .datapath import DataPath
from .file_dataset import FileDataset
from .tabular_dataset import TabularDataset

_ADDRESSES = ("http://", "https://")


class DataType:
    """What the values of a column are, for set_column_types; `fact` is that of mldesk.runtime.tables."""

    def __init__(self, fact: Any) -> None:
        self.fact = fact

    @staticmethod
    def to_string() -> "DataType":
        """Texts."""
        return DataType("text")

    @staticmethod
    def to_long() -> "DataType":
        """Whole numbers."""
        return DataType("integer")

    @staticmethod
    def to_float(decimal_mark: str = ".") -> "DataType":
        """Numbers; raises NotSupported for any decimal mark but a point."""
        if decimal_mark != ".":
            absent.refuse("DataType.to_float(decimal_mark=...)", "Convert the column afterwards.")
        return DataType("number")

    @staticmethod
    def to_bool() -> "DataType":
        """Truth values."""
        return DataType("boolean")

    @staticmethod
    def to_datetime(formats: Any = None) -> "DataType":
        """Dates and times; of several formats (as Python writes them) the first that fits a value counts."""
        given = [formats] if isinstance(formats, str) else list(formats or ())
        return DataType(["date", given] if given else "date")

    @staticmethod
    def to_stream(workspace: Any, *_arguments: Any, **_settings: Any) -> Any:
        """Raise NotSupported: a column of files cannot be read as one."""
        return absent.refuse("DataType.to_stream", "Read the files that its paths name.")


class FileDatasetFactory:
    """Makes datasets of files: Dataset.File."""

    @staticmethod
    def from_files(
        path: Any, validate: bool = True, partition_format: Optional[str] = None, is_file: bool = False
    ) -> FileDataset:
        """The files at `path`: local, an http address, (datastore, path), DataPath, or a list of such."""
        if partition_format is not None:
            absent.refuse("Dataset.File.from_files(partition_format=...)", "Read it from the files' paths.")
        return FileDataset({}, _listed(path))

    @staticmethod
    def upload_directory(
        src_dir: str,
        target: Any,
        pattern: Optional[str] = None,
        overwrite: bool = False,
        show_progress: bool = True,
    ) -> FileDataset:
        """Upload a folder, or those of its files that fit `pattern`, to `target`: (datastore, path).

        Gives the files that are there then.
        """
        place = DataPath.of(target)
        if pattern is None:
            place.datastore.upload(src_dir, place.path, overwrite, False)
        else:
            found = [os.path.join(file.folder, file.inner) for file in _local(os.path.join(src_dir, pattern))]
            place.datastore.upload_files(found, src_dir, place.path, overwrite, False)
        return FileDatasetFactory.from_files(place)


class TabularDatasetFactory:
    """Makes datasets that are tables: Dataset.Tabular."""

    @staticmethod
    def from_delimited_files(
        path: Any,
        validate: bool = True,
        include_path: bool = False,
        infer_column_types: bool = True,
        set_column_types: Any = None,
        separator: str = ",",
        header: Any = True,
        partition_format: Optional[str] = None,
        support_multi_line: bool = False,
        empty_as_string: bool = False,
        encoding: str = "utf8",
    ) -> TabularDataset:
        """The table in delimited files; `path` as in Dataset.File.from_files."""
        facts = {
            "format": "delimited",
            "separator": separator,
            "header": _header(header),
            "encoding": tables.ENCODINGS.get(encoding, encoding),
            "infer": infer_column_types,
            "empty_as_text": empty_as_string,
            **_facts(set_column_types, include_path, partition_format),
        }
        return TabularDataset({"tabular": facts}, _listed(path))

    @staticmethod
    def from_parquet_files(
        path: Any,
        validate: bool = True,
        include_path: bool = False,
        set_column_types: Any = None,
        partition_format: Optional[str] = None,
    ) -> TabularDataset:
        """The table in Parquet files; `path` as in Dataset.File.from_files."""
        facts = dict(_facts(set_column_types, include_path, partition_format), format="parquet")
        return TabularDataset({"tabular": facts}, _listed(path))

    @staticmethod
    def from_json_lines_files(
        path: Any,
        validate: bool = True,
        include_path: bool = False,
        set_column_types: Any = None,
        partition_format: Optional[str] = None,
        invalid_lines: str = "error",
        encoding: str = "utf8",
    ) -> TabularDataset:
        """The table in files of JSON lines; `path` as in Dataset.File.from_files."""
        facts = {
            "format": "json lines",
            **_facts(set_column_types, include_path, partition_format),
            "invalid_lines": invalid_lines,
            "encoding": tables.ENCODINGS.get(encoding, encoding),
        }
        return TabularDataset({"tabular": facts}, _listed(path))

    @staticmethod
    def register_pandas_dataframe(
        dataframe: Any,
        target: Any,
        name: str,
        description: Optional[str] = None,
        tags: Optional[Dict[str, str]] = None,
        show_progress: bool = True,
        **ignored: Any,
    ) -> TabularDataset:
        """Write a pandas.DataFrame to `target`, a datastore or (datastore, path), and register it.

        It is a Parquet file, and CSV where this Python lacks pyarrow. Returns the version of the dataset.
        """
        import tempfile

        tell_unused("register_pandas_dataframe", ignored)
        datastore, path = target if isinstance(target, tuple) else (target, name)
        with tempfile.TemporaryDirectory() as folder:
            file, facts = _written(dataframe, folder, name)
            datastore.upload_files([os.path.join(folder, file)], folder, path, True, show_progress)
            made = TabularDataset({"tabular": facts}, [DataFile(folder, file)])
            registered: TabularDataset = made.register(None, name, description, tags, create_new_version=True)
        return registered


def _facts(
    types: Optional[Mapping[str, DataType]], include_path: bool, partition_format: Optional[str]
) -> Dict[str, Any]:
    """What tables of all formats have in common; raises UserErrorException for types that are none."""
    given = dict(types or {})
    wrong = [name for name, kind in given.items() if not hasattr(kind, "fact")]
    if wrong:
        raise UserErrorException(
            "The type of a column cannot be used",
            cause="{} is given {!r}".format(wrong[0], given[wrong[0]]),
            cure="Use DataType.to_string(), to_long(), to_float(), to_bool() or to_datetime().",
        )
    return {
        "types": {name: kind.fact for name, kind in given.items()},
        "include_path": include_path,
        "partition_format": partition_format,
    }


def _written(dataframe: Any, folder: str, name: str) -> Tuple[str, Dict[str, Any]]:
    """Write a DataFrame into the folder; the name of its file, and how that is read."""
    try:
        dataframe.to_parquet(os.path.join(folder, name + ".parquet"))
    except ImportError:
        tell_once("the DataFrame is written as CSV: Parquet needs pyarrow, which this Python lacks")
        dataframe.to_csv(os.path.join(folder, name + ".csv"), index=False)
        return name + ".csv", {"format": "delimited"}
    return name + ".parquet", {"format": "parquet"}


def _header(given: Any) -> str:
    """What the SDK's PromoteHeadersBehavior, its number, or a bool says of first lines, as tables.py does."""
    if given is True or given is False:
        return "each" if given else "none"
    return {0: "none", 1: "first"}.get(getattr(given, "value", given), "each")


def _listed(given: Any) -> List[DataFile]:
    several = given if isinstance(given, list) else [given]
    return [file for one in several for file in _of_one(one)]


def _of_one(given: Union[str, DataPath, Any]) -> List[DataFile]:
    if isinstance(given, str):
        return _fetched(given) if given.lower().startswith(_ADDRESSES) else _local(given)
    return DataPath.of(given).bring()


def _local(path: str) -> List[DataFile]:
    place = os.path.abspath(path)
    if os.path.isdir(place):
        return [DataFile(place, inner) for inner in files.walk_files(place)]
    if os.path.isfile(place):
        return [DataFile(os.path.dirname(place), os.path.basename(place))]
    import glob

    found = sorted(entry for entry in glob.glob(place, recursive=True) if os.path.isfile(entry))
    if not found:
        raise UserErrorException("There are no such files", cause=path, cure="Check the path.")
    root = os.path.dirname(place.partition("*")[0])
    return [DataFile(root, os.path.relpath(entry, root).replace(os.sep, "/")) for entry in found]


def _fetched(address: str) -> List[DataFile]:
    import tempfile
    import urllib.parse
    import urllib.request

    folder = tempfile.mkdtemp()
    name = os.path.basename(urllib.parse.urlsplit(address).path) or "download"
    try:
        with urllib.request.urlopen(address) as stream:  # noqa: S310 (http and https alone)
            files.copy_file(stream, os.path.join(folder, name))
    except OSError as error:
        raise UserErrorException("The address cannot be read", error, cause="{}: {}".format(address, error))
    return [DataFile(folder, name)]


absent.fill(__name__)
