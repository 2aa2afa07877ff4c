"""Runs that have not ended: which they are, and that looking for them does not look at all others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mldesk.core.live_runs import active_runs, count_live
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
    states += ("Completed", "Failed", "Canceled", "Queued")
    runs = {number: submitted(workspace, tmp_path / "source", state) for number, state in enumerate(states)}
    assert active_runs(workspace) == {runs[number].id for number in (1, 2, 3)}
    assert count_live(workspace) == (3, 2)
    summary = workspace.summary()
    assert (summary["running"], summary["queued"], summary["runs"]) == (3, 2, 8)


def test_child_runs_and_those_in_the_trash_are_none_of_them(workspace: Workspace, tmp_path: Path) -> None:
    parent, child, gone = (submitted(workspace, tmp_path / "source", "Running") for _ in range(3))
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET parent_id = ? WHERE id = ?", (parent.id, child.id))
        connection.execute("UPDATE runs SET deleted = 1.0 WHERE id = ?", (gone.id,))
    assert active_runs(workspace) == {parent.id}
    assert count_live(workspace) == (1, 0)


def test_they_are_looked_up_by_their_state(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Any, ...]] = []
    read = workspace.store.read

    def noted(*statement: Any) -> Any:
        asked.append(statement)
        return read(*statement)

    monkeypatch.setattr(workspace.store, "read", noted)
    active_runs(workspace)
    count_live(workspace)
    assert len(asked) == 3
    for sql, *values in asked:
        plan = " ".join(row["detail"] for row in read(f"EXPLAIN QUERY PLAN {sql}", *values))
        assert "runs_by_status" in plan
        assert "SCAN runs" not in plan
