"""Accuracy tables, predictions and residuals as layers of a Figure, and in words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mldesk.core.result_documents import AccuracyTable, Predictions, Residuals
from mldesk.gui.plots.figure import Layer
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
        places = zip(table.thresholds.tolist(), x.tolist(), y.tolist(), strict=True)
        words = tuple(
            translate("ResultDrawing", "{label} at threshold {threshold}: {first} {x}, {second} {y}").format(
                label=label,
                threshold=value_text(threshold),
                first=titles[0].lower(),
                x=value_text(a),
                second=titles[1].lower(),
                y=value_text(b),
            )
            for threshold, a, b in places
        )
        layers.append(Layer("line", x, y, label, number, number % 2 == 1, words=words))
    return Drawing(layers, titles, _areas(table), _UNIT)


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
    rows = zip(
        predictions.edges[:-1].tolist(),
        predictions.edges[1:].tolist(),
        predictions.averages.tolist(),
        predictions.errors.tolist(),
        predictions.counts.tolist(),
        strict=True,
    )
    words = tuple(
        translate(
            "ResultDrawing", "true {low} to {high}: predicted {mean} ± {error} ({count} samples)"
        ).format(
            low=value_text(low),
            high=value_text(high),
            mean=value_text(mean),
            error=value_text(error),
            count=value_text(count),
        )
        for low, high, mean, error, count in rows
    )
    ends = np.array([predictions.edges[0], predictions.edges[-1]])
    right = Layer("guide", ends, ends)
    points = Layer("points", centers, predictions.averages, errors=predictions.errors, words=words)
    away = float(np.nanmean(np.abs(predictions.averages - centers)))
    summary = translate(
        "ResultDrawing", "{count} bins; predictions are {away} off their bin's middle on average"
    ).format(count=len(centers), away=value_text(away))
    return Drawing(
        [right, points],
        (translate("ResultDrawing", "True value"), translate("ResultDrawing", "Predicted value")),
        summary,
    )


def residuals_drawing(residuals: Residuals) -> Drawing:
    """The histogram of residuals."""
    centers = (residuals.edges[:-1] + residuals.edges[1:]) / 2
    rows = zip(
        residuals.edges[:-1].tolist(), residuals.edges[1:].tolist(), residuals.counts.tolist(), strict=True
    )
    words = tuple(
        translate("ResultDrawing", "{low} to {high}: {count}").format(
            low=value_text(low), high=value_text(high), count=value_text(count)
        )
        for low, high, count in rows
    )
    bars = Layer("bars", centers, residuals.counts, edges=residuals.edges, words=words)
    total = float(np.nansum(residuals.counts))
    mean = float(np.nansum(residuals.counts * centers) / total) if total else float("nan")
    summary = translate("ResultDrawing", "{count} bins, mean residual {mean}").format(
        count=len(centers), mean=value_text(mean)
    )
    return Drawing(
        [bars], (translate("ResultDrawing", "Residual"), translate("ResultDrawing", "Count")), summary
    )
