"""Inspections of models that Keras and TensorFlow saved tell what Keras itself says of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.model.inspection import Inspection, inspect_file

pytestmark = pytest.mark.training

Titles = Callable[[Inspection], list[str]]
names = ("dense", "convolutional", "two_inputs", "nested", "recurrent", "with_lambda")


@pytest.fixture(scope="session")
def facts(real_models: Path) -> dict[str, Any]:
    return json.loads((real_models / "facts.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("ending", [".keras", ".h5"])
@pytest.mark.parametrize("name", names)
class TestWholeModels:
    """Files of whole models."""

    def test_parameters_are_counted_as_keras_counts_them(
        self, real_models: Path, facts: dict[str, Any], name: str, ending: str
    ) -> None:
        found, told = inspect_file(real_models / (name + ending)), facts[name]
        assert (found.parameter_count, found.trainable_count) == (told["parameters"], told["trainable"])
        by_name = {layer.name: (layer.class_name, layer.parameters) for layer in found.layers}
        assert {layer[0]: (layer[1], layer[3]) for layer in told["layers"]}.items() <= by_name.items()

    def test_shapes_are_those_of_keras(
        self, real_models: Path, facts: dict[str, Any], name: str, ending: str
    ) -> None:
        found, told = inspect_file(real_models / (name + ending)), facts[name]
        assert [[list(end.shape or ()), end.dtype] for end in found.inputs] == told["inputs"]
        shapes = {layer.name: layer.shape for layer in found.layers}
        for layer, _, shape, _ in told["layers"]:
            assert shapes[layer] in (tuple(shape), None)
        if name in ("dense", "convolutional", "two_inputs", "nested"):
            assert [[list(end.shape or ()), end.dtype] for end in found.outputs] == told["outputs"]

    def test_kind_and_versions_are_told(self, real_models: Path, name: str, ending: str) -> None:
        found = inspect_file(real_models / (name + ending))
        assert (found.format, found.framework) == ("keras" if ending == ".keras" else "hdf5", "keras")
        assert found.framework_version.startswith("3.")
        assert (found.kind, found.name) == (
            "Functional" if name in ("two_inputs", "nested") else "Sequential",
            name,
        )

    def test_only_the_lambda_layer_is_dangerous(
        self, real_models: Path, titles: Titles, name: str, ending: str
    ) -> None:
        found = titles(inspect_file(real_models / (name + ending)))
        assert found[:1] == (["danger: It contains a Lambda layer"] if name == "with_lambda" else [])


@pytest.mark.parametrize("name", names)
def test_weights_alone_are_counted(real_models: Path, facts: dict[str, Any], name: str) -> None:
    found = inspect_file(real_models / f"{name}.weights.h5")
    assert (found.format, found.kind, found.parameter_count) == ("hdf5", "weights", facts[name]["parameters"])
    told = {layer[0]: layer[3] for layer in facts[name]["layers"] if layer[3]}
    assert {layer.name: layer.parameters for layer in found.layers} == told
    assert found.warnings == ()


@pytest.mark.parametrize("name", ["dense", "convolutional", "two_inputs", "nested"])
def test_saved_models_tell_signature_and_parameters(
    real_models: Path, facts: dict[str, Any], name: str
) -> None:
    found, told = inspect_file(real_models / f"{name}_saved"), facts[name]
    assert (found.format, found.framework, found.framework_version[:2]) == ("saved_model", "tensorflow", "2.")
    assert (found.parameter_count, found.trainable_count) == (told["parameters"], told["trainable"])
    assert [[list(end.shape or ()), end.dtype] for end in found.inputs] == told["inputs"]
    assert [[list(end.shape or ()), end.dtype] for end in found.outputs] == told["outputs"]
    assert found.warnings == ()


def test_operations_that_reach_files_and_python_are_found(real_models: Path, titles: Titles) -> None:
    found = inspect_file(real_models / "unsafe_saved")
    assert titles(found) == ["danger: It calls Python functions", "danger: It reads or writes files"]
    assert "ReadFile, WriteFile" in found.warnings[1].detail


def test_onnx_made_by_tf2onnx(real_models: Path, facts: dict[str, Any]) -> None:
    found = inspect_file(real_models / "dense.onnx")
    assert (found.format, found.parameter_count) == ("onnx", facts["dense"]["parameters"])
    assert [(end.name, end.shape, end.dtype) for end in found.inputs] == [
        ("image", (None, 28, 28), "float32")
    ]
    assert [end.shape for end in found.outputs] == [(None, 10)]
    assert found.facts["Made by"].startswith("tf2onnx 1.")
    assert "MatMul 2" in found.facts["Operators"]
    assert found.warnings == ()


@pytest.mark.parametrize("name", ["dense", "dense_int8"])
def test_tflite(real_models: Path, facts: dict[str, Any], name: str) -> None:
    found = inspect_file(real_models / f"{name}.tflite")
    assert (found.format, found.parameter_count) == ("tflite", facts["dense"]["parameters"])
    assert [(end.shape, end.dtype) for end in found.inputs] == [((None, 28, 28), "float32")]
    assert [(end.shape, end.dtype) for end in found.outputs] == [((None, 10), "float32")]
    assert "FULLY_CONNECTED 2" in found.facts["Operators"]
    assert ("Quantized" in found.facts) == (name == "dense_int8")
    assert found.warnings == ()
