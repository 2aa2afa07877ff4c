"""Keeps a run's launcher on a node: ends it with all its processes when whoever started the guard is gone.

`python guard.py [--folder FOLDER] MARK COMMAND...`, standard library only. Its standard input is held open
by the agent of the node: when it ends, so does the launcher, at once and without a word of its own, for the
run is then started again or told as lost. Writes two lines of JSON: {"pid": ...} of the launcher, and
{"exit": ...} at its end. The first line on standard input, if it is not empty, is passed on to the
launcher's. The FOLDER, which was made for this run, is removed when the agent is gone.
"""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from typing import Any

MARK = "MLDESK_RAY_NODE"  # the variable by which the processes of this node's part of a run are found
_again = "--again"
END_SECONDS = 10.0


def main(arguments: Sequence[str]) -> int:
    """Detach from the agent, whose children Ray kills, and keep the launcher."""
    if arguments[0] != _again:
        subprocess.Popen([sys.executable, __file__, _again, *arguments], **_detached())
        return 0
    folder, arguments = _folder_of(arguments[1:])
    mark, command = arguments[0], arguments[1:]
    given = _first_line()
    launcher = subprocess.Popen(
        command,
        stdin=subprocess.PIPE if given.strip() else subprocess.DEVNULL,
        stdout=sys.stderr,  # launcher.log
        stderr=sys.stderr,
        env={**os.environ, MARK: mark},
        **_detached(),
    )
    if launcher.stdin is not None:
        with contextlib.suppress(OSError), launcher.stdin as pipe:
            pipe.write(given)
    _say({"pid": launcher.pid})
    is_alone = threading.Event()
    ending = threading.Thread(target=_end_with_agent, args=(launcher, mark, is_alone), daemon=True)
    ending.start()
    _say({"exit": launcher.wait()})
    if is_alone.is_set():  # the launcher was killed: what it has started is to follow
        ending.join()
    if folder is not None:
        _say_no_more()
        ending.join()  # until then the agent brings what is in it
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def _folder_of(arguments: Sequence[str]) -> tuple[str | None, Sequence[str]]:
    """The folder that is to be removed, and the other arguments."""
    return (arguments[1], arguments[2:]) if arguments[0] == "--folder" else (None, arguments)


def _first_line() -> bytes:
    line = b""
    while not line.endswith(b"\n") and (byte := os.read(0, 1)):
        line += byte
    return line


def _end_with_agent(launcher: subprocess.Popen[bytes], mark: str, is_alone: threading.Event) -> None:
    while os.read(0, 1):  # not through a buffer, whose lock the end of this program would wait for
        pass
    is_alone.set()
    end(launcher, mark)


def end(launcher: subprocess.Popen[bytes], mark: str) -> None:
    """Kill the launcher, then everything that it has started."""
    launcher.kill()
    end_marked(mark)


def end_marked(mark: str) -> None:
    """Kill all processes that carry the mark."""
    deadline = time.monotonic() + END_SECONDS
    while time.monotonic() < deadline and (left := marked(mark)):
        for pid in left:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(0.05)


def marked(mark: str) -> list[int]:
    """The processes of this machine that carry the mark, but for this one; none where there is no /proc."""
    wanted = f"{MARK}={mark}".encode()
    found = []
    for name in os.listdir("/proc") if os.path.isdir("/proc") else []:
        if not name.isdigit() or int(name) == os.getpid():
            continue
        with contextlib.suppress(OSError), open(f"/proc/{name}/environ", "rb") as file:
            if wanted in file.read().split(b"\0"):
                found.append(int(name))
    return found


def _say(values: dict[str, Any]) -> None:
    with contextlib.suppress(OSError):  # nobody listens any more
        sys.stdout.write(json.dumps(values) + "\n")
        sys.stdout.flush()


def _say_no_more() -> None:
    """Let the agent know that nothing comes after that."""
    with contextlib.suppress(OSError):
        os.close(1)


def _detached() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
