"""azureml.data.tabular_dataset: a dataset whose files are read as one table."""

from __future__ import annotations

from typing import Any, NoReturn, Self

from mldesk.core.errors import NotSupported
from mldesk.runtime.tables import errors_asked, load_pandas, read_table

from ..exceptions import OptionalDependencyMissingException, UserErrorException
from ..telling import tell_once, tell_unused
from .abstract_dataset import AbstractDataset
from .file_dataset import _any_workspace


class TabularDataset(AbstractDataset):
    """Rows of delimited, Parquet or JSON Lines files."""

    def to_pandas_dataframe(
        self, on_error: str = "null", out_of_range_datetime: str = "null", **ignored: object
    ) -> Any:
        """Its rows as a pandas.DataFrame; what cannot be read as its column's type is left empty.

        With on_error="fail" it raises UserErrorException instead, as it does for files that cannot be read,
        and OptionalDependencyMissingException where this Python has no pandas (for Parquet pyarrow). One that
        is not registered is registered for that.
        """
        tell_unused("TabularDataset.to_pandas_dataframe", ignored)
        facts = self._definition.tabular or {"format": "delimited"}
        try:
            facts = {**facts, **errors_asked(on_error, out_of_range_datetime, tell_once)}
            load_pandas()
            version = self.registered(self._workspace or _any_workspace(self))
            return read_table(facts, str(version.folder), [file.path for file in version.files()], tell_once)
        except ImportError as error:
            raise OptionalDependencyMissingException(str(error), error) from error
        except (ValueError, KeyError, OSError) as error:
            raise UserErrorException(
                "The files cannot be read as a table", error, f"{type(error).__name__}: {error}"
            ) from error

    def keep_columns(self, columns: str | list[str], validate: bool = False) -> Self:
        """Only these columns; with `validate` it raises UserErrorException where the files are not there."""
        if validate:
            self._definition.check()
        return self._with_step("keep", _names(columns))

    def drop_columns(self, columns: str | list[str]) -> Self:
        """All but these columns."""
        return self._with_step("drop", _names(columns))

    def to_csv_files(self, separator: str = ",") -> NoReturn:
        """Raises NotSupported: the files are kept as they are."""
        _refuse("to_csv_files", "Write what to_pandas_dataframe() gives with its to_csv, and register that.")

    def to_parquet_files(self) -> NoReturn:
        """Raises NotSupported: the files are kept as they are."""
        _refuse("to_parquet_files", "Write what to_pandas_dataframe() gives with its to_parquet.")

    def to_spark_dataframe(self) -> NoReturn:
        """Raises NotSupported: there is no Spark."""
        _refuse("to_spark_dataframe", "Use to_pandas_dataframe().")

    def to_dask_dataframe(self, *_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: there is no Dask."""
        _refuse("to_dask_dataframe", "Use to_pandas_dataframe(), and dask.dataframe.from_pandas.")

    def with_timestamp_columns(
        self,
        timestamp: str | None = None,
        partition_timestamp: str | None = None,
        validate: bool = False,
        **_ignored: object,
    ) -> NoReturn:
        """Raises NotSupported: times of rows mean nothing to mldesk."""
        _refuse("with_timestamp_columns", "Choose rows by time in what to_pandas_dataframe() gives.")

    def get_profile(self, *_arguments: object, **_settings: object) -> NoReturn:
        """Raises NotSupported: the window shows the columns of a dataset."""
        _refuse("get_profile", "See the dataset's preview in the window, or DataFrame.describe().")


def _names(columns: str | list[str]) -> list[str]:
    return [columns] if isinstance(columns, str) else list(columns)


def _refuse(name: str, cure: str) -> NoReturn:
    raise NotSupported(f"TabularDataset.{name} is not supported", "", cure)
