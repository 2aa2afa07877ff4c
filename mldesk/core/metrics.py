"""Metrics of a run: their columns, their summaries, and which direction is the better one."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

system_prefix = "system/"

_larger_words = """
acc accuracy auc auroc auprc ap map f1 fbeta f2 precision recall sensitivity specificity score iou miou
jaccard dice r2 bleu rouge meteor psnr ssim reward return success kappa mcc ndcg mrr top1 top5 hits similarity
likelihood correlation pearson spearman positives throughput
"""
_smaller_words = "loss error err mae mse rmse false perplexity divergence distance"
_larger_is_better = frozenset(_larger_words.split())
_smaller_is_better = frozenset(_smaller_words.split())


@dataclass(frozen=True, slots=True)
class MetricColumns:
    """Points of one metric, columns of one length: steps, times (unix seconds), values."""

    steps: NDArray[np.int64]
    times: NDArray[np.float64]
    values: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.steps)


@dataclass(frozen=True, slots=True)
class MetricSummary:
    """What the run table shows of one metric.

    `first` and `last` are as logged, NaN included; `min`, `max` and `best` leave NaN out and are NaN only
    when all points are. `axis` says what the steps count: "epoch" or "step".
    """

    name: str
    axis: str
    count: int
    first: float
    last: float
    min: float
    max: float
    best: float
    best_step: int | None
    last_step: int

    def to_dict(self) -> dict[str, Any]:
        """`last, best, first, min, max, count` as JSON-ready values."""
        values = {key: to_json_number(getattr(self, key)) for key in ("last", "best", "first", "min", "max")}
        return {**values, "count": self.count}


def best_direction(name: str) -> Literal["max", "min"]:
    """Whether larger or smaller values of the metric `name` are better; smaller if that is not told."""
    return told_direction(name) or "min"


@lru_cache(maxsize=4096)  # asked for each run of hundreds, and there are few names
def told_direction(name: str) -> Literal["max", "min"] | None:
    """Whether larger or smaller values of the metric `name` are better; None if its name does not tell."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.replace("io_u", "iou").replace("IoU", "Iou"))
    words = set(re.split(r"[^a-z0-9]+", spaced.lower()))
    if words & _smaller_is_better:
        return "min"
    joined = any(word.endswith(("acc", "accuracy", "score")) for word in words)
    return "max" if joined or words & _larger_is_better else None


def to_stored(value: float) -> float | str:
    """`value` as a database column keeps it: SQLite has no NaN, so what is not finite becomes text."""
    return value if math.isfinite(value) else str(float(value))


def from_stored(value: float | str | None) -> float:
    """The number that `to_stored` kept."""
    return math.nan if value is None else float(value)


def to_json_number(value: float) -> float | str:
    """`value` for JSON, which has no NaN: "nan", "inf" and "-inf" stand for what is not finite."""
    return to_stored(value)


summary_columns = "name, axis, count, first, last, min, max, best, best_step, last_step"


def summary_of(columns: Sequence[Any]) -> MetricSummary:
    """The summary in the `summary_columns` of a row of the table `metrics`."""
    name, axis, count, first, last, low, high, best, best_step, last_step = columns
    reals = (first, last, low, high, best)
    if set(map(type, reals)) != {float}:
        first, last, low, high, best = map(from_stored, reals)
    return MetricSummary(name, axis, count, first, last, low, high, best, best_step, last_step)
