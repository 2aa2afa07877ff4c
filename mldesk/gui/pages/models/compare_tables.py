"""The tables of the Compare tab: metrics, named values, datasets, files of the code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mldesk.core.model import DatasetComparison
from mldesk.gui import formats
from mldesk.gui.localized import localized
from mldesk.gui.translation import translate
from mldesk.gui.widgets.fact_table import Column, FactTable

from .compare_reading import CodeText, MetricRow
from .words import formatted, measured

_HASH_LETTERS = 16

VALUES = (1, 2)
"""The columns of metrics and named values that are about the other version and about this one."""

DATASET_VALUES = (2, 3)
"""The same of datasets."""


def metrics_table() -> FactTable:
    """Rows are MetricRow; their difference is told by arrow, number and word."""
    columns = [
        Column(translate("Models", "Metric"), lambda row: row.name),
        Column("", lambda row: measured(row.other), lambda row: _sortable(row.other), 140, number=True),
        Column("", lambda row: measured(row.this), lambda row: _sortable(row.this), 140, number=True),
        Column(
            translate("Models", "Difference"),
            _difference_words,
            lambda row: _sortable(row.difference),
            200,
            icon_name=_arrow,
            token=lambda row: {"better": "good", "worse": "bad"}.get(row.verdict, "muted"),
        ),
    ]
    return _named(
        FactTable(columns, key=lambda row: row.name), "models.compare_metrics", translate("Models", "Metrics")
    )


def values_table(name: str, title: str, called: Callable[[str], str] = str) -> FactTable:
    """Rows are ValueComparison; `called` is how their names are shown."""

    def value(of: str) -> Column:
        return Column(
            "",
            lambda row: _value_words(called is not str, row.name, getattr(row, of)),
            width=190,
            mono=True,
            tool_tip=lambda row: str(getattr(row, of)),
        )

    columns = [
        Column(title, lambda row: called(row.name), tool_tip=lambda row: row.name),
        value("first"),
        value("second"),
        Column(
            "",
            lambda row: translate("Models", "same") if row.same else translate("Models", "differs"),
            width=86,
            token=lambda row: "muted" if row.same else "accent",
        ),
    ]
    return _named(FactTable(columns, key=lambda row: row.name), name, title)


def datasets_table() -> FactTable:
    """Rows are DatasetComparison."""
    columns = [
        Column(translate("Models", "Dataset"), lambda row: row.name, icon_name=lambda row: "data"),
        Column(translate("Models", "Argument"), lambda row: row.argument or "–", width=140, mono=True),
        Column("", lambda row: _dataset_version(row.first), width=130),
        Column("", lambda row: _dataset_version(row.second), width=130),
        Column(
            translate("Models", "Content"),
            _content_words,
            width=130,
            token=lambda row: "muted" if row.same else "accent",
        ),
    ]
    table = FactTable(columns, key=lambda row: (row.name, row.argument))
    return _named(table, "models.compare_datasets", translate("Models", "Data"))


def code_table() -> FactTable:
    """Rows are CodeText."""
    columns = [
        Column(translate("Models", "File"), lambda code: code.difference.path, tool_tip=_code_words),
        Column(
            translate("Models", "Lines"),
            lambda code: f"+{code.added} −{code.removed}",
            lambda code: code.added + code.removed,
            92,
            number=True,
        ),
    ]
    table = FactTable(columns, key=lambda code: code.difference.path)
    return _named(table, "models.compare_files", translate("Models", "Files that differ"))


def set_names(table: FactTable, columns: tuple[int, int], other: str, this: str) -> None:
    """Put the names of both versions over the columns with their values."""
    titles = [column.title for column in table.model_.columns]
    titles[columns[0]], titles[columns[1]] = other, this
    table.model_.set_titles(titles)


def fact_word(name: str) -> str:
    """What core calls a fact of a model, in words; other names as they are."""
    words = {
        "size": translate("Models", "Size"),
        "content": translate("Models", "Content hash"),
        "framework": translate("Models", "Framework"),
        "kind": translate("Models", "Kind"),
        "saved by": translate("Models", "Saved by version"),
        "parameter count": translate("Models", "Number of parameters"),
        "layer count": translate("Models", "Number of layers"),
        "inputs": translate("Models", "Inputs"),
        "outputs": translate("Models", "Outputs"),
    }
    return words.get(name, name)


def surrounding_word(name: str) -> str:
    """What core calls a fact of where a model was made, in words; packages as they are."""
    words = {
        "script": translate("Models", "Script"),
        "python": translate("Models", "Python"),
        "platform": translate("Models", "System"),
    }
    return words.get(name, name)


def _named(table: FactTable, name: str, title: str) -> FactTable:
    table.setObjectName(name)
    table.setAccessibleName(title)
    return table


def _sortable(value: float | None) -> float:
    return float("-inf") if value is None else value


def _arrow(row: MetricRow) -> str:
    if row.difference is None or row.verdict == "same":
        return "minus"
    return "arrow-up" if row.difference > 0 else "arrow-down"


def _difference_words(row: MetricRow) -> str:
    words = {"better": translate("Models", "better"), "worse": translate("Models", "worse")}
    if row.difference is None:
        return "–"
    if row.verdict == "same":
        return translate("Models", "the same")
    number = f"{row.difference:+.5g}".replace("-", "−")
    return f"{number}  {words.get(row.verdict, '')}".rstrip()


def _value_words(is_fact: bool, name: str, value: Any) -> str:
    if is_fact and isinstance(value, int):
        return formats.size(value) if name == "size" else formats.count(value)
    if is_fact and name == "content":
        return str(value).partition(":")[2][:_HASH_LETTERS]
    return formatted(value)


def _dataset_version(version: int | None) -> str:
    return "–" if version is None else translate("Models", "version {number}").format(number=version)


def _content_words(row: DatasetComparison) -> str:
    if row.same is None:
        return translate("Models", "only in one")
    return translate("Models", "the same") if row.same else translate("Models", "another one")


def _code_words(code: CodeText) -> str:
    kinds = {
        "added": translate("Models", "added"),
        "removed": translate("Models", "removed"),
        "changed": translate("Models", "changed"),
    }
    return localized(code.difference.note) or kinds[code.difference.kind]
