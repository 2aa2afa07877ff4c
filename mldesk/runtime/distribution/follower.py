"""The conductor of a node that does not lead: it starts its processes and ends them when node 0 asks."""

import os
import threading
import time
from typing import List, Optional

from mldesk.runtime.distribution import own_node, places
from mldesk.runtime.distribution.member import Member
from mldesk.runtime.distribution.nodes import Nodes

LOOK_SECONDS = 0.05
KILL_SECONDS = 5.0


class Follower:
    """The processes of one node but the first. What becomes of them stands in their own files, see places."""

    def __init__(self, folder: str, node: int, plan: places.Plan) -> None:
        self._folder = folder
        self._wake = threading.Event()
        self._stop = False
        self._nodes = Nodes(folder, node, plan.launchers)
        members = [Member(folder, place) for place in plan.places]
        self._own = own_node.OwnNode(folder, node, plan, members)
        self._members = [members[place.rank] for place in plan.here_on(node)]
        self._way: Optional[own_node.Way] = None
        self._ending: Optional[float] = None  # since when some of them are being ended
        self._ended_for = ""

    def run(self) -> int:
        """Start those of this node, and stay until node 0 says that the run is over; returns 0."""
        try:
            self._start()
        except own_node.CannotStartError as error:
            self._nodes.tell_gone(error.reason)
        while self._way is not None and not self._over():
            self._round()
        self._nodes.close()
        return 0

    def wake(self, _number: int, _frame: object) -> None:
        """The launcher, or somebody else, asks to end."""
        self._stop = True
        self._wake.set()

    def _start(self) -> None:
        for member in self._members:
            os.makedirs(places.rank_folder(self._folder, member.place.rank), exist_ok=True)
        self._nodes.forget()
        here = self._own.settle()
        everywhere = self._own.meet(self._nodes, here, lambda: self._stop)
        if everywhere is not None:
            self._way = self._own.start([everywhere[place.rank] for place in here], everywhere)

    def _round(self) -> None:
        self._nodes.look()
        if self._way is not None:
            self._way.look()
        for member in self._members:
            member.look()
        asked = self._nodes.asked_to_end
        if self._stop or self._nodes.lost is not None:
            self._end("stop", [member.place.rank for member in self._members])
        elif asked is not None:
            why, ranks = asked
            self._end(why, ranks if why == "done" else [member.place.rank for member in self._members])
        if self._ending is not None:
            self._see_to_the_end()
        self._wake.wait(LOOK_SECONDS)
        self._wake.clear()

    def _end(self, why: str, ranks: List[int]) -> None:
        """Ask those to end that are to; once for each time that more are asked for."""
        if why == self._ended_for:
            return
        self._ended_for, self._ending = why, time.monotonic()
        for member in self._members:
            if member.place.rank in ranks and self._way is not None:
                self._way.terminate(member)

    def _see_to_the_end(self) -> None:
        """Kill what does not end in time."""
        passed = time.monotonic() - (self._ending or 0.0)
        if passed > KILL_SECONDS:
            for member in self._members:
                if member.asked:
                    member.kill()
        if passed > KILL_SECONDS + 2.0 and self._way is not None and self._ended_for != "done":
            self._way.kill()

    def _over(self) -> bool:
        if self._ending is None or self._way is None or self._way.running:
            return False
        return self._ended_for != "done" or all(member.ended is not None for member in self._members)
