"""Tables written as text: how they are written is guessed, what is missing is counted, nothing is too odd."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from mldesk.core.preview import Preview, TablePreview, TextPreview, Unknown, preview


def look(tmp_path: Path, content: bytes | str, name: str = "a.csv") -> Preview:
    data = content.encode() if isinstance(content, str) else content
    (tmp_path / name).write_bytes(data)
    return preview(tmp_path / name)


def table(tmp_path: Path, content: bytes | str, name: str = "a.csv") -> TablePreview:
    found = look(tmp_path, content, name)
    assert isinstance(found, TablePreview), found
    return found


class TestWriting:
    """Separator, header, quotes, decimal comma and encoding are found and told."""

    def test_decimal_comma(self, tmp_path: Path) -> None:
        found = table(tmp_path, "a;b;c\n1,5;2;x\n1.234,75;3;y\n,5;4;z\n")
        assert found.types == ("float", "int", "text")
        assert found.decimal_comma
        assert found.separator == ";"

    def test_decimal_point_is_no_comma(self, tmp_path: Path) -> None:
        found = table(tmp_path, "a;b\n1.5;2\n2.5;3\n")
        assert not found.decimal_comma
        assert found.types == ("float", "int")

    def test_single_quotes(self, tmp_path: Path) -> None:
        found = table(tmp_path, "'a','b, c'\n'1','x, y'\n'2','z'\n")
        assert found.columns == ("a", "b, c")
        assert found.rows[0] == ("1", "x, y")

    def test_index_column_without_a_name(self, tmp_path: Path) -> None:
        found = table(tmp_path, ",size,name\n0,1.5,a\n1,2.5,b\n")
        assert found.columns == ("column 1", "size", "name")
        assert found.has_header

    @pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
    def test_encodings(self, tmp_path: Path, encoding: str) -> None:
        found = table(tmp_path, "Größe,Ort\n1,Köln\n2,Münster\n".encode(encoding))
        assert found.columns == ("Größe", "Ort")
        assert found.rows[1] == ("2", "Münster")

    def test_a_quote_that_is_never_closed_is_a_letter(self, tmp_path: Path) -> None:
        found = table(tmp_path, 'a,b\n1,"x\n' + "2,y\n" * 60_000)
        assert found.rows[:2] == (("1", '"x'), ("2", "y"))

    def test_a_row_that_the_head_cuts_within_quotes_is_left_out(self, tmp_path: Path) -> None:
        found = table(tmp_path, "a,b\n" + f"1,{'x' * 397}\n" * 2600 + '2,"' + "long\n" * 20_000 + '"\n')
        assert found.types == ("int", "text")
        assert found.rows_seen == 2600


class TestMissing:
    """Cells without a value are marked, and counted over the rows that were read."""

    def test_gaps_are_marked_by_place(self, tmp_path: Path) -> None:
        found = table(tmp_path, "a,b\n1,\nNA,x\n3,y\n")
        assert found.gaps == {(0, 1), (1, 0)}
        assert found.missing == (1, 1)
        assert found.missing_of == (3, 3)

    def test_a_large_table_says_over_how_many_rows(self, tmp_path: Path) -> None:
        found = table(tmp_path, "a,b\n" + "1,\n2,x\n" * 20_000)
        assert found.missing == (0, 5000)
        assert found.missing_of == (10_000, 10_000)
        assert (found.complete, found.row_count) == (False, None)

    def test_compressed_table_is_read_at_its_beginning(self, tmp_path: Path) -> None:
        found = table(tmp_path, gzip.compress(b"a,b\n" + b"1,2\n" * 2_000_000, 1), "a.csv.gz")
        assert found.rows_seen == 10_000


class TestJsonLines:
    """Objects a line are a table."""

    def test_columns_in_the_order_they_appear(self, tmp_path: Path) -> None:
        lines = [{"id": 1, "text": "a"}, {"id": 2, "label": "x", "more": [1, {"b": None}]}, {"id": None}]
        found = table(tmp_path, "\n".join(map(json.dumps, lines)), "a.jsonl")
        assert found.kind == "JSON lines"
        assert found.columns == ("id", "text", "label", "more")
        assert found.rows[1] == ("2", "", "x", '[1, {"b": null}]')
        assert found.missing == (1, 2, 2, 2)

    @pytest.mark.parametrize(
        "text", ["[1]\n[2]\n", '{"a": 1}\nno\n', "[" * 100_000, '{"a": 1' + "0" * 5000 + "}"]
    )
    def test_what_is_no_table_is_text(self, tmp_path: Path, text: str) -> None:
        assert isinstance(look(tmp_path, text, "a.jsonl"), TextPreview)


class TestOdd:
    """What cannot be shown as a table is said in a sentence."""

    def test_a_million_columns(self, tmp_path: Path) -> None:
        found = look(tmp_path, ",".join(f"c{i}" for i in range(1_000_000)) + "\n" + "1," * 999_999 + "1\n")
        assert isinstance(found, Unknown)
        assert found.title == "The first line is too long"

    def test_a_hundred_thousand_short_columns_show_the_first(self, tmp_path: Path) -> None:
        found = table(tmp_path, "a" + ",a" * 99_999 + "\n" + "1" + ",1" * 99_999 + "\n")
        assert found.column_count == 100_000
        assert len(found.columns) == len(found.rows[0]) == 1000

    def test_zero_bytes(self, tmp_path: Path) -> None:
        found = look(tmp_path, b"a,b\n1,2\n" + bytes(5000))
        assert isinstance(found, Unknown)
        assert "zero bytes" in found.detail
        assert found.size == 5008
        assert found.head.startswith(b"a,b\n1,2\n\0")

    def test_bytes_that_are_no_utf8(self, tmp_path: Path) -> None:
        found = table(tmp_path, b"a,b\n1,\xff\xfe\n2,\x80\n")
        assert found.encoding == "cp1252"
        assert found.columns == ("a", "b")

    def test_long_cells_are_cut(self, tmp_path: Path) -> None:
        found = table(tmp_path, "a,b\n1," + "x" * 50_000 + "\n2,y\n")
        assert found.rows[0] == ("1", "x" * 300)

    @pytest.mark.parametrize(
        "name", ["数字 عدد чисел.csv", "two\nlines.csv", "a" * 251 + ".csv", "'\"%s{0}.csv"]
    )
    def test_names_in_every_script(self, tmp_path: Path, name: str) -> None:
        assert table(tmp_path, "a,b\n1,2\n", name).columns == ("a", "b")
