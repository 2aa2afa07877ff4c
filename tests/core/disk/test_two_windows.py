"""Two windows on one workspace: one frees or edits just where the other is in the middle of something."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.dataset import DatasetVersion, verify_dataset
from mldesk.core.disk import free_space_now, move_to_trash, moving, plan_free_space, take_back, trash, uploads
from mldesk.core.disk.marking import mark
from mldesk.core.errors import Conflict, MldeskError, NotFound
from mldesk.core.model import (
    ModelVersion,
    edits,
    get_model,
    register_model,
    set_alias,
    set_note,
    set_stage,
    verify_model,
)
from mldesk.core.model import set_tags as set_model_tags
from mldesk.core.run import Run, list_runs
from mldesk.core.workspace import Workspace

Act = Callable[[Workspace], object]
Meanwhile = Callable[..., threading.Event]
MakeModel = Callable[..., ModelVersion]
_chance_seconds = 0.3  # for the other window; what has to wait for this one does not end in it


@pytest.fixture
def meanwhile(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Have another window do something as soon as a function has returned the first time.

    It ends before the first one goes on, or gets its chance to where it `waits` for the first one. The event
    that is returned is set at its end.
    """
    threads: list[threading.Thread] = []

    def prepare(module: Any, name: str, act: Act, waits: bool = False) -> threading.Event:
        original, over = getattr(module, name), threading.Event()

        def work() -> None:
            with Workspace.open(workspace.path) as other:
                act(other)
            over.set()

        def called(*arguments: Any, **named: Any) -> Any:
            monkeypatch.setattr(module, name, original)
            result = original(*arguments, **named)
            threads.append(threading.Thread(target=work))
            threads[-1].start()
            threads[-1].join(_chance_seconds if waits else 120)
            return result

        monkeypatch.setattr(module, name, called)
        return over

    yield prepare
    for thread in threads:
        thread.join(120)


def free_all(workspace: Workspace) -> None:
    free_space_now(workspace, plan_free_space(workspace, everything=True))


def mark_all(workspace: Workspace) -> None:
    """What freeing does before it removes any file."""
    mark(workspace, plan_free_space(workspace, everything=True).going)


def upload(workspace: Workspace, count: int = 30) -> Path:
    folder = workspace.uploads_folder / "raw"
    folder.mkdir(parents=True)
    for number in range(count):
        (folder / str(number)).write_bytes(b"x" * 1000)
    return folder


class TestUndoAgainstFreeing:
    """What is taken back is whole, or freed and told to be gone."""

    def test_an_upload_on_its_way_back_is_not_freed(self, workspace: Workspace, meanwhile: Meanwhile) -> None:
        folder = upload(workspace)
        move_to_trash(workspace, "upload", "raw")
        over = meanwhile(uploads, "find_trashed_upload", free_all, waits=True)
        assert take_back(workspace, "upload", "raw") == ("raw",)
        assert over.wait(120)
        assert len(list(folder.iterdir())) == 30
        assert trash(workspace) == []

    def test_an_upload_on_its_way_into_the_trash_is_nothing_left_behind(
        self, workspace: Workspace, meanwhile: Meanwhile
    ) -> None:
        folder = upload(workspace)
        over = meanwhile(uploads, "write_atomically", free_all, waits=True)
        move_to_trash(workspace, "upload", "raw")
        assert over.wait(120)
        assert [row.reference for row in trash(workspace)] in ([], ["raw"])
        with_undo = bool(trash(workspace)) and take_back(workspace, "upload", "raw") == ("raw",)
        assert folder.exists() == with_undo
        assert not with_undo or len(list(folder.iterdir())) == 30

    def test_a_run_that_was_marked_does_not_come_back(
        self, workspace: Workspace, ended_run: Callable[..., Run], meanwhile: Meanwhile
    ) -> None:
        run = ended_run({"w": b"weights"})
        move_to_trash(workspace, "run", run.id)
        meanwhile(moving, "find_run", mark_all)
        with pytest.raises(NotFound):
            take_back(workspace, "run", run.id)
        free_all(workspace)
        assert (list_runs(workspace), run.folder.exists()) == ([], False)

    def test_a_run_of_which_only_a_part_is_left_does_not_come_back(
        self, workspace: Workspace, ended_run: Callable[..., Run], meanwhile: Meanwhile
    ) -> None:
        run = ended_run({"w": b"weights"})
        register_model(workspace, run, "net")
        move_to_trash(workspace, "run", run.id)
        meanwhile(moving, "find_run", mark_all)
        with pytest.raises(Conflict, match="cannot be put back"):
            take_back(workspace, "run", run.id)
        free_all(workspace)
        assert list_runs(workspace) == []

    def test_a_run_goes_into_the_trash_once(
        self, workspace: Workspace, ended_run: Callable[..., Run], meanwhile: Meanwhile
    ) -> None:
        run = ended_run()

        def go_and_be_marked(other: Workspace) -> None:
            move_to_trash(other, "run", run.id)
            mark_all(other)

        meanwhile(moving, "find_run", go_and_be_marked)
        with pytest.raises(NotFound):
            move_to_trash(workspace, "run", run.id)
        assert trash(workspace) == []


class TestEdits:
    """What both windows say of a model stays, and nothing is said of what is gone."""

    @pytest.mark.parametrize(
        "edit",
        [
            lambda workspace: set_alias(workspace, "net:1", "champion"),
            lambda workspace: set_note(workspace, "net:1", "good"),
            lambda workspace: set_stage(workspace, "net:1", "Production"),
        ],
        ids=["alias", "note", "stage"],
    )
    def test_nothing_is_said_of_a_version_that_was_freed(
        self, workspace: Workspace, make_model: MakeModel, meanwhile: Meanwhile, edit: Act
    ) -> None:
        make_model("net", {"a": b"1"})
        make_model("net", {"a": b"2"})

        def free(other: Workspace) -> None:
            move_to_trash(other, "model", "net:1")
            free_all(other)

        meanwhile(edits, "get_model", free)
        with pytest.raises(NotFound, match="gone"):
            edit(workspace)
        workspace.rebuild()
        assert workspace.store.read("SELECT * FROM model_aliases") == []
        assert get_model(workspace, "net").version == 2

    def test_an_alias_goes_through_the_trash_with_its_version(
        self, workspace: Workspace, make_model: MakeModel, meanwhile: Meanwhile
    ) -> None:
        make_model("net", {"a": b"1"})
        meanwhile(edits, "get_model", lambda other: move_to_trash(other, "model", "net:1"))
        with pytest.raises(MldeskError):  # it is in the trash when it is looked at again
            set_alias(workspace, "net:1", "champion")
        take_back(workspace, "model", "net:1")
        assert get_model(workspace, "net@champion").version == 1

    def test_a_stage_and_tags_that_are_set_at_once_both_stay(
        self, workspace: Workspace, make_model: MakeModel, meanwhile: Meanwhile
    ) -> None:
        make_model("net", {"a": b"1"})
        meanwhile(edits, "get_model", lambda other: set_model_tags(other, "net", {"owner": "me"}))
        set_stage(workspace, "net", "Production")
        assert dict(get_model(workspace, "net").tags) == {"owner": "me", "stage": "Production"}


class TestVerify:
    """A version that another window frees is gone, not damaged."""

    def test_a_dataset_that_was_freed_is_gone(
        self, workspace: Workspace, make_dataset: Callable[..., DatasetVersion]
    ) -> None:
        version = make_dataset("digits", {"a": b"1"})
        move_to_trash(workspace, "dataset", "digits")
        free_all(workspace)
        with pytest.raises(NotFound, match="gone"):
            verify_dataset(workspace, version)

    def test_a_model_that_was_freed_is_gone(self, workspace: Workspace, make_model: MakeModel) -> None:
        version = make_model("net", {"a": b"1"})
        move_to_trash(workspace, "model", "net")
        free_all(workspace)
        with pytest.raises(NotFound, match="gone"):
            verify_model(workspace, version)
