"""Copies files to and from a host: by rsync or, where one side lacks it, as a stream of tar."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

from mldesk.engine.clusters.archives import Archives
from mldesk.engine.clusters.hosts import COPY_SECONDS, Host
from mldesk.engine.clusters.selection import Selection

_everything = Selection()
_gone_meanwhile = 24
_link_failed = (5, 10, 12, 30, 35, 255)
_no_command = 127
_no_remote_rsync = ("command not found", "rsync: not found", "rsync: no such file")

logger = logging.getLogger(__name__)


class Copies:
    """Copies between this machine and a host; what is there already is not copied again.

    Each raises Unavailable when the host cannot be reached, StorageFull when its disk is full, MldeskError.
    """

    def __init__(self, host: Host) -> None:
        self._host = host
        self._archives: Archives | None = None  # where rsync has turned out to be missing

    def send(
        self, source: Path, target: str, selection: Selection = _everything, newer: bool = False
    ) -> None:
        """Copy a file to the path `target`, or what is in a folder into it.

        With `newer`, files that are newer there are left alone.
        """
        if self._archives is None:
            # of a folder that is not there yet rsync would make a file where it is given a single one
            own, goal = (f"{source}/", f"{target}/") if source.is_dir() else (str(source), target)
            options = [*selection.rsync_options(), *(["--update"] if newer else [])]
            if self._rsync([*options, own, self._host.place(goal)], selection):
                return
        self._instead().send(source, target, selection, newer)

    def fetch(self, source: str, target: Path, selection: Selection) -> None:
        """Copy the content of a folder into a folder of this machine."""
        places = [self._host.place(f"{source}/"), f"{target}/"]
        options = [*selection.rsync_options(), "--safe-links"]  # none that lead to what is ours
        if self._archives is None and self._rsync([*options, *places], selection):
            return
        self._instead().fetch(source, target, selection)

    def _instead(self) -> Archives:
        if self._archives is None:
            logger.info("no rsync between here and %s: files are copied by tar", self._host.title)
            self._archives = Archives(self._host)
        return self._archives

    def _rsync(self, arguments: Sequence[str], selection: Selection) -> bool:
        """Copy by rsync; whether both sides have it."""
        command = ["--archive", "--no-owner", "--no-group", "--protect-args", *arguments]
        if not self._host.is_here:
            command = ["--rsh", self._host.ssh_words(), "--timeout=30", *command]
        if shutil.which("rsync") is None:
            return False
        answer = self._host.run_here(["rsync", *command], selection.rsync_input(), COPY_SECONDS)
        if answer.code in (0, _gone_meanwhile):
            return True
        said = answer.errors.lower()
        if answer.code == _no_command or any(words in said for words in _no_remote_rsync):
            return False
        if answer.code in _link_failed:
            raise self._host.no_way(answer.errors)
        raise self._host.not_copied(answer.errors)
