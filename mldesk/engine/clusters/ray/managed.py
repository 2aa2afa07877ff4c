"""A cluster that mldesk makes on this machine: where it is, and starting it on demand.

<user data>/ray/<name>-<hash>/   settings.json; cluster.json, written by its manager; lock, manager.lock, log;
                                 wanted, which is touched while a target that means it is looked at
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from mldesk.core import paths
from mldesk.core.cluster_settings import RaySettings
from mldesk.core.errors import Canceled, MldeskError, Unavailable, translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.core.processes import is_alive
from mldesk.core.watch import IsCanceled
from mldesk.summon import detached

START_SECONDS = 500.0
"""How long the head of a cluster may take to start on a busy machine."""

WANTED = "wanted"
"""The file in a cluster's folder by which its manager knows that somebody looks at it."""

_poll_seconds = 0.1
_started: dict[str, subprocess.Popen[bytes]] = {}
"""The managers that this process has started, which outlive it."""


class ManagedCluster:
    """The cluster of a target's name and settings, which all workspaces of this user share."""

    def __init__(self, name: str, settings: RaySettings) -> None:
        self._settings = settings
        known = json.dumps([name, settings.to_json()], sort_keys=True).encode()
        self.folder = paths.user_data() / "ray" / f"{name}-{hashlib.sha256(known).hexdigest()[:10]}"

    def told(self) -> Mapping[str, Any]:
        """What its manager tells, or told before it was killed: phase, address, nodes; empty without one."""
        told = read_told(self.folder)
        return told if told and (manager_lives(told) or _is_left_alone(told)) else {}

    @property
    def address(self) -> str | None:
        """Where its dashboard is; None while the cluster does not run."""
        told = self.told()
        return str(told["address"]) if told.get("phase") == "up" else None

    def look_after(self, python: Callable[[], Path]) -> None:
        """Tell its manager that somebody wants it; one that was killed is started again, and takes over.

        `python` gives the interpreter that has Ray. Raises MldeskError.
        """
        if not self.folder.is_dir():
            return
        with contextlib.suppress(OSError):  # a full disk: it is touched again with the next look
            (self.folder / WANTED).touch()
        told, begun = read_told(self.folder), _started.get(str(self.folder))
        if told is None or not _is_left_alone(told) or (begun is not None and begun.poll() is None):
            return
        with contextlib.suppress(Timeout), FileLock(self.folder / "lock", timeout=0):
            self._begin(python())

    @contextlib.contextmanager
    def kept_up(self, python: Path, canceled: IsCanceled | None = None) -> Iterator[str]:
        """Its address, started if need be; it does not end before this is left.

        Raises MldeskError; Canceled while it starts: it goes on to, and ends as one does that nobody uses.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with FileLock(self.folder / "lock", timeout=START_SECONDS):
                managed = manager_lives(read_told(self.folder) or {})
                yield (self.address if managed else None) or self._start(python, canceled)
        except Timeout as error:
            raise Unavailable("The Ray cluster is busy", "it is just starting or ending", "Wait.") from error

    def _start(self, python: Path, canceled: IsCanceled | None) -> str:
        told = read_told(self.folder) or {}
        starts = told.get("phase") == "starting" and manager_lives(
            told
        )  # whoever wanted it does not any more
        process = None if starts else self._begin(python)
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            address = self.address
            if address is not None:
                return address
            lives = manager_lives(read_told(self.folder) or {}) if process is None else process.poll() is None
            if not lives:
                break
            if canceled is not None and canceled():
                raise Canceled
            time.sleep(_poll_seconds)
        raise self._not_started()

    def _begin(self, python: Path) -> subprocess.Popen[bytes]:
        """Start its manager."""
        try:
            settings = {**self._settings.to_json(), "python": str(python)}
            write_atomically(self.folder / "settings.json", json_bytes(settings, indent=1))
            with (self.folder / "log.txt").open("ab") as log:
                process = _started[str(self.folder)] = subprocess.Popen(
                    [sys.executable, "-m", "mldesk.engine.clusters.ray.manager", str(self.folder)],
                    cwd=paths.package().parent,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    **detached(),
                )
        except OSError as error:
            raise translate_os_error(error, self.folder) from error
        return process

    def _not_started(self) -> MldeskError:
        told = read_told(self.folder) or {}
        log = self.folder / "log.txt"
        cause = str(told.get("problem") or f"see {log}")
        return Unavailable("The Ray cluster on this machine did not start", cause, "Look at its log.")


def living_addresses() -> set[str]:
    """The addresses of all managed clusters of this user that run."""
    folder = paths.user_data() / "ray"
    found = [read_told(one) for one in folder.iterdir()] if folder.is_dir() else []
    return {
        str(told["address"])
        for told in found
        if told and ((told.get("phase") == "up" and manager_lives(told)) or _is_left_alone(told))
    }


def read_told(folder: Path) -> dict[str, Any] | None:
    """What is in cluster.json; None when that cannot be read."""
    try:
        told = json.loads((folder / "cluster.json").read_bytes())
    except (OSError, ValueError):
        return None
    return told if isinstance(told, dict) else None


def manager_lives(told: Mapping[str, Any]) -> bool:
    """Whether the manager that wrote this is still there."""
    return _lives(told.get("manager"))


def _is_left_alone(told: Mapping[str, Any]) -> bool:
    """Whether the cluster is up and its manager was killed: jobs go on there, and another takes over."""
    return told.get("phase") == "up" and not manager_lives(told) and _lives(told.get("head"))


def _lives(process: Any) -> bool:
    try:
        return is_alive(int(process["pid"]), float(process["start_time"]))
    except (KeyError, TypeError, ValueError):
        return False
