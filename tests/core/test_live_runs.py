"""Runs that have not ended: which they are, and that looking for them does not look at all others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mldesk.core.live_runs import LiveRuns, count_live, follow_runs
from mldesk.core.run import Run, submit
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.workspace import Workspace


def submitted(workspace: Workspace, source: Path, status: str) -> Run:
    """A run in this state."""
    source.mkdir(exist_ok=True)
    (source / "train.py").write_text("print()", encoding="utf-8")
    run = submit(workspace, ScriptRunConfig(source, "train.py"))
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET status = ? WHERE id = ?", (status, run.id))
    return run


def test_runs_at_work_and_those_that_wait_are_found(workspace: Workspace, tmp_path: Path) -> None:
    states: tuple[str, ...] = ("Queued", "Preparing", "Running", "Post-processing")
    states += ("Completed", "Failed", "Canceled", "Queued", "Scaling")
    runs = {number: submitted(workspace, tmp_path / "source", state) for number, state in enumerate(states)}
    wanted = {runs[number].id: number in (1, 2, 3, 8) for number in (0, 1, 2, 3, 7, 8)}
    assert follow_runs(workspace)[0].at_work == wanted
    assert count_live(workspace) == (3, 1, 2)
    summary = workspace.summary()
    assert [summary[kind] for kind in ("running", "scaling", "queued", "runs")] == [3, 1, 2, 9]


def test_child_runs_and_those_in_the_trash_are_none_of_them(workspace: Workspace, tmp_path: Path) -> None:
    parent, child, gone = (submitted(workspace, tmp_path / "source", "Running") for _ in range(3))
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET parent_id = ? WHERE id = ?", (parent.id, child.id))
        connection.execute("UPDATE runs SET deleted = 1.0 WHERE id = ?", (gone.id,))
    assert follow_runs(workspace)[0].at_work == {parent.id: True}
    assert count_live(workspace) == (1, 0, 0)


def test_they_are_looked_up_by_their_state(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Any, ...]] = []
    read = workspace.store.read

    def noted(*statement: Any) -> Any:
        asked.append(statement)
        return read(*statement)

    monkeypatch.setattr(workspace.store, "read", noted)
    live, _ = follow_runs(workspace)
    count_live(workspace)
    follow_runs(workspace, live)
    explained = [read(f"EXPLAIN QUERY PLAN {sql}", *values) for sql, *values in asked]
    plans = [" ".join(row["detail"] for row in rows) for rows in explained]
    assert sum("runs_by_status" in plan for plan in plans) == 4
    assert len(plans) == 7
    assert not [plan for plan in plans if "SCAN runs" in plan or "SCAN run_changes" in plan]


def set_to(workspace: Workspace, run: Run, status: str, started: float | None = 1.0) -> None:
    with workspace.store.write("runs") as connection:
        statement = "UPDATE runs SET status = ?, started = ? WHERE id = ?"
        connection.execute(statement, (status, started, run.id))


def test_a_run_that_begins_and_ends_between_two_looks_has_ended(workspace: Workspace, tmp_path: Path) -> None:
    source = tmp_path / "source"
    waits, works, over = (submitted(workspace, source, state) for state in ("Queued", "Running", "Completed"))
    before, ended = follow_runs(workspace)
    assert ended == ()
    set_to(workspace, waits, "Failed")
    set_to(workspace, works, "Completed")
    new = submitted(workspace, source, "Completed")
    over.set_note("it was over already")
    after, ended = follow_runs(workspace, before)
    assert set(ended) == {waits.id, works.id, new.id}
    assert after.at_work == {}
    assert follow_runs(workspace, after) == (after, ())


def test_one_that_is_canceled_before_it_began_has_not_ended_nor_one_in_the_trash(
    workspace: Workspace, tmp_path: Path
) -> None:
    waits, works, deleted = (submitted(workspace, tmp_path / "source", "Queued") for _ in range(3))
    set_to(workspace, works, "Preparing", None)
    before, _ = follow_runs(workspace)
    set_to(workspace, waits, "Canceled", None)
    set_to(workspace, works, "Canceled", None)
    set_to(workspace, deleted, "Completed")
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET deleted = 1.0 WHERE id = ?", (deleted.id,))
    after, ended = follow_runs(workspace, before)
    assert ended == (works.id,)
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET deleted = NULL WHERE id = ?", (deleted.id,))
    assert follow_runs(workspace, after)[1] == ()  # it comes out of the trash as it was


def test_of_another_database_no_run_has_ended(workspace: Workspace, tmp_path: Path) -> None:
    run = submitted(workspace, tmp_path / "source", "Completed")
    before, _ = follow_runs(workspace)
    other = LiveRuns({run.id: True}, "another", 0, 0)
    assert follow_runs(workspace, other) == (before, ())
