"""What a run's own row says of it: name, status, times, what was asked and where it is."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from .errors import NotFound
from .identifiers import quoted
from .status import Status

if TYPE_CHECKING:
    from .distribution import Distribution
    from .run_data import DatastoreInput, Output
    from .run_log import RunLog
    from .spec import Resume, ScriptRunConfig
    from .store import Row
    from .workspace import Workspace


_whole_row = (
    "SELECT runs.*, experiments.name AS experiment FROM runs "
    "JOIN experiments ON experiments.id = experiment_id"
)


class RunColumns:
    """The part of a run that is its row, as of the last `refresh()`."""

    def __init__(self, workspace: Workspace, identity: str) -> None:
        self._workspace = workspace
        self.id = identity
        self.refresh()

    @classmethod
    def several(cls, workspace: Workspace, identities: Iterable[str]) -> list[Self]:
        """These runs in this order, read with one statement; those that are gone are left out."""
        wanted = list(dict.fromkeys(identities))
        ids = "(SELECT value FROM json_each(?))"
        rows = workspace.store.read(f"{_whole_row} WHERE runs.id IN {ids}", json.dumps(wanted))
        found: dict[str, Self] = {}
        for row in rows:
            run = cls.__new__(cls)
            run._workspace, run.id, run._row = workspace, row["id"], row
            found[run.id] = run
        return [found[one] for one in wanted if one in found]

    def refresh(self) -> Self:
        """Read the run's row again; returns the run. Raises NotFound when it is gone."""
        row = self._workspace.store.read_one(f"{_whole_row} WHERE runs.id = ?", self.id)
        if row is None:
            raise no_such_run(self.id)
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
    def held(self) -> bool:
        """Whether it stays in the queue until it is released."""
        return bool(self._row["held"])

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
    def datastore_inputs(self) -> tuple[DatastoreInput, ...]:
        """What it reads of datastores as that was when it started; its datasets are told by `datasets`."""
        from .run_data import DatastoreInput, input_from_json

        try:
            given = [input_from_json(values) for values in json.loads(self._row["config"]).get("inputs", ())]
        except (ValueError, TypeError, AttributeError):
            return ()  # what cannot be read says nothing of it
        return tuple(one for one in given if isinstance(one, DatastoreInput))

    @property
    def data_outputs(self) -> tuple[Output, ...]:
        """What it brings to datastores when its script has ended."""
        from .run_data import Output

        try:
            return tuple(Output(**values) for values in json.loads(self._row["config"]).get("outputs", ()))
        except (ValueError, TypeError, AttributeError):
            return ()

    @property
    def resumed_from(self) -> Resume | None:
        """The run it goes on from, and its checkpoint; None for one that began anew."""
        from .spec import Resume

        try:
            resume = json.loads(self._row["config"]).get("resume")
            return Resume(**resume) if resume else None
        except (ValueError, TypeError, AttributeError):
            return None  # what cannot be read says nothing of it

    @property
    def distribution(self) -> Distribution | None:
        """The processes it trains with; None for one."""
        from .distribution import Distribution

        try:
            values = json.loads(self._row["config"]).get("distribution")
            return Distribution.from_json(values) if values else None
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

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
        """The launcher's pid, start_time, boot_id and host, and under "script" those of the script.

        An interactive run has no launcher: under "program" it has those of the program it belongs to.
        """
        return dict(json.loads(self._row["launcher"])) if self._row["launcher"] else {}

    @property
    def is_interactive(self) -> bool:
        """Whether it belongs to a program that logs into it, and so has no script that was submitted."""
        return "program" in self.processes

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
        """The file that holds what the script printed, of a flood the newest part; `log` reads it safely."""
        return self.folder / "log.txt"

    @property
    def log(self) -> RunLog:
        """What the script printed, to be read while it grows."""
        from .run_log import RunLog

        return RunLog(self.folder)

    def lineage(self) -> list[str]:
        """The ids from the run that was submitted down to this one."""
        lineage = [self.id]
        parent = self.parent_id
        while parent is not None:
            lineage.insert(0, parent)
            row = self._workspace.store.read_one("SELECT parent_id FROM runs WHERE id = ?", parent)
            parent = None if row is None else row["parent_id"]
        return lineage

    def _root_id(self) -> str:
        return self.id if self.parent_id is None else self.lineage()[0]


def no_such_run(text: str) -> NotFound:
    """The error for a text that names no run."""
    return NotFound(
        "There is no such run", f"nothing has the id or name {quoted(text)}", "`mldesk runs list` shows them."
    )


def _maybe_float(value: Any) -> float | None:
    return None if value is None else float(value)
