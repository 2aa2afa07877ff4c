"""What a run has logged, by name, as the SDK gives it back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Any

from mldesk.runtime.values import as_logged

from ..run import Run
from ..run_facts import Image
from .files import image_name

_tables = ("row", "table")
Logged = tuple[float, Any]
"""When something was logged, and what."""


def metric_values(
    run: Run, name: str | None = None, told: Callable[[Run, Image], Any] | None = None
) -> dict[str, Any]:
    """What was logged under each name, or under `name` alone: a value for one logged once, else a list.

    The rows and columns of a table come together: a dict of columns, each a value or a list. Images are
    told by the SDK's kind of address, whose last part is the name of a file of the run, or as `told` says.
    """
    tell = told or _address
    points: dict[str, list[Logged]] = {}
    kinds = run.metric_kinds()
    for metric in run.metrics():
        if name in (None, metric):
            found = run.metric(metric)
            logged_as = as_logged(kinds.get(metric, ""), found.values.tolist())
            points[metric] = list(zip(found.times.tolist(), logged_as, strict=True))
    tables: dict[str, dict[str, list[Any]]] = {}
    for record in run.records():
        if name not in (None, record.name):
            continue
        if record.kind in _tables and isinstance(record.data, dict):
            _add_rows(tables.setdefault(record.name, {}), record.data)
        else:
            points.setdefault(record.name, []).append((record.time, record.data))
    for image in run.images():
        if name in (None, image.name):
            points.setdefault(image.name, []).append((image.time, tell(run, image)))
    values = {key: _single([value for _, value in _in_order(logged)]) for key, logged in points.items()}
    return values | {
        key: {column: _single(cells) for column, cells in columns.items()} for key, columns in tables.items()
    }


def _in_order(logged: list[Logged]) -> list[Logged]:
    """In the order of time where numbers, texts and others were logged under one name."""
    kinds = [kind for kind, _ in groupby(logged, key=lambda pair: type(pair[1]))]
    return sorted(logged, key=lambda pair: pair[0]) if len(kinds) > 1 else logged


def _add_rows(columns: dict[str, list[Any]], data: dict[str, Any]) -> None:
    for column, cells in data.items():
        columns.setdefault(column, []).extend(cells if isinstance(cells, list) else [cells])


def _single(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _address(run: Run, image: Image) -> str:
    return f"aml://artifactId/ExperimentRun/dcid.{run.id}/{image_name(image)}"


def file_of_address(address: str) -> str:
    """The name of the file that such an address leads to."""
    return address.rpartition("/dcid.")[2].partition("/")[2]
