"""Drafts of several programs beside each other, and what killed ones leave, never hinder the next one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from mldesk.core.drafts import draft_folder, publish


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
