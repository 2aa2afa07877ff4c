"""The log under a flood: bounded on the disk, its newest part kept, the script not held up."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from mldesk.runtime import event_file, log_file

LINE = "%09d" + " " * 90  # with its newline, 100 bytes


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LOG_LIMIT", 10_000)
    monkeypatch.setattr(log_file, "KEPT", 2_000)


def shrink(folder: Any) -> None:
    """Have the copied runtime keep megabytes where the real one keeps tens."""
    file = folder.path / "runtime" / "mldesk" / "runtime" / "log_file.py"
    text = file.read_text(encoding="utf-8")
    text = text.replace("LOG_LIMIT = 64 *", "LOG_LIMIT = 4 *").replace("KEPT = 16 *", "KEPT = 1 *")
    file.write_text(text, encoding="utf-8")


def add(path: Path, first: int, count: int) -> None:
    with path.open("ab") as log:
        log.write(b"".join(b"%099d\n" % number for number in range(first, first + count)))


def numbers(content: bytes) -> list[int]:
    return [int(line) for line in content.splitlines() if not line.startswith(b"[mldesk")]


def test_a_log_within_its_limit_is_left_alone(tmp_path: Path, small: None) -> None:
    add(tmp_path / "log.txt", 0, 100)
    log_file.bound(str(tmp_path))
    log_file.settle(str(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["log.txt"]
    assert numbers((tmp_path / "log.txt").read_bytes()) == list(range(100))


def test_a_cut_log_begins_anew_and_its_end_is_kept_beside_it(tmp_path: Path, small: None) -> None:
    add(tmp_path / "log.txt", 0, 101)
    log_file.bound(str(tmp_path))
    assert (tmp_path / "log.txt").read_bytes() == b""
    kept = (tmp_path / "log.earlier.txt").read_bytes()
    left_out, length = log_file.read_marker(kept)
    assert kept[:length] == b"[mldesk: %d bytes of the log before this were left out]\n" % left_out
    assert numbers(kept) == list(range(left_out // 100, 101))
    assert 1900 <= len(kept) - length <= 2000


def test_cut_again_and_again_it_counts_all_that_is_gone(tmp_path: Path, small: None) -> None:
    for round_ in range(5):
        add(tmp_path / "log.txt", round_ * 150, 150)
        log_file.bound(str(tmp_path))
    add(tmp_path / "log.txt", 750, 60)
    log_file.settle(str(tmp_path))
    content = (tmp_path / "log.txt").read_bytes()
    left_out, _ = log_file.read_marker(content)
    assert numbers(content) == list(range(left_out // 100, 810))
    assert len(content) <= 10_000
    assert [path.name for path in tmp_path.iterdir()] == ["log.txt"]
    # a process that was left behind goes on to print
    add(tmp_path / "log.txt", 810, 100)
    log_file.settle(str(tmp_path))
    content = (tmp_path / "log.txt").read_bytes()
    left_out, _ = log_file.read_marker(content)
    assert numbers(content) == list(range(left_out // 100, 910))


def test_a_log_without_lines_is_cut_all_the_same(tmp_path: Path, small: None) -> None:
    (tmp_path / "log.txt").write_bytes(b"x" * 20_000)
    log_file.bound(str(tmp_path))
    assert log_file.read_marker((tmp_path / "log.earlier.txt").read_bytes()) == (18_000, 59)


def test_the_tail_reaches_back_before_a_cut(tmp_path: Path, small: None) -> None:
    add(tmp_path / "log.txt", 0, 150)
    log_file.bound(str(tmp_path))
    add(tmp_path / "log.txt", 150, 2)
    assert numbers(log_file.tail(str(tmp_path), 500)) == [147, 148, 149, 150, 151]


FLOOD = (
    "import os, time\nfrom mldesk.runtime import Run\n"
    f"block = ''.join('{LINE}\\n' % number for number in range(10_000)).encode()\n"
    "start = time.perf_counter()\n"
    "for _ in range(40):\n    for at in range(0, 1_000_000, 10_000): os.write(1, block[at : at + 10_000])\n"
    "Run.get_context().log('seconds', time.perf_counter() - start)\n"
    # what is printed in the instant of a cut may be lost: these words come after it
    "def cutting():\n"
    "    return os.path.getsize('../log.txt') > 4 << 20 or os.path.exists('../log.earlier.txt.partial')\n"
    "while cutting(): time.sleep(0.01)\n"
    "print('the last words', flush=True)\n"
)


@pytest.mark.parametrize("secrets", [(), ("API_TOKEN",)])
def test_a_flood_is_bounded_and_its_end_kept(folder: Any, secrets: tuple[str, ...]) -> None:
    folders = [type(folder)(folder.path.with_name(f"flood{number}")) for number in range(1 if secrets else 3)]
    counted = [flood(one, secrets) for one in folders]
    if secrets:  # all went through one hand: nothing was lost in the instant of a cut
        assert counted == [40 * 1_000_000 + 15]
    assert max(counted) > 30 * 1_000_000  # a launcher that has to wait for a processor loses more


def flood(folder: Any, secrets: tuple[str, ...]) -> int:
    """How many bytes the log of a flood says were printed; it is bounded, and whole at its end."""
    shrink(folder)
    folder.prepare(FLOOD, secrets=secrets)
    ended = folder.launch(env={**os.environ, "API_TOKEN": "hunter2-hunter2"})
    assert ended.status == "Completed"
    log = (folder.path / "log.txt").read_bytes()
    assert len(log) <= 4 * 1024 * 1024
    assert log.endswith(b"the last words\n")
    assert not (folder.path / "log.earlier.txt").exists()
    left_out, length = log_file.read_marker(log)
    return left_out + len(log) - length


def test_a_traceback_right_after_a_cut_still_explains_the_failure(folder: Any) -> None:
    shrink(folder)
    wait = "while not os.path.exists('../log.earlier.txt'): time.sleep(0.01)\n"
    ended = folder.prepare(FLOOD + wait + "raise ValueError('after the flood')").launch()
    assert ended.reason["title"] == "ValueError: after the flood"


def test_a_descriptor_that_appends_goes_on_where_the_file_ends(tmp_path: Path) -> None:
    descriptor = event_file.open_for_append(str(tmp_path / "log.txt"))
    os.write(descriptor, b"one")
    with (tmp_path / "log.txt").open("r+b") as file:
        file.truncate(0)
    os.write(descriptor, b"two")
    os.close(descriptor)
    assert (tmp_path / "log.txt").read_bytes() == b"two"


@pytest.mark.skipif(sys.platform != "linux", reason="a file-size limit stands for the full disk")
def test_the_writer_of_a_log_tells_what_a_full_disk_did_not_take(folder: Any, wait_for: Any) -> None:
    import resource

    import psutil

    script = (
        "import os, threading\nprint('ready', flush=True)\n"
        "def wait(name):\n    while not os.path.exists(name): threading.Event().wait(0.01)\n"
        "wait('full'); print('x' * 99, flush=True)\n"
        "wait('room'); print('again', flush=True)\n"
    )
    folder.prepare(script, secrets=("API_TOKEN",))
    launcher = folder.start(env={**os.environ, "API_TOKEN": "hunter2-hunter2"})
    wait_for(lambda: (folder.path / "log.txt").exists() and "ready" in folder.log())
    writer = next(
        child for child in psutil.Process(launcher.pid).children() if "log_writer.py" in str(child.cmdline())
    )
    hard = resource.prlimit(writer.pid, resource.RLIMIT_FSIZE)[1]
    resource.prlimit(writer.pid, resource.RLIMIT_FSIZE, (6, hard))
    writes = writer.io_counters().write_count
    (folder.work / "full").touch()
    wait_for(lambda: writer.io_counters().write_count > writes)  # counted also where nothing is taken
    resource.prlimit(writer.pid, resource.RLIMIT_FSIZE, (hard, hard))
    (folder.work / "room").touch()
    assert launcher.wait(120) == 0
    assert folder.log() == "ready\n\n[mldesk: 100 bytes could not be written here]\nagain\n"
