"""Child processes of builds and clusters: their lines as they come, the end of a tree, marks to find them."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import psutil

from mldesk.core.errors import Canceled, MldeskError, Unavailable, translate_os_error
from mldesk.core.watch import IsCanceled

BUILD_MARK = "MLDESK_BUILD"
"""The environment variable that every process of a build carries; its value is the folder being built."""

ASK_SECONDS = 0.1
"""How often a running process is asked whether it shall end."""

GATHER_SECONDS = 1.0
"""How long lines are still awaited after a process has ended: a child of its own may hold the pipe open."""

END_SECONDS = 10.0
"""How long killed processes may take to vanish."""

_BLOCK = 1 << 20

_starting = threading.Lock()
_started: set[int] = set()


@contextlib.contextmanager
def started_processes() -> Iterator[frozenset[int]]:
    """The pids that this module waits for itself; none is started while this is held.

    For who collects ended children of the whole process, and must not take these.
    """
    with _starting:
        yield frozenset(_started)


@dataclass(frozen=True)
class Command:
    """What to run: its arguments, where, and variables beside this process's own (None: without it)."""

    arguments: Sequence[str]
    folder: Path
    variables: Mapping[str, str | None]

    def environment(self) -> dict[str, str]:
        """All variables of the process."""
        merged = {**os.environ, **self.variables}
        return {name: value for name, value in merged.items() if value is not None}


def run(command: Command, on_line: Callable[[str], None], canceled: IsCanceled) -> int:
    """Run it to its end, give each line of its output to `on_line`, and return its exit code.

    Raises Canceled after its whole process tree was ended, MldeskError when it cannot be started.
    """
    process = _start(command)
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
    reader.start()
    try:
        _follow(process, lines, on_line, canceled)
        return process.wait()
    except BaseException:
        _end(process)
        raise
    finally:
        with _starting:
            _started.discard(process.pid)


@dataclass(frozen=True)
class Answer:
    """What a program said that was asked something: its exit code, standard output and standard error."""

    code: int
    output: bytes
    errors: str

    @property
    def text(self) -> str:
        """Its standard output as text."""
        return self.output.decode("utf-8", "replace")


def ask(
    command: Command, given: bytes = b"", seconds: float | None = None, canceled: IsCanceled | None = None
) -> Answer:
    """Run a program that takes `given` on its standard input, answers and ends.

    Raises TimeoutError, after its whole process tree was ended, when it takes longer than `seconds`, Canceled
    in the same way, and MldeskError when it cannot be started.
    """
    process = _start(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        output, errors = _communicated(process, given, seconds, canceled)
        return Answer(process.returncode, output, errors.decode("utf-8", "replace"))
    except subprocess.TimeoutExpired as error:
        said = (error.stderr or b"").decode("utf-8", "replace").strip()
        if said:
            raise TimeoutError(f"no answer within {seconds:g} seconds: {said}") from error
        raise TimeoutError(f"no answer within {seconds:g} seconds") from error
    finally:
        if process.returncode is None:
            _end(process)
            _close(process)
        with _starting:
            _started.discard(process.pid)


def _communicated(
    process: subprocess.Popen[bytes], given: bytes, seconds: float | None, canceled: IsCanceled | None
) -> tuple[bytes, bytes]:
    """What it said; raises TimeoutExpired, and Canceled."""
    if canceled is None:
        return process.communicate(given, seconds)
    until = None if seconds is None else time.monotonic() + seconds
    rest: bytes | None = given
    while True:
        try:
            return process.communicate(rest, ASK_SECONDS)
        except subprocess.TimeoutExpired:
            rest = None  # it is kept from the first time
            if canceled():
                raise Canceled from None
            if until is not None and time.monotonic() > until:
                raise


def stream(
    command: Command,
    feed: Callable[[IO[bytes]], None] | None = None,
    take: Callable[[IO[bytes]], None] | None = None,
    given: IO[bytes] | None = None,
    seconds: float | None = None,
    canceled: IsCanceled | None = None,
) -> Answer:
    """Run a program whose input or output is too large for memory; the answer lacks what `take` has read.

    Its standard input is what `feed` writes, or the file `given`; `take` reads its standard output. A
    MldeskError of theirs is raised after its whole process tree was ended; anything else only where the
    program has not failed itself, for then they have met the end of its streams. Raises TimeoutError when it
    takes longer than `seconds`, Canceled, and MldeskError when it cannot be started.
    """
    with tempfile.TemporaryFile() as errors:
        stdin = subprocess.PIPE if feed is not None else given or subprocess.DEVNULL
        process = _start(command, stdin=stdin, stderr=errors)
        guard = _Guard(process.pid, seconds, canceled)
        guard.start()
        try:
            try:
                _pass_through(process, feed, take)
            except BaseException as error:
                if isinstance(error, MldeskError) or not _fails(process):
                    raise
            process.wait()
            guard.check()
        finally:
            guard.done.set()
            if process.poll() is None:
                _end(process)
            _close(process)
            with _starting:
                _started.discard(process.pid)
        errors.seek(0)
        return Answer(process.returncode, b"", errors.read().decode("utf-8", "replace"))


class _Guard(threading.Thread):
    """Ends a process tree that takes too long, or that nobody wants any more; `done` ends the guard."""

    def __init__(self, pid: int, seconds: float | None, canceled: IsCanceled | None) -> None:
        super().__init__(daemon=True)
        self.done = threading.Event()
        self._pid = pid
        self._seconds = seconds
        self._canceled = canceled
        self._ended_by: Exception | None = None

    def run(self) -> None:
        until = None if self._seconds is None else time.monotonic() + self._seconds
        while not self.done.wait(ASK_SECONDS):
            if self._canceled is not None and self._canceled():
                self._ended_by = Canceled()
            elif until is not None and time.monotonic() > until:
                self._ended_by = TimeoutError(f"not done within {self._seconds:g} seconds")
            else:
                continue
            end_tree(self._pid)
            return

    def check(self) -> None:
        """Raise why the process was ended, if it was."""
        if self._ended_by is not None:
            raise self._ended_by


def _pass_through(
    process: subprocess.Popen[bytes],
    feed: Callable[[IO[bytes]], None] | None,
    take: Callable[[IO[bytes]], None] | None,
) -> None:
    """Write its input and read its output."""
    if feed is not None and process.stdin is not None:
        with process.stdin:
            feed(process.stdin)
    if process.stdout is not None:
        with process.stdout:
            if take is not None:
                take(process.stdout)
            while process.stdout.read(_BLOCK):
                pass  # what nobody wants must not hold it up


def _fails(process: subprocess.Popen[bytes]) -> bool:
    """Whether it ends by itself with an error, which it does at once."""
    try:
        return process.wait(GATHER_SECONDS) != 0
    except subprocess.TimeoutExpired:
        return False


def _end(process: subprocess.Popen[bytes]) -> None:
    """End its whole tree; one that waits for a disk that is gone does not end, and is not waited for."""
    end_tree(process.pid)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(END_SECONDS)


def _close(process: subprocess.Popen[bytes]) -> None:
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with contextlib.suppress(OSError):  # what was not yet handed over goes nowhere
                stream.close()


def _start(
    command: Command,
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    stderr: int | IO[bytes] = subprocess.STDOUT,
) -> subprocess.Popen[bytes]:
    # a session of its own, so that Ctrl+C in a terminal does not reach it before its tree is ended in order
    options: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        options = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    try:
        with _starting:
            process = subprocess.Popen(
                list(command.arguments),
                cwd=command.folder,
                env=command.environment(),
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=stderr,
                **options,
            )
            _started.add(process.pid)
    except OSError as error:
        raise translate_os_error(error, error.filename or command.arguments[0]) from error
    return process


def _read(stream: IO[bytes] | None, lines: queue.SimpleQueue[str | None]) -> None:
    if stream is not None:
        with stream:
            for line in stream:
                lines.put(line.decode("utf-8", "replace").rstrip())
    lines.put(None)


def _follow(
    process: subprocess.Popen[bytes],
    lines: queue.SimpleQueue[str | None],
    on_line: Callable[[str], None],
    canceled: IsCanceled,
) -> None:
    while True:
        if canceled():
            raise Canceled
        ended = process.poll() is not None
        try:
            line = lines.get(timeout=GATHER_SECONDS if ended else ASK_SECONDS)
        except queue.Empty:
            if ended:
                return
            continue
        if line is None:
            return
        on_line(line)


def end_tree(pid: int) -> None:
    """Kill the process and all that descend from it; nothing when it has ended."""
    try:
        root = psutil.Process(pid)
        family = [root, *root.children(recursive=True)]
    except psutil.Error:
        return
    _kill(family)


def end_build(folder: Path) -> None:
    """Kill what a build of this folder has left running, whose own process was killed.

    Raises Unavailable when it does not end.
    """
    mark = str(folder)
    left = [process for process in psutil.process_iter() if _is_marked(process, mark)]
    _kill(left)
    if psutil.wait_procs(left, END_SECONDS)[1]:
        raise Unavailable(
            "An interrupted build does not end",
            f"a process that works in {folder} cannot be ended",
            "Restart the computer, then try again.",
        )


def _is_marked(process: psutil.Process, mark: str) -> bool:
    try:
        return bool(process.environ().get(BUILD_MARK) == mark)
    except (psutil.Error, OSError):
        return False


def _kill(processes: Sequence[psutil.Process]) -> None:
    for process in processes:
        with contextlib.suppress(psutil.Error):
            process.kill()
