"""The head of Parquet files through DuckDB, which reads their directory and few of their pages.

DuckDB runs in memory and may open this one file only; it has no network and loads no extensions.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .facts import ClassCounts, Preview, TablePreview, Unknown
from .labels import class_counts, count_values, label_column

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_most_columns = 1000
_most_footer = 32_000_000  # bytes
_most_chunks = 20_000  # column chunks whose statistics are added up
_longest_cell = 300  # characters
_most_seconds = 10.0
_most_labels = 200_000  # rows
_most_classes = 10_000
_settings: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,
    "memory_limit": "512MB",
    "temp_directory": "",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
_signed = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT")
_wholes = (*_signed, *(f"U{name}" for name in _signed))


def preview_parquet(path: Path, limit: int) -> Preview:
    """The first `limit` rows of the Parquet file at `path`, types, and missing values where it tells them.

    Raises ValueError when it is damaged.
    """
    footer = _footer_size(path)
    if footer > _most_footer:
        detail = f"Its directory of columns and row groups alone has {footer:,} bytes."
        return Unknown(path, "A Parquet file with too large a directory", detail)
    with _opened(path) as (connection, place):
        return _table(connection, path, place, limit)


def count_parquet_values(path: Path, column: str) -> ClassCounts:
    """How often each value of `column` occurs in the first rows of the Parquet file at `path`.

    Raises ValueError when it is damaged.
    """
    name = _quoted(column)
    query = (
        f"SELECT CAST({name} AS VARCHAR), count(*) FROM "  # noqa: S608 (a quoted name from the file)
        f"(SELECT {name} FROM read_parquet(?, hive_partitioning=false) LIMIT {_most_labels}) "
        f"GROUP BY 1 ORDER BY 2 DESC LIMIT {_most_classes}"
    )
    with _opened(path) as (connection, place):
        rows = connection.execute(query, [place]).fetchall()
        count = _row_count(connection, place)
    found = {str(value)[:_longest_cell]: int(number) for value, number in rows if value is not None}
    return class_counts(found, count <= _most_labels, column)


def _footer_size(path: Path) -> int:
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - 8))
        end = file.read(8)
    footer = int.from_bytes(end[:4], "little")
    if end[4:] != b"PAR1" or footer + 12 > size:
        raise ValueError("it does not end as a Parquet file does, it may be cut off")
    return footer


@contextmanager
def _opened(path: Path) -> Iterator[tuple[DuckDBPyConnection, str]]:
    """A connection that may read only the file at `path`, for some seconds, and the place it knows it by."""
    import duckdb

    plain = str(path.absolute())
    place = _without_patterns(plain)
    connection = duckdb.connect(":memory:", config=_settings)
    timer = threading.Timer(_most_seconds, connection.interrupt)
    timer.daemon = True
    try:
        connection.execute("SET allowed_paths = ?", [[plain, place]])
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        timer.start()
        yield connection, place
    except (duckdb.Error, OverflowError) as error:
        raise ValueError(str(error).splitlines()[0][:_longest_cell]) from error
    finally:
        timer.cancel()
        connection.close()


def _without_patterns(place: str) -> str:
    """`place` as a pattern that only itself fits."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in place)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _table(connection: DuckDBPyConnection, path: Path, place: str, limit: int) -> TablePreview:
    described = connection.execute(
        "SELECT column_name, column_type "
        "FROM (DESCRIBE SELECT * FROM read_parquet(?, hive_partitioning=false))",
        [place],
    ).fetchall()
    listed = [(str(name), str(kind)) for name, kind in described[:_most_columns]]
    rows = _head(connection, place, listed, limit)
    row_count = _row_count(connection, place)
    known = _missing_by_statistics(connection, place)
    columns, types = tuple(name for name, _ in listed), tuple(_type(kind) for _, kind in listed)
    present = [[cell for row in rows if (cell := row[i]) is not None] for i in range(len(columns))]
    label = label_column(columns, types, present)
    complete = len(rows) == row_count
    return TablePreview(
        path=path,
        columns=columns,
        types=types,
        missing=tuple(known.get(name, len(rows) - len(present[i])) for i, name in enumerate(columns)),
        rows=tuple(tuple("" if cell is None else cell for cell in row) for row in rows),
        rows_seen=len(rows),
        complete=complete,
        kind="Parquet",
        gaps=frozenset((r, c) for r, row in enumerate(rows) for c, cell in enumerate(row) if cell is None),
        missing_of=tuple(row_count if name in known else len(rows) for name in columns),
        row_count=row_count,
        column_count=len(described),
        label=None if label is None else columns[label],
        classes=None if label is None else count_values(present[label], columns[label], complete),
    )


def _head(
    connection: DuckDBPyConnection, place: str, columns: list[tuple[str, str]], limit: int
) -> list[tuple[str | None, ...]]:
    """The first rows as texts, fewer of them when their cells are too large for the memory there is."""
    import duckdb

    cells = ", ".join(_cell(name, kind) for name, kind in columns)
    source = ", ".join(_quoted(name) for name, _ in columns)
    for count in (limit, limit // 10 + 1, 1):
        query = (
            f"SELECT {cells} FROM (SELECT {source} "  # noqa: S608 (quoted names from the file)
            f"FROM read_parquet(?, hive_partitioning=false) LIMIT {count})"
        )
        try:
            return connection.execute(query, [place]).fetchall()
        except duckdb.OutOfMemoryException:
            continue
    raise ValueError("a single row of it is too large")


def _cell(name: str, kind: str) -> str:
    """The expression for a cell as text: its beginning, or of bytes just how many they are."""
    if kind == "BLOB":
        return f"octet_length({_quoted(name)}) || ' bytes'"
    return f"left(CAST({_quoted(name)} AS VARCHAR), {_longest_cell})"


def _row_count(connection: DuckDBPyConnection, place: str) -> int:
    row: Any = connection.execute("SELECT num_rows FROM parquet_file_metadata(?)", [place]).fetchone()
    return int(row[0])


def _missing_by_statistics(connection: DuckDBPyConnection, place: str) -> dict[str, int]:
    """By column, the number of cells without a value in the whole file, where each part of it tells."""
    row: Any = connection.execute(
        "SELECT num_row_groups * (SELECT count(*) FROM parquet_schema(?)) FROM parquet_file_metadata(?)",
        [place, place],
    ).fetchone()
    if int(row[0]) > _most_chunks:
        return {}
    found = connection.execute(
        "SELECT path_in_schema, sum(stats_null_count)::BIGINT FROM parquet_metadata(?) "
        "GROUP BY path_in_schema HAVING count(stats_null_count) = count(*) "
        "AND count(*) = count(DISTINCT row_group_id)",
        [place],
    ).fetchall()
    return {str(name): int(number) for name, number in found}


def _type(kind: str) -> str:
    """The short name of DuckDB's type `kind`; that of nested ones stays as it is."""
    base = kind.split("(")[0]
    if base in _wholes:
        return "int"
    if base in ("FLOAT", "DOUBLE", "DECIMAL") and not kind.endswith("]"):
        return "float"
    short = {"VARCHAR": "text", "BOOLEAN": "bool", "DATE": "date", "BLOB": "bytes"}
    return short.get(kind, "date" if kind.startswith("TIMESTAMP") and "[" not in kind else kind.lower())
