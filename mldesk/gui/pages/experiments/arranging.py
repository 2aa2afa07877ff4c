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
    shown: tuple[Column, ...] = ()
    """The columns in which groups will be asked for their words."""


@dataclass(frozen=True)
class Arrangement:
    """The slots of the runs, in order; how many there are without the filter, and the columns for these.

    `archived` is how many more there would be with those that were put away.
    `groups` are those of the runs, None where none are asked for; `possible` is what there is to group by.
    """

    order: Slots
    count: int
    columns: list[Column]
    one_experiment: bool
    groups: GroupLines | None
    possible: list[Column]
    archived: int


@dataclass(frozen=True)
class _Chosen:
    """What hangs on neither filter nor order: the runs to choose from, and what can be told of these."""

    slots: Slots
    columns: list[Column]
    one_experiment: bool
    possible: list[Column]
    archived: int


class Arranger:
    """Chooses, orders and groups runs. What hangs on neither filter nor order is found once for each state
    of the index; calls must follow one another.
    """

    def __init__(self) -> None:
        self._index: RunIndex | None = None
        self._state: tuple[object, ...] = ()
        self._chosen: _Chosen | None = None

    def arrange(self, index: RunIndex, wish: Wish) -> Arrangement:
        """Choose, order and group the runs of the index."""
        chosen = self._choose(index, wish)
        order = chosen.slots[match(index, wish.condition)[chosen.slots]]
        if wish.column is not None:
            order = index.arranged(order, wish.column.keys(index), wish.descending)
        by = tuple(column for column in wish.group if column in chosen.possible)
        groups = make_groups(index, order, by, wish.column, wish.descending) if by else None
        if groups is not None:
            groups.prepare(wish.shown)
        return Arrangement(
            order,
            len(chosen.slots),
            chosen.columns,
            chosen.one_experiment,
            groups,
            chosen.possible,
            chosen.archived,
        )

    def _choose(self, index: RunIndex, wish: Wish) -> _Chosen:
        state = (index.state, wish.experiment, wish.archived)
        if self._chosen is None or index is not self._index or state != self._state:
            self._index, self._state, self._chosen = index, state, _choose(index, wish)
        return self._chosen


def _choose(index: RunIndex, wish: Wish) -> _Chosen:
    slots = index.newest()
    experiments = index.texts["experiment"]
    if wish.experiment is not None:
        slots = slots[experiments.equal(wish.experiment)[slots]]
    every = len(slots)
    if not wish.archived:
        slots = slots[index.times.of("archived")[slots] == 0]
    one = experiments.variety(slots) <= 1
    return _Chosen(slots, available(index, slots), one, groupable(index, slots), every - len(slots))
