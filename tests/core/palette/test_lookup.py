"""What a workspace offers to the palette, looked up in a few rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mldesk.core.palette import LIMIT, find, newest_runs
from mldesk.core.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "study") as workspace:
        yield workspace


def add_runs(workspace: Workspace, *names: str, deleted: float | None = None) -> None:
    with workspace.store.write("runs") as connection:
        connection.execute("INSERT OR IGNORE INTO experiments VALUES (1, 'Digits', 0)")
        start = connection.execute("SELECT count(*) FROM runs").fetchone()[0]
        connection.executemany(
            "INSERT INTO runs (id, number, name, experiment_id, status, created, script, arguments, compute,"
            " config, deleted) VALUES (?, ?, ?, 1, 'Completed', 0, 't.py', '[]', 'local', '{}', ?)",
            [(f"{n:08}", n, name, deleted) for n, name in enumerate(names, start + 1)],
        )


def titles(workspace: Workspace, query: str) -> list[str]:
    return [found.title for found in find(workspace, query) if found.kind == "run"]


def test_scattered_letters_find_runs_names_that_begin_with_them_first(workspace: Workspace) -> None:
    add_runs(workspace, "dinner gets", "digits", "two digits", "other")
    assert titles(workspace, "digits") == ["digits", "two digits"]
    assert titles(workspace, "dgts") == ["two digits", "digits", "dinner gets"]


def test_of_runs_that_fit_alike_the_newest_come_first(workspace: Workspace) -> None:
    add_runs(workspace, *(f"run {n}" for n in range(1000)))
    assert titles(workspace, "run")[:2] == ["run 999", "run 998"]
    assert len(titles(workspace, "run")) == LIMIT


def test_a_run_is_found_by_its_number_once_even_where_its_name_has_it(workspace: Workspace) -> None:
    add_runs(workspace, "a", "b", "run 3")
    (found,) = find(workspace, "#2")
    assert titles(workspace, "3") == ["run 3"]
    assert (found.kind, found.title, found.detail) == ("run", "b", "Digits #2")


def test_letters_that_are_special_to_the_database_are_letters(workspace: Workspace) -> None:
    add_runs(workspace, "50% of it", "500", "a_b", "acb", "wow!", 'it\'s "it"')
    assert titles(workspace, "50%") == ["50% of it"]
    assert titles(workspace, "a_b") == ["a_b"]
    assert titles(workspace, "w!") == ["wow!"]
    assert titles(workspace, "'s\"") == ['it\'s "it"']


def test_what_is_in_the_trash_is_not_offered_and_hides_nothing(workspace: Workspace) -> None:
    add_runs(workspace, "net kept")
    add_runs(workspace, *["net"] * 450, deleted=1.0)
    assert titles(workspace, "net") == ["net kept"]
    assert [found.title for found in newest_runs(workspace, 3)] == ["net kept"]


def test_experiments_datasets_models_and_environments_are_found(workspace: Workspace) -> None:
    with workspace.store.write("datasets", "models", "environments") as connection:
        connection.execute("INSERT INTO experiments VALUES (1, 'thing e', 0)")
        for number, deleted in ((1, None), (2, 5.0)):
            end = "" if deleted is None else " gone"
            connection.execute("INSERT INTO datasets VALUES (?, ?, '', 0)", (str(number), f"thing d{end}"))
            connection.execute(
                "INSERT INTO dataset_versions (dataset_id, version, hash, size, file_count, location,"
                " created, deleted) VALUES (?, 1, '', 0, 0, '', 0, ?)",
                (str(number), deleted),
            )
            connection.execute("INSERT INTO models VALUES (?, ?, 0)", (str(number), f"thing m{end}"))
            connection.execute(
                "INSERT INTO model_versions (model_id, version, created, size, hash, deleted)"
                " VALUES (?, 1, 0, 0, '', ?)",
                (str(number), deleted),
            )
            connection.execute(
                "INSERT INTO environments (id, version, name, created, content_hash, spec, deleted)"
                " VALUES (?, 1, ?, 0, '', '{}', ?)",
                (str(number), f"thing v{end}", deleted),
            )
    found = [(one.kind, one.title) for one in find(workspace, "thing")]
    assert found == [
        ("experiment", "thing e"),
        ("dataset", "thing d"),
        ("model", "thing m"),
        ("environment", "thing v"),
    ]


def test_the_rows_of_runs_are_not_walked(workspace: Workspace) -> None:
    add_runs(workspace, "one")
    plan = workspace.store.read(
        "EXPLAIN QUERY PLAN SELECT rowid FROM runs WHERE name LIKE '%n%' ESCAPE '!' "
        "ORDER BY name LIKE 'n%' ESCAPE '!' DESC, name LIKE '%n%' ESCAPE '!' DESC, rowid + 0 DESC LIMIT 9"
    )
    assert "USING COVERING INDEX runs_by_name" in plan[0]["detail"]
