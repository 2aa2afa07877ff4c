"""Tables read by a Python that has pandas and pyarrow; skipped where these cannot be installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock
from platformdirs import user_cache_path

from mldesk.core.environments.spec import interpreter_in

_packages = ["pandas==2.3.3", "pyarrow==21.0.0"]
_root = Path(__file__).resolve().parents[2]

# What the Python with pandas runs; its argument is a folder for files.
_reading = r"""
import os
import sys

import pandas

from mldesk.runtime import tables

folder, told = sys.argv[1], []


def write(name, text):
    path = os.path.join(folder, *name.split("/"))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def read(names, **facts):
    del told[:]
    return tables.read_table(dict({"format": "delimited"}, **facts), folder, names, told.append)


def days(column):
    return [None if pandas.isna(value) else value.strftime("%Y-%m-%d") for value in column]


def a_column_that_is_not_there_is_told():
    write("a.csv", "id,when\n007,14-03-2020\n008,2020/03/15\n")
    found = read(["a.csv"], types={"id": "text", "nope": "integer"})
    assert list(found["id"]) == ["007", "008"], found
    assert told == ["set_column_types names nope, which the table has not: its columns are id, when"], told
    assert read(["a.csv"], types={"id": "integer"})["id"].tolist() == [7, 8] and told == []


def each_date_is_read_by_the_format_that_fits():
    write("dates.csv", "when\n14-03-2020\n2020/03/15\nnonsense\n")
    forms = ["%d-%m-%Y", "%Y/%m/%d"]
    for several in (forms, forms[::-1]):
        found = read(["dates.csv"], types={"when": ["date", several]})
        assert days(found["when"]) == ["2020-03-14", "2020-03-15", None], found
    try:
        read(["dates.csv"], types={"when": ["date", forms]}, on_error="fail")
    except ValueError as error:
        assert str(error) == "'nonsense' in the column when cannot be read as date", error
    else:
        raise AssertionError("it was read")


def dates_that_are_none_stay_texts_where_nobody_asked():
    write("odd.csv", "day,other\n2020-01-01,2020-01-01\n2020-99-99,2020-01-02\n")
    found = read(["odd.csv"])
    assert list(found["day"]) == ["2020-01-01", "2020-99-99"], found
    assert days(found["other"]) == ["2020-01-01", "2020-01-02"], found


def paths_that_do_not_fit_are_told_and_their_columns_are_empty():
    for name in ("de/2020/01/31/x.csv", "cz/2020/13/31/x.csv", "hu/x.csv"):
        write(name, "n\n1\n")
    names = ["cz/2020/13/31/x.csv", "de/2020/01/31/x.csv", "hu/x.csv"]
    found = read(names, partition_format="/{country}/{day:yyyy/MM/dd}/x.csv")
    assert [None if pandas.isna(one) else one for one in found["country"]] == [None, "de", None], found
    assert days(found["day"]) == [None, "2020-01-31", None], found
    (text,) = told
    assert text.startswith("2 of 3 files do not fit the partition format"), text
    assert "/cz/2020/13/31/x.csv" in text, text
    assert list(read(names[:1], partition_format="/nope.csv")["n"]) == [1] and told == [], told


def types_count_in_files_without_names_of_columns():
    write("bare.csv", "007,1\n008,2\n")
    found = read(["bare.csv"], header="none", types={"Column1": "text", "Column7": "text"})
    assert list(found["Column1"]) == ["007", "008"] and list(found["Column2"]) == [1, 2], found
    assert told == [
        "set_column_types names Column7, which the table has not: its columns are Column1, Column2"
    ], told


def columns_that_are_kept_or_dropped_and_are_not_there_are_told():
    found = read(["a.csv"], steps=[["keep", ["when", "x"]], ["drop", ["y"]]])
    assert list(found.columns) == ["when"], found
    assert [text.split(",")[0] for text in told] == ["keep_columns names x", "drop_columns names y"], told


def parquet_files_are_read():
    frame = pandas.DataFrame(
        {"id": [1, 2], "word": ["a", "b"], "day": pandas.to_datetime(["2020-01-01"] * 2)}
    )
    for part in ("p/1.parquet", "p/2.parquet"):
        os.makedirs(os.path.join(folder, "p"), exist_ok=True)
        frame.to_parquet(os.path.join(folder, part))
    facts = {"include_path": True, "types": {"id": "text", "nope": "text"}, "steps": [["drop", ["day"]]]}
    found = read(["p/1.parquet", "p/2.parquet"], format="parquet", partition_format="/{p}/*.parquet", **facts)
    assert found.to_dict("list") == {
        "Path": ["/p/1.parquet"] * 2 + ["/p/2.parquet"] * 2,
        "id": ["1", "2"] * 2,
        "word": ["a", "b"] * 2,
        "p": ["p"] * 4,
    }, found
    assert len(told) == 1 and "nope" in told[0], told
    assert str(read(["p/1.parquet"], format="parquet")["day"].dtype).startswith("datetime64"), found


if __name__ == "__main__":
    for name, test in list(globals().items()):
        if "_" in name[1:-1] and getattr(test, "__module__", "") == "__main__":
            test()
            sys.stdout.write(name + "\n")
"""


@pytest.fixture(scope="module")
def pandas_python() -> Path:
    """The interpreter, made once on this machine."""
    cache = Path(os.environ.get("MLDESK_TEST_CACHE") or user_cache_path("mldesk-tests", appauthor=False))
    cache.mkdir(parents=True, exist_ok=True)
    folder = cache / f"pandas-{'-'.join(_packages)}-{sys.version_info.major}.{sys.version_info.minor}"
    with FileLock(cache / "pandas.lock"):
        if not (folder / "complete").exists():
            _make(folder)
    return interpreter_in(folder)


def _make(folder: Path) -> None:
    uv = [sys.executable, "-m", "uv"]
    for command in (
        [*uv, "venv", "--clear", "--python", sys.executable, str(folder)],
        [*uv, "pip", "install", "--python", str(interpreter_in(folder)), *_packages],
    ):
        done = subprocess.run(command, capture_output=True, text=True, timeout=500)
        if done.returncode != 0:
            pytest.skip(f"pandas cannot be installed: {done.stderr.strip()[-300:]}")
    (folder / "complete").touch()


def test_tables_are_read_as_they_are_asked_for(pandas_python: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(pandas_python), "-W", "error::FutureWarning", "-c", _reading, "."],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(_root)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) == 7
