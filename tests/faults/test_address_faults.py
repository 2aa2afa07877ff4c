"""Datasets from addresses survive kills and full disks at any step: whole or not there, and gone on with."""

from __future__ import annotations

import io
import json
import random
import signal
import zipfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.dataset import list_datasets, register_dataset, verify_dataset
from mldesk.core.disk import disk_usage, free_space_now, plan_free_space
from mldesk.core.errors import StorageFull
from mldesk.core.hashing import hash_bytes
from mldesk.core.workspace import Workspace

Server = Any
KilledBefore = Any

_stride = 29
_content = random.Random(3).randbytes(2_500_000)

_register = """
import urllib3
import mldesk.core.dataset as datasets, mldesk.core.downloads.transfer, mldesk.core.datastore
from mldesk.core.downloads import exchange, partial
partial._flush_seconds, exchange._block = 0.0, 1 << 16
# whole blocks, however fast they come: the same steps each time
urllib3.HTTPResponse.read1 = lambda self, size=None, **more: self.read(size, **more)
def act(workspace, address, how):
    datasets.register_dataset(workspace, "digits", address, unpack=how == "unpack")
"""


def archive() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for number in range(3):
            file.writestr(f"top/{number}/x", _content[number * 400_000 : (number + 2) * 400_000])
    return packed.getvalue()


@pytest.fixture(params=["plain", "unpack"])
def how(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def address(web_server: Server, how: str) -> str:
    """Where the data is, served as by a good server."""
    served, name = (archive(), "/train.zip") if how == "unpack" else (_content, "/train.bin")
    web_server.answers[name] = lambda request: request.send_file(served)
    return f"{web_server.url}{name}"


def assert_nothing_is_half(workspace: Workspace) -> None:
    """What has a name of its own is whole: versions, contents, downloads."""
    for dataset in list_datasets(workspace):
        assert not any(verify_dataset(workspace, version) for version in dataset.versions)
    for path in workspace.objects_folder.glob("[0-9a-f][0-9a-f]/*"):
        assert hash_bytes(path.read_bytes()) == f"blake3:{path.parent.name}{path.name}"
    for path in workspace.datastore_folder.glob(".downloads/*/0/[!.]*"):
        assert path.is_dir() or path.read_bytes() == _content


def flushed(workspace: Workspace) -> int:
    """Bytes of a download that are safe, as its side file says; 0 when it has its name or is not begun."""
    sides = workspace.datastore_folder.glob(".downloads/*/0/.*/*/facts.json")
    parts = [path for path in sides if path.with_name("content").exists()]
    return max((int(json.loads(path.read_bytes())["flushed"]) for path in parts), default=0)


def assert_all_is_as_after_one_registration(workspace: Workspace) -> None:
    """Once the space of what the killed one left is freed, and the database made again."""
    free_space_now(workspace, plan_free_space(workspace, everything=True))
    assert "leftovers" not in disk_usage(workspace).kinds
    assert workspace.rebuild().problems == []
    assert [version.reference for found in list_datasets(workspace) for version in found.versions] == [
        "digits:1"
    ]
    assert_nothing_is_half(workspace)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_killed_before_any_step_it_is_whole_or_not_there_and_the_next_one_goes_on(
    killed_before: KilledBefore, tmp_path: Path, web_server: Server, address: str, how: str
) -> None:
    Workspace.create(tmp_path / "whole").close()
    kill = killed_before(_register, address, how)
    steps = kill.steps(tmp_path / "whole")
    assert steps > 60
    # at its end it removes what it brought: there more steps count
    last = range(steps - 20, steps - 5, 3)
    moments, killed = [*range(0, steps - 20, _stride), *last], 0
    for step in moments:
        path = tmp_path / f"workspace{step}"
        Workspace.create(path).close()
        killed += kill.before(step, path)
        with Workspace.open(path) as workspace:
            assert_nothing_is_half(workspace)
            assert disk_usage(workspace).total > 0
            before = flushed(workspace)
            web_server.requests.clear()
            version = register_dataset(workspace, "digits", address, unpack=how == "unpack")
            assert (version.version, version.file_count) == (1, 3 if how == "unpack" else 1)
            for _, headers in web_server.requests[:1]:
                assert headers.get("Range") == (f"bytes={before}-" if before else None)
            assert verify_dataset(workspace, version) == []
            assert list((workspace.datastore_folder / ".downloads").iterdir()) == []
            if step % 4 == 0 or step in last:
                assert_all_is_as_after_one_registration(workspace)
    assert killed == len(moments)


def test_full_at_any_step_it_is_not_there_and_is_when_there_is_room(
    workspace: Workspace, address: str, how: str, full_at: Callable[[int], AbstractContextManager[None]]
) -> None:
    for step in range(0, 500, 2):
        with full_at(step):
            try:
                version = register_dataset(workspace, "digits", address, unpack=how == "unpack")
                break
            except StorageFull:
                assert list_datasets(workspace) == []
        drafts = workspace.datasets_folder / ".drafts"
        assert not drafts.exists() or [path for path in drafts.iterdir() if path.is_dir()] == []
        assert_nothing_is_half(workspace)
    assert step > 20
    assert version.version == 1
    assert list((workspace.datastore_folder / ".downloads").iterdir()) == []
    assert_all_is_as_after_one_registration(workspace)
