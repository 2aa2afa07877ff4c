"""Parquet files: head, types, missing values from their statistics, and nothing but that one file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from mldesk.core.preview import TablePreview, Unknown, count_classes, preview


def write(path: Path, query: str, options: str = "") -> Path:
    """Write the rows of a query; the name is given afterwards, as it may be odd."""
    plain = path.with_name("plain")
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({query}) TO '{plain}' (FORMAT parquet{options})")
    return plain.rename(path)


def table(path: Path, limit: int = 100) -> TablePreview:
    found = preview(path, limit)
    assert isinstance(found, TablePreview), found
    return found


def test_head_types_and_number_of_rows(tmp_path: Path) -> None:
    query = (
        "SELECT i AS id, i * 0.5::DOUBLE AS size, i % 2 = 0 AS even, 'n' || i AS name, "
        "DATE '2024-01-01' + i::INT AS day, [i, i] AS pair, 'xyz'::BLOB AS raw FROM range(1000) t(i)"
    )
    found = table(write(tmp_path / "a.parquet", query), limit=10)
    assert found.kind == "Parquet"
    assert found.columns == ("id", "size", "even", "name", "day", "pair", "raw")
    assert found.types == ("int", "float", "bool", "text", "date", "bigint[]", "bytes")
    assert found.rows[1] == ("1", "0.5", "false", "n1", "2024-01-02", "[1, 1]", "3 bytes")
    assert (found.row_count, found.rows_seen, found.complete) == (1000, 10, False)


def test_missing_values_of_the_whole_file_come_from_its_statistics(tmp_path: Path) -> None:
    query = "SELECT CASE WHEN i % 4 > 0 THEN i END AS x, i AS y FROM range(300000) t(i)"
    found = table(write(tmp_path / "a.parquet", query, ", ROW_GROUP_SIZE 50000"), limit=8)
    assert found.missing == (75_000, 0)
    assert found.missing_of == (300_000, 300_000)
    assert found.gaps == {(0, 0), (4, 0)}


def test_missing_nested_values_are_counted_in_the_head(tmp_path: Path) -> None:
    query = "SELECT CASE WHEN i % 4 > 0 THEN [i] END AS x FROM range(1000) t(i)"
    found = table(write(tmp_path / "a.parquet", query), limit=8)
    assert (found.missing, found.missing_of) == ((2,), (8,))


@pytest.mark.parametrize(
    "name", ["a[1].parquet", "b*.parquet", "q?.parquet", "数{1,2}.parquet", "it's.parquet"]
)
def test_a_name_is_no_pattern(tmp_path: Path, name: str) -> None:
    write(tmp_path / "a1.parquet", "SELECT 'another' AS x")
    write(tmp_path / "bx.parquet", "SELECT 'another' AS x")
    found = table(write(tmp_path / name, "SELECT 'this' AS x"))
    assert found.rows == (("this",),)


def test_names_of_columns_are_no_queries(tmp_path: Path) -> None:
    query = 'SELECT 1 AS "a""; DROP TABLE x; --", 2 AS "two\nlines", \'p\' AS label FROM range(9)'
    found = table(write(tmp_path / "a.parquet", query))
    assert found.columns == ('a"; DROP TABLE x; --', "two\nlines", "label")


def test_values_of_the_label_are_counted_over_a_bounded_number_of_rows(tmp_path: Path) -> None:
    query = "SELECT i AS id, i % 3 AS label FROM range(250000) t(i)"
    found = table(write(tmp_path / "a.parquet", query))
    (counts,) = count_classes(found)
    assert counts.of == "label"
    assert (counts.counted, counts.complete) == (200_000, False)
    assert [label for label, _ in counts.counts] == ["0", "1", "2"]


@pytest.mark.parametrize("kept", [4, 11, 100, -1, -8])
def test_cut_off_files_are_damaged(tmp_path: Path, kept: int) -> None:
    path = write(tmp_path / "a.parquet", "SELECT i FROM range(1000) t(i)")
    path.write_bytes(path.read_bytes()[:kept])
    found = preview(path)
    assert isinstance(found, Unknown)
    assert found.title == "The file is damaged"


def test_a_huge_directory_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1")
    with path.open("r+b") as file:
        file.truncate(3_000_000_000)
        file.seek(3_000_000_000 - 8)
        file.write((2_000_000_000).to_bytes(4, "little") + b"PAR1")
    found = preview(path)
    assert isinstance(found, Unknown)
    assert "directory" in found.title


def test_duckdb_is_imported_only_when_needed(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    code = (
        "import sys\nfrom pathlib import Path\nfrom mldesk.core.preview import preview\n"
        "preview(Path(sys.argv[1]))\nassert not {'duckdb', 'pyfive'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "a.csv")], check=True)
