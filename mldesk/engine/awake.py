"""Keeps the computer from going to sleep by itself, by the system's own means, as long as this process lives.

What holds it awake ends with this process however that ends, so that a killed engine keeps no computer awake:
on Linux systemd-inhibit around a program that reads from a pipe to us, on macOS caffeinate that waits for our
pid, on Windows a state of our thread. Closing the lid, or choosing to sleep on macOS and Windows, is not
prevented.
"""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import subprocess
import sys
import time
from typing import Any, Protocol

RETRY_SECONDS = 60.0
"""How long a means that failed is left alone."""

_END_SECONDS = 2.0
_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001  # of SetThreadExecutionState

logger = logging.getLogger(__name__)


class Means(Protocol):
    """A way of the system to keep it awake."""

    def hold(self) -> str:
        """Begin, or see whether it still holds; why it does not, or an empty text."""

    def release(self) -> None:
        """Let it sleep again."""


class HeldByProgram:
    """Awake while a program of the system runs: it ends when we do, or when its standard input is closed."""

    def __init__(self, command: list[str]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> str:
        """Start the program, or see whether it still runs; its last words when it does not."""
        if self._process is None:
            if shutil.which(self._command[0]) is None:
                return f"{self._command[0]} is not there"
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(
                self._command, stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe, start_new_session=True
            )
        if self._process.poll() is None:
            return ""
        said = self._process.communicate()[1].decode("utf-8", "replace").strip().split("\n")[-1]
        self._process = None
        return said or f"{self._command[0]} ended by itself"

    def release(self) -> None:
        """End the program."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
            process.stdin = None
        if self._command[0] == "caffeinate":
            process.terminate()
        try:
            process.communicate(timeout=_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


class HeldByThread:
    """Awake by the state of the thread that asks, on Windows, which takes it back when the thread ends."""

    def __init__(self, kernel: Any) -> None:
        self._kernel = kernel

    def hold(self) -> str:
        """Ask for it; asking again does no harm."""
        done = self._kernel.SetThreadExecutionState(_CONTINUOUS | _SYSTEM_REQUIRED)
        return "" if done else "Windows refused it"

    def release(self) -> None:
        """Take it back."""
        self._kernel.SetThreadExecutionState(_CONTINUOUS)


class NoMeans:
    """A system on which nothing is known to help."""

    def hold(self) -> str:
        """Why it is not kept awake."""
        return f"it is not known how on {sys.platform}"

    def release(self) -> None:
        """Nothing holds it."""


def system_means() -> Means:
    """The way of this system."""
    if sys.platform == "win32":
        return HeldByThread(ctypes.windll.kernel32)
    command = _commands().get(sys.platform)
    return NoMeans() if command is None else HeldByProgram(command)


def _commands() -> dict[str, list[str]]:
    """What keeps a system awake while it runs, by sys.platform."""
    why = ["--who=mldesk", "--why=Runs are active", "--mode=block"]
    return {
        "linux": ["systemd-inhibit", "--what=idle:sleep", *why, "cat"],
        "darwin": ["caffeinate", "-i", "-w", str(os.getpid())],
    }


class Awake:
    """Keeps the computer awake while that is wanted.

    `holds` tells whether it does, `problem` why it cannot. Belongs to one thread.
    """

    def __init__(self, means: Means) -> None:
        self.holds = False
        self.problem = ""
        self._means = means
        self._again = 0.0

    def update(self, wanted: bool) -> None:
        """Hold it awake, or let it go; to be called about once a second."""
        if not wanted:
            self._let_go()
        elif time.monotonic() >= self._again:
            self._hold()

    def close(self) -> None:
        """Let the computer sleep."""
        self._let_go()

    def _hold(self) -> None:
        try:
            problem = self._means.hold()
        except OSError as error:
            problem = str(error)
        if problem and problem != self.problem:
            logger.warning("the computer cannot be kept awake: %s", problem)
        elif not problem and not self.holds:
            logger.info("the computer is kept awake")
        self.holds, self.problem = not problem, problem
        self._again = time.monotonic() + RETRY_SECONDS if problem else 0.0

    def _let_go(self) -> None:
        if self.holds:
            self._means.release()
            logger.info("the computer may sleep")
        self.holds, self.problem, self._again = False, "", 0.0
