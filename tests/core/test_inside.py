"""Files of a folder in which somebody else puts links: none leads out, even one of the last moment."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from mldesk.core import inside
from mldesk.core.errors import Unavailable
from mldesk.core.inside import open_inside, touch_inside

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
    look = inside._parts

    def look_and_swap(root: Path, path: Path) -> tuple[str, ...]:
        found = look(root, path)
        place = folder / swapped
        place.rename(folder / "away")
        place.symlink_to(secret / "a.txt" if swapped.endswith(".txt") else secret)
        return found

    monkeypatch.setattr(inside, "_parts", look_and_swap)
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
