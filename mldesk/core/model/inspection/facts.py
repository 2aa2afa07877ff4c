"""What an inspection tells: format, framework, inputs and outputs, layers, counts, and warnings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

Format: TypeAlias = Literal[
    "keras",
    "hdf5",
    "saved_model",
    "onnx",
    "tflite",
    "torch",
    "pickle",
    "joblib",
    "numpy",
    "safetensors",
    "unknown",
]
Level: TypeAlias = Literal["danger", "caution"]
Shape: TypeAlias = tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Tensor:
    """An input or output of a model: its name ("" when it has none), shape and type of numbers.

    In `shape` None stands for a size that is not fixed, such as the batch; None instead of a shape says that
    even the number of axes is not told. `dtype` is "float32", "int8" and the like, "" when not told.
    """

    name: str
    shape: Shape | None
    dtype: str

    def to_json(self) -> dict[str, Any]:
        """The tensor as JSON-ready values."""
        return {"name": self.name, "shape": _listed(self.shape), "dtype": self.dtype}


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer: name, class, shape of its output (None when not told), number of its parameters (or None)."""

    name: str
    class_name: str
    shape: Shape | None = None
    parameters: int | None = None

    def to_json(self) -> dict[str, Any]:
        """The layer as JSON-ready values."""
        return {
            "name": self.name,
            "class": self.class_name,
            "shape": _listed(self.shape),
            "parameters": self.parameters,
        }


@dataclass(frozen=True, slots=True)
class ModelWarning:
    """Something to know before a model is loaded: what it is, what could happen, what to do.

    A "danger" can run code or reach files when the model is loaded, a "caution" asks for a second look.
    `file` is the path of the file meant, relative to the model's folder ("" for an inspected single file).
    """

    level: Level
    title: str
    detail: str
    file: str = ""

    def to_json(self) -> dict[str, Any]:
        """The warning as JSON-ready values."""
        return {"level": self.level, "title": self.title, "detail": self.detail, "file": self.file}


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a model's files tell without being loaded.

    `path` is the file or SavedModel folder that was inspected, relative to the model's folder. `framework`
    is "keras", "tensorflow", "onnx", "torch" or "sklearn" (None when not told), `framework_version` the
    version that saved it, `kind` what the framework calls it ("Sequential", "state dict"), `name` its own.
    `parameter_count` counts the stored weights, `trainable_count` those that training changes; None stands
    for not told. `facts` are further things worth showing, label and text.
    """

    format: Format
    path: str = ""
    framework: str | None = None
    framework_version: str = ""
    kind: str = ""
    name: str = ""
    inputs: tuple[Tensor, ...] = ()
    outputs: tuple[Tensor, ...] = ()
    layers: tuple[Layer, ...] = ()
    parameter_count: int | None = None
    trainable_count: int | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[ModelWarning, ...] = ()

    @property
    def is_dangerous(self) -> bool:
        """Whether any of the warnings is a danger."""
        return any(warning.level == "danger" for warning in self.warnings)

    def to_json(self) -> dict[str, Any]:
        """The inspection as JSON-ready values."""
        return {
            "format": self.format,
            "path": self.path,
            "framework": self.framework,
            "framework_version": self.framework_version,
            "kind": self.kind,
            "name": self.name,
            "inputs": [tensor.to_json() for tensor in self.inputs],
            "outputs": [tensor.to_json() for tensor in self.outputs],
            "layers": [layer.to_json() for layer in self.layers],
            "parameter_count": self.parameter_count,
            "trainable_count": self.trainable_count,
            "facts": dict(self.facts),
            "warnings": [warning.to_json() for warning in self.warnings],
        }


def _listed(shape: Shape | None) -> list[int | None] | None:
    return None if shape is None else list(shape)
