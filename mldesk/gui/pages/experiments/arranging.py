"""Which runs the table shows and in which order: computed on columns, also beside the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

from mldesk.core.run_index import Condition, RunIndex, match
from mldesk.core.run_index.columns import Slots
from mldesk.gui.models.run_columns import Column, available
from mldesk.gui.models.run_groups import GroupLines, groupable, make_groups


@dataclass(frozen=True)
class Wish:
    """What is asked of the table: an experiment (None: all), a filter, an order (None: the newest first)."""

    experiment: str | None
    archived: bool
    condition: Condition
    column: Column | None
    descending: bool
    group: tuple[Column, ...] = ()


@dataclass(frozen=True)
class Arrangement:
    """The slots of the runs, in order; how many there are without the filter, and the columns for these.

    `groups` are those of the runs, None where none are asked for; `possible` is what there is to group by.
    """

    order: Slots
    count: int
    columns: list[Column]
    one_experiment: bool
    groups: GroupLines | None
    possible: list[Column]


def arrange(index: RunIndex, wish: Wish) -> Arrangement:
    """Choose, order and group the runs of the index."""
    chosen = index.newest()
    if not wish.archived:
        chosen = chosen[index.times.of("archived")[chosen] == 0]
    experiments = index.texts["experiment"]
    if wish.experiment is not None:
        chosen = chosen[experiments.equal(wish.experiment)[chosen]]
    columns, one = available(index, chosen), experiments.variety(chosen) <= 1
    possible = groupable(index, chosen)
    order = chosen[match(index, wish.condition)[chosen]]
    if wish.column is not None:
        order = index.arranged(order, wish.column.keys(index), wish.descending)
    by = tuple(column for column in wish.group if column in possible)
    groups = make_groups(index, order, by, wish.column, wish.descending) if by else None
    return Arrangement(order, len(chosen), columns, one, groups, possible)
