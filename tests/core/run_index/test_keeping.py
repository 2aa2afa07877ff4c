"""The index on disk: what comes back is what the database says, whatever happened to the file or to it."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from mldesk.core.run_index import (
    RunIndex,
    follow_index,
    index_file,
    keep_index,
    keeping,
    match,
    note_kept,
    open_index,
    parse_filter,
    read_news,
    should_keep,
)
from mldesk.core.run_index.index import FORMAT
from mldesk.core.run_table import list_runs
from mldesk.core.workspace import Workspace
from tests.benchmarks.run_generator import write_runs

COUNT = 30


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(write_runs(tmp_path / "runs", COUNT)) as made:
        yield made


@pytest.fixture
def kept(workspace: Workspace) -> Workspace:
    """A workspace in which the index is kept."""
    assert keep_index(workspace.path, open_index(workspace))
    return workspace


@pytest.fixture
def whole_readings(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one each time all runs are read from the database."""
    readings: list[int] = []

    def counting(*arguments: object) -> object:
        news = read_news(*arguments)  # type: ignore[arg-type]
        if news.changed is None:
            readings.append(len(news.facts))
        return news

    monkeypatch.setattr(keeping, "read_news", counting)
    return readings


def change(workspace: Workspace, *statements: str) -> None:
    with workspace.store.write("runs") as connection:
        for statement in statements:
            connection.execute(statement)


def check(workspace: Workspace, index: RunIndex) -> None:
    """The index says what a new one says, in rows, orders and filters."""
    fresh = RunIndex(read_news(workspace))
    rows = [index.row(slot) for slot in index.newest().tolist()]
    assert rows == list_runs(workspace, include_archived=True)
    for text in (
        "metrics.loss > 0.5",
        "params.batch_size = 32",
        "tags.kind != trial",
        "name ~ finch-1",
        "adam",
    ):
        found = [
            {one.ids[slot] for slot in np.flatnonzero(match(one, parse_filter(text)))}
            for one in (index, fresh)
        ]
        assert found[0] == found[1]
    for column in ("learning_rate", "optimizer"):
        orders = [one.arranged(one.newest(), one.parameters[column].keys(), True) for one in (index, fresh)]
        assert [index.ids[slot] for slot in orders[0]] == [fresh.ids[slot] for slot in orders[1]]


def test_what_was_kept_comes_back_without_reading_the_runs(
    kept: Workspace, whole_readings: list[int]
) -> None:
    index = open_index(kept)
    assert whole_readings == []
    check(kept, index)


def test_what_changed_since_is_read(kept: Workspace, whole_readings: list[int]) -> None:
    change(
        kept,
        "UPDATE runs SET name = 'coral', starred = 1 WHERE number = 3",
        "UPDATE runs SET deleted = 1.0 WHERE number = 4",
        "INSERT INTO tags SELECT id, 'fresh', 'yes' FROM runs WHERE number = 5",
        "UPDATE parameters SET value = '0.7' WHERE name = 'learning_rate' AND run_id LIKE '%6'",
        "INSERT INTO runs (id, name, experiment_id, status, created, script, arguments, compute, config) "
        "VALUES ('0z', 'new', 1, 'Queued', 1.0, 'train.py', '[]', 'local', '{}')",
    )
    index = open_index(kept)
    check(kept, index)
    keep_index(kept.path, index)
    check(kept, open_index(kept))
    assert whole_readings == []


def test_many_new_runs_find_room(kept: Workspace) -> None:
    change(
        kept,
        "WITH RECURSIVE many (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM many WHERE i < 700) "
        "INSERT INTO runs (id, name, experiment_id, status, created, script, arguments, compute, config) "
        "SELECT printf('0x%05d', i), 'new', 1, 'Queued', 1.0, 'train.py', '[]', 'local', '{}' FROM many",
    )
    check(kept, open_index(kept))


@pytest.mark.parametrize("place", [0, 9, 20, 40, 3000, -1])
def test_a_file_with_a_wrong_byte_is_not_used(kept: Workspace, whole_readings: list[int], place: int) -> None:
    file = index_file(kept.path)
    content = bytearray(file.read_bytes())
    content[place] ^= 0xFF
    file.write_bytes(content)
    check(kept, open_index(kept))
    assert whole_readings == [COUNT]


@pytest.mark.parametrize("length", [0, 7, 100, 5000, -1])
def test_a_file_cut_short_is_not_used(kept: Workspace, whole_readings: list[int], length: int) -> None:
    file = index_file(kept.path)
    file.write_bytes(file.read_bytes()[:length])
    check(kept, open_index(kept))
    assert whole_readings == [COUNT]


def test_a_file_of_another_version_is_not_used(
    kept: Workspace, whole_readings: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "FORMAT", FORMAT + 1)
    open_index(kept)
    assert whole_readings == [COUNT]


def test_a_file_of_another_database_is_not_used(
    kept: Workspace, whole_readings: list[int], tmp_path: Path
) -> None:
    with Workspace.open(write_runs(tmp_path / "other", 7)) as other:
        index_file(other.path).parent.mkdir()
        shutil.copy(index_file(kept.path), index_file(other.path))
        check(other, open_index(other))
    assert whole_readings == [7]


def test_an_older_copy_of_the_database_that_went_on_is_read_whole(
    workspace: Workspace, whole_readings: list[int]
) -> None:
    database = workspace.path / "workspace.db"
    workspace.store.read("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = database.read_bytes()
    change(workspace, "UPDATE runs SET name = 'lost' WHERE number = 1")
    keep_index(workspace.path, open_index(workspace))
    workspace.close()
    for suffix in ("-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    database.write_bytes(copy)
    whole_readings.clear()
    with Workspace.open(workspace.path) as again:
        change(
            again,
            "UPDATE runs SET note = 'went on' WHERE number = 2",
            "UPDATE runs SET note = 'further' WHERE number = 3",
        )
        check(again, open_index(again))
    assert whole_readings == [COUNT]


def test_following_another_workspace_takes_what_it_kept(kept: Workspace, whole_readings: list[int]) -> None:
    followed = follow_index(kept, "another history", 3)
    assert isinstance(followed, RunIndex)
    assert whole_readings == []
    news = follow_index(kept, *followed.seen)
    assert not isinstance(news, RunIndex)
    assert news.changed == ()


def test_it_is_written_when_enough_has_changed(kept: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_MANY", COUNT // 2)
    fresh = RunIndex(read_news(kept))
    assert should_keep(fresh)
    note_kept(fresh)
    assert not should_keep(fresh)
    for _ in range(3):
        change(kept, "UPDATE runs SET epoch = epoch + 1 WHERE number < 10")
        fresh.apply(read_news(kept, *fresh.seen))
    assert not should_keep(fresh)  # the same few runs again and again
    change(kept, "UPDATE runs SET epoch = epoch + 1")
    fresh.apply(read_news(kept, *fresh.seen))
    assert should_keep(fresh)


def test_where_it_cannot_be_written_nothing_else_fails(workspace: Workspace) -> None:
    index_file(workspace.path).parent.write_text("in the way", "utf-8")
    assert not keep_index(workspace.path, open_index(workspace))
    check(workspace, open_index(workspace))


def test_a_nearly_full_disk_is_left_alone(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "free_space", lambda path: 1000)
    assert not keep_index(workspace.path, open_index(workspace))
    assert not index_file(workspace.path).exists()


def test_what_a_killed_window_left_half_written_goes(kept: Workspace) -> None:
    file = index_file(kept.path)
    old, new = file.with_name(f".{file.name}.old"), file.with_name(f".{file.name}.new")
    for draft in (old, new):
        draft.write_bytes(b"half")
    os.utime(old, (time.time() - 10_000,) * 2)
    assert keep_index(kept.path, open_index(kept))
    assert not old.exists()
    assert new.exists()


def test_two_windows_that_keep_it_at_once_leave_one_whole_file(
    kept: Workspace, whole_readings: list[int]
) -> None:
    indices = [open_index(kept), open_index(kept)]
    threads = [
        threading.Thread(target=lambda one=index: [keep_index(kept.path, one) for _ in range(10)])
        for index in indices
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        open_index(kept)
    check(kept, open_index(kept))
    assert whole_readings == []
    assert [file.name for file in index_file(kept.path).parent.iterdir()] == [index_file(kept.path).name]
