"""The structured results of Azure's SDK as numbers: confusion matrix, accuracy table, predictions, residuals.

Each is made from the document that a script logged: a dict of schema_type, schema_version and data.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import InvalidInput

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class ConfusionMatrix:
    """How often each class was taken for each: `values` has a row for each true, a column for each
    predicted class; `labels` name both. Counts, or what the script logged in their place.
    """

    labels: tuple[str, ...]
    values: Floats

    @classmethod
    def from_document(cls, document: Any) -> ConfusionMatrix:
        """Raises InvalidInput when the document holds no square matrix with a label for each class."""
        data = _data(document)
        values = _array(data, "matrix", 2)
        labels = _labels(data, len(values))
        if values.shape != (len(labels), len(labels)) or not labels:
            shape = " by ".join(str(length) for length in values.shape)
            raise _unreadable(f"a matrix of {shape} numbers does not fit {len(labels)} class labels")
        return cls(labels, values)

    @property
    def total(self) -> float:
        """The sum of all values: how many samples were judged."""
        return float(np.nansum(self.values))

    @property
    def accuracy(self) -> float:
        """The share of samples on the diagonal; NaN when there are none."""
        return _share(float(np.nansum(np.diagonal(self.values))), self.total)

    def row_shares(self) -> Floats:
        """Each value as a share of its true class (0 to 1; NaN where there was none of that class)."""
        sums = np.nansum(self.values, axis=1, keepdims=True)
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(sums != 0.0, self.values / sums, np.nan)

    def most_confused(self, count: int = 3) -> list[tuple[str, str, float]]:
        """The pairs of classes mistaken most often: true class, predicted class, value; none with zero."""
        wrong = np.nan_to_num(self.values.copy(), nan=0.0)
        np.fill_diagonal(wrong, 0.0)
        flat = -wrong.ravel()
        most = np.sort(np.argpartition(flat, min(count, flat.size) - 1)[:count])
        order = most[np.argsort(flat[most], kind="stable")]
        places = [divmod(int(place), len(self.labels)) for place in order]
        return [
            (self.labels[row], self.labels[column], float(wrong[row, column]))
            for row, column in places
            if wrong[row, column] > 0.0
        ]


@dataclass(frozen=True, eq=False)
class AccuracyTable:
    """How each class is told from the rest at a series of thresholds.

    `counts` has the shape (classes, thresholds, 4): true positives, false positives, true negatives, false
    negatives.
    """

    labels: tuple[str, ...]
    thresholds: Floats
    counts: Floats

    @classmethod
    def from_document(cls, document: Any) -> AccuracyTable:
        """Raises InvalidInput when there is no table of four counts for each class and threshold."""
        data = _data(document)
        name = "probability" if data.get("probability_tables") else "percentile"
        counts = _array(data, f"{name}_tables", 3)
        thresholds = _array(data, f"{name}_thresholds", 1)
        labels = _labels(data, len(counts))
        if counts.shape != (len(labels), len(thresholds), 4) or not counts.size:
            raise _unreadable("the tables do not hold four counts for each class and threshold")
        return cls(labels, thresholds, counts)

    def roc(self, label: int) -> tuple[Floats, Floats]:
        """False and true positive rate of a class, with rising thresholds; NaN where one has no samples."""
        true_positive, false_positive, true_negative, false_negative = self.counts[label].T
        return (
            _shares(false_positive, false_positive + true_negative),
            _shares(true_positive, true_positive + false_negative),
        )

    def precision_recall(self, label: int) -> tuple[Floats, Floats]:
        """Recall and precision of a class, with rising thresholds; NaN where nothing was predicted."""
        true_positive, false_positive, _, false_negative = self.counts[label].T
        return (
            _shares(true_positive, true_positive + false_negative),
            _shares(true_positive, true_positive + false_positive),
        )

    def area(self, label: int) -> float:
        """The area under the ROC curve of a class, by trapezes from (0, 0) to (1, 1)."""
        false_rate, true_rate = self.roc(label)
        fine = np.isfinite(false_rate) & np.isfinite(true_rate)
        if not fine.any():
            return float("nan")
        x = np.concatenate(([0.0], false_rate[fine][::-1], [1.0]))
        y = np.concatenate(([0.0], true_rate[fine][::-1], [1.0]))
        order = np.lexsort((y, x))
        return float(np.trapezoid(y[order], x[order]))


@dataclass(frozen=True, eq=False)
class Predictions:
    """Predicted against true values of a regression, in bins: mean prediction, its error, how many."""

    edges: Floats
    averages: Floats
    errors: Floats
    counts: Floats

    @classmethod
    def from_document(cls, document: Any) -> Predictions:
        """Raises InvalidInput when the bins do not fit each other."""
        data = _data(document)
        edges, averages = _array(data, "bin_edges", 1), _array(data, "bin_averages", 1)
        errors, counts = (
            _array(data, key, 1) if data.get(key) is not None else np.zeros(len(averages))
            for key in ("bin_errors", "bin_counts")
        )
        if len(averages) != len(edges) - 1 or not len(averages) == len(errors) == len(counts):
            raise _unreadable("the bins have other numbers of edges, averages, errors and counts")
        return cls(edges, averages, errors, counts)


@dataclass(frozen=True, eq=False)
class Residuals:
    """A histogram of predicted minus true values."""

    edges: Floats
    counts: Floats

    @classmethod
    def from_document(cls, document: Any) -> Residuals:
        """Raises InvalidInput when the number of counts is not one less than that of the edges."""
        data = _data(document)
        edges, counts = _array(data, "bin_edges", 1), _array(data, "bin_counts", 1)
        if len(counts) != len(edges) - 1 or not len(counts):
            raise _unreadable(f"{len(edges)} edges do not bound {len(counts)} bins")
        return cls(edges, counts)


Document = ConfusionMatrix | AccuracyTable | Predictions | Residuals

_READERS: dict[str, Callable[[Any], Document]] = {
    "confusion_matrix": ConfusionMatrix.from_document,
    "accuracy_table": AccuracyTable.from_document,
    "predictions": Predictions.from_document,
    "residuals": Residuals.from_document,
}
document_kinds = tuple(_READERS)


def read_document(kind: str, document: Any) -> Document:
    """The numbers of a logged document of one of `document_kinds`; raises InvalidInput."""
    return _READERS[kind](document)


def _data(document: Any) -> Mapping[str, Any]:
    data = document.get("data") if isinstance(document, Mapping) else None
    if not isinstance(data, Mapping):
        raise _unreadable("it has no data")
    return data


def _labels(data: Mapping[str, Any], count: int) -> tuple[str, ...]:
    """The names of the classes; their numbers where there are none."""
    labels = data.get("class_labels") or range(count)
    if not isinstance(labels, list | tuple | range):
        raise _unreadable("its class_labels is no list")
    return tuple(map(str, labels))


def _array(data: Mapping[str, Any], key: str, dimensions: int) -> Floats:
    """The numbers under `key`; text such as "nan" stands for what JSON has no number for."""
    try:
        found = np.array(data[key], dtype=np.float64)
    except KeyError:
        raise _unreadable(f"it has no {key}") from None
    except (TypeError, ValueError):
        raise _unreadable(f"its {key} is no table of numbers") from None
    if found.ndim != dimensions:
        raise _unreadable(f"its {key} has {found.ndim} dimensions, not {dimensions}")
    return found


def _unreadable(cause: str) -> InvalidInput:
    return InvalidInput(
        "What the script logged cannot be drawn", cause, "Look at what the script hands to run.log_…"
    )


def _shares(part: Floats, whole: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, part / whole, np.nan)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else float("nan")
