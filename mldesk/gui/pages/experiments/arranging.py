"""Which runs the table shows and in which order: computed on columns, also beside the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

from mldesk.core.run_index import Condition, RunIndex, match
from mldesk.core.run_index.columns import Slots
from mldesk.gui.models.run_columns import Column, available


@dataclass(frozen=True)
class Wish:
    """What is asked of the table: an experiment (None: all), a filter, an order (None: the newest first)."""

    experiment: str | None
    archived: bool
    condition: Condition
    column: Column | None
    descending: bool


@dataclass(frozen=True)
class Arrangement:
    """The slots to show, in order; how many there are without the filter, and the columns for these."""

    order: Slots
    count: int
    columns: list[Column]
    one_experiment: bool


def arrange(index: RunIndex, wish: Wish) -> Arrangement:
    """Choose and order the runs of the index."""
    chosen = index.newest()
    if not wish.archived:
        chosen = chosen[index.times.of("archived")[chosen] == 0]
    experiments = index.texts["experiment"]
    if wish.experiment is not None:
        chosen = chosen[experiments.equal(wish.experiment)[chosen]]
    columns, one = available(index, chosen), experiments.variety(chosen) <= 1
    order = chosen[match(index, wish.condition)[chosen]]
    if wish.column is not None:
        order = index.arranged(order, wish.column.keys(index), wish.descending)
    return Arrangement(order, len(chosen), columns, one)
