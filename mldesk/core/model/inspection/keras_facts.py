"""The facts of a .keras file that every registered version keeps in its manifest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import MldeskError


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
    from .findings import Findings, guarded
    from .keras_archive import read_description

    found: list[KerasFacts] = []
    try:
        guarded(Findings(), "the file", lambda: found.append(_facts(*read_description(path))))
    except MldeskError:
        return None
    return found[0] if found else None


def _facts(config: Mapping[str, Any], metadata: Mapping[str, Any]) -> KerasFacts:
    from .findings import Findings
    from .keras_config import class_name, inner_config, layers_of, read_config, text_of
    from .keras_risks import risks_of

    findings = Findings()
    read_config(config, findings)
    return KerasFacts(
        kind=class_name(config),
        name=text_of(inner_config(config).get("name")),
        keras_version=text_of(metadata.get("keras_version")),
        input_shape=findings.inputs[0].shape if findings.inputs else None,
        layers=tuple(class_name(layer) for layer in layers_of(config)),
        foreign=tuple(sorted({risk.what for risk in risks_of(config)} - {"__lambda__"})),
    )
