"""azureml.data.dataset_factory: datasets made of files, folders, addresses and places in datastores."""

import os
from typing import Any, List, Optional, Union

from mldesk.runtime import files, tables

from .. import absent
from ..exceptions import UserErrorException
from .abstract_dataset import DataFile
from .datapath import DataPath
from .file_dataset import FileDataset
from .tabular_dataset import TabularDataset

_ADDRESSES = ("http://", "https://")


class FileDatasetFactory:
    """Makes datasets of files: Dataset.File."""

    @staticmethod
    def from_files(
        path: Any, validate: bool = True, partition_format: Optional[str] = None, is_file: bool = False
    ) -> FileDataset:
        """The files at `path`: local, an http address, (datastore, path), DataPath, or a list of such."""
        return FileDataset({}, _listed(path))

    @staticmethod
    def upload_directory(
        src_dir: str, target: Any, pattern: Optional[str] = None, overwrite: bool = False, **_kwargs: Any
    ) -> FileDataset:
        """Upload a folder to `target`, (datastore, path), and give its files."""
        place = DataPath.of(target)
        place.datastore.upload(src_dir, place.path, overwrite, False)
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
        _refuse_types(set_column_types)
        facts = {
            "format": "delimited",
            "separator": separator,
            "header": _header(header),
            "encoding": tables.ENCODINGS.get(encoding, encoding),
            "infer": infer_column_types,
            "empty_as_text": empty_as_string,
            "include_path": include_path,
            "partition_format": partition_format,
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
        _refuse_types(set_column_types)
        facts = {"format": "parquet", "include_path": include_path, "partition_format": partition_format}
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
        _refuse_types(set_column_types)
        facts = {
            "format": "json lines",
            "include_path": include_path,
            "partition_format": partition_format,
            "invalid_lines": invalid_lines,
            "encoding": tables.ENCODINGS.get(encoding, encoding),
        }
        return TabularDataset({"tabular": facts}, _listed(path))

    @staticmethod
    def register_pandas_dataframe(
        dataframe: Any, target: Any, name: str, description: Optional[str] = None, **kwargs: Any
    ) -> TabularDataset:
        """Write a DataFrame as CSV, register it as a version of the dataset `name`, and return that."""
        import tempfile

        folder = tempfile.mkdtemp()
        dataframe.to_csv(os.path.join(folder, name + ".csv"), index=False)
        made = TabularDataset({"tabular": {"format": "delimited"}}, [DataFile(folder, name + ".csv")])
        registered: TabularDataset = made.register(
            None, name, description, kwargs.get("tags"), create_new_version=True
        )
        return registered


def _refuse_types(types: Any) -> None:
    if types:
        absent.refuse("set_column_types", "Convert the columns of the DataFrame.")


def _header(given: Any) -> str:
    """What the SDK's PromoteHeadersBehavior, its number, or a bool says of first lines, as tables.py does."""
    if given is True or given is False:
        return "each" if given else "none"
    return {0: "none", 1: "first", 2: "none"}.get(given, "each")


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
