"""What the Results tab reads: matrices and images that the compared runs logged under the same name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mldesk.core.errors import MldeskError
from mldesk.core.result_documents import ConfusionMatrix
from mldesk.core.run_results import (
    IMAGE,
    Result,
    ResultEntry,
    list_results,
    read_result_document,
    runs_with_pictures,
)
from mldesk.gui.widgets.image_tiles import Tile, read_tile
from mldesk.gui.widgets.picture_view import LARGEST_SIDE

if TYPE_CHECKING:
    from mldesk.core.workspace import Workspace

MATRIX = "confusion_matrix"
Key = tuple[str, str]
"""Kind and name of a result."""
Found = Mapping[str, Mapping[Key, Result]]
"""The results of each run, by run id."""


@dataclass(frozen=True)
class Shown:
    """What a run logged under a name, at or before a step; None or a `problem` where that cannot be shown."""

    run_id: str
    step: int | None = None
    content: ConfusionMatrix | Tile | None = None
    problem: str = ""


def read_results(workspace: Workspace, run_ids: Sequence[str], most: int) -> Found:
    """The matrices and images of these runs; of more than `most`, of the first that have logged any."""
    if len(run_ids) > most:
        there = runs_with_pictures(workspace, run_ids)
        run_ids = sorted(run_ids, key=lambda run_id: run_id not in there)[:most]
    return {
        run_id: {one.key: one for one in list_results(workspace, run_id) if one.kind in (MATRIX, IMAGE)}
        for run_id in run_ids
    }


def keys_of(found: Found) -> list[Key]:
    """What any of the runs logged, matrices first."""
    keys = dict.fromkeys(key for results in found.values() for key in results)
    return sorted(keys, key=lambda key: (key[0] != MATRIX, key[1]))


def steps_of(found: Found, key: Key) -> list[int]:
    """All steps at which any of the runs logged it."""
    entries = (entry for results in found.values() if key in results for entry in results[key].entries)
    return sorted({entry.step for entry in entries})


def entry_at(result: Result, step: int) -> ResultEntry | None:
    """The last one that was logged up to a step; the first one where there is none."""
    before = [entry for entry in result.entries if entry.step <= step]
    return before[-1] if before else next(iter(result.entries), None)


def read_matrices(workspace: Workspace, found: Found, key: Key, step: int) -> list[Shown]:
    """The matrix of each run at a step."""
    return [_matrix(workspace, run_id, results.get(key), step) for run_id, results in found.items()]


def _matrix(workspace: Workspace, run_id: str, result: Result | None, step: int) -> Shown:
    entry = None if result is None else entry_at(result, step)
    if entry is None:
        return Shown(run_id)
    try:
        document = read_result_document(workspace, MATRIX, entry)
    except MldeskError as error:
        return Shown(run_id, entry.step, problem=str(error))
    return Shown(run_id, entry.step, document if isinstance(document, ConfusionMatrix) else None)


def read_images(found: Found, key: Key, step: int, ratio: float) -> list[Shown]:
    """The image of each run at a step, for a screen of `ratio` pixels to a point; reads files: takes time."""
    return [_image(run_id, results.get(key), step, ratio) for run_id, results in found.items()]


def _image(run_id: str, result: Result | None, step: int, ratio: float) -> Shown:
    entry = None if result is None else entry_at(result, step)
    if entry is None or entry.path is None:
        return Shown(run_id)
    return Shown(run_id, entry.step, read_tile(entry.path, "", ratio, LARGEST_SIDE))
