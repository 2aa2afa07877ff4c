"""Inspects one model file or SavedModel folder: tells its format from its content, then reads it as that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .archive import Archive, open_archive
from .facts import Format, Inspection, ModelWarning
from .findings import Findings, guarded
from .hdf5_format import signature as hdf5_signature
from .keras_archive import inspect_keras_archive, is_keras_archive
from .keras_hdf5 import inspect_hdf5
from .numpy_file import inspect_npy, inspect_npz
from .numpy_file import magic as numpy_magic
from .onnx_file import inspect_onnx
from .pickled import inspect_pickle, inspect_torch_archive, is_torch_archive
from .safetensors import inspect_safetensors, is_safetensors
from .saved_model import inspect_saved_model
from .source import Malformed, Source, open_source
from .tflite import identifier as tflite_identifier
from .tflite import inspect_tflite

_claims: tuple[tuple[str, tuple[Format, ...]], ...] = (
    (".keras", ("keras",)),
    (".h5", ("hdf5",)),
    (".hdf5", ("hdf5",)),
    (".onnx", ("onnx",)),
    (".tflite", ("tflite",)),
    (".safetensors", ("safetensors",)),
    (".pt", ("torch",)),
    (".pth", ("torch",)),
    (".joblib", ("joblib", "pickle")),
    (".pkl", ("pickle", "joblib", "torch")),
    (".pickle", ("pickle", "joblib", "torch")),
    (".npy", ("numpy",)),
    (".npz", ("numpy",)),
)
_names = {
    "keras": "a .keras archive",
    "hdf5": "an HDF5 file",
    "onnx": "an ONNX model",
    "tflite": "a TensorFlow Lite model",
    "safetensors": "a safetensors file",
    "torch": "a file of PyTorch",
    "pickle": "a pickle",
    "joblib": "a pickle of joblib",
    "numpy": "a file of NumPy",
    "saved_model": "a SavedModel",
}
_running: tuple[Format, ...] = ("pickle", "joblib", "torch")


def claimed_formats(name: str) -> tuple[Format, ...]:
    """The formats that a file called so claims to have, by the end of its name; () when it tells none."""
    lower = name.lower()
    return next((formats for ending, formats in _claims if lower.endswith(ending)), ())


def inspect_file(place: Path) -> Inspection:
    """Inspect a file, of a SavedModel with its folder; raises NotFound, Unavailable, InvalidInput."""
    findings = Findings()
    if place.name == "saved_model.pb":
        inspect_saved_model(place.parent, findings)
        return findings.finish()
    with open_source(place) as source:
        guarded(findings, "the file", lambda: _inspect(source, place, findings))
    _compare(claimed_formats(place.name), findings)
    return findings.finish()


def format_by_content(start: bytes) -> Format | None:
    """The format that the first bytes of a file give away; an archive counts as none."""
    if start.startswith(hdf5_signature):
        return "hdf5"
    if start[4:8] == tflite_identifier:
        return "tflite"
    if start.startswith(numpy_magic):
        return "numpy"
    if start[:1] == b"\x80" and start[1:2] in (b"\x02", b"\x03", b"\x04", b"\x05"):
        return "pickle"
    return None


def _inspect(source: Source, place: Path, findings: Findings) -> None:
    start = source.read_up_to(0, 16)
    claimed = claimed_formats(place.name)
    readers: dict[str, Callable[[], None]] = {
        "hdf5": lambda: inspect_hdf5(source, findings),
        "tflite": lambda: inspect_tflite(source, findings),
        "numpy": lambda: inspect_npy(source, findings),
        "pickle": lambda: inspect_pickle(source, findings),
        "onnx": lambda: inspect_onnx(source, findings, place.parent),
        "safetensors": lambda: inspect_safetensors(source, findings),
    }
    if not source.size:
        raise Malformed("it is empty")
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        with open_archive(source) as archive:
            _inspect_archive(archive, findings)
    elif (found := format_by_content(start)) is not None:
        readers[found]()
    elif is_safetensors(source):
        readers["safetensors"]()
    elif claimed and claimed[0] in readers:
        readers[claimed[0]]()
    elif claimed and set(claimed) & set(_running):
        readers["pickle"]()
    else:
        raise Malformed("its format is not known")


def _inspect_archive(archive: Archive, findings: Findings) -> None:
    names = archive.names
    if is_keras_archive(names):
        inspect_keras_archive(archive, findings)
    elif is_torch_archive(names):
        inspect_torch_archive(archive, findings)
    elif names and all(name.endswith(".npy") for name in names):
        inspect_npz(archive, findings)
    else:
        for warning in archive.warnings():
            findings.warn(warning)
        raise Malformed("it is an archive, but of no known kind of model")


def _compare(claimed: tuple[Format, ...], findings: Findings) -> None:
    """Warn when a file is of another format than its name claims."""
    if not claimed or findings.format in (*claimed, "unknown"):
        return
    is_pickle = findings.format in _running
    consequence = (
        "A program that tells formats by the content would run the code in it"
        if is_pickle
        else "Programs may refuse it, or treat it with too little care"
    )
    findings.warn(
        ModelWarning(
            "danger" if is_pickle and not set(claimed) & set(_running) else "caution",
            f"It is not what its name says, but {_names[findings.format]}",
            f"The name claims {_names[claimed[0]]}. {consequence}. Find out why it is called so before you "
            "load it.",
        )
    )
