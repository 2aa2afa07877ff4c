"""A script that the system kills for lack of memory is told apart from one that somebody kills."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from mldesk.runtime import memory, reasons

LIMIT = 64 * 1024 * 1024

FIRST, SECOND = Path("/sys/fs/cgroup/memory"), Path("/sys/fs/cgroup")


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Path]:
    """A control group that may use 64 MiB of memory."""
    parent, limit = (FIRST, "memory.limit_in_bytes") if FIRST.is_dir() else (SECOND, "memory.max")
    folder = parent / f"mldesk-test-{os.getpid()}"
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("making control groups takes root on Linux")
    try:
        (folder / limit).write_text(str(LIMIT))
        with suppress(OSError):  # without swap that may be limited, memory alone is
            (folder / limit.replace("memory.limit", "memory.memsw.limit")).write_text(str(LIMIT))
        yield folder
    except OSError:
        pytest.skip("the memory of control groups cannot be limited here")
    finally:
        folder.rmdir()


def joining(group: Path) -> Any:
    """What makes a child process join the group before it starts."""

    def join() -> None:
        (group / "cgroup.procs").write_text(str(os.getpid()))

    return join


def test_a_script_at_its_memory_limit_is_out_of_memory(folder: Any, group: Path) -> None:
    script = "print('filling', flush=True)\nfilled = bytearray(1 << 30)\nfilled[::4096] = b'x' * (1 << 18)"
    ended = folder.prepare(script).launch(preexec_fn=joining(group))
    assert ended[:3] == ("Failed", None, 9)
    assert ended.reason["title"] == "Out of memory: the script was killed at its memory limit of 64 MiB"
    assert ended.reason["detail"] == "the last line of its log is 'filling'"
    assert "memory limit" in ended.reason["cure"]


def test_a_script_whose_worker_was_killed_for_memory_is_out_of_memory(folder: Any, group: Path) -> None:
    worker = "filled = bytearray(1 << 30)\nfilled[::4096] = b'x' * (1 << 18)"
    script = (
        f"import subprocess, sys\ncode = subprocess.call([sys.executable, '-c', {worker!r}])\n"
        "sys.exit('a worker died by signal 9' if code == -9 else 0)"
    )
    ended = folder.prepare(script).launch(preexec_fn=joining(group))
    assert ended[:3] == ("Failed", 1, None)
    assert ended.reason["title"].startswith("Out of memory")


def test_a_script_killed_by_somebody_within_a_limit_is_not(folder: Any, group: Path) -> None:
    ended = folder.prepare("import os\nos.kill(os.getpid(), 9)").launch(preexec_fn=joining(group))
    assert ended.reason["title"] == "The script was killed from outside (signal 9)"


def test_a_crash_within_a_limit_keeps_its_own_reason(folder: Any, group: Path) -> None:
    ended = folder.prepare("import os\nos.kill(os.getpid(), 11)").launch(preexec_fn=joining(group))
    assert "SIGSEGV" in ended.reason["title"]


def test_where_nobody_counts_a_kill_is_most_likely_for_memory() -> None:
    assert "most likely because memory ran out" in reasons.of_signal(9, "")["title"]


@pytest.mark.parametrize(
    ("cgroup", "files", "kills", "limit"),
    [
        (
            "0::/user/run",
            {"user/run/memory.events": "low 0\noom 2\noom_kill 1\n", "user/run/memory.max": "max\n"},
            1,
            None,
        ),
        # a container reads the path of outside, and sees its own group at the top
        (
            "0::/docker/0123",
            {"memory.events": "oom_kill 3\noom_group_kill 0\n", "memory.max": "1048576\n"},
            3,
            1048576,
        ),
        (
            "9:pids:/x\n4:cpu,memory:/y\n0::/\n",
            {
                "memory/y/memory.oom_control": "under_oom 0\noom_kill 5\n",
                "memory/y/memory.limit_in_bytes": "9223372036854771712\n",
            },
            5,
            None,
        ),
        ("4:memory:/y", {"memory/y/memory.oom_control": "under_oom 0\n"}, None, None),
        ("", {}, None, None),
    ],
)
def test_both_versions_of_control_groups_are_read(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    cgroup: str,
    files: dict[str, str],
    kills: int | None,
    limit: int | None,
) -> None:
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content)
    listed = tmp_path / "listed"
    listed.write_text(cgroup)
    monkeypatch.setattr(memory, "_ROOT", str(tmp_path))
    monkeypatch.setattr(memory, "_OWN_GROUPS", str(listed))
    assert (memory.count_kills(), memory.limit()) == (kills, limit)


@pytest.mark.skipif(sys.platform == "linux", reason="Linux has control groups")
def test_without_control_groups_nothing_is_known() -> None:
    assert memory.count_kills() is None
