"""What Azure's SDK would tell of a run: status words, files, metrics, details."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core import run_search
from mldesk.core.distribution import Distribution
from mldesk.core.ingest import Ingester
from mldesk.core.run import Run
from mldesk.core.run_search import search_runs
from mldesk.core.sdk_view import file_paths, log_paths, metric_values, run_details, sdk_status
from mldesk.core.sdk_view.metrics import file_of_address
from mldesk.core.workspace import Workspace
from mldesk.runtime import events, files


@pytest.fixture
def run(submit_script: Any) -> Run:
    made: Run = submit_script("print()", "--rate", "0.1")
    return made


def write(workspace: Workspace, run: Run, *several: events.Event) -> Run:
    with (run.folder / "events.jsonl").open("ab") as file:
        file.writelines(map(events.encode, several))
    Ingester(workspace).ingest(run.id)
    return run.refresh()


def test_whole_numbers_and_truth_values_come_back_as_they_were_logged(workspace: Workspace, run: Run) -> None:
    write(
        workspace,
        run,
        events.ValueKind("epochs", "int"),
        events.Metric("epochs", 0, 1.0, 20.0),
        events.ValueKind("mixed", "int"),
        events.Metric("mixed", 0, 1.0, 1.0),
        events.Metric("mixed", 1, 2.0, 0.5),
        events.ValueKind("ready", "bool"),
        events.Metric("ready", 0, 1.0, 1.0),
        events.Metric("ready", 1, 2.0, 0.0),
        events.ValueKind("both", "bool"),
        events.Metric("both", 0, 1.0, 1.0),
        events.ValueKind("both", "int"),
        events.Metric("both", 1, 2.0, 3.0),
        events.ValueKind("both", "bool"),
        events.Metric("whole", 0, 1.0, 3.0),
    )
    assert repr(metric_values(run, "epochs")) == "{'epochs': 20}"
    assert repr(metric_values(run, "mixed")) == "{'mixed': [1.0, 0.5]}"
    assert repr(metric_values(run, "ready")) == "{'ready': [True, False]}"
    assert repr(metric_values(run, "both")) == "{'both': [1, 3]}"
    assert repr(metric_values(run, "whole")) == "{'whole': 3.0}"


@pytest.mark.parametrize(
    ("status", "word"),
    [
        ("Preparing", "Preparing"),
        ("Scaling", "Provisioning"),
        ("Running", "Running"),
        ("Post-processing", "Finalizing"),
    ],
)
def test_phases_have_the_sdks_words(workspace: Workspace, run: Run, status: str, word: str) -> None:
    assert sdk_status(run) == "Queued"
    assert sdk_status(write(workspace, run, events.Phase(status, 1.0))) == word


def test_a_run_that_is_to_stop_says_so_until_it_has(workspace: Workspace, run: Run) -> None:
    write(workspace, run, events.Phase("Running", 1.0))
    run.request_stop()
    assert sdk_status(run) == "CancelRequested"
    write(workspace, run, events.Ended("Canceled", None, None, 2.0, None))
    assert sdk_status(run) == "Canceled"


def test_values_come_back_in_the_order_they_were_logged(workspace: Workspace, run: Run) -> None:
    write(
        workspace,
        run,
        events.Metric("once", 0, 1.0, 0.5),
        events.Metric("mixed", 0, 1.0, 1.0),
        events.Text("mixed", 1, 2.0, "two"),
        events.Metric("mixed", 2, 3.0, 3.0),
        events.Record("row", "rows", 0, 1.0, {"a": 1}),
        events.Record("table", "rows", 1, 2.0, {"a": [2, 3], "b": [4, 5]}),
        events.Record("row", "single", 0, 1.0, {"a": 1, "b": "x"}),
        events.Image("picture", 0, 7.9, "images/1.png"),
        events.Resources(1.0, {"cpu_percent": 3.0}),
    )
    found = metric_values(run)
    assert found.pop("picture") == f"aml://artifactId/ExperimentRun/dcid.{run.id}/picture_7.png"
    assert found == {
        "once": 0.5,
        "mixed": [1.0, "two", 3.0],
        "rows": {"a": [1, 2, 3], "b": [4, 5]},
        "single": {"a": 1, "b": "x"},
    }
    assert metric_values(run, "once") == {"once": 0.5}
    assert metric_values(run, "nothing") == {}


def test_the_logs_of_processes_have_the_sdks_names(
    workspace: Workspace, submit_script: Callable[..., Run]
) -> None:
    run = submit_script("print()", distribution=Distribution("pytorch", 2))
    for path in ("log.txt", "ranks/0/log.txt", "ranks/1/log.txt", "ranks/2/log.txt"):
        (run.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (run.folder / path).write_text(path, encoding="utf-8")
    assert {name: path.relative_to(run.folder).as_posix() for name, path in log_paths(run).items()} == {
        "azureml-logs/70_driver_log.txt": "log.txt",
        "azureml-logs/70_driver_log_0.txt": "ranks/0/log.txt",
        "azureml-logs/80_driver_log_rank_0.txt": "ranks/0/log.txt",
        "azureml-logs/80_driver_log_rank_1.txt": "ranks/1/log.txt",
    }
    definition = run_details(run)["runDefinition"]
    assert (definition["communicator"], definition["nodeCount"]) == ("Nccl", 2)


def test_files_have_the_sdks_names(workspace: Workspace, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (
        "log.txt",
        "build.log",
        "images/1.png",
        "work/outputs/a/b.txt",
        "work/logs/c.txt",
        "work/d.txt",
    ):
        (run.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (run.folder / path).write_text(path, encoding="utf-8")
    write(
        workspace,
        run,
        events.Image("picture", 0, 7.9, "images/1.png"),
        events.Artifact("d.txt", 1, "0"),
        events.Artifact("gone.txt", 1, "0"),
    )
    found = file_paths(run)
    assert list(found) == [
        "azureml-logs/20_image_build_log.txt",
        "azureml-logs/70_driver_log.txt",
        "d.txt",
        "logs/c.txt",
        "outputs/a/b.txt",
        "picture_7.png",
    ]
    asked_for: list[str] = []
    walk = files.walk_files

    def walked(folder: str) -> Iterator[str]:
        asked_for.append(folder)
        return walk(folder)

    monkeypatch.setattr(files, "walk_files", walked)
    log_paths(run)  # a run may have 100,000 outputs
    assert asked_for == [str(run.work_folder / "logs")]
    (run.folder / "above.txt").write_text("above")
    write(
        workspace, run, events.Artifact("../above.txt", 5, "0"), events.Image("../x", 0, 8.9, "images/1.png")
    )
    assert list(file_paths(run)) == list(found)
    picture = metric_values(run)["picture"]
    assert found[file_of_address(picture)] == run.folder / "images" / "1.png"
    assert list(run_details(run)["logFiles"]) == [name for name in found if "log" in Path(name).parts[0]]


def test_details_tell_the_end_once_there_is_one(workspace: Workspace, run: Run) -> None:
    write(workspace, run, events.Phase("Running", time.time()), events.Message("warning", "It is slow.", 1.0))
    going_on = run_details(run)
    assert "endTimeUtc" not in going_on
    assert "error" not in going_on
    assert going_on["warnings"] == [{"source": "mldesk", "message": "It is slow."}]
    reason = {"title": "No memory", "detail": "it took all", "cure": "Take less."}
    write(workspace, run, events.Ended("Failed", 1, None, time.time(), reason))
    details = run_details(run)
    assert details["startTimeUtc"] == going_on["startTimeUtc"] < details["endTimeUtc"]
    assert details["error"]["error"]["message"] == "No memory: it took all"
    assert details["error"]["error"]["details"] == [{"message": "Take less."}]
    assert details["runDefinition"]["Arguments"] == details["runDefinition"]["arguments"] == ["--rate", "0.1"]


def test_runs_are_found_by_where_they_are_and_what_they_are_marked_with(
    workspace: Workspace, submit_script: Any
) -> None:
    first = submit_script("print()", experiment="a", tags={"kind": "good"})
    second = submit_script(
        "print()", experiment="b", tags={"kind": "bad"}, properties={"parent_run": first.id}
    )
    child = events.Child("01h00000000000000000000000", events.Phase("Running", 1.0))
    write(workspace, first, child)
    assert search_runs(workspace) == [second.id, first.id]
    assert search_runs(workspace, experiment="a") == [first.id]
    assert search_runs(workspace, tags="kind") == [second.id, first.id]
    assert search_runs(workspace, tags={"kind": "good"}) == [first.id]
    assert search_runs(workspace, statuses=["Running"], include_children=True) == [child.child_id]
    assert set(search_runs(workspace, parent=first.id)) == {second.id, child.child_id}
    assert search_runs(workspace, compute="elsewhere") == []
    assert search_runs(workspace, interactive=True) == []


def test_runs_that_were_told_to_be_each_others_parents_are_found_once(
    workspace: Workspace, submit_script: Any
) -> None:
    first = submit_script("print()")
    second = submit_script("print()", properties={"parent_run": first.id})
    write(workspace, first, events.Property("parent_run", second.id))
    write(workspace, submit_script("print()"), events.Property("parent_run", "itself"))
    assert search_runs(workspace, parent=first.id, recursive=True) == [second.id]
    assert search_runs(workspace, parent=second.id, recursive=True) == [first.id]


def test_looking_for_children_reads_no_other_runs(workspace: Workspace) -> None:
    for statement in (run_search._directly_below, run_search._all_below):
        rows = workspace.store.read(f"EXPLAIN QUERY PLAN {statement}", "x")
        steps = [row["detail"] for row in rows]
        assert not [step for step in steps if step.startswith(("SCAN runs", "SCAN properties"))], steps
