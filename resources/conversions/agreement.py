"""How well two models agree: the same inputs through both, and their outputs compared."""

from __future__ import annotations

import sys
import time
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from predict import LoadedModel
from samples import Samples, batch_size

LEAST_SAME_CLASS = 0.95
"""The share of samples with a clear class for which a converted model must predict the same."""

_batch = 8
_clear = 0.02  # a smaller lead of the most likely class any rounding may turn round
_onnx_hint = "; the package onnxruntime, once it is installed, runs more models"
_longest_seconds = 60.0  # the evaluator of the package onnx can be a thousand times slower than the others


@dataclass(frozen=True)
class Agreement:
    """The comparison of a converted model with the original on `samples` inputs from `source`.

    The relative difference is the largest one over the largest absolute value of the same output.
    `same_class` is the share of samples with the same most likely class, None for what is no classifier, and
    `same_clear_class` that of the samples for which the original is clear about the class, of the worst
    output. Beyond `tolerance`, a relative difference, the models do not agree, nor with another class too
    often.
    """

    samples: int
    source: str
    largest_difference: float
    largest_relative_difference: float
    same_class: float | None
    same_clear_class: float | None
    tolerance: float

    @property
    def agrees(self) -> bool:
        """Whether the difference is one that the conversion may make."""
        is_same = self.same_clear_class is None or self.same_clear_class >= LEAST_SAME_CLASS
        return is_same and self.largest_relative_difference <= self.tolerance

    def to_json(self) -> dict[str, Any]:
        """The figures as JSON-ready values; an infinite difference as "inf"."""
        return {
            name: str(value) if isinstance(value, float) and not np.isfinite(value) else value
            for name, value in asdict(self).items()
        }


class NoComparisonError(Exception):
    """The two models cannot be compared; the text says why."""


def compare_models(
    original: LoadedModel, converted: LoadedModel, samples: Samples, tolerance: float
) -> Agreement:
    """Predict with both, batch by batch and for a minute at most; raises NoComparisonError."""
    expected, found = _predict(original, converted, samples)
    if set(expected) != set(found):
        if len(expected) != 1 or len(found) != 1:
            raise NoComparisonError(f"its outputs {_named(found)} are not the original's {_named(expected)}")
        found = {name: value for name in expected for value in found.values()}
    differences = [_difference(expected[name], found[name]) for name in expected]
    classes = [
        (expected[name], found[name])
        for name in sorted(expected)
        if _are_classes(expected[name]) and expected[name].shape == found[name].shape
    ]
    return Agreement(
        samples=max(len(output) for output in expected.values()),
        source=samples.source,
        largest_difference=max(absolute for absolute, _ in differences),
        largest_relative_difference=max(relative for _, relative in differences),
        same_class=min((_same_class(*pair) for pair in classes), default=None),
        same_clear_class=min((_same_class(*pair, _clear) for pair in classes), default=None),
        tolerance=tolerance,
    )


def _named(outputs: dict[str, Any]) -> str:
    return ", ".join(sorted(outputs))


def _predict(
    original: LoadedModel, converted: LoadedModel, samples: Samples
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The outputs of both models for as many batches as there is time for."""
    size = batch_size(converted.inputs) or _batch
    end = time.monotonic() + _longest_seconds
    both: list[tuple[dict[str, Any], dict[str, Any]]] = []
    for start in range(0, samples.count, size):
        arrays = {name: array[start : start + size] for name, array in samples.arrays.items()}
        expected = original.predict(_fitted(arrays, original))
        both.append((expected, _run(converted, arrays)))
        if time.monotonic() > end:
            break
    return _joined([pair[0] for pair in both]), _joined([pair[1] for pair in both])


def _run(converted: LoadedModel, arrays: dict[str, Any]) -> dict[str, Any]:
    fitted = _fitted(arrays, converted)
    try:
        return converted.predict(fitted)
    except (ValueError, TypeError, RuntimeError, LookupError) as error:
        # the evaluator of the package onnx does not know all that the format allows
        hint = "" if "onnxruntime" in sys.modules or "onnx" not in sys.modules else _onnx_hint
        raise NoComparisonError(f"the converted model cannot be run: {error}{hint}") from error


def _fitted(arrays: dict[str, Any], model: LoadedModel) -> dict[str, Any]:
    """The arrays under the names and with the types that the model has for its inputs."""
    names = list(model.inputs) or list(arrays)
    if len(names) == len(arrays) == 1:
        arrays = {names[0]: next(iter(arrays.values()))}
    elif set(names) != set(arrays):
        raise NoComparisonError(f"its inputs {_named(model.inputs)} are not the original's {_named(arrays)}")
    return {
        name: array.astype(model.inputs[name].dtype) if _is_number(array) and name in model.inputs else array
        for name, array in arrays.items()
    }


def _is_number(array: Any) -> bool:
    return array.dtype.kind in "uifb"


def _joined(parts: list[dict[str, Any]]) -> dict[str, Any]:
    return {name: np.concatenate([np.atleast_1d(part[name]) for part in parts]) for name in parts[0]}


def _difference(expected: Any, found: Any) -> tuple[float, float]:
    """The largest absolute and relative difference; infinite where shapes or missing numbers differ."""
    if expected.shape != found.shape:
        return float("inf"), float("inf")
    if not _is_number(expected):
        same = bool((expected == found).all())
        return (0.0, 0.0) if same else (float("inf"), float("inf"))
    expected, found = expected.astype("float64"), found.astype("float64")
    finite = np.isfinite(expected)
    if not finite.any():
        raise NoComparisonError("the original itself predicts no finite numbers for the samples")
    if not np.array_equal(np.isfinite(found), finite):
        return float("inf"), float("inf")
    absolute = float(np.abs(expected[finite] - found[finite]).max())
    largest = float(np.abs(expected[finite]).max())
    return absolute, absolute / largest if largest else (0.0 if absolute == 0.0 else float("inf"))


def _are_classes(expected: Any) -> bool:
    """Whether the rows of an output are probabilities of two or more classes."""
    if expected.ndim != 2 or expected.shape[1] < 2 or not len(expected) or not _is_number(expected):
        return False
    return bool((expected >= 0).all() and np.allclose(expected.sum(axis=1), 1, atol=1e-2))


def _same_class(expected: Any, found: Any, margin: float = 0.0) -> float:
    """The share of rows with the largest probability at the same place.

    With a `margin` only the rows count whose largest probability exceeds all others by more; 1 without any.
    """
    second, first = np.sort(expected, axis=1)[:, -2:].T
    counted = first - second >= margin
    if not counted.any():
        return 1.0
    return float((expected.argmax(axis=1) == found.argmax(axis=1))[counted].mean())
