"""azureml.widgets.RunDetails: live in a notebook, elsewhere the window at that run."""

from __future__ import annotations

import sys
import threading
from html import escape
from typing import Any

from mldesk import api
from mldesk.api.engine_care import EngineCare
from mldesk.api.window import open_command, open_window
from mldesk.core.errors import MldeskError
from mldesk.core.workspace import Workspace

from ..exceptions import UserErrorException
from ..telling import tell_once, tell_unused
from .picture import run_picture

_look_seconds = 1.0


class RunDetails:
    """Shows a run; `run_instance` is a run of azureml.core."""

    def __init__(self, run_instance: Any) -> None:
        if not (hasattr(run_instance, "id") and hasattr(run_instance, "experiment")):
            raise UserErrorException(
                "That is no run",
                cause=f"{run_instance!r} is {type(run_instance).__name__}",
                cure="Give what Experiment.submit returns, or Run(experiment, run_id).",
            )
        self._run = run_instance

    def show(self, render_lib: object = None, widget_settings: object = None) -> None:
        """Show it in the notebook, kept up to date until it is over; in a program, open the window at it.

        Where no window can be seen, the program is told so, and how to see the run.
        """
        tell_unused("RunDetails.show", {"render_lib": render_lib, "widget_settings": widget_settings})
        local: Workspace = self._run.experiment.workspace.local
        if _in_notebook():
            LivePicture(local, self._run.id).show()
            return
        try:
            open_window(local, api.Run(local, self._run.id))
        except MldeskError as error:
            command = open_command(local.path, self._run.id)
            tell_once(f"{error} See the run with `{command}` there.")


def _in_notebook() -> bool:
    """Whether this program is the kernel of a notebook."""
    shell = sys.modules.get("IPython")
    found = None if shell is None else shell.get_ipython()
    return getattr(found, "kernel", None) is not None


class LivePicture:
    """The picture of a run below a cell of a notebook; `thread` renews it until the run is over."""

    def __init__(self, workspace: Workspace, run_id: str) -> None:
        self._workspace = workspace
        self._run_id = run_id
        self._shown = ""
        self.thread = threading.Thread(target=self._follow, name="mldesk-run-details", daemon=True)

    def show(self) -> None:
        """Show it below the cell and go on."""
        from IPython.display import HTML, display

        self._make = HTML
        self._shown = run_picture(api.Run(self._workspace, self._run_id))
        self._handle = display(HTML(self._shown), display_id=True)
        self.thread.start()

    def _follow(self) -> None:
        """On the thread, with a connection of its own."""
        pause = threading.Event()
        with self._workspace.opened_again() as workspace:
            run, care = api.Run(workspace, self._run_id), EngineCare(workspace.path)
            trouble = ""
            while True:
                over = run.refresh().status.terminal
                self._renew(run_picture(run) + trouble)
                if over:
                    return
                trouble = _trouble(care)
                pause.wait(_look_seconds)

    def _renew(self, picture: str) -> None:
        if picture != self._shown:
            self._shown = picture
            self._handle.update(self._make(picture))


def _trouble(care: EngineCare) -> str:
    """Look after the engine; what is shown below the run where there is none."""
    try:
        care()
    except MldeskError as error:
        return f"<p>{escape(str(error))}</p>"
    return ""
