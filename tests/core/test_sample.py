"""The sample's data is the first part of MNIST, whole, and its script has the arguments the help names."""

import gzip
import hashlib
import re
import struct
from pathlib import Path

import pytest

from mldesk.core.paths import resources

sample = resources() / "samples" / "handwritten_digits"


def read(name: str) -> bytes:
    return gzip.decompress((sample / "data" / name).read_bytes())


@pytest.mark.parametrize(("part", "count"), [("train", 12_000), ("t10k", 2_000)])
def test_images_are_28_by_28_and_as_many_as_named(part: str, count: int) -> None:
    content = read(f"{part}-images-idx3-ubyte.gz")
    assert struct.unpack(">4I", content[:16]) == (0x803, count, 28, 28)
    assert len(content) == 16 + count * 28 * 28


@pytest.mark.parametrize(
    ("part", "count", "first"),
    [("train", 12_000, [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]), ("t10k", 2_000, [7, 2, 1, 0, 4, 1, 4, 9, 5, 9])],
)
def test_labels_are_those_of_mnist(part: str, count: int, first: list[int]) -> None:
    content = read(f"{part}-labels-idx1-ubyte.gz")
    assert struct.unpack(">2I", content[:8]) == (0x801, count)
    assert len(content) == 8 + count
    assert list(content[8:18]) == first
    assert set(content[8:]) == set(range(10))


def test_files_have_the_hashes_the_readme_names() -> None:
    named = dict(
        re.findall(r"`(\S+\.gz)` \|[^|]+\| `([0-9a-f]{64})`", (sample / "README.md").read_text("utf-8"))
    )
    assert set(named) == {path.name for path in (sample / "data").iterdir()}
    for name, sha256 in named.items():
        assert hashlib.sha256((sample / "data" / name).read_bytes()).hexdigest() == sha256


def test_readme_names_source_and_licence() -> None:
    text = (sample / "README.md").read_text("utf-8")
    assert all(word in text for word in ("MNIST", "LeCun", "Cortes", "Burges", "CC BY-SA 3.0"))


def test_script_is_plain_keras() -> None:
    text = Path(sample / "train.py").read_text("utf-8")
    assert "import keras" in text
    assert "mldesk" not in text
