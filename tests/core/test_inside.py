"""Files of a folder in which somebody else puts links: none leads out, even one of the last moment."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from mldesk.core import inside
from mldesk.core.errors import Unavailable
from mldesk.core.inside import move_in, open_inside, take_out, touch_inside, write_inside

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs links")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "run"
    (made / "work").mkdir(parents=True)
    (made / "work" / "a.txt").write_text("own")
    return made


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "a.txt").write_text("secret")
    return tmp_path / "home"


def read(folder: Path, path: Path) -> str:
    with open_inside(folder, path) as file:
        return file.read().decode()


def swap(folder: Path, secret: Path, swapped: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a link be put in the place of what was looked at, once it was."""
    look = inside._parts

    def look_and_swap(root: Path, path: Path) -> tuple[str, ...]:
        found = look(root, path)
        place = folder / swapped
        place.rename(folder / "away")
        place.symlink_to(secret / "a.txt" if swapped.endswith(".txt") else secret)
        return found

    monkeypatch.setattr(inside, "_parts", look_and_swap)


def test_links_that_stay_inside_are_followed(folder: Path) -> None:
    (folder / "work" / "latest").symlink_to(folder / "work" / "a.txt")
    assert read(folder, folder / "work" / "latest") == "own"


def test_links_that_lead_out_and_what_is_no_file_are_refused(folder: Path, secret: Path) -> None:
    (folder / "work" / "link").symlink_to(secret / "a.txt")
    os.mkfifo(folder / "work" / "pipe")
    for name in ("link", "pipe", "../../home/a.txt"):
        with pytest.raises(Unavailable):
            read(folder, folder / "work" / name)


@pytest.mark.parametrize("swapped", ["work/a.txt", "work"])
def test_a_link_that_comes_after_the_look_is_not_followed(
    folder: Path, secret: Path, swapped: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    swap(folder, secret, swapped, monkeypatch)
    with pytest.raises(OSError, match=r"a\.txt|work"):
        read(folder, folder / "work" / "a.txt")


def test_a_sign_goes_through_no_link(folder: Path, secret: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sign = folder / "work" / "taken"
    touch_inside(folder, sign)
    os.utime(sign, (1, 1))
    touch_inside(folder, sign)
    assert sign.stat().st_mtime > 1
    sign.unlink()
    sign.symlink_to(secret / "new")
    with pytest.raises(OSError, match="taken"):
        touch_inside(folder, sign)
    (folder / "other").symlink_to(secret)
    with pytest.raises(Unavailable):
        touch_inside(folder, folder / "other" / "taken")
    assert sorted(path.name for path in secret.iterdir()) == ["a.txt"]


def test_what_is_written_goes_through_no_link(
    folder: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = folder / "work" / "answer.json"
    for content in (b"first", b"second"):
        write_inside(folder, answer, content)
        assert answer.read_bytes() == content
    answer.unlink()
    answer.symlink_to(secret / "a.txt")
    write_inside(folder, answer, b"third")
    assert (answer.read_bytes(), answer.is_symlink()) == (b"third", False)
    swap(folder, secret, "work", monkeypatch)
    with pytest.raises(OSError, match="work"):
        write_inside(folder, answer, b"fourth")
    assert [path.name for path in secret.iterdir()] == ["a.txt"]
    assert (secret / "a.txt").read_text() == "secret"


@pytest.mark.parametrize("linked", [True, False])
def test_files_are_taken_out_without_what_links_lead_to(
    folder: Path, secret: Path, tmp_path: Path, linked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not linked:
        monkeypatch.setattr(inside, "_linked", lambda *_given: False)
    given = folder / "given"
    (given / "deep").mkdir(parents=True)
    (given / "deep" / "b.py").write_text("b")
    (given / "deep" / "b.py").chmod(0o755)
    (given / "own").symlink_to(folder / "work" / "a.txt")
    (given / "folder").symlink_to(folder / "work")
    os.mkfifo(given / "pipe")
    take_out(folder, given, tmp_path / "out")
    found = sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*"))
    assert found == ["deep", "deep/b.py", "own"]
    assert (tmp_path / "out" / "own").read_text() == "own"
    assert not (tmp_path / "out" / "own").is_symlink()
    assert os.access(tmp_path / "out" / "deep" / "b.py", os.X_OK)
    (given / "away").symlink_to(secret / "a.txt")
    with pytest.raises(Unavailable):
        take_out(folder, given, tmp_path / "again")


@pytest.mark.parametrize("swapped", ["work/a.txt", "work"])
def test_a_link_that_comes_late_is_not_taken_out(
    folder: Path, secret: Path, tmp_path: Path, swapped: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    swap(folder, secret, swapped, monkeypatch)
    with pytest.raises((OSError, Unavailable)):
        take_out(folder, folder / "work", tmp_path / "out")
    assert not any(path.is_file() for path in (tmp_path / "out").rglob("*"))


def test_a_folder_is_moved_in_through_no_link(
    folder: Path, secret: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for content in ("first", "second"):
        draft = tmp_path / content / "draft"
        draft.mkdir(parents=True)
        (draft / "b.txt").write_text(content)
        move_in(folder, draft, folder / "work" / "files")
        assert (folder / "work" / "files" / "b.txt").read_text() == content
    assert (tmp_path / "second" / "draft.before" / "b.txt").read_text() == "first"
    (tmp_path / "third").mkdir()
    swap(folder, secret, "work", monkeypatch)
    with pytest.raises(OSError, match="work"):
        move_in(folder, tmp_path / "third", folder / "work" / "files")
    assert [path.name for path in secret.iterdir()] == ["a.txt"]
