"""Counts the parameters of Keras models from the shapes of their stored weights.

Keras 3 stores them by the structure of the model (layers/dense/vars/0), Keras 2 and legacy HDF5 files by the
names of the layers and of the weights (dense/dense/kernel).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from .facts import Layer
from .findings import Findings
from .hdf5 import Hdf5Tree
from .keras_config import Config, all_layers, class_name, inner_config, layer_name, layers_of
from .keras_names import adapted_classes, layer_classes

_containers = ("layers", "_layer_checkpoint_dependencies", "_layers")
_not_weights = re.compile(r"_?(optimizer|optimizer_weights|seed_generator\w*|\w*metrics|loss_tracker)$")
_moving = re.compile(r"moving_(mean|variance)(_\d+)?(:\d+)?$")


@dataclass(frozen=True, slots=True)
class Counts:
    """Parameters: in all, those that training changes (None: not told), of each layer by name."""

    total: int
    trainable: int | None
    layers: Mapping[str, int]


def add_counts(findings: Findings, counts: Counts) -> None:
    """Enter the counts into `findings`; a layer without stored weights has no parameters."""
    findings.parameter_count = counts.total
    findings.trainable_count = counts.trainable
    if findings.layers:
        found = [replace(layer, parameters=counts.layers.get(layer.name, 0)) for layer in findings.layers]
    else:
        found = [Layer(name, "", None, count) for name, count in counts.layers.items() if count]
    findings.layers = found


def is_structure(tree: Hdf5Tree) -> bool:
    """Whether the weights are stored by structure, as Keras 3 does, not by name."""
    return any(path[-2:-1] == ("vars",) for path in tree.datasets) or ("vars",) in tree.groups


def count_structure(trees: list[Hdf5Tree], config: Config) -> Counts:
    """Counts from files of weights that Keras 3 wrote, for the model that `config` describes or {}."""
    root = _Group()
    for tree in trees:
        _add_to(root, tree)
    if not layers_of(config):
        layers = {key: part for name in _containers for key, part in _parts(root, name).items()}
        named = layers or root.parts
        return Counts(root.count, None, {part.name or key: part.count for key, part in named.items()})
    counts = {layer_name(layer): part.count for layer, part in _pairs(root, config)}
    return Counts(root.count, _trainable(root, config), counts)


def count_named(tree: Hdf5Tree, config: Config) -> Counts:
    """Counts from a file of weights by name, for the model that `config` describes or {}."""
    base = ("model_weights",) if ("model_weights",) in tree.groups else ()
    described = {layer_name(layer): layer for layer in all_layers(config)}
    frozen = {name for name, layer in described.items() if inner_config(layer).get("trainable") is False}
    layers: Counter[str] = Counter()
    trainable: int | None = 0 if described else None
    for path, dataset in tree.datasets.items():
        if path[: len(base)] != base or _not_weights.match(path[0]):
            continue
        owners = path[len(base) :]
        layers[owners[0]] += dataset.count
        if frozen.intersection(owners) or _moving.match(owners[-1]):
            continue
        kinds = {class_name(described[name]) for name in owners if name in described}
        if not kinds <= layer_classes:
            trainable = None
        elif trainable is not None and not kinds & adapted_classes:
            trainable += dataset.count
    return Counts(layers.total(), trainable, layers)


@dataclass
class _Group:
    """A node of the structure that Keras 3 stores: the name of its layer, its own weights, its parts."""

    name: str = ""
    weights: dict[str, int] = field(default_factory=dict)
    parts: dict[str, _Group] = field(default_factory=dict)

    @property
    def own(self) -> list[int]:
        """The sizes of its own weights, in their order."""
        return [self.weights[key] for key in sorted(self.weights, key=lambda key: (len(key), key))]

    @property
    def count(self) -> int:
        return sum(self.own) + sum(part.count for part in self.parts.values())

    def at(self, path: tuple[str, ...]) -> _Group:
        found = self
        for name in path:
            found = found.parts.setdefault(name, _Group())
        return found


def _add_to(root: _Group, tree: Hdf5Tree) -> None:
    for path, group in tree.groups.items():
        if path[-1:] == ("vars",) and not any(_not_weights.match(part) for part in path):
            name = group.attributes().get("name")
            root.at(path[:-1]).name = name if isinstance(name, str) else ""
    for path, dataset in tree.datasets.items():
        if not any(_not_weights.match(part) for part in path):
            place = path[:-2] if path[-2:-1] == ("vars",) else path[:-1]
            root.at(place).weights[path[-1]] = dataset.count


def _parts(group: _Group, container: str) -> dict[str, _Group]:
    return group.parts[container].parts if container in group.parts else {}


def _pairs(group: _Group, config: Config) -> Iterator[tuple[Config, _Group]]:
    """The layers directly in a model with their stored parts: by name, in older files by class and order."""
    parts = {key: part for name in _containers for key, part in _parts(group, name).items()}
    by_name = {part.name: part for part in parts.values() if part.name}
    used: Counter[str] = Counter()
    for layer in layers_of(config):
        key = _snake_case(class_name(layer))
        numbered = f"{key}_{used[key]}" if used[key] else key
        used[key] += 1
        part = by_name.get(layer_name(layer)) if by_name else parts.get(numbered)
        if part is not None:
            yield layer, part


def _snake_case(name: str) -> str:
    parted = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", re.sub(r"\W+", "", name))
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", parted).lower()


def _trainable(group: _Group, layer: Config) -> int | None:
    """How many parameters of a layer or model training changes; None when that is not told."""
    kind = class_name(layer)
    if group.count == 0 or inner_config(layer).get("trainable") is False or kind in adapted_classes:
        return 0
    if layers_of(layer):
        pairs = list(_pairs(group, layer))
        found = [_trainable(part, inner) for inner, part in pairs]
        own = sum(group.own)
        if None in found or own + sum(part.count for _, part in pairs) != group.count:
            return None
        return own + sum(count for count in found if count is not None)
    if kind == "BatchNormalization":
        return sum(group.own[:-2])  # the last two are the moving mean and variance
    return group.count if kind in layer_classes and not _is_mixed(layer) else None


def _is_mixed(layer: Config) -> bool:
    """Whether a layer may hold weights of both kinds: it wraps a layer, or is tuned or quantized."""
    settings = inner_config(layer)
    if settings.get("lora_rank") or settings.get("quantization_config"):
        return True
    inner = [value for value in settings.values() if isinstance(value, dict) and inner_config(value)]
    return class_name(layer) == "SpectralNormalization" or any(
        class_name(part) in (*adapted_classes, "BatchNormalization")
        or inner_config(part).get("trainable") is False
        or _is_mixed(part)
        for part in inner
    )
