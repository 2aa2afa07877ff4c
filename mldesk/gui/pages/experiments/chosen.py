"""The chosen runs of the table: what they are is read from the index's columns, however many."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from mldesk.core.run_index import RunIndex
from mldesk.core.run_index.columns import Slots
from mldesk.core.run_table import RunRow
from mldesk.core.status import Status


class Chosen:
    """Runs of an index, from top to bottom; to be used at once: the index changes."""

    def __init__(self, index: RunIndex, slots: Slots) -> None:
        self._index = index
        self._slots = slots

    def __len__(self) -> int:
        return len(self._slots)

    @property
    def first(self) -> RunRow:
        """The topmost."""
        return self._index.row(int(self._slots[0]))

    @property
    def ids(self) -> list[str]:
        """Their ids."""
        return self._ids(self._slots)

    @property
    def ids_by_time(self) -> list[str]:
        """Their ids, the earliest first."""
        created = self._index.times.of("created")[self._slots]
        return self._ids(self._slots[np.argsort(created, kind="stable")])

    @property
    def active_ids(self) -> list[str]:
        """The ids of those that are not over."""
        active = self._index.texts["status"].test(
            lambda states: np.array([not Status(one).terminal for one in states.stored()], np.bool_)
        )
        return self._ids(self._slots[active[self._slots]])

    @property
    def roots(self) -> list[str]:
        """The ids of those that do not go along with another of them, their parent."""
        chosen, parents = set(self.ids), self._index.texts["parent_id"]
        pairs = zip(self.ids, map(parents.get, self._slots.tolist()), strict=True)
        return [one for one, parent in pairs if parent not in chosen]

    def all_have(self, flag: str) -> bool:
        """Whether all are "starred", or "archived"."""
        return bool(np.all(self._index.times.of(flag)[self._slots] > 0))

    @property
    def color(self) -> str | None:
        """The colour that they share, "" for the one by their numbers; None when they differ."""
        colors = self._index.texts["color"].counts(self._slots)
        by_number = len(self) - sum(colors.values())
        found = {*colors, *([""] if by_number else [])}
        return found.pop() if len(found) == 1 else None

    def tags(self) -> dict[str, list[str]]:
        """Their tags, with all values that each has."""
        found = {key: list(column.counts(self._slots)) for key, column in self._index.tags.items()}
        return {key: values for key, values in found.items() if values}

    def _ids(self, slots: Slots) -> list[str]:
        id_of: Callable[[int], str] = self._index.ids.__getitem__
        return list(map(id_of, slots.tolist()))
