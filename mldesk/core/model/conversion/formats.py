"""The formats that a model can be exported in, and which of them are possible for a model version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType

from ...errors import InvalidInput, Problem
from ...identifiers import quoted
from ..facts import ModelVersion


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format of exports: its `label` and `description` for people, and what converts to it.

    `script` is the script in resources/conversions, None for what needs no conversion; `modules` is what the
    Python that runs it must have, and `packages` what brings these.
    """

    name: str
    label: str
    description: str
    script: str | None = None
    modules: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()


_known = (
    ExportFormat("registered", "As registered", "The files as they are, unchanged."),
    ExportFormat(
        "keras",
        "Keras",
        "One .keras file for predicting: without the optimizer, saved by today's Keras.",
        "to_keras.py",
        ("keras", "tensorflow"),
        ("keras", "tensorflow"),
    ),
    ExportFormat(
        "saved_model",
        "SavedModel",
        "A folder for TensorFlow Serving and for programs that use TensorFlow without Keras.",
        "to_saved_model.py",
        ("tensorflow",),
        ("tensorflow",),
    ),
    ExportFormat(
        "tflite",
        "TensorFlow Lite",
        "One file for phones and small devices, with all numbers as they are.",
        "to_tflite.py",
        ("tensorflow",),
        ("tensorflow",),
    ),
    ExportFormat(
        "tflite_int8",
        "TensorFlow Lite, 8 bits",
        "A quarter of the size: weights are kept in 8 bits, so predictions differ a little.",
        "to_tflite_int8.py",
        ("tensorflow",),
        ("tensorflow",),
    ),
    ExportFormat(
        "onnx",
        "ONNX",
        "One file for ONNX Runtime and many other programs.",
        "to_onnx.py",
        ("tensorflow", "tf2onnx", "onnx"),
        ("tensorflow", "tf2onnx", "onnx"),
    ),
)
FORMATS: Mapping[str, ExportFormat] = MappingProxyType({one.name: one for one in _known})
"""All formats by name, in the order in which they are offered."""

_keras_endings = (".keras", ".h5", ".hdf5")
_code_layers = ("Lambda", "TFSMLayer", "TorchModuleWrapper")  # which Keras' safe mode refuses


def get_format(name: str) -> ExportFormat:
    """The format called `name`; raises InvalidInput, naming those there are."""
    if name not in FORMATS:
        known = ", ".join(FORMATS)
        raise InvalidInput(
            "There is no such format", f"{quoted(name)} is not one of {known}", "Choose one.", "format"
        )
    return FORMATS[name]


def possible_formats(version: ModelVersion) -> tuple[ExportFormat, ...]:
    """The formats that the version can be exported in, the first being the registered one.

    Raises NotFound or Damaged when its manifest cannot be read.
    """
    main_file = str(version.manifest().get("model_file") or "")
    return tuple(one for one in _known if _obstacle(main_file, one) is None)


def check_possible(version: ModelVersion, wanted: ExportFormat) -> None:
    """Raise InvalidInput when the version cannot be converted to that format; else what manifest() does."""
    obstacle = _obstacle(str(version.manifest().get("model_file") or ""), wanted)
    if obstacle is not None:
        raise InvalidInput(
            f"The model cannot be converted to {wanted.label}",
            f"{version.reference}: {obstacle}",
            "Export it as registered, or register it with a .keras file or a SavedModel.",
            field="format",
        )


def _obstacle(main_file: str, wanted: ExportFormat) -> str | None:
    """Why a model with this main file cannot be had in that format."""
    if wanted.script is None:
        return None
    name = main_file.lower()
    if name.endswith(".weights.h5"):
        return "it holds weights alone, without the layers"
    if PurePosixPath(name).name == "saved_model.pb":
        return "a SavedModel does not tell its layers" if wanted.name == "keras" else None
    if name.endswith(_keras_endings):
        return None
    return "only Keras models and SavedModels can be converted" if main_file else "it has no file of a model"


def runs_code(version: ModelVersion) -> bool:
    """Whether Keras loads the version's layers only when it may run the Python code in them."""
    foreign = (version.manifest().get("keras") or {}).get("foreign") or []
    return any(str(name).endswith(_code_layers) for name in foreign)


def conversion_warnings(version: ModelVersion) -> list[Problem]:
    """What to know before the version is loaded, which every conversion does; raises NotFound or Damaged."""
    # imported here: to know the formats, no reader of files is needed
    from ..inspection import inspect_model

    found = inspect_model(version.files_folder, version.files())
    return [Problem("format", told.title, told.detail, level="warning") for told in found.warnings]
