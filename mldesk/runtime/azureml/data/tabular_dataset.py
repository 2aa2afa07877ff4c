"""azureml.data.tabular_dataset: a dataset as the table in its files."""

from typing import Any, Optional, Sequence, Tuple, Union

from .. import absent
from .abstract_dataset import AbstractDataset
from .consumption import DatasetConsumptionConfig
from .reading import read_files

_SEED = 0  # of what is random and was given none


class TabularDataset(AbstractDataset):
    """A dataset that is read as one table."""

    def to_pandas_dataframe(self, on_error: str = "null", out_of_range_datetime: str = "null") -> Any:
        """The table as a pandas.DataFrame; raises UserErrorException where pandas is not installed.

        What cannot be read as its column's type is left empty; with on_error="fail" it raises
        UserErrorException.
        """
        return read_files(self.files(), self._facts.get("tabular"), on_error, out_of_range_datetime)

    def take(self, count: int) -> "TabularDataset":
        """The first rows."""
        return self._then("take", count)

    def skip(self, count: int) -> "TabularDataset":
        """All but the first rows."""
        return self._then("skip", count)

    def keep_columns(self, columns: Union[str, Sequence[str]], validate: bool = False) -> "TabularDataset":
        """These columns alone."""
        return self._then("keep", _names(columns))

    def drop_columns(self, columns: Union[str, Sequence[str]]) -> "TabularDataset":
        """All but these columns."""
        return self._then("drop", _names(columns))

    def take_sample(self, probability: float, seed: Optional[int] = None) -> "TabularDataset":
        """A random share of the rows."""
        return self._then("sample", probability, _SEED if seed is None else seed)

    def random_split(
        self, percentage: float, seed: Optional[int] = None
    ) -> Tuple["TabularDataset", "TabularDataset"]:
        """A random share of the rows, and the others."""
        asked = ("split", percentage, _SEED if seed is None else seed)
        return self._then(*asked, "first"), self._then(*asked, "second")

    def as_named_input(self, name: str) -> DatasetConsumptionConfig:
        """This dataset as the input `name` of a run that is submitted."""
        return DatasetConsumptionConfig(name, self)

    def _then(self, *step: Any) -> "TabularDataset":
        facts = dict(self._facts.get("tabular") or {"format": "delimited"})
        facts["steps"] = list(facts.get("steps") or []) + [list(step)]
        return TabularDataset({"tabular": facts}, self.files())


def _names(columns: Union[str, Sequence[str]]) -> Sequence[str]:
    return [columns] if isinstance(columns, str) else list(columns)


absent.fill(__name__)
