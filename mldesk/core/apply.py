"""One event at a time into the tables: what each kind of event changes in a run's rows."""

from __future__ import annotations

import json
from typing import Any

from mldesk.runtime import events

from .chunks import metric_id
from .guards.facts import machine_guards
from .identifiers import id_time
from .status import Status, may_move, terminal
from .store import Connection


class Applier:
    """Applies the events of a run and its children inside the caller's transaction.

    `edited` holds what the user has set by hand, as edits.edited_keys tells it: there the script's events
    have no say. `ended` lists the ids of those that have ended.
    """

    def __init__(self, connection: Connection, edited: frozenset[tuple[str, ...]] = frozenset()) -> None:
        self.connection = connection
        self._edited = edited
        self.ended: list[str] = []

    def apply(self, run_id: str, event: events.Event) -> None:
        """Apply one event to the run; metric points and resources are not its business."""
        match event:
            case events.Phase(status, time):
                self._phase(run_id, status, time)
            case events.Ended():
                self._end(run_id, event)
            case events.Outcome():
                self._run("UPDATE runs SET outcome = ? WHERE id = ?", _json(list(event)), run_id)
            case events.Progress():
                self._progress(run_id, event)
            case events.Process():
                self._process(run_id, event)
            case events.Rank() | events.RankEnded():
                self._rank(run_id, event)
            case events.Name() | events.Note() | events.Star() | events.Archive() | events.Color():
                self._identity(run_id, event)
            case events.Tag(key, value):
                if ("tag", run_id, key) not in self._edited:
                    self._pair("tags", run_id, key, value)
            case events.Property(key, value):
                self._pair("properties", run_id, key, value)
            case events.Cooperative(by, _):
                self._pair("properties", run_id, "cooperative", by)
            case _:
                self._collect(run_id, event)

    def _collect(self, run_id: str, event: events.Event) -> None:
        """Events that only add a row."""
        match event:
            case events.Axis(name, unit):
                identity = metric_id(self.connection, run_id, name)
                self._run("UPDATE metrics SET axis = ? WHERE id = ?", unit, identity)
            case events.ValueKind(name, kind):
                identity = metric_id(self.connection, run_id, name)
                self._run(
                    "UPDATE metrics SET value_kind = ? WHERE id = ? AND value_kind <> 'int'", kind, identity
                )
            case events.Text(name, step, time, value):
                self._run(
                    "INSERT INTO texts (run_id, name, step, time, data) VALUES (?, ?, ?, ?, ?)",
                    run_id, name, step, time, value,
                )  # fmt: skip
            case events.Record(kind, name, step, time, data):
                self._run(
                    "INSERT INTO records (run_id, kind, name, step, time, data) VALUES (?, ?, ?, ?, ?, ?)",
                    run_id, kind, name, step, time, _json(data),
                )  # fmt: skip
            case events.Image(name, step, time, path):
                self._run(
                    "INSERT INTO images (run_id, name, step, time, path) VALUES (?, ?, ?, ?, ?)",
                    run_id, name, step, time, path,
                )  # fmt: skip
            case events.Parameter(name, value):
                self._run("INSERT OR IGNORE INTO parameters VALUES (?, ?, ?)", run_id, name, _json(value))
            case events.Artifact(path, size, sha256):
                self._run("INSERT OR REPLACE INTO artifacts VALUES (?, ?, ?, ?)", run_id, path, size, sha256)
            case events.Message(level, text, time):
                self.message(run_id, level, text, time)
            case events.Guard():
                self._guard(run_id, event)
            case events.Model():
                # a rebuild enters the models first: what they tell stays
                self._run(
                    "INSERT INTO registrations (run_id, number, data) VALUES (?, ?, ?) "
                    "ON CONFLICT DO UPDATE SET data = excluded.data",
                    run_id, event.number, json.dumps(event._asdict()),
                )  # fmt: skip
            case _:
                raise TypeError(f"no rule for {event!r}")

    def message(self, run_id: str, level: str, text: str, time: float | None) -> None:
        """Add a message row to the run."""
        self._run(
            "INSERT INTO messages (run_id, level, text, time) VALUES (?, ?, ?, ?)", run_id, level, text, time
        )

    def has_message(self, run_id: str, text: str) -> bool:
        """Whether the run was told this already."""
        asked = "SELECT 1 FROM messages WHERE run_id = ? AND text = ?"
        return self.connection.execute(asked, (run_id, text)).fetchone() is not None

    def _guard(self, run_id: str, event: events.Guard) -> None:
        if event.over:
            self._run(
                "UPDATE messages SET over = ? WHERE run_id = ? AND guard = ? AND over IS NULL",
                event.time, run_id, event.guard,
            )  # fmt: skip
            return
        # told anew, it is the newest message: a row is one of a list in the order of their ids
        self._run("DELETE FROM messages WHERE run_id = ? AND guard = ?", run_id, event.guard)
        self._run(
            "INSERT INTO messages (run_id, level, text, time, guard, since) "
            "VALUES (?, 'warning', ?, ?, ?, ?)",
            run_id, event.text, event.time, event.guard, event.since,
        )  # fmt: skip

    def ensure_child(self, parent_id: str, child_id: str) -> bool:
        """Make sure that the child has a row; False when its id belongs to another run."""
        row = self.connection.execute("SELECT parent_id FROM runs WHERE id = ?", (child_id,)).fetchone()
        if row is not None:
            return bool(row[0] == parent_id)
        made = id_time(child_id)
        # a child has no number: numbers are given at submit, and a rebuilt database must give the same ones
        self._run(
            "INSERT INTO runs (id, name, experiment_id, parent_id, status, created, started, script, "
            "arguments, compute, device, python, config) "
            "SELECT ?, ?, experiment_id, id, 'Running', coalesce(?, created), coalesce(?, created), script, "
            "'[]', compute, device, python, config FROM runs WHERE id = ?",
            child_id, child_id, made, made, parent_id,
        )  # fmt: skip
        return True

    def _phase(self, run_id: str, status: str, time: float) -> None:
        if status not in set(Status) or status in terminal or not may_move(self._status(run_id), status):
            return
        self._run("UPDATE runs SET status = ? WHERE id = ?", status, run_id)
        if status == Status.RUNNING:
            self._run("UPDATE runs SET started = ? WHERE id = ? AND started IS NULL", time, run_id)

    def _end(self, run_id: str, event: events.Ended) -> None:
        if event.status not in terminal or not may_move(self._status(run_id), event.status):
            return
        reason = event.reason or {}
        self._run(
            "UPDATE runs SET status = ?, exit_code = ?, signal = ?, ended = ?, reason_title = ?, "
            "reason_detail = ?, reason_cure = ? WHERE id = ?",
            event.status, event.exit_code, event.signal, event.time,
            reason.get("title"), reason.get("detail"), reason.get("cure"), run_id,
        )  # fmt: skip
        # children that did not end themselves ended with their parent
        self._run(
            "WITH RECURSIVE below (id) AS (SELECT id FROM runs WHERE parent_id = ? UNION ALL "
            "SELECT runs.id FROM runs JOIN below ON runs.parent_id = below.id) "
            "UPDATE runs SET status = ?, ended = ? WHERE id IN (SELECT id FROM below) "
            "AND status NOT IN ('Completed', 'Failed', 'Canceled')",
            run_id, event.status, event.time,
        )  # fmt: skip
        self._run(
            "UPDATE messages SET over = ? WHERE run_id = ? AND over IS NULL AND guard IN (?, ?, ?)",
            event.time, run_id, *machine_guards,
        )  # fmt: skip
        self.ended.append(run_id)

    def _progress(self, run_id: str, event: events.Progress) -> None:
        self._run(
            "UPDATE runs SET epoch = coalesce(?, epoch), epochs = coalesce(?, epochs), "
            "step = coalesce(?, step), steps_per_epoch = coalesce(?, steps_per_epoch) WHERE id = ?",
            *event[1:],
            run_id,
        )

    def _process(self, run_id: str, event: events.Process) -> None:
        row = self.connection.execute("SELECT launcher FROM runs WHERE id = ?", (run_id,)).fetchone()
        known: dict[str, Any] = json.loads(row[0]) if row[0] else {}
        found = {
            "pid": event.pid,
            "start_time": event.start_time,
            "boot_id": event.boot_id,
            "host": event.host,
        }
        known.update(found if event.role == "launcher" else {event.role: found})
        self._run("UPDATE runs SET launcher = ? WHERE id = ?", _json(known), run_id)

    def _rank(self, run_id: str, event: events.Rank | events.RankEnded) -> None:
        if isinstance(event, events.RankEnded):
            self._run(
                "UPDATE ranks SET exit_code = ?, signal = ?, ended = ? WHERE run_id = ? AND rank = ? "
                "AND ended IS NULL",
                event.exit_code, event.signal, event.time, run_id, event.rank,
            )  # fmt: skip
            return
        self._run(
            "INSERT OR REPLACE INTO ranks (run_id, rank, role, role_index, node, host, port, devices, pid, "
            "start_time, boot_id, started) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            run_id, event.rank, event.role, event.index, event.node, event.host, event.port,
            _json(event.devices), event.pid, event.start_time, event.boot_id, event.time,
        )  # fmt: skip

    def _identity(
        self, run_id: str, event: events.Name | events.Note | events.Star | events.Archive | events.Color
    ) -> None:
        column = identity_columns[events.to_array(event)[0]]
        if (column, run_id) not in self._edited:
            self._run(f"UPDATE runs SET {column} = ? WHERE id = ?", event[0], run_id)  # noqa: S608

    def _pair(self, table: str, run_id: str, key: str, value: str) -> None:
        self._run(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)", run_id, key, value)  # noqa: S608

    def _status(self, run_id: str) -> str:
        return str(self.connection.execute("SELECT status FROM runs WHERE id = ?", (run_id,)).fetchone()[0])

    def _run(self, sql: str, *parameters: Any) -> None:
        self.connection.execute(sql, parameters)


# the kind of an identity event, and the column of a run that it sets
identity_columns = {
    "name": "name",
    "note": "note",
    "star": "starred",
    "archive": "archived",
    "color": "color",
}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
