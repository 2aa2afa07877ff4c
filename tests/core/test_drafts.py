"""Drafts of several programs beside each other, and what killed ones leave, never hinder the next one."""

from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from filelock import FileLock

from mldesk.core.datastore.partials import partial_folder
from mldesk.core.drafts import draft_folder, publish
from mldesk.core.partial_folders import acquire, release
from mldesk.core.watch import Watch


def test_many_drafts_at_once_in_a_folder_that_is_tidied_after_each(tmp_path: Path) -> None:
    def export(number: int) -> None:
        with draft_folder(tmp_path, tidy=True) as draft:
            draft.mkdir()
            publish(draft, tmp_path / str(number))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(export, range(100)))
    assert {path.name for path in tmp_path.iterdir()} == {str(number) for number in range(100)}


def test_what_killed_programs_left_is_swept(tmp_path: Path) -> None:
    drafts = tmp_path / ".drafts"
    (drafts / "early" / "content").mkdir(parents=True)  # killed while it was made
    (drafts / "early.lock").touch()
    (drafts / "late.lock").touch()  # killed at its end, between the folder and the lock
    with draft_folder(tmp_path) as draft:
        assert {path.stem for path in drafts.iterdir()} == {draft.parent.name}
    assert list(drafts.iterdir()) == []


def gone_when_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next folder to be made is there, but removed by another program before it is looked at."""
    real = os.mkdir

    def there(path: Path, mode: int = 0o777) -> None:
        monkeypatch.setattr(os, "mkdir", real)
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))

    monkeypatch.setattr(os, "mkdir", there)


def test_a_folder_of_drafts_that_another_program_removes_just_now_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone_when_looked_at(monkeypatch)
    with draft_folder(tmp_path, tidy=True) as draft:
        draft.mkdir()
    assert list(tmp_path.iterdir()) == []


def test_so_is_one_of_transfers_and_downloads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone_when_looked_at(monkeypatch)
    with partial_folder(tmp_path, "one"):
        pass
    lock = FileLock(tmp_path / "hidden" / "one.lock")
    gone_when_looked_at(monkeypatch)
    acquire(lock, Watch(0))
    release(lock)
    (tmp_path / "file").touch()
    with pytest.raises(FileExistsError):
        acquire(FileLock(tmp_path / "file" / "one.lock"), Watch(0))
