"""ONNX, SavedModel and TensorFlow Lite: graphs are read from the file, weights are only counted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from mldesk.core.errors import NotFound
from mldesk.core.model.inspection import Inspection, Tensor, inspect_file

Titles = Callable[[Inspection], list[str]]


def external(name: str, place: str) -> onnx.TensorProto:
    tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=[5], data_location=TensorProto.EXTERNAL)
    tensor.external_data.add(key="location", value=place)
    return tensor


class TestOnnx:
    """ModelProto."""

    @pytest.fixture
    def inspect(
        self, tmp_path: Path, onnx_model: Callable[..., onnx.ModelProto]
    ) -> Callable[..., Inspection]:
        def inspect(*nodes: onnx.NodeProto, stored: list[onnx.TensorProto] | None = None) -> Inspection:
            (tmp_path / "a.onnx").write_bytes(onnx_model(*nodes, stored=stored).SerializeToString())
            return inspect_file(tmp_path / "a.onnx")

        return inspect

    def test_everything_is_told(self, inspect: Callable[..., Inspection]) -> None:
        found = inspect(stored=[helper.make_tensor("shape", TensorProto.INT64, [2], [1, 4])])
        assert (found.format, found.framework, found.framework_version) == ("onnx", "onnx", "opset 21")
        assert (found.name, found.parameter_count, found.warnings) == ("net", 12, ())
        assert found.inputs == (Tensor("x", (None, 4), "float32"),)
        assert found.outputs == (Tensor("y", (None, 3), "float32"),)
        assert found.facts["Made by"] == "hand"
        assert found.facts["Operators"] == "MatMul 1"
        assert found.facts["Constants"] == "1"

    @pytest.mark.parametrize("place", ["../../.ssh/id_rsa", "/etc/passwd", "C:\\secret", "a/../../b"])
    def test_weights_outside_the_folder_are_dangerous(
        self, inspect: Callable[..., Inspection], titles: Titles, place: str
    ) -> None:
        found = inspect(stored=[external("v", place)])
        assert titles(found) == ["danger: It takes its weights from files outside its folder"]
        assert found.parameter_count == 17

    def test_weights_beside_it_are_a_fact_and_missing_ones_told(
        self, tmp_path: Path, inspect: Callable[..., Inspection], titles: Titles
    ) -> None:
        assert titles(inspect(stored=[external("v", "weights.bin")])) == [
            "caution: Files with its weights are missing"
        ]
        (tmp_path / "weights.bin").write_bytes(bytes(20))
        found = inspect(stored=[external("v", "weights.bin")])
        assert (found.warnings, found.facts["Weights in"]) == ((), "weights.bin")

    def test_graphs_within_nodes_are_looked_into(
        self, inspect: Callable[..., Inspection], titles: Titles
    ) -> None:
        inner = helper.make_graph(
            [helper.make_node("Foreign", [], ["z"], domain="com.example")],
            "inner",
            [],
            [],
            [external("v", "/x")],
        )
        branch = helper.make_node("If", ["c"], ["z"], then_branch=inner, else_branch=inner)
        assert titles(inspect(branch)) == [
            "danger: It takes its weights from files outside its folder",
            "caution: It needs operators that are not part of ONNX",
        ]

    def test_operators_in_python_are_dangerous(
        self, inspect: Callable[..., Inspection], titles: Titles
    ) -> None:
        node = helper.make_node("PythonOp", [], ["z"], domain="com.microsoft")
        assert titles(inspect(node)) == ["danger: It runs Python code"]

    def test_own_functions_are_not_foreign(
        self, tmp_path: Path, onnx_model: Callable[..., onnx.ModelProto]
    ) -> None:
        model = onnx_model(helper.make_node("Twice", ["x"], ["z"], domain="own"))
        body = [helper.make_node("Add", ["a", "a"], ["b"])]
        opsets = [helper.make_opsetid("", 21)]
        model.functions.append(helper.make_function("own", "Twice", ["a"], ["b"], body, opsets))
        (tmp_path / "a.onnx").write_bytes(model.SerializeToString())
        found = inspect_file(tmp_path / "a.onnx")
        assert found.warnings == ()
        assert "Add 1" in found.facts["Operators"]

    def test_nesting_without_end_is_told(
        self, tmp_path: Path, proto: Callable[..., bytes], titles: Titles
    ) -> None:
        graph = b""
        for _ in range(2000):
            graph = proto((1, proto((4, "If"), (5, proto((6, graph))))))
        (tmp_path / "a.onnx").write_bytes(proto((1, 8), (7, graph)))
        assert titles(inspect_file(tmp_path / "a.onnx")) == [
            "caution: The file is damaged or not what it claims to be"
        ]

    @pytest.mark.parametrize(
        "content", [b"", b"\x08", b"hello, world", b"\x08\x08", b"\x3a\xff\xff\xff\xff\x7f"]
    )
    def test_what_is_no_model_is_told(self, tmp_path: Path, titles: Titles, content: bytes) -> None:
        (tmp_path / "a.onnx").write_bytes(content)
        assert titles(inspect_file(tmp_path / "a.onnx")) == [
            "caution: The file is damaged or not what it claims to be"
        ]


class TestSavedModel:
    """saved_model.pb with its folder."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        (tmp_path / "saved").mkdir()
        return tmp_path / "saved"

    def test_signature_and_operations_are_told(self, folder: Path, saved_model: Callable[..., bytes]) -> None:
        (folder / "saved_model.pb").write_bytes(saved_model("MatMul", "MatMul"))
        found = inspect_file(folder)
        assert (found.format, found.path, found.framework_version) == ("saved_model", "", "2.21.0")
        assert found.inputs == (Tensor("x", (None, 4), "float32"),)
        assert found.facts["Operations"] == "MatMul 2, Placeholder 1"
        assert found.warnings == ()
        assert inspect_file(folder / "saved_model.pb").inputs == found.inputs

    @pytest.mark.parametrize(
        ("operation", "title"),
        [
            ("PyFunc", "danger: It calls Python functions"),
            ("EagerPyFunc", "danger: It calls Python functions"),
            ("ReadFile", "danger: It reads or writes files"),
            ("WriteFile", "danger: It reads or writes files"),
            ("TryRpc", "danger: It talks to other computers"),
            ("Addons>Blur", "caution: It needs operations that are not part of TensorFlow"),
        ],
    )
    def test_operations_that_do_more_than_compute_are_told(
        self, folder: Path, saved_model: Callable[..., bytes], titles: Titles, operation: str, title: str
    ) -> None:
        (folder / "saved_model.pb").write_bytes(saved_model(operation))
        assert titles(inspect_file(folder)) == [title]

    def test_assets_outside_are_dangerous(
        self, folder: Path, saved_model: Callable[..., bytes], titles: Titles
    ) -> None:
        (folder / "saved_model.pb").write_bytes(saved_model(asset="../../secret"))
        assert titles(inspect_file(folder)) == ["danger: It names files outside its folder"]

    def test_missing_variables_are_told(
        self, folder: Path, saved_model: Callable[..., bytes], titles: Titles
    ) -> None:
        (folder / "saved_model.pb").write_bytes(saved_model("VarHandleOp"))
        assert titles(inspect_file(folder)) == ["caution: Its weights are missing"]

    def test_layers_that_keras_2_tells_are_looked_at(
        self, folder: Path, saved_model: Callable[..., bytes], proto: Callable[..., bytes], titles: Titles
    ) -> None:
        (folder / "saved_model.pb").write_bytes(saved_model())
        layers = '[{"class_name": "Lambda", "config": {"name": "twice"}}]'
        root = f'{{"class_name": "Sequential", "config": {{"name": "net", "layers": {layers}}}}}'
        metadata = proto((1, proto((2, 0), (3, "root"), (4, "_tf_keras_sequential"), (5, root))))
        (folder / "keras_metadata.pb").write_bytes(metadata)
        found = inspect_file(folder)
        assert titles(found) == ["danger: It contains a Lambda layer"]
        assert (found.framework, found.kind, found.name) == ("keras", "Sequential", "net")
        assert found.inputs[0].name == "x"

    @pytest.mark.parametrize("content", [b"", b"\x12\x05abc", b"\x08\x01", bytes(100)])
    def test_what_is_no_program_is_told(self, folder: Path, titles: Titles, content: bytes) -> None:
        (folder / "saved_model.pb").write_bytes(content)
        assert titles(inspect_file(folder)) == [
            "caution: saved_model.pb is damaged or not what it claims to be"
        ]

    def test_missing_file_is_an_error(self, tmp_path: Path) -> None:
        with pytest.raises(NotFound):
            inspect_file(tmp_path / "saved" / "saved_model.pb")


class TestTflite:
    """Flat buffers."""

    def test_ends_are_told_and_weights_counted(self, tmp_path: Path, tflite: Callable[..., bytes]) -> None:
        (tmp_path / "a.tflite").write_bytes(tflite())
        found = inspect_file(tmp_path / "a.tflite")
        assert found.inputs == found.outputs == (Tensor("x", (1, 4), "float32"),)
        assert (found.parameter_count, found.warnings) == (4, ())

    def test_operators_that_are_not_built_in_are_told(
        self, tmp_path: Path, tflite: Callable[..., bytes], titles: Titles
    ) -> None:
        (tmp_path / "a.tflite").write_bytes(tflite("FlexReadFile", "FlexErf", "MyBlur"))
        found = inspect_file(tmp_path / "a.tflite")
        assert titles(found) == [
            "danger: It does more than compute",
            "caution: It needs TensorFlow beside TensorFlow Lite",
            "caution: It needs operators that are not part of TensorFlow Lite",
        ]
        assert found.facts["Operators"] == "FlexReadFile 1, FlexErf 1, MyBlur 1"

    @pytest.mark.parametrize(
        "content", [b"", b"TFL3", b"\x08\0\0\0TFL3", b"\xff\xff\xff\x7fTFL3" + bytes(50)]
    )
    def test_what_is_no_model_is_told(self, tmp_path: Path, titles: Titles, content: bytes) -> None:
        (tmp_path / "a.tflite").write_bytes(content)
        assert titles(inspect_file(tmp_path / "a.tflite")) == [
            "caution: The file is damaged or not what it claims to be"
        ]
