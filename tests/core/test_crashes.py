"""Windows that ended without saying goodbye, in real processes that crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from mldesk.core.crashes import begin_trace, crash_folder, end_trace, take_endings

_PROGRAM = """
import faulthandler, os, sys
from mldesk.core.crashes import begin_trace, end_trace
trace = begin_trace("mldesk 9.9")
faulthandler.enable(trace)
print("ready", flush=True)
if sys.argv[1] == "abort":
    os.abort()
elif sys.argv[1] == "close":
    end_trace(trace)
else:
    sys.stdin.read()
"""


def start(how: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, how], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.communicate(timeout=120)


def left() -> list[Path]:
    return list(crash_folder().glob("*.trace"))


def test_a_crash_leaves_a_report_and_is_told_once(home: Path) -> None:
    end(start("abort"))
    (ending,) = take_endings()
    assert ending.trace.startswith("mldesk 9.9\n\nFatal Python error: Aborted")
    assert ending.report is not None
    assert ending.report.read_text(encoding="utf-8") == ending.trace
    assert abs(ending.opened - time.time()) < 60
    assert take_endings() == []
    assert left() == []


def test_a_window_that_was_killed_is_told_without_a_report(home: Path) -> None:
    process = start("wait")
    process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    end(process)
    (ending,) = take_endings()
    assert (ending.trace, ending.report, ending.versions) == ("", None, "mldesk 9.9")
    assert left() == []


def test_a_window_that_was_closed_is_not_told(home: Path) -> None:
    end(start("close"))
    assert take_endings() == []


def test_a_window_that_is_open_is_left_alone(home: Path) -> None:
    process = start("wait")
    assert take_endings() == []
    assert len(left()) == 1
    end(process)


def test_another_process_with_the_same_pid_does_not_hide_a_crash(home: Path) -> None:
    crash_folder().mkdir(parents=True)
    head = f'{{"pid": {os.getpid()}, "opened": 1000.0, "versions": "mldesk 9.9"}}\n'
    (crash_folder() / "window-1.trace").write_text(head + "boom\n", encoding="utf-8")
    assert [ending.trace for ending in take_endings()] == ["mldesk 9.9\n\nboom\n"]


def test_a_file_that_was_cut_off_is_taken_away(home: Path) -> None:
    crash_folder().mkdir(parents=True)
    (crash_folder() / "window-1.trace").write_text('{"pid": 1', encoding="utf-8")
    assert take_endings() == []
    assert left() == []


def test_one_process_may_open_two_windows_after_another(home: Path) -> None:
    first, second = begin_trace("a"), begin_trace("b")
    end_trace(first)
    assert len(left()) == 1
    end_trace(second)
    assert left() == []
