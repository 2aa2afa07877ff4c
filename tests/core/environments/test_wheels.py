"""The cache of compiled wheels: by which versions they are kept, listed, and removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from mldesk.core import paths
from mldesk.core.environments.cache_locks import locked
from mldesk.core.environments.wheels import (
    keep_content,
    keep_wheel,
    kept_wheel,
    list_wheels,
    remove_wheel,
    wheel_key,
)
from mldesk.core.errors import Conflict, NotFound

_tensorflow = ("tensorflow-cpu", "2.21.0")
_said = ["warning: facts are facts", "facts cp311 openmpi-4.1.4 linux_x86_64 debian_12 glibc_2.36"]


def test_the_key_tells_all_that_a_wheel_depends_on() -> None:
    key = wheel_key("0.28.1", _tensorflow, _said)
    assert key.startswith(
        "horovod-0.28.1-tensorflow-cpu-2.21.0-cp311-openmpi-4.1.4-linux_x86_64-debian_12-glibc_2.36-"
    )
    others = {
        wheel_key("0.28.0", _tensorflow, _said),
        wheel_key("0.28.1", ("tensorflow", "2.21.0"), _said),
        wheel_key("0.28.1", _tensorflow, [_said[1].replace("2.36", "2.39")]),
        wheel_key("0.28.1", _tensorflow, _said, "image_1"),
    }
    assert len(others | {key}) == 5


def test_a_key_is_a_single_name_whatever_was_said() -> None:
    key = wheel_key("0.28.1", _tensorflow, ["facts ../../etc cp\u00e9 a/b"])
    assert Path(key).name == key
    assert "/" not in key


def test_a_wheel_is_kept_listed_and_removed(home: Path, tmp_path: Path) -> None:
    key = wheel_key("0.28.1", _tensorflow, _said)
    assert (kept_wheel(key), list_wheels()) == (None, [])
    made = tmp_path / "horovod-0.28.1-cp311-cp311-linux_x86_64.whl"
    made.write_bytes(b"x" * 3000)
    wheel = keep_wheel(made, key)
    assert kept_wheel(key) == wheel
    assert wheel.read_bytes() == b"x" * 3000
    (listed,) = list_wheels()
    assert listed.title == "Horovod 0.28.1 · tensorflow-cpu 2.21.0 · Python 3.11"
    assert listed.size >= 3000
    remove_wheel(listed.folder)
    assert (kept_wheel(key), list_wheels()) == (None, [])
    assert not list(listed.folder.parent.iterdir())


def test_a_wheel_that_is_kept_again_takes_the_place_of_the_first(home: Path) -> None:
    for content in (b"first", b"second"):
        keep_content("a.whl", content, "horovod-1")
    wheel = kept_wheel("horovod-1")
    assert wheel is not None
    assert wheel.read_bytes() == b"second"
    assert [one.folder.name for one in list_wheels()] == ["horovod-1"]


def test_a_wheel_that_is_being_compiled_or_installed_is_not_removed(home: Path) -> None:
    folder = keep_content("a.whl", b"x", "horovod-1").parent
    with locked("horovod-1", lambda: False), pytest.raises(Conflict, match="being compiled"):
        remove_wheel(folder)
    assert kept_wheel("horovod-1") is not None


def test_what_is_no_wheel_of_the_cache_is_not_removed(home: Path) -> None:
    other = paths.environments_cache() / "0123"
    other.mkdir(parents=True)
    for folder in (other, paths.environments_cache() / ".wheels" / "none"):
        with pytest.raises(NotFound):
            remove_wheel(folder)
    assert other.is_dir()
