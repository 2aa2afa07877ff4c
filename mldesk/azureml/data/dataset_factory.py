"""azureml.data.dataset_factory: makes datasets from files, addresses and datastores."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from mldesk.core.errors import NotSupported
from mldesk.runtime.tables import ENCODINGS

from ..exceptions import UserErrorException
from ..telling import tell_unused
from .abstract_datastore import AbstractDatastore
from .dataset_type_definitions import HEADER_FACTS, PromoteHeadersBehavior
from .definition import Definition
from .file_dataset import FileDataset
from .tabular_dataset import TabularDataset


class DataType:
    """What the values of a column are, for set_column_types."""

    def __init__(self, fact: str | list[Any]) -> None:
        self.fact = fact

    @staticmethod
    def to_string() -> DataType:
        """Texts."""
        return DataType("text")

    @staticmethod
    def to_long() -> DataType:
        """Whole numbers."""
        return DataType("integer")

    @staticmethod
    def to_float(decimal_mark: str = ".") -> DataType:
        """Numbers."""
        if decimal_mark != ".":
            raise NotSupported("Numbers are read with a decimal point", "", "Convert the column afterwards.")
        return DataType("number")

    @staticmethod
    def to_bool() -> DataType:
        """Truth values."""
        return DataType("boolean")

    @staticmethod
    def to_datetime(formats: str | list[str] | None = None) -> DataType:
        """Dates and times; of several formats (as Python writes them) the first that fits a value counts."""
        given = [formats] if isinstance(formats, str) else list(formats or ())
        return DataType(["date", given] if given else "date")

    @staticmethod
    def to_stream(workspace: object, *_arguments: object) -> NoReturn:
        """Raises NotSupported: a column of files cannot be read as one."""
        raise NotSupported("A column cannot be read as files", "", "Read the files that its paths name.")


class FileDatasetFactory:
    """Dataset.File."""

    @staticmethod
    def from_files(
        path: Any,
        validate: bool = True,
        partition_format: str | None = None,
        is_file: bool = False,
    ) -> FileDataset:
        """A dataset of files: paths of this machine, addresses, datastore paths, or several of these.

        Addresses are asked when the dataset is registered or used; plain http goes through the proxy that
        http_proxy names. Raises UserErrorException.
        """
        if partition_format is not None:
            raise NotSupported(
                "Files cannot be told apart by a partition format", "", "Read it from their paths (to_path)."
            )
        return FileDataset(Definition.of(path, validate=validate))

    @staticmethod
    def upload_directory(
        src_dir: str,
        target: Any,
        pattern: str | None = None,
        overwrite: bool = False,
        show_progress: bool = True,
    ) -> FileDataset:
        """Upload a folder to a datastore path, and give a dataset of what is there then."""
        place = Definition.of  # the target need not exist yet
        if isinstance(target, tuple) and len(target) == 2 and isinstance(target[0], AbstractDatastore):
            datastore, path = target
        else:
            reference = getattr(target, "create_data_reference", lambda: target)()
            datastore, path = reference.datastore, reference.path_on_datastore
        if pattern is None:
            datastore.upload(src_dir, path, overwrite, show_progress)
        else:
            files = [str(file) for file in sorted(Path(src_dir).glob(pattern)) if file.is_file()]
            datastore.upload_files(files, src_dir, path, overwrite, show_progress)
        return FileDataset(place((datastore, path)))


class TabularDatasetFactory:
    """Dataset.Tabular."""

    @staticmethod
    def from_delimited_files(
        path: Any,
        validate: bool = True,
        include_path: bool = False,
        infer_column_types: bool = True,
        set_column_types: Mapping[str, DataType] | None = None,
        separator: str = ",",
        header: PromoteHeadersBehavior | bool = PromoteHeadersBehavior.ALL_FILES_HAVE_SAME_HEADERS,
        partition_format: str | None = None,
        support_multi_line: bool = False,
        empty_as_string: bool = False,
        encoding: str = "utf8",
    ) -> TabularDataset:
        """A table in delimited files; the paths are as in Dataset.File.from_files."""
        if header is True:
            header = PromoteHeadersBehavior.ALL_FILES_HAVE_SAME_HEADERS
        elif header is False:
            header = PromoteHeadersBehavior.NO_HEADERS
        facts = {
            "format": "delimited",
            "separator": separator,
            "header": HEADER_FACTS[header],
            "encoding": ENCODINGS.get(encoding, encoding),
            "infer": infer_column_types,
            "empty_as_text": empty_as_string,
            **_facts(set_column_types, include_path, partition_format),
        }
        return TabularDataset(Definition.of(path, facts, validate))

    @staticmethod
    def from_parquet_files(
        path: Any,
        validate: bool = True,
        include_path: bool = False,
        set_column_types: Mapping[str, DataType] | None = None,
        partition_format: str | None = None,
    ) -> TabularDataset:
        """A table in Parquet files."""
        facts = {"format": "parquet", **_facts(set_column_types, include_path, partition_format)}
        return TabularDataset(Definition.of(path, facts, validate))

    @staticmethod
    def from_json_lines_files(
        path: Any,
        validate: bool = True,
        include_path: bool = False,
        set_column_types: Mapping[str, DataType] | None = None,
        partition_format: str | None = None,
        invalid_lines: str = "error",
        encoding: str = "utf8",
    ) -> TabularDataset:
        """A table in files with one JSON object in each line."""
        facts = {
            "format": "json lines",
            "encoding": ENCODINGS.get(encoding, encoding),
            "invalid_lines": invalid_lines,
            **_facts(set_column_types, include_path, partition_format),
        }
        return TabularDataset(Definition.of(path, facts, validate))

    @staticmethod
    def register_pandas_dataframe(
        dataframe: Any,
        target: Any,
        name: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
        show_progress: bool = True,
        **ignored: object,
    ) -> TabularDataset:
        """Write a pandas.DataFrame as a Parquet file to a datastore, and register it as a dataset."""
        tell_unused("register_pandas_dataframe", ignored)
        datastore, path = target if isinstance(target, tuple) else (target, name)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / f"{name}.parquet"
            dataframe.to_parquet(file)
            datastore.upload_files([str(file)], folder, path, True, show_progress)
        made = TabularDatasetFactory.from_parquet_files((datastore, f"{path}/{name}.parquet"))
        return made.register(datastore.workspace, name, description, tags, create_new_version=True)

    @staticmethod
    def from_sql_query(query: object, *_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: there are no datastores in databases."""
        raise NotSupported(
            "A table cannot be read from a database",
            "",
            "Write the rows to a CSV or Parquet file, and use from_delimited_files or from_parquet_files.",
        )


def _facts(
    types: Mapping[str, DataType] | None, include_path: bool, partition_format: str | None
) -> dict[str, Any]:
    wrong = [name for name, kind in (types or {}).items() if not isinstance(kind, DataType)]
    if wrong:
        raise UserErrorException(
            "The type of a column cannot be used",
            cause=f"{wrong[0]} is given {(types or {})[wrong[0]]!r}",
            cure="Use DataType.to_string(), to_long(), to_float(), to_bool() or to_datetime().",
        )
    return {
        "types": {name: kind.fact for name, kind in (types or {}).items()},
        "include_path": include_path,
        "partition_format": partition_format,
        "steps": [],
    }
