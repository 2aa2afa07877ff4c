"""One part of a comparison as a card: a table with a column for each run, or a word that nothing differs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.models.run_columns import compute_text
from mldesk.gui.plots.ticks import parameter_text
from mldesk.gui.translation import translate
from mldesk.gui.widgets import Card, Label, status_word
from mldesk.gui.widgets.fact_table import Column, FactTable

from .reading import Row, Side

_DIFFERENCE_WIDTH, _BEST_WIDTH = 176, 132
_HEADER_HEIGHT = 36
_CHANGE_WIDTH = 92
_HASH_LETTERS = 19
_CODE_LETTERS = 10
_WORDS = ("compute", "data")
"""The parts whose values are words."""


def _fact_words() -> dict[str, str]:
    return {
        "environment": translate("ComparePage", "Environment"),
        "python": translate("ComparePage", "Python"),
        "image": translate("ComparePage", "Image"),
        "image digest": translate("ComparePage", "Image digest"),
        "base image": translate("ComparePage", "Base image"),
        "protection": translate("ComparePage", "Protection"),
        "relaxed": translate("ComparePage", "Protection relaxed"),
        "limits": translate("ComparePage", "Limits"),
        "platform": translate("ComparePage", "System"),
        "machine": translate("ComparePage", "Machine"),
        "interpreter": translate("ComparePage", "Interpreter"),
        "secrets": translate("ComparePage", "Secrets"),
        "status": translate("ComparePage", "Status"),
        "target": translate("ComparePage", "Compute target"),
        "device": translate("ComparePage", "Device"),
        "cpus": translate("ComparePage", "CPU slots"),
        "gpus": translate("ComparePage", "GPUs"),
        "script": translate("ComparePage", "Script"),
        "took": translate("ComparePage", "Training time"),
    }


class PartCard(Card):
    """The rows of one part; `unit` is what a row is called over its column.

    `opened` carries a row that was double-clicked or entered.
    """

    opened = Signal(object)

    def __init__(self, part: str, title: str, unit: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(title, " ", margin=1, spacing=0, parent=parent)
        self._part = part
        self._title, self._unit, self._nothing = title, unit, nothing
        self._names: list[str] = []
        self._rows: tuple[Row, ...] = ()
        self._only = True
        self.table: FactTable | None = None
        self.header.setContentsMargins(15, 7, 10, 4)
        self.title_label.setMinimumHeight(_HEADER_HEIGHT)
        self.empty = Label(nothing, "muted", wrap=True)
        self.empty.setContentsMargins(15, 0, 15, 14)
        self.body.addWidget(self.empty)

    def show_rows(self, sides: Sequence[Side], rows: tuple[Row, ...], only: bool, note: str = "") -> None:
        """Show the rows of these runs, `only` those that differ; `note` says what is not known."""
        names = [side.name for side in sides]
        if self.table is None or names != self._names:
            self._names = names
            self._make_table()
        self._rows, self._only = rows, only
        shown = [row for row in rows if not row.same] if only else list(rows)
        differing = sum(not row.same for row in rows)
        table = self.table
        if table is None:
            return
        table.set_things(shown)
        table.setVisible(bool(shown))
        table.setFixedHeight(table.content_height() + 6)
        words = [self._nothing] if not shown else []
        self.empty.setText(" ".join([*words, *([note] if note else [])]))
        self.empty.setVisible(bool(self.empty.text()))
        self.set_title(self._title, self._count(differing, len(rows)))

    def _count(self, differing: int, all_: int) -> str:
        if not all_:
            return " "
        if not differing:
            return (
                translate("ComparePage", "all {count} the same").format(count=formats.count(all_))
                if all_ > 1
                else translate("ComparePage", "the same")
            )
        return translate("ComparePage", "{some} of {count} differ").format(
            some=formats.count(differing), count=formats.count(all_)
        )

    def _make_table(self) -> None:
        if self.table is not None:
            self.body.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        name = Column(self._unit, self._name_of, tool_tip=self._name_of)
        values = [self._value_column(place, title) for place, title in enumerate(self._names)]
        self.table = FactTable([name, *values, *self._last_column()], key=lambda row: (row.kind, row.name))
        self.table.opened.connect(self.opened)
        self.table.setObjectName(f"compare.{self._part}")
        self.table.setAccessibleName(self._title)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # paths and versions differ at their ends
        self.body.insertWidget(0, self.table)

    def _value_column(self, place: int, title: str) -> Column:
        return Column(
            title,
            lambda row: value_text(self._part, row, place),
            lambda row: _sortable(row.values[place]),
            mono=self._part not in _WORDS,
            number=self._part == "metrics",
            tool_tip=lambda row: _tip(row, place),
            token=lambda row: self._token(row, place),
        )

    def _token(self, row: Row, place: int) -> str | None:
        """The best metric in green; of several runs, what is as in the first one stands back."""
        if place in row.best and not row.tied:
            return "good"
        like_first = place > 0 and len(self._names) > 2 and row.equal(0, place)
        return "muted" if row.values[place] is None or (like_first and not row.same) else None

    def _last_column(self) -> list[Column]:
        two = len(self._names) == 2
        if self._part == "metrics" and two:
            return [
                Column(
                    translate("ComparePage", "Difference"),
                    difference_text,
                    lambda row: _sortable(row.difference),
                    _DIFFERENCE_WIDTH,
                    token=_difference_token,
                )
            ]
        if self._part == "metrics":
            return [
                Column(
                    translate("ComparePage", "Best"),
                    self._best_names,
                    width=_BEST_WIDTH,
                    tool_tip=self._best_names,
                    token=lambda row: "muted" if row.tied or not row.best else "good",
                )
            ]
        return (
            [
                Column(
                    translate("ComparePage", "Change"), change_text, width=_CHANGE_WIDTH, token=_change_token
                )
            ]
            if two
            else []
        )

    def _best_names(self, row: Row) -> str:
        """All runs that share the best value."""
        if row.tied:
            return translate("ComparePage", "equal")
        return ", ".join(self._names[place] for place in row.best) or "–"

    def _name_of(self, row: Row) -> str:
        return row_name(self._part, row)


def row_name(part: str, row: Row) -> str:
    """What a row is called."""
    if row.kind == "package" or part in ("parameters", "metrics", "code", "data"):
        return row.name
    return _fact_words().get(row.name, row.name)


def value_text(part: str, row: Row, place: int) -> str:
    """The value of a run in words."""
    value = row.values[place]
    if value is None:
        return translate("ComparePage", "not there") if row.kind == "package" else "–"
    match part, row.name:
        case "compute", "took":
            return formats.duration(value)
        case "compute", "status":
            return status_word(str(value))
        case "compute", "target":
            return compute_text(str(value), None)
        case "code", _:
            return str(value)[:_CODE_LETTERS]
        case "data", _ if isinstance(value, str):
            return value  # a path of a datastore, of which no version is kept
        case "data", _:
            return translate("ComparePage", "version {number}").format(number=value)
        case _, "protection" | "relaxed" | "limits":
            return localized(str(value))
        case _, "image digest":
            return str(value)[:_HASH_LETTERS]
    if row.numbers:
        return QLocale().toString(float(value), "g", 5)
    return parameter_text(value)


def difference_text(row: Row) -> str:
    """How much more the second run has, and whether that is better."""
    difference = row.difference
    if difference is None:
        return "–"
    if row.same:
        return translate("ComparePage", "the same")
    sign = "−" if difference < 0 else "+"
    number = sign + QLocale().toString(abs(float(difference)), "g", 4)
    word = (
        (translate("ComparePage", "better") if row.best == (1,) else translate("ComparePage", "worse"))
        if len(row.best) == 1
        else ""
    )
    return f"{number}  {word}".rstrip()


def change_text(row: Row) -> str:
    """What became of it from the first run to the second."""
    before, after = row.values
    if row.same:
        return translate("ComparePage", "the same")
    if before is None:
        return translate("ComparePage", "added")
    return translate("ComparePage", "removed") if after is None else translate("ComparePage", "changed")


def _change_token(row: Row) -> str:
    return {
        translate("ComparePage", "the same"): "muted",
        translate("ComparePage", "added"): "good",
        translate("ComparePage", "removed"): "bad",
    }.get(change_text(row), "accent")


def _difference_token(row: Row) -> str:
    if not row.best or row.same:
        return "muted"
    return "good" if row.best == (1,) else "bad"


def _tip(row: Row, place: int) -> str:
    value = row.values[place]
    return "" if value is None else str(value)


def _sortable(value: Any) -> tuple[int, float, str]:
    if value is None:
        return (0, 0.0, "")
    if isinstance(value, int | float):
        return (1, float(value), "")
    return (2, 0.0, str(value).lower())
