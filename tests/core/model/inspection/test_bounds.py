"""Whatever a file holds, an inspection ends soon, stays small, keeps to the folder and loads nothing."""

from __future__ import annotations

import io
import json
import os
import pickle
import subprocess
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mldesk.core.model.inspection import Inspection, inspect_file
from tests.reading import bytes_read

GIGABYTE = 10**9
sparse = pytest.mark.skipif(os.name == "nt", reason="files with holes take their whole size here")


@pytest.fixture
def samples(
    tmp_path: Path,
    keras_archive: dict[str, bytes],
    write_zip: Callable[..., Path],
    onnx_model: Callable[..., onnx.ModelProto],
    tflite: Callable[..., bytes],
    saved_model: Callable[..., bytes],
    safetensors: Callable[..., bytes],
    torch_file: Callable[..., bytes],
    joblib_file: Callable[..., bytes],
) -> dict[str, bytes]:
    """A small valid file of every format, by name."""
    npy = io.BytesIO()
    np.save(npy, np.array([{1: 2.5}, None], dtype=object), allow_pickle=True)
    tensors = {"w": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}}
    return {
        "a.keras": write_zip(tmp_path / "keras", keras_archive).read_bytes(),
        "a.weights.h5": keras_archive["model.weights.h5"],
        "a.onnx": onnx_model().SerializeToString(),
        "a.tflite": tflite("FlexErf"),
        "saved_model.pb": saved_model("MatMul"),
        "a.pkl": pickle.dumps({"a": [1, 2.5, "x", np.zeros(3)], "b": {1}}),
        "b.pkl": pickle.dumps({"a": [1, 2.5, "x", np.zeros(3)], "b": {1}}, 0),
        "a.joblib": joblib_file({"a": np.zeros((3, 4)), "b": [np.array(["x"])]}),
        "a.pt": write_zip(tmp_path / "torch", {"n/data.pkl": torch_file({"w": (2, 3)})}).read_bytes(),
        "a.npy": npy.getvalue(),
        "a.safetensors": safetensors(tensors, 24),
    }


def damages(content: bytes) -> st.SearchStrategy[bytes]:
    """`content` cut off, with bytes changed, with runs of 0xff, or with a piece of it elsewhere."""
    place = st.integers(0, len(content) - 1)

    def change(spots: list[tuple[int, bytes]], end: int) -> bytes:
        damaged = bytearray(content)
        for start, piece in spots:
            damaged[start : start + len(piece)] = piece
        return bytes(damaged[:end])

    pieces = st.one_of(
        st.binary(min_size=1, max_size=4),
        st.sampled_from([b"\xff" * 8, b"\0" * 8, b"\xff\xff\xff\x7f"]),
        place.map(lambda start: content[start : start + 16]),
    )
    spots = st.lists(st.tuples(place, pieces), max_size=6)
    return st.builds(change, spots, st.one_of(st.just(len(content)), place))


names = (
    "a.keras", "a.weights.h5", "a.onnx", "a.tflite", "saved_model.pb", "a.pkl", "b.pkl", "a.joblib", "a.pt",
    "a.npy", "a.safetensors",
)  # fmt: skip


@pytest.mark.parametrize("name", names)
def test_damaged_files_give_an_inspection(tmp_path: Path, samples: dict[str, bytes], name: str) -> None:
    @settings(max_examples=80, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(damages(samples[name]))
    @example(samples[name])
    def check(content: bytes) -> None:
        (tmp_path / name).write_bytes(content)
        found = inspect_file(tmp_path / name)
        assert isinstance(found, Inspection)
        json.dumps(found.to_json(), allow_nan=False)

    check()


def test_damaged_members_of_archives_give_an_inspection(
    tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Callable[..., Path]
) -> None:
    """Their checksums are right, so that what reads the members gets to see the damage."""

    @settings(max_examples=150, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(sorted(keras_archive)), st.data())
    def check(name: str, data: st.DataObject) -> None:
        members = keras_archive | {name: data.draw(damages(keras_archive[name]))}
        assert inspect_file(write_zip(tmp_path / "a.keras", members)).format == "keras"

    check()


def large_zip(path: Path, members: Mapping[str, bytes], large: str) -> None:
    """An archive whose member `large` has five gigabytes, most of them a hole in the file."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
        info = zipfile.ZipInfo(large)
        info.file_size = 5 * GIGABYTE
        with archive.open(info, "w", force_zip64=True) as file:
            file.write(members.get("model.weights.h5", b"x"))
            raw: Any = file
            hole = 5 * GIGABYTE - raw._file_size
            archive.fp.seek(hole, os.SEEK_CUR)  # type: ignore[union-attr]
            raw._file_size += hole
            raw._compress_size += hole


@sparse
class TestLarge:
    """Five gigabytes are inspected like five kilobytes: little is read, and kept."""

    @pytest.fixture
    def quick(self) -> Callable[[Path], Inspection]:
        def inspect(path: Path) -> Inspection:
            inspect_file(path)  # what is imported at first use is not what is measured
            read = bytes_read()
            inspect_file(path)
            assert bytes_read() - read < 40_000_000
            tracemalloc.start()
            found = inspect_file(path)
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            assert peak < 40_000_000
            return found

        return inspect

    def test_keras(
        self, tmp_path: Path, keras_archive: dict[str, bytes], quick: Callable[..., Inspection]
    ) -> None:
        described = {name: content for name, content in keras_archive.items() if name.endswith(".json")}
        large_zip(tmp_path / "a.keras", described | {"assets/x": b""}, "model.weights.h5")
        assert quick(tmp_path / "a.keras").name == "net"

    @pytest.mark.parametrize("place", ["initializer", "constant"])
    def test_onnx(
        self, tmp_path: Path, proto: Callable[..., bytes], quick: Callable[..., Inspection], place: str
    ) -> None:
        def opened(number: int, size: int) -> bytes:
            """A field whose payload of `size` bytes is still to come."""
            return proto((number, b""))[:-1] + proto((0, size))[1:]

        tensor = proto((1, 10**9), (1, 5), (2, 1), (8, "w")) + opened(9, 5 * GIGABYTE)
        length = len(tensor) + 5 * GIGABYTE
        if place == "constant":
            attribute = opened(5, length) + tensor
            attribute = opened(5, len(attribute) + 5 * GIGABYTE) + attribute
            inside = proto((4, "Constant")) + attribute
            start = opened(1, len(inside) + 5 * GIGABYTE) + inside
        else:
            start = opened(5, length) + tensor
        end = proto((1, proto((4, "MatMul"))), (2, "large"))
        head = proto((1, 8)) + opened(7, len(start) + 5 * GIGABYTE + len(end)) + start
        with (tmp_path / "a.onnx").open("wb") as file:
            file.write(head)
            file.seek(5 * GIGABYTE, os.SEEK_CUR)
            file.write(end)
        found = quick(tmp_path / "a.onnx")
        assert (found.name, found.parameter_count) == ("large", 5 * 10**9 if place == "initializer" else 0)
        assert "MatMul 1" in found.facts["Operators"]
        assert found.warnings == ()

    def test_safetensors(
        self, tmp_path: Path, safetensors: Callable[..., bytes], quick: Callable[..., Inspection]
    ) -> None:
        place = [0, 5 * GIGABYTE]
        header = {"w": {"dtype": "F32", "shape": [5 * GIGABYTE // 4], "data_offsets": place}}
        (tmp_path / "a.safetensors").write_bytes(safetensors(header, 0))
        os.truncate(tmp_path / "a.safetensors", (tmp_path / "a.safetensors").stat().st_size + 5 * GIGABYTE)
        found = quick(tmp_path / "a.safetensors")
        assert (found.parameter_count, found.warnings) == (5 * GIGABYTE // 4, ())

    def test_pickle(self, tmp_path: Path, quick: Callable[..., Inspection]) -> None:
        with (tmp_path / "a.pkl").open("wb") as file:
            file.write(b"\x80\x04\x8e" + (5 * GIGABYTE).to_bytes(8, "little"))
            file.seek(5 * GIGABYTE, os.SEEK_CUR)
            file.write(b"0cos\nsystem\n.")
        assert quick(tmp_path / "a.pkl").is_dangerous

    def test_torch(
        self, tmp_path: Path, torch_file: Callable[..., bytes], quick: Callable[..., Inspection]
    ) -> None:
        large_zip(tmp_path / "a.pt", {"n/data.pkl": torch_file({"w": (2, 3)})}, "n/data/0")
        assert quick(tmp_path / "a.pt").parameter_count == 6


_many_parts = b'{"config": {"layers": [' + b"{}," * 2_600_000 + b"{}]}}"


@pytest.mark.parametrize(
    "content",
    [
        _many_parts,
        b'{"config": {"layers": [' + b"{}," * 200_000 + b"{}]}}",
        b'{"class_name": [' + b"[]," * 290_000 + b"[]]}",
    ],
    ids=["all parts", "layers", "lists"],
)
def test_descriptions_made_to_take_long_are_left(
    tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Callable[..., Path], content: bytes
) -> None:
    path = write_zip(tmp_path / "a.keras", keras_archive | {"config.json": content})
    started = time.process_time()
    json.loads(_many_parts)  # what it is held against, for every content
    parsed = time.process_time()
    assert inspect_file(path).format == "keras"
    assert time.process_time() - parsed < 100 * (parsed - started)


watching = """
import json, os, sys
from pathlib import Path

folder, opened, imported = Path(sys.argv[1]).resolve(), [], []
import zipfile
from mldesk.core.content import ContentFile
from mldesk.core.model.inspection import inspect_file, inspect_model


events = "pickle.find_class marshal.loads exec compile os.system subprocess.Popen ctypes.dlopen".split()


def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        opened.append(os.path.realpath(os.fsdecode(arguments[0])))
    elif event in events:
        imported.append((event, [str(argument)[:200] for argument in arguments]))


sys.addaudithook(watch)
names = sorted(os.listdir(folder))
for name in names:
    inspect_file(folder / name)
del imported[:]  # the readers themselves are compiled and run when they are first imported
for name in names:
    inspect_file(folder / name)
inspect_model(folder, [ContentFile(name, 1, "") for name in names])
inside = str(folder) + os.sep
modules = ".py", ".pyc", ".so"
outside = [path for path in opened if not path.startswith(inside) and not path.endswith(modules)]
heavy = {"keras", "tensorflow", "h5py", "torch", "onnx", "flatbuffers", "google.protobuf", "joblib"}
loaded = sorted(heavy & set(sys.modules))
print(json.dumps({"outside": outside, "events": imported, "modules": loaded, "names": names}))
"""


def test_nothing_is_loaded_imported_or_opened_elsewhere(tmp_path: Path, samples: dict[str, bytes]) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    for name, content in samples.items():
        (folder / name).write_bytes(content)
    command = [sys.executable, "-c", watching, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told == {"outside": [], "events": [], "modules": [], "names": sorted(samples)}
