"""Tables in a dataset's files: which rows and columns are meant, and how pandas reads them; JSON-ready facts.

The facts of a table are a dict:

    format            "delimited", "parquet" or "json lines"
    separator         between the values of a delimited file
    header            "each" file begins with the names of its columns, only the "first" does, or "none"
    encoding          of text files, as Python calls it
    empty_as_text     whether values that are not there are empty texts in a delimited file
    invalid_lines     "error", or "drop": of JSON Lines, those that are no JSON
    infer             whether numbers, booleans and dates are recognised; otherwise all values are texts
    types             column -> "text", "integer", "number", "boolean", "date", or ["date", [formats]]: each
                      date is read by the first of the formats that fits it
    on_error          "null": what cannot be read as its column's type is left empty; "fail": it raises
    include_path      whether a column Path tells the file of each row
    partition_format  columns told by the paths of files: "{country}/{day:yyyy/MM/dd}/data.csv", or None.
                      They are empty for the rows of a file whose path does not fit
    steps             what is done to the rows, in order: ["take", n], ["skip", n], ["keep", columns],
                      ["drop", columns], ["sample", share, seed], ["split", share, seed, first or second part]

Only `format` has to be there. pandas has to be in the Python that reads (for Parquet pyarrow, too).
"""

import json
import os
import random
import re
from datetime import datetime
from importlib import import_module
from typing import Any, Callable, Dict, Iterable, List, Mapping, Sequence, Tuple

_defaults: Dict[str, Any] = {
    "separator": ",",
    "header": "each",
    "encoding": "utf-8",
    "empty_as_text": False,
    "invalid_lines": "error",
    "infer": True,
    "types": {},
    "on_error": "null",
    "include_path": False,
    "partition_format": None,
    "steps": [],
}
ENCODINGS = {"utf8": "utf-8", "iso88591": "iso-8859-1", "windows1252": "cp1252"}
"""What Python calls the encodings that the SDK calls so."""

_iso_date = r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?"
_lacks = "{}, which this Python lacks: add it to the packages of the environment"
_date_parts = {"yyyy": "%Y", "MM": "%m", "dd": "%d", "HH": "%H", "mm": "%M", "ss": "%S"}


class NoPandas(ImportError):  # noqa: N818 (read as a sentence: raise NoPandas)
    """The Python has no pandas, or lacks what pandas needs for this format."""


def read_table(
    facts: Mapping[str, Any], folder: str, paths: Sequence[str], tell: Callable[[str], None]
) -> Any:
    """The table as a pandas.DataFrame; `paths` are its files below `folder`, with slashes, in order.

    What is asked for and the files do not have is told. Raises NoPandas, what pandas raises for a file that
    it cannot read, and ValueError for a value that is none of its column's type, where that is asked for.
    """
    pandas = load_pandas()
    facts = dict(_defaults, **facts)
    _tell_unfitting(facts["partition_format"] or "", paths, tell)
    frames: List[Any] = []
    for path in paths:
        frames.append(_read_file(pandas, facts, folder, path, list(frames[0].columns) if frames else None))
    frame = pandas.concat(frames, ignore_index=True) if frames else pandas.DataFrame()
    if facts["partition_format"]:
        _add_partitions(pandas, frame, facts["partition_format"], paths, [len(one) for one in frames])
    if facts["format"] == "parquet":
        facts["infer"] = False  # such files know their types: only those that are asked for are others
    _tell_lacking("set_column_types", frame, facts["types"], tell)
    frame = _typed(pandas, frame, facts)
    for step in facts["steps"]:
        if step[0] in _naming:
            _tell_lacking(_naming[step[0]], frame, step[1], tell)
        frame = _steps[step[0]](frame, *step[1:])
    return frame


def errors_asked(on_error: str, out_of_range: str, tell: Callable[[str], None]) -> Dict[str, str]:
    """The fact `on_error` of a program that asks for these; raises ValueError for other words.

    Dates out of pandas' range are as any that cannot be read.
    """
    for name, value in (("on_error", on_error), ("out_of_range_datetime", out_of_range)):
        if value not in ("null", "fail"):
            raise ValueError("{} is 'null' or 'fail', not {!r}".format(name, value))
    if (on_error, out_of_range) == ("null", "fail"):
        tell("out_of_range_datetime='fail' is not followed: such dates are left empty")
    return {} if on_error == "null" else {"on_error": on_error}


def chosen(count: int, share: float, seed: int) -> List[bool]:
    """Whether each of `count` rows or files belongs to a random `share` of them; each seed has its own."""
    draw = random.Random(seed)  # noqa: S311 (a sample, no secret)
    return [draw.random() < share for _ in range(count)]


def partition_values(pattern: str, path: str) -> Dict[str, Any]:
    """What the path of a file tells of the columns in a partition format; {} when it does not fit."""
    regex, columns = _partitions(pattern)
    found = re.search(regex + "$", "/" + path)
    try:
        return {
            name: datetime.strptime(value, form) if form else value  # noqa: DTZ007 (a date of the path, no zone)
            for (name, form), value in zip(columns, found.groups() if found else ())
        }
    except ValueError:  # digits that are no date
        return {}


def _partitions(pattern: str) -> Tuple[str, List[Tuple[str, str]]]:
    """What paths are matched with, and the columns: the name of each, and how its dates are written."""
    columns, regex = [], ""
    for literal, star, name, form in re.findall(r"([^{*]+)|(\*)|\{(\w+)(?::([^}]*))?\}", pattern):
        if literal or star:
            regex += "[^/]*" if star else re.escape(literal)
            continue
        columns.append((name, _python_form(form)))
        regex += "({})".format(re.sub(r"[a-zA-Z]+", lambda part: r"\d{%d}" % len(part[0]), form) or "[^/]+")
    return regex, columns


def _tell_unfitting(pattern: str, paths: Sequence[str], tell: Callable[[str], None]) -> None:
    has_columns = bool(_partitions(pattern)[1])
    others = [path for path in paths if has_columns and not partition_values(pattern, path)]
    if others:
        told = "{} of {} files do not fit the partition format {}, such as /{}: its columns are empty there"
        tell(told.format(len(others), len(paths), pattern, others[0]))


def _tell_lacking(asked: str, frame: Any, names: Sequence[str], tell: Callable[[str], None]) -> None:
    """Tell of columns that are named and not there: as in the SDK, nothing else comes of it."""
    lacking = [name for name in names if name not in frame.columns]
    if lacking:
        told = "{} names {}, which the table has not: its columns are {}"
        tell(told.format(asked, ", ".join(lacking), ", ".join(map(str, frame.columns)) or "none"))


def _python_form(form: str) -> str:
    return re.sub("|".join(_date_parts), lambda part: _date_parts[part[0]], form or "")


def load_pandas() -> Any:
    """The module pandas; raises NoPandas."""
    try:
        return import_module("pandas")
    except ImportError as error:
        raise NoPandas(_lacks.format("Tables are read with pandas")) from error


def _read_file(pandas: Any, facts: Mapping[str, Any], folder: str, path: str, names: Any) -> Any:
    place = os.path.join(folder, *path.split("/"))
    if facts["format"] == "parquet":
        frame = _read_parquet(pandas, place)
    elif facts["format"] == "json lines":
        frame = pandas.DataFrame(_json_rows(place, facts))
    else:
        frame = _read_delimited(pandas, facts, place, names)
    if facts["include_path"]:
        frame.insert(0, "Path", "/" + path)
    return frame


def _add_partitions(
    pandas: Any, frame: Any, pattern: str, paths: Sequence[str], counts: Sequence[int]
) -> None:
    """Add what the paths of the files tell, each of which has so many of the rows."""
    found = [partition_values(pattern, path) for path in paths]
    for name, form in _partitions(pattern)[1]:
        cells = pandas.Series([values.get(name) for values in found], dtype=object)
        read = pandas.to_datetime(cells, errors="coerce") if form else cells
        frame[name] = read.repeat(counts).reset_index(drop=True)


def _read_parquet(pandas: Any, place: str) -> Any:
    try:
        return pandas.read_parquet(place)
    except ImportError as error:
        raise NoPandas(_lacks.format("Parquet files are read with pyarrow")) from error


def _json_rows(place: str, facts: Mapping[str, Any]) -> List[Any]:
    rows: List[Any] = []
    with open(place, encoding=facts["encoding"]) as lines:
        for line in lines:
            try:
                rows += [json.loads(line)] if line.strip() else []
            except ValueError:
                if facts["invalid_lines"] != "drop":
                    raise
    return rows


def _read_delimited(pandas: Any, facts: Mapping[str, Any], place: str, names: Any) -> Any:
    named = facts["header"] == "each" or (facts["header"] == "first" and names is None)
    # what a type is asked for is read as it is written: 007 as a text is no 7
    texts = dict.fromkeys(facts["types"] if named else _positions(facts["types"], names or []), str)
    frame = pandas.read_csv(
        place,
        sep=facts["separator"],
        encoding=facts["encoding"],
        header=0 if named else None,
        dtype=texts if facts["infer"] else str,
        keep_default_na=not facts["empty_as_text"],
        engine="c" if len(facts["separator"]) == 1 else "python",
    )
    if not named:  # such files are put together by the places of their columns
        count = frame.shape[1]
        known = [name for name in names or [] if name != "Path"][:count]
        frame.columns = known + ["Column%d" % (place + 1) for place in range(len(known), count)]
    return frame


def _positions(columns: Iterable[str], names: Sequence[str]) -> List[int]:
    """Where the columns are in a file that does not name them."""
    known = [name for name in names if name != "Path"]
    numbers = [re.match(r"Column([1-9]\d*)$", name) for name in columns]
    found = [known.index(name) for name in columns if name in known]
    return found + [int(number[1]) - 1 for number in numbers if number and number[0] not in known]


def _typed(pandas: Any, frame: Any, facts: Mapping[str, Any]) -> Any:
    for name in frame.columns:
        kind = facts["types"].get(name)
        if kind is not None:
            read = _as_kind(pandas, frame[name], kind)
            if facts["on_error"] == "fail":
                _refuse_lost(frame[name], read, name, kind)
            frame[name] = read
        elif facts["infer"] and _is_text(pandas, frame[name]) and _holds_dates(frame[name]):
            read = _as_dates(pandas, frame[name], "ISO8601")
            if len(_lost(frame[name], read)) == 0:  # 2020-99-99 is a text
                frame[name] = read
    return frame


def _lost(column: Any, read: Any) -> Any:
    """The values that were there and are no more; empty texts were none."""
    return column[column.notna() & (column.astype(str) != "") & read.isna()]


def _refuse_lost(column: Any, read: Any, name: str, kind: Any) -> None:
    lost = _lost(column, read)
    if len(lost):
        told = "{!r} in the column {} cannot be read as {}"
        raise ValueError(told.format(lost.iloc[0], name, kind if isinstance(kind, str) else kind[0]))


def _is_text(pandas: Any, column: Any) -> bool:
    return bool(pandas.api.types.is_object_dtype(column) or pandas.api.types.is_string_dtype(column))


def _holds_dates(column: Any) -> bool:
    there = column.dropna()
    return len(there) > 0 and bool(there.astype(str).str.match(_iso_date + "$").all())


def _as_dates(pandas: Any, column: Any, form: str) -> Any:
    # from pandas 2 on, the first value would decide for all: what is written otherwise would be lost
    if int(pandas.__version__.partition(".")[0]) < 2:
        return pandas.to_datetime(column, errors="coerce")
    return pandas.to_datetime(column, format=form, errors="coerce")


def _as_kind(pandas: Any, column: Any, kind: Any) -> Any:
    if kind == "date" or isinstance(kind, list):
        forms = kind[1] if isinstance(kind, list) else []
        if not forms:
            return _as_dates(pandas, column, "mixed")
        read = pandas.to_datetime(column, format=forms[0], errors="coerce")
        for form in forms[1:]:
            read = read.where(read.notna(), pandas.to_datetime(column, format=form, errors="coerce"))
        return read
    if kind == "text":
        return column.where(column.isna(), column.astype(str))
    if kind == "boolean":
        words = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
        return column.map(lambda value: words.get(str(value).strip().lower()))
    numbers = pandas.to_numeric(column, errors="coerce")
    whole = kind == "integer" and not numbers.isna().any()
    return numbers.astype("int64" if whole else "float64")


def _sampled(frame: Any, share: float, seed: int) -> Any:
    return frame[chosen(len(frame), share, seed)].reset_index(drop=True)


def _split(frame: Any, share: float, seed: int, part: str) -> Any:
    mine = chosen(len(frame), share, seed)
    return frame[[one == (part == "first") for one in mine]].reset_index(drop=True)


_steps: Dict[str, Any] = {
    "take": lambda frame, count: frame.head(count),
    "skip": lambda frame, count: frame.iloc[count:].reset_index(drop=True),
    "keep": lambda frame, columns: frame[[name for name in columns if name in frame.columns]],
    "drop": lambda frame, columns: frame.drop(columns=columns, errors="ignore"),
    "sample": _sampled,
    "split": _split,
}
_naming = {"keep": "keep_columns", "drop": "drop_columns"}
"""The steps that name columns, as the SDK calls them."""
