"""Speaks with Ray through a program of its own: questions and answers are lines of JSON on its pipes."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from mldesk.core.errors import Canceled, InvalidInput, Unavailable, translate_os_error
from mldesk.core.watch import IsCanceled
from mldesk.engine.clusters.held import moment

PROGRAMS = Path(__file__).with_name("programs")
"""What is run by a Python that has Ray, and on the nodes."""

ASK_SECONDS = 40.0
"""How long an answer may take."""

SUBMIT_SECONDS = 900.0
"""How long a job may take to be handed over: all that belongs to it is carried then."""

_canceled_seconds = 0.1
_foreign = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "RAY_ADDRESS")


def ray_environment(python: Path) -> dict[str, str]:
    """The variables for programs of Ray: its commands first, and nothing that leads to another Ray."""
    kept = {name: value for name, value in os.environ.items() if name not in _foreign}
    return {
        **kept,
        "PATH": os.pathsep.join([str(python.parent), kept.get("PATH", os.defpath)]),
        "RAY_USAGE_STATS_ENABLED": "0",
        "RAY_RUNTIME_ENV_IGNORE_GITIGNORE": "1",  # what is carried has been chosen already
        "PYTHONUNBUFFERED": "1",
    }


class Bridge:
    """The program, started when it is needed first, and again after it ended; one question at a time.

    `python` gives the interpreter that has Ray, and raises MldeskError while there is none.
    """

    def __init__(self, python: Callable[[], Path]) -> None:
        self._python = python
        self._asking = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def ask(
        self, method: str, seconds: float = ASK_SECONDS, canceled: IsCanceled | None = None, **values: Any
    ) -> Any:
        """What the method answers, see programs/bridge.py.

        Raises Unavailable when the cluster, or the program, does not answer; InvalidInput when it refuses;
        Canceled, which ends the program.
        """
        with self._asking:
            return self._ask(method, seconds, canceled, values)

    def _ask(
        self, method: str, seconds: float, canceled: IsCanceled | None, values: Mapping[str, Any]
    ) -> Any:
        process = self._running()
        line = json.dumps({"method": method, "values": values}).encode() + b"\n"
        try:
            if process.stdin is not None:
                process.stdin.write(line)
                process.stdin.flush()
            answer = self._answer(seconds, canceled)
        except Canceled:
            self.close()
            raise
        except (OSError, queue.Empty) as error:
            self.close()
            cause = (
                f"no answer within {seconds:.0f} seconds" if isinstance(error, queue.Empty) else str(error)
            )
            raise Unavailable(
                "The Ray cluster does not answer", cause, "It is asked again by itself."
            ) from None
        if not answer:
            self.close()
            raise Unavailable(
                "The Ray cluster cannot be asked",
                "the program that speaks with Ray has ended",
                "Check that the Python chosen for the target has Ray.",
            )
        return _result(json.loads(answer))

    def _answer(self, seconds: float, canceled: IsCanceled | None) -> bytes:
        """The next line; raises Empty when there is none in time, and Canceled."""
        if canceled is None:
            return self._lines.get(timeout=seconds)
        until = moment() + seconds
        while True:
            try:
                return self._lines.get(timeout=_canceled_seconds)
            except queue.Empty:
                if canceled():
                    raise Canceled from None
                if moment() > until:
                    raise

    def close(self) -> None:
        """End the program; jobs go on."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        python = self._python()
        options: dict[str, Any] = {"start_new_session": True}
        if sys.platform == "win32":
            options = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
        try:
            process = subprocess.Popen(
                [str(python), str(PROGRAMS / "bridge.py")],
                env=ray_environment(python),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                **options,
            )
        except OSError as error:
            raise translate_os_error(error, python) from error
        self._lines = queue.SimpleQueue()
        threading.Thread(target=_read, args=(process, self._lines), name="bridge", daemon=True).start()
        self._process = process
        return process


def _read(process: subprocess.Popen[bytes], lines: queue.SimpleQueue[bytes]) -> None:
    with contextlib.suppress(OSError, ValueError):  # closed meanwhile
        for line in process.stdout or ():
            lines.put(line)
    lines.put(b"")


def _result(answer: dict[str, Any]) -> Any:
    match answer.get("problem"):
        case None:
            return answer["result"]
        case "unreachable":
            cure = "Check that it runs and that its address is right; it is asked again by itself."
            raise Unavailable("The Ray cluster cannot be reached", answer["text"], cure)
        case _:
            raise InvalidInput(
                "The Ray cluster refused", answer["text"], "Check what its log says.", "compute"
            )
