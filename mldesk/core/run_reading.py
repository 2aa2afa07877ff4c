"""What a run has recorded in the tables: parameters, metrics, files, images, messages, the data it reads."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from .errors import NotFound
from .identifiers import quoted
from .metrics import MetricColumns, MetricSummary, summary_columns, summary_of, system_prefix
from .ranks import RankFacts, list_ranks
from .run_columns import RunColumns
from .run_data import input_to_json
from .run_facts import Artifact, Image, Message, Record, UsedDataset

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .chunk_extremes import Stretch
    from .store import Row


class RunReading(RunColumns):
    """The part of a run that is read from the tables, anew at each call."""

    def parameters(self) -> dict[str, Any]:
        """The run's parameters: argument values, and what was found while it ran."""
        rows = self._read("SELECT name, value FROM parameters WHERE run_id = ? ORDER BY name")
        return {row["name"]: json.loads(row["value"]) for row in rows}

    def tags(self) -> dict[str, str]:
        """The run's tags."""
        return {
            row["key"]: row["value"] for row in self._read("SELECT key, value FROM tags WHERE run_id = ?")
        }

    def properties(self) -> dict[str, str]:
        """Facts the run has noted about itself."""
        return {
            row["key"]: row["value"]
            for row in self._read("SELECT key, value FROM properties WHERE run_id = ?")
        }

    def ranks(self) -> list[RankFacts]:
        """Its processes by rank; empty for a run of one process and before it has started."""
        return list_ranks(self._workspace, self.id)

    def metrics(self) -> dict[str, MetricSummary]:
        """A summary of each metric the script logged, by name."""
        return {
            name: found for name, found in self._summaries().items() if not name.startswith(system_prefix)
        }

    def system_metrics(self) -> dict[str, MetricSummary]:
        """A summary of what the run used (CPU, memory, GPU, disk), under names like `system/cpu_percent`."""
        return {name: found for name, found in self._summaries().items() if name.startswith(system_prefix)}

    def metric_kinds(self) -> dict[str, str]:
        """What values of metrics were logged as, by name, where they are not all floats: int or bool."""
        rows = self._read("SELECT name, value_kind FROM metrics WHERE run_id = ? AND value_kind <> ''")
        return {row["name"]: row["value_kind"] for row in rows}

    def metric(self, name: str, start: int = 0, end: int | None = None) -> MetricColumns:
        """The points of the metric called `name`, from number `start` to `end`: what is new to a reader.

        Raises NotFound, naming the metrics there are.
        """
        from .chunk_reading import read_points

        return read_points(self._workspace.store, self._metric_id(name), start, end)

    def metric_values(self, name: str, start: int, end: int) -> NDArray[np.float64]:
        """The values alone of a metric's points from number `start` to `end`; raises like `metric`."""
        from .chunk_reading import read_values

        return read_values(self._workspace.store, self._metric_id(name), start, end)

    def metric_extremes(self, name: str, start: int = 0) -> list[Stretch]:
        """What a picture of a metric needs, from the chunk with point `start` on; raises like `metric`."""
        from .chunk_extremes import read_extremes

        return read_extremes(self._workspace.store, self._metric_id(name), start)

    def store_missing_extremes(self, name: str) -> None:
        """Store what `metric_extremes` had to make anew, since an older version wrote the points."""
        from .chunk_extremes import store_missing_extremes

        store_missing_extremes(self._workspace.store, self._metric_id(name))

    def _metric_id(self, name: str) -> int:
        row = self._workspace.store.read_one(
            "SELECT id FROM metrics WHERE run_id = ? AND name = ?", self.id, name
        )
        if row is None:
            known = ", ".join(self.metrics()) or "none so far"
            raise NotFound(
                "There is no such metric", f"{self.name} has not logged {quoted(name)}", f"It has: {known}"
            )
        identity: int = row["id"]
        return identity

    def _summaries(self) -> dict[str, MetricSummary]:
        sql = f"SELECT {summary_columns} FROM metrics WHERE run_id = ? AND count > 0 ORDER BY id"  # noqa: S608
        rows = self._read(sql)
        return {row["name"]: summary_of(row) for row in rows}

    def artifacts(self) -> list[Artifact]:
        """The result files, by path."""
        rows = self._read("SELECT path, size, sha256 FROM artifacts WHERE run_id = ? ORDER BY path")
        return [Artifact(*row) for row in rows]

    def images(self) -> list[Image]:
        """The logged images, in order."""
        folder = self.folder
        rows = self._read("SELECT name, step, time, path FROM images WHERE run_id = ? ORDER BY id")
        return [Image(row["name"], row["step"], row["time"], folder / row["path"]) for row in rows]

    def records(self) -> list[Record]:
        """The logged texts, then rows, tables and the like, each in order."""
        texts = self._read("SELECT name, step, time, data FROM texts WHERE run_id = ? ORDER BY id")
        others = self._read("SELECT kind, name, step, time, data FROM records WHERE run_id = ? ORDER BY id")
        return [Record("text", *row) for row in texts] + [
            Record(row["kind"], row["name"], row["step"], row["time"], json.loads(row["data"]))
            for row in others
        ]

    def messages(self) -> list[Message]:
        """What the run had to tell, in order."""
        return [
            Message(*row)
            for row in self._read(
                "SELECT level, text, time, guard, since, over FROM messages WHERE run_id = ? ORDER BY id"
            )
        ]

    def datasets(self) -> list[UsedDataset]:
        """The dataset versions it reads."""
        rows = self._read(
            "SELECT dataset_id, coalesce(datasets.name, dataset_id), version, argument, mode "
            "FROM run_datasets LEFT JOIN datasets ON datasets.id = dataset_id "
            "WHERE run_id = ? ORDER BY run_datasets.rowid"
        )
        return [UsedDataset(*row) for row in rows]

    def to_dict(self) -> dict[str, Any]:
        """Everything a user sees of the run, as JSON-ready values (not-finite numbers as "nan", "inf",
        "-inf").
        """
        return {
            "id": self.id,
            "name": self.name,
            "number": self.number,
            "experiment": self.experiment,
            "parent": self.parent_id,
            "status": str(self.status),
            "held": self.held,
            "parameters": self.parameters(),
            "metrics": {name: found.to_dict() for name, found in self.metrics().items()},
            "tags": self.tags(),
            "outputs": [{"path": a.path, "size": a.size, "sha256": a.sha256} for a in self.artifacts()],
            "created": self.created,
            "started": self.started,
            "ended": self.ended,
            "exit_code": self.exit_code,
            "signal": self.signal,
            "reason": self.reason,
            "script": self.script,
            "arguments": list(self.arguments),
            "compute": self.compute,
            "distribution": None if (spread := self.distribution) is None else spread.to_json(),
            "processes": [asdict(rank) for rank in self.ranks()],
            "resumed_from": None if (resume := self.resumed_from) is None else asdict(resume),
            "datasets": [
                {"name": d.name, "version": d.version, "argument": d.argument, "mode": d.mode}
                for d in self.datasets()
            ],
            "datastore_inputs": [input_to_json(given) for given in self.datastore_inputs],
            "data_outputs": [
                {**output.to_json(), "path": output.path_of(self.id)} for output in self.data_outputs
            ],
            "messages": [_message(message) for message in self.messages()],
            "note": self.note,
            "starred": self.starred,
            "archived": self.archived,
        }

    def _read(self, sql: str) -> Sequence[Row]:
        return self._workspace.store.read(sql, self.id)


def _message(message: Message) -> dict[str, Any]:
    told = {"level": message.level, "text": message.text, "time": message.time}
    if message.guard is None:
        return told
    return {**told, "guard": message.guard, "since": message.since, "over": message.over}
