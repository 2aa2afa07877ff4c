"""The tables of a workspace's database, created and migrated by sqlite-utils."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .change_triggers import run_changes

if TYPE_CHECKING:
    from sqlite3 import Connection

migration_set = "mldesk"
change_kinds = (
    "runs",
    "metrics",
    "datasets",
    "models",
    "compute",
    "activities",
    "datastores",
    "environments",
    "windows",
)

_runs = """
CREATE TABLE experiments (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created REAL NOT NULL);
CREATE TABLE runs (
    id TEXT PRIMARY KEY, number INTEGER UNIQUE, name TEXT NOT NULL,
    experiment_id INTEGER NOT NULL REFERENCES experiments (id), parent_id TEXT REFERENCES runs (id),
    status TEXT NOT NULL, created REAL NOT NULL, started REAL, ended REAL, exit_code INTEGER, signal INTEGER,
    reason_title TEXT, reason_detail TEXT, reason_cure TEXT,
    script TEXT NOT NULL, arguments TEXT NOT NULL, compute TEXT NOT NULL, device TEXT, python TEXT,
    environment TEXT, config TEXT NOT NULL, request TEXT CHECK (request IN ('stop', 'kill')),
    epoch INTEGER, epochs INTEGER, step INTEGER, steps_per_epoch INTEGER,
    events_offset INTEGER NOT NULL DEFAULT 0, launcher TEXT, starred INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '', color TEXT
);
CREATE INDEX runs_by_experiment ON runs (experiment_id, id);
CREATE INDEX runs_by_status ON runs (status, id);
CREATE INDEX runs_by_parent ON runs (parent_id);
CREATE INDEX runs_by_name ON runs (name);
CREATE TABLE parameters (run_id TEXT REFERENCES runs (id), name TEXT, value TEXT, PRIMARY KEY (run_id, name))
    WITHOUT ROWID;
CREATE TABLE tags (run_id TEXT REFERENCES runs (id), key TEXT, value TEXT, PRIMARY KEY (run_id, key))
    WITHOUT ROWID;
CREATE TABLE properties (run_id TEXT REFERENCES runs (id), key TEXT, value TEXT, PRIMARY KEY (run_id, key))
    WITHOUT ROWID;
CREATE TABLE artifacts (
    run_id TEXT REFERENCES runs (id), path TEXT, size INTEGER, sha256 TEXT, PRIMARY KEY (run_id, path)
) WITHOUT ROWID;
CREATE TABLE run_datasets (
    run_id TEXT REFERENCES runs (id), dataset_id TEXT, version INTEGER, argument TEXT, mode TEXT NOT NULL
);
CREATE INDEX run_datasets_by_run ON run_datasets (run_id);
CREATE INDEX run_datasets_by_dataset ON run_datasets (dataset_id, version)
"""

# metric_chunks has rowids, unlike other tables with a key of two columns: without them, SQLite compares keys
# by loading whole rows, and these are large.
_measurements = """
CREATE TABLE metrics (
    id INTEGER PRIMARY KEY, run_id TEXT NOT NULL REFERENCES runs (id), name TEXT NOT NULL,
    axis TEXT NOT NULL DEFAULT 'step', count INTEGER NOT NULL DEFAULT 0,
    first, last, min, max, best, best_step INTEGER, last_step INTEGER, UNIQUE (run_id, name)
);
CREATE TABLE metric_chunks (
    metric_id INTEGER NOT NULL REFERENCES metrics (id), sequence INTEGER NOT NULL, count INTEGER NOT NULL,
    steps BLOB NOT NULL, times BLOB NOT NULL, "values" BLOB NOT NULL, PRIMARY KEY (metric_id, sequence)
);
CREATE TABLE texts (
    id INTEGER PRIMARY KEY, run_id TEXT NOT NULL, name TEXT, step INTEGER, time REAL, data TEXT
);
CREATE INDEX texts_by_run ON texts (run_id);
CREATE TABLE records (
    id INTEGER PRIMARY KEY, run_id TEXT NOT NULL, kind TEXT, name TEXT, step INTEGER, time REAL, data TEXT
);
CREATE INDEX records_by_run ON records (run_id);
CREATE TABLE images (
    id INTEGER PRIMARY KEY, run_id TEXT NOT NULL, name TEXT, step INTEGER, time REAL, path TEXT
);
CREATE INDEX images_by_run ON images (run_id);
CREATE TABLE messages (id INTEGER PRIMARY KEY, run_id TEXT NOT NULL, level TEXT, text TEXT, time REAL);
CREATE INDEX messages_by_run ON messages (run_id)
"""

_data_and_models = """
CREATE TABLE datasets (
    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL DEFAULT '',
    created REAL NOT NULL
);
CREATE TABLE dataset_versions (
    dataset_id TEXT NOT NULL REFERENCES datasets (id), version INTEGER NOT NULL, sha256 TEXT NOT NULL,
    size INTEGER NOT NULL, file_count INTEGER NOT NULL, by_reference INTEGER NOT NULL DEFAULT 0,
    location TEXT NOT NULL, created REAL NOT NULL, origin TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (dataset_id, version)
);
CREATE TABLE models (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, created REAL NOT NULL);
CREATE TABLE model_versions (
    model_id TEXT NOT NULL REFERENCES models (id), version INTEGER NOT NULL, run_id TEXT,
    created REAL NOT NULL, description TEXT NOT NULL DEFAULT '', tags TEXT NOT NULL DEFAULT '{}',
    properties TEXT NOT NULL DEFAULT '{}',
    size INTEGER NOT NULL, sha256 TEXT NOT NULL, framework TEXT, source_path TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (model_id, version)
);
CREATE INDEX model_versions_by_run ON model_versions (run_id)
"""

_machine = """
CREATE TABLE compute_targets (
    name TEXT PRIMARY KEY, kind TEXT NOT NULL, settings TEXT NOT NULL, created REAL NOT NULL
);
CREATE TABLE machine (
    id INTEGER PRIMARY KEY CHECK (id = 1), time REAL, engine_pid INTEGER, engine_start_time REAL, state TEXT
);
CREATE TABLE clients (pid INTEGER, start_time REAL, PRIMARY KEY (pid, start_time)) WITHOUT ROWID;
CREATE TABLE activities (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '',
    started REAL NOT NULL, ended REAL, progress REAL, status TEXT NOT NULL DEFAULT 'running', error TEXT
);
CREATE TABLE changes (kind TEXT PRIMARY KEY, counter INTEGER NOT NULL) WITHOUT ROWID
"""

# `deleted` is when something went to the trash (unix seconds), NULL for what is there.
_registry = """
CREATE TABLE datastores (
    name TEXT PRIMARY KEY, kind TEXT NOT NULL, settings TEXT NOT NULL, created REAL NOT NULL,
    is_default INTEGER NOT NULL DEFAULT 0
);
ALTER TABLE dataset_versions RENAME COLUMN sha256 TO hash;
UPDATE dataset_versions SET hash = 'sha256:' || hash;
ALTER TABLE model_versions RENAME COLUMN sha256 TO hash;
UPDATE model_versions SET hash = 'sha256:' || hash;
ALTER TABLE dataset_versions ADD COLUMN tags TEXT NOT NULL DEFAULT '{}';
ALTER TABLE dataset_versions ADD COLUMN deleted REAL;
ALTER TABLE model_versions ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE model_versions ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE model_versions ADD COLUMN trusted INTEGER NOT NULL DEFAULT 1;
ALTER TABLE model_versions ADD COLUMN signed_by TEXT;
ALTER TABLE model_versions ADD COLUMN deleted REAL;
CREATE TABLE model_aliases (
    model_id TEXT NOT NULL REFERENCES models (id), alias TEXT NOT NULL, version INTEGER NOT NULL,
    PRIMARY KEY (model_id, alias)
) WITHOUT ROWID;
ALTER TABLE runs ADD COLUMN deleted REAL
"""

# `registrations` are the models that scripts have asked to be kept: `data` is the request as JSON, `model_id`
# and `version` tell what became of it, or `error` why nothing did; until it has `failed` it is tried again.
# `model_datasets` are the dataset versions that a model was made with; neither goes away with its run.
# Datasets are given to a submitted run: a model of a child run was made with those of the run above.
_lineage = """
CREATE TABLE registrations (
    run_id TEXT NOT NULL, number INTEGER NOT NULL, data TEXT, model_id TEXT, version INTEGER, error TEXT,
    failed INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (run_id, number)
) WITHOUT ROWID;
CREATE TABLE model_datasets (
    model_id TEXT NOT NULL, version INTEGER NOT NULL, dataset_id TEXT NOT NULL,
    dataset_version INTEGER NOT NULL, argument TEXT, mode TEXT
);
CREATE INDEX model_datasets_by_model ON model_datasets (model_id, version);
CREATE INDEX model_datasets_by_dataset ON model_datasets (dataset_id, dataset_version);
INSERT INTO model_datasets
    WITH RECURSIVE makers (model_id, version, run_id) AS (
        SELECT model_id, version, run_id FROM model_versions UNION
        SELECT model_id, version, parent_id FROM makers JOIN runs ON runs.id = run_id
    )
    SELECT model_id, makers.version, dataset_id, run_datasets.version, argument, mode
    FROM makers JOIN run_datasets ON run_datasets.run_id = makers.run_id
"""

# The process that does a task, when it was last heard of, and what the user asks of it: a task of another
# program can be ended from the window, and one whose program was killed does not run for ever.
_activity_process = """
ALTER TABLE activities ADD COLUMN pid INTEGER;
ALTER TABLE activities ADD COLUMN process_start REAL;
ALTER TABLE activities ADD COLUMN host TEXT NOT NULL DEFAULT '';
ALTER TABLE activities ADD COLUMN heard REAL;
ALTER TABLE activities ADD COLUMN can_cancel INTEGER NOT NULL DEFAULT 0;
ALTER TABLE activities ADD COLUMN request TEXT CHECK (request IN ('cancel'))
"""

# The versions of registered environments; `spec` is the specification as JSON. `deleted` is when a version
# was removed: its number is not given again.
_environments = """
CREATE TABLE environments (
    id TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL, created REAL NOT NULL,
    description TEXT NOT NULL DEFAULT '', content_hash TEXT NOT NULL, spec TEXT NOT NULL, deleted REAL,
    PRIMARY KEY (id, version)
);
CREATE UNIQUE INDEX environments_by_name ON environments (name, version)
"""

# A message that a guard has given names the guard; `since` is when what it saw began, `over` when that ended
# (unix seconds), NULL while it lasts. A guard has one message of a run, which is renewed.
_guards = """
ALTER TABLE messages ADD COLUMN guard TEXT;
ALTER TABLE messages ADD COLUMN since REAL;
ALTER TABLE messages ADD COLUMN over REAL;
CREATE UNIQUE INDEX messages_by_guard ON messages (run_id, guard) WHERE guard IS NOT NULL
"""

# What a picture needs of the points of a chunk (see chunk_extremes); it goes with the chunk.
_extremes = """
CREATE TABLE metric_extremes (
    id INTEGER PRIMARY KEY, metric_id INTEGER NOT NULL REFERENCES metrics (id), sequence INTEGER NOT NULL,
    count INTEGER NOT NULL, version INTEGER NOT NULL, data BLOB NOT NULL, UNIQUE (metric_id, sequence)
);
CREATE TRIGGER metric_chunks_delete_extremes AFTER DELETE ON metric_chunks BEGIN
    DELETE FROM metric_extremes WHERE metric_id = OLD.metric_id AND sequence = OLD.sequence;
END
"""

# `queue_place` is a queued run's place in the queue, where that is not its number; one that is `held` does
# not start. `waits_for` is what the engine said it waits for (core.queue.Wait as JSON).
_queue = """
ALTER TABLE runs ADD COLUMN queue_place REAL;
ALTER TABLE runs ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
ALTER TABLE runs ADD COLUMN waits_for TEXT
"""

# How the script of a run ended that is not over: its outputs are still to be brought to their datastores (the
# fields of events.Outcome as JSON).
_outcome = """
ALTER TABLE runs ADD COLUMN outcome TEXT
"""

# The window that is asked to show a run, as `clients` knows it.
_window_requests = """
CREATE TABLE window_requests (pid INTEGER PRIMARY KEY, start_time REAL NOT NULL, run_id TEXT NOT NULL)
"""

# Runs that were submitted for others, and for which question of a script: they are looked for by that.
_run_links = """
CREATE INDEX properties_by_parent ON properties (value) WHERE key = 'parent_run';
CREATE INDEX properties_by_question ON properties (value) WHERE key = 'asked_by'
"""

# The processes of distributed runs, and what clusters are doing (core.cluster_state as JSON).
_distribution = """
CREATE TABLE ranks (
    run_id TEXT NOT NULL REFERENCES runs (id), rank INTEGER NOT NULL, role TEXT NOT NULL,
    role_index INTEGER NOT NULL, node INTEGER NOT NULL, host TEXT NOT NULL, port INTEGER,
    devices TEXT NOT NULL, pid INTEGER, start_time REAL, boot_id TEXT, started REAL, ended REAL,
    exit_code INTEGER, signal INTEGER, PRIMARY KEY (run_id, rank)
) WITHOUT ROWID;
CREATE TABLE cluster_states (target TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID
"""

# What the values of a metric were logged as where they are not all floats: int or bool.
_value_kinds = """
ALTER TABLE metrics ADD COLUMN value_kind TEXT NOT NULL DEFAULT ''
"""

# The hash of a run's snapshot (core.snapshot.code_hash): runs with the same one have the same code.
_code = """
ALTER TABLE runs ADD COLUMN code TEXT
"""

# The names of compute targets that begin no more runs.
_draining = """
CREATE TABLE draining_targets (name TEXT PRIMARY KEY) WITHOUT ROWID
"""

# Every migration ever released, in order; a database that knows others was made by a newer version.
_migrations: dict[str, str] = {
    "0001_runs": _runs,
    "0002_measurements": _measurements,
    "0003_data_and_models": _data_and_models,
    "0004_machine": _machine,
    "0005_registry": _registry,
    "0006_lineage": _lineage,
    "0007_activity_process": _activity_process,
    "0008_environments": _environments,
    "0009_guards": _guards,
    "0010_run_changes": run_changes,
    "0011_queue": _queue,
    "0012_metric_extremes": _extremes,
    "0013_outcome": _outcome,
    "0014_window_requests": _window_requests,
    "0015_run_links": _run_links,
    "0016_distribution": _distribution,
    "0017_code": _code,
    "0018_value_kinds": _value_kinds,
    "0019_draining": _draining,
}
migration_names: tuple[str, ...] = tuple(_migrations)


def migrate(connection: Connection) -> None:
    """Bring the database behind `connection` up to date; each migration is applied wholly or not at all."""
    # imported here: sqlite-utils costs half a second, and a database that is up to date has no need of it
    from sqlite_utils import Database, Migrations

    migrations = Migrations(migration_set)
    for name, statements in _migrations.items():

        def apply(database: Database, statements: str = statements) -> None:
            for statement in _single(statements):
                database.execute(statement)

        migrations(name=name)(apply)
    database = Database(connection)
    migrations.apply(database)
    for kind in change_kinds:
        database.execute("INSERT OR IGNORE INTO changes (kind, counter) VALUES (?, 0)", (kind,))


def _single(statements: str) -> Iterator[str]:
    """The statements one by one; those of a trigger stay within it."""
    statement = ""
    for part in statements.split(";"):
        statement = f"{statement};{part}" if statement else part
        if "CREATE TRIGGER" not in statement or part.strip() == "END":
            yield statement
            statement = ""


def applied_migrations(connection: Connection) -> list[str]:
    """Names of the migrations that the database has had; empty for a database that is not ours."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone()
    if known is None:
        return []
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (migration_set,))
    return [row[0] for row in rows]
