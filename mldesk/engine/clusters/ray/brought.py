"""Files of a run that come from a Ray cluster in pieces: each is written once, and in order."""

from __future__ import annotations

import base64
import json
import os
import time
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from mldesk.core.errors import Damaged, translate_os_error
from mldesk.core.files import json_bytes, write_atomically
from mldesk.engine.clusters.arrivals import Arrivals
from mldesk.runtime import log_file
from mldesk.runtime.event_file import EventFile
from mldesk.runtime.events import Message

_noted = "brought.json"
_partial = ".arriving"
_events = "events.jsonl"
_not_in_names = ("\\", ":") if os.name == "nt" else ()  # with which a path may lead anywhere
# what mldesk itself notes of a run, and what it has made of it: no cluster has a say in that
_own = ("arrived.json", _noted, "cluster.json", "environment.json", "job.json", "launch.json", "ray.json")
_own_folders = ("control/", "inputs/", "runtime/", "snapshot/")


class Brought:
    """What has come of one job; survives a kill at any instant: what came last is then written again.

    `seq` is the number of the last line of the driver's that has been dealt with, `bytes` about how
    long those were that brought files. `asks` is the last line by which the driver asked what has been taken,
    `answered` the one by which it was told since this was made.
    """

    def __init__(self, folder: Path, job: str) -> None:
        self._folder = folder
        self._job = job
        self._arrivals = Arrivals(folder, job)
        known = self._read()
        # which node has written a file of work/, where not the first; those of attempts before count, too
        self._owners: dict[str, int] = dict(known.get("owners", {}))
        noted = known if known.get("job") == job else {}
        self._doubled: set[int] = set(noted.get("doubled", ()))  # nodes of which that was told
        self.seq = int(noted.get("seq", 0))
        self.bytes = int(noted.get("bytes", 0))
        self.asks, self.answered = int(noted.get("asks", 0)), 0
        # where in the file here the file there begins: an attempt before may have left something
        self._begins: dict[str, int] = dict(noted.get("begins", {}))

    def take(self, frames: list[dict[str, Any]]) -> None:
        """Write what these lines bring, and note it; raises MldeskError."""
        for frame in frames:
            if "file" in frame:
                self._take_piece(frame)
                self.bytes += len(frame["data"])
            self.seq = int(frame["seq"])
            self.asks = self.seq if frame.get("asks") else self.asks
        if frames:
            self._note()

    def _take_piece(self, frame: Mapping[str, Any]) -> None:
        name = self._name_here(str(frame["file"]), int(frame.get("node", 0)))
        if name is None:
            return
        try:
            at, of = int(frame["at"]), int(frame.get("of", 0))
            data = zlib.decompress(base64.b64decode(frame["data"]))
        except (KeyError, TypeError, ValueError, zlib.error) as error:
            raise _no_file(repr(error)) from error
        path = self._folder.joinpath(*PurePosixPath(name).parts)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if name == _events:
                self._take_events(at, data)
            elif "of" in frame:
                self._take_part(path, at, of, data)
            else:
                self._take_growth(path, name, at, data)
        except OSError as error:
            raise translate_os_error(error, path) from error

    def _take_events(self, at: int, data: bytes) -> None:
        """Whole lines of the event file there, but for those that have come before."""
        if at > self._arrivals.position:  # what was before has been noted as brought
            self._arrivals.confirm()
        arrived = self._arrivals.position
        if at + len(data) > arrived:
            self._arrivals.take(data[max(0, arrived - at) :])

    def _take_growth(self, path: Path, name: str, at: int, data: bytes) -> None:
        size = path.stat().st_size if path.exists() else 0
        if name not in self._begins:
            fresh = name.startswith("ranks/") or at == size
            self._begins[name] = 0 if fresh else size - at
            if name.startswith("ranks/") and size > at:
                with path.open("r+b") as file:
                    file.truncate(at)
            self._note()  # before it is written: after a kill the same place is found
        here = self._begins[name] + at
        with path.open("r+b" if path.exists() else "w+b") as file:
            file.truncate(min(here, path.stat().st_size))  # a log that was cut there begins anew
            file.seek(here)
            file.write(data)
        if path.name == log_file.LOG and not at and log_file.read_marker(data)[1]:
            path.with_name(log_file.EARLIER).unlink(missing_ok=True)  # it is in there now

    def _take_part(self, path: Path, at: int, of: int, data: bytes) -> None:
        partial = path.with_name(path.name + _partial)
        with partial.open("r+b" if at and partial.exists() else "w+b") as file:
            file.seek(at)
            file.write(data)
        if at + len(data) >= of:
            partial.replace(path)

    def _name_here(self, name: str, node: int) -> str | None:
        """Where a file of a node belongs; None for what that node has no say in, or cannot be a file here."""
        parts = PurePosixPath(name)
        if parts.is_absolute() or ".." in parts.parts:
            raise _no_file(repr(name))
        if name in _own or name.startswith(_own_folders) or any(sign in name for sign in _not_in_names):
            return None
        if name.startswith("ranks/"):
            return name
        if name.startswith("work/"):
            return name if self._is_of(name, node) else None
        if name == "launcher.log" and node:
            return f"launcher.{node}.log"
        return None if node else name

    def _is_of(self, name: str, node: int) -> bool:
        """Whether a file of work/ is kept as this node has it: of several that write it, the first node's.

        Nodes that share no folder know nothing of each other's files.
        """
        if node == 0:
            if self._owners.pop(name, None) is not None:
                self._tell_doubled(name, node)
            return True
        if name not in self._owners and not (self._folder / name).exists():
            self._owners[name] = node
        if self._owners.get(name) == node:
            return True
        self._tell_doubled(name, node)
        return False

    def _tell_doubled(self, name: str, node: int) -> None:
        """Tell the user, of each node once."""
        if node in self._doubled:
            return
        self._doubled.add(node)
        file = name.removeprefix("work/")
        text = (
            f"Node {node} wrote {file}, which another node has written, too: only one of them is kept. "
            "Give the files of each node names of their own."
        )
        events_file = EventFile(self._folder / _events)
        events_file.append(Message("warning", text, time.time()))
        events_file.close()

    def _note(self) -> None:
        path = self._folder / _noted
        told = {
            "job": self._job,
            "seq": self.seq,
            "bytes": self.bytes,
            "asks": self.asks,
            "begins": self._begins,
            "owners": self._owners,
            "doubled": sorted(self._doubled),
        }
        try:
            write_atomically(path, json_bytes(told))
        except OSError as error:
            raise translate_os_error(error, path) from error

    def _read(self) -> dict[str, Any]:
        try:
            told = json.loads((self._folder / _noted).read_bytes())
        except (OSError, ValueError):
            return {}
        return told if isinstance(told, dict) else {}


def _no_file(what: str) -> Damaged:
    return Damaged("The cluster sends what is no file of the run", what, "Submit the run anew.")
