"""A run: one execution of a script, as a live view on its rows and its folder."""

from __future__ import annotations

import time as clock
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Self

from mldesk.runtime.files import CHILDREN

from .content import is_inside
from .errors import Conflict
from .run_columns import no_such_run
from .run_editing import RunEditing
from .run_facts import Artifact, Image, Message, Record, UsedDataset
from .run_table import RunRow, list_runs
from .status import Status

if TYPE_CHECKING:
    from .model import ModelVersion
    from .model.registration import GivenDataset
    from .spec import ScriptRunConfig
    from .workspace import Workspace

__all__ = [
    "Artifact",
    "Image",
    "Message",
    "Record",
    "Run",
    "RunRow",
    "UsedDataset",
    "find_run",
    "list_runs",
    "submit",
]


class Run(RunEditing):
    """A live view on one run, made by `submit` or `find_run`; `refresh()` reads its row again."""

    def children(self) -> list[Self]:
        """Its child runs, in the order they were made."""
        rows = self._read("SELECT id FROM runs WHERE parent_id = ? ORDER BY rowid")
        return [type(self)(self._workspace, row["id"]) for row in rows]

    def child_names(self) -> dict[str, str]:
        """The names, by id, of this run and those below it; none where no child run keeps own files."""
        if not (self.work_folder / CHILDREN).is_dir():
            return {}
        rows = self._read(
            "WITH RECURSIVE below (id) AS (SELECT ?1 UNION SELECT runs.id FROM below JOIN runs "
            "ON runs.parent_id = below.id) SELECT id, name FROM runs JOIN below USING (id) ORDER BY rowid"
        )
        return {row["id"]: row["name"] for row in rows}

    def register_model(
        self,
        model_name: str,
        model_path: str | None = None,
        tags: Mapping[str, str] | None = None,
        properties: Mapping[str, str] | None = None,
        model_framework: object = None,
        model_framework_version: object = None,
        description: str | None = None,
        datasets: Iterable[GivenDataset] | None = None,
        **_ignored: object,
    ) -> ModelVersion:
        """Register a file or folder of this run, which must be over, as the next version of a model.

        `model_path` is relative to the run's work folder, such as `outputs/model`; without it, it is what is
        called `model_name` there, else all of outputs. `datasets` are versions or references, alone or in
        pairs behind what they were used for. Other arguments are taken for compatibility and not kept. Raises
        what model.register_model does.
        """
        from .model import register_model

        path = model_path or self._path_of_model(model_name)
        return register_model(
            self._workspace,
            self,
            model_name,
            path,
            description or "",
            tags,
            properties,
            datasets=datasets or (),
        )

    def _path_of_model(self, name: str) -> str:
        for path in (name, f"outputs/{name}"):
            if is_inside(path) and (self.work_folder / path).exists():
                return path
        return "outputs"

    def wait(self, timeout: float | None = None, poll: float = 0.05) -> Status:
        """Wait until the run is over, looking every `poll` seconds; returns its status.

        Raises TimeoutError after `timeout` seconds.
        """
        end = None if timeout is None else clock.monotonic() + timeout
        while not self.refresh().status.terminal:
            if end is not None and clock.monotonic() >= end:
                raise TimeoutError(f"{self.name} was still {self.status} after {timeout} s")
            clock.sleep(poll)
        return self.status


def submit(workspace: Workspace, config: ScriptRunConfig, held: bool = False) -> Run:
    """Store a run with status Queued and a snapshot of its source folder; it starts when an engine takes it.

    One that is `held` waits until it is released. All or nothing. Raises InvalidInput whose `problems` are
    all its errors; StorageFull and the like.
    """
    from .submission import store_run

    return Run(workspace, store_run(workspace, config, held))


def find_run(workspace: Workspace, text: str, deleted: bool = False) -> Run:
    """The run with this id, name, number, or beginning of an id; with `deleted` one that is in the trash.

    Raises NotFound when there is none and Conflict when it fits several.
    """
    text = text.strip()
    where = "deleted > 0" if deleted else "deleted IS NULL"
    for condition, parameters in (
        ("id = ?", (text.lower(),)),
        ("name = ?", (text,)),
        ("number = ?", (int(text.removeprefix("#")) if text.removeprefix("#").isdecimal() else -1,)),
        ("id >= ? AND id < ?", (text.lower(), text.lower() + "~")),
    ):
        if not text:
            break
        rows = workspace.store.read(
            f"SELECT id, name FROM runs WHERE {condition} AND {where} LIMIT 6",  # noqa: S608 (ours)
            *parameters,
        )
        if len(rows) == 1:
            return Run(workspace, rows[0]["id"])
        if rows:
            raise _ambiguous(text, [f"{row['name']} ({row['id']})" for row in rows])
    raise no_such_run(text)


def _ambiguous(text: str, found: list[str]) -> Conflict:
    shown = ", ".join(found[:5]) + (" and more" if len(found) > 5 else "")
    return Conflict("Several runs fit", f"{text!r} fits {shown}", "Give more of the id.")
