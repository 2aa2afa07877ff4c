"""Accuracy tables, predictions and residuals as layers of a Figure, and in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from mldesk.core.result_documents import AccuracyTable, Predictions, Residuals
from mldesk.gui.plots.figure import Floats, Layer
from mldesk.gui.plots.ticks import value_text
from mldesk.gui.translation import translate

_MOST_CURVES = 20
"""Classes whose curves are drawn; more could not be told from each other."""
_UNIT = ((0.0, 1.0), (0.0, 1.0))


@dataclass(frozen=True, eq=False)
class Drawing:
    """What a Figure shows: layers, titles of the axes, ranges (None: they fit), all of it in a sentence."""

    layers: list[Layer]
    titles: tuple[str, str]
    summary: str
    ranges: tuple[tuple[float, float], tuple[float, float]] | None = None


def accuracy_drawing(table: AccuracyTable, curve: str) -> Drawing:
    """The ROC (`curve` "roc") or precision-recall curve of each class against the rest."""
    roc = curve == "roc"
    titles = (
        (translate("ResultDrawing", "False positive rate"), translate("ResultDrawing", "True positive rate"))
        if roc
        else (translate("ResultDrawing", "Recall"), translate("ResultDrawing", "Precision"))
    )
    layers = [Layer("guide", np.array([0.0, 1.0]), np.array([0.0, 1.0]))] if roc else []
    for number, label in enumerate(table.labels[:_MOST_CURVES]):
        x, y = table.roc(number) if roc else table.precision_recall(number)
        words = partial(_accuracy_words, label, table.thresholds, roc, x, y)
        layers.append(Layer("line", x, y, label, number, number % 2 == 1, words=words))
    return Drawing(layers, titles, _areas(table), _UNIT)


def _accuracy_words(label: str, thresholds: Floats, roc: bool, x: Floats, y: Floats, index: int) -> str:
    text = (
        translate(
            "ResultDrawing",
            "{label} at threshold {threshold}: false positive rate {x}, true positive rate {y}",
        )
        if roc
        else translate("ResultDrawing", "{label} at threshold {threshold}: recall {x}, precision {y}")
    )
    threshold = value_text(float(thresholds[index]))
    return text.format(
        label=label, threshold=threshold, x=value_text(float(x[index])), y=value_text(float(y[index]))
    )


def _areas(table: AccuracyTable) -> str:
    """The area under the ROC curve of each class, the worst first."""
    areas = sorted((table.area(number), label) for number, label in enumerate(table.labels))
    shown = ", ".join(
        translate("ResultDrawing", "{label} {area}").format(label=label, area=value_text(area))
        for area, label in areas[:3]
    )
    if len(areas) == 1:
        return translate("ResultDrawing", "Area under the ROC curve: {areas}").format(areas=shown)
    return translate("ResultDrawing", "Area under the ROC curve, smallest first: {areas}").format(areas=shown)


def predictions_drawing(predictions: Predictions) -> Drawing:
    """The mean prediction of each bin of true values, its error as a bar, beside what would be right."""
    centers = (predictions.edges[:-1] + predictions.edges[1:]) / 2

    def words(index: int) -> str:
        return translate(
            "ResultDrawing", "true {low} to {high}: predicted {mean} ± {error}, samples: {count}"
        ).format(
            low=value_text(float(predictions.edges[index])),
            high=value_text(float(predictions.edges[index + 1])),
            mean=value_text(float(predictions.averages[index])),
            error=value_text(float(predictions.errors[index])),
            count=value_text(float(predictions.counts[index])),
        )

    ends = np.array([predictions.edges[0], predictions.edges[-1]])
    right = Layer("guide", ends, ends)
    points = Layer("points", centers, predictions.averages, errors=predictions.errors, words=words)
    away = float(np.nanmean(np.abs(predictions.averages - centers)))
    summary = translate(
        "ResultDrawing", "Bins: {count}; predictions are {away} off the middle of their bin on average"
    ).format(count=len(centers), away=value_text(away))
    return Drawing(
        [right, points],
        (translate("ResultDrawing", "True value"), translate("ResultDrawing", "Predicted value")),
        summary,
    )


def residuals_drawing(residuals: Residuals) -> Drawing:
    """The histogram of residuals."""
    centers = (residuals.edges[:-1] + residuals.edges[1:]) / 2

    def words(index: int) -> str:
        return translate("ResultDrawing", "{low} to {high}: {count}").format(
            low=value_text(float(residuals.edges[index])),
            high=value_text(float(residuals.edges[index + 1])),
            count=value_text(float(residuals.counts[index])),
        )

    bars = Layer("bars", centers, residuals.counts, edges=residuals.edges, words=words)
    total = float(np.nansum(residuals.counts))
    mean = float(np.nansum(residuals.counts * centers) / total) if total else float("nan")
    summary = translate("ResultDrawing", "Bins: {count}, mean residual: {mean}").format(
        count=len(centers), mean=value_text(mean)
    )
    return Drawing(
        [bars], (translate("ResultDrawing", "Residual"), translate("ResultDrawing", "Count")), summary
    )
