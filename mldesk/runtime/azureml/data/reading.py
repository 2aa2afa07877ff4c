"""Reads the files of a dataset as one table."""

import os
from typing import Any, Dict, List, Optional

from mldesk.runtime import tables

from ..exceptions import UserErrorException
from ..metrics import tell_once
from .abstract_dataset import DataFile

_FORMATS = {
    ".csv": {"format": "delimited"},
    ".txt": {"format": "delimited"},
    ".tsv": {"format": "delimited", "separator": "\t"},
    ".parquet": {"format": "parquet"},
    ".jsonl": {"format": "json lines"},
}  # type: Dict[str, Dict[str, Any]]


def read_files(
    listed: List[DataFile],
    facts: Optional[Dict[str, Any]],
    on_error: str = "null",
    out_of_range_datetime: str = "null",
) -> Any:
    """The files as one pandas.DataFrame, read as `facts` say, else as their names tell.

    Raises UserErrorException when neither tells it, when pandas is not there, and when a file or a value that
    is not to be left empty cannot be read.
    """
    if facts is None:
        known = [file for file in listed if _extension(file) in _FORMATS]
        if len({_extension(file) for file in known}) != 1:
            raise UserErrorException(
                "The dataset is no table",
                cause="its files are not all CSV, TSV, Parquet or JSON lines",
                cure="Read its files, or register it with Dataset.Tabular.",
            )
        facts, listed = _FORMATS[_extension(known[0])], known
    folders = {file.folder for file in listed}
    folder = folders.pop() if len(folders) == 1 else os.path.abspath(os.sep)
    names = [file.inner if not folders else file.path.replace(os.sep, "/") for file in listed]
    try:
        asked = tables.errors_asked(on_error, out_of_range_datetime, tell_once)
        return tables.read_table(dict(facts, **asked), folder, names, tell_once)
    except (tables.NoPandas, ValueError) as error:
        raise UserErrorException("The dataset cannot be read as a table", error, cause=str(error))


def _extension(file: DataFile) -> str:
    return os.path.splitext(file.inner)[1].lower()
