"""One process of a run as its conductor sees it: through the files in which its keeper tells of it."""

import os
import signal
import time
from typing import Any, Dict, List, Optional

from mldesk.runtime import events, processes

from . import places
from .places import Place


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
        self.asked = False

    @property
    def failed(self) -> bool:
        """Whether it ended otherwise than it should, and nobody had asked it to end."""
        if self.ended is None or self.ended.get("asked"):
            return False
        return bool(self.ended["exit_code"] or self.ended["signal"] or self.reported)

    def look(self) -> List["events.Event"]:
        """Read what is new of it; the events that tell the run."""
        told: List[events.Event] = []
        if self.started is None:
            self.started = places.read(self._file("process.json"))
            if self.started is not None:
                told.append(self._start_event(self.started))
        if self.ended is None:
            self.ended = places.read(self._file("ended.json"))
            if self.ended is not None:
                self.ended["asked"] = bool(self.ended.get("asked")) or self.asked
                told.append(self._end_event(self.ended))
        return told

    def lose(self, died_of: Optional[int]) -> None:
        """Its keeper is gone and did not tell how it ended: end what is left of it, and tell that instead."""
        if places.read(self._file("ended.json")) is not None:
            return
        self._signal_script(getattr(signal, "SIGKILL", signal.SIGTERM))
        ended = {"exit_code": None, "signal": died_of or 9, "time": time.time(), "asked": self.asked}
        places.write(self._file("ended.json"), dict(ended, reason=None))

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

    def _end_event(self, told: Dict[str, Any]) -> "events.Event":
        return events.RankEnded(self.place.rank, told["exit_code"], told["signal"], float(told["time"]))

    def _file(self, name: str) -> str:
        return places.rank_file(self._folder, self.place.rank, name)
