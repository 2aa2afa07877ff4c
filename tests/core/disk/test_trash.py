"""What is moved to the trash is gone from all lists, loses nothing, and comes back as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mldesk.core.dataset import check_dataset, get_dataset, list_datasets
from mldesk.core.disk import (
    move_to_trash,
    retention_days,
    set_retention_days,
    take_back,
    trash,
)
from mldesk.core.errors import Conflict, InvalidInput, NotFound, Unavailable
from mldesk.core.experiment import list_experiments
from mldesk.core.model import ModelVersion, get_model, list_models, verify_model
from mldesk.core.run import Run, find_run, list_runs
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

from .conftest import EndedRun, MakeDataset, end_run, noise, tree, write_files


def names(workspace: Workspace) -> dict[str, list[str]]:
    """All that is listed."""
    return {
        "datasets": [v.reference for found in list_datasets(workspace) for v in found.versions],
        "models": [v.reference for found in list_models(workspace) for v in found.versions],
        "runs": [row.name for row in list_runs(workspace, include_archived=True)],
    }


def trashed(workspace: Workspace) -> list[tuple[str, str]]:
    return sorted((row.kind, row.reference) for row in trash(workspace))


@pytest.fixture
def digits(make_dataset: MakeDataset) -> None:
    make_dataset("digits", {"a": b"first"})
    make_dataset("digits", {"a": b"second"})
    make_dataset("digits", {"a": b"third"})


@pytest.mark.usefixtures("digits")
def test_a_version_goes_alone_and_comes_back(workspace: Workspace) -> None:
    before = names(workspace)
    assert move_to_trash(workspace, "dataset", "digits:2") == ("digits:2",)
    assert names(workspace)["datasets"] == ["digits:3", "digits:1"]
    with pytest.raises(NotFound):
        get_dataset(workspace, "digits:2")
    assert trashed(workspace) == [("dataset", "digits:2")]
    take_back(workspace, "dataset", "digits:2")
    assert names(workspace) == before
    assert check_dataset(get_dataset(workspace, "digits:2")) == []


@pytest.mark.usefixtures("digits")
def test_a_dataset_goes_with_all_versions_and_undo_takes_back_just_those(workspace: Workspace) -> None:
    move_to_trash(workspace, "dataset", "digits:1")
    moved = move_to_trash(workspace, "dataset", "digits")
    assert moved == ("digits:2", "digits:3")
    assert names(workspace)["datasets"] == []
    for reference in moved:
        take_back(workspace, "dataset", reference)
    assert names(workspace)["datasets"] == ["digits:3", "digits:2"]
    assert take_back(workspace, "dataset", "digits") == ("digits:1",)


def test_a_model_goes_and_comes_back(workspace: Workspace, make_model: Callable[..., ModelVersion]) -> None:
    make_model("net", {"weights": noise(10, 1)})
    make_model("net", {"weights": noise(10, 2)})
    assert move_to_trash(workspace, "model", "net") == ("net:1", "net:2")
    assert names(workspace)["models"] == []
    take_back(workspace, "model", "net:2")
    assert names(workspace)["models"] == ["net:2"]
    assert verify_model(workspace, get_model(workspace, "net")) == []


def test_a_run_goes_with_its_child_runs_and_comes_back_with_them(
    workspace: Workspace, submit_script: Callable[..., Run]
) -> None:
    run = submit_script("print(1)")
    child = "01hzzzzzzzzzzzzzzzzzzzzzzz"
    (run.folder / "events.jsonl").write_bytes(
        events.encode(events.Phase("Running", 1.0))
        + events.encode(events.Child(child, events.Metric("loss", 1, 1.0, 0.5)))
    )
    end_run(workspace, run, {"x": b"1"})
    before = names(workspace)
    assert len(before["runs"]) == 2
    with pytest.raises(Conflict, match="child run"):
        move_to_trash(workspace, "run", child)
    assert move_to_trash(workspace, "run", run.name) == (run.id,)
    assert names(workspace)["runs"] == []
    assert list_experiments(workspace)[0].runs == 0
    with pytest.raises(NotFound):
        find_run(workspace, run.name)
    assert find_run(workspace, run.name, deleted=True).id == run.id
    take_back(workspace, "run", run.id)
    assert names(workspace) == before


def test_a_run_that_has_not_ended_cannot_go(workspace: Workspace, submit_script: Callable[..., Run]) -> None:
    run = submit_script("print(1)")
    with pytest.raises(Unavailable, match="queued"):
        move_to_trash(workspace, "run", run.id)
    assert names(workspace)["runs"] == [run.name]


def test_an_upload_goes_and_comes_back_to_its_place(workspace: Workspace) -> None:
    files = {"raw/one": b"1", "raw/deep/two": b"2", "other": b"3"}
    write_files(workspace.uploads_folder, files)
    before = list(tree(workspace.uploads_folder))
    (identity,) = move_to_trash(workspace, "upload", "raw")
    assert [path for path, _, _ in tree(workspace.uploads_folder)] == ["other"]
    assert trashed(workspace) == [("upload", "raw")]
    assert take_back(workspace, "upload", identity) == ("raw",)
    assert list(tree(workspace.uploads_folder)) == before
    assert trashed(workspace) == []


def test_an_upload_does_not_come_back_over_another_one(workspace: Workspace) -> None:
    write_files(workspace.uploads_folder, {"deep/one": b"1"})
    move_to_trash(workspace, "upload", "deep/one")
    write_files(workspace.uploads_folder, {"deep/one": b"new"})
    with pytest.raises(Conflict, match="exists again"):
        take_back(workspace, "upload", "deep/one")
    assert (workspace.uploads_folder / "deep" / "one").read_bytes() == b"new"
    assert trashed(workspace) == [("upload", "deep/one")]


def test_an_upload_that_a_dataset_by_reference_uses_stays(workspace: Workspace) -> None:
    from mldesk.core.dataset import register_dataset

    folder = write_files(workspace.uploads_folder / "raw" / "images", {"a": b"1"})
    register_dataset(workspace, "digits", folder, by_reference=True)
    for path in ("raw", "raw/images", "raw/images/a"):
        with pytest.raises(Conflict, match="digits:1"):
            move_to_trash(workspace, "upload", path)
    assert (folder / "a").exists()


@pytest.mark.parametrize("path", ["..", "../models", "/etc/hostname", "", ".", "link/file"])
def test_only_what_lies_in_the_datastore_is_an_upload(
    workspace: Workspace, tmp_path: Path, path: str
) -> None:
    outside = write_files(tmp_path / "outside", {"file": b"1"})
    workspace.uploads_folder.mkdir(parents=True)
    (workspace.uploads_folder / "link").symlink_to(outside, target_is_directory=True)
    with pytest.raises((InvalidInput, NotFound)):
        move_to_trash(workspace, "upload", path)
    assert (outside / "file").exists()


def test_a_link_among_the_uploads_goes_itself_and_not_what_it_leads_to(
    workspace: Workspace, tmp_path: Path
) -> None:
    outside = write_files(tmp_path / "outside", {"file": b"1"})
    workspace.uploads_folder.mkdir(parents=True)
    link = workspace.uploads_folder / "link"
    link.symlink_to(outside, target_is_directory=True)
    (identity,) = move_to_trash(workspace, "upload", "link")
    assert not link.is_symlink()
    assert (outside / "file").exists()
    take_back(workspace, "upload", identity)
    assert link.is_symlink()


@pytest.mark.parametrize(
    ("kind", "reference"),
    [("dataset", "digits"), ("dataset", "digits:9"), ("model", "net"), ("run", "x"), ("upload", "y")],
)
def test_what_is_not_there_cannot_be_moved_or_taken_back(
    workspace: Workspace, kind: str, reference: str
) -> None:
    for act in (move_to_trash, take_back):
        with pytest.raises(NotFound):
            act(workspace, kind, reference)  # type: ignore[arg-type]


def test_no_other_kind_of_thing_can_be_moved(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput):
        move_to_trash(workspace, "experiment", "default")  # type: ignore[arg-type]


@pytest.mark.usefixtures("digits")
def test_a_rebuilt_database_has_the_same_in_the_trash(
    workspace: Workspace, make_model: Callable[..., ModelVersion], ended_run: EndedRun
) -> None:
    make_model("net", {"weights": b"1"})
    runs = [ended_run({"x": b"1"}), ended_run({"x": b"2"})]
    write_files(workspace.uploads_folder, {"one": b"1"})
    for kind, reference in (("dataset", "digits:1"), ("dataset", "digits:2"), ("model", "net")):
        move_to_trash(workspace, kind, reference)  # type: ignore[arg-type]
    move_to_trash(workspace, "run", runs[0].id)
    move_to_trash(workspace, "run", runs[1].id)
    move_to_trash(workspace, "upload", "one")
    take_back(workspace, "dataset", "digits:2")
    take_back(workspace, "run", runs[1].id)
    set_retention_days(workspace, 7)
    before = names(workspace), trash(workspace)
    workspace.rebuild()
    assert (names(workspace), trash(workspace)) == before
    assert retention_days(workspace) == 7


def test_the_trash_keeps_things_for_30_days_or_as_long_as_was_set(workspace: Workspace) -> None:
    assert retention_days(workspace) == 30
    set_retention_days(workspace, 0)
    assert retention_days(workspace) == 0
    for days in (-1, 100_000):
        with pytest.raises(InvalidInput):
            set_retention_days(workspace, days)
    assert retention_days(workspace) == 0
    (workspace.path / "settings.json").write_text("garbled", encoding="utf-8")
    assert retention_days(workspace) == 30
