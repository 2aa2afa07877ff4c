"""What differs between any number of runs, part by part: a value for each run, and which is the usual one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mldesk.core.run_table import RunRow
from mldesk.gui.plots.grouping import BATCH_PREFIX

from .reading import Row, environment_rows, flat_environment, rows_of, seconds_taken

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

PARTS = ("parameters", "environment", "data", "metrics", "compute")


@dataclass(frozen=True)
class Difference:
    """A thing and its value for each run, in the order of the runs; None where a run has none."""

    row: Row
    usual: Any = field(compare=False)
    """The value that most runs have; one that hardly any shares is None."""

    @property
    def same(self) -> bool:
        """Whether all runs have the same."""
        return self.row.same

    def is_usual(self, place: int) -> bool:
        """Whether a run has what most have."""
        return self.usual is not None and bool(self.row.values[place] == self.usual)


def differences(rows: Sequence[Row]) -> tuple[Difference, ...]:
    """The things with the value that most runs have."""
    return tuple(Difference(row, _usual(row.values)) for row in rows)


def _usual(values: Sequence[Any]) -> Any:
    counts = Counter(str(value) for value in values if value is not None)
    if not counts:
        return None
    text, count = counts.most_common(1)[0]
    if count * 2 <= len(values):
        return None
    return next(value for value in values if value is not None and str(value) == text)


def read_part(workspace: Workspace, part: str, rows: Sequence[RunRow]) -> tuple[Difference, ...]:
    """The things of a part, for these runs."""
    if part == "environment":
        return differences(_read_environments(workspace, [row.id for row in rows]))
    things: list[Mapping[str, Any]] = [_THINGS[part](row) for row in rows]
    return differences(rows_of(things, in_order=part == "compute"))


def _read_environments(workspace: Workspace, run_ids: Sequence[str]) -> list[Row]:
    """Facts, then packages; each list of packages is compared once, however many runs have it."""
    from mldesk.core.run import Run

    flat = {run.id: flat_environment(run) for run in Run.several(workspace, run_ids)}
    found = [flat.get(run_id, {}) for run_id in run_ids]
    facts = [{name: value for name, value in one.items() if name != "packages"} for one in found]
    lists: dict[frozenset[tuple[str, str]], int] = {}
    places: list[int | None] = []
    for one in found:
        packages = one.get("packages")
        known = isinstance(packages, Mapping)
        key = frozenset(packages.items()) if isinstance(packages, Mapping) else frozenset()
        places.append(lists.setdefault(key, len(lists)) if known else None)
    told = [
        row for row in rows_of(facts, in_order=True) if row.name != "interpreter" or None not in row.values
    ]
    return [*told, *_package_rows([dict(key) for key in lists], places)]


def _package_rows(lists: Sequence[Mapping[str, str]], places: Sequence[int | None]) -> list[Row]:
    if not lists:
        return []
    rows = environment_rows([{"packages": packages} for packages in lists])
    return [
        Row(row.name, tuple(None if at is None else row.values[at] for at in places), row.kind)
        for row in rows
        if row.kind == "package"
    ]


def _metrics(row: RunRow) -> dict[str, Any]:
    return {
        name: float(found.best) for name, found in row.metrics.items() if not name.startswith(BATCH_PREFIX)
    }


def _data(row: RunRow) -> dict[str, Any]:
    named = (text.rpartition(":") for text in row.datasets)
    return {name: int(version) if version.isdecimal() else version for name, _, version in named}


def _compute(row: RunRow) -> dict[str, Any]:
    return {
        "status": str(row.status),
        "target": row.compute,
        "device": row.device,
        "script": row.script,
        "took": seconds_taken(row.started, row.ended),
    }


_THINGS: dict[str, Callable[[RunRow], dict[str, Any]]] = {
    "parameters": lambda row: row.parameters,
    "data": _data,
    "metrics": _metrics,
    "compute": _compute,
}
