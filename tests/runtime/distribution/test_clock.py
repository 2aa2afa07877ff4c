"""The clock of a machine is set while a run of several processes works, or differs from that of others."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mldesk.core.distribution import Distribution
from mldesk.runtime.distribution import verdict
from mldesk.runtime.distribution.member import Member
from mldesk.runtime.distribution.places import Place

needs_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None,
    reason="only root on Linux can show a program another clock",
)

SCRIPT = """
import os, sys, time
print("ready", flush=True)
while not os.path.exists("../gate"):
    time.sleep(0.01)
if os.environ["RANK"] == "1":
    sys.exit(int(open("../gate").read()))
if open("../gate").read() != "0":
    time.sleep(600)
"""


@pytest.fixture
def booted(tmp_path: Path) -> Path:
    """What the launcher of `launched` sees as the system's facts, with the time of its start."""
    path = tmp_path / "stat"
    path.write_bytes(Path("/proc/stat").read_bytes())
    return path


@pytest.fixture
def launched(together: Any, booted: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Starts two processes under a launcher that sees the time of the system's start in `booted`."""
    together.prepare(SCRIPT, Distribution("pytorch", nodes=2))
    launcher = together.folder.path / "runtime" / "mldesk" / "runtime" / "launcher.py"
    command = 'mount --bind "$1" /proc/stat && shift && exec "$@"'
    python = [sys.executable, "-E", "-s", "-S", str(launcher), str(together.folder.path)]
    process = subprocess.Popen(["unshare", "--mount", "sh", "-c", command, "sh", str(booted), *python])
    yield process
    process.kill()
    process.wait()
    for left in together.living():
        left.kill()


def set_clock(booted: Path, seconds: int) -> None:
    """Tell that the system was started later, as Linux does when its clock is set forward."""
    lines = booted.read_text().splitlines()
    number = next(index for index, line in enumerate(lines) if line.startswith("btime"))
    lines[number] = f"btime {int(lines[number].split()[1]) + seconds}"
    with booted.open("r+") as file:  # the same file: another one would not be seen
        file.write("\n".join(lines) + "\n")


def open_gate(together: Any, code: str) -> None:
    """Let the processes go on, the second of which ends with this code: they see all of it or nothing."""
    draft = together.folder.path / "gate.new"
    draft.write_text(code)
    draft.replace(together.folder.path / "gate")


@needs_root
def test_processes_go_on_to_their_true_end(
    together: Any, launched: "subprocess.Popen[bytes]", booted: Path, wait_for: Any
) -> None:
    wait_for(together.all_ready)
    set_clock(booted, 3600)
    begun = time.monotonic()  # keepers look each second
    wait_for(lambda: time.monotonic() - begun > 2.5 or launched.poll() is not None)
    open_gate(together, "0")
    assert launched.wait(120) == 0
    assert together.ends() == {0: (0, None), 1: (0, None)}
    assert together.folder.ended().status == "Completed"


@needs_root
def test_one_that_fails_still_ends_the_others(
    together: Any, launched: "subprocess.Popen[bytes]", booted: Path, wait_for: Any
) -> None:
    wait_for(together.all_ready)
    set_clock(booted, -3600)
    open_gate(together, "3")
    assert launched.wait(120) == 0
    assert together.ends()[1] == (3, None)
    assert together.folder.ended()[:2] == ("Failed", 3)
    assert together.leaves_nobody()


@pytest.mark.parametrize("ahead", [-3600.0, 3600.0])
def test_who_failed_first_is_found_although_a_node_has_another_time(folder: Any, ahead: float) -> None:
    first, second = (Member(str(folder.path), place, place.rank == 0) for place in _places())
    for member, clock in ((first, time.time()), (second, time.time() + ahead)):
        own = folder.path / "ranks" / str(member.place.rank)
        own.mkdir(parents=True)
        told = {"pid": 1, "start_time": 1.0, "boot_id": "", "host": "", "keeper": 1, "time": clock}
        (own / "process.json").write_text(json.dumps(told))
        assert abs(member.look()[0].time - time.time()) < 10  # type: ignore[union-attr]
        # the second one fails a minute after the first
        ended = {"exit_code": 3, "signal": None, "time": clock + 60 * (member is second), "asked": False}
        (own / "ended.json").write_text(json.dumps(ended))
        member.look()
    assert verdict.judge([first, second], None).title == "worker 0"
    assert verdict.judge([second, first], None).title == "worker 0"


def _places() -> tuple[Place, ...]:
    return tuple(Place(rank, "worker", rank, rank, 0, None, None, None) for rank in range(2))
