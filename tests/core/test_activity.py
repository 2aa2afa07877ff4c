"""The list of tasks that take long."""

from __future__ import annotations

import subprocess
import sys

import pytest

from mldesk.core import activity
from mldesk.core.activity import Activity, list_activities, request_cancel
from mldesk.core.errors import Canceled, StorageFull
from mldesk.core.workspace import Workspace


def test_a_task_is_listed_while_it_runs_and_when_it_is_done(workspace: Workspace) -> None:
    with Activity(workspace, "upload", "Copy digits", "0 files") as task:
        task.progress(0.5, "5 files")
        (row,) = list_activities(workspace)
        assert (row.status, row.progress, row.detail, row.ended) == ("running", 0.5, "5 files", None)
        task.progress(0.51)
        assert list_activities(workspace)[0].progress == 0.5
        task.progress(1.0)
    (row,) = list_activities(workspace)
    assert (row.status, row.progress, row.error) == ("done", 1.0, None)
    assert row.ended is not None


def test_an_error_that_leaves_the_task_stays_in_the_list(workspace: Workspace) -> None:
    with pytest.raises(StorageFull), Activity(workspace, "upload", "Copy digits"):
        raise StorageFull("The disk is full")
    (row,) = list_activities(workspace)
    assert (row.status, row.error) == ("failed", "The disk is full")


def test_a_cancel_that_leaves_the_task_is_no_failure(workspace: Workspace) -> None:
    with pytest.raises(Canceled), Activity(workspace, "upload", "Copy digits"):
        raise Canceled
    (row,) = list_activities(workspace)
    assert (row.status, row.error) == ("canceled", None)


def test_a_task_ends_once(workspace: Workspace) -> None:
    with Activity(workspace, "upload", "Copy digits") as task:
        task.canceled()
    assert list_activities(workspace)[0].status == "canceled"


def test_old_tasks_are_forgotten_and_the_newest_come_first(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity, "_kept", 3)
    running = Activity(workspace, "upload", "first")
    for number in range(6):
        Activity(workspace, "upload", str(number)).done()
    titles = [row.title for row in list_activities(workspace)]
    assert titles[0] == "5"
    assert titles[-1] == "first"
    assert len(titles) <= 5
    assert list_activities(workspace, limit=1)[0].title == "5"
    running.done()


def _killed(workspace: Workspace) -> None:
    """A task of a process that is killed in the middle."""
    code = (
        "import os, signal, sys\n"
        "from mldesk.core.activity import Activity\n"
        "from mldesk.core.workspace import Workspace\n"
        "task = Activity(Workspace.open(sys.argv[1]), 'upload', 'Copy digits', can_cancel=True)\n"
        "task.progress(0.25)\n"
        "os.kill(os.getpid(), signal.SIGTERM)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(workspace.path)])
    assert done.returncode != 0


def test_a_task_whose_program_was_killed_does_not_run_for_ever(workspace: Workspace) -> None:
    _killed(workspace)
    with Workspace.open(workspace.path, read_only=True) as reader:
        (row,) = list_activities(reader)
    assert (row.status, row.progress, row.can_cancel) == ("failed", 0.25, False)
    assert row.ended is not None
    assert "ended before" in str(row.error)
    with Activity(workspace, "upload", "next"):
        stored = workspace.store.read("SELECT status FROM activities ORDER BY id")
        assert [row["status"] for row in stored] == ["failed", "running"]


def test_a_task_of_another_machine_counts_as_running_for_a_day(workspace: Workspace) -> None:
    _killed(workspace)
    with workspace.store.write() as connection:
        connection.execute("UPDATE activities SET host = 'elsewhere'")
    assert list_activities(workspace)[0].status == "running"
    with workspace.store.write() as connection:
        connection.execute("UPDATE activities SET heard = heard - 100000")
    assert list_activities(workspace)[0].status == "failed"


def test_another_program_can_ask_a_task_to_end(workspace: Workspace) -> None:
    task = Activity(workspace, "upload", "Copy digits", can_cancel=True)
    other = Activity(workspace, "upload", "Copy letters")
    assert [row.can_cancel for row in list_activities(workspace)] == [False, True]
    with Workspace.open(workspace.path) as window:
        request_cancel(window, task.id)
        request_cancel(window, other.id)
    for one in (task, other):
        one.progress(0.5)
    assert (task.cancel_requested, other.cancel_requested) == (True, False)
    task.canceled()
    assert [row.can_cancel for row in list_activities(workspace)] == [False, False]


def test_ctrl_c_that_leaves_the_task_is_a_cancel(workspace: Workspace) -> None:
    with pytest.raises(KeyboardInterrupt), Activity(workspace, "upload", "Copy digits"):
        raise KeyboardInterrupt
    assert list_activities(workspace)[0].status == "canceled"
