"""Compares two model versions: metrics, parameters, data, environment, code, and what is in the files."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from difflib import unified_diff
from pathlib import Path
from typing import Any

from ..errors import MldeskError
from .code_difference import CodeDifference, code_differences
from .facts import ModelVersion
from .inspection import Inspection, Tensor, inspect_model

_most_layers = 2_000  # of each model; more are not compared


@dataclass(frozen=True, slots=True)
class MetricComparison:
    """The best and the last value of a metric in both runs; None where it was not logged.

    The differences are second minus first, None where one is missing or not finite.
    """

    name: str
    first_best: float | None
    second_best: float | None
    best_difference: float | None
    first_last: float | None
    second_last: float | None
    last_difference: float | None


@dataclass(frozen=True, slots=True)
class ValueComparison:
    """A named value of both; None where there is none."""

    name: str
    first: Any
    second: Any

    @property
    def same(self) -> bool:
        """Whether both are the same."""
        return bool(self.first == self.second)


@dataclass(frozen=True, slots=True)
class DatasetComparison:
    """The versions of a dataset that both were made with; None where one was not.

    `same` is whether their content is the same, None where only one has it.
    """

    name: str
    argument: str | None
    first: int | None
    second: int | None
    same: bool | None


@dataclass(frozen=True, slots=True)
class ModelComparison:
    """What two versions have in common and what not.

    `facts` are size, content, framework, Python, system and what the files tell; `packages` only those that
    differ. `layers` is a unified diff of the layers, empty when they are the same or not known. `code` are
    the files of the runs' sources that differ and `more_code` how many more there are; `code_missing` says
    why they cannot be compared. `inspections` is what the files of both tell, None where they cannot be read.
    """

    first: ModelVersion
    second: ModelVersion
    metrics: tuple[MetricComparison, ...]
    parameters: tuple[ValueComparison, ...]
    datasets: tuple[DatasetComparison, ...]
    facts: tuple[ValueComparison, ...]
    packages: tuple[ValueComparison, ...]
    layers: str
    code: tuple[CodeDifference, ...]
    more_code: int
    code_missing: str
    inspections: tuple[Inspection | None, Inspection | None]

    def to_dict(self) -> dict[str, Any]:
        """The comparison as JSON-ready values."""
        parts = ("metrics", "parameters", "datasets", "facts", "packages", "code")
        return {
            "first": self.first.reference,
            "second": self.second.reference,
            **{part: [asdict(row) for row in getattr(self, part)] for part in parts},
            "layers": self.layers,
            "more_code": self.more_code,
            "code_missing": self.code_missing,
        }


def compare_models(first: ModelVersion, second: ModelVersion) -> ModelComparison:
    """Compare two versions, of one model or of two; raises NotFound or Damaged for a manifest."""
    ours, theirs = first.manifest(), second.manifest()
    code, more, missing = _code(first, second)
    environments = [_mapping(manifest.get("environment")) for manifest in (ours, theirs)]
    packages = _values(*(_mapping(environment.get("packages")) for environment in environments))
    inspections = (_inspect(first), _inspect(second))
    return ModelComparison(
        first,
        second,
        _metrics(ours["metrics"], theirs["metrics"]),
        _values(ours["parameters"], theirs["parameters"]),
        _datasets(first, second),
        (*_facts(first, second, ours, theirs), *_inspected(*inspections)),
        tuple(package for package in packages if not package.same),
        _layers(first, second, *inspections),
        tuple(code),
        more,
        missing,
        inspections,
    )


def _values(first: Mapping[str, Any], second: Mapping[str, Any]) -> tuple[ValueComparison, ...]:
    names = sorted(first.keys() | second.keys(), key=lambda name: (name.lower(), name))
    return tuple(ValueComparison(name, first.get(name), second.get(name)) for name in names)


def _metrics(
    first: Mapping[str, Mapping[str, Any]], second: Mapping[str, Mapping[str, Any]]
) -> tuple[MetricComparison, ...]:
    return tuple(
        _metric(name, first.get(name, {}), second.get(name, {}))
        for name in sorted(first.keys() | second.keys())
    )


def _metric(name: str, first: Mapping[str, Any], second: Mapping[str, Any]) -> MetricComparison:
    first_best, second_best = _number(first.get("best")), _number(second.get("best"))
    first_last, second_last = _number(first.get("last")), _number(second.get("last"))
    return MetricComparison(
        name,
        first_best,
        second_best,
        _difference(first_best, second_best),
        first_last,
        second_last,
        _difference(first_last, second_last),
    )


def _number(value: Any) -> float | None:
    """A number of a manifest, where NaN and infinities are texts."""
    try:
        return None if value is None else float(value)
    except (TypeError, ValueError):
        return None


def _difference(first: float | None, second: float | None) -> float | None:
    if first is None or second is None or not (math.isfinite(first) and math.isfinite(second)):
        return None
    return second - first


def _datasets(first: ModelVersion, second: ModelVersion) -> tuple[DatasetComparison, ...]:
    ours, theirs = _datasets_of(first), _datasets_of(second)
    found = []
    for key in sorted(ours.keys() | theirs.keys(), key=lambda key: (key[0], key[1] or "")):
        one, other = ours.get(key), theirs.get(key)
        same = None if one is None or other is None else _is_same_content(one, other)
        found.append(
            DatasetComparison(
                key[0],
                key[1],
                None if one is None else one["version"],
                None if other is None else other["version"],
                same,
            )
        )
    return tuple(found)


def _datasets_of(version: ModelVersion) -> dict[tuple[str, str | None], dict[str, Any]]:
    return {(used["name"], used.get("argument")): used for used in version.lineage().get("datasets") or []}


def _is_same_content(first: Mapping[str, Any], second: Mapping[str, Any]) -> bool:
    if first.get("hash") and second.get("hash"):
        return bool(first["hash"] == second["hash"])
    return bool(first["version"] == second["version"])


def _facts(
    first: ModelVersion, second: ModelVersion, ours: Mapping[str, Any], theirs: Mapping[str, Any]
) -> tuple[ValueComparison, ...]:
    both = (ours, theirs)
    scripts = [_mapping(manifest.get("lineage")).get("script") for manifest in both]
    platforms = [_mapping(manifest.get("environment")).get("platform") for manifest in both]
    return (
        ValueComparison("size", first.size, second.size),
        ValueComparison("content", first.hash, second.hash),
        ValueComparison("framework", first.framework, second.framework),
        ValueComparison("script", scripts[0], scripts[1]),
        ValueComparison("python", ours.get("python"), theirs.get("python")),
        ValueComparison("platform", platforms[0], platforms[1]),
    )


def _inspect(version: ModelVersion) -> Inspection | None:
    try:
        return inspect_model(version.files_folder, version.files())
    except MldeskError:
        return None  # that a file cannot be read is told by verifying


def _inspected(first: Inspection | None, second: Inspection | None) -> tuple[ValueComparison, ...]:
    """What the files tell of the models themselves."""
    both = (first, second)
    rows: dict[str, list[Any]] = {
        "kind": [found and (found.kind or None) for found in both],
        "saved by": [found and (found.framework_version or None) for found in both],
        "parameter count": [found and found.parameter_count for found in both],
        "layer count": [found and (len(found.layers) or None) for found in both],
        "inputs": [found and _tensors(found.inputs) for found in both],
        "outputs": [found and _tensors(found.outputs) for found in both],
    }
    return tuple(ValueComparison(name, *values) for name, values in rows.items() if values != [None, None])


def _tensors(tensors: Sequence[Tensor]) -> str | None:
    return ", ".join(f"{_shape(tensor.shape)} {tensor.dtype}".strip() for tensor in tensors) or None


def _shape(shape: Sequence[int | None] | None) -> str:
    return "?" if shape is None else " x ".join("?" if size is None else str(size) for size in shape)


def _layers(
    first: ModelVersion, second: ModelVersion, ours: Inspection | None, theirs: Inspection | None
) -> str:
    """How the layers differ, as a unified diff."""
    before, after = (
        [
            f"{layer.name}  {layer.class_name}  {_shape(layer.shape)}  {layer.parameters or ''}".rstrip()
            for layer in (found.layers if found is not None else ())[:_most_layers]
        ]
        for found in (ours, theirs)
    )
    return "\n".join(unified_diff(before, after, first.reference, second.reference, lineterm=""))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _code(first: ModelVersion, second: ModelVersion) -> tuple[list[CodeDifference], int, str]:
    folders: list[Path] = []
    for version in (first, second):
        folder = version.snapshot_folder()
        if folder is None:
            return [], 0, f"{version.reference} did not come from a run of this workspace."
        if not folder.is_dir():
            return [], 0, f"The run of {version.reference} is gone."
        folders.append(folder)
    try:
        return (*code_differences(*folders), "")
    except MldeskError as error:
        return [], 0, str(error)
