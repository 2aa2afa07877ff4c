"""A preview reads little, guesses well and never fails."""

from __future__ import annotations

import gzip
import os
import pickle
import random
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from mldesk.core.paths import resources
from mldesk.core.preview import (
    ArrayPreview,
    ImageFilesPreview,
    ImagePreview,
    TablePreview,
    TextPreview,
    Unknown,
    preview,
)
from tests.reading import bytes_read

digits = resources() / "samples" / "handwritten_digits" / "data"


def idx(kind: int, array: np.ndarray) -> bytes:
    head = bytes([0, 0, kind, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
    return head + array.tobytes()


class TestIdx:
    """IDX files show their images with labels."""

    def test_sample_shows_images_with_their_labels(self) -> None:
        found = preview(digits / "train-images-idx3-ubyte.gz", limit=10)
        assert isinstance(found, ImagePreview)
        assert found.images.shape == (10, 28, 28)
        assert found.images.dtype == np.uint8
        assert found.images.max() > 200
        assert found.labels is not None
        assert found.labels.tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
        assert found.count == 12_000

    def test_labels_alone_are_an_array(self) -> None:
        found = preview(digits / "t10k-labels-idx1-ubyte.gz", limit=3)
        assert isinstance(found, ArrayPreview)
        (array,) = found.arrays
        assert (array.shape, array.dtype) == ((2000,), "uint8")
        assert array.head is not None
        assert array.head.tolist() == [7, 2, 1]

    def test_plain_files_and_labels_of_another_compression(self, tmp_path: Path) -> None:
        images = np.arange(5 * 4 * 3, dtype=np.uint8).reshape(5, 4, 3)
        (tmp_path / "x-images.idx3-ubyte").write_bytes(idx(8, images))
        (tmp_path / "x-labels.idx1-ubyte.gz").write_bytes(gzip.compress(idx(8, np.arange(5, dtype=np.uint8))))
        found = preview(tmp_path / "x-images.idx3-ubyte")
        assert isinstance(found, ImagePreview)
        assert np.array_equal(found.images, images)
        assert found.labels is not None
        assert found.labels.tolist() == [0, 1, 2, 3, 4]

    def test_labels_of_another_number_are_not_taken(self, tmp_path: Path) -> None:
        (tmp_path / "images").write_bytes(idx(8, np.zeros((5, 4, 3), np.uint8)))
        (tmp_path / "labels").write_bytes(idx(8, np.arange(4, dtype=np.uint8)))
        found = preview(tmp_path / "images")
        assert isinstance(found, ImagePreview)
        assert found.labels is None

    def test_numbers_of_other_types(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_bytes(idx(0x0D, np.array([[1.5, -2], [0, 3]], ">f4")))
        found = preview(tmp_path / "data")
        assert isinstance(found, ArrayPreview)
        assert found.arrays[0].dtype == "float32"
        assert found.arrays[0].head is not None
        assert found.arrays[0].head.tolist() == [[1.5, -2], [0, 3]]

    @pytest.mark.parametrize(
        "content",
        [
            idx(8, np.zeros((5, 4, 3), np.uint8))[:-1],
            b"\0\0\x08\x03\0\0",
            gzip.compress(idx(8, np.zeros((500, 4, 3), np.uint8)), mtime=0)[:-20],
            gzip.compress(b"\0\0\x08\x03", mtime=0)[:-6] + b"garbage",
        ],
    )
    def test_cut_off_files_are_damaged(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "file").write_bytes(content)
        found = preview(tmp_path / "file", limit=1000)
        assert isinstance(found, Unknown)
        assert found.title == "The file is damaged"

    def test_absurd_sizes_take_no_memory(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"\0\0\x08\x03" + b"\xff" * 12 + bytes(100))
        assert isinstance(preview(tmp_path / "file"), ArrayPreview | Unknown)


class TestArrays:
    """NumPy's files show headers and first items, and nothing in them is executed."""

    def test_npy(self, tmp_path: Path) -> None:
        np.save(tmp_path / "a.npy", np.arange(1000.0).reshape(500, 2))
        found = preview(tmp_path / "a.npy", limit=2)
        assert isinstance(found, ArrayPreview)
        assert (found.arrays[0].shape, found.arrays[0].dtype) == ((500, 2), "float64")
        assert found.arrays[0].head is not None
        assert found.arrays[0].head.tolist() == [[0, 1], [2, 3]]

    @pytest.mark.parametrize(
        "array", [np.float32(3), np.zeros((0, 3)), np.zeros((3, 0)), np.array(["a", "bc"])]
    )
    def test_odd_shapes(self, tmp_path: Path, array: np.ndarray) -> None:
        np.save(tmp_path / "a.npy", array)
        found = preview(tmp_path / "a.npy")
        assert isinstance(found, ArrayPreview)
        assert found.arrays[0].head is not None
        assert np.array_equal(found.arrays[0].head, array)

    def test_columns_first_have_no_head(self, tmp_path: Path) -> None:
        np.save(tmp_path / "a.npy", np.asfortranarray(np.zeros((3, 2))))
        found = preview(tmp_path / "a.npy")
        assert isinstance(found, ArrayPreview)
        assert found.arrays[0].head is None

    def test_objects_are_never_loaded(self, tmp_path: Path) -> None:
        class Trap:
            def __reduce__(self) -> tuple[object, tuple[str]]:
                return os.mkdir, (str(tmp_path / "sprung"),)

        np.save(tmp_path / "a.npy", np.array([Trap()], dtype=object), allow_pickle=True)
        np.savez(tmp_path / "a.npz", trap=np.array([Trap()], dtype=object))
        (tmp_path / "a.pkl").write_bytes(pickle.dumps(Trap()))
        for name in ("a.npy", "a.npz"):
            found = preview(tmp_path / name)
            assert isinstance(found, ArrayPreview)
            assert found.arrays[0].head is None
        assert isinstance(preview(tmp_path / "a.pkl"), Unknown)
        assert not (tmp_path / "sprung").exists()

    def test_npz_of_images_shows_them_with_labels(self, tmp_path: Path) -> None:
        x, y = np.zeros((20, 28, 28), np.uint8), np.arange(20) % 10
        np.savez_compressed(tmp_path / "a.npz", x_test=x[:5], y_test=y[:5], x_train=x, y_train=y)
        found = preview(tmp_path / "a.npz", limit=3)
        assert isinstance(found, ImagePreview)
        assert found.images.shape == (3, 28, 28)
        assert found.labels is not None
        assert found.labels.tolist() == [0, 1, 2]

    def test_npz_lists_its_arrays(self, tmp_path: Path) -> None:
        np.savez(tmp_path / "a.npz", one=np.zeros(3), two=np.zeros((2, 2), np.int32))
        found = preview(tmp_path / "a.npz")
        assert isinstance(found, ArrayPreview)
        assert [(a.name, a.shape, a.dtype) for a in found.arrays] == [
            ("one", (3,), "float64"),
            ("two", (2, 2), "int32"),
        ]
        assert found.count == 2

    @pytest.mark.parametrize("keep", [8, 20, 100, 200])
    def test_cut_off_files_are_damaged(self, tmp_path: Path, keep: int) -> None:
        np.save(tmp_path / "whole.npy", np.zeros(100))
        (tmp_path / "a.npy").write_bytes((tmp_path / "whole.npy").read_bytes()[:keep])
        assert isinstance(preview(tmp_path / "a.npy"), Unknown)


class TestTables:
    """Tables show columns with types and gaps."""

    def table(self, tmp_path: Path, text: str, name: str = "a.csv") -> TablePreview:
        (tmp_path / name).write_text(text, encoding="utf-8")
        found = preview(tmp_path / name)
        assert isinstance(found, TablePreview)
        return found

    def test_types_and_missing_values(self, tmp_path: Path) -> None:
        text = (
            'id,size,ok,day,name,none\n1,1.5,yes,2024-01-31,a,\n2,,no,2024-02-01,NA,\n-3,2e3,yes,,"x, y",\n'
        )
        found = self.table(tmp_path, text)
        assert found.columns == ("id", "size", "ok", "day", "name", "none")
        assert found.types == ("int", "float", "bool", "date", "text", "empty")
        assert found.missing == (0, 1, 0, 1, 1, 3)
        assert found.rows[2] == ("-3", "2e3", "yes", "", "x, y", "")
        assert (found.rows_seen, found.complete) == (3, True)

    @pytest.mark.parametrize(
        ("separator", "name"), [("\t", "a.tsv"), (";", "a.csv"), ("|", "a.csv"), (",", "a.data")]
    )
    def test_separators(self, tmp_path: Path, separator: str, name: str) -> None:
        text = "\n".join(separator.join(row) for row in (["a", "b"], ["1,5", "2"], ["3", "4"]))
        found = self.table(tmp_path, text.replace("1,5", "15") if separator == "," else text, name)
        assert found.columns == ("a", "b")

    def test_table_without_header(self, tmp_path: Path) -> None:
        found = self.table(tmp_path, "5.1,3.5,setosa\n4.9,3.0,setosa\n")
        assert found.columns == ("column 1", "column 2", "column 3")
        assert found.rows_seen == 2

    def test_uneven_rows_are_filled_up(self, tmp_path: Path) -> None:
        found = self.table(tmp_path, "a,b\n1,2\n3,4\n5,6\n7,8,9\n")
        assert found.columns == ("a", "b", "column 3")
        assert found.missing == (0, 0, 3)

    def test_compressed_table(self, tmp_path: Path) -> None:
        (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"a,b\n1,2\n"))
        found = preview(tmp_path / "a.csv.gz")
        assert isinstance(found, TablePreview)
        assert found.rows == (("1", "2"),)

    def test_only_whole_rows_of_a_large_table_count(self, tmp_path: Path) -> None:
        found = self.table(tmp_path, "a,b\n" + "12345678,12345678\n" * 50_000)
        assert not found.complete
        assert found.types == ("int", "int")
        assert len(found.rows) == 100
        assert 1_000 < found.rows_seen < 50_000
        assert set(found.rows) == {("12345678", "12345678")}

    def test_no_table_is_text(self, tmp_path: Path) -> None:
        (tmp_path / "a.csv").write_text("just a sentence\nand another one, with a comma\n", encoding="utf-8")
        assert isinstance(preview(tmp_path / "a.csv"), TextPreview)


class TestTexts:
    """Texts show their beginning in whatever encoding."""

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_encodings_with_all_scripts(self, tmp_path: Path, encoding: str) -> None:
        (tmp_path / "a.txt").write_text("Größe 数字 😀\n", encoding=encoding)
        found = preview(tmp_path / "a.txt")
        assert isinstance(found, TextPreview)
        assert (found.text, found.complete, found.encoding) == ("Größe 数字 😀\n", True, encoding)

    def test_old_encoding(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("Größe", encoding="cp1252")
        found = preview(tmp_path / "a.txt")
        assert isinstance(found, TextPreview)
        assert (found.text, found.encoding) == ("Größe", "cp1252")

    def test_long_text_is_cut_between_characters(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("数" * 200_000, encoding="utf-8")
        found = preview(tmp_path / "a.txt")
        assert isinstance(found, TextPreview)
        assert not found.complete
        assert found.cut_lines == 1
        assert found.text == "数" * 2000 + " …"


class TestFolders:
    """A folder shows what tells most."""

    def test_dataset_of_idx_files_shows_training_images(self) -> None:
        found = preview(digits)
        assert isinstance(found, ImagePreview)
        assert found.path.name == "train-images-idx3-ubyte.gz"

    def test_image_files_of_all_classes_are_listed_by_path(self, tmp_path: Path) -> None:
        for label in ("cat", "dog"):
            (tmp_path / label).mkdir()
            for number in range(60):
                (tmp_path / label / f"{number:03}.PNG").write_bytes(b"\x89PNG")
        (tmp_path / "README.md").write_text("hello", encoding="utf-8")
        found = preview(tmp_path, limit=10)
        assert isinstance(found, ImageFilesPreview)
        assert found.count == 120
        assert found.labels == ("cat", "dog") * 5
        assert found.paths[0] == tmp_path / "cat" / "000.PNG"

    def test_data_comes_before_text(self, tmp_path: Path) -> None:
        for name in ("README.md", "a_test.csv", "z_train.csv", "notes.txt"):
            (tmp_path / name).write_text("a,b\n1,2\n", encoding="utf-8")
        found = preview(tmp_path)
        assert found.path.name == "z_train.csv"

    def test_links_are_not_followed(self, tmp_path: Path) -> None:
        (tmp_path / "again").symlink_to(tmp_path)
        assert isinstance(preview(tmp_path), Unknown)


class TestNeverFails:
    """What cannot be shown is said in plain words."""

    @pytest.mark.parametrize(
        ("content", "title"),
        [
            (b"", "An empty file"),
            (b"PAR1" + bytes(100), "The file is damaged"),
            (b"\x89HDF\r\n\x1a\n" + bytes(100), "An HDF5 file"),
            (b"\x7fELF" + bytes(100), "Not a text"),
            (b"PK\x03\x04 and nothing", "The file is damaged"),
        ],
    )
    def test_unknown_kinds(self, tmp_path: Path, content: bytes, title: str) -> None:
        (tmp_path / "file").write_bytes(content)
        found = preview(tmp_path / "file")
        assert isinstance(found, Unknown)
        assert found.title == title

    def test_zip_archive(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.writestr("a.txt", "hello")
        found = preview(tmp_path / "a.zip")
        assert isinstance(found, Unknown)
        assert found.title == "A zip archive"

    def test_path_that_is_not_there(self, tmp_path: Path) -> None:
        found = preview(tmp_path / "absent")
        assert isinstance(found, Unknown)
        assert "absent" in found.detail

    def test_garbage_in_every_format_is_survived(self, tmp_path: Path) -> None:
        np.save(tmp_path / "a.npy", np.zeros((4, 9, 9), np.uint8))
        np.savez_compressed(tmp_path / "a.npz", x=np.zeros((4, 9, 9), np.uint8))
        (tmp_path / "a.idx").write_bytes(idx(8, np.zeros((4, 9, 9), np.uint8)))
        (tmp_path / "a.gz").write_bytes(gzip.compress(b"a,b\n1,2\n" * 20))
        (tmp_path / "a.csv").write_bytes(b'a,b\n"1,2\n' * 20)
        chance = random.Random(1)
        for path in list(tmp_path.iterdir()):
            whole = path.read_bytes()
            for _ in range(150):
                content = bytearray(whole)
                for _ in range(chance.randint(1, 4)):
                    content[chance.randrange(min(len(content), 300))] = chance.randrange(256)
                path.write_bytes(content)
                preview(path)

    def test_of_huge_files_little_is_read(self, tmp_path: Path) -> None:
        huge = 10_000_000_000
        (tmp_path / "a.idx").write_bytes(b"\0\0\x08\x03" + struct.pack(">3I", huge // 784 // 4, 28, 28))
        (tmp_path / "a.csv").write_bytes(b"a,b\n" + b"1,2\n" * 100_000)
        (tmp_path / "a.bin").write_bytes(b"")
        for path in tmp_path.iterdir():
            with path.open("r+b") as file:
                file.truncate(huge)
            read = bytes_read()
            preview(path)
            assert bytes_read() - read < 40_000_000

    def test_numpy_is_imported_only_when_needed(self, tmp_path: Path) -> None:
        (tmp_path / "a.csv").write_text("a,b\n1,2\n", encoding="utf-8")
        code = (
            "import sys\nfrom pathlib import Path\nfrom mldesk.core.preview import preview\n"
            "preview(Path(sys.argv[1]))\nassert 'numpy' not in sys.modules\n"
        )
        subprocess.run([sys.executable, "-c", code, str(tmp_path / "a.csv")], check=True)
