"""Rebuilding: the folders alone give back everything a user saw."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from filelock import FileLock

from mldesk.core.compute import get_compute, set_cpu_slots
from mldesk.core.dataset import list_datasets, register_dataset, set_dataset_tags
from mldesk.core.disk import move_to_trash, take_back
from mldesk.core.environments.record import record_environment
from mldesk.core.errors import Damaged, NotFound, StorageFull, TooNew, Unavailable
from mldesk.core.identifiers import new_id
from mldesk.core.ingest import Ingester
from mldesk.core.model import get_model, list_models, register_model, set_alias
from mldesk.core.objects import writing_objects
from mldesk.core.rebuild import rebuild_workspace
from mldesk.core.run import Run, find_run, list_runs
from mldesk.core.spec import DatasetInput
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

SubmitScript = Callable[..., Run]


@pytest.fixture
def lived_in(workspace: Workspace, submit_script: SubmitScript, tmp_path: Path) -> Workspace:
    """A workspace with a dataset, a model and runs of every fate."""
    (tmp_path / "digits.txt").write_text("0123456789", encoding="utf-8")
    register_dataset(workspace, "digits", tmp_path / "digits.txt", "ten digits")
    done = submit_script(
        "import sys\nprint(sys.argv)\n", "--epochs", "3", inputs=(DatasetInput("digits"),), tags={"a": "b"}
    )
    child = new_id()
    _happen(
        workspace,
        done,
        events.Phase("Running", 1.0),
        *(events.Metric("loss", step, 1.0, 1 / (step + 1)) for step in range(100)),
        events.Metric("loss", 100, 1.0, float("nan")),
        events.Axis("accuracy", "epoch"),
        events.Metric("accuracy", 1, 1.0, 0.9),
        events.Resources(1.0, {"cpu_percent": 50.0}),
        events.Child(child, events.Name("fold 1")),
        events.Child(child, events.Metric("loss", 1, 1.0, 0.5)),
        events.Record("table", "t", 1, 1.0, {"x": [1]}),
        events.Tag("c", "script"),
        events.Artifact("outputs/model.keras", 3, "abc"),
        events.Ended("Completed", 0, None, 9.0, None),
    )
    with (done.folder / "events.jsonl").open("ab") as file:
        file.write(b"garbled\n")
    Ingester(workspace).ingest(done.id)
    (done.work_folder / "outputs" / "model.keras").write_bytes(b"abc")
    record_environment(workspace, done.id, {"python": "3.11.7", "packages": {"numpy": "2.0"}})
    register_model(workspace, done, "digits", description="good")
    done.rename("best")
    done.tag("c", "mine")
    done.untag("a")
    done.star()
    find_run(workspace, "fold 1").set_note("a child's note")
    failed = submit_script("print()\n", experiment="other")
    _happen(
        workspace, failed, events.Ended("Failed", 1, None, 5.0, {"title": "t", "detail": "d", "cure": "c"})
    )
    failed.archive()
    submit_script("print()\n").request_stop()
    set_cpu_slots(workspace, 7)
    return workspace


def _happen(workspace: Workspace, run: Run, *happened: events.Event) -> None:
    with (run.folder / "events.jsonl").open("ab") as file:
        file.writelines(events.encode(event) for event in happened)
    Ingester(workspace).ingest(run.id)


def _seen(workspace: Workspace) -> dict[str, Any]:
    """Everything a user sees of a workspace."""
    rows = list_runs(workspace, include_archived=True)
    runs = [Run(workspace, row.id) for row in rows]
    return {
        "rows": {repr(row) for row in rows},
        "runs": {run.id: json.dumps(run.to_dict()) for run in runs},
        "metrics": {
            (run.id, name): (run.metric(name).steps.tolist(), repr(run.metric(name).values.tolist()))
            for run in runs
            for name in (*run.metrics(), *run.system_metrics())
        },
        "rest": {run.id: (run.records(), run.messages(), run.request, run.color) for run in runs},
        "environments": {run.id: run.environment for run in runs},
        "models": list_models(workspace),
        "datasets": list_datasets(workspace),
        "compute": get_compute(workspace, "local").settings,
    }


def test_a_rebuilt_database_shows_what_the_lost_one_showed(lived_in: Workspace) -> None:
    before = _seen(lived_in)
    report = lived_in.rebuild()
    assert report.problems == []
    assert (report.runs, report.dataset_versions, report.model_versions) == (3, 1, 1)
    assert _seen(lived_in) == before
    assert report.backup is not None
    assert report.backup.is_file()
    lived_in.store.check()


@pytest.mark.parametrize("content", [None, b"", b"not a database" * 999], ids=["gone", "empty", "garbled"])
def test_a_workspace_whose_database_is_lost_is_rebuilt(lived_in: Workspace, content: bytes | None) -> None:
    before = _seen(lived_in)
    lived_in.close()
    for suffix in ("-wal", "-shm", ""):
        (lived_in.path / f"workspace.db{suffix}").unlink(missing_ok=True)
    if content is not None:
        (lived_in.path / "workspace.db").write_bytes(content)
    with pytest.raises(Damaged):
        Workspace.open(lived_in.path)
    report = rebuild_workspace(lived_in.path)
    assert report.problems == []
    with Workspace.open(lived_in.path) as opened:
        after = _seen(opened)
    # the slots of this machine stand in the database alone
    assert {**after, "compute": None} == {**before, "compute": None}


def test_one_broken_folder_is_reported_and_stops_nothing(
    lived_in: Workspace, submit_script: SubmitScript
) -> None:
    broken = [submit_script("print()\n") for _ in range(5)]
    before = {row.id for row in list_runs(lived_in, include_archived=True)}
    (broken[0].folder / "job.json").unlink()
    (broken[1].folder / "job.json").write_bytes(b"{")
    job = json.loads((broken[2].folder / "job.json").read_bytes())
    (broken[2].folder / "job.json").write_text(json.dumps({**job, "parameters": 5}), encoding="utf-8")
    (broken[3].folder / "events.jsonl").write_bytes(b"\0\xff\n" * 3)
    (broken[4].folder / "edits.jsonl").write_bytes(b'\xff\n["tag",1]\n["name"]\n[]\n["tag","a","b"]')
    (lived_in.runs_folder / "something else").mkdir()
    for manifest in lived_in.datasets_folder.rglob("dataset.json"):
        manifest.parent.chmod(0o755)
        manifest.chmod(0o644)
        manifest.write_bytes(b"[]")
    report = lived_in.rebuild()
    after = {row.id for row in list_runs(lived_in, include_archived=True)}
    assert before - after == {run.id for run in broken[:3]}
    assert len(report.problems) == 5
    assert all(problem.cause for problem in report.problems)
    assert len(broken[3].refresh().messages()) == 3
    assert broken[4].refresh().tags() == {"a": "b"}


def test_two_runs_of_one_number_are_both_kept(lived_in: Workspace) -> None:
    first = find_run(lived_in, "1")
    twin = new_id()
    shutil.copytree(first.folder, lived_in.run_folder(twin))
    job = json.loads((first.folder / "job.json").read_bytes())
    (lived_in.run_folder(twin) / "job.json").write_text(json.dumps({**job, "id": twin}), encoding="utf-8")
    lived_in.rebuild()
    assert find_run(lived_in, twin).number is None
    assert find_run(lived_in, first.id).number == 1


def test_a_submit_that_was_interrupted_is_no_run(lived_in: Workspace) -> None:
    (lived_in.runs_folder / ".drafts" / new_id()).mkdir(parents=True)
    report = lived_in.rebuild()
    assert (report.runs, report.problems) == (3, [])


def test_a_window_that_has_the_workspace_open_goes_on_with_the_new_database(lived_in: Workspace) -> None:
    with Workspace.open(lived_in.path, read_only=True) as window:
        before, version = _seen(window), window.store.data_version()
        rebuild_workspace(lived_in.path)
        assert window.store.data_version() != version
        assert _seen(window) == before


def test_a_workspace_whose_engine_works_is_not_rebuilt(lived_in: Workspace) -> None:
    with FileLock(lived_in.path / "engine.lock"), pytest.raises(Unavailable, match="engine"):
        rebuild_workspace(lived_in.path)


def test_a_rebuild_that_is_refused_leaves_the_one_at_work_alone(lived_in: Workspace) -> None:
    refused: list[str] = []

    def again(done: int, total: int) -> None:
        with pytest.raises(Unavailable) as found:
            rebuild_workspace(lived_in.path)
        refused.append(found.value.title)

    before = _seen(lived_in)
    assert rebuild_workspace(lived_in.path, again).problems == []
    assert refused
    assert _seen(lived_in) == before


@pytest.mark.parametrize("by_reference", [False, True])
def test_a_registration_waits_for_a_rebuild_and_is_listed(
    lived_in: Workspace, tmp_path: Path, until: Any, by_reference: bool
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "a").write_bytes(b"a")
    threads: list[Thread] = []

    def register() -> None:
        with Workspace.open(lived_in.path) as own:
            register_dataset(own, "other", folder, by_reference=by_reference)

    def begin(done: int, total: int) -> None:
        if not threads:
            threads.append(Thread(target=register))
            threads[0].start()
            # it has shown that it wants to write, and waits
            until(lambda: len(list((lived_in.objects_folder / "locks").glob("*.lock"))) == 2)
        assert "other" not in [dataset.name for dataset in list_datasets(lived_in)]

    rebuild_workspace(lived_in.path, begin)
    threads[0].join()
    assert "other" in [dataset.name for dataset in list_datasets(lived_in)]


def test_what_is_edited_and_submitted_during_a_rebuild_is_kept(
    lived_in: Workspace, submit_script: SubmitScript
) -> None:
    submitted: list[str] = []

    def edit(done: int, total: int) -> None:
        if done == total:
            submitted.append(submit_script("print(1)", tags={"new": "run"}).id)
            find_run(lived_in, "1").tag("late", "yes")
            set_dataset_tags(lived_in, "digits:1", {"late": "yes"})
            set_alias(lived_in, "digits:1", "late")
            move_to_trash(lived_in, "dataset", "digits")

    report = rebuild_workspace(lived_in.path, edit)
    assert (report.problems, report.runs) == ([], 4)
    assert find_run(lived_in, submitted[0]).tags() == {"new": "run"}
    assert find_run(lived_in, "1").tags()["late"] == "yes"
    assert get_model(lived_in, "digits@late").version == 1
    assert list_datasets(lived_in) == []
    assert take_back(lived_in, "dataset", "digits") == ("digits:1",)
    assert list_datasets(lived_in)[0].newest.tags == {"late": "yes"}


def test_a_workspace_that_is_written_to_is_not_rebuilt(lived_in: Workspace) -> None:
    with writing_objects(lived_in), pytest.raises(Unavailable, match="written"):
        rebuild_workspace(lived_in.path)
    assert list(lived_in.path.glob(".workspace*")) == []


def test_a_database_of_a_newer_version_is_not_replaced(lived_in: Workspace) -> None:
    with lived_in.store.write() as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('mldesk', '9999', '')"
        )
    with pytest.raises(TooNew):
        rebuild_workspace(lived_in.path)


def test_a_rebuild_that_fails_leaves_the_old_database(
    lived_in: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = _seen(lived_in)
    monkeypatch.setattr("mldesk.core.rebuild.replace_database", full)
    with pytest.raises(StorageFull):
        rebuild_workspace(lived_in.path)
    assert _seen(lived_in) == before
    assert list(lived_in.path.glob(".workspace*")) == []


def test_a_folder_that_is_no_workspace_is_not_rebuilt(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        rebuild_workspace(tmp_path)


def test_progress_is_told_to_the_end(lived_in: Workspace) -> None:
    told: list[tuple[int, int]] = []
    lived_in.rebuild(lambda done, total: told.append((done, total)))
    assert told == [(done, 5) for done in range(6)]


@pytest.mark.parametrize("content", [b"garbled", b"[]", b"\xff"])
def test_a_garbled_environment_costs_nothing_else(lived_in: Workspace, content: bytes) -> None:
    run = find_run(lived_in, "best")
    (run.folder / "environment.json").write_bytes(content)
    assert lived_in.rebuild().problems == []
    rebuilt = find_run(lived_in, "best")
    assert rebuilt.environment is None
    assert rebuilt.parameters() == run.parameters()
