"""Freeing removes what was said and asked for, and never what a model, a dataset or a run at work needs."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from mldesk.core import ballast
from mldesk.core.dataset import (
    check_dataset,
    get_dataset,
    list_datasets,
    register_dataset,
    set_dataset_description,
)
from mldesk.core.disk import (
    FreePlan,
    FreeReport,
    disk_usage,
    free_space_now,
    move_to_trash,
    plan_free_space,
    set_retention_days,
    take_back,
    trash,
)
from mldesk.core.errors import Canceled, Conflict, NotFound, StorageFull, Unavailable
from mldesk.core.model import ModelVersion, get_model, register_model, verify_model
from mldesk.core.objects import writing_objects
from mldesk.core.run import Run, list_runs
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace

from .conftest import KB, EndedRun, MakeDataset, disk_bytes, noise, tree, write_files


def free_all(workspace: Workspace) -> FreeReport:
    return free_space_now(workspace, plan_free_space(workspace, everything=True))


def going(plan: FreePlan) -> list[str]:
    return sorted(row.reference for row in plan.going)


def kept(plan: FreePlan | FreeReport) -> dict[str, str]:
    return {row.reference: row.kept_because for row in plan.kept}


@pytest.fixture
def small_disk(mount_disk: Callable[[int], Path]) -> Path:
    """A disk of 32 MB."""
    return mount_disk(32)


def test_a_plan_changes_nothing(workspace: Workspace, make_dataset: MakeDataset, ended_run: EndedRun) -> None:
    make_dataset("digits", {"a": noise(100)})
    run = ended_run({"x": noise(100)})
    move_to_trash(workspace, "dataset", "digits")
    move_to_trash(workspace, "run", run.id)
    before = list(tree(workspace.path))
    plan = plan_free_space(workspace, everything=True)
    assert going(plan) == sorted(["digits:1", run.name])
    assert list(tree(workspace.path)) == before


def test_as_many_bytes_come_back_as_were_promised(
    workspace: Workspace,
    make_dataset: MakeDataset,
    make_model: Callable[..., ModelVersion],
    ended_run: EndedRun,
) -> None:
    make_dataset("digits", {"a": noise(2000, 1), "b": noise(1000, 2)})
    make_dataset("digits", {"a": noise(2000, 1), "c": noise(500, 3)})
    make_model("net", {"w": noise(500, 3), "x": noise(700, 4)})
    run = ended_run({"x": noise(900, 5)})
    runtime = disk_bytes(run.folder / "runtime")  # what every run has, beside what it wrote
    write_files(workspace.uploads_folder, {"raw/one": noise(300, 6)})
    for kind, reference in (
        ("dataset", "digits"),
        ("run", run.id),
        ("upload", "raw"),
    ):
        move_to_trash(workspace, kind, reference)  # type: ignore[arg-type]
    plan = plan_free_space(workspace, everything=True)
    before = disk_bytes(workspace.path)
    report = free_space_now(workspace, plan)
    came_back = before - disk_bytes(workspace.path)
    # what the database writes of it, in its log, is not counted
    assert report.bytes == pytest.approx(came_back, abs=900 * KB)
    assert plan.bytes == pytest.approx(report.bytes, abs=20 * KB)
    assert plan.bytes > (2000 + 1000 + 900 + 300) * KB
    assert plan.bytes < (2000 + 1000 + 900 + 300 + 150) * KB + runtime
    assert verify_model(workspace, get_model(workspace, "net")) == []
    assert trash(workspace) == []


def test_a_disk_has_as_many_bytes_more_as_were_told(small_disk: Path, tmp_path: Path) -> None:
    with Workspace.create(small_disk / "workspace") as workspace:
        folder = write_files(tmp_path / "files", {"a": noise(6000, 1), "deep/b": noise(3000, 2)})
        register_dataset(workspace, "digits", folder)
        move_to_trash(workspace, "dataset", "digits")
        before = os.statvfs(small_disk)
        report = free_all(workspace)
        after = os.statvfs(small_disk)
        assert (after.f_bfree - before.f_bfree) * after.f_frsize == pytest.approx(report.bytes, abs=200 * KB)
        assert report.bytes > 9000 * KB


def test_only_what_has_been_long_enough_in_the_trash_goes(
    workspace: Workspace, make_dataset: MakeDataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    for name, days in (("old", 31), ("young", 29), ("new", 0)):
        make_dataset(name, {"a": name.encode()})
        monkeypatch.setattr("mldesk.core.disk.moving.time.time", lambda days=days: now - days * 86_400)
        move_to_trash(workspace, "dataset", name)
        monkeypatch.undo()
    assert going(plan_free_space(workspace)) == ["old:1"]
    assert "30 days" in kept(plan_free_space(workspace))["young:1"]
    assert going(plan_free_space(workspace, older_than=5)) == ["old:1", "young:1"]
    assert going(plan_free_space(workspace, everything=True)) == ["new:1", "old:1", "young:1"]
    set_retention_days(workspace, 10)
    free_space_now(workspace, plan_free_space(workspace))
    assert [row.reference for row in trash(workspace)] == ["new:1"]


def test_content_that_others_hold_stays_whole(workspace: Workspace, make_dataset: MakeDataset) -> None:
    make_dataset("digits", {"a": noise(400, 1), "b": noise(200, 2)})
    make_dataset("digits", {"a": noise(400, 1), "c": noise(100, 3)})
    move_to_trash(workspace, "dataset", "digits:1")
    report = free_all(workspace)
    assert report.bytes < 300 * KB
    left = get_dataset(workspace, "digits")
    assert left.version == 2
    assert check_dataset(left) == []
    assert (left.folder / "a").read_bytes() == noise(400, 1)
    # and a version that is registered now shares it again
    again = make_dataset("other", {"a": noise(400, 1)})
    assert (again.folder / "a").stat().st_ino == (left.folder / "a").stat().st_ino


@pytest.mark.usefixtures("no_links")
def test_a_disk_without_hard_links_is_freed_as_well(workspace: Workspace, make_dataset: MakeDataset) -> None:
    make_dataset("digits", {"a": noise(400, 1)})
    make_dataset("digits", {"a": noise(400, 1), "b": noise(10, 2)})
    move_to_trash(workspace, "dataset", "digits:1")
    assert free_all(workspace).bytes >= 400 * KB
    assert check_dataset(get_dataset(workspace, "digits:2")) == []


def test_what_stays_of_a_freed_version_is_nothing_left_behind_however_much_it_says(
    workspace: Workspace, make_dataset: MakeDataset
) -> None:
    make_dataset("digits", {"a": noise(9)}, description="much to say " * 1000)
    move_to_trash(workspace, "dataset", "digits")
    free_space_now(workspace, plan_free_space(workspace, everything=True))
    assert "leftovers" not in disk_usage(workspace).kinds
    assert plan_free_space(workspace, everything=True).bytes == 0


def test_the_number_of_a_freed_version_is_never_given_again(
    workspace: Workspace, make_dataset: MakeDataset
) -> None:
    make_dataset("digits", {"a": b"first"})
    move_to_trash(workspace, "dataset", "digits")
    free_all(workspace)
    assert make_dataset("digits", {"a": b"second"}).version == 2
    move_to_trash(workspace, "dataset", "digits")
    free_all(workspace)
    workspace.rebuild()
    assert (list_datasets(workspace), trash(workspace)) == ([], [])
    assert make_dataset("digits", {"a": b"first"}).version == 3


def test_data_that_a_model_was_made_with_stays(
    workspace: Workspace, make_dataset: MakeDataset, make_model: Callable[..., ModelVersion]
) -> None:
    make_dataset("digits", {"a": noise(100)})
    make_model("net", {"w": noise(10)}, inputs=(DatasetInput("digits", 1),))
    move_to_trash(workspace, "dataset", "digits")
    plan = plan_free_space(workspace, everything=True)
    assert going(plan) == []
    assert kept(plan) == {"digits:1": "The model net:1 was made with it."}
    assert kept(free_space_now(workspace, plan)) == kept(plan)
    take_back(workspace, "dataset", "digits")
    assert check_dataset(get_dataset(workspace, "digits")) == []
    # with the model, the data may go, too
    move_to_trash(workspace, "dataset", "digits")
    move_to_trash(workspace, "model", "net")
    assert going(plan_free_space(workspace, everything=True)) == ["digits:1", "net:1"]
    free_all(workspace)
    assert trash(workspace) == []


@pytest.mark.parametrize("status", ["Queued", "Preparing", "Running", "Post-processing"])
def test_data_that_a_run_at_work_reads_stays(
    workspace: Workspace, make_dataset: MakeDataset, submit_script: Callable[..., Run], status: str
) -> None:
    make_dataset("digits", {"a": noise(100)})
    run = submit_script("print(1)", inputs=(DatasetInput("digits", 1),))
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET status = ?", (status,))
    move_to_trash(workspace, "dataset", "digits")
    assert run.name in kept(plan_free_space(workspace, everything=True))["digits:1"]
    free_all(workspace)
    assert (workspace.datasets_folder / run.datasets()[0].dataset_id / "1" / "files" / "a").exists()


def test_a_folder_that_a_run_at_work_was_told_of_stays(
    workspace: Workspace,
    make_dataset: MakeDataset,
    make_model: Callable[..., ModelVersion],
    submit_script: Callable[..., Run],
) -> None:
    data = make_dataset("digits", {"a": noise(100)})
    model = make_model("net", {"w": noise(10)})
    run = submit_script("print(1)", "--data", str(data.folder), "--model", str(model.files_folder / "w"))
    move_to_trash(workspace, "dataset", "digits")
    move_to_trash(workspace, "model", "net")
    told = kept(plan_free_space(workspace, everything=True))
    assert set(told) == {"digits:1", "net:1"}
    assert all(run.name in reason for reason in told.values())
    free_all(workspace)
    assert (model.files_folder / "w").exists()


def test_of_a_run_its_models_keep_what_they_need(workspace: Workspace, ended_run: EndedRun) -> None:
    run = ended_run({"w": noise(300, 1), "checkpoint": noise(2000, 2)})
    register_model(workspace, run, "net", "outputs/w")
    move_to_trash(workspace, "run", run.id)
    plan = plan_free_space(workspace, everything=True)
    assert [row.kept_because for row in plan.going] == ["The model net:1 came from it."]
    assert plan.bytes > 2000 * KB
    free_space_now(workspace, plan)
    assert {path.name for path in run.folder.iterdir()} <= {
        "job.json",
        "snapshot",
        "events.jsonl",
        "edits.jsonl",
    }
    assert (run.snapshot_folder / "train.py").exists()
    for _ in range(2):  # the second time from a rebuilt database
        left = Run(workspace, run.id)
        assert left.metrics()["loss"].last == 0.5
        assert (left.artifacts(), left.images()) == ([], [])
        assert list_runs(workspace) == []
        with pytest.raises(Conflict, match="freed"):
            take_back(workspace, "run", run.id)
        assert going(plan_free_space(workspace, everything=True)) == []
        assert verify_model(workspace, get_model(workspace, "net")) == []
        workspace.rebuild()
    move_to_trash(workspace, "model", "net")
    free_all(workspace)
    assert trash(workspace) == []
    assert not run.folder.exists()


def test_a_freed_run_is_gone_from_every_table(workspace: Workspace, ended_run: EndedRun) -> None:
    stays, goes = ended_run({"x": b"1"}), ended_run({"x": b"2"}, tags={"a": "b"})
    move_to_trash(workspace, "run", goes.id)
    free_all(workspace)
    assert not goes.folder.exists()
    found = workspace.store.read("SELECT name FROM sqlite_master WHERE type = 'table'")
    tables = {row["name"] for row in found} - {"run_changes"}  # which says that it went
    for table in tables:
        columns = [row["name"] for row in workspace.store.read(f"PRAGMA table_info({table})")]
        column = "run_id" if "run_id" in columns else "id" if table == "runs" else None
        if column is not None:
            ids = {row[column] for row in workspace.store.read(f"SELECT {column} FROM {table}")}
            assert goes.id not in ids, table
    assert workspace.store.read_one("SELECT count(*) FROM metric_chunks")[0] == 1  # type: ignore[index]
    with pytest.raises(NotFound):
        Run(workspace, goes.id)
    assert Run(workspace, stays.id).metrics()["loss"].last == 0.5
    workspace.store.check()


def test_files_of_a_dataset_by_reference_and_what_links_lead_to_are_not_touched(
    workspace: Workspace, make_dataset: MakeDataset, ended_run: EndedRun, tmp_path: Path
) -> None:
    outside = write_files(tmp_path / "outside", {"deep/file": b"1"})
    data = make_dataset("there", {"a": noise(100)}, by_reference=True)
    run = ended_run({"x": b"1"})
    (run.work_folder / "link").symlink_to(outside, target_is_directory=True)
    (run.work_folder / "file").symlink_to(outside / "deep" / "file")
    write_files(workspace.uploads_folder, {"raw/x": b"1"})
    (workspace.uploads_folder / "raw" / "link").symlink_to(outside, target_is_directory=True)
    for kind, reference in (("dataset", "there"), ("run", run.id), ("upload", "raw")):
        move_to_trash(workspace, kind, reference)  # type: ignore[arg-type]
    free_all(workspace)
    assert trash(workspace) == []
    assert (data.folder / "a").read_bytes() == noise(100)
    assert (outside / "deep" / "file").read_bytes() == b"1"


def test_what_was_taken_back_since_the_plan_stays(
    workspace: Workspace, make_dataset: MakeDataset, ended_run: EndedRun
) -> None:
    make_dataset("digits", {"a": noise(100)})
    run = ended_run({"x": b"1"})
    write_files(workspace.uploads_folder, {"one": b"1"})
    for kind, reference in (("dataset", "digits"), ("run", run.id), ("upload", "one")):
        move_to_trash(workspace, kind, reference)  # type: ignore[arg-type]
    plan = plan_free_space(workspace, everything=True)
    take_back(workspace, "dataset", "digits")
    take_back(workspace, "run", run.id)
    move_to_trash(workspace, "run", run.id)  # once more, for as long as the trash keeps it
    take_back(workspace, "upload", "one")
    report = free_space_now(workspace, plan)
    assert set(kept(report).values()) == {"It was taken out of the trash."}
    assert report.gone == ()
    assert check_dataset(get_dataset(workspace, "digits")) == []
    assert take_back(workspace, "run", run.id) == (run.id,)
    assert (workspace.uploads_folder / "one").read_bytes() == b"1"


def test_what_is_needed_since_the_plan_stays(
    workspace: Workspace, make_dataset: MakeDataset, ended_run: EndedRun
) -> None:
    make_dataset("digits", {"a": noise(100)})
    run = ended_run({"w": noise(100)}, inputs=(DatasetInput("digits", 1),))
    move_to_trash(workspace, "dataset", "digits")
    move_to_trash(workspace, "run", run.id)
    plan = plan_free_space(workspace, everything=True)
    assert len(plan.going) == 2
    register_model(workspace, run.refresh(), "net")
    report = free_space_now(workspace, plan)
    assert kept(report) == {"digits:1": "The model net:1 was made with it."}
    assert Run(workspace, run.id).snapshot_folder.exists()


def test_nothing_is_freed_while_contents_are_written(workspace: Workspace, make_dataset: MakeDataset) -> None:
    make_dataset("digits", {"a": noise(100)})
    move_to_trash(workspace, "dataset", "digits")
    plan = plan_free_space(workspace, everything=True)
    with writing_objects(workspace), pytest.raises(Unavailable):
        free_space_now(workspace, plan)
    assert len(trash(workspace)) == 1
    free_space_now(workspace, plan)
    assert trash(workspace) == []


def test_interrupted_downloads_are_leftovers_and_go_with_everything_or_after_a_week(
    workspace: Workspace,
) -> None:
    downloads = workspace.datastore_folder / ".downloads"
    old = write_files(downloads / "old", {"x": noise(50)})
    young = write_files(downloads / "young", {"x": noise(100)})
    held = write_files(downloads / "held", {"x": noise(200)})
    for path in (old / "x", old):
        os.utime(path, (1.0, 1.0))
    young.with_suffix(".lock").touch()  # of a program that was killed
    with FileLock(held.with_suffix(".lock")):
        assert disk_usage(workspace).kinds["leftovers"] == pytest.approx(150 * KB, abs=20 * KB)
        assert plan_free_space(workspace).leftovers == pytest.approx(50 * KB, abs=10 * KB)
        free_space_now(workspace, plan_free_space(workspace))
        assert (old.exists(), young.exists(), held.exists()) == (False, True, True)
        plan = plan_free_space(workspace, everything=True)
        assert plan.leftovers == pytest.approx(100 * KB, abs=10 * KB)
        assert free_space_now(workspace, plan).bytes == plan.bytes == plan.leftovers
        assert (young.exists(), held.exists()) == (False, True)


def test_what_killed_programs_left_is_removed(workspace: Workspace, make_dataset: MakeDataset) -> None:
    make_dataset("digits", {"a": noise(100)})
    leftover = write_files(workspace.objects_folder / "ab", {"c" * 62: noise(500, 9)}) / ("c" * 62)
    old = write_files(workspace.runs_folder / ".drafts" / "old", {"x": noise(50)})
    young = write_files(workspace.runs_folder / ".drafts" / "young", {"x": noise(50)})
    os.utime(old, (1.0, 1.0))
    plan = plan_free_space(workspace)
    assert plan.leftovers == pytest.approx(550 * KB, abs=20 * KB)
    report = free_space_now(workspace, plan)
    assert report.bytes == plan.bytes == plan.leftovers
    assert not leftover.exists()
    assert not old.exists()
    assert young.exists()
    assert check_dataset(get_dataset(workspace, "digits")) == []


def forget(workspace: Workspace, kind: str, name: str, version: int) -> None:
    """Leave what is left when a registration is killed just before its row is stored."""
    with workspace.store.write() as connection:
        (identity,) = connection.execute(f"SELECT id FROM {kind}s WHERE name = ?", (name,)).fetchone()
        found = (identity, version)
        connection.execute(f"DELETE FROM {kind}_versions WHERE {kind}_id = ? AND version = ?", found)
        connection.execute("DELETE FROM model_datasets WHERE model_id = ? AND version = ?", found)
        sql = f"DELETE FROM {kind}s WHERE id NOT IN (SELECT {kind}_id FROM {kind}_versions)"
        connection.execute(sql)


def test_what_killed_registrations_left_is_offered_in_the_trash_and_then_freed(
    workspace: Workspace, make_dataset: MakeDataset, make_model: Callable[..., ModelVersion]
) -> None:
    make_dataset("digits", {"a": noise(500, 1)}, description="listed")
    make_dataset("digits", {"b": noise(600, 2)}, description="of a killed registration")
    make_dataset("letters", {"a": noise(700, 3)})
    make_model("net", {"w": noise(800, 4)})
    for kind, name, version in (("dataset", "digits", 2), ("dataset", "letters", 1), ("model", "net", 1)):
        forget(workspace, kind, name, version)
    set_dataset_description(workspace, "digits", "edited")
    assert free_all(workspace).gone == ()
    rows = {row.reference: row.frees for row in trash(workspace)}
    assert {name: round(frees / KB, -2) for name, frees in rows.items()} == {
        "digits:2": 600, "letters:1": 700, "net:1": 800,
    }  # fmt: skip
    assert get_dataset(workspace, "digits").description == "edited"
    take_back(workspace, "dataset", "letters:1")
    assert check_dataset(get_dataset(workspace, "letters")) == []
    workspace.rebuild()
    assert sorted(row.reference for row in trash(workspace)) == ["digits:2", "net:1"]
    assert free_all(workspace).bytes == pytest.approx(1400 * KB, abs=60 * KB)
    assert [dataset.name for dataset in list_datasets(workspace)] == ["digits", "letters"]


def test_a_model_that_a_script_waits_for_is_not_taken_for_one_that_was_left(
    workspace: Workspace, make_model: Callable[..., ModelVersion]
) -> None:
    version = make_model("net", {"w": noise(100, 4)})
    manifest = version.files_folder.parent / "model.json"
    facts = json.loads(manifest.read_bytes()) | {"registration": 1}
    manifest.write_text(json.dumps(facts), encoding="utf-8")
    forget(workspace, "model", "net", 1)
    with workspace.store.write() as connection:
        connection.execute("INSERT INTO registrations (run_id, number) VALUES (?, 1)", (facts["run_id"],))
    free_all(workspace)
    assert trash(workspace) == []
    assert manifest.exists()


def test_no_content_goes_that_a_damaged_manifest_may_name(
    workspace: Workspace, make_dataset: MakeDataset
) -> None:
    version = make_dataset("digits", {"a": noise(100, 1)})
    make_dataset("other", {"a": noise(100, 2)})
    text = version.manifest.read_bytes()
    version.manifest.write_bytes(text[: len(text) // 2])
    assert plan_free_space(workspace).leftovers == 0
    move_to_trash(workspace, "dataset", "other")
    plan = plan_free_space(workspace, everything=True)
    assert free_space_now(workspace, plan).bytes == pytest.approx(plan.bytes, abs=9 * KB)
    version.manifest.write_bytes(text)
    assert check_dataset(get_dataset(workspace, "digits")) == []
    # whole again, it is seen that it does not name the content of the other one
    assert free_all(workspace).bytes == 100 * KB
    assert disk_usage(workspace).kinds.get("leftovers", 0) == 0


def test_protected_files_and_folders_are_removed(workspace: Workspace, ended_run: EndedRun) -> None:
    run = ended_run({"deep/x": noise(100)})
    folder = run.work_folder / "outputs" / "deep"
    (folder / "x").chmod(0o400)
    folder.chmod(0o500)
    move_to_trash(workspace, "run", run.id)
    assert free_all(workspace).problems == ()
    assert not run.folder.exists()


def test_canceling_leaves_the_rest_whole_in_the_trash(
    workspace: Workspace, ended_run: EndedRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mldesk.core.disk.freeing._batch", 1)
    for number in range(3):
        move_to_trash(workspace, "run", ended_run({"x": noise(100, number)}).id)
    plan = plan_free_space(workspace, everything=True)
    answers = iter([False, True])
    with pytest.raises(Canceled, match="freed"):
        free_space_now(workspace, plan, canceled=lambda: next(answers))
    left = trash(workspace)
    assert len(left) == 2
    for row in left:
        take_back(workspace, "run", row.id)
        assert (workspace.run_folder(row.id) / "work" / "outputs" / "x").exists()


def test_progress_ends_at_all_bytes(workspace: Workspace, ended_run: EndedRun) -> None:
    move_to_trash(workspace, "run", ended_run({"x": noise(500)}).id)
    told: list[tuple[int, int]] = []
    plan = plan_free_space(workspace, everything=True)
    free_space_now(workspace, plan, lambda done, total: told.append((done, total)))
    assert told[-1] == (plan.bytes, plan.bytes)


def test_a_completely_full_disk_can_be_freed(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ballast, "_plenty", 1)
    source = write_files(tmp_path / "files", {"a": noise(3000)})
    with Workspace.create(small_disk / "workspace") as workspace:
        register_dataset(workspace, "digits", source)
        register_dataset(workspace, "other", write_files(tmp_path / "more", {"b": noise(1000, 2)}))
        ballast.keep_ballast(workspace)
    with Workspace.open(small_disk / "workspace") as workspace:
        free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
        (small_disk / "filled").write_bytes(bytes(free))
        with pytest.raises(StorageFull), workspace.store.write("runs") as connection:
            connection.execute("CREATE TABLE large AS SELECT zeroblob(5000000)")
        move_to_trash(workspace, "dataset", "digits")
        report = free_all(workspace)
        assert report.bytes > 3000 * KB
        assert check_dataset(get_dataset(workspace, "other")) == []
        workspace.store.check()
