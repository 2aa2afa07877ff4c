"""One process of a run as its conductor sees it: through the files in which its keeper tells of it."""

import os
import signal
import time
from typing import Any, Dict, List, Optional

from mldesk.runtime import events, processes

from . import places, room
from .places import Place

CLOCK_SECONDS = 30.0
"""A clock of another node that differs by more is wrong: what is told by it is told by ours instead."""


class Member:
    """A process of the run; only one that is `here`, on this node, can be ended and looked for.

    `asked` says that it was told to end, by whomever.
    """

    def __init__(self, folder: str, place: Place, here: bool = True) -> None:
        self.place = place
        self.here = here
        self.started: Optional[Dict[str, Any]] = None
        self.ended: Optional[Dict[str, Any]] = None
        self.reported: Optional[Dict[str, str]] = None  # a failure that the script itself told of
        self._folder = folder
        self._lost: Optional[Dict[str, Any]] = None  # its end, where the disk did not take it
        self._ahead = 0.0  # seconds by which the clock of its node is, where that is wrong
        self.asked = False

    @property
    def failed(self) -> bool:
        """Whether it ended otherwise than it should, and nobody had asked it to end."""
        if self.ended is None or self.ended.get("asked"):
            return False
        return bool(self.ended["exit_code"] or self.ended["signal"] or self.reported)

    @property
    def has_started(self) -> bool:
        """Whether it has told of itself by now, read or not."""
        return self.started is not None or places.read(self._file(places.STARTED)) is not None

    @property
    def has_ended(self) -> bool:
        """Whether it, or whoever lost it, has told of its end by now, read or not."""
        return self.ended is not None or places.read(self._file(places.ENDED)) is not None

    def look(self) -> List["events.Event"]:
        """Read what is new of it; the events that tell the run."""
        told: List[events.Event] = []
        if self.started is None:
            self.started = places.read(self._file(places.STARTED))
            if self.started is not None:
                self._note_clock(self.started)
                told.append(self._start_event(self.started))
        if self.ended is None:
            self.ended = places.read(self._file(places.ENDED)) or self._lost
            if self.ended is not None:
                self.ended["time"] = float(self.ended["time"]) - self._ahead
                self.ended["asked"] = bool(self.ended.get("asked")) or self.asked
                told.append(self._end_event(self.ended))
        return told

    def lose(self, died_of: Optional[int]) -> None:
        """Its keeper is gone and did not tell how it ended: end what is left of it, and tell that instead."""
        if self.has_ended:
            return
        self._signal_script(getattr(signal, "SIGKILL", signal.SIGTERM))
        ended: Dict[str, Any] = {"exit_code": None, "signal": died_of or 9, "time": time.time()}
        ended.update(asked=self.asked, reason=None)
        try:
            room.write(self._file(places.ENDED), ended)
        except OSError:  # a full disk
            self._lost = ended

    def terminate(self) -> None:
        """Ask it to end; one of another node is asked by its own conductor."""
        self.asked = True
        if self.here and self.ended is None and self.started is not None:
            processes.terminate(int(self.started["keeper"]))

    def kill(self) -> None:
        """End it at once; its keeper tells of that."""
        self.asked = True
        if self.here and self.ended is None:
            self._signal_script(getattr(signal, "SIGKILL", signal.SIGTERM))

    def keeper_lives(self) -> bool:
        """Whether its keeper lives, as far as that can be told here."""
        return not self.here or self.started is None or processes.is_living(int(self.started["keeper"]))

    def _signal_script(self, number: int) -> None:
        if self.started is None:
            return
        pid = int(self.started["pid"])
        if processes.is_living(pid, self.started.get("ticks")):
            try:
                os.kill(pid, number)
            except OSError:
                pass  # it has ended meanwhile

    def _start_event(self, told: Dict[str, Any]) -> "events.Event":
        start = places.read(self._file("start.json")) or {}
        place = self.place
        return events.Rank(
            place.rank,
            place.role,
            place.index,
            place.node,
            str(start.get("host") or place.host or told["host"]),
            start.get("port"),
            [int(device) for device in start.get("devices", []) if str(device).isdigit()],
            int(told["pid"]),
            float(told["start_time"]),
            str(told["boot_id"]),
            float(told["time"]),
        )

    def _note_clock(self, told: Dict[str, Any]) -> None:
        ahead = float(told["time"]) - time.time()
        if not self.here and abs(ahead) > CLOCK_SECONDS:
            self._ahead = ahead
            told["time"] = time.time()

    def _end_event(self, told: Dict[str, Any]) -> "events.Event":
        return events.RankEnded(self.place.rank, told["exit_code"], told["signal"], float(told["time"]))

    def _file(self, name: str) -> str:
        return places.rank_file(self._folder, self.place.rank, name)
