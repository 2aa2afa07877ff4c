"""Edits: what the folders tell a rebuild is what the database holds, whatever goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.dataset import (
    get_dataset,
    register_dataset,
    set_dataset_description,
    set_dataset_tags,
)
from mldesk.core.disk import free_space_now, move_to_trash, plan_free_space, trash
from mldesk.core.errors import Conflict
from mldesk.core.ingest import Ingester
from mldesk.core.run import Run
from mldesk.core.store import Store
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

FailToStore = Callable[[], None]


@pytest.fixture
def fail_to_store(monkeypatch: pytest.MonkeyPatch) -> FailToStore:
    """Once it is called, SQLite refuses to store the next transaction, at its very end."""
    count_changes = Store._count_changes

    def contradict(store: Store, kinds: tuple[str, ...]) -> None:
        monkeypatch.setattr(Store, "_count_changes", count_changes)
        store._connection.execute("PRAGMA defer_foreign_keys = ON")
        store._connection.execute(
            "INSERT INTO dataset_versions (dataset_id, version, hash, size, file_count, location, created) "
            "VALUES ('of nothing', 1, '', 0, 0, '', 0)"
        )

    return lambda: monkeypatch.setattr(Store, "_count_changes", contradict)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "digits"
    folder.mkdir()
    (folder / "a").write_bytes(b"a")
    return folder


def register(workspace: Workspace, source: Path, description: str = "") -> None:
    """A further version: the folder has one more file."""
    (source / f"{len(list(source.iterdir()))}").write_bytes(b"x")
    register_dataset(workspace, "digits", source, description)


def test_an_edit_of_a_dataset_that_was_not_stored_is_not_made_by_a_rebuild(
    workspace: Workspace, source: Path, fail_to_store: FailToStore
) -> None:
    register_dataset(workspace, "digits", source, tags={"a": "b"})
    fail_to_store()
    with pytest.raises(Conflict):
        set_dataset_tags(workspace, "digits", {"c": "d"})
    set_dataset_description(workspace, "digits", "a later edit")
    workspace.rebuild()
    assert dict(get_dataset(workspace, "digits").tags) == {"a": "b"}
    assert get_dataset(workspace, "digits").description == "a later edit"


def test_a_dataset_that_could_not_be_moved_to_the_trash_is_listed_after_a_rebuild(
    workspace: Workspace, source: Path, fail_to_store: FailToStore
) -> None:
    register(workspace, source)
    register(workspace, source)
    fail_to_store()
    with pytest.raises(Conflict):
        move_to_trash(workspace, "dataset", "digits")
    workspace.rebuild()
    assert get_dataset(workspace, "digits").version == 2
    assert trash(workspace) == []


def test_a_dataset_that_could_not_be_marked_for_freeing_stays_in_the_trash(
    workspace: Workspace, source: Path, fail_to_store: FailToStore
) -> None:
    register(workspace, source)
    move_to_trash(workspace, "dataset", "digits")
    plan = plan_free_space(workspace, everything=True)
    fail_to_store()
    with pytest.raises(Conflict):
        free_space_now(workspace, plan)
    workspace.rebuild()
    assert [row.reference for row in trash(workspace)] == ["digits:1"]


def test_an_edit_of_a_run_that_was_not_stored_is_not_made_by_a_rebuild(
    workspace: Workspace, submit_script: Callable[..., Run], fail_to_store: FailToStore
) -> None:
    run = submit_script("print()")
    with (run.folder / "events.jsonl").open("ab") as file:
        file.write(events.encode(events.Ended("Completed", 0, None, 1.0, None)))
    Ingester(workspace).ingest(run.id)
    run.rename("first")
    for refused in (lambda: run.rename("second"), lambda: move_to_trash(workspace, "run", run.id)):
        fail_to_store()
        with pytest.raises(Conflict):
            refused()
    run.tag("a", "b")
    workspace.rebuild()
    assert (run.refresh().name, run.tags()) == ("first", {"a": "b"})
    assert trash(workspace) == []


def test_a_rebuild_takes_the_description_of_the_newest_of_many_versions(
    workspace: Workspace, source: Path
) -> None:
    for number in range(1, 13):
        register(workspace, source, f"description {number}")
    (workspace.datasets_folder / get_dataset(workspace, "digits").dataset_id / "edits.jsonl").unlink()
    workspace.rebuild()
    assert get_dataset(workspace, "digits").description == "description 12"


def test_a_rebuild_keeps_a_description_given_to_a_further_version_after_an_edit(
    workspace: Workspace, source: Path
) -> None:
    register(workspace, source, "at first")
    set_dataset_description(workspace, "digits", "edited by hand")
    register(workspace, source, "at last")
    workspace.rebuild()
    assert get_dataset(workspace, "digits").description == "at last"
    register(workspace, source)
    workspace.rebuild()
    assert get_dataset(workspace, "digits").description == "at last"
