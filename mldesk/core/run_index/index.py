"""The index of runs: a slot for every run, a column for everything a run table can show."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from itertools import chain, repeat
from math import isnan
from typing import Any

import numpy as np

from ..metrics import MetricSummary
from ..points import collector_at_rest
from ..run_table import RunRow
from ..status import Status
from .columns import CodedColumn, Floats, Mask, NumberColumns, Slots, as_floats
from .reading import RunNews

_FIELDS = tuple(RunRow.__dataclass_fields__)[:23]
_TIMES = ("created", "started", "ended", "number", "starred", "archived")
_TEXTS = ("name", "experiment", "status", "script", "compute", "device", "note")
_METRIC = ("axis", "count", "first", "last", "min", "max", "best", "best_step", "last_step")
_LEAST = 256
_KEPT_ROWS = 2000


class RunIndex:
    """All runs in columns. A run keeps its slot (0, 1, 2...) for as long as the index lives.

    Made from a whole reading; `apply` takes in what changed after it. Not for several threads at once, except
    that orders and matches may be computed beside `apply`: they are then of before or after it.
    """

    def __init__(self, news: RunNews) -> None:
        self.ids: list[str] = []
        self._slots: dict[str, int] = {}
        self.capacity = 0
        self._sorted = True
        self._facts: list[Any] = []
        self._rows: dict[int, RunRow] = {}
        self.times = NumberColumns(_TIMES)
        self.texts = {name: CodedColumn() for name in (*_TEXTS, "id", "dataset", "guard")}
        self.texts["environment"] = CodedColumn(_environment_title)
        self.metrics: dict[str, NumberColumns] = {}
        self.parameters: dict[str, CodedColumn] = {}
        self.tags: dict[str, CodedColumn] = {}
        self._there: Mask = np.zeros(0, np.bool_)
        with collector_at_rest():
            self.apply(news)

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def seen(self) -> tuple[str, int]:
        """What `read_news` is to be given next."""
        return self.history, self.revision

    def slot(self, run_id: str) -> int | None:
        """The slot of a run; None when it is not (or no longer) there."""
        slot = self._slots.get(run_id)
        return slot if slot is not None and self._there[slot] else None

    def there(self) -> Mask:
        """Which slots hold a run; those of runs that went away are empty."""
        return self._there[: len(self.ids)]

    # Keeping up to date

    def apply(self, news: RunNews) -> Slots:
        """Take in what was read; returns the slots of the runs that changed, went away or are new."""
        self.history, self.revision = news.history, news.revision
        self._make_room([row[0] for row in news.facts])
        touched = {row[0] for row in news.facts} if news.changed is None else set(news.changed)
        slots = np.sort(self._places(one for one in touched if one in self._slots))
        if news.changed is not None:
            self._clear(slots)
        if news.facts:
            self._put_facts(news.facts)
        self._put_metrics(news.metrics)
        self._put_named(self.parameters, news.parameters, _read_json)
        self._put_named(self.tags, news.tags, lambda stored: stored)
        self._put_texts("dataset", news.datasets)
        self._put_texts("guard", news.guards)
        return slots

    def _put_texts(self, name: str, rows: list[Any]) -> None:
        known = [(self._slots[row[0]], row[1]) for row in rows if row[0] in self._slots]
        self.texts[name].put(np.array([slot for slot, _ in known], np.intp), [text for _, text in known])

    def _make_room(self, ids: list[str]) -> None:
        fresh = [one for one in ids if one not in self._slots]
        if fresh and (fresh != sorted(fresh) or (self.ids and fresh[0] < self.ids[-1])):
            self._sorted = False
        self._slots.update(zip(fresh, range(len(self.ids), len(self.ids) + len(fresh)), strict=True))
        needed = len(self.ids) + len(fresh)
        if needed > self.capacity:
            self.capacity = max(needed + needed // 4, _LEAST)
            for column in self._columns():
                column.grow(self.capacity)
            there = np.zeros(self.capacity, np.bool_)
            there[: len(self._there)] = self._there
            self._there = there
        self._facts += [None] * len(fresh)
        self.ids += fresh

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

    def _clear(self, slots: Slots) -> None:
        self._there[slots] = False
        for slot in slots.tolist():
            self._rows.pop(slot, None)
        for column in self._columns():
            column.clear(slots)

    def _put_facts(self, rows: list[Any]) -> None:
        columns = dict(zip((*_FIELDS, "environment"), zip(*rows, strict=True), strict=True))
        slots = self._places(columns["id"])
        for slot, row in zip(slots.tolist(), rows, strict=True):
            self._facts[slot] = row
        self._there[slots] = True
        self.times.put(slots, np.array([as_floats(columns[name]) for name in _TIMES]))
        for name in (*_TEXTS, "id", "environment"):
            self.texts[name].put(slots, columns[name])

    def _put_metrics(self, rows: list[Any]) -> None:
        for name, slots, columns in self._by_name(rows):
            if name not in self.metrics:
                self.metrics[name] = NumberColumns(_METRIC)
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

    def _put_named(
        self, columns: dict[str, CodedColumn], rows: list[Any], read: Callable[[Any], Any]
    ) -> None:
        if not rows:
            return
        slots, codes, names = self._coded(listed := list(zip(*rows, strict=True)))
        for code, name in enumerate(names):
            chosen = np.flatnonzero((codes == code) & (slots >= 0))
            if name not in columns:
                columns[name] = CodedColumn(read)
                columns[name].grow(self.capacity)
            columns[name].put(slots[chosen], [listed[2][place] for place in chosen.tolist()])

    # Reading

    def row(self, slot: int) -> RunRow:
        """One run as a table shows it; it stays the same object for as long as the run does not change."""
        row = self._rows.get(slot)
        if row is None:
            if len(self._rows) > _KEPT_ROWS:
                self._rows.clear()
            row = self._rows[slot] = self._made(slot)
        return row

    def _made(self, slot: int) -> RunRow:
        facts = list(self._facts[slot])[: len(_FIELDS)]
        facts[5] = Status(facts[5])
        facts[19:21] = map(bool, facts[19:21])
        metrics = {
            name: _summary(name, column.get(slot))
            for name, column in self.metrics.items()
            if column.of("count")[slot] > 0
        }
        parameters, tags = (
            {name: value for name, one in named.items() if (value := one.get(slot)) is not None}
            for named in (self.parameters, self.tags)
        )
        facts += [metrics, parameters, tags]
        for name in ("dataset", "guard"):
            found = self.texts[name].get(slot)
            facts.append(tuple(found.split("\n")) if found else ())
        return RunRow(*facts)

    def newest(self) -> Slots:
        """The slots of all runs, the newest first."""
        count = len(self.ids)
        order = np.arange(count) if self._sorted else np.argsort(np.array(self.ids), kind="stable")
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


def _summary(name: str, numbers: list[float]) -> MetricSummary:
    axis, count, first, last, low, high, best, best_step, last_step = numbers
    unit, at = "epoch" if axis else "step", None if isnan(best_step) else int(best_step)
    end = 0 if isnan(last_step) else int(last_step)
    return MetricSummary(name, unit, int(count), first, last, low, high, best, at, end)


def _read_json(stored: str) -> Any:
    return json.loads(stored)


def _environment_title(stored: str) -> str:
    """Words for the environment that was asked for: its registered name and version, its image, its kind."""
    name, version, image, kind, python = json.loads(stored)
    if name:
        return f"{name}:{version}" if version else str(name)
    return str(image or (f"Python {python}" if python else None) or kind or "")
