"""A run: one execution of a script, as a live view on its rows and its folder."""

from __future__ import annotations

import json
import time as clock
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .errors import Conflict, InvalidInput, NotFound, translate_os_error
from .metrics import MetricColumns, MetricSummary, summary_columns, summary_of, system_prefix
from .run_facts import Artifact, Image, Message, Record, UsedDataset
from .run_table import RunRow, list_runs
from .status import Status

if TYPE_CHECKING:
    from .spec import ScriptRunConfig
    from .store import Row
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


class Run:
    """A live view on one run, made by `submit` or `find_run`; `refresh()` reads its row again."""

    def __init__(self, workspace: Workspace, identity: str) -> None:
        self._workspace = workspace
        self.id = identity
        self.refresh()

    def refresh(self) -> Run:
        """Read the run's row again; returns the run. Raises NotFound when it is gone."""
        row = self._workspace.store.read_one(
            "SELECT runs.*, experiments.name AS experiment FROM runs "
            "JOIN experiments ON experiments.id = experiment_id WHERE runs.id = ?",
            self.id,
        )
        if row is None:
            raise _not_found(self.id)
        self._row: Row = row
        return self

    def __repr__(self) -> str:
        return f"<Run {self.name} {self.id} {self.status}>"

    @property
    def name(self) -> str:
        """The run's name, friendly or given by the user."""
        return str(self._row["name"])

    @property
    def number(self) -> int | None:
        """How many runs the workspace had when it was submitted, itself included; None for a child run."""
        number: int | None = self._row["number"]
        return number

    @property
    def experiment(self) -> str:
        """The name of its experiment."""
        return str(self._row["experiment"])

    @property
    def parent_id(self) -> str | None:
        """The id of the run that made this child run."""
        identity: str | None = self._row["parent_id"]
        return identity

    @property
    def status(self) -> Status:
        """What it is doing, as of the last refresh."""
        return Status(self._row["status"])

    @property
    def created(self) -> float:
        """When it was submitted (unix seconds)."""
        return float(self._row["created"])

    @property
    def started(self) -> float | None:
        """When its script started (unix seconds)."""
        return _maybe_float(self._row["started"])

    @property
    def ended(self) -> float | None:
        """When it ended (unix seconds)."""
        return _maybe_float(self._row["ended"])

    @property
    def exit_code(self) -> int | None:
        """The script's exit code; None when it has not ended or was killed by a signal."""
        code: int | None = self._row["exit_code"]
        return code

    @property
    def signal(self) -> int | None:
        """The signal that killed the script."""
        number: int | None = self._row["signal"]
        return number

    @property
    def reason(self) -> dict[str, str] | None:
        """Why it ended as it did, in plain words: title, detail, cure."""
        if self._row["reason_title"] is None:
            return None
        return {key: self._row[f"reason_{key}"] or "" for key in ("title", "detail", "cure")}

    @property
    def request(self) -> str | None:
        """What the user has asked of it: "stop", "kill" or nothing."""
        request: str | None = self._row["request"]
        return request

    @property
    def script(self) -> str:
        """The script, relative to the snapshot."""
        return str(self._row["script"])

    @property
    def arguments(self) -> tuple[str, ...]:
        """The script's arguments as given."""
        return tuple(json.loads(self._row["arguments"]))

    @property
    def compute(self) -> str:
        """The name of its compute target."""
        return str(self._row["compute"])

    @property
    def device(self) -> str | None:
        """What it was allotted there, for people."""
        device: str | None = self._row["device"]
        return device

    @property
    def python(self) -> str | None:
        """The Python interpreter that runs the script."""
        python: str | None = self._row["python"]
        return python

    @property
    def environment(self) -> dict[str, Any] | None:
        """The Python, system and packages it ran with, once recorded; see environment.environment_of."""
        return None if self._row["environment"] is None else dict(json.loads(self._row["environment"]))

    @property
    def config(self) -> ScriptRunConfig:
        """What was asked; submitting it again runs the same."""
        from .spec import ScriptRunConfig

        return ScriptRunConfig.from_json(json.loads(self._row["config"]))

    @property
    def epoch(self) -> int | None:
        """How many epochs are finished."""
        epoch: int | None = self._row["epoch"]
        return epoch

    @property
    def epochs(self) -> int | None:
        """How many epochs there will be."""
        epochs: int | None = self._row["epochs"]
        return epochs

    @property
    def step(self) -> int | None:
        """The batch within the current epoch."""
        step: int | None = self._row["step"]
        return step

    @property
    def steps_per_epoch(self) -> int | None:
        """How many batches an epoch has."""
        steps: int | None = self._row["steps_per_epoch"]
        return steps

    @property
    def processes(self) -> dict[str, Any]:
        """The launcher's pid, start_time, boot_id and host, and under "script" those of the script."""
        return dict(json.loads(self._row["launcher"])) if self._row["launcher"] else {}

    @property
    def starred(self) -> bool:
        """Whether the user has starred it."""
        return bool(self._row["starred"])

    @property
    def archived(self) -> bool:
        """Whether the user has put it away."""
        return bool(self._row["archived"])

    @property
    def note(self) -> str:
        """The user's note."""
        return str(self._row["note"])

    @property
    def color(self) -> str | None:
        """Its colour in charts, where the user chose one."""
        color: str | None = self._row["color"]
        return color

    @property
    def folder(self) -> Path:
        """The run's folder; a child run uses its parent's."""
        return self._workspace.run_folder(self._root_id())

    @property
    def work_folder(self) -> Path:
        """The script's working directory, with `outputs` and `logs` in it."""
        return self.folder / "work"

    @property
    def snapshot_folder(self) -> Path:
        """The source folder as it was at submit."""
        return self.folder / "snapshot"

    @property
    def log_path(self) -> Path:
        """The file that holds what the script printed."""
        return self.folder / "log.txt"

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

    def metrics(self) -> dict[str, MetricSummary]:
        """A summary of each metric the script logged, by name."""
        return {
            name: found for name, found in self._summaries().items() if not name.startswith(system_prefix)
        }

    def system_metrics(self) -> dict[str, MetricSummary]:
        """A summary of what the run used (CPU, memory, GPU, disk), under names like `system/cpu_percent`."""
        return {name: found for name, found in self._summaries().items() if name.startswith(system_prefix)}

    def metric(self, name: str, start: int = 0) -> MetricColumns:
        """The points of the metric called `name`, without the first `start`: what is new to a reader.

        Raises NotFound, naming the metrics there are.
        """
        from .chunks import read_points

        row = self._workspace.store.read_one(
            "SELECT id FROM metrics WHERE run_id = ? AND name = ?", self.id, name
        )
        if row is None:
            known = ", ".join(self.metrics()) or "none so far"
            raise NotFound(
                "There is no such metric", f"{self.name} has not logged {name!r}", f"It has: {known}"
            )
        return read_points(self._workspace.store, row["id"], start)

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
            for row in self._read("SELECT level, text, time FROM messages WHERE run_id = ? ORDER BY id")
        ]

    def datasets(self) -> list[UsedDataset]:
        """The dataset versions it reads."""
        rows = self._read(
            "SELECT dataset_id, coalesce(datasets.name, dataset_id), version, argument, mode "
            "FROM run_datasets LEFT JOIN datasets ON datasets.id = dataset_id "
            "WHERE run_id = ? ORDER BY run_datasets.rowid"
        )
        return [UsedDataset(*row) for row in rows]

    def children(self) -> list[Run]:
        """Its child runs, in the order they were made."""
        rows = self._read("SELECT id FROM runs WHERE parent_id = ? ORDER BY rowid")
        return [Run(self._workspace, row["id"]) for row in rows]

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
            "datasets": [
                {"name": d.name, "version": d.version, "argument": d.argument, "mode": d.mode}
                for d in self.datasets()
            ],
            "messages": [{"level": m.level, "text": m.text, "time": m.time} for m in self.messages()],
            "note": self.note,
            "starred": self.starred,
            "archived": self.archived,
        }

    def request_stop(self) -> None:
        """Ask the script to finish its batch, save and end. A run that is over stays as it is."""
        self._request("stop")

    def request_kill(self) -> None:
        """Have the script and all of its processes killed. A run that is over stays as it is."""
        self._request("kill")

    def _request(self, request: str) -> None:
        with self._workspace.store.write("runs") as connection:
            asked = connection.execute(
                "UPDATE runs SET request = ? WHERE id = ? AND (request IS NULL OR request = 'stop') "
                "AND status NOT IN ('Completed', 'Failed', 'Canceled')",
                (request, self._root_id()),
            )
        if asked.rowcount:
            self._tell_launcher(request)
        self.refresh()

    def _tell_launcher(self, request: str) -> None:
        """Leave the file that the launcher looks for, so that a stop works while no engine is there."""
        file = self.folder / "control" / request
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        except OSError as error:
            raise translate_os_error(error, file) from error

    def rename(self, name: str) -> None:
        """Give the run another name; raises InvalidInput when it is empty."""
        text = " ".join(name.split())
        if not text:
            raise InvalidInput("The run has no name", "the name is empty", "Give it a name.", "name")
        self._edit("name", text)

    def set_note(self, text: str) -> None:
        """Replace the user's note."""
        self._edit("note", text)

    def set_color(self, color: str) -> None:
        """Choose the run's colour in charts, as `#rrggbb`."""
        self._edit("color", color)

    def star(self, starred: bool = True) -> None:
        """Star the run, or take the star away."""
        self._edit("star", starred)

    def archive(self, archived: bool = True) -> None:
        """Put the run away, or take it out again."""
        self._edit("archive", archived)

    def tag(self, key: str, value: str = "") -> None:
        """Set a tag; raises InvalidInput when the key is empty."""
        if not key.strip():
            raise InvalidInput("The tag has no name", "the key is empty", "Give it a name.", "key")
        self._edit("tag", key.strip(), value)

    def untag(self, key: str) -> None:
        """Take a tag away, if it is there."""
        self._edit("untag", key)

    def _edit(self, *edit: Any) -> None:
        from .edits import append_edit, apply_edit

        line: list[Any] = list(edit)
        for identity in self._lineage()[:0:-1]:
            line = ["child", identity, line]
        with self._workspace.store.write("runs") as connection:
            apply_edit(connection, self.id, list(edit))
            append_edit(self.folder, line)
        self.refresh()

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

    def _lineage(self) -> list[str]:
        """The ids from the run that was submitted down to this one."""
        lineage = [self.id]
        parent = self.parent_id
        while parent is not None:
            lineage.insert(0, parent)
            row = self._workspace.store.read_one("SELECT parent_id FROM runs WHERE id = ?", parent)
            parent = None if row is None else row["parent_id"]
        return lineage

    def _root_id(self) -> str:
        return self.id if self.parent_id is None else self._lineage()[0]

    def _read(self, sql: str) -> Sequence[Row]:
        return self._workspace.store.read(sql, self.id)


def submit(workspace: Workspace, config: ScriptRunConfig) -> Run:
    """Store a run with status Queued and a snapshot of its source folder; it starts when an engine takes it.

    All or nothing. Raises InvalidInput whose `problems` are all its errors; StorageFull and the like.
    """
    from .submission import store_run

    return Run(workspace, store_run(workspace, config))


def find_run(workspace: Workspace, text: str) -> Run:
    """The run with this id, name, number, or beginning of an id.

    Raises NotFound when there is none and Conflict when it fits several.
    """
    text = text.strip()
    for condition, parameters in (
        ("id = ?", (text.lower(),)),
        ("name = ?", (text,)),
        ("number = ?", (int(text.removeprefix("#")) if text.removeprefix("#").isdecimal() else -1,)),
        ("id >= ? AND id < ?", (text.lower(), text.lower() + "~")),
    ):
        if not text:
            break
        rows = workspace.store.read(f"SELECT id, name FROM runs WHERE {condition} LIMIT 6", *parameters)  # noqa: S608
        if len(rows) == 1:
            return Run(workspace, rows[0]["id"])
        if rows:
            raise _ambiguous(text, [f"{row['name']} ({row['id']})" for row in rows])
    raise _not_found(text)


def _not_found(text: str) -> NotFound:
    return NotFound(
        "There is no such run", f"nothing has the id or name {text!r}", "`mldesk runs list` shows them."
    )


def _ambiguous(text: str, found: list[str]) -> Conflict:
    shown = ", ".join(found[:5]) + (" and more" if len(found) > 5 else "")
    return Conflict("Several runs fit", f"{text!r} fits {shown}", "Give more of the id.")


def _maybe_float(value: Any) -> float | None:
    return None if value is None else float(value)
