"""Reads the description of a model that Keras saves as JSON: its layers, what goes in and out.

The format is that of keras.saving.serialize_keras_object (Keras 3) and of Model.to_json (Keras 2).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from .facts import Layer, Shape, Tensor
from .findings import Findings
from .keras_risks import foreign_layers, risk_warnings, risks_of
from .keras_shapes import output_shape
from .source import Malformed, TooMuch

Config = Mapping[str, Any]

largest_json = 8_000_000
"""Bytes of JSON that are read at most; the descriptions of very large networks have about one million."""

_most_parts = 300_000
_most_layers = 20_000
_largest_axis = 2**53
_most_axes = 32


def parse_object(content: bytes, what: str) -> Config:
    """The JSON object `content`; raises ValueError, RecursionError."""
    if len(content) > largest_json:
        raise Malformed(f"{what} is too large")
    if content.count(b"{") + content.count(b"[") > _most_parts:
        raise TooMuch(f"{what} has too many parts")
    found = json.loads(content)
    if not isinstance(found, dict):
        raise Malformed(f"{what} is no JSON object")
    return found


def read_config(config: Config, findings: Findings) -> None:
    """Add what the description of a whole model tells to `findings`."""
    if sum(1 for _ in islice(all_layers(config), _most_layers + 1)) > _most_layers:
        raise TooMuch("it has too many layers")
    inner = inner_config(config)
    findings.kind = text_of(config.get("class_name"))
    findings.name = text_of(inner.get("name"))
    tensors = _Tensors(config)
    findings.layers = [
        Layer(layer_name(layer), class_name(layer), tensors.shape_of(layer_name(layer)))
        for layer in layers_of(config)
    ]
    findings.inputs = tensors.inputs()
    findings.outputs = tensors.outputs()
    risks = risks_of(config)
    if not any("module" in layer for layer in layers_of(config)):
        risks += foreign_layers([(layer_name(layer), class_name(layer)) for layer in all_layers(config)])
    for warning in risk_warnings(list(dict.fromkeys(risks))):
        findings.warn(warning)


def inner_config(part: Config) -> Config:
    """The settings of a serialized object."""
    inner = part.get("config")
    return inner if isinstance(inner, dict) else {}


def layers_of(config: Config) -> list[Config]:
    """The descriptions of the layers directly in a model; old versions of Keras had a bare list."""
    inner = config.get("config")
    layers = inner.get("layers") if isinstance(inner, dict) else inner
    return [layer for layer in layers if isinstance(layer, dict)] if isinstance(layers, list) else []


def all_layers(config: Config) -> Iterator[Config]:
    """The layers of a model and of the models in it."""
    pending = layers_of(config)[::-1]
    while pending:
        layer = pending.pop()
        yield layer
        pending += layers_of(layer)[::-1]


def layer_name(layer: Config) -> str:
    """The layer's own name."""
    return text_of(inner_config(layer).get("name")) or text_of(layer.get("name"))


def class_name(layer: Config) -> str:
    """The layer's class."""
    return text_of(layer.get("class_name"))


def text_of(value: object) -> str:
    """`value` when it is a text, else ""."""
    return value if isinstance(value, str) else ""


def shape_from(value: object) -> Shape | None:
    """A shape as JSON has it; None when it is none."""
    if not isinstance(value, list) or len(value) > _most_axes or not all(_is_axis(size) for size in value):
        return None
    return tuple(value)


def _is_axis(size: object) -> bool:
    return size is None or (
        isinstance(size, int) and not isinstance(size, bool) and 0 <= size <= _largest_axis
    )


class _Tensors:
    """The tensors between the layers of one model, as far as its description tells them."""

    def __init__(self, config: Config, given: Shape | None = None) -> None:
        self._config = config
        self._layers = layers_of(config)
        self._found: dict[str, Tensor] = {}
        for layer in self._layers:
            self._note_references(layer.get("inbound_nodes"))
        before = given or self._built(config)
        for layer in self._layers:
            before = self._note_output(layer, before)

    def shape_of(self, name: str) -> Shape | None:
        """The shape of the output of the layer called `name`."""
        return self._found[name].shape if name in self._found else None

    def inputs(self) -> list[Tensor]:
        """What the model takes."""
        entries = [layer_name(layer) for layer in self._layers if class_name(layer) == "InputLayer"]
        names = _references(inner_config(self._config).get("input_layers")) or entries
        if names:
            return [self._found.get(name, Tensor(name, None, "")) for name in names]
        shape = self._built(self._config)
        return [Tensor("", shape, "")] if shape else []

    def outputs(self) -> list[Tensor]:
        """What the model gives."""
        names = _references(inner_config(self._config).get("output_layers"))
        if not names and class_name(self._config) == "Sequential" and self._layers:
            names = [layer_name(self._layers[-1])]
        return [self._found.get(name, Tensor(name, None, "")) for name in names]

    def _note_output(self, layer: Config, before: Shape | None) -> Shape | None:
        name = layer_name(layer)
        if name not in self._found:
            shape = _output_shape(layer, self._input_shape(layer, before))
            self._found[name] = Tensor(name, shape, _dtype_of(layer))
        return self._found[name].shape

    def _input_shape(self, layer: Config, before: Shape | None) -> Shape | None:
        sources = _references(layer.get("inbound_nodes"))
        if len(set(sources)) == 1 and sources[0] in self._found:
            return self._found[sources[0]].shape
        return self._built(layer) or (None if sources else before)

    def _note_references(self, value: object) -> None:
        """Shapes that Keras 3 writes beside each reference to the output of a layer."""
        for part in _dicts(value):
            settings = inner_config(part)
            history = settings.get("keras_history")
            shape = shape_from(settings.get("shape"))
            if isinstance(history, list) and history and isinstance(history[0], str) and shape is not None:
                self._found[history[0]] = Tensor(history[0], shape, text_of(settings.get("dtype")))

    @staticmethod
    def _built(part: Config) -> Shape | None:
        build = part.get("build_config")
        told = build.get("input_shape") if isinstance(build, dict) else None
        inner = inner_config(part)
        for value in (told, inner.get("build_input_shape"), part.get("build_input_shape")):
            shape = shape_from(value)
            if shape:
                return shape
        return shape_from(inner.get("batch_shape")) or shape_from(inner.get("batch_input_shape"))


def _output_shape(layer: Config, before: Shape | None) -> Shape | None:
    settings = inner_config(layer)
    if class_name(layer) == "InputLayer":
        return shape_from(settings.get("batch_shape")) or shape_from(settings.get("batch_input_shape"))
    if layers_of(layer):
        inner = _Tensors(layer, before).outputs()
        return inner[0].shape if len(inner) == 1 else None
    return output_shape(class_name(layer), settings, before)


def _dtype_of(layer: Config) -> str:
    dtype = inner_config(layer).get("dtype")
    return text_of(inner_config(dtype).get("name")) if isinstance(dtype, dict) else text_of(dtype)


def _dicts(value: object) -> Iterator[Config]:
    pending = [value]
    while pending:
        part = pending.pop()
        if isinstance(part, dict):
            yield part
            pending += part.values()
        elif isinstance(part, list):
            pending += part


def _references(value: object) -> list[str]:
    """The layers that `value` refers to: by [name, node, tensor], in lists, or as Keras 3's tensors."""
    found: list[str] = []
    pending = [value]
    while pending:
        part = pending.pop()
        if isinstance(part, dict):
            history = inner_config(part).get("keras_history")
            pending += [history] if history else list(part.values())[::-1]
        elif isinstance(part, list):
            if len(part) >= 3 and isinstance(part[0], str) and isinstance(part[1], int):
                found.append(part[0])
            else:
                pending += part[::-1]
    return found
