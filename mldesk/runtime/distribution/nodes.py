"""The nodes of a run with a launcher on each: how they find each other, learn of a lost one and of the end.

They share the run's folder, or somebody brings these files of its `nodes` from one to the other:
    <node>.json   the node is ready: `host`, `ports` (of its ranks), `process` (of its conductor), `pulse`
                  (the port and token by which it is asked over the network)
    <node>.alive  holds another number every few seconds while the node's conductor lives
    <node>.gone   the node is lost: a reason (title, detail, cure), by whoever knows it
    end.json      node 0 asks the others to end: `kind`, and the `ranks` that are to end
"""

import os
import time
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from mldesk.runtime import reasons
from mldesk.runtime.distribution import places, room
from mldesk.runtime.distribution.pulse import Pulse

BEAT_SECONDS = 2.0
SILENCE_SECONDS = 60.0
"""A node that gives no sign for so long is lost; shared disks may take their time to show one."""

LIVES_SECONDS = 10.0
"""A node that has given a sign since lives, though it may not be reached over the network."""

ARRIVAL_SECONDS = 600.0
"""How long the nodes wait for the last of them."""

_FOLDER_SECONDS = 0.2  # between two looks into the folder
_AGAIN = "Look whether the machine or the container of that node is there, and run again."


class Ready(NamedTuple):
    """A node that is ready: the host by which it is reached, and the ports of its processes by rank."""

    host: str
    ports: Dict[int, Optional[int]]


class Nodes:
    """The nodes of a run, as the conductor of one of them sees and tells them."""

    def __init__(self, folder: str, node: int, count: int) -> None:
        self._folder = folder
        self._node = node
        self._count = count
        self._begun = time.monotonic()
        self._looked = 0.0
        self._beaten = 0.0
        self._beats = 0
        self._signs: Dict[int, Tuple[str, float]] = {}  # the last of each node, and when it came
        self._lost: Optional[Dict[str, str]] = None
        self._end: Optional[Dict[str, Any]] = None
        self._pulse = Pulse()
        os.makedirs(os.path.join(folder, "nodes"), exist_ok=True)

    def tell_ready(self, host: str, ports: Dict[int, Optional[int]], process: Dict[str, Any]) -> None:
        """Tell the others that this node is ready; raises OSError."""
        told: Dict[str, Any] = {"host": host, "process": process}
        told["ports"] = {str(rank): port for rank, port in ports.items()}
        told["pulse"] = {"port": self._pulse.port, "token": self._pulse.token}
        places.write(self._file("{}.json".format(self._node)), told)

    def tell_gone(self, reason: Dict[str, str]) -> None:
        """Tell the others that this node cannot do its part; raises OSError."""
        room.write(self._file("{}.gone".format(self._node)), reason)

    def forget(self) -> None:
        """Take away what an earlier try has left of this node, and on node 0 the end that was asked for."""
        own = ["{}.json", "{}.alive", "{}.gone"]
        for name in [name.format(self._node) for name in own] + (["end.json"] if self._node == 0 else []):
            if os.path.exists(self._file(name)):
                os.remove(self._file(name))
            if name.endswith(("end.json", ".gone")):
                room.take(self._file(name))

    def gather(self) -> Optional[Tuple[Ready, ...]]:
        """All nodes, when all are ready; None until then."""
        found: List[Ready] = []
        for node in range(self._count):
            told = places.read(self._file("{}.json".format(node)))
            if told is None:
                return None
            found.append(Ready(told["host"], {int(rank): port for rank, port in told["ports"].items()}))
            pulse = told.get("pulse") or {}
            if self._node == 0 and node > 0 and pulse.get("port"):
                self._pulse.follow(node, told["host"], int(pulse["port"]), str(pulse["token"]))
        return tuple(found)

    def look(self) -> None:
        """Give a sign of this node, and look for those of the others; to be called often."""
        self._pulse.look()
        now = time.monotonic()
        if now - self._beaten >= BEAT_SECONDS:
            self._beaten, self._beats = now, self._beats + 1
            self._beat()
        if now - self._looked >= _FOLDER_SECONDS:
            self._looked = now
            self._end = places.read(self._file("end.json"))
            self._lost = self._lost or self._find_lost(now)

    @property
    def lost(self) -> Optional[Dict[str, str]]:
        """Why the run cannot go on: the reason of the first node that is known to be lost."""
        return self._lost

    @property
    def missing(self) -> Optional[Dict[str, str]]:
        """The reason, when nodes have not come in time; None while they may."""
        if time.monotonic() - self._begun < ARRIVAL_SECONDS:
            return None
        late = [
            str(node) for node in range(self._count) if not os.path.exists(self._file("{}.json".format(node)))
        ]
        title = "Not all nodes of the run have started"
        return reasons.reason(title, "missing: node {}".format(", ".join(late)), _AGAIN)

    def ask_to_end(self, kind: str, ranks: List[int]) -> None:
        """Ask the others to end these processes, when all is "done"; else ("failed", "stop", "asked") all."""
        _ask_to_end(self._file("end.json"), kind, ranks)

    @property
    def asked_to_end(self) -> Optional[Tuple[str, List[int]]]:
        """What node 0 has asked for, see `ask_to_end`; None while the run goes on."""
        return None if self._end is None else (str(self._end["kind"]), list(self._end["ranks"]))

    def close(self) -> None:
        """Answer the others no more."""
        self._pulse.close()

    def _beat(self) -> None:
        """The next number, in the place of the one before: a full disk takes it, too."""
        path = self._file("{}.alive".format(self._node))
        try:
            with open(path, "r+b" if os.path.exists(path) else "wb") as file:
                file.write(b'{"beat": %10d}' % self._beats)
        except OSError:
            pass  # it is tried again; the others wait for SILENCE_SECONDS

    def _find_lost(self, now: float) -> Optional[Dict[str, str]]:
        """A node that somebody told to be lost, or is silent; node 0 looks for all, the others for it."""
        for node in range(1, self._count) if self._node == 0 else (0,):
            told = places.read(self._file("{}.gone".format(node)))
            if told is not None:
                return reasons.reason(str(told["title"]), str(told["detail"]), str(told["cure"]))
            sign = str((places.read(self._file("{}.alive".format(node))) or {}).get("beat", ""))
            last, since = self._signs.get(node, ("", now))
            if sign != last or node not in self._signs:
                since = now
                self._signs[node] = (sign, now)
            elif last and now - since > SILENCE_SECONDS:
                title = "Node {} of the run is lost".format(node)
                return reasons.reason(
                    title, "it has given no sign for {:.0f} seconds".format(SILENCE_SECONDS), _AGAIN
                )
            # a node that hangs gives no answer either
            if self._pulse.is_silent(node) and now - since < LIVES_SECONDS:
                return reasons.reason(
                    "Node {} of the run is not reached over the network any more".format(node),
                    "It lives, and the way between the nodes is cut.",
                    "Look at the network of the nodes, and run again.",
                )
        return None

    def _file(self, name: str) -> str:
        return places.node_file(self._folder, name)


def tell_over(folder: str) -> None:
    """Have the other nodes end all that is left of the run, if nobody has asked them to."""
    path = places.node_file(folder, "end.json")
    if not os.path.exists(path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        _ask_to_end(path, "failed", [])


def _ask_to_end(path: str, kind: str, ranks: List[int]) -> None:
    try:
        room.write(path, {"kind": kind, "ranks": ranks})
    except OSError:
        pass  # a full disk: the others will miss the sign of this node
