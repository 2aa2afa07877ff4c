"""What a chart of many curves tells in words: values at a position, and all curves in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from statistics import median

from mldesk.core.metrics import best_direction
from mldesk.gui import formats
from mldesk.gui.plots import describe
from mldesk.gui.plots.bundle_picture import BundlePicture, Look
from mldesk.gui.plots.ticks import value_text
from mldesk.gui.translation import translate


def readings(
    picture: BundlePicture, looks: Mapping[str, Look], position: float, key: str | None
) -> list[describe.Reading]:
    """The values at a position: of the means of groups, and of the curve that is meant."""
    column = picture.column(position)
    groups = {group.key: group for group in picture.wish.groups}
    found = [
        _reading(picture, groups[band.key].title, groups[band.key].look, float(band.mean[column]))
        for band in picture.bands
    ]
    if key is not None and key in picture.keys and key in looks:
        row = picture.keys.index(key)
        found.append(
            _reading(picture, picture.bundle_label(row), looks[key], float(picture.rows[row, column]))
        )
    return describe.sort_readings([one for one in found if one.value == one.value])


def _reading(picture: BundlePicture, label: str, look: Look, height: float) -> describe.Reading:
    value = 10.0**height if picture.frame.log_y else height
    return describe.Reading(label, look.color, look.dashed, value, None)


def summary(picture: BundlePicture, metric: str) -> str:
    """All curves in a sentence, for those who cannot see them."""
    ends = {curve.key: curve for curve in picture.wish.curves if len(curve.points)}
    values = {key: float(curve.points.values[-1]) for key, curve in ends.items()}
    last = {key: value for key, value in values.items() if value == value}
    if not last:
        return translate("BundleChart", "No points yet")
    best = max if best_direction(metric) == "max" else min
    key = best(last, key=last.__getitem__)
    return translate(
        "BundleChart",
        "{count} runs; last values from {low} to {high}, median {middle}; the best is {best} of {name}",
    ).format(
        count=formats.count(len(ends)),
        low=value_text(min(last.values())),
        high=value_text(max(last.values())),
        middle=value_text(median(last.values())),
        best=value_text(last[key]),
        name=ends[key].label,
    )
