"""The life of a run as programs see it: its status, waiting for its end, ending it."""

from __future__ import annotations

from typing import Any, Self

from mldesk.api import Run
from mldesk.api.window import open_command, open_window
from mldesk.core.errors import Unavailable
from mldesk.core.interactive import InteractiveRun
from mldesk.core.sdk_view import run_details, sdk_status
from mldesk.core.sdk_view.details import failure

from ..exceptions import UserErrorException, raised_as
from ..telling import tell_once
from .base import RunBase
from .waiting import failed, wait_showing


class RunLife(RunBase):
    """The part of a run that has to do with its beginning and its end."""

    @property
    def status(self) -> str:
        """What it is doing now, in the SDK's words."""
        return sdk_status(self.local)

    def get_status(self) -> str:
        """What it is doing now, in the SDK's words: Queued, Running, Completed and the like."""
        return self.status

    def get_detailed_status(self) -> dict[str, Any]:
        """Its status, and under `details` why it failed."""
        local = self.local
        return {"status": sdk_status(local), "details": failure(local) if local.status == "Failed" else {}}

    def get_details(self) -> dict[str, Any]:
        """What is known of it: runId, target, status, startTimeUtc, endTimeUtc, runDefinition, logFiles..."""
        return run_details(self.local)

    def get_portal_url(self) -> str:
        """Open the window at this run, where one can be seen; returns the command that does so."""
        try:
            open_window(self._local_workspace, self.local)
        except Unavailable as error:
            tell_once(str(error))
        return self._web_view()

    def _web_view(self) -> str:
        """The command that shows the run in the window."""
        return open_command(self._local_workspace.path, self._id)

    def wait_for_completion(
        self, show_output: bool = False, wait_post_processing: bool = False, raise_on_error: bool = True
    ) -> dict[str, Any]:
        """Wait until it is over, with `show_output` printing what it prints; returns get_details().

        Raises ActivityFailedException when it has failed, unless `raise_on_error` is False, and
        UserErrorException for a run of this program that it has not ended itself: that would be for ever.
        """
        local = self.local
        self._refuse_own(local.status.terminal)
        with raised_as(UserErrorException):
            if show_output:
                wait_showing(local, self._local_workspace.path, self._web_view())
            else:
                local.wait()
        if raise_on_error and local.status == "Failed":
            raise failed(local)
        return run_details(local)

    def _refuse_own(self, over: bool) -> None:
        if isinstance(self._recorder, InteractiveRun) and not over:
            raise UserErrorException(
                "This run waits for this program",
                cause="it is over when the program says so",
                cure="Call complete() or fail() before waiting for it.",
            )

    def start(self) -> None:
        """It has begun already: a run is Running or waits for its turn."""

    def _tell_over(self, called: str) -> Run:
        """The run as it is now; where it is over, the program is told that the call changes nothing."""
        local = self.local
        if local.status.terminal:
            tell_once(f"{local.name} is {local.status} already: Run.{called}() changes nothing")
        return local

    def complete(self) -> None:
        """Say that a run of this program has done its work; a submitted run ends with its script."""
        self._tell_over("complete")
        with self._recording() as recorder:
            recorder.complete()

    def fail(self, error_details: object = None, error_code: object = None) -> None:
        """End the run as Failed, and say why; the script of a submitted run is ended."""
        self._tell_over("fail")
        with self._recording() as recorder:
            recorder.fail(error_details, error_code)

    def cancel(self) -> None:
        """End a run of this program, or have the script of a submitted one ended: then Canceled."""
        local = self._tell_over("cancel")
        if isinstance(self._recorder, InteractiveRun) or local.parent_id is not None:
            with self._recording() as recorder:
                recorder.cancel()
        else:
            with raised_as(UserErrorException):
                local.request_stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        """End the run with the block: Completed, or Failed after an error."""
        with self._recording() as recorder:
            recorder.__exit__(kind, error, trace)
