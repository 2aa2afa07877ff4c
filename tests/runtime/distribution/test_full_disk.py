"""The disk is full while a run of several processes ends, or works: the run goes on to its true end."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.distribution import Distribution
from mldesk.runtime import events
from mldesk.runtime.distribution import nodes

SCRIPT = """
import os, sys, time
print("ready", flush=True)
while not os.path.exists({gate!r}):
    time.sleep(0.01)
sys.exit(int(open({gate!r}).read()) if os.environ["MLDESK_RANK"] == "1" else 0)
"""


@pytest.fixture
def disk(mount_disk: Callable[[int], Path]) -> Path:
    """A disk of 8 MB."""
    return mount_disk(8)


def fill(disk: Path) -> Path:
    """Leave no room on the disk; what takes it."""
    path = disk / "ballast"
    with path.open("wb", buffering=0) as file:
        for size in (65536, 1):
            while _takes(file, size):
                pass
    return path


def _takes(file: Any, size: int) -> bool:
    try:
        return bool(file.write(b"x" * size) == size)
    except OSError:
        return False


@pytest.mark.parametrize("code", [0, 3])
@pytest.mark.parametrize("kind", ["pytorch", "mpi"])
def test_the_run_ends_as_its_processes_did(
    together: Any, disk: Path, tmp_path: Path, wait_for: Any, demand_mpi: None, kind: Any, code: int
) -> None:
    together.folder = type(together.folder)(disk / "01run")
    gate = tmp_path / "gate"
    launcher = together.prepare(SCRIPT.format(gate=str(gate)), Distribution(kind, nodes=2)).start()
    wait_for(lambda: together.all_ready() and len(together.folder.of(events.Rank)) == 2)
    ballast = fill(disk)
    draft = tmp_path / "draft"
    draft.write_text(str(code))
    draft.replace(gate)  # whole, or not there
    wait_for(lambda: [process for process in together.living() if process.pid != launcher.pid] == [])
    ballast.unlink()  # its last words wait for that
    launcher.wait(120)
    assert together.ends()[1] == (code, None)
    ended = together.folder.ended()
    assert ended[:2] == (("Failed", code) if code else ("Completed", 0))
    if code:
        assert ended.reason["title"].startswith("worker 1 failed first: ")


def test_a_node_gives_its_sign_and_tells_the_end(disk: Path) -> None:
    first, second = nodes.Nodes(str(disk), 0, 2), nodes.Nodes(str(disk), 1, 2)
    for node in (first, second):
        node.forget()
        node.tell_ready("127.0.0.1", {}, {})
        node.look()
    before = (disk / "nodes" / "0.alive").read_bytes()
    fill(disk)
    first._beaten -= nodes.BEAT_SECONDS
    first.look()
    assert (disk / "nodes" / "0.alive").read_bytes() != before
    first.ask_to_end("done", [1])
    second.tell_gone({"title": "gone", "detail": "", "cure": ""})
    for node in (first, second):
        node._looked -= 1.0
        node.look()
    assert second.asked_to_end == ("done", [1])
    assert first.lost == {"title": "gone", "detail": "", "cure": ""}
    first.close()
    second.close()


def test_a_process_whose_last_words_found_no_room_ends_the_run_with_the_full_disk_as_reason(
    together: Any, disk: Path, wait_for: Any
) -> None:
    together.folder = type(together.folder)(disk / "01run")
    script = """
import os, time
while True:
    print("x" * 1000) if os.environ["RANK"] == "1" else time.sleep(0.1)
"""
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(5_000_000))
    launcher = together.prepare(script, Distribution("pytorch", nodes=2)).start()
    wait_for(lambda: (together.file(1, "ended.json")).exists())
    ballast.unlink()  # the run's end waits for that
    assert launcher.wait(120) == 0
    ended = together.folder.ended()
    assert ended.status == "Failed"
    title = "worker 1 failed first: The disk was full when the script ended with exit code 1"
    assert ended.reason["title"].startswith(title)
    assert f"no room left in {together.file(1, '')}"[:-1] in ended.reason["detail"]
