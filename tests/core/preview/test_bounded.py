"""A preview reads a bounded part of a file, however large it is, and a bounded number of files."""

from __future__ import annotations

import gzip
import os
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
import pytest

from mldesk.core.preview import (
    ArrayPreview,
    ImageFilesPreview,
    ImagePreview,
    TablePreview,
    TextPreview,
    Unknown,
    folders,
    preview,
)

most = 8_000_000  # bytes
reads_are_counted = pytest.mark.skipif(
    not hasattr(psutil.Process(), "io_counters"), reason="this system does not count what a process reads"
)


def bytes_read(work: Callable[[], object]) -> int:
    """How many bytes this process asked for while `work` ran."""
    process = psutil.Process()
    before = process.io_counters()
    work()
    after = process.io_counters()
    return int(
        getattr(after, "read_chars", after.read_bytes) - getattr(before, "read_chars", before.read_bytes)
    )


def huge(path: Path, head: bytes, size: int) -> Path:
    """A file that begins with `head` and is zero from there on, without taking room on the disk."""
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size)
    return path


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Huge files of each kind."""
    npy = tmp_path / "array.npy"
    np.lib.format.open_memmap(npy, "w+", "f4", (1_250_000, 1000)).flush()
    count = 25_000_000
    images = b"\0\0\x08\x03" + struct.pack(">3I", count, 28, 28) + bytes(range(256)) * 400
    bomb = tmp_path / "bomb.csv.gz"
    bomb.write_bytes(gzip.compress(b"a,b\n" + b"1,2\n" * 12_500_000, 1))
    return {
        "npy": npy,
        "idx": huge(tmp_path / "images.idx3", images, 16 + 784 * count),
        "csv": huge(tmp_path / "table.csv", b"a,b\n" + b"1,2\n" * 500_000, 10_000_000_000),
        "line": huge(tmp_path / "line.csv", b"1," * 1_000_000, 2_000_000_000),
        "text": huge(tmp_path / "line.txt", b"long" * 500_000, 2_000_000_000),
        "gz": bomb,
    }


@reads_are_counted
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("npy", ArrayPreview),
        ("idx", ImagePreview),
        ("csv", TablePreview),
        ("line", Unknown),
        ("text", TextPreview),
        ("gz", TablePreview),
    ],
)
def test_a_bounded_part_of_a_file_is_read(files: dict[str, Path], name: str, kind: type) -> None:
    found: list[object] = []
    assert bytes_read(lambda: found.append(preview(files[name], 120))) < most
    assert isinstance(found[0], kind)


@reads_are_counted
def test_a_bounded_part_of_a_parquet_file_is_read(tmp_path: Path) -> None:
    import duckdb

    path = tmp_path / "a.parquet"
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (SELECT i, random() AS x, i % 5 AS label FROM range(2000000) t(i)) TO '{path}'"
        )
    assert path.stat().st_size > 2 * most
    assert bytes_read(lambda: preview(path, 120)) < most


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder with 7,000 image files of three classes, and one of many."""
    for name, number in (("a", 3000), ("b", 3000), ("c", 1000)):
        (tmp_path / name).mkdir()
        for index in range(number):
            os.close(os.open(tmp_path / name / f"{index:05}.png", os.O_CREAT | os.O_WRONLY))
    return tmp_path


def test_of_a_large_folder_some_of_each_class_are_shown(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = 0
    scan = os.scandir

    class Counted:
        def __init__(self, path: Path) -> None:
            self._entries = scan(path)

        def __enter__(self) -> Counted:
            return self

        def __exit__(self, *_: object) -> None:
            self._entries.close()

        def __iter__(self) -> Counted:
            return self

        def __next__(self) -> os.DirEntry[str]:
            nonlocal seen
            seen += 1
            return next(self._entries)

    monkeypatch.setattr(os, "scandir", Counted)
    found = preview(many, 120)
    assert isinstance(found, ImageFilesPreview)
    assert found.count is None
    assert [found.labels.count(name) for name in "abc"] == [40, 40, 40]
    assert seen < 2000


def test_all_of_many_classes_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "_most_entries", 600)
    monkeypatch.setattr(folders, "_least_of_folder", 2)
    for index in range(200):
        (tmp_path / f"class{index:03}").mkdir()
        for number in range(12):
            os.close(os.open(tmp_path / f"class{index:03}" / f"{number}.jpg", os.O_CREAT | os.O_WRONLY))
    found = preview(tmp_path, 120)
    assert isinstance(found, ImageFilesPreview)
    assert len(set(found.labels)) == 120
