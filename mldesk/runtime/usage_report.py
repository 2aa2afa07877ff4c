"""Tells what a run uses, from its launcher, where the engine cannot see that: on clusters, in containers."""

import os
import threading
import time
from typing import Dict, List, Optional, Tuple

from . import event_file, events, usage
from .distribution import places
from .launch_file import Launch

FRESH_SECONDS = 15.0  # what another node told longer ago is no more what it uses

_WHOLE = -1  # the key of all processes of this node together, among those of single ones


class UsageReport:
    """Samples the processes of a launcher from a thread of its own, until it is closed.

    Of several nodes each leaves what its processes use in their folders (usage.json); that of node 0 gathers
    all and appends it to the run's events. Docker itself tells of a container as a whole: only a cluster's
    launcher tells of the run as a whole, too.
    """

    def __init__(self, folder: str, file: "event_file.EventFile", launch: Launch, node: int = 0) -> None:
        self._folder = folder
        self._file = file
        self._plan = launch.plan
        self._node = node
        self._tells_whole = launch.on_cluster
        self._needed = launch.on_cluster or (launch.in_container and launch.plan is not None)
        self._watch = usage.UsageWatch()
        self._pid = 0
        self._told: Dict[int, Tuple[float, float]] = {}  # by rank: the time told last, and when it came
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._report, daemon=True)

    def start(self, pid: int) -> None:
        """Begin, where this is needed at all; `pid` is the process from which all of this node come."""
        if self._needed and os.path.isdir("/proc/self"):
            self._pid = pid
            self._thread.start()

    def close(self) -> None:
        """End."""
        self._closed.set()
        if self._thread.is_alive():
            self._thread.join()

    def _report(self) -> None:
        while not self._closed.wait(usage.SECONDS):
            own = self._watch.sample(self._roots())
            whole = own.pop(_WHOLE, None)
            if self._node:
                self._leave(own, whole)
            else:
                self._tell(own, whole)

    def _roots(self) -> Dict[int, int]:
        found = {_WHOLE: self._pid}
        for place in self._plan.here_on(self._node) if self._plan is not None else ():
            told = places.read(places.rank_file(self._folder, place.rank, "process.json"))
            if told is not None:
                found[place.rank] = int(told["pid"])
        return found

    def _leave(self, own: Dict[int, usage.Values], whole: Optional[usage.Values]) -> None:
        """Leave for node 0 what the processes here use; the first of them also what all of them do."""
        for rank, values in own.items():
            told = {"time": time.time(), "values": values, "node": None}
            if whole is not None and rank == min(own):
                told["node"] = whole
            try:
                places.write(places.rank_file(self._folder, rank, "usage.json"), told)
            except OSError:
                return  # a full disk; the next one may find room

    def _tell(self, own: Dict[int, usage.Values], whole: Optional[usage.Values]) -> None:
        """Append what all processes use, also those of other nodes that still tell of themselves."""
        all_nodes: List[usage.Values] = [] if whole is None else [whole]
        for place in self._plan.places if self._plan is not None else ():
            if place.rank not in own:
                told = places.read(places.rank_file(self._folder, place.rank, "usage.json"))
                if told is not None and self._is_fresh(place.rank, float(told["time"])):
                    own[place.rank] = told["values"]
                    all_nodes += [told["node"]] if told["node"] else []
        values = usage.of_ranks(own)
        if self._tells_whole:
            values.update(usage.together(all_nodes))
        if values:
            self._file.append(events.Resources(time.time(), values))

    def _is_fresh(self, rank: int, told: float) -> bool:
        """Whether what a process of another node told came just now, whatever time it is there."""
        now = time.monotonic()
        if self._told.get(rank, (None, 0.0))[0] != told:
            self._told[rank] = (told, now)
        return now - self._told[rank][1] < FRESH_SECONDS
