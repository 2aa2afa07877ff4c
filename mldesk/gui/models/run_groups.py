"""The groups of the run table: what it can be grouped by, what a group is called and says in each column."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLocale

from mldesk.core.run_index import RunIndex
from mldesk.core.run_index.columns import Floats, Slots
from mldesk.core.run_index.grouping import Groups, Statistics, group_runs, ordered_groups
from mldesk.core.run_table import RunRow
from mldesk.core.status import Status
from mldesk.gui import formats
from mldesk.gui.models.run_columns import Column, compute_text, short_moment
from mldesk.gui.plots.ticks import parameter_text, value_text
from mldesk.gui.translation import translate
from mldesk.gui.widgets.pill import status_word

REPEATS = Column("repeats")
"""Stands for the script, its code, the data, the environment and all parameters but seeds: runs that differ
in nothing else are repeats."""
_SAME = ("script", "code", "dataset", "environment")
_FACTS = ("experiment", "script", "status", "environment", "compute", "dataset")
_SEED = re.compile(r"(^|[_-])seed($|[_-])|seed$", re.IGNORECASE)
_MEASURED = ("metric", "time")


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The line of a group."""

    number: int
    title: str
    count: int
    is_open: bool

    @property
    def count_text(self) -> str:
        """How many runs it has, in words."""
        words = (
            translate("run_groups", "1 run") if self.count == 1 else translate("run_groups", "{count} runs")
        )
        return words.format(count=formats.count(self.count))


def groupable(index: RunIndex, slots: Slots) -> list[Column]:
    """What these runs can be grouped by: facts, parameters and tags that they have; repeats come first."""
    named = [
        Column(kind, name)
        for kind, columns in (("parameter", index.parameters), ("tag", index.tags))
        for name in sorted(columns)
        if columns[name].variety(slots)
    ]
    facts = [Column(kind) for kind in _FACTS if index.texts[kind].variety(slots)]
    return [REPEATS, *facts, *named]


def group_title(by: Column) -> str:
    """What a table is grouped by, in words."""
    return translate("run_groups", "Repeats (all but the seed)") if by == REPEATS else by.title


def make_groups(
    index: RunIndex, order: Slots, by: tuple[Column, ...], sorted_by: Column | None, descending: bool
) -> GroupLines:
    """The groups of the runs in `order`, which are sorted by a column already."""
    columns = _columns_of(index, order, by)
    groups = group_runs(order, [column.keys(index) for column in columns])
    if sorted_by is not None and sorted_by.kind in _MEASURED:
        groups = ordered_groups(groups, sorted_by.keys(index), descending)
    return GroupLines(index, groups, columns)


def _columns_of(index: RunIndex, order: Slots, by: tuple[Column, ...]) -> list[Column]:
    if REPEATS not in by:
        return list(by)
    named = [
        Column("parameter", name)
        for name, column in sorted(index.parameters.items())
        if not _SEED.search(name) and column.variety(order)
    ]
    same = [Column(kind) for kind in _SAME]
    return list(dict.fromkeys([*(one for one in by if one != REPEATS), *same, *named]))


class GroupLines:
    """Groups in words; `opened` tells which of them show their runs."""

    def __init__(self, index: RunIndex, groups: Groups, by: list[Column]) -> None:
        self._index = index
        self.groups = groups
        self.opened: NDArray[np.bool_] = np.zeros(len(groups), np.bool_)
        self._by = [one for one in by if self._differs(one)] or by[:1]
        self._numbers = np.full(index.capacity, -1, np.int32)
        self._numbers[groups.leads] = np.arange(len(groups))
        self._statistics: dict[Column, Statistics] = {}
        self._varieties: dict[Column, NDArray[np.intp]] = {}
        self._texts: dict[tuple[int, Column], str] = {}

    def _differs(self, column: Column) -> bool:
        keys = column.keys(self._index)[self.groups.members]
        return bool(np.any(keys[1:] != keys[:-1])) and not bool(np.all(np.isnan(keys)))

    def lines(self) -> Slots:
        """What the table shows, line by line: slots of runs, and -1 - the lead of each group."""
        return self.groups.lines(self.opened)

    def line(self, code: int) -> GroupLine:
        """The line with this code, which is negative."""
        number = self.number(code)
        count, is_open = int(self.groups.counts[number]), bool(self.opened[number])
        return GroupLine(number, self._title(number), count, is_open)

    def number(self, code: int) -> int:
        """The number of the group with this code."""
        return int(self._numbers[-1 - code])

    def runs(self, code: int) -> Slots:
        """The slots of the group with this code."""
        return self.groups.runs(self.number(code))

    def all_runs(self, codes: Slots) -> Slots:
        """The runs with these codes, and all runs of the groups with these; each of them once."""
        return self.groups.expanded(codes, self._numbers[-1 - codes[codes < 0]].astype(np.intp))

    def code_of(self, slot: int) -> int | None:
        """The code of the group that a run is in."""
        number = self.groups.number_of(slot)
        return None if number is None else -1 - int(self.groups.leads[number])

    def _title(self, number: int) -> str:
        row = self._index.row(int(self.groups.leads[number]))
        return " · ".join(_value_words(column, row) for column in self._by)

    def text(self, number: int, column: Column) -> str:
        """What a column says of a group: mean and spread, a range, what all its runs share."""
        known = self._texts.get((number, column))
        if known is None:
            known = self._texts[number, column] = self._text(number, column)
        return known

    def _text(self, number: int, column: Column) -> str:
        match column.kind:
            case "select" | "run":
                return ""
            case "metric" | "time":
                return self._measured(number, column)
            case "status":
                return self._states(number)
            case "created" | "started":
                newest = float(self._statistics_of(column).most[number])
                return "" if np.isnan(newest) else short_moment(newest)
        return self._shared(number, column)

    def _measured(self, number: int, column: Column) -> str:
        found = self._statistics_of(column)
        if not found.count[number]:
            return ""
        words = formats.duration if column.kind == "time" else _step_text if column.of == "at" else value_text
        mean, spread = float(found.mean[number]), float(found.spread[number])
        return words(mean) if np.isnan(spread) else f"{words(mean)} ± {words(spread)}"

    def _states(self, number: int) -> str:
        found = self._index.texts["status"].counts(self.groups.runs(number))
        if len(found) == 1:
            return status_word(Status(*found))
        counts = sorted(((count, one) for one, count in found.items()), reverse=True)
        return ", ".join(f"{formats.count(count)} {status_word(Status(one))}" for count, one in counts)

    def _shared(self, number: int, column: Column) -> str:
        variety = int(self._varieties_of(column)[number])
        if variety == 0:
            return ""
        if variety == 1:
            keys = column.keys(self._index)
            having = next(slot for slot in self.groups.runs(number).tolist() if not np.isnan(keys[slot]))
            return column.text(self._index.row(having))
        if column.kind == "parameter":
            found = self._statistics_of(column)
            if found.count[number]:
                ends = (float(found.least[number]), float(found.most[number]))
                return " … ".join(map(parameter_text, ends))
        return translate("run_groups", "{count} values").format(count=formats.count(variety))

    def prepare(self, columns: tuple[Column, ...]) -> None:
        """Find for all groups what the words of these columns need: beside the GUI thread, where there are
        many runs.
        """
        for column in columns:
            if column.kind in (*_MEASURED, "created", "started"):
                self._statistics_of(column)
            elif column.kind not in ("select", "run", "status"):
                self._varieties_of(column)
                if column.kind == "parameter":
                    self._statistics_of(column)

    def _statistics_of(self, column: Column) -> Statistics:
        if column not in self._statistics:
            self._statistics[column] = self.groups.statistics(_numbers(self._index, column))
        return self._statistics[column]

    def _varieties_of(self, column: Column) -> NDArray[np.intp]:
        if column not in self._varieties:
            self._varieties[column] = self.groups.varieties(column.keys(self._index))
        return self._varieties[column]


def _numbers(index: RunIndex, column: Column) -> Floats:
    if column.kind == "parameter" and column.name in index.parameters:
        return index.parameters[column.name].numbers()
    return column.keys(index)


def _step_text(step: float) -> str:
    return QLocale().toString(step, "f", 0 if step == int(step) else 1)


def _value_words(column: Column, row: RunRow) -> str:
    """What a run has in a column, as a part of its group's name."""
    text = compute_text(row.compute, None) if column.kind == "compute" else column.text(row)
    if not text:
        return translate("run_groups", "no {name}").format(name=column.title)
    if column.kind == "code":
        return translate("run_groups", "code {hash}").format(hash=text)
    if column.kind in ("parameter", "tag"):
        return translate("run_groups", "{name} {value}").format(name=column.title, value=text)
    return text
