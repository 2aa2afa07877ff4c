"""Examples of each class are counted bit by bit, and it is said when only a part was counted."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from mldesk.core.paths import resources
from mldesk.core.preview import ClassCounts, TablePreview, classes, count_classes, preview

digits = resources() / "samples" / "handwritten_digits" / "data"


def counted(path: Path) -> ClassCounts:
    return list(count_classes(preview(path)))[-1]


@pytest.fixture
def flowers(tmp_path: Path) -> Path:
    """Images of three classes, some of them beside the folders."""
    for name, number in (("rose", 30), ("daisy", 70), ("tulip", 5)):
        (tmp_path / name / "more").mkdir(parents=True)
        for index in range(number):
            (tmp_path / name / f"{index}.png").write_bytes(b"")
    (tmp_path / "rose" / "notes.txt").write_bytes(b"")
    (tmp_path / "beside.png").write_bytes(b"")
    return tmp_path


def test_labels_beside_idx_images(tmp_path: Path) -> None:
    counts = counted(digits / "train-images-idx3-ubyte.gz")
    assert counts.complete
    assert counts.counted == 12_000
    assert [label for label, _ in counts.counts] == [str(digit) for digit in range(10)]
    assert sum(number for _, number in counts.counts) == 12_000


def test_labels_alone() -> None:
    assert counted(digits / "t10k-labels-idx1-ubyte.gz").counted == 2000


def test_labels_of_npz_images(tmp_path: Path) -> None:
    labels = np.arange(30) % 3
    np.savez_compressed(tmp_path / "a.npz", x_train=np.zeros((30, 9, 9), np.uint8), y_train=labels)
    assert counted(tmp_path / "a.npz").counts == (("0", 10), ("1", 10), ("2", 10))


def test_labels_of_npy(tmp_path: Path) -> None:
    np.save(tmp_path / "y.npy", np.array([3, 1, 3, 20]))
    assert counted(tmp_path / "y.npy").counts == (("1", 1), ("3", 2), ("20", 1))


def test_measurements_are_no_classes(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.array([1.5, 2.5]))
    assert list(count_classes(preview(tmp_path / "x.npy"))) == []


def test_folders_of_images(flowers: Path) -> None:
    counts = counted(flowers)
    assert counts.counts == (("daisy", 70), ("rose", 30), ("tulip", 5))
    assert (counts.counted, counts.complete) == (106, True)


def test_only_files_that_belong_to_the_dataset_count(flowers: Path) -> None:
    names = ["rose/0.png", "rose/1.png", "tulip/0.png", "rose/notes.txt"]
    (counts,) = count_classes(preview(flowers), names)
    assert counts.counts == (("rose", 2), ("tulip", 1))


def test_what_is_known_comes_before_all_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for index in range(1000):
        (tmp_path / f"{index}.png").write_bytes(b"")
    monkeypatch.setattr(classes, "_slice_seconds", 0.0)
    steps = [counts.counted for counts in count_classes(preview(tmp_path))]
    assert len(steps) > 3
    assert steps == sorted(steps)
    assert steps[-1] == 1000


def test_labels_that_are_cut_off_end_where_they_are(tmp_path: Path) -> None:
    images = np.zeros((900_000, 1, 1), np.uint8)
    (tmp_path / "images").write_bytes(b"\0\0\x08\x03" + struct.pack(">3I", *images.shape) + images.tobytes())
    (tmp_path / "labels").write_bytes(b"\0\0\x08\x01" + struct.pack(">I", 900_000) + bytes(900_000))
    found = preview(tmp_path / "images")
    (tmp_path / "labels").write_bytes(b"\0\0\x08\x01" + struct.pack(">I", 900_000) + bytes(1000))
    counts = list(count_classes(found))[-1]
    assert (counts.counted, counts.complete) == (1000, False)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("x,Class\n" + "1,a\n2,b\n" * 20, "Class"),
        ("target,x\n" + "0,1.5\n1,2.5\n" * 20, "target"),
        ("x,kind\n" + "".join(f"{i},{'pq'[i % 2]}\n" for i in range(40)), "kind"),
        ("x,digit\n" + "".join(f"{i * 1.5},{i % 10}\n" for i in range(80)), "digit"),
        ("name,y\n" + "".join(f"n{i},{i * 7}\n" for i in range(80)), None),
        ("x,label\n" + "".join(f"1,{'l' * 70}{i % 2}\n" for i in range(40)), None),
    ],
)
def test_the_column_that_looks_like_the_label(tmp_path: Path, text: str, column: str | None) -> None:
    (tmp_path / "a.csv").write_text(text, encoding="utf-8")
    found = preview(tmp_path / "a.csv")
    assert isinstance(found, TablePreview)
    assert found.label == column
    assert (found.classes is None) == (column is None)


def test_values_of_a_large_table_are_those_of_the_rows_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x,label\n" + "1,a\n2,b\n" * 20_000, encoding="utf-8")
    counts = counted(tmp_path / "a.csv")
    assert counts == ClassCounts((("a", 5000), ("b", 5000)), 10_000, False, "label")
