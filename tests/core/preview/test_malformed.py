"""Damaged, cut off and hostile files give a clear sentence, never an error and no wait."""

from __future__ import annotations

import gzip
import os
import random
import struct
import sys
from pathlib import Path

import numpy as np
import pytest

from mldesk.core.preview import ArrayPreview, ImagePreview, Unknown, count_classes, preview


def sentence(path: Path) -> str:
    found = preview(path)
    assert isinstance(found, Unknown), found
    assert found.title
    assert found.detail
    return f"{found.title}: {found.detail}"


def test_a_gzip_file_that_is_cut_off(tmp_path: Path) -> None:
    whole = gzip.compress(np.random.default_rng(1).bytes(100_000))
    (tmp_path / "a.gz").write_bytes(whole[:50_000])
    assert "damaged" in sentence(tmp_path / "a.gz")


def test_an_idx_file_that_is_cut_off_says_by_how_much(tmp_path: Path) -> None:
    (tmp_path / "images").write_bytes(b"\0\0\x08\x03" + struct.pack(">3I", 60_000, 28, 28) + bytes(784_000))
    assert "promises 47,040,016 bytes, it has 784,016" in sentence(tmp_path / "images")


def test_an_array_that_is_cut_off_behind_its_head(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.zeros(1_000_000))
    with (tmp_path / "a.npy").open("r+b") as file:
        file.truncate(4_000_000)
    assert "ends too early" in sentence(tmp_path / "a.npy")


def test_shapes_of_any_size_are_survived(tmp_path: Path) -> None:
    for shape in ("(4294967296, 4294967296)", "(0, 5)", "(-1,)", "(1e9,)", "()", "(" + "9" * 5000 + ",)"):
        header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}}}\n".encode()
        content = b"\x93NUMPY\x01\0" + struct.pack("<H", len(header)) + header
        (tmp_path / "a.npy").write_bytes(content + bytes(4))
        assert isinstance(preview(tmp_path / "a.npy"), Unknown | ArrayPreview)


def test_a_huge_scalar_is_not_read(tmp_path: Path) -> None:
    header = b"{'descr': '<U100000000', 'fortran_order': False, 'shape': ()}\n"
    (tmp_path / "a.npy").write_bytes(b"\x93NUMPY\x01\0" + struct.pack("<H", len(header)) + header)
    with (tmp_path / "a.npy").open("r+b") as file:
        file.truncate(400_001_000)
    found = preview(tmp_path / "a.npy")
    assert isinstance(found, ArrayPreview)
    assert found.arrays[0].head is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert "pipe" in sentence(tmp_path / "pipe.csv")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not hold root")
def test_a_folder_that_cannot_be_read_hides_no_others(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0)
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "a.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    assert preview(tmp_path).path.name == "a.csv"


def test_folders_in_folders_have_an_end(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(200):
        folder = folder / "d"
        folder.mkdir()
    assert isinstance(preview(tmp_path), Unknown)


def test_channels_first_and_one_channel_are_images(tmp_path: Path) -> None:
    for shape, shown in (((5, 3, 32, 40), (5, 32, 40, 3)), ((5, 16, 16, 1), (5, 16, 16))):
        np.save(tmp_path / "a.npy", np.full(shape, 7, np.uint8))
        found = preview(tmp_path / "a.npy")
        assert isinstance(found, ImagePreview)
        assert found.images.shape == shown


def test_range_of_values_is_that_of_blocks_from_the_whole_array(tmp_path: Path) -> None:
    values = np.zeros(3_000_000, "f4")
    values[0], values[1], values[-1] = np.nan, -2, 9
    np.save(tmp_path / "a.npy", values)
    found = preview(tmp_path / "a.npy")
    assert isinstance(found, ArrayPreview)
    measured = found.arrays[0].range
    assert measured is not None
    assert (measured.low, measured.high) == (-2, 9)
    assert measured.sampled < 3_000_000


def test_garbled_hdf5_and_parquet_files_are_survived(tmp_path: Path) -> None:
    import duckdb
    import h5py

    with h5py.File(tmp_path / "a.h5", "w") as file:
        file.create_dataset("group/images", data=np.zeros((10, 4)), chunks=(5, 4))
        file["soft"] = h5py.SoftLink("/soft")
        file["labels"] = np.arange(5)
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (SELECT i, 'l' || i % 3 AS label FROM range(500) t(i)) TO '{tmp_path / 'a.parquet'}'"
        )
    found = preview(tmp_path / "a.h5")
    assert isinstance(found, ArrayPreview)
    assert {(array.name, array.shape) for array in found.arrays} == {
        ("labels", (5,)),
        ("group/images", (10, 4)),
    }
    chance = random.Random(2)
    for path in list(tmp_path.iterdir()):
        whole = path.read_bytes()
        for _ in range(60):
            content = bytearray(whole)
            for _ in range(chance.randint(1, 4)):
                place = chance.randrange(min(len(content), 600))
                content[place if path.suffix == ".h5" else len(content) - 1 - place] = chance.randrange(256)
            path.write_bytes(content)
            list(count_classes(preview(path)))
