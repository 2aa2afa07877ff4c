"""What a script prints, on its way to the log: straight to the file, or through a pipe that hides secrets."""

import os
import subprocess
import sys
import threading
from typing import Any, Dict, Optional

from . import event_file, log_file, log_times, redaction

LOOK_SECONDS = 0.1  # between two looks at how long the log has become
LAST_WORDS_SECONDS = 5.0  # for what is in the pipe when the script has ended

_PIPE_SIZE = 1024 * 1024  # bytes that a script may print before it has to wait for the log's writer
_SET_PIPE_SIZE = 1031  # of fcntl on Linux


class ScriptLog:
    """The log of a run while its script runs; with `secrets` (values by name), another process writes it.

    That process lives on when this one is killed, and is replaced when it is killed itself.
    """

    def __init__(self, folder: str, secrets: Dict[str, str]) -> None:
        self._folder = folder
        self._secrets = secrets
        self._pipe: Optional[int] = None
        self._writer: "Optional[subprocess.Popen[bytes]]" = None
        self._times = log_times.LogTimes(folder)
        self._warned = False
        self._ended = threading.Event()
        self._watcher = threading.Thread(target=self._watch, daemon=True)

    def open(self) -> int:
        """The descriptor that the script's output goes to; to be closed by who asked. Raises OSError."""
        if redaction.Redactor(self._secrets.values()).idle:
            output = event_file.open_for_append(os.path.join(self._folder, log_file.LOG))
        else:
            # this end of the pipe stays open here: the script shall not notice when the writer is replaced
            self._pipe, output = os.pipe()
            _enlarge(self._pipe)
            self._start_writer()
        self._watcher.start()
        return output

    def close(self) -> None:
        """The script has ended: wait for what it printed last, and make one file of the log."""
        self._ended.set()
        if self._watcher.is_alive():
            self._watcher.join()
        try:
            if self._pipe is not None and self._writer is not None:
                self._look()
                os.close(self._pipe)
                self._writer.wait(LAST_WORDS_SECONDS)
            log_file.settle(self._folder)
        except subprocess.TimeoutExpired:
            pass  # a process that left the script's family still prints
        except OSError as error:
            print("the log stays in two files: {}".format(error), file=sys.stderr)
        try:
            self._times.note(at_once=True)
        except OSError:
            pass  # the disk is full: the last lines have no time
        self._times.close()

    def _watch(self) -> None:
        while not self._ended.wait(LOOK_SECONDS):
            try:
                self._look()
            except OSError as error:  # tried again, but told once
                if not self._warned:
                    print("the log cannot be looked after: {}".format(error), file=sys.stderr)
                self._warned = True

    def _look(self) -> None:
        if self._writer is None:
            log_file.bound(self._folder)
        elif self._writer.poll():  # it died; 0 says that nobody can print any more
            self._start_writer()
        self._times.note()

    def _start_writer(self) -> None:
        options: Dict[str, Any] = {"start_new_session": True}
        if sys.platform == "win32":
            options = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "log_writer.py")
        names = {redaction.NAMES_VARIABLE: ",".join(self._secrets)}
        self._writer = subprocess.Popen(
            [sys.executable, "-E", "-s", "-S", script, self._folder],
            stdin=self._pipe,
            env=dict(os.environ, **dict(self._secrets, **names)),
            **options,
        )


def _enlarge(pipe: int) -> None:
    if sys.platform == "linux":
        import fcntl

        try:
            fcntl.fcntl(pipe, _SET_PIPE_SIZE, _PIPE_SIZE)
        except OSError:
            pass  # the user has used up what pipes may take; it works with the usual size, too
