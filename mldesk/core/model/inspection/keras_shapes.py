"""Works out the shape of a layer's output from its settings, for the layers of Keras where that is simple."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .facts import Shape
from .keras_names import unchanging_classes

_convolution = re.compile(r"(Separable|Depthwise)?Conv([123])D")
_pooling = re.compile(r"(Max|Average)Pooling([123])D")
_global_pooling = re.compile(r"Global(Max|Average)Pooling([123])D")


def output_shape(kind: str, settings: Mapping[str, Any], before: Shape | None) -> Shape | None:
    """What a layer of class `kind` makes of an input of the shape `before`; None when not known here."""
    if before is None or len(before) < 2 or settings.get("data_format") == "channels_first":
        return None
    if kind in unchanging_classes:
        return before
    if kind == "Dense":
        return (*before[:-1], _size(settings.get("units")))
    if kind == "Flatten":
        return (before[0], _product(before[1:]))
    if kind == "Embedding":
        return (*before, _size(settings.get("output_dim")))
    if kind in ("LSTM", "GRU", "SimpleRNN"):
        kept = before[:2] if settings.get("return_sequences") else before[:1]
        return (*kept, _size(settings.get("units")))
    if _global_pooling.fullmatch(kind) and not settings.get("keepdims"):
        return (before[0], before[-1])
    return _slid(kind, settings, before)


def _slid(kind: str, settings: Mapping[str, Any], before: Shape) -> Shape | None:
    """The output of a layer that slides a window over its input: convolutions and pooling."""
    match = _convolution.fullmatch(kind) or _pooling.fullmatch(kind)
    if match is None or len(before) != int(match[2]) + 2:
        return None
    axes = int(match[2])
    windows = _sizes(settings.get("kernel_size", settings.get("pool_size")), axes)
    steps = _sizes(settings.get("strides") or settings.get("pool_size"), axes)
    gaps = _sizes(settings.get("dilation_rate", 1), axes)
    if windows is None or steps is None or gaps is None:
        return None
    is_padded = settings.get("padding") in ("same", "causal")
    middle = [
        _window_count(size, 1 if is_padded else (window - 1) * gap + 1, step)
        for size, window, step, gap in zip(before[1:-1], windows, steps, gaps, strict=True)
    ]
    return (before[0], *middle, _channels(kind, settings, before[-1]))


def _window_count(size: int | None, window: int, step: int) -> int | None:
    return None if size is None else max(0, (size - window) // step + 1)


def _channels(kind: str, settings: Mapping[str, Any], before: int | None) -> int | None:
    if kind.startswith("Depthwise"):
        factor = _size(settings.get("depth_multiplier"))
        return None if before is None or factor is None else before * factor
    return before if _pooling.fullmatch(kind) else _size(settings.get("filters"))


def _size(value: object) -> int | None:
    return value if isinstance(value, int) and 0 < value < 2**53 else None


def _sizes(value: object, count: int) -> list[int] | None:
    """`count` whole numbers, given as a list or as one for all."""
    told = value if isinstance(value, list) else [value] * count
    sizes = [size for size in map(_size, told) if size is not None]
    return sizes if len(sizes) == len(told) == count else None


def _product(sizes: Shape) -> int | None:
    product = 1
    for size in sizes:
        if size is None:
            return None
        product *= size
    return product
