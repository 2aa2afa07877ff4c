"""Runs: found, listed, edited, asked to stop, waited for, and told as JSON."""

from __future__ import annotations

import json
import math
import threading
import time
from collections.abc import Callable

import pytest

from mldesk.core import run as run_module
from mldesk.core.errors import Conflict, InvalidInput, NotFound, StorageFull
from mldesk.core.ingest import Ingester
from mldesk.core.run import Run, find_run, list_runs
from mldesk.core.workspace import Workspace
from mldesk.runtime import events

SubmitScript = Callable[..., Run]
_json_keys = """
id name number experiment status parameters metrics tags outputs created started ended exit_code signal reason
script arguments compute datasets
"""


@pytest.fixture
def run(submit_script: SubmitScript) -> Run:
    return submit_script("import sys\nprint(sys.argv)\n", "--epochs", "3")


def _happen(workspace: Workspace, run: Run, *happened: events.Event) -> Run:
    with (run.folder / "events.jsonl").open("ab") as file:
        file.writelines(events.encode(event) for event in happened)
    Ingester(workspace).ingest(run.id)
    return run.refresh()


def test_a_run_is_told_as_json_with_the_words_of_the_field(workspace: Workspace, run: Run) -> None:
    _happen(
        workspace,
        run,
        events.Phase("Running", 1.0),
        events.Metric("accuracy", 1, 1.0, 0.5),
        events.Metric("accuracy", 2, 1.0, 0.75),
        events.Metric("accuracy", 3, 1.0, math.nan),
        events.Resources(1.0, {"cpu_percent": 3.0}),
        events.Artifact("outputs/a", 3, "abc"),
        events.Ended("Failed", None, 9, 2.0, {"title": "Killed", "detail": "by signal 9", "cure": ""}),
    )
    told = json.loads(json.dumps(run.to_dict(), allow_nan=False))
    assert set(_json_keys.split()) <= set(told)
    assert told["metrics"] == {
        "accuracy": {"last": "nan", "best": 0.75, "first": 0.5, "min": 0.5, "max": 0.75, "count": 3}
    }
    assert told["outputs"] == [{"path": "outputs/a", "size": 3, "sha256": "abc"}]
    assert (told["status"], told["signal"], told["exit_code"]) == ("Failed", 9, None)
    assert told["reason"] == {"title": "Killed", "detail": "by signal 9", "cure": ""}
    assert told["parameters"] == {"epochs": 3}


def test_a_run_is_found_by_id_name_number_and_the_beginning_of_its_id(workspace: Workspace, run: Run) -> None:
    for text in (run.id, run.id.upper(), run.name, "1", "#1", f" {run.name} ", run.id[:20]):
        assert find_run(workspace, text).id == run.id


@pytest.mark.parametrize("text", ["", "  ", "nothing", "#7", "zzzz", "%", "-1"])
def test_a_run_that_does_not_exist_is_not_found(workspace: Workspace, run: Run, text: str) -> None:
    with pytest.raises(NotFound, match="no such run"):
        find_run(workspace, text)


def test_what_fits_several_runs_is_ambiguous(
    workspace: Workspace, run: Run, submit_script: SubmitScript
) -> None:
    other = submit_script("print()\n")
    with pytest.raises(Conflict, match=other.name):
        find_run(workspace, run.id[:4])
    other.rename(run.name)
    with pytest.raises(Conflict):
        find_run(workspace, run.name)
    assert find_run(workspace, other.id).id == other.id


def test_edits_are_in_the_database_and_in_the_folder(run: Run) -> None:
    run.rename("  a  better name ")
    run.set_note("line\nline")
    run.star()
    run.archive()
    run.tag("a", "1")
    run.tag("b")
    run.untag("a")
    run.untag("never there")
    assert (run.name, run.note) == ("a better name", "line\nline")
    assert (run.starred, run.archived) == (True, True)
    assert run.tags() == {"b": ""}
    run.star(False)
    run.archive(False)
    assert (run.starred, run.archived) == (False, False)
    lines = (run.folder / "edits.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 10


def test_an_edit_that_cannot_be_kept_in_the_folder_is_not_made(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFull("The disk is full")

    monkeypatch.setattr("mldesk.core.edits.append_edit", full)
    with pytest.raises(StorageFull):
        run.rename("other")
    assert run.refresh().name != "other"


def test_empty_names_are_refused(run: Run) -> None:
    with pytest.raises(InvalidInput):
        run.rename(" \n")
    with pytest.raises(InvalidInput):
        run.tag("")


def test_an_edit_after_a_torn_one_is_whole(run: Run) -> None:
    run.tag("a", "1")
    with (run.folder / "edits.jsonl").open("ab") as file:
        file.write(b'["tag","b"')
    run.tag("c", "2")
    assert (run.folder / "edits.jsonl").read_bytes().endswith(b'\n["tag","c","2"]\n')


def test_a_stop_is_a_request_in_the_row_and_a_file_for_the_launcher(run: Run) -> None:
    run.request_stop()
    assert run.request == "stop"
    assert (run.folder / "control" / "stop").exists()
    run.request_kill()
    assert run.request == "kill"
    run.request_stop()
    assert run.request == "kill"


def test_a_run_that_is_over_takes_no_requests(workspace: Workspace, run: Run) -> None:
    _happen(workspace, run, events.Ended("Completed", 0, None, 1.0, None))
    run.request_stop()
    assert run.request is None
    assert not (run.folder / "control" / "stop").exists()


def test_waiting_ends_when_the_run_does(workspace: Workspace, run: Run) -> None:
    def end() -> None:
        with Workspace.open(workspace.path) as own:
            _happen(own, Run(own, run.id), events.Ended("Canceled", None, 15, 1.0, None))

    with pytest.raises(TimeoutError, match="still Queued"):
        run.wait(timeout=0.01, poll=0.001)
    ender = threading.Timer(0.05, end)
    ender.start()
    assert run.wait(timeout=120) == "Canceled"
    ender.join()


def test_a_run_whose_row_is_gone_is_not_found(workspace: Workspace) -> None:
    with pytest.raises(NotFound):
        Run(workspace, "01" + "0" * 24)


def test_rows_for_tables_hold_metrics_parameters_and_tags(workspace: Workspace, run: Run) -> None:
    run.tag("team", "blue")
    _happen(workspace, run, events.Phase("Running", 5.0), events.Metric("loss", 4, 1.0, 0.5))
    _happen(workspace, run, events.Resources(1.0, {"cpu_percent": 3.0}))
    (row,) = list_runs(workspace)
    assert (row.id, row.status, row.experiment) == (run.id, "Running", "default")
    assert set(row.metrics) == {"loss"}
    assert row.metrics["loss"].best_step == 4
    assert row.parameters == {"epochs": 3}
    assert row.tags == {"team": "blue"}
    assert row.elapsed(now=8.0) == 3.0


def test_rows_are_chosen_by_experiment_status_and_archive(
    workspace: Workspace, run: Run, submit_script: SubmitScript
) -> None:
    other = submit_script("print()\n", experiment="other")
    _happen(workspace, other, events.Ended("Completed", 0, None, 1.0, None))
    ids = lambda **choice: {row.id for row in list_runs(workspace, **choice)}  # noqa: E731
    assert ids() == {run.id, other.id}
    assert ids(experiment="other") == ids(status="Completed") == {other.id}
    assert ids(status=["Queued", "Completed"]) == {run.id, other.id}
    assert ids(status=[]) == set()
    assert len(ids(limit=1)) == 1
    other.archive()
    assert ids() == {run.id}
    assert ids(include_archived=True) == {run.id, other.id}


def test_the_newest_runs_come_first(
    workspace: Workspace, submit_script: SubmitScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    for second in range(1, 4):
        monkeypatch.setattr("time.time_ns", lambda now=second: now * 10**9)
        made.append(submit_script("print()\n").id)
    assert [row.id for row in list_runs(workspace)] == made[::-1]


def test_thousands_of_runs_take_as_much_longer_to_list_as_they_are_more(
    workspace: Workspace, run: Run
) -> None:
    _add_runs(workspace, 2, 250)
    few = min(_seconds_to_list(workspace, 250) for _ in range(3))
    _add_runs(workspace, 251, 5000)
    assert (
        _seconds_to_list(workspace, 5000) < 10 * 20 * few
    )  # 20 times as many; were it quadratic, 400 times the time
    rows = list_runs(workspace)
    assert rows[0].metrics["loss"].last == 0.5
    assert run_module.RunRow is type(rows[0])


def _seconds_to_list(workspace: Workspace, count: int) -> float:
    """Of the processor: others may be at work beside."""
    start = time.process_time()
    rows = list_runs(workspace)
    taken = time.process_time() - start
    assert len(rows) == count
    return taken


def _add_runs(workspace: Workspace, first: int, last: int) -> None:
    """Runs with these numbers, each with a parameter, a tag and a metric."""
    with workspace.store.write("runs", "metrics") as connection:
        connection.execute(
            "WITH RECURSIVE counted (n) AS (SELECT ? UNION ALL SELECT n + 1 FROM counted WHERE n < ?) "
            "INSERT INTO runs "
            "(id, number, name, experiment_id, status, created, script, arguments, compute, config) "
            "SELECT printf('%026d', n), n, 'run ' || n, 1, 'Completed', n, 'train.py', '[]', 'local', '{}' "
            "FROM counted",
            (first, last),
        )
        for table, columns in (("parameters", "'epochs', '3'"), ("tags", "'team', 'blue'")):
            connection.execute(f"INSERT OR IGNORE INTO {table} SELECT id, {columns} FROM runs")
        connection.execute(
            "INSERT OR IGNORE INTO metrics "
            "(run_id, name, count, first, last, min, max, best, best_step, last_step) "
            "SELECT id, 'loss', 1, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1 FROM runs"
        )
