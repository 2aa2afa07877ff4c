"""Files of Keras are read as data: layers, counts, and everything in them that can do harm."""

from __future__ import annotations

import base64
import io
import json
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from mldesk.core.model.inspection import Inspection, Layer, Tensor, inspect_file

Titles = Callable[[Inspection], list[str]]
Config = Callable[..., dict[str, Any]]
Write = Callable[[Path, dict[str, bytes]], Path]


@pytest.fixture
def inspect_config(
    tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Write
) -> Callable[[object], Inspection]:
    """Inspect a .keras file with this description."""

    def inspect(config: object) -> Inspection:
        members = keras_archive | {"config.json": json.dumps(config).encode()}
        return inspect_file(write_zip(tmp_path / "a.keras", members))

    return inspect


def test_everything_is_told(tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Write) -> None:
    found = inspect_file(write_zip(tmp_path / "a.keras", keras_archive))
    assert (found.format, found.framework, found.framework_version) == ("keras", "keras", "3.12.0")
    assert (found.kind, found.name, found.facts) == ("Sequential", "net", {"Saved on": "2026-01-01 10:00:00"})
    assert found.inputs == (Tensor("image", (None, 4), ""),)
    assert found.outputs == (Tensor("dense", (None, 3), ""),)
    assert found.layers == (
        Layer("image", "InputLayer", (None, 4), 0),
        Layer("dense", "Dense", (None, 3), 15),
    )
    assert (found.parameter_count, found.trainable_count, found.warnings) == (15, 15, ())


def test_it_is_told_as_json(tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Write) -> None:
    found = inspect_file(write_zip(tmp_path / "a.keras", keras_archive)).to_json()
    assert json.loads(json.dumps(found)) == found
    assert found["layers"][1] == {"name": "dense", "class": "Dense", "shape": [None, 3], "parameters": 15}


class TestRisks:
    """Everything by which a description makes loading run code."""

    @pytest.mark.parametrize(
        ("part", "title"),
        [
            pytest.param(
                {"module": "keras.layers", "class_name": "Lambda", "config": {"name": "twice"}},
                "danger: It contains a Lambda layer",
                id="lambda",
            ),
            pytest.param(
                {"class_name": "__lambda__", "config": {"code": base64.b64encode(b"x").decode()}},
                "danger: It contains a Lambda layer",
                id="code outside a Lambda layer",
            ),
            pytest.param(
                {"module": "keras.layers", "class_name": "TFSMLayer", "config": {"filepath": "elsewhere"}},
                "danger: It loads a second model from elsewhere",
                id="TFSMLayer",
            ),
            pytest.param(
                {"module": "keras.layers", "class_name": "TorchModuleWrapper", "config": {"module": "eA=="}},
                "danger: It contains a layer that holds code",
                id="pickled PyTorch module",
            ),
            pytest.param(
                {"module": "mine.layers", "class_name": "Own", "config": {}, "registered_name": "mine>Own"},
                "caution: It needs code that is not part of Keras",
                id="own layer",
            ),
            pytest.param(
                {"class_name": "Own", "config": {}, "registered_name": "mine>Own"},
                "caution: It needs code that is not part of Keras",
                id="registered layer",
            ),
            pytest.param(
                {"module": "builtins", "class_name": "function", "config": "my_activation"},
                "caution: It needs code that is not part of Keras",
                id="own function",
            ),
        ],
    )
    def test_layers_with_code_are_told(
        self,
        keras_config: Config,
        inspect_config: Callable[[object], Inspection],
        titles: Titles,
        part: dict[str, Any],
        title: str,
    ) -> None:
        assert titles(inspect_config(keras_config(part))) == [title]
        wrapper = {"module": "keras.layers", "class_name": "Wrapper", "config": {"layer": [{"deep": part}]}}
        assert titles(inspect_config(keras_config(wrapper))) == [title]

    @pytest.mark.parametrize(
        "part",
        [
            {"module": "os", "class_name": "system", "config": "rm"},
            {"module": "os", "class_name": "function", "config": "system"},
            {"module": "subprocess", "class_name": "Popen", "config": {"args": "id"}},
            {"module": "builtins", "class_name": "function", "config": "eval"},
            {"module": "builtins", "class_name": "exec", "config": {}},
            {"module": "keras.utils", "class_name": "function", "config": "get_file"},
            {"module": "keras.utils", "class_name": "get_file", "config": {}},
            {"module": "keras.models", "class_name": "function", "config": "load_model"},
            {"module": "keras.config", "class_name": "function", "config": "enable_unsafe_deserialization"},
            {"module": "keras.src.saving.serialization_lib", "class_name": "function", "config": "x"},
            {"module": "numpy", "class_name": "function", "config": "load"},
            {"class_name": "TFOpLambda", "config": {"function": "io.write_file"}},
        ],
        ids=lambda part: f"{part.get('module', 'tf')}.{part['class_name']}",
    )
    def test_functions_that_are_no_part_of_a_network_are_dangerous(
        self,
        keras_config: Config,
        inspect_config: Callable[[object], Inspection],
        titles: Titles,
        part: dict[str, Any],
    ) -> None:
        found = titles(inspect_config(keras_config(part)))
        assert found == ["danger: Its description calls functions that are no part of a network"]

    def test_keras_own_parts_are_not_told(
        self, keras_config: Config, inspect_config: Callable[[object], Inspection]
    ) -> None:
        parts = [
            {"module": "keras.activations", "class_name": "function", "config": "relu"},
            {"module": "keras.src.losses.losses", "class_name": "function", "config": "mean_squared_error"},
            {"module": "keras.optimizers", "class_name": "Adam", "config": {}},
            {"class_name": "__tuple__", "items": [1]},
            {"module": "builtins", "class_name": "slice", "config": {}},
            {"class_name": "TFOpLambda", "config": {"function": "math.add"}},
        ]
        config = keras_config()
        config["compile_config"] = {"parts": parts}
        assert inspect_config(config).warnings == ()


class TestArchive:
    """What is wrong with the archive as such."""

    def test_odd_members_are_told(
        self, tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Write, titles: Titles
    ) -> None:
        path = write_zip(tmp_path / "a.keras", keras_archive | {"../../.bashrc": b"x", "assets/run.py": b""})
        with zipfile.ZipFile(path, "a") as archive:
            link = zipfile.ZipInfo("assets/data")
            link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
            archive.writestr(link, "/etc/passwd")
            with pytest.warns(UserWarning, match="Duplicate"):
                archive.writestr("config.json", b"{}")
        assert titles(inspect_file(path))[:4] == [
            "danger: The archive contains links",
            "danger: The archive names files outside its folder",
            "danger: The archive holds files twice under the same name",
            "danger: It carries programs or pickled objects along",
        ]

    def test_assets_are_facts_not_warnings(
        self, tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Write
    ) -> None:
        found = inspect_file(write_zip(tmp_path / "a.keras", keras_archive | {"assets/words.txt": b"a b"}))
        assert found.facts["Other files in it"] == "assets/words.txt"
        assert found.warnings == ()

    def test_bombs_are_told_and_not_unpacked(
        self, tmp_path: Path, keras_archive: dict[str, bytes], titles: Titles
    ) -> None:
        path = tmp_path / "a.keras"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in keras_archive.items():
                archive.writestr(name, content)
            with archive.open("assets/large.txt", "w") as file:
                for _ in range(120):
                    file.write(bytes(1_000_000))
        found = inspect_file(path)
        assert titles(found) == ["danger: The archive would grow enormously when unpacked"]
        assert found.parameter_count == 15

    def test_weights_that_are_compressed_are_read_all_the_same(
        self, tmp_path: Path, keras_archive: dict[str, bytes]
    ) -> None:
        path = tmp_path / "a.keras"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in keras_archive.items():
                archive.writestr(name, content)
        assert inspect_file(path).parameter_count == 15

    @pytest.mark.parametrize(
        "content",
        [
            b'{"a":' * 100_000,
            b"[]",
            b" " * 9_000_000 + b"{}",
            b"\xff\xfe",
            b'{"class_name": ' + b"9" * 5000 + b"}",
        ],
        ids=["deep", "list", "large", "no text", "long number"],
    )
    def test_description_that_is_garbled_is_told_and_the_rest_read(
        self,
        tmp_path: Path,
        keras_archive: dict[str, bytes],
        write_zip: Write,
        titles: Titles,
        content: bytes,
    ) -> None:
        found = inspect_file(write_zip(tmp_path / "a.keras", keras_archive | {"config.json": content}))
        assert titles(found) == ["caution: config.json is damaged or not what it claims to be"]
        assert (found.framework_version, found.parameter_count) == ("3.12.0", 15)

    def test_missing_weights_are_told(
        self, tmp_path: Path, keras_archive: dict[str, bytes], write_zip: Write, titles: Titles
    ) -> None:
        members = {name: content for name, content in keras_archive.items() if name != "model.weights.h5"}
        found = inspect_file(write_zip(tmp_path / "a.keras", members))
        assert titles(found) == ["caution: It has no weights"]
        assert found.parameter_count is None

    def test_odd_values_are_survived(self, inspect_config: Callable[[object], Inspection]) -> None:
        for config in (
            {"config": []},
            {"config": {"layers": [1, {"class_name": 3, "config": {"name": [], "batch_shape": "x"}}]}},
            {"config": {"layers": [{"class_name": "Dense", "config": {"units": True}}]}, "build_config": 3},
            {"config": {"layers": {}, "input_layers": [[]], "output_layers": [["a", 0, 0], 3, {"b": None}]}},
            {"class_name": "InputLayer", "config": {"batch_shape": [10**30, -1, 1.5]}},
        ):
            assert inspect_config(config).format == "keras"


class TestHdf5:
    """Whole models and weights in HDF5."""

    @pytest.fixture
    def whole(self, keras_config: Config) -> Callable[..., bytes]:
        def make(*more: object, library: str = "earliest") -> bytes:
            content = io.BytesIO()
            with h5py.File(content, "w", libver=library) as file:
                file.attrs["keras_version"] = "3.12.0"
                file.attrs["model_config"] = json.dumps(keras_config(*more))
                group = file.create_group("model_weights", track_order=True)
                group["dense/dense/kernel"] = np.zeros((4, 3), "float32")
                group["dense/dense/bias"] = np.zeros(3, "float32")
                file["optimizer_weights/adam/m"] = np.zeros((4, 3), "float32")
            return content.getvalue()

        return make

    @pytest.mark.parametrize("library", ["earliest", "latest"])
    def test_whole_model(self, tmp_path: Path, whole: Callable[..., bytes], library: str) -> None:
        (tmp_path / "a.h5").write_bytes(whole(library=library))
        found = inspect_file(tmp_path / "a.h5")
        assert (found.format, found.framework, found.framework_version) == ("hdf5", "keras", "3.12.0")
        assert (found.parameter_count, found.trainable_count) == (15, 15)
        assert found.layers[1] == Layer("dense", "Dense", (None, 3), 15)
        assert found.warnings == ()

    def test_missing_safe_mode_is_told_where_it_matters(
        self, tmp_path: Path, whole: Callable[..., bytes], titles: Titles
    ) -> None:
        (tmp_path / "a.h5").write_bytes(whole({"class_name": "Lambda", "config": {"name": "twice"}}))
        assert titles(inspect_file(tmp_path / "a.h5")) == [
            "danger: It contains a Lambda layer",
            "caution: It is a model in the old HDF5 format",
        ]

    def test_layers_of_unknown_classes_are_told_where_no_module_is(
        self, tmp_path: Path, keras_config: Config, titles: Titles
    ) -> None:
        config = keras_config()
        config["config"]["layers"] = [{"class_name": "MyAttention", "config": {"name": "own"}}]
        with h5py.File(tmp_path / "a.h5", "w") as file:
            file.attrs["model_config"] = json.dumps(config)
        found = inspect_file(tmp_path / "a.h5")
        assert "caution: It needs code that is not part of Keras" in titles(found)
        assert any("own (MyAttention)" in warning.detail for warning in found.warnings)

    def test_links_and_data_elsewhere_are_told_not_followed(self, tmp_path: Path, titles: Titles) -> None:
        (tmp_path / "secret").write_bytes(b"secret" * 10)
        with h5py.File(tmp_path / "other.h5", "w") as other:
            other["x"] = np.zeros(5)
        with h5py.File(tmp_path / "a.h5", "w") as file:
            file["layers/dense/vars/0"] = np.zeros((2, 3))
            file["outside"] = h5py.ExternalLink(str(tmp_path / "other.h5"), "/x")
            file["inside"] = h5py.SoftLink("/layers")
            file.create_dataset("raw", (60,), "uint8", external=[(str(tmp_path / "secret"), 0, 60)])
            layout = h5py.VirtualLayout((5,), "float64")
            layout[:] = h5py.VirtualSource(str(tmp_path / "other.h5"), "x", (5,))
            file.create_virtual_dataset("virtual", layout)
        found = inspect_file(tmp_path / "a.h5")
        assert titles(found) == [
            "danger: It links to other files",
            "caution: It contains links within the file",
        ]
        for name in ("outside to", "other.h5", "raw in", "secret", "virtual"):
            assert name in found.warnings[0].detail
        assert found.layers[0].parameters == 6

    def test_shapes_that_would_fill_the_memory_are_told(self, tmp_path: Path, titles: Titles) -> None:
        with h5py.File(tmp_path / "a.h5", "w") as file:
            file.create_dataset("layers/dense/vars/0", (10**6, 10**6), "float32")
        found = inspect_file(tmp_path / "a.h5")
        assert titles(found) == ["danger: It declares far more numbers than it holds"]
        assert "4000 GB" in found.warnings[0].detail or "4.0 TB" in found.warnings[0].detail

    @pytest.mark.parametrize("library", ["earliest", "latest"])
    def test_large_groups_and_old_and_new_structures_are_read(self, tmp_path: Path, library: str) -> None:
        with h5py.File(tmp_path / "a.h5", "w", libver=library) as file:
            group = file.create_group("layers", track_order=True)
            for number in range(700):
                part = group.create_group(f"a layer with a rather long name {number}/vars")
                part.attrs["name"] = f"layer {number}"
                part["0"] = np.zeros((number % 5, 2), "int16")
            for number in range(20):
                file.attrs[f"attribute {number}"] = "text" * number
            file.attrs["keras_version"] = "3.1"
        found = inspect_file(tmp_path / "a.h5")
        assert found.framework_version == "3.1"
        assert {layer.name: layer.parameters for layer in found.layers} == {
            f"layer {number}": number % 5 * 2 for number in range(700) if number % 5
        }

    def test_links_in_circles_end(self, tmp_path: Path) -> None:
        with h5py.File(tmp_path / "a.h5", "w") as file:
            file["layers/dense/vars/0"] = np.zeros(4)
            file["layers/dense/again"] = file["layers"]
        assert inspect_file(tmp_path / "a.h5").parameter_count == 4

    def test_other_data_is_no_model(self, tmp_path: Path) -> None:
        with h5py.File(tmp_path / "a.h5", "w") as file:
            file["images"] = np.zeros((5, 4, 4), "uint8")
        found = inspect_file(tmp_path / "a.h5")
        assert (found.framework, found.kind, found.facts) == (None, "data", {"Arrays": "1"})
