"""Models to inspect: real ones that TensorFlow saved, and small ones of every format made by hand."""

from __future__ import annotations

import io
import json
import pickle
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import flatbuffers
import h5py
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from mldesk.core.model.inspection import Inspection

Archive = Mapping[str, bytes]


@pytest.fixture(scope="session")
def real_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of models that Keras and TensorFlow saved, with what Keras says of them in facts.json."""
    folder = tmp_path_factory.mktemp("real_models")
    script = Path(__file__).with_name("make_models.py")
    done = subprocess.run([sys.executable, script, folder], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-3000:]
    return folder


@pytest.fixture(scope="session")
def titles() -> Callable[[Inspection], list[str]]:
    """The levels and titles of an inspection's warnings, as `danger: It contains a Lambda layer`."""
    return lambda found: [f"{warning.level}: {warning.title}" for warning in found.warnings]


@pytest.fixture(scope="session")
def keras_config() -> Callable[..., dict[str, Any]]:
    """The description of a Sequential of a dense layer, and of further layers."""

    def describe(*more: object) -> dict[str, Any]:
        own = {"module": "keras.layers", "registered_name": None}
        entry = own | {"class_name": "InputLayer", "config": {"name": "image", "batch_shape": [None, 4]}}
        dense = own | {"class_name": "Dense", "config": {"name": "dense", "units": 3, "trainable": True}}
        stack = {"name": "net", "layers": [entry, dense, *more]}
        return {"module": "keras", "class_name": "Sequential", "config": stack, "registered_name": None}

    return describe


@pytest.fixture(scope="session")
def keras_weights() -> bytes:
    """The weights of that model as Keras 3 stores them: 15 parameters, and the numbers of an optimizer."""
    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        group = file.create_group("layers/dense/vars")
        group.attrs["name"] = "dense"
        group["0"], group["1"] = np.zeros((4, 3), "float32"), np.zeros(3, "float32")
        file["optimizer/vars/0"] = np.zeros((4, 3), "float32")
    return content.getvalue()


@pytest.fixture(scope="session")
def keras_archive(keras_config: Callable[..., dict[str, Any]], keras_weights: bytes) -> dict[str, bytes]:
    """The members of a .keras file of that model."""
    return {
        "metadata.json": json.dumps(
            {"keras_version": "3.12.0", "date_saved": "2026-01-01@10:00:00"}
        ).encode(),
        "config.json": json.dumps(keras_config()).encode(),
        "model.weights.h5": keras_weights,
    }


@pytest.fixture(scope="session")
def write_zip() -> Callable[[Path, Archive], Path]:
    """Write an uncompressed zip file."""

    def write(path: Path, members: Archive) -> Path:
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        return path

    return write


@pytest.fixture(scope="session")
def proto() -> Callable[..., bytes]:
    """A protocol buffer of fields (number, value): whole numbers, texts, and bytes that may be messages."""

    def varint(value: int) -> bytes:
        found = bytearray()
        while value > 127:
            found.append(value & 127 | 128)
            value >>= 7
        return bytes([*found, value])

    def message(*fields: tuple[int, int | str | bytes]) -> bytes:
        content = b""
        for number, value in fields:
            if isinstance(value, int):
                content += varint(number << 3) + varint(value)
            else:
                payload = value.encode() if isinstance(value, str) else value
                content += varint(number << 3 | 2) + varint(len(payload)) + payload
        return content

    return message


@pytest.fixture(scope="session")
def saved_model(proto: Callable[..., bytes]) -> Callable[..., bytes]:
    """A saved_model.pb whose program has these operations, and an asset file."""

    def make(*operations: str, asset: str = "words.txt") -> bytes:
        nodes = [(1, proto((1, f"node{place}"), (2, name))) for place, name in enumerate(operations)]
        function = proto((1, proto((1, "f"))), *((3, node) for _, node in nodes))
        graph = proto((1, proto((1, "x"), (2, "Placeholder"))), (2, proto((1, function))))
        shape = proto((2, proto((1, 2**64 - 1))), (2, proto((1, 4))))
        tensor = proto((1, "x"), (2, proto((1, "x:0"), (2, 1), (3, shape))))
        signature = proto((1, "serving_default"), (2, proto((1, tensor), (3, "predict"))))
        info = proto((4, "serve"), (5, "2.21.0"))
        return proto((1, 1), (2, proto((1, info), (2, graph), (5, signature), (6, proto((2, asset))))))

    return make


@pytest.fixture(scope="session")
def tflite() -> Callable[..., bytes]:
    """A TensorFlow Lite model of one tensor, with these custom operators."""

    def table(builder: flatbuffers.Builder, fields: Mapping[int, tuple[str, int]]) -> int:
        builder.StartObject(max(fields, default=0) + 1)
        for number, (kind, value) in fields.items():
            slots = {"offset": builder.PrependUOffsetTRelativeSlot, "int8": builder.PrependInt8Slot}
            slots |= {"int32": builder.PrependInt32Slot, "uint32": builder.PrependUint32Slot}
            slots[kind](number, value, 0)
        return int(builder.EndObject())

    def vector(builder: flatbuffers.Builder, values: list[int], are_offsets: bool = True) -> int:
        builder.StartVector(4, len(values), 4)
        for value in reversed(values):
            (builder.PrependUOffsetTRelative if are_offsets else builder.PrependInt32)(value)
        return int(builder.EndVector())

    def make(*custom: str) -> bytes:
        builder = flatbuffers.Builder(1024)
        codes = [
            table(builder, {0: ("int8", 32), 1: ("offset", builder.CreateString(name)), 3: ("int32", 32)})
            for name in custom
        ]
        shape = vector(builder, [1, 4], are_offsets=False)
        tensor = table(
            builder, {0: ("offset", shape), 2: ("uint32", 1), 3: ("offset", builder.CreateString("x"))}
        )
        operators = [table(builder, {0: ("uint32", place)}) for place in range(len(custom))]
        ends = vector(builder, [0], are_offsets=False)
        parts = {0: vector(builder, [tensor]), 1: ends, 2: ends, 3: vector(builder, operators)}
        graph = table(builder, {number: ("offset", place) for number, place in parts.items()})
        data = builder.CreateByteVector(bytes(16))
        buffers = vector(builder, [table(builder, {}), table(builder, {0: ("offset", data)})])
        lists = {1: vector(builder, codes), 2: vector(builder, [graph]), 4: buffers}
        model = {0: ("uint32", 3)} | {number: ("offset", place) for number, place in lists.items()}
        builder.Finish(table(builder, model), file_identifier=b"TFL3")
        return bytes(builder.Output())

    return make


@pytest.fixture(scope="session")
def onnx_model() -> Callable[..., onnx.ModelProto]:
    """A model of one matrix product with 12 weights; further nodes and initializers can be given."""

    def make(*nodes: onnx.NodeProto, stored: list[onnx.TensorProto] | None = None) -> onnx.ModelProto:
        weights = numpy_helper.from_array(np.ones((4, 3), "float32"), "w")
        graph = helper.make_graph(
            [helper.make_node("MatMul", ["x", "w"], ["y"]), *nodes],
            "net",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["batch", 4])],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None, 3])],
            [weights, *(stored or [])],
        )
        return helper.make_model(graph, producer_name="hand", opset_imports=[helper.make_opsetid("", 21)])

    return make


@pytest.fixture(scope="session")
def safetensors() -> Callable[[Mapping[str, Any], int], bytes]:
    """A safetensors file of this header and so many bytes of numbers."""

    def make(header: Mapping[str, Any], size: int) -> bytes:
        text = json.dumps(header).encode()
        return struct.pack("<Q", len(text)) + text + bytes(size)

    return make


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """A class or function that pickles as if it were that of a module that is not installed."""

    def make(module: str, name: str, is_class: bool = True) -> Any:
        made: Any = type(name, (), {}) if is_class else (lambda *arguments: arguments)
        made.__module__, made.__name__, made.__qualname__ = module, name, name
        parts = module.split(".")
        for count in range(1, len(parts) + 1):
            parent = ".".join(parts[:count])
            if parent not in sys.modules:
                monkeypatch.setitem(sys.modules, parent, ModuleType(parent))
        monkeypatch.setattr(sys.modules[module], name, made, raising=False)
        return made

    return make


class _Call:
    """Pickles as the call of a function."""

    def __init__(self, function: Any, *arguments: Any) -> None:
        self._made = function, arguments

    def __reduce__(self) -> Any:
        return self._made


@pytest.fixture
def torch_file(stand_in: Callable[..., Any]) -> Callable[..., bytes]:
    """The pickle of a state dict as torch.save writes it, of tensors with these shapes."""

    def make(
        shapes: Mapping[str, tuple[int, ...]], storage: str = "FloatStorage", protocol: int = 2
    ) -> bytes:
        rebuild, kind = stand_in("torch._utils", "_rebuild_tensor_v2", False), stand_in("torch", storage)

        class Stored:
            def __init__(self, key: str) -> None:
                self.key = key

        class Pickler(pickle.Pickler):
            def persistent_id(self, found: Any) -> Any:
                return ("storage", kind, found.key, "cpu", 1) if isinstance(found, Stored) else None

        tensors = {
            name: _Call(rebuild, Stored(str(place)), 0, shape, (1,) * len(shape), False, {})
            for place, (name, shape) in enumerate(shapes.items())
        }
        content = io.BytesIO()
        Pickler(content, protocol).dump(tensors)
        return content.getvalue()

    return make


@pytest.fixture
def joblib_file(stand_in: Callable[..., Any]) -> Callable[..., bytes]:
    """What joblib.dump writes: arrays follow as they are, right behind the opcodes that describe them."""
    wrapper_class = stand_in("joblib.numpy_pickle", "NumpyArrayWrapper")

    class Pickler(pickle._Pickler):  # type: ignore[name-defined, misc]
        def __init__(self, file: io.BytesIO, protocol: int) -> None:
            super().__init__(file, protocol)
            self.file = file

        def save(self, found: Any, save_persistent_id: bool = True) -> None:
            if not isinstance(found, np.ndarray):
                super().save(found, save_persistent_id)
                return
            wrapper = wrapper_class()
            wrapper.__dict__.update(
                subclass=np.ndarray, shape=found.shape, order="C", dtype=found.dtype, allow_mmap=True
            )
            if not found.dtype.hasobject:
                wrapper.numpy_array_alignment_bytes = 16
            super().save(wrapper, save_persistent_id)
            if self.proto >= 4:
                self.framer.commit_frame(force=True)
            if found.dtype.hasobject:
                pickle.dump(found, self.file, 2)
                return
            padding = 16 - (self.file.tell() + 1) % 16
            self.file.write(bytes([padding]) + b"\xff" * padding + found.tobytes())

    def make(value: Any, protocol: int = 3) -> bytes:
        content = io.BytesIO()
        Pickler(content, protocol).dump(value)
        return content.getvalue()

    return make
