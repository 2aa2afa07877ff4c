"""Groups of the compared runs: by a parameter, a tag, the experiment, the stem of their names, or all."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from mldesk.core.run_table import RunRow
from mldesk.gui.plots.ticks import parameter_text
from mldesk.gui.translation import translate

MOST_GROUPS = 12
"""So many have a colour and a line style of their own; the rest is taken together."""

_END = re.compile(r"[\s_.\-#]*(?:seed|repeat|trial|run|fold)?[\s_.\-#=]*\d+$", re.IGNORECASE)


@dataclass(frozen=True)
class RunGroup:
    """Runs that belong together; `key` is the same from one reading to the next."""

    key: str
    title: str
    run_ids: tuple[str, ...]


def groupings(rows: Sequence[RunRow]) -> list[tuple[str, str]]:
    """How these runs can be grouped: keys and titles, the first one leaves each run alone."""
    found = [("", translate("RunGroups", "each run alone")), ("all", translate("RunGroups", "all runs"))]
    for key, title in _named(rows):
        if 1 < _variety(rows, key) < max(len(rows), 3):
            found.append((key, title))
    return found


def _named(rows: Sequence[RunRow]) -> list[tuple[str, str]]:
    parameters = dict.fromkeys(name for row in rows for name in row.parameters)
    tags = dict.fromkeys(name for row in rows for name in row.tags)
    return [
        ("stem", translate("RunGroups", "beginning of the name")),
        ("experiment", translate("RunGroups", "experiment")),
        *((f"parameter.{name}", name) for name in sorted(parameters)),
        *((f"tag.{name}", translate("RunGroups", "tag {name}").format(name=name)) for name in sorted(tags)),
    ]


def stem(name: str) -> str:
    """A run's name without the number of its repeat: "wide-net-3" and "wide-net seed 4" are "wide-net"."""
    return _END.sub("", name) or name


def split(rows: Sequence[RunRow], key: str) -> list[RunGroup]:
    """The groups, those with small numbers first; what goes beyond the most groups is the last one."""
    if not key:
        return []
    value, text = _value(key), _text(key)
    members: dict[str, list[str]] = {}
    order: dict[str, tuple[int, float, str]] = {}
    for row in rows:
        title = text(value(row))
        members.setdefault(title, []).append(row.id)
        order.setdefault(title, _order(value(row)))
    titles = sorted(members, key=order.__getitem__)
    found = [RunGroup(f"{key}={title}", title, tuple(members[title])) for title in titles]
    if len(found) <= MOST_GROUPS:
        return found
    rest = tuple(run_id for group in found[MOST_GROUPS - 1 :] for run_id in group.run_ids)
    return [*found[: MOST_GROUPS - 1], RunGroup(f"{key}…", translate("RunGroups", "all others"), rest)]


def _value(key: str) -> Callable[[RunRow], Any]:
    kind, _, name = key.partition(".")
    match kind:
        case "all":
            return lambda row: None
        case "stem":
            return lambda row: stem(row.name)
        case "experiment":
            return lambda row: row.experiment
        case "tag":
            return lambda row: row.tags.get(name)
    return lambda row: row.parameters.get(name)


def _text(key: str) -> Callable[[Any], str]:
    none = translate("RunGroups", "all runs") if key == "all" else translate("RunGroups", "none")
    return lambda value: none if value is None else parameter_text(value)


def _variety(rows: Sequence[RunRow], key: str) -> int:
    value = _value(key)
    return len({str(value(row)) for row in rows})


def _order(value: Any) -> tuple[int, float, str]:
    """Numbers by size, then words, then nothing."""
    if isinstance(value, int | float):
        return (0, float(value), "")
    return (2, 0.0, "") if value is None else (1, 0.0, str(value).casefold())
