"""The index of runs: a slot for every run, a column for everything a run table can show."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import chain, repeat
from typing import Any

import numpy as np

from ..collecting import collecting_later
from ..run_table import RunRow, environment_title
from .columns import CodedColumn, Floats, Mask, NumberColumns, Slots, as_floats
from .reading import RunNews
from .rows import ASKED, METRIC, NUMBERS, TEXTS, made_row
from .storing import Name

_FIELDS = tuple(RunRow.__dataclass_fields__)[:23]
_KEPT_ROWS = 2000
FORMAT = 3
"""Of what is kept in a file; to be counted up when the columns, or what they mean, change."""
_LEAST = 256


class RunIndex:
    """All runs in columns. A run keeps its slot (0, 1, 2...) for as long as the index lives.

    Made from a whole reading, or of what was kept of another; `apply` takes in what changed after it. Not for
    several threads at once, except that orders and matches may be computed, and parts be kept, beside each
    other, but not beside `apply`.
    """

    def __init__(self, news: RunNews) -> None:
        self._begin(0, True, {})
        with collecting_later():
            self.apply(news)

    @classmethod
    def of_parts(cls, facts: Mapping[str, Any], parts: Mapping[Name, Any]) -> RunIndex:
        """The index of which these were kept."""
        index = cls.__new__(cls)
        index._begin(facts["count"], facts["sorted"], parts)
        index.history, index.revision = facts["history"], facts["revision"]
        index.latest = facts["latest"]
        return index

    def _begin(self, count: int, is_sorted: bool, parts: Mapping[Name, Any]) -> None:
        kept: dict[tuple[str, str], dict[str, Any]] = {}
        for (kind, name, part), content in parts.items():
            kept.setdefault((kind, name), {})[part] = content
        self._count, self._sorted = count, is_sorted
        self.state = 0
        """Counted up whenever what it knows changes."""
        self._rows: dict[int, RunRow] = {}
        self.is_kept = bool(parts)
        """Whether there is a file of it."""
        self.changed_since_kept: set[int] = set()
        """The slots that were touched since then."""

        def coded(kind: str, name: str) -> CodedColumn:
            return CodedColumn(_meaning(kind, name), kept.get((kind, name)))

        names = (*TEXTS, *ASKED, "dataset", "guard")
        self.times = NumberColumns(NUMBERS, kept.get(("times", ""), {}).get("numbers"))
        self.texts = {name: coded("text", name) for name in names}
        self.metrics = {
            name: NumberColumns(METRIC, one["numbers"])
            for (kind, name), one in kept.items()
            if kind == "metric"
        }
        self.parameters = {name: coded(kind, name) for kind, name in kept if kind == "parameter"}
        self.tags = {name: coded(kind, name) for kind, name in kept if kind == "tag"}
        self.capacity = len(self.times.of("created"))

    def facts(self) -> dict[str, Any]:
        """What `of_parts` is to be given beside the parts."""
        return {
            "count": self._count,
            "sorted": self._sorted,
            "history": self.history,
            "revision": self.revision,
            "latest": self.latest,
        }

    def parts(self) -> dict[Name, Any]:
        """Everything that is to be kept, by kind and name of the column and the part of it."""
        room = min(self.capacity, self._count + max(self._count // 16, _LEAST))  # some for new runs
        kept: dict[Name, Any] = {("times", "", "numbers"): self.times.kept(room)}
        for name, numbers in self.metrics.items():
            kept["metric", name, "numbers"] = numbers.kept(room)
        for kind, columns in (("text", self.texts), ("parameter", self.parameters), ("tag", self.tags)):
            for name, column in columns.items():
                for part, content in column.parts(room).items():
                    kept[kind, name, part] = content
        return kept

    def __len__(self) -> int:
        return self._count

    @property
    def ids(self) -> list[str]:
        """The id of the run in each slot, also of those that went away; not to be changed."""
        return self.texts["id"].values.stored()

    @cached_property
    def _slots(self) -> dict[str, int]:
        return dict(zip(self.ids, range(self._count), strict=True))

    @property
    def seen(self) -> tuple[str, int]:
        """What `read_news` is to be given next."""
        return self.history, self.revision

    def slot(self, run_id: str) -> int | None:
        """The slot of a run; None when it is not (or no longer) there."""
        slot = self._slots.get(run_id)
        return slot if slot is not None and not np.isnan(self.times.of("created")[slot]) else None

    def there(self) -> Mask:
        """Which slots hold a run, and not one that went away."""
        return ~np.isnan(self.times.of("created")[: self._count])

    # Keeping up to date

    def apply(self, news: RunNews) -> Slots:
        """Take in what was read; returns the slots of the runs that changed, went away or are new."""
        self.history, self.revision, self.latest = news.history, news.revision, news.latest
        if news.changed == ():
            return np.empty(0, np.intp)
        self.state += 1
        self._make_room([row[0] for row in news.facts])
        touched = {row[0] for row in news.facts} if news.changed is None else set(news.changed)
        slots = np.sort(self._places(one for one in touched if one in self._slots))
        if news.changed is not None:
            self._clear(slots, self._places(row[0] for row in news.facts))
        if news.facts:
            self._put_facts(news.facts)
        self._put_metrics(news.metrics)
        self._put_named("parameter", self.parameters, news.parameters)
        self._put_named("tag", self.tags, news.tags)
        self._put_texts("dataset", news.datasets)
        self._put_texts("guard", news.guards)
        if news.changed is not None:
            self.changed_since_kept.update(slots.tolist())
        return slots

    def _put_texts(self, name: str, rows: list[Any]) -> None:
        known = [(self._slots[row[0]], row[1]) for row in rows if row[0] in self._slots]
        self.texts[name].put(np.array([slot for slot, _ in known], np.intp), [text for _, text in known])

    def _make_room(self, ids: list[str]) -> None:
        fresh = [one for one in ids if one not in self._slots]
        if fresh and (fresh != sorted(fresh) or (self._count and fresh[0] < self.ids[-1])):
            self._sorted = False
        first, self._count = self._count, self._count + len(fresh)
        if self._count > self.capacity:
            self.capacity = max(self._count + self._count // 4, _LEAST)
            for column in self._columns():
                column.grow(self.capacity)
        self._slots.update(zip(fresh, range(first, self._count), strict=True))
        self.texts["id"].put(self._places(fresh), fresh)  # its codes are the slots

    def _columns(self) -> Iterable[CodedColumn | NumberColumns]:
        return chain(
            [self.times],
            self.texts.values(),
            self.metrics.values(),
            self.parameters.values(),
            self.tags.values(),
        )

    def _places(self, ids: Iterable[str]) -> Slots:
        return np.fromiter(map(self._slots.__getitem__, ids), np.intp)

    def _clear(self, slots: Slots, stay: Slots) -> None:
        """Make ready for what changed; of a run that went away only that is noted, it may be painted yet."""
        for slot in slots.tolist():
            self._rows.pop(slot, None)
        self.times.of("created")[slots] = np.nan
        for column in self._columns():
            column.clear(stay)

    def _put_facts(self, rows: list[Any]) -> None:
        columns = dict(zip((*_FIELDS, *ASKED), zip(*rows, strict=True), strict=True))
        slots = self._places(columns["id"])
        self.times.put(slots, np.array([as_floats(columns[name]) for name in NUMBERS]))
        for name in (*TEXTS, *ASKED):
            self.texts[name].put(slots, columns[name])

    def _put_metrics(self, rows: list[Any]) -> None:
        for name, slots, columns in self._by_name(rows):
            if name not in self.metrics:
                self.metrics[name] = NumberColumns(METRIC)
                self.metrics[name].grow(self.capacity)
            self.metrics[name].put(slots, columns)

    def _by_name(self, rows: list[Any]) -> Iterable[tuple[str, Slots, Floats]]:
        """Rows of run id, name and numbers as columns of numbers by name."""
        if not rows:
            return
        columns = list(zip(*rows, strict=True))
        slots, codes, names = self._coded(columns)
        numbers = np.array([as_floats(column) for column in columns[2:]])
        for code, name in enumerate(names):
            chosen = np.flatnonzero((codes == code) & (slots >= 0))
            yield name, slots[chosen], numbers[:, chosen]

    def _coded(self, columns: list[Any]) -> tuple[Slots, Slots, list[str]]:
        names = list(dict.fromkeys(columns[1]))
        codes = {name: code for code, name in enumerate(names)}
        size = len(columns[0])
        slots = np.fromiter(map(self._slots.get, columns[0], repeat(-1)), np.intp, size)
        return slots, np.fromiter(map(codes.__getitem__, columns[1]), np.intp, size), names

    def _put_named(self, kind: str, columns: dict[str, CodedColumn], rows: list[Any]) -> None:
        if not rows:
            return
        slots, codes, names = self._coded(listed := list(zip(*rows, strict=True)))
        for code, name in enumerate(names):
            chosen = np.flatnonzero((codes == code) & (slots >= 0))
            if name not in columns:
                columns[name] = CodedColumn(_meaning(kind, name))
                columns[name].grow(self.capacity)
            columns[name].put(slots[chosen], [listed[2][place] for place in chosen.tolist()])

    # Reading

    def row(self, slot: int) -> RunRow:
        """One run as a table shows it; it stays the same object for as long as the run does not change."""
        row = self._rows.get(slot)
        if row is None:
            if len(self._rows) > _KEPT_ROWS:
                self._rows.clear()
            row = self._rows[slot] = made_row(self, slot)
        return row

    def newest(self) -> Slots:
        """The slots of all runs, the newest first."""
        order = np.arange(self._count) if self._sorted else np.argsort(np.array(self.ids), kind="stable")
        return order[::-1][self.there()[order[::-1]]]

    def durations(self, now: float | None = None) -> Floats:
        """Seconds since each run's script started, until it ended or `now`."""
        ended = self.times.of("ended")
        until = np.where(np.isnan(ended), time.time() if now is None else now, ended)
        return np.maximum(until - self.times.of("started"), 0.0)

    def arranged(self, slots: Slots, keys: Floats, descending: bool) -> Slots:
        """`slots` in the order of `keys` (one for each slot of the index), equal ones as they were.

        Those without a key (NaN) come last in both directions.
        """
        values = keys[slots]
        return slots[np.argsort(-values if descending else values, kind="stable")]


def _meaning(kind: str, name: str) -> Callable[[Any], Any]:
    """What a stored value of a column means."""
    if kind == "parameter":
        return json.loads
    return environment_title if (kind, name) == ("text", "environment") else _as_it_is


def _as_it_is(stored: Any) -> Any:
    return stored
