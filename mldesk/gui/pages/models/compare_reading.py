"""What the Compare tab reads: two versions side by side, the code that differs with its colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from mldesk.core.metrics import told_direction
from mldesk.core.model import (
    CodeDifference,
    DatasetComparison,
    MetricComparison,
    ModelComparison,
    ModelVersion,
    ValueComparison,
    compare_models,
)
from mldesk.gui.pages.run.highlighting import Spans, find_spans

Verdict = Literal["better", "worse", "same", "unknown"]

SURROUNDINGS = ("script", "python", "platform")
"""Facts that are about where the model was made, not about the model."""


@dataclass(frozen=True)
class MetricRow:
    """One kind of value (best or last) of a metric in the other version and in this one."""

    name: str
    other: float | None
    this: float | None
    difference: float | None

    @property
    def verdict(self) -> Verdict:
        """Whether this version is better than the other, if the name of the metric tells what is."""
        if self.difference is None:
            return "unknown"
        if self.difference == 0:
            return "same"
        direction = told_direction(self.name)
        if direction is None:
            return "unknown"
        return "better" if (self.difference > 0) == (direction == "max") else "worse"


@dataclass(frozen=True)
class CodeText:
    """A file whose lines differ, and what of these lines has a colour."""

    difference: CodeDifference
    spans: Spans
    added: int
    removed: int


@dataclass(frozen=True)
class Comparison:
    """The `other` version against `this` one: differences are what this one has more."""

    other: ModelVersion
    this: ModelVersion
    found: ModelComparison
    code: tuple[CodeText, ...]
    layers: CodeText | None

    def metrics(self, kind: str) -> list[MetricRow]:
        """The best or the last values, those of single batches last."""
        rows = [_metric(metric, kind) for metric in self.found.metrics]
        return sorted(rows, key=lambda row: ("/" in row.name, row.name))

    @property
    def facts(self) -> list[ValueComparison]:
        """What the files tell."""
        return [fact for fact in self.found.facts if fact.name not in SURROUNDINGS]

    @property
    def surroundings(self) -> list[ValueComparison]:
        """Python, system, script, and the packages that differ."""
        there = [fact for fact in self.found.facts if fact.name in SURROUNDINGS]
        return [fact for fact in there if (fact.first, fact.second) != (None, None)] + list(
            self.found.packages
        )

    @property
    def datasets(self) -> tuple[DatasetComparison, ...]:
        """The datasets of both."""
        return self.found.datasets


def read_comparison(other: ModelVersion, this: ModelVersion) -> Comparison:
    """Compare two versions; raises NotFound or Damaged for a manifest."""
    found = compare_models(other, this)
    layers = _coloured(CodeDifference("layers", "changed", found.layers)) if found.layers else None
    return Comparison(other, this, found, tuple(map(_coloured, found.code)), layers)


def _metric(metric: MetricComparison, kind: str) -> MetricRow:
    if kind == "best":
        return MetricRow(metric.name, metric.first_best, metric.second_best, metric.best_difference)
    return MetricRow(metric.name, metric.first_last, metric.second_last, metric.last_difference)


def _coloured(difference: CodeDifference) -> CodeText:
    lines = difference.text.split("\n")
    body = lines[2:]  # after the names of both files
    return CodeText(
        difference,
        [[], [], *[_line_spans(difference.path, line) for line in body]],
        sum(line.startswith("+") for line in body),
        sum(line.startswith("-") for line in body),
    )


def _line_spans(path: str, line: str) -> list[tuple[int, int, str]]:
    """The colours of one line of a diff: it is read by itself, as its neighbours may be of the other file."""
    if not line.startswith(("+", "-", " ")):
        return []
    text = line[1:].lstrip()
    shift = len(line) - len(text)
    found = find_spans(path, text)
    return [(start + shift, length, kind) for start, length, kind in (found[0] if found else [])]
