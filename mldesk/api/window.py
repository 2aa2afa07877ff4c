"""The window, shown by a program at one of its runs."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

from mldesk.core import paths
from mldesk.core.doctor import check_window
from mldesk.core.errors import Unavailable, translate_os_error
from mldesk.core.run import Run
from mldesk.core.window_requests import ask_starting_window, ask_window
from mldesk.core.workspace import Workspace
from mldesk.summon import detached, own_environment

_invisible = ("offscreen", "minimal")
_opened: dict[Path, subprocess.Popen[bytes]] = {}  # by the workspace's folder


def open_window(workspace: Workspace, run: Run) -> None:
    """Show the run in the window that has the workspace open, else in a new one, and go on at once.

    Raises Unavailable where no window can be seen.
    """
    if ask_window(workspace, run.id):
        return
    starting = _opened.get(workspace.path)
    if starting is not None and starting.poll() is None:
        ask_starting_window(workspace, starting.pid, run.id)
        return
    _check()
    try:
        _opened[workspace.path] = _start(workspace.path, run.id)
    except OSError as error:
        raise translate_os_error(error, sys.executable) from error


def open_command(workspace: Path, run_id: str) -> str:
    """The command that shows a run in the window, as it is typed into a terminal."""
    return "mldesk open " + run_reference(workspace, run_id)


def run_reference(workspace: Path, run_id: str) -> str:
    """What names a run behind a command such as `mldesk open`: its id, and its workspace if need be."""
    where = [] if workspace == paths.default_workspace() else ["--workspace", str(workspace)]
    parts = [*where, run_id]
    return subprocess.list2cmdline(parts) if sys.platform == "win32" else shlex.join(parts)


def _start(workspace: Path, run_id: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "mldesk", "open", "--workspace", str(workspace), "--new", run_id],
        cwd=paths.package().parent,
        env=own_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **detached(),
    )


def _check() -> None:
    check = check_window()
    if check.level != "ok":
        raise Unavailable("The window cannot open", check.text, check.cure)
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform in _invisible:
        raise Unavailable("The window cannot open", f"QT_QPA_PLATFORM is {platform}", "Unset it.")
