"""Feeds a run's guards with what the engine enters and measures, and records what they see."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from mldesk.core.chunk_reading import read_points
from mldesk.core.errors import free_space
from mldesk.core.guards import Finding, GuardSettings, Look, RunGuards, load_settings, settings_file
from mldesk.core.guards.facts import machine_guards
from mldesk.core.ingest import Lineage, Series
from mldesk.core.metrics import system_prefix
from mldesk.core.workspace import Workspace
from mldesk.runtime import events, log_file

_below = """
WITH RECURSIVE below (id, path) AS (
    SELECT ?1, json_array(?1) UNION ALL
    SELECT runs.id, json_insert(path, '$[#]', runs.id) FROM runs JOIN below ON runs.parent_id = below.id
)"""


class Guarding:
    """The guards of one run and of its child runs.

    `append` puts an event into the run's event file: so what the guards see is entered like all else, once,
    and is there after a rebuild. Points that a run has logged before are looked at first, and what an earlier
    engine has told is not told again.
    """

    def __init__(self, workspace: Workspace, run_id: str, append: Callable[[events.Event], None]) -> None:
        self._workspace = workspace
        self._root: Lineage = (run_id,)
        self._append = append
        self._settings = GuardSettings()
        self._settings_stamp: int | None = None
        self._guards: dict[Lineage, RunGuards] = {}
        self._told: dict[tuple[Lineage, str], Finding] = {}
        self._read_settings()
        self._catch_up()

    def add(self, lineage: Lineage, series: Series) -> None:
        """Take in points that were entered; signs of life of a child are those of the run."""
        self._of(lineage).add(*series)
        if lineage != self._root:
            self._of(self._root).count(len(series[1]))

    def look(self, values: Mapping[str, float]) -> None:
        """Take in what the run uses now, as the monitor measured it, and record what the guards see."""
        self._read_settings()
        self._of(self._root).look(self._look(values))
        self.record()

    def record(self) -> None:
        """Append what is seen since the last time, and what is no longer."""
        now = time.time()
        seen = {
            (lineage, finding.guard): finding
            for lineage, guards in self._guards.items()
            for finding in guards.findings().values()
        }
        for (lineage, guard), finding in self._told.items():
            if (lineage, guard) not in seen:
                self._tell(lineage, finding, now, over=True)
        for (lineage, guard), finding in seen.items():
            if (lineage, guard) not in self._told:
                self._tell(lineage, finding, now, over=False)
        self._told = seen

    def _tell(self, lineage: Lineage, finding: Finding, now: float, over: bool) -> None:
        event: events.Event = events.Guard(finding.guard, finding.text, finding.since, now, over)
        for child in reversed(lineage[1:]):
            event = events.Child(child, event)
        self._append(event)

    def _of(self, lineage: Lineage) -> RunGuards:
        if lineage not in self._guards:
            self._guards[lineage] = RunGuards(self._settings)
        return self._guards[lineage]

    def _look(self, values: Mapping[str, float]) -> Look:
        try:
            log_size = (self._workspace.run_folder(self._root[0]) / log_file.LOG).stat().st_size
        except OSError:
            log_size = 0
        return Look(
            time.time(),
            values.get("cpu_percent"),
            int(values.get("read_bytes", 0) + values.get("write_bytes", 0)),
            log_size,
            free_space(self._workspace.path),
            _gpus(values),
        )

    def _read_settings(self) -> None:
        stamp = _stamp(settings_file(self._workspace.path))
        if stamp != self._settings_stamp:
            self._settings_stamp = stamp
            self._settings = load_settings(self._workspace.path)
            for guards in self._guards.values():
                guards.set_settings(self._settings)

    def _catch_up(self) -> None:
        store = self._workspace.store
        sql = f"{_below} SELECT path, metrics.id, name FROM metrics JOIN below ON run_id = below.id"  # noqa: S608
        for path, identity, name in store.read(sql, self._root[0]):
            if not name.startswith(system_prefix):
                points = read_points(store, identity)
                if len(points):
                    self.add(tuple(json.loads(path)), (name, points.steps, points.times, points.values))
        sql = f"{_below} SELECT path, guard, text, since FROM messages JOIN below ON run_id = below.id "  # noqa: S608
        for path, guard, text, since in store.read(
            sql + "WHERE guard IS NOT NULL AND over IS NULL", self._root[0]
        ):
            lineage, finding = tuple(json.loads(path)), Finding(guard, text, since)
            self._told[lineage, guard] = finding
            if guard in machine_guards:
                self._of(lineage).restore(finding)


def _gpus(values: Mapping[str, float]) -> dict[int, tuple[float, int]]:
    """Load and memory of each GPU, from names as gpu0_percent and gpu0_memory_bytes.

    Where the driver does not tell what the run itself holds, the memory is that of the whole GPU.
    """
    numbers = [
        int(name[3 : -len("_percent")])
        for name in values
        if name.startswith("gpu") and name.endswith("_percent")
    ]
    return {number: (values[f"gpu{number}_percent"], int(_gpu_memory(values, number))) for number in numbers}


def _gpu_memory(values: Mapping[str, float], number: int) -> float:
    whole = values.get(f"gpu{number}_machine_memory_bytes", 0)
    return values.get(f"gpu{number}_memory_bytes", whole)


def _stamp(path: Path) -> int | None:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None
