"""The list of tasks that take long."""

from __future__ import annotations

import pytest

from mldesk.core import activity
from mldesk.core.activity import Activity, list_activities
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
