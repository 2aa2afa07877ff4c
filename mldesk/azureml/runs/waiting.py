"""Waiting for a run, and passing on what it prints, as the SDK does it."""

from __future__ import annotations

import codecs
import json
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

from mldesk.api import Run
from mldesk.api.engine_care import EngineCare
from mldesk.api.follow import LogTail, follow
from mldesk.core.run_log import RunLog
from mldesk.core.sdk_view import BUILD_LOG, DRIVER_LOG
from mldesk.core.sdk_view.details import failure

from ..exceptions import ActivityFailedException, ExperimentExecutionException


def wait_showing(run: Run, workspace_path: Path, web_view: str) -> None:
    """Wait until the run is over, and print its logs as they grow, then what became of it.

    Raises ExperimentExecutionException when the user interrupts it: the run goes on.
    """
    _say(f"RunId: {run.id}", f"Web View: {web_view}")
    try:
        follow(run, ShownLogs(run), EngineCare(workspace_path))
    except KeyboardInterrupt as error:
        raise ExperimentExecutionException(
            "The output of the run is no longer shown",
            error,
            "it was interrupted, and the run goes on",
            "run.cancel() ends it; run.wait_for_completion() waits for it again.",
        ) from error
    _show_summary(run, web_view)


def _show_summary(run: Run, web_view: str) -> None:
    title = "Execution Summary"
    _say("", title, "=" * len(title), f"RunId: {run.id}", f"Web View: {web_view}")
    warnings = [message.text for message in run.messages() if message.level == "warning"]
    if run.status == "Canceled" and run.reason:
        warnings.append(": ".join(part for part in (run.reason["title"], run.reason["detail"]) if part))
    if warnings:
        _say("", "Warnings:", json.dumps(warnings, indent=2, ensure_ascii=False))
    if run.status == "Failed":
        _say("", "Error:", json.dumps(failure(run), indent=4, ensure_ascii=False))
    _say("")


def _say(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def failed(run: Run) -> ActivityFailedException:
    """The exception that tells why the run failed; its `message` holds all that is known, as JSON."""
    reason = run.reason or {"title": "", "detail": "", "cure": ""}
    cause = ": ".join(part for part in (reason["title"], reason["detail"]) if part)
    error = ActivityFailedException("Activity Failed", None, cause, reason["cure"])
    error.message = f"Activity Failed:\n{json.dumps(failure(run), indent=4, ensure_ascii=False)}"
    return error


class ShownLogs(LogTail):
    """Prints the logs of a run as they grow, each under its name: of the build first, then of the script."""

    def __init__(self, run: Run) -> None:
        logs = ((BUILD_LOG, RunLog(run.folder, "build.log")), (DRIVER_LOG, run.log))
        self._shown = [_ShownLog(name, log) for name, log in logs]

    def copy(self) -> int:
        """Print what is new; returns how many bytes that was."""
        return sum(log.show() for log in self._shown)


class _ShownLog:
    def __init__(self, name: str, log: RunLog) -> None:
        self._name = name
        self._new = BytesIO()
        self._tail = LogTail(log, self._new)
        self._decoder: Any = codecs.getincrementaldecoder("utf-8")("replace")
        self._begun = False

    def show(self) -> int:
        copied = self._tail.copy()
        if not copied:
            return 0
        if not self._begun:
            self._begun = True
            title = f"Streaming {self._name}"
            sys.stdout.write(f"\n{title}\n{'=' * len(title)}\n\n")
        sys.stdout.write(self._decoder.decode(self._new.getvalue()))
        sys.stdout.flush()
        self._new.seek(0)
        self._new.truncate()
        return copied
