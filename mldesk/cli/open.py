"""`mldesk open`: show a run in the window."""

from __future__ import annotations

import click

from mldesk.core.run import find_run
from mldesk.core.window_requests import ask_window

from .call import Call, Command
from .text import plain


@click.command(cls=Command)
@click.argument("run")
@click.option("--new", is_flag=True, help="Open another window, also where one is open already.")
@click.pass_context
def open(context: click.Context, run: str, new: bool) -> int:
    """Show RUN in the window.

    A window that has the workspace open already comes to the front with the run. Otherwise a window opens,
    and the command ends when it is closed.
    """
    from .root import root

    call = context.ensure_object(Call)
    with call.open_workspace() as workspace:
        found = find_run(workspace, run)
        if not new and ask_window(workspace, found.id):
            call.answer(found.to_dict(), f"The window that is open shows {plain(found.name)}.")
            return 0
        path, run_id = workspace.path, found.id
    if root.open_window is None:
        raise click.UsageError("there is no window here")
    return root.open_window(path, run_id)
