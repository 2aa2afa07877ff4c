"""The SDK's words for what a run is doing."""

from __future__ import annotations

from ..run import Run
from ..status import Status

_words = {Status.SCALING: "Provisioning", Status.POST_PROCESSING: "Finalizing"}


def sdk_status(run: Run) -> str:
    """The status of the run as of its last refresh, in the SDK's words."""
    if run.status.terminal:
        return str(run.status)
    if run.request is not None:
        return "CancelRequested"
    return _words.get(run.status, str(run.status))
