"""What the comparing page reads: runs side by side, with what differs between them, row by row."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mldesk.core.metrics import told_direction
from mldesk.core.status import Status
from mldesk.gui.localized import localized
from mldesk.gui.plots.feed import Known, News, read_metric
from mldesk.gui.plots.grouping import BATCH_PREFIX, SYSTEM_PREFIX

if TYPE_CHECKING:
    from mldesk.core.metrics import MetricSummary
    from mldesk.core.run import Run
    from mldesk.core.run_table import RunRow
    from mldesk.core.workspace import Workspace

MOST_RUNS = 500
"""So many runs can be compared."""
FEW_RUNS = 6
"""So many are read with all that differs between them."""
_CHOICES = 500
_IMAGE = {"name": "image", "digest": "image digest", "base": "base image"}
_CONTAINER = {"protections": "protection", "relaxations": "relaxed", "limits": "limits"}


@dataclass(frozen=True)
class Row:
    """One thing of all runs: a value each, None where a run has none; `kind` tells facts from packages.

    `numbers` are the values of a metric.
    """

    name: str
    values: tuple[Any, ...]
    kind: str = ""
    numbers: bool = False

    @property
    def same(self) -> bool:
        """Whether all runs have the same."""
        return all(self.equal(0, place) for place in range(1, len(self.values)))

    def equal(self, one: int, other: int) -> bool:
        """Whether the runs at these places have the same."""
        a, b = self.values[one], self.values[other]
        return type(a) is type(b) and _equal(a, b)

    @property
    def difference(self) -> float | None:
        """How much more the second of two runs has; None where that is not a number."""
        if len(self.values) != 2 or not all(isinstance(value, float) for value in self.values):
            return None
        return float(self.values[1] - self.values[0])

    @property
    def best(self) -> tuple[int, ...]:
        """The places of the runs with the best value; empty when nobody knows what is best.

        The last of many batches tells nothing of a run: what is logged for each batch has no best.
        """
        direction = None if self.name.startswith(BATCH_PREFIX) else told_direction(self.name)
        there = [value for value in self.values if isinstance(value, float) and value == value]
        if direction is None or len(there) < 2:
            return ()
        value = max(there) if direction == "max" else min(there)
        return tuple(place for place, one in enumerate(self.values) if one == value)

    @property
    def tied(self) -> bool:
        """Whether all runs that have the metric share the best value."""
        return 0 < len(self.best) == sum(value is not None for value in self.values)


@dataclass(frozen=True)
class Side:
    """One of the compared runs; times in unix seconds."""

    id: str
    name: str
    number: int | None
    color: str | None
    experiment: str
    status: Status
    created: float
    started: float | None
    ended: float | None
    steps_per_epoch: int | None
    epochs: int | None
    epoch: int | None
    recorded: bool
    """Whether its environment was recorded."""
    metric_counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Choice:
    """A run that can be compared with."""

    id: str
    name: str
    experiment: str
    created: float


@dataclass(frozen=True)
class Comparison:
    """The runs and, by part, their rows: environment, parameters, last, best, code, data, compute."""

    sides: tuple[Side, ...]
    parts: Mapping[str, tuple[Row, ...]]
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Compared:
    """The rows of the compared runs, in their order; of a `few` also all that differs."""

    rows: tuple[RunRow, ...]
    few: Comparison | None


def read_compared(workspace: Workspace, run_ids: Sequence[str]) -> Compared:
    """Read these runs, leaving out those that are gone; of a single one, its nearest is added."""
    from mldesk.core.run_table import list_runs

    with workspace.store.snapshot():
        few = read_comparison(workspace, run_ids) if len(run_ids) <= FEW_RUNS else None
        ids = list(run_ids) if few is None else [side.id for side in few.sides]
        found = {row.id: row for row in list_runs(workspace, include_archived=True, ids=ids)}
    return Compared(tuple(found[one] for one in ids if one in found), few)


def read_choices(workspace: Workspace) -> tuple[Choice, ...]:
    """The newest runs, to choose from."""
    from mldesk.core.run_table import list_runs

    rows = list_runs(workspace, include_archived=True, limit=_CHOICES)
    return tuple(Choice(row.id, row.name, row.experiment, row.created) for row in rows)


def read_comparison(workspace: Workspace, run_ids: Sequence[str]) -> Comparison:
    """Compare these runs, leaving out those that are gone; of a single one, its nearest is added."""
    from mldesk.core.errors import NotFound
    from mldesk.core.run import Run

    with workspace.store.snapshot():
        choices = read_choices(workspace)
        runs = []
        for run_id in with_partner(run_ids, choices):
            try:
                runs.append(Run(workspace, run_id))
            except NotFound:
                continue
        return Comparison(tuple(map(_side, runs)), _parts(runs) if runs else {}, choices)


def with_partner(run_ids: Sequence[str], choices: Sequence[Choice]) -> list[str]:
    """The runs to compare: to a single one belongs the run of its experiment before it, or else any other."""
    chosen = list(dict.fromkeys(run_ids))
    if len(chosen) != 1:
        return chosen
    this = next((choice for choice in choices if choice.id == chosen[0]), None)
    others = [choice for choice in choices if choice.id != chosen[0]]
    if this is None or not others:
        return chosen
    near = [choice for choice in others if choice.experiment == this.experiment]
    earlier = [choice for choice in near if choice.created <= this.created]
    partner = (earlier or near or others)[0]
    return [partner.id, this.id] if partner.created <= this.created else [this.id, partner.id]


def _side(run: Run) -> Side:
    counts = {name: summary.count for name, summary in run.metrics().items()}
    recorded = bool(run.environment)
    return Side(
        run.id, run.name, run.number, run.color, run.experiment, run.status, run.created, run.started,
        run.ended, run.steps_per_epoch, run.epochs, run.epoch, recorded, counts,
    )  # fmt: skip


def _parts(runs: Sequence[Run]) -> dict[str, tuple[Row, ...]]:
    from mldesk.core.snapshot import snapshot_hashes

    metrics = [_shown_metrics(run) for run in runs]
    return {
        "environment": tuple(environment_rows([flat_environment(run) for run in runs])),
        "parameters": tuple(rows_of([run.parameters() for run in runs])),
        "last": _metric_rows(metrics, "last"),
        "best": _metric_rows(metrics, "best"),
        "code": tuple(rows_of([snapshot_hashes(run.folder / "snapshot") for run in runs])),
        "data": tuple(rows_of([_datasets(run) for run in runs])),
        "compute": tuple(rows_of([_compute(run) for run in runs], in_order=True)),
    }


def environment_rows(environments: Sequence[Mapping[str, Any]]) -> list[Row]:
    """The facts and packages of flat environments; what differs between two of them core tells."""
    from mldesk.core.environments.difference import environment_difference

    facts = [{k: v for k, v in one.items() if k != "packages"} for one in environments]
    rows = [Row(row.name, row.values, "fact") for row in rows_of(facts, in_order=True)]
    # where one environment was built and the other was not, their paths say nothing
    rows = [row for row in rows if row.name != "interpreter" or None not in row.values]
    packages = [one.get("packages") for one in environments]
    if not all(isinstance(one, Mapping) for one in packages):
        return rows
    by_key = [{_key(name): (name, version) for name, version in (one or {}).items()} for one in packages]
    first = environments[0]
    changed = {
        _key(change.name)
        for other in environments[1:]
        for change in environment_difference(first, other).packages
    }
    names = {key: name for one in by_key for key, (name, _) in one.items()}
    found = []
    for key in sorted(names):
        values = tuple(one[key][1] if key in one else None for one in by_key)
        if key not in changed:  # the same to core, however it is written
            values = (values[0],) * len(values)
        found.append(Row(names[key], values, "package"))
    # what has another version matters more than what came along
    return [*rows, *sorted(found, key=lambda row: 2 if row.same else int(None in row.values))]


def flat_environment(run: Run) -> dict[str, Any]:
    """What was recorded, flat; of what was asked for, its title, variables and secrets."""
    recorded, asked = run.environment or {}, run.config.environment
    told = recorded.get("environment")
    title = told.get("title") if isinstance(told, dict) else None
    called = asked.reference or title or localized(asked.title)
    flat: dict[str, Any] = {"environment": called, "python": recorded.get("python")}
    image, container = recorded.get("image"), recorded.get("container")
    for found, words in ((image, _IMAGE), (container, _CONTAINER)):
        if isinstance(found, dict):
            flat |= {word: _text(found.get(key)) for key, word in words.items()}
    flat |= {key: recorded.get(key) for key in ("platform", "machine")}
    flat["interpreter"] = run.python if asked.is_ready else None
    variables = {**asked.variables, **run.config.environment_variables}
    flat |= {f"${name}": value for name, value in sorted(variables.items())}
    flat["secrets"] = _text(list(asked.secrets))
    return {**flat, "packages": recorded.get("packages")}


def seconds_taken(started: float | None, ended: float | None) -> int | None:
    """How long a run took, in whole seconds: what is shown alike is no difference."""
    return None if started is None or ended is None else int(ended - started)


def _compute(run: Run) -> dict[str, Any]:
    config = run.config
    return {
        "status": str(run.status),
        "target": run.compute,
        "device": run.device,
        "cpus": config.cpus,
        "gpus": config.gpus,
        "script": run.script,
        "took": seconds_taken(run.started, run.ended),
    }


def _datasets(run: Run) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for used in run.datasets():
        name = f"{used.name} · {used.argument}" if used.argument else used.name
        named[name] = used.version
    for given in run.datastore_inputs:
        named[f"{given.input_name} · {given.argument}" if given.argument else given.input_name] = (
            given.reference
        )
    return named


def _shown_metrics(run: Run) -> dict[str, MetricSummary]:
    return {name: found for name, found in run.metrics().items() if not name.startswith(SYSTEM_PREFIX)}


def _metric_rows(metrics: Sequence[Mapping[str, MetricSummary]], which: str) -> tuple[Row, ...]:
    names = sorted({name for one in metrics for name in one}, key=lambda name: ("/" in name, name))
    return tuple(
        Row(
            name,
            tuple(float(getattr(one[name], which)) if name in one else None for one in metrics),
            numbers=True,
        )
        for name in names
    )


def rows_of(things: Sequence[Mapping[str, Any]], in_order: bool = False) -> list[Row]:
    """What any of the runs has, by name or in the order it comes, with the value of each run."""
    names = list(dict.fromkeys(name for one in things for name in one))
    rows = [
        Row(name, tuple(one.get(name) for one in things)) for name in (names if in_order else sorted(names))
    ]
    return [row for row in rows if any(value is not None for value in row.values)]


def _equal(one: Any, other: Any) -> bool:
    return bool(one == other) or (one != one and other != other)  # NaN is the same as NaN


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _text(value: Any) -> str | None:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or None
    return None if value is None else str(value)


def read_points(workspace: Workspace, known: Mapping[tuple[str, str], Known]) -> list[News]:
    """The points beyond the `known` ones, by run id and metric; runs that are gone have none."""
    from mldesk.core.errors import NotFound
    from mldesk.core.run import Run

    found = []
    for (run_id, metric), before in known.items():
        try:
            run = Run(workspace, run_id)
        except NotFound:
            continue
        summary = run.metrics().get(metric)
        if summary is not None and summary.count > before.count:
            news = News(run_id)
            read_metric(run, summary, before, news)
            found.append(news)
    return found
