"""Saved views of the run table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mldesk.core.errors import Conflict, Damaged, InvalidInput, NotFound, TooNew
from mldesk.core.run_views import (
    CHANGE_KIND,
    RunView,
    list_views,
    remove_view,
    rename_view,
    save_view,
    views_file,
)
from mldesk.core.workspace import Workspace

BEST = RunView("Best", ("metric:loss:best",), "metrics.loss < 1", "metric:loss:best", False, ("tag:kind",))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "workspace") as made:
        yield made


def test_views_are_kept_by_name(workspace: Workspace) -> None:
    assert list_views(workspace) == []
    assert save_view(workspace, BEST) is None
    save_view(workspace, RunView("  all   failed ", filter="status = failed", archived=True))
    assert [view.name for view in list_views(workspace)] == ["all failed", "Best"]
    assert list_views(workspace)[1] == BEST


def test_a_view_of_the_same_name_is_overwritten_and_given_back(workspace: Workspace) -> None:
    save_view(workspace, BEST)
    assert save_view(workspace, RunView("best", filter="amber")) == BEST
    assert list_views(workspace) == [RunView("best", filter="amber")]


def test_a_view_is_renamed_removed_and_comes_back(workspace: Workspace) -> None:
    save_view(workspace, BEST)
    save_view(workspace, RunView("other"))
    with pytest.raises(Conflict):
        rename_view(workspace, "other", "BEST")
    rename_view(workspace, "Best", "best")
    rename_view(workspace, "best", "Čtvrtek 再")
    removed = remove_view(workspace, "Čtvrtek 再")
    assert [view.name for view in list_views(workspace)] == ["other"]
    save_view(workspace, removed)
    assert removed in list_views(workspace)
    for act in (remove_view, lambda one, name: rename_view(one, name, "x")):
        with pytest.raises(NotFound):
            act(workspace, "never there")


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_name_that_is_none_is_refused(workspace: Workspace, name: str) -> None:
    with pytest.raises(InvalidInput):
        save_view(workspace, RunView(name))


def test_others_learn_of_a_view(workspace: Workspace) -> None:
    save_view(workspace, BEST)
    assert workspace.store.changes()[CHANGE_KIND] == 1


def test_views_outlive_the_database(workspace: Workspace) -> None:
    save_view(workspace, BEST)
    workspace.rebuild()
    assert list_views(workspace) == [BEST]


def test_a_damaged_file_is_told_and_not_overwritten(workspace: Workspace) -> None:
    views_file(workspace.path).write_bytes(b'{"format": 1, "views": [{"na')
    for act in (list_views, lambda one: save_view(one, BEST)):
        with pytest.raises(Damaged):
            act(workspace)
    assert views_file(workspace.path).read_bytes().endswith(b"na")


def test_views_of_a_newer_version_are_left_alone(workspace: Workspace) -> None:
    content = b'{"format": 2, "views": {"Best": {}}}'
    views_file(workspace.path).write_bytes(content)
    with pytest.raises(TooNew):
        list_views(workspace)
    with pytest.raises(TooNew):
        save_view(workspace, BEST)
    assert views_file(workspace.path).read_bytes() == content
