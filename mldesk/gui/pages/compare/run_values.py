"""What runs can be laid out by: parameters that tell them apart, metrics, and how long they took."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from mldesk.core.run_table import RunRow
from mldesk.gui import formats
from mldesk.gui.plots.grouping import BATCH_PREFIX
from mldesk.gui.plots.ticks import parameter_text, value_text
from mldesk.gui.translation import translate

from .looks import value_of


@dataclass(frozen=True)
class RunValue:
    """Something that runs have: `kind` is parameter, metric or fact; `key` names it."""

    kind: str
    key: str
    title: str

    @property
    def identity(self) -> str:
        """What tells it apart from all others."""
        return f"{self.kind}.{self.key}"

    def of(self, row: RunRow) -> Any:
        """The value of a run: a number, a word, or None."""
        match self.kind:
            case "parameter":
                value = row.parameters.get(self.key)
                return parameter_text(value) if isinstance(value, list | dict | bool) else value
            case "metric":
                return value_of(row.metrics.get(self.key))
        if row.started is None or row.ended is None:
            return None
        return row.ended - row.started

    def text(self, row: RunRow) -> str:
        """The value of a run in words."""
        value = self.of(row)
        if value is None:
            return "–"
        if self.kind == "fact":
            return formats.duration(value)
        return value_text(value) if self.kind == "metric" else parameter_text(value)


def values_of(rows: Sequence[RunRow]) -> list[RunValue]:
    """Everything these runs can be laid out by: parameters that differ, then metrics, then facts."""
    parameters = dict.fromkeys(name for row in rows for name in row.parameters)
    found = [RunValue("parameter", name, name) for name in sorted(parameters)]
    found = [one for one in found if _differs(one, rows)]
    metrics = dict.fromkeys(name for row in rows for name in row.metrics)
    plain = [name for name in metrics if not name.startswith(BATCH_PREFIX)] or list(metrics)
    found += [RunValue("metric", name, name) for name in sorted(plain, key=_metric_order)]
    took = RunValue("fact", "took", translate("RunValues", "training time (s)"))
    return [*found, took] if any(took.of(row) is not None for row in rows) else found


def _differs(value: RunValue, rows: Sequence[RunRow]) -> bool:
    texts = {str(value.of(row)) for row in rows}
    return len(texts) > 1


def _metric_order(name: str) -> tuple[int, int, str]:
    """Accuracies first, then losses, of validation before those of training."""
    kind = 0 if "acc" in name else 1 if "loss" in name else 2
    return kind, 0 if name.startswith("val") else 1, name
