"""Runs, datasets, models, environments and experiments by a few letters of their names, a few of each.

The names of runs are looked through in their index alone, the best ones chosen there: however many runs there
are, the rows of only a few are read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mldesk.core.store import Row
    from mldesk.core.workspace import Workspace

LIMIT = 50
"""As many are looked up of each kind, and shown of all."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing of a workspace: its kind (run, dataset, model, environment, experiment), id and name.

    `identity` is what opens it: the id of a run, the name of anything else. `detail` is a run's experiment.
    """

    kind: str
    identity: str
    title: str
    detail: str = ""


def find(workspace: Workspace, query: str, limit: int = LIMIT) -> list[Found]:
    """What fits the letters of `query`, at most `limit` of each kind; nothing for an empty query."""
    words = query.split()
    if not words:
        return []
    with workspace.store.snapshot():
        found = _runs(workspace, words, limit)
        for kind, names in _named.items():
            sql = f"SELECT name FROM ({names}) WHERE {_fits(words)} ORDER BY {_best} LIMIT ?"  # noqa: S608
            rows = workspace.store.read(sql, *_patterns(words), *_ordering(words), limit)
            found += [Found(kind, row["name"], row["name"]) for row in rows]
    return found


def newest_runs(workspace: Workspace, limit: int) -> list[Found]:
    """The newest runs, the newest first."""
    rows = workspace.store.read(f"{_run} WHERE deleted IS NULL ORDER BY runs.id DESC LIMIT ?", limit)
    return [_found_run(row) for row in rows]


_run = """
SELECT runs.id, number, runs.name, experiments.name AS experiment
FROM runs JOIN experiments ON experiments.id = experiment_id"""

_named = {
    "experiment": "SELECT name FROM experiments",
    "dataset": """SELECT name FROM datasets WHERE EXISTS (
        SELECT 1 FROM dataset_versions WHERE dataset_id = datasets.id AND deleted IS NULL)""",
    "model": """SELECT name FROM models WHERE EXISTS (
        SELECT 1 FROM model_versions WHERE model_id = models.id AND deleted IS NULL)""",
    "environment": "SELECT DISTINCT name FROM environments WHERE deleted IS NULL",
}
"""The names of each kind but runs, without what is in the trash."""

_best = "name LIKE ? ESCAPE '!' DESC, name LIKE ? ESCAPE '!' DESC"


def _runs(workspace: Workspace, words: list[str], limit: int) -> list[Found]:
    found = [_found_run(row) for row in _numbered(workspace, words)]
    for place in _places(workspace, words, limit):
        rows = workspace.store.read(f"{_run} WHERE runs.rowid = ? AND deleted IS NULL", place)
        found += [run for row in rows if (run := _found_run(row)) not in found]
        if len(found) >= limit:
            break
    return found


def _numbered(workspace: Workspace, words: list[str]) -> list[Row]:
    """The run whose number was written, as 17 or #17."""
    number = words[0].removeprefix("#")
    if len(words) > 1 or not (number.isascii() and number.isdigit() and len(number) < 16):
        return []
    return workspace.store.read(f"{_run} WHERE number = ? AND deleted IS NULL", int(number))


def _places(workspace: Workspace, words: list[str], limit: int) -> Iterator[int]:
    """The rowids of runs whose name fits, the best first and of those the newest, read page by page.

    The sum keeps SQLite from walking the table, whose rows are large, in its own order: the index has all.
    """
    sql = f"""SELECT rowid FROM runs WHERE {_fits(words)}
        ORDER BY {_best}, rowid + 0 DESC LIMIT ? OFFSET ?"""  # noqa: S608
    page, offset = 4 * limit, 0
    while True:
        rows = workspace.store.read(sql, *_patterns(words), *_ordering(words), page, offset)
        yield from (row[0] for row in rows)
        if len(rows) < page:
            return
        offset += page


def _fits(words: list[str]) -> str:
    return " AND ".join(["name LIKE ? ESCAPE '!'"] * len(words))


def _patterns(words: list[str]) -> list[str]:
    """For each word the pattern of its letters in their order, with anything between them."""
    return ["%" + "".join(f"{_plain(letter)}%" for letter in word) for word in words]


def _ordering(words: list[str]) -> tuple[str, str]:
    """The patterns of names that begin with the first word, and of those that hold it."""
    first = _plain(words[0])
    return f"{first}%", f"%{first}%"


def _plain(text: str) -> str:
    for special in "!%_":
        text = text.replace(special, f"!{special}")
    return text


def _found_run(row: Row) -> Found:
    number = "" if row["number"] is None else f"#{row['number']}"
    return Found("run", row["id"], row["name"], f"{row['experiment']} {number}".strip())
