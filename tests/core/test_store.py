"""The store: transactions, what other processes learn of them, and SQLite's errors in plain words."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from mldesk.core import schema, store
from mldesk.core.errors import Conflict, Damaged, InvalidInput, MldeskError, TooNew, Unavailable
from mldesk.core.store import Store
from mldesk.core.workspace import Workspace

_add_experiment = "INSERT INTO experiments (name, created) VALUES (?, 0)"


def _names(opened: Store) -> list[str]:
    return [row["name"] for row in opened.read("SELECT name FROM experiments ORDER BY name")]


def _add(opened: Store, *names: str) -> None:
    with opened.write("runs") as connection:
        connection.executemany(_add_experiment, [(name,) for name in names])


def test_what_is_no_text_is_told_in_reading_and_writing(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput, match="udcff"):
        workspace.store.read("SELECT id FROM experiments WHERE name = ?", "name \udcff")
    with pytest.raises(InvalidInput, match="udcff"):
        _add(workspace.store, "good", "name \udcff")
    assert _names(workspace.store) == []


def test_a_write_is_seen_by_others_with_its_kinds_counted(workspace: Workspace) -> None:
    with Workspace.open(workspace.path, read_only=True) as reader:
        before, version = reader.store.changes(), reader.store.data_version()
        with workspace.store.write("runs", "metrics") as connection:
            connection.execute(_add_experiment, ("a",))
        after = reader.store.changes()
        assert reader.store.data_version() != version
        assert {kind for kind in after if after[kind] != before[kind]} == {"runs", "metrics"}
        assert _names(reader.store) == ["a"]


def test_a_write_that_contradicts_the_tables_is_a_conflict_and_changes_nothing(workspace: Workspace) -> None:
    changes = workspace.store.changes()
    with pytest.raises(Conflict):
        _add(workspace.store, "a", "b", "a")
    assert _names(workspace.store) == []
    assert workspace.store.changes() == changes


def test_a_snapshot_sees_one_state_however_others_write(workspace: Workspace) -> None:
    with Workspace.open(workspace.path, read_only=True) as reader, reader.store.snapshot():
        assert _names(reader.store) == []
        with workspace.store.write("runs") as connection:
            connection.execute(_add_experiment, ("a",))
        assert _names(reader.store) == []


def test_a_read_only_store_cannot_write(workspace: Workspace) -> None:
    with Workspace.open(workspace.path, read_only=True) as reader:
        with pytest.raises(Unavailable):
            _add(reader.store, "a")
        assert _names(reader.store) == []


def test_a_write_while_another_program_writes_for_long_is_refused_in_plain_words(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "_busy_seconds", 0.1)
    with Workspace.open(workspace.path) as other, other.store.write():
        impatient = Store(workspace.store.path)
        with pytest.raises(Unavailable, match="busy"), impatient.write():
            pass
        impatient.close()


def test_two_processes_write_a_thousand_times_and_lose_nothing(workspace: Workspace) -> None:
    code = (
        "import sys\n"
        "from mldesk.core.workspace import Workspace\n"
        "with Workspace.open(sys.argv[1]) as workspace:\n"
        "    for number in range(500):\n"
        "        with workspace.store.write('runs') as connection:\n"
        "            connection.execute('INSERT INTO experiments (name, created) VALUES (?, 0)',\n"
        "                               (f'{sys.argv[2]}-{number}',))\n"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", code, str(workspace.path), name]) for name in ("a", "b")
    ]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0]
    assert len(_names(workspace.store)) == 1000
    assert workspace.store.changes()["runs"] == 1000
    workspace.store.check()


def test_each_thread_has_a_store_of_its_own(workspace: Workspace) -> None:
    def write(name: str) -> None:
        with Workspace.open(workspace.path) as own, own.store.write() as connection:
            connection.execute(_add_experiment, (name,))

    threads = [threading.Thread(target=write, args=(str(number),)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(_names(workspace.store)) == 4


def test_a_database_of_a_newer_version_is_refused_and_stays_untouched(workspace: Workspace) -> None:
    with workspace.store.write() as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('mldesk', '9999_future', '')"
        )
    workspace.store.read("PRAGMA wal_checkpoint(TRUNCATE)")
    content = workspace.store.path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(TooNew, match="9999_future"):
            Workspace.open(workspace.path, read_only)
    assert workspace.store.path.read_bytes() == content


def test_an_older_database_is_brought_up_to_date(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.close()
    monkeypatch.setitem(schema._migrations, "9000_later", "CREATE TABLE later (id INTEGER)")
    monkeypatch.setattr(schema, "migration_names", tuple(schema._migrations))
    with pytest.raises(Unavailable, match="older"):
        Workspace.open(workspace.path, read_only=True)
    with Workspace.open(workspace.path) as updated:
        assert updated.store.read("SELECT * FROM later") == []
    with Workspace.open(workspace.path, read_only=True) as reader:
        assert reader.store.read("SELECT * FROM later") == []


_before_lineage = """
INSERT INTO experiments VALUES (1, 'e', 0);
INSERT INTO runs (id, name, experiment_id, parent_id, status, created, script, arguments, compute, config)
    VALUES ('root', 'r', 1, NULL, 'Completed', 0, 's', '[]', 'local', '{}'),
    ('child', 'c', 1, 'root', 'Completed', 0, 's', '[]', 'local', '{}'),
    ('grandchild', 'g', 1, 'child', 'Completed', 0, 's', '[]', 'local', '{}');
INSERT INTO run_datasets VALUES ('root', 'digits', 3, '--data', 'mount');
INSERT INTO models VALUES ('net', 'net', 0);
INSERT INTO model_versions (model_id, version, run_id, created, size, hash)
    VALUES ('net', 1, 'root', 0, 1, ''), ('net', 2, 'grandchild', 0, 1, ''), ('net', 3, NULL, 0, 1, '')
"""


def test_models_of_child_runs_keep_the_datasets_of_the_run_that_was_submitted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "workspace.db"
    with monkeypatch.context() as patched:
        older = {name: text for name, text in schema._migrations.items() if name < "0006"}
        patched.setattr(schema, "_migrations", older)
        store.create_database(path)
        patched.setattr(schema, "migration_names", tuple(older))
        opened = Store(path)
        with opened.write() as connection:
            for statement in _before_lineage.split(";"):
                connection.execute(statement)
        opened.close()
    opened = Store(path)
    rows = opened.read("SELECT * FROM model_datasets ORDER BY version")
    opened.close()
    assert [tuple(row) for row in rows] == [
        ("net", version, "digits", 3, "--data", "mount") for version in (1, 2)
    ]


def test_a_migration_that_fails_leaves_the_old_schema(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.close()
    with monkeypatch.context() as patched:
        statements = "CREATE TABLE later (id INTEGER);CREATE TABLE runs (x)"
        patched.setitem(schema._migrations, "9000_broken", statements)
        patched.setattr(schema, "migration_names", tuple(schema._migrations))
        with pytest.raises(Exception, match="runs already exists"):
            Workspace.open(workspace.path)
    with Workspace.open(workspace.path) as reopened:
        assert reopened.store.read("SELECT 1 FROM sqlite_master WHERE name = 'later'") == []


@pytest.mark.parametrize("content", [b"", b"no database at all " * 1000], ids=["empty", "garbled"])
def test_a_file_that_is_no_database_is_damaged_and_names_the_cure(
    workspace: Workspace, content: bytes
) -> None:
    workspace.close()
    for suffix in ("-wal", "-shm"):
        workspace.store.path.with_name("workspace.db" + suffix).unlink(missing_ok=True)
    workspace.store.path.write_bytes(content)
    with pytest.raises(Damaged, match="mldesk workspace rebuild"):
        Workspace.open(workspace.path)


def test_a_missing_database_is_damaged(workspace: Workspace) -> None:
    workspace.close()
    workspace.store.path.unlink()
    with pytest.raises(Damaged, match="is missing"):
        Workspace.open(workspace.path)


def test_pages_overwritten_with_rubbish_never_pass_as_sound(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.store.write() as connection:
        connection.executemany(_add_experiment, [(f"{'x' * 50}{number}",) for number in range(2000)])
    workspace.close()
    content = workspace.store.path.read_bytes()
    size = len(content) // 8192
    for page in range(size // 2, size):
        copy = tmp_path / f"copy{page}"
        shutil.copytree(workspace.path, copy)
        start = page * 8192
        (copy / "workspace.db").write_bytes(content[:start] + b"\x5a" * 8192 + content[start + 8192 :])
        with pytest.raises(MldeskError), Workspace.open(copy) as opened:
            opened.store.check()


def test_an_old_sqlite_is_refused(monkeypatch: pytest.MonkeyPatch, workspace: Workspace) -> None:
    monkeypatch.setattr(store, "_oldest_sqlite", (99, 0, 0))
    with pytest.raises(Unavailable, match="SQLite is too old"):
        Workspace.open(workspace.path)
