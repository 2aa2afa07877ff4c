"""A run as programs have it: whoever waits for it, or asks something of it, sees that an engine is there."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from mldesk.core import run as core
from mldesk.core.errors import NotFound
from mldesk.core.paths import given_path
from mldesk.core.spec import ScriptRunConfig
from mldesk.core.status import Status
from mldesk.core.workspace import Workspace
from mldesk.summon import ensure_engine

from .engine_care import EngineCare
from .follow import LogTail, Printer, follow
from .submitted import note_submitted

_care_seconds = 2.0
_most_named = 10
_sdk_logs = "azureml-logs/"


class Run(core.Run):
    """A live view on one run, made by `submit` or `find_run`; `refresh()` reads its row again."""

    def wait(self, timeout: float | None = None, poll: float = 0.05) -> Status:
        """Wait until the run is over, looking every `poll` seconds; returns its status.

        An engine that is gone is started anew. Raises TimeoutError after `timeout` seconds, Unavailable when
        no engine can be started.
        """
        care = EngineCare(self._workspace.path)
        end = None if timeout is None else time.monotonic() + timeout
        while True:
            care()
            left = _care_seconds if end is None else min(_care_seconds, max(0.0, end - time.monotonic()))
            try:
                return super().wait(left, poll)
            except TimeoutError as error:
                if end is not None and time.monotonic() >= end:
                    raise TimeoutError(f"{self.name} was still {self.status} after {timeout} s") from error

    def follow(self) -> Status:
        """Print what the script prints, as it does so, until the run is over; returns its status.

        An engine that is gone is started anew. Raises Unavailable when none can be started.
        """
        follow(self, LogTail(self.log, Printer()), EngineCare(self._workspace.path))
        return self.status

    def request_stop(self) -> bool:
        """Ask the script to finish its batch, save and end; False when it is over and stays as it is."""
        asked = super().request_stop()
        ensure_engine(self._workspace.path)
        return asked

    def request_kill(self) -> None:
        """Have the script and all of its processes killed. A run that is over stays as it is."""
        super().request_kill()
        ensure_engine(self._workspace.path)

    def values(self, name: str | None = None) -> dict[str, Any]:
        """What it has logged, by name, or under `name` alone: a value for one logged once, else a list.

        Rows and tables are dicts of columns, images the paths of their files.
        """
        from mldesk.core.sdk_view import metric_values

        return metric_values(self, name, lambda _, image: str(image.path))

    def files(self) -> list[str]:
        """The names of its files, with slashes: outputs/..., logs/..., what was uploaded, logged images.

        What the script printed is `log`.
        """
        return list(self._files())

    def download(self, name: str, target: Path | str) -> list[Path]:
        """Copy the file called `name` to `target`, or the files of the folder called so into that folder.

        Returns where they are. A file that is there is replaced. Raises NotFound, StorageFull and the like.
        """
        from mldesk.core.sdk_view import copy_file

        found, end = self._files(), given_path(target, "target")
        prefix = f"{name.rstrip('/')}/"
        inside = {key.removeprefix(prefix): path for key, path in found.items() if key.startswith(prefix)}
        chosen = {end: found[name]} if name in found else {end / key: path for key, path in inside.items()}
        if not chosen:
            shown = ", ".join(list(found)[:_most_named]) or "none"
            raise NotFound("The run has no such file", name, f"Its files are: {shown}.")
        for copy, path in chosen.items():
            copy_file(path, copy)
        return list(chosen)

    def _files(self) -> dict[str, Path]:
        from mldesk.core.sdk_view import file_paths

        return {name: path for name, path in file_paths(self).items() if not name.startswith(_sdk_logs)}


def submit(workspace: Workspace, config: ScriptRunConfig, held: bool = False) -> Run:
    """Store a run with status Queued and a snapshot of its source folder, and see that an engine takes it.

    One that is `held` waits until it is released. All or nothing. Raises InvalidInput whose `problems` are
    all its errors; StorageFull and the like.
    """
    run = Run(workspace, core.submit(workspace, config, held).id)
    note_submitted(workspace, run.id)
    ensure_engine(workspace.path)
    return run


def find_run(workspace: Workspace, text: str, deleted: bool = False) -> Run:
    """The run with this id, name, number, or beginning of an id; with `deleted` one that is in the trash.

    Raises NotFound when there is none and Conflict when it fits several.
    """
    return Run(workspace, core.find_run(workspace, text, deleted).id)
