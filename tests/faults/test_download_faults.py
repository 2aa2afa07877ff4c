"""Downloads survive a kill and a full disk: what has come is kept, and never seen as the whole."""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.downloads import Patience, fetch_url
from mldesk.core.errors import StorageFull
from mldesk.core.sources import partial_folder_name

Server = Any
Request = Any

_content = random.Random(5).randbytes(8_000_000)
_sha256 = hashlib.sha256(_content).hexdigest()
_program = (
    "import sys; from pathlib import Path; from mldesk.core.downloads import fetch_url\n"
    "fetch_url(sys.argv[1], Path(sys.argv[2]))"
)


@pytest.fixture
def hanging_after(web_server: Server) -> Callable[[int], str]:
    """The address of a file of which only so many bytes come, on each request, before the server hangs."""

    def serve(size: int) -> str:
        def answer(request: Request) -> None:
            start = int((request.headers.get("Range") or "bytes=0-")[6:-1])
            span = f"bytes {start}-{len(_content) - 1}/{len(_content)}"
            extra = {"Content_Range": span} if start else {}
            rest = _content[start:]
            request.head(206 if start else 200, Content_Length=len(rest), ETag='"v1"', **extra)
            request.wfile.write(rest[:size])
            if size < len(rest):
                web_server.over.wait(300)
            request.close_connection = True

        web_server.answers["/train.bin"] = answer
        return f"{web_server.url}/train.bin"

    return serve


def kept(folder: Path) -> int:
    """Bytes that the side file of the one download in the folder tells to be safe."""
    for path in folder.glob(f"{partial_folder_name}/*/facts.json"):
        return int(json.loads(path.read_bytes())["flushed"])
    return 0


def test_a_killed_download_is_continued_where_it_was(
    web_server: Server, hanging_after: Callable[[int], str], tmp_path: Path, until: Callable[..., Any]
) -> None:
    target = tmp_path / "target"
    url = hanging_after(3_000_000)
    starts = [0]
    for _ in range(2):
        process = subprocess.Popen([sys.executable, "-c", _program, url, target])
        until(lambda: kept(target) >= starts[-1] + 2_000_000)
        process.kill()
        process.wait()
        assert [path.name for path in target.iterdir()] == [partial_folder_name]
        starts.append(kept(target))
    fetched = fetch_url(hanging_after(10**9), target)
    asked = [int(headers.get("Range", "bytes=0-")[6:-1]) for _, headers in web_server.requests]
    assert asked == starts
    assert all(headers["If-Range"] == '"v1"' for _, headers in web_server.requests[1:])
    assert (fetched.sha256, fetched.size) == (_sha256, len(_content))
    assert [path.name for path in target.iterdir()] == ["train.bin"]


def test_downloads_killed_at_any_moment_end_with_the_whole_file(
    web_server: Server, tmp_path: Path, until: Callable[..., Any]
) -> None:
    target = tmp_path / "target"
    chance = random.Random(7)
    program = (
        "import os, signal, sys; from pathlib import Path\n"
        "from mldesk.core.watch import Watch; from mldesk.core.downloads import fetch_url\n"
        "end = int(sys.argv[3])\n"
        "kill = lambda done, total: done >= end and os.kill(os.getpid(), signal.SIGKILL)\n"
        "fetch_url(sys.argv[1], Path(sys.argv[2]), Watch(0, kill))"
    )
    web_server.answers["/train.bin"] = lambda request: request.send_file(_content)
    url = f"{web_server.url}/train.bin"
    for _ in range(4):
        moment = chance.randrange(len(_content))
        process = subprocess.run([sys.executable, "-c", program, url, target, str(moment)])
        assert process.returncode != 0
        assert [path.name for path in target.iterdir()] == [partial_folder_name]
    assert fetch_url(url, target).sha256 == _sha256
    assert [path.name for path in target.iterdir()] == ["train.bin"]


@pytest.fixture
def small_disk(mount_disk: Callable[[int], Path]) -> Path:
    """A disk of 4 MB."""
    return mount_disk(4)


@pytest.mark.parametrize("told", [True, False])
def test_a_disk_that_runs_full_on_the_way_leaves_no_file_and_work_goes_on_when_there_is_room(
    web_server: Server, small_disk: Path, monkeypatch: pytest.MonkeyPatch, told: bool
) -> None:
    # the check of the free space is made blind, as if another program filled the disk right after it
    monkeypatch.setattr("mldesk.core.copying.free_space", lambda path: 10**12)

    def without_length(request: Request) -> None:
        request.head(200, Connection="close", ETag='"v1"')
        request.wfile.write(_content[:3_000_000])
        request.close_connection = True

    content = _content[:3_000_000]
    web_server.answers["/train.bin"] = (
        (lambda request: request.send_file(content, ETag='"v1"')) if told else without_length
    )
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(2_000_000))
    target = small_disk / "target"
    with pytest.raises(StorageFull):
        fetch_url(f"{web_server.url}/train.bin", target, patience=Patience(first_pause=0))
    assert [path.name for path in target.iterdir() if path.name != partial_folder_name] == []
    ballast.unlink()
    fetched = fetch_url(f"{web_server.url}/train.bin", target)
    assert fetched.paths[0].read_bytes() == content
    assert [path.name for path in target.iterdir()] == ["train.bin"]
