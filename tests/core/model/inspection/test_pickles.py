"""Pickles are followed without being run, whatever wrote them, and every import is told."""

from __future__ import annotations

import bz2
import collections
import datetime
import gzip
import io
import lzma
import os
import pickle
import pickletools
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mldesk.core.model.inspection import Inspection, Layer, inspect_file

Titles = Callable[[Inspection], list[str]]

always = "caution: It is a pickle: loading it runs code"
commands = "danger: Loading it calls functions that can do anything"
unknown = "danger: Loading it runs code that is not known to be harmless"
hidden = "danger: It hides what it imports"
damaged = "caution: The pickle is damaged or not what it claims to be"


class Harmful:
    """Runs a command when it is unpickled."""

    def __reduce__(self) -> Any:
        return os.system, ("exit 1",)


@pytest.fixture
def inspect(tmp_path: Path) -> Callable[..., Inspection]:
    def inspect(content: bytes, name: str = "a.pkl") -> Inspection:
        (tmp_path / name).write_bytes(content)
        return inspect_file(tmp_path / name)

    return inspect


class TestImports:
    """What a pickle imports decides what loading it can do."""

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_commands_are_found_among_values_of_all_kinds(
        self, inspect: Callable[..., Inspection], titles: Titles, protocol: int
    ) -> None:
        values = [
            1,
            -5,
            10**30,
            2.5,
            "x",
            b"y",
            bytearray(b"z"),
            None,
            True,
            (),
            (1,),
            (1, 2),
            (1, 2, 3),
            (1, 2, 3, 4),
        ]
        value = {"values": values, "set": {1}, "frozen": frozenset([2]), 3: {"in": [Harmful()]}}
        found = inspect(pickle.dumps(value, protocol))
        assert titles(found) == [commands, always]
        assert f"{os.name}.system" in found.warnings[0].detail
        assert f"{os.name}.system" in found.facts["Imports"]

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_numbers_and_containers_are_harmless(
        self, inspect: Callable[..., Inspection], titles: Titles, protocol: int
    ) -> None:
        value = {
            "array": np.arange(10_000.0),
            "number": np.float32(3),
            "random": np.random.default_rng(0),
            "ordered": collections.OrderedDict(a=1),
            "default": collections.defaultdict(list, a=[1]),
            "day": datetime.date(2026, 1, 1),
        }
        assert titles(inspect(pickle.dumps(value, protocol))) == [always]

    @pytest.mark.parametrize(
        "name",
        [
            "builtins.eval",
            "subprocess.Popen",
            "pickle.loads",
            "importlib.import_module",
            "functools.partial",
            "operator.attrgetter",
            "numpy.load",
            "torch.load",
            "pkgutil.resolve_name",
            "nt.system",
            "builtins.getattr",
        ],
    )
    def test_functions_with_power_are_dangerous(
        self, inspect: Callable[..., Inspection], titles: Titles, name: str
    ) -> None:
        module, _, function = name.rpartition(".")
        assert titles(inspect(f"c{module}\n{function}\n(S'x'\ntR.".encode())) == [commands, always]

    def test_classes_that_are_not_known_are_dangerous(
        self, inspect: Callable[..., Inspection], titles: Titles, stand_in: Callable[..., Any]
    ) -> None:
        found = inspect(pickle.dumps(stand_in("mine.models", "Forest")()))
        assert titles(found) == [unknown, always]
        assert (found.kind, found.framework) == ("Forest", None)
        assert "mine.models.Forest" in found.warnings[0].detail

    def test_estimators_are_told_with_their_version(
        self, inspect: Callable[..., Inspection], titles: Titles, stand_in: Callable[..., Any]
    ) -> None:
        estimator = stand_in("sklearn.linear_model._logistic", "LogisticRegression")()
        estimator.__dict__.update(_sklearn_version="1.7.2", coef_=np.zeros((3, 4)))
        found = inspect(pickle.dumps(estimator))
        assert (found.framework, found.framework_version) == ("sklearn", "1.7.2")
        assert (found.kind, titles(found)) == ("LogisticRegression", [always])

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            pytest.param(b"\x80\x04\x8c\x02os\x94\x8c\x06system\x94\x93.", [commands, always], id="stack"),
            pytest.param(
                b"\x80\x04\x8c\x06system\x940\x8c\x02os\x94h\x00\x93.", [commands, always], id="from the memo"
            ),
            pytest.param(b"\x80\x04\x8c\x02os\x8c\x06system\x862\x93.", [hidden, always], id="computed"),
            pytest.param(b"(ios\nsystem\n.", [commands, always], id="old instance"),
            pytest.param(b"(S'id'\nios\nsystem\n.", [commands, always], id="old instance with arguments"),
            pytest.param(b"(cos\nsystem\nS'id'\no.", [commands, always], id="object"),
            pytest.param(b"\x80\x02\x82\x05.", [commands, always], id="extension"),
            pytest.param(b"cos\nsystem\n(S'id'\ntR", [commands, damaged, always], id="without an end"),
            pytest.param(b"cos\nsystem\n\xff", [commands, damaged, always], id="garbled after it"),
        ],
    )
    def test_imports_are_found_however_they_are_written(
        self, inspect: Callable[..., Inspection], titles: Titles, content: bytes, expected: list[str]
    ) -> None:
        assert titles(inspect(content)) == expected

    def test_so_many_that_the_last_are_not_looked_at_are_dangerous(
        self, inspect: Callable[..., Inspection], titles: Titles
    ) -> None:
        harmless = b"".join(b"csklearn.a\nA%d\n0" % number for number in range(1_001))
        found = inspect(harmless + b"cos\nsystem\n(S'id'\ntR.")
        assert titles(found) == [hidden, "caution: The pickle was not looked at completely", always]


class TestShapes:
    """Pickles that are large, compressed, or not alone."""

    @pytest.mark.parametrize("pack", [zlib.compress, gzip.compress, bz2.compress, lzma.compress])
    def test_compressed_ones_are_unpacked(
        self, inspect: Callable[..., Inspection], titles: Titles, pack: Callable[[bytes], bytes]
    ) -> None:
        assert titles(inspect(pack(pickle.dumps(Harmful())), "a.joblib")) == [commands, always]

    def test_bombs_are_not_unpacked(self, inspect: Callable[..., Inspection], titles: Titles) -> None:
        found = inspect(gzip.compress(bytes(70_000_000)), "a.joblib")
        assert titles(found) == ["caution: The pickle was not looked at completely", always]

    def test_what_follows_the_pickle_is_told(self, inspect: Callable[..., Inspection]) -> None:
        assert inspect(pickle.dumps(1) + b"more").facts["After the pickle"] == "4 B not looked at"

    def test_endless_ones_are_left(self, inspect: Callable[..., Inspection], titles: Titles) -> None:
        found = inspect(b"\x80\x02" + b"]0" * 2_000_000 + b"cos\nsystem\n.")
        assert titles(found) == ["caution: The pickle was not looked at completely", always]

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_arrays_of_joblib_are_skipped(
        self,
        inspect: Callable[..., Inspection],
        titles: Titles,
        joblib_file: Callable[..., bytes],
        protocol: int,
    ) -> None:
        arrays = [
            np.full((7, 3), 46.0),
            np.zeros(0),
            np.array(5),
            np.array(["a", "bc"]),
            np.zeros(3, "i4,f8"),
        ]
        found = inspect(joblib_file({"arrays": arrays, "last": Harmful()}, protocol), "a.joblib")
        assert titles(found) == [commands, always]
        assert (found.format, found.facts.get("After the pickle")) == ("joblib", None)

    def test_what_an_array_of_joblib_holds_is_told_by_the_last_entry_however_many_there_are(
        self, inspect: Callable[..., Inspection], titles: Titles, stand_in: Callable[..., Any]
    ) -> None:
        """The reader keeps the later type of the array, by which a pickle follows and no numbers."""
        made = pickle.dumps(stand_in("joblib.numpy_pickle", "NumpyArrayWrapper")(), 2).rstrip(b".")
        fillers = b"".join(b"J" + number.to_bytes(4, "little") + b"N" for number in range(30_000))
        number, objects = (pickle.dumps(np.dtype(name), 2)[2:-1] for name in ("f8", "O"))
        key, shape = b"U\x05dtype", b"U\x05shapeK\x01\x85"
        state = b"}(" + key + number + shape + fillers + key + objects + b"u"
        inner = b"\x80\x02cos\nsystem\n."
        found = inspect(made + state + b"b" + inner + b"0N.", "a.joblib")
        assert commands in titles(found)

    def test_objects_in_arrays_of_joblib_are_followed(
        self, inspect: Callable[..., Inspection], titles: Titles, joblib_file: Callable[..., bytes]
    ) -> None:
        found = inspect(joblib_file([np.array([Harmful(), 1], dtype=object), 2]), "a.joblib")
        assert titles(found) == [commands, always]


harm = b"\x80\x02cos\nsystem\n(S'id'\ntR."  # the bytes of an array, or the pickle that an array is
wrapper_class = b"cjoblib.numpy_pickle\nNumpyArrayWrapper\n"
wrapper = wrapper_class + b")\x81"
dtype, shape = b"U\x05dtype", b"U\x05shapeK" + bytes([len(harm)]) + b"\x85"
objects, numbers = (pickle.dumps(np.dtype(name), 2)[2:-1] for name in ("O", "u1"))


def typed(name: bytes, size: int = -1, flags: int = 0) -> bytes:
    """The opcodes of a type with a state that NumPy takes as it is."""
    state = b"(K\x03U\x01|NNNJ" + size.to_bytes(4, "little", signed=True) + b"K\x01K" + bytes([flags]) + b"t"
    return b"cnumpy\ndtype\nU" + bytes([len(name)]) + name + b"\x89\x88\x87R" + state + b"b"


def described(*pairs: bytes) -> bytes:
    """The opcodes that give the wrapper on the stack this state."""
    return b"}(" + b"".join(pairs) + b"ub"


class TestArraysMadeToMislead:
    """Where an array ends is told so that readers would go on elsewhere than the inspection: a danger."""

    @pytest.mark.parametrize(
        "described_array",
        [
            pytest.param(described(shape, dtype, numbers, b"V\\u0064type\n", objects), id="escaped key"),
            pytest.param(described(shape, dtype, objects, b"S'\"dtype\"'\n", numbers), id="key with quotes"),
            pytest.param(
                described(shape, dtype, numbers, b"cbuiltins\nstr\n" + dtype + b"\x85R", objects),
                id="computed key",
            ),
            pytest.param(described(shape, dtype, typed(b"u1", flags=63)), id="numbers that are objects"),
            pytest.param(described(shape, dtype, typed(b"V1", 1, 63)), id="structures with objects"),
            pytest.param(b"}(" + shape + dtype + numbers + b"uN\x86b", id="two states"),
            pytest.param(b"}b" + described(shape, dtype, numbers), id="state that is there before"),
        ],
    )
    def test_objects_that_look_like_numbers(
        self, inspect: Callable[..., Inspection], described_array: bytes
    ) -> None:
        assert inspect(b"\x80\x02" + wrapper + described_array + harm + b"0N.", "a.joblib").is_dangerous

    @pytest.mark.parametrize(
        "start",
        [
            pytest.param(wrapper_class + b"U\x01xK\x01\x86R", id="called"),
            pytest.param(b"ccopyreg\n__newobj__\n" + wrapper_class + b"\x85R", id="by a helper"),
            pytest.param(
                b"ccopyreg\n_reconstructor\n(" + wrapper_class + b"cbuiltins\nobject\nNtR", id="old"
            ),
        ],
    )
    def test_wrappers_that_do_not_look_like_it(
        self, inspect: Callable[..., Inspection], start: bytes
    ) -> None:
        state = described(b"U\x05shapeK\x02\x85", dtype, numbers)
        assert inspect(b"\x80\x02" + start + state + b"N." + b"0" + harm, "a.joblib").is_dangerous

    def test_types_of_another_size(self, inspect: Callable[..., Inspection]) -> None:
        state = described(b"U\x05shapeK" + bytes([len(harm)]) + b"\x85", dtype, typed(b"V1", 0))
        assert inspect(b"\x80\x02" + wrapper + state + harm + b"0N.", "a.joblib").is_dangerous

    def test_arrays_in_the_middle_of_a_frame(self, inspect: Callable[..., Inspection]) -> None:
        frame = (
            wrapper + described(shape, dtype, numbers) + b"0" + harm[:-1].ljust(len(harm) - 1, b"0") + b"."
        )
        content = b"\x80\x04\x95" + len(frame).to_bytes(8, "little") + frame + b"N."
        assert inspect(content, "a.joblib").is_dangerous

    @pytest.mark.parametrize("name", ["a.joblib", "a.pkl"])
    def test_arrays_that_are_opcodes_to_readers_without_joblib(
        self, inspect: Callable[..., Inspection], name: str
    ) -> None:
        state = described(shape, dtype, numbers)
        assert inspect(b"\x80\x02" + wrapper + state + harm + b"0N.", name).is_dangerous
        padded = described(shape, dtype, numbers, b"U\x1bnumpy_array_alignment_bytesK\x10")
        jump = b"K" + harm[:40].ljust(0x4B, b"0")  # its length is the opcode that pushes a number
        assert inspect(b"\x80\x02" + wrapper + padded + jump + harm + b"0N.", name).is_dangerous

    def test_arrays_in_the_pickle_of_an_array_of_objects(self, inspect: Callable[..., Inspection]) -> None:
        inner = b"\x80\x02" + wrapper + described(shape, dtype, numbers) + harm + b"0N."
        outer = b"\x80\x02" + wrapper + described(shape, dtype, objects) + inner + b"0N."
        assert inspect(outer, "a.joblib").is_dangerous

    def test_numbers_that_look_like_opcodes_are_harmless(
        self, inspect: Callable[..., Inspection], titles: Titles
    ) -> None:
        for content in (b"c\xfe\n\xfe\n", b"c\n\n", b"\x93", b"\x82\x05", b"Nc\x01\n\x02\n"):
            array = content.ljust(len(harm), b"\xff")
            start = b"\x80\x02" + wrapper + described(shape, dtype, numbers)
            assert titles(inspect(start + array + b"0N.", "a.joblib")) == [always]


shapes = {"fc1.weight": (10, 4), "fc1.bias": (10,), "fc2.weight": (1, 10)}


class TestTorch:
    """Files of torch.save; PyTorch is not needed."""

    @pytest.mark.parametrize("protocol", [2, 4])
    def test_archives(
        self, tmp_path: Path, torch_file: Callable[..., bytes], titles: Titles, protocol: int
    ) -> None:
        with zipfile.ZipFile(tmp_path / "a.pt", "w") as archive:
            archive.writestr("net/data.pkl", torch_file(shapes, protocol=protocol))
            archive.writestr("net/version", "3\n")
            archive.writestr("net/data/0", bytes(160))
        found = inspect_file(tmp_path / "a.pt")
        assert (found.format, found.framework, found.kind) == ("torch", "torch", "state dict")
        assert (found.parameter_count, found.facts["Tensors"]) == (60, "3")
        assert found.layers == (Layer("fc1", "", None, 50), Layer("fc2", "", None, 10))
        assert titles(found) == [always]
        assert "weights_only=True" in found.warnings[0].detail

    def test_counters_are_no_parameters(self, tmp_path: Path, torch_file: Callable[..., bytes]) -> None:
        with zipfile.ZipFile(tmp_path / "a.pt", "w") as archive:
            archive.writestr("net/data.pkl", torch_file({"seen": ()}, "LongStorage"))
        assert inspect_file(tmp_path / "a.pt").parameter_count is None

    def test_files_from_before_archives(
        self, inspect: Callable[..., Inspection], torch_file: Callable[..., bytes]
    ) -> None:
        parts = [0x1950A86A20F9469CFC6C, 1001, {"little_endian": True}]
        start = b"".join(pickle.dumps(part, 2) for part in parts)
        found = inspect(start + torch_file(shapes) + pickle.dumps(["0", "1"], 2) + bytes(100), "a.pth")
        assert (found.format, found.kind, found.parameter_count) == ("torch", "state dict", 60)

    def test_harmful_ones_are_dangerous(self, tmp_path: Path, titles: Titles) -> None:
        with zipfile.ZipFile(tmp_path / "a.pt", "w") as archive:
            archive.writestr("net/data.pkl", pickle.dumps({"a": Harmful()}))
        assert titles(inspect_file(tmp_path / "a.pt")) == [commands, always]

    def test_programs_are_told(
        self, tmp_path: Path, torch_file: Callable[..., bytes], titles: Titles
    ) -> None:
        with zipfile.ZipFile(tmp_path / "a.pt", "w") as archive:
            archive.writestr("net/data.pkl", torch_file(shapes))
            archive.writestr("net/constants.pkl", pickle.dumps((), 2))
            archive.writestr("net/code/__torch__.py", "def forward(self): pass")
        found = inspect_file(tmp_path / "a.pt")
        assert found.kind == "TorchScript"
        assert "caution: It is a program for PyTorch" in titles(found)


class TestNumpy:
    """Arrays of objects are pickles."""

    def test_plain_arrays_have_no_warnings(self, tmp_path: Path) -> None:
        np.save(tmp_path / "a.npy", np.zeros((3, 4), "float32"))
        np.savez(tmp_path / "a.npz", kernel=np.zeros((3, 4)), bias=np.zeros(4))
        one, two = inspect_file(tmp_path / "a.npy"), inspect_file(tmp_path / "a.npz")
        assert (one.format, one.parameter_count, one.warnings) == ("numpy", 12, ())
        assert (two.format, two.parameter_count, two.warnings) == ("numpy", 16, ())
        assert [layer.name for layer in two.layers] == ["kernel", "bias"]

    @pytest.mark.parametrize("name", ["a.npy", "a.npz"])
    def test_objects_are_followed(self, tmp_path: Path, titles: Titles, name: str) -> None:
        array = np.array([Harmful(), 2], dtype=object)
        if name == "a.npy":
            np.save(tmp_path / name, array, allow_pickle=True)
        else:
            np.savez_compressed(tmp_path / name, x=array)
        assert titles(inspect_file(tmp_path / name)) == [commands, always]


def test_every_opcode_is_known_to_the_machine() -> None:
    from mldesk.core.model.inspection import pickle_machine as machine

    handled = {
        *machine._simple_pushes,
        *machine._constants,
        *machine._idle,
        *machine._actions,
        "FRAME",
        "STOP",
    }
    handled |= {"PUT", "BINPUT", "LONG_BINPUT", "MEMOIZE", "GET", "BINGET", "LONG_BINGET"}
    assert {opcode.name for opcode in pickletools.opcodes} == handled


def test_nothing_is_loaded(tmp_path: Path) -> None:
    made = tmp_path / "made"

    class Writes:
        def __reduce__(self) -> Any:
            return io.open, (str(made), "w")

    (tmp_path / "a.pkl").write_bytes(pickle.dumps(Writes()))
    inspect_file(tmp_path / "a.pkl")
    assert not made.exists()
