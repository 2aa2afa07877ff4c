"""Runs that belong to a program: what it logs, the code that is kept, and how they end."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest

from mldesk.core import program_end
from mldesk.core.errors import Conflict, InvalidInput, NotSupported, StorageFull
from mldesk.core.ingest import Ingester
from mldesk.core.interactive import start_run
from mldesk.core.rebuild import rebuild_workspace
from mldesk.core.recording import open_recorder, recording
from mldesk.core.run import Run, find_run
from mldesk.core.run_search import search_runs
from mldesk.core.sdk_view import metric_values
from mldesk.core.workspace import Workspace

_program = """
import os, sys
from mldesk.core.workspace import Workspace
from mldesk.core.interactive import start_run
workspace = Workspace.open(sys.argv[1])
runs = [start_run(workspace, "digits") for _ in range(2)]
runs[0].log("loss", 0.5)
"""


def run_program(workspace: Workspace, folder: Path, text: str) -> list[Run]:
    """The runs of a program that ends with `text`, in the order they were begun."""
    program = folder / "program.py"
    program.write_text(_program + text, encoding="utf-8")
    repository = Path(__file__).parents[2]
    subprocess.run(
        [sys.executable, str(program), str(workspace.path)],
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        check=False,
    )
    return [Run(workspace, identity) for identity in search_runs(workspace)][::-1]


def test_an_interactive_run_is_running_at_once_and_belongs_to_this_process(workspace: Workspace) -> None:
    run = start_run(workspace, "digits", name="mine", tags={"a": "b"})
    view = find_run(workspace, "mine")
    assert (view.status, view.experiment, view.number) == ("Running", "digits", 1)
    assert view.processes["program"]["pid"] == os.getpid()
    assert view.tags() == {"a": "b"}
    assert view.started is not None
    run.complete()
    assert view.refresh().status == "Completed"


def test_what_was_logged_is_there_when_it_is_looked_at(workspace: Workspace) -> None:
    with start_run(workspace) as run:
        run.log("loss", 0.5)
        run.log_row("rows", a=1)
        assert run.view.metrics()["loss"].last == 0.5
        assert metric_values(run.view) == {"loss": 0.5, "rows": {"a": 1}}
    assert run.view.status == "Completed"
    run.log("late", 1)
    assert metric_values(run.view, "late") == {"late": 1}


@pytest.mark.parametrize(
    ("error", "status", "title"),
    [
        (ValueError("no data"), "Failed", "The program ended with an error"),
        (KeyboardInterrupt(), "Canceled", "The program was interrupted"),
        (SystemExit(3), "Failed", "The program ended with exit code 3"),
        (SystemExit("sorry"), "Failed", "The program ended with exit code 1"),
        (SystemExit(), "Completed", None),
    ],
)
def test_a_block_ends_its_run_as_it_ends_itself(
    workspace: Workspace, error: BaseException, status: str, title: str | None
) -> None:
    with pytest.raises(type(error)), start_run(workspace) as run:
        raise error
    view = run.view
    assert (view.status, (view.reason or {}).get("title")) == (status, title)


def test_the_first_word_on_the_end_counts(workspace: Workspace) -> None:
    with start_run(workspace) as run:
        run.fail("broken", "E7")
        run.complete()
    view = run.view
    assert view.status == "Failed"
    assert view.reason == {"title": "The script reported a failure (E7)", "detail": "broken", "cure": ""}


def test_an_end_that_could_not_be_written_is_written_later(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = start_run(workspace)
    with monkeypatch.context() as full:
        full.setattr(Ingester, "ingest", Mock(side_effect=StorageFull("The disk is full")))
        with pytest.raises(StorageFull):
            run.complete()
    assert not run.is_over
    run.complete()
    assert run.view.status == "Completed"


def test_several_runs_and_their_children_are_kept_apart(workspace: Workspace) -> None:
    with start_run(workspace) as first, start_run(workspace) as second:
        first.log("loss", 1)
        second.log("loss", 2)
        with first.child_run("part") as child:
            child.log("loss", 3)
            with child.child_run() as deeper:
                deeper.log("loss", 4)
        child.add_properties({"fold": 1})
    values = [metric_values(run.view)["loss"] for run in (first, second, child, deeper)]
    assert values == [1, 2, 3, 4]
    assert [found.name for found in first.view.children()] == ["part"]
    assert child.view.properties() == {"fold": "1"}
    assert search_runs(workspace, parent=first.id, recursive=True) == [deeper.id, child.id]
    assert search_runs(workspace, parent=first.id) == [child.id]
    assert search_runs(workspace, properties={"fold": 1}, include_children=True) == [child.id]


def test_threads_log_into_runs_within_one_run(workspace: Workspace) -> None:
    def work(number: int) -> str:
        with run.child_run(f"fold {number}") as child:
            for step in range(100):
                child.log("loss", number * 1000 + step)
            child.add_properties({"fold": number})
        return child.id

    with start_run(workspace) as run, ThreadPoolExecutor(4) as threads:
        children = list(threads.map(work, range(8)))
    for number, child in enumerate(children):
        view = find_run(workspace, child)
        assert metric_values(view) == {"loss": [number * 1000 + step for step in range(100)]}
        assert (view.status, view.properties()) == ("Completed", {"fold": str(number)})


def test_a_notebook_ends_its_runs_as_its_last_cell_went(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = ValueError("no data")
    shell = SimpleNamespace(last_execution_result=SimpleNamespace(error_in_exec=error))
    notebook = ModuleType("IPython")
    vars(notebook)["get_ipython"] = lambda: shell
    monkeypatch.setitem(sys.modules, "IPython", notebook)
    monkeypatch.setattr(program_end, "_error", None)
    failed = start_run(workspace)
    program_end._end_all(os.getpid())
    shell.last_execution_result.error_in_exec = None
    completed = start_run(workspace)
    program_end._end_all(os.getpid())
    assert (failed.view.status, (failed.view.reason or {})["detail"]) == ("Failed", "ValueError: no data")
    assert completed.view.status == "Completed"


def test_the_snapshot_leaves_out_what_the_folder_says(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "code"
    (folder / "data").mkdir(parents=True)
    for name in ("train.py", "data/big.bin", "notes.tmp"):
        (folder / name).write_text("x", encoding="utf-8")
    (folder / ".amlignore").write_text("data/\n*.tmp\n", encoding="utf-8")
    with start_run(workspace, snapshot_directory=folder) as run:
        kept = run.view.snapshot_folder
        assert sorted(path.name for path in kept.iterdir()) == [".amlignore", "train.py"]
    with start_run(workspace) as bare:
        assert list(bare.view.snapshot_folder.iterdir()) == []


def test_a_folder_that_is_too_large_is_no_snapshot(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "large.bin").write_bytes(b"123")
    monkeypatch.setattr("mldesk.core.snapshot.largest_snapshot", 2)
    with pytest.raises(InvalidInput, match="too large"):
        start_run(workspace, snapshot_directory=tmp_path)
    assert search_runs(workspace) == []


def test_files_are_kept_as_results(workspace: Workspace, tmp_path: Path) -> None:
    outputs = tmp_path / "outputs"
    outputs.mkdir()
    with start_run(workspace, outputs=outputs) as run:
        (outputs / "model.txt").write_text("weights", encoding="utf-8")
    assert [artifact.path for artifact in run.view.artifacts()] == ["outputs/model.txt"]
    assert (run.view.work_folder / "outputs" / "model.txt").read_text(encoding="utf-8") == "weights"


def test_a_property_is_set_once(workspace: Workspace) -> None:
    with start_run(workspace) as run:
        run.add_properties({"author": "me"})
        with pytest.raises(Conflict, match="author"):
            run.add_properties({"author": "you"})
    with recording(workspace, run.view) as again, pytest.raises(Conflict):
        again.add_properties({"author": "me"})


@pytest.mark.parametrize(
    ("text", "status", "told"),
    [
        ("", "Completed", ""),
        ("raise ValueError('no data')", "Failed", "ValueError: no data"),
        ("sys.exit('no data')", "Failed", "no data"),
        ("sys.exit(3)", "Failed", ""),
        ("exit(3)", "Failed", ""),
        ("sys.exit(0)", "Completed", ""),
        ("raise KeyboardInterrupt", "Canceled", "Somebody pressed Ctrl+C, or stopped it."),
        ("import threading as t; a = t.Thread(target=sys.exit, args=(1,)); a.start()", "Completed", ""),
    ],
)
def test_a_program_that_says_nothing_leaves_a_true_end(
    workspace: Workspace, tmp_path: Path, text: str, status: str, told: str
) -> None:
    runs = run_program(workspace, tmp_path, text)
    assert [run.status for run in runs] == [status, status]
    assert ((runs[0].reason or {}).get("detail") or "") == told
    if status == "Completed":
        assert ["without complete()" in message.text for message in runs[0].messages()] == [True]


def test_a_killed_program_leaves_the_end_to_the_engine(workspace: Workspace, tmp_path: Path) -> None:
    runs = run_program(workspace, tmp_path, "os._exit(1)")
    assert [run.status for run in runs] == ["Running", "Running"]


def test_a_forked_process_does_not_end_the_runs_of_its_parent(workspace: Workspace, tmp_path: Path) -> None:
    if not hasattr(os, "fork"):
        pytest.skip("this system has no fork")
    text = "if os.fork() == 0:\n    sys.exit(1)\nos.wait()\nruns[0].log('after', 1)\n"
    runs = run_program(workspace, tmp_path, text)
    assert [run.status for run in runs] == ["Completed", "Completed"]


def test_a_forked_process_has_runs_of_its_own(workspace: Workspace, tmp_path: Path) -> None:
    if not hasattr(os, "fork"):
        pytest.skip("this system has no fork")
    own = "    own = start_run(Workspace.open(sys.argv[1]), 'own')\n    sys.exit(1)\n"
    runs = run_program(workspace, tmp_path, f"if os.fork() == 0:\n{own}os.wait()\n")
    assert [run.status for run in runs] == ["Completed", "Completed", "Failed"]


def test_a_rebuilt_workspace_has_the_runs_as_they_were(workspace: Workspace) -> None:
    with start_run(workspace, "digits") as ended:
        ended.log("loss", 0.5)
    running = start_run(workspace, "digits")
    before = find_run(workspace, running.id).processes
    workspace.close()
    assert rebuild_workspace(workspace.path).problems == []
    with Workspace.open(workspace.path) as again:
        assert find_run(again, ended.id).status == "Completed"
        assert metric_values(find_run(again, ended.id)) == {"loss": 0.5}
        found = find_run(again, running.id)
        assert (found.status, found.processes) == ("Running", before)
    running.complete()


def test_a_run_with_a_script_is_not_completed_from_outside(workspace: Workspace, submit_script: Any) -> None:
    run = submit_script("print()")
    recorder = open_recorder(workspace, run)
    with pytest.raises(NotSupported, match="completes by itself"):
        recorder.complete()
    recorder.fail("not wanted")
    recorder.close()
    assert run.refresh().status == "Failed"
    assert (run.folder / "control" / "kill").exists()
    recorder.fail("again")
    assert run.refresh().reason["detail"] == "not wanted"


def test_a_run_that_is_over_can_still_be_logged_into(workspace: Workspace) -> None:
    with start_run(workspace) as run:
        pass
    with recording(workspace, run.view) as again:
        again.log("late", 2)
    assert metric_values(run.view) == {"late": 2}
