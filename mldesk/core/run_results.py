"""What a run's script logged besides metrics: images, tables, confusion matrices and the like, by name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .errors import NotFound
from .result_documents import Document, read_document
from .run import Run

if TYPE_CHECKING:
    from .workspace import Workspace

IMAGE, TABLE, ROWS, TEXT = "image", "table", "row", "text"
kinds = ("confusion_matrix", "accuracy_table", "predictions", "residuals", IMAGE, TABLE, ROWS, TEXT)


@dataclass(frozen=True, slots=True)
class ResultEntry:
    """One time that a result was logged: its number in its table, step and unix time; an image's file."""

    identity: int
    step: int
    time: float
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """All that was logged under one name as one of `kinds`, in the order it was logged.

    Rows and texts, of which there may be very many, have the last one as their only entry; `count` counts.
    """

    kind: str
    name: str
    entries: tuple[ResultEntry, ...]
    count: int

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from the run's other results."""
        return self.kind, self.name


@dataclass(frozen=True, slots=True)
class ResultTable:
    """A table by columns, all of one length; what a row lacks is None."""

    columns: tuple[str, ...]
    values: tuple[Sequence[Any], ...]

    @property
    def row_count(self) -> int:
        """How many rows it has."""
        return len(self.values[0]) if self.values else 0


def results_stamp(workspace: Workspace, run_id: str) -> tuple[int, ...]:
    """Something that is another whenever more was logged; found at once however much there is."""
    found = workspace.store.read_one(
        "SELECT (SELECT max(id) FROM records WHERE run_id = ?1), "
        "(SELECT max(id) FROM images WHERE run_id = ?1), (SELECT max(id) FROM texts WHERE run_id = ?1)",
        run_id,
    )
    return tuple(number or 0 for number in found or ())


def runs_with_pictures(workspace: Workspace, run_ids: Sequence[str]) -> set[str]:
    """Those of these runs that have logged a confusion matrix or an image; found with one statement."""
    ids = "run_id IN (SELECT value FROM json_each(?1))"
    rows = workspace.store.read(
        f"SELECT run_id FROM records WHERE kind = 'confusion_matrix' AND {ids} "  # noqa: S608 (ours)
        f"UNION SELECT run_id FROM images WHERE {ids}",
        json.dumps(list(run_ids)),
    )
    return {row["run_id"] for row in rows}


def list_results(workspace: Workspace, run_id: str) -> list[Result]:
    """What the run has logged so far, by kind, then by what was logged first; no contents are read."""
    found: dict[tuple[str, str], list[ResultEntry]] = {}
    rows = workspace.store.read(
        "SELECT id, kind, name, step, time FROM records WHERE run_id = ? AND kind <> 'row' ORDER BY id",
        run_id,
    )
    for row in rows:
        entry = ResultEntry(row["id"], row["step"], row["time"])
        found.setdefault((row["kind"], row["name"]), []).append(entry)
    folder = Run(workspace, run_id).folder
    for row in workspace.store.read(
        "SELECT id, name, step, time, path FROM images WHERE run_id = ? ORDER BY id", run_id
    ):
        entry = ResultEntry(row["id"], row["step"], row["time"], folder / row["path"])
        found.setdefault((IMAGE, row["name"]), []).append(entry)
    results = [Result(kind, name, tuple(got), len(got)) for (kind, name), got in found.items()]
    results += _gathered(workspace, run_id)
    return sorted((one for one in results if one.kind in kinds), key=lambda one: kinds.index(one.kind))


def _gathered(workspace: Workspace, run_id: str) -> list[Result]:
    """Rows and texts: of each name the last one, and how many there are."""
    results = []
    for kind, table in ((ROWS, "records"), (TEXT, "texts")):
        condition = "AND kind = 'row'" if kind == ROWS else ""
        rows = workspace.store.read(
            f"SELECT max(id) AS last, name, step, time, count(*) AS count FROM {table} "  # noqa: S608 (ours)
            f"WHERE run_id = ? {condition} GROUP BY name ORDER BY min(id)",
            run_id,
        )
        results += [
            Result(kind, row["name"], (ResultEntry(row["last"], row["step"], row["time"]),), row["count"])
            for row in rows
        ]
    return results


def read_result_document(workspace: Workspace, kind: str, entry: ResultEntry) -> Document:
    """The numbers of a logged confusion matrix, accuracy table, predictions or residuals.

    Raises InvalidInput when what was logged cannot be understood, NotFound when it is gone.
    """
    return read_document(kind, _data(workspace, entry))


def read_result_table(workspace: Workspace, run_id: str, result: Result, entry: ResultEntry) -> ResultTable:
    """A logged table; of rows and texts all of that name. Raises NotFound when it is gone."""
    if result.kind == TEXT:
        rows = workspace.store.read(
            "SELECT step, data FROM texts WHERE run_id = ? AND name = ? ORDER BY id", run_id, result.name
        )
        return ResultTable(("step", "value"), ([row[0] for row in rows], [row[1] for row in rows]))
    if result.kind == ROWS:
        found = workspace.store.read(
            "SELECT data FROM records WHERE run_id = ? AND kind = 'row' AND name = ? ORDER BY id",
            run_id,
            result.name,
        )
        return _table_of_rows([json.loads(row[0]) for row in found])
    return _table_of_columns(_data(workspace, entry))


def _data(workspace: Workspace, entry: ResultEntry) -> Any:
    row = workspace.store.read_one("SELECT data FROM records WHERE id = ?", entry.identity)
    if row is None:
        raise NotFound(
            "The result is not there any more", "The workspace was made anew", "Open the run again."
        )
    return json.loads(row["data"])


def _table_of_rows(rows: Sequence[Any]) -> ResultTable:
    kept = [row for row in rows if isinstance(row, dict)]
    columns = tuple(dict.fromkeys(name for row in kept for name in row))
    return ResultTable(columns, tuple([row.get(name) for row in kept] for name in columns))


def _table_of_columns(table: Any) -> ResultTable:
    if not isinstance(table, dict):
        return ResultTable((), ())
    columns = {name: value if isinstance(value, list) else [value] for name, value in table.items()}
    length = max(map(len, columns.values()), default=0)
    values = tuple([*column, *[None] * (length - len(column))] for column in columns.values())
    return ResultTable(tuple(columns), values)
