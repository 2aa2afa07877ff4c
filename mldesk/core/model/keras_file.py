"""What a .keras file tells about its model, read as zip and JSON with limits; Keras is never imported."""

from __future__ import annotations

import json
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_largest_json = 32_000_000  # bytes
_unsafe_classes = ("Lambda", "TFSMLayer")


@dataclass(frozen=True, slots=True)
class KerasFacts:
    """A model saved by Keras 3: its kind and name, input shape (None for the batch), layers, Keras' version.

    `foreign` names the classes that are not Keras' own or can hold code: loading the file may run it.
    """

    kind: str
    name: str
    keras_version: str
    input_shape: tuple[int | None, ...] | None
    layers: tuple[str, ...]
    foreign: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """The facts as JSON-ready values."""
        return {
            "kind": self.kind,
            "name": self.name,
            "keras_version": self.keras_version,
            "input_shape": None if self.input_shape is None else list(self.input_shape),
            "layers": list(self.layers),
            "foreign": list(self.foreign),
        }


def read_keras_file(path: Path) -> KerasFacts | None:
    """The facts of the .keras file at `path`; None when it is none, or damaged."""
    try:
        with zipfile.ZipFile(path) as archive:
            config = _read_json(archive, "config.json")
            metadata = _read_json(archive, "metadata.json")
    except (
        OSError,
        ValueError,
        KeyError,
        EOFError,
        zlib.error,
        zipfile.BadZipFile,
        RecursionError,
        RuntimeError,
    ):
        return None
    inner = config.get("config")
    inner = inner if isinstance(inner, dict) else {}
    return KerasFacts(
        kind=str(config.get("class_name", "")),
        name=str(inner.get("name", "")),
        keras_version=str(metadata.get("keras_version", "")),
        input_shape=_input_shape(config, inner),
        layers=tuple(str(layer.get("class_name", "")) for layer in _layers(inner)),
        foreign=tuple(sorted(_foreign_classes(config))),
    )


def _read_json(archive: zipfile.ZipFile, name: str) -> dict[str, Any]:
    with archive.open(name) as file:
        content = file.read(_largest_json + 1)
    if len(content) > _largest_json:
        raise ValueError(f"{name} is too large")
    found = json.loads(content)
    if not isinstance(found, dict):
        raise ValueError(f"{name} is no object")
    return found


def _layers(inner: dict[str, Any]) -> list[dict[str, Any]]:
    layers = inner.get("layers")
    return [layer for layer in layers if isinstance(layer, dict)] if isinstance(layers, list) else []


def _input_shape(config: dict[str, Any], inner: dict[str, Any]) -> tuple[int | None, ...] | None:
    build = config.get("build_config")
    candidates = [build.get("input_shape")] if isinstance(build, dict) else []
    for layer in _layers(inner):
        settings = layer.get("config")
        if layer.get("class_name") == "InputLayer" and isinstance(settings, dict):
            candidates.append(settings.get("batch_shape"))
    for shape in candidates:
        if isinstance(shape, list) and all(size is None or isinstance(size, int) for size in shape):
            return tuple(shape)
    return None


def _foreign_classes(config: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    pending: list[Any] = [config]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending += value
        elif isinstance(value, dict):
            pending += value.values()
            name, module = value.get("class_name"), value.get("module")
            if isinstance(name, str) and _is_foreign(name, module):
                found.add(f"{module}.{name}" if module else name)
    return found


def _is_foreign(name: str, module: object) -> bool:
    own = module is None or str(module).partition(".")[0] in ("keras", "builtins")
    return name in _unsafe_classes or not own
