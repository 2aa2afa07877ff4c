"""Events of the processes beside the first: what of them the run takes over, and under which name."""

import os
from typing import Any, Dict, List, Optional

from mldesk.runtime import event_file, events, reasons

from .places import Place, Plan, rank_file

_BLOCK = 1024 * 1024
_NAMED = (events.Metric, events.Text, events.Record, events.Axis, events.ValueKind, events.Image)
_TAKEN = (events.Tag, events.Property, events.Model, events.Child, events.Cooperative)
# how the lines begin of what is not looked at, because there may be very many of them
_LEFT = (b'["progress",', b'["parameter",')
_MEASURED_STARTS = (b'["metric",', b'["text",', b'["record",', b'["axis",', b'["value_kind",')


class Forwarder:
    """Passes the events of one process on to the run's own file.

    Messages and images are always taken, metrics only where the run wants those of all; they are then called
    "<name> (worker 1)". `reported` is the reason of a failure that the script itself told (run.fail).
    """

    def __init__(self, folder: str, plan: Plan, place: Place) -> None:
        self._path = rank_file(folder, place.rank, "events.jsonl")
        self._title = place.title
        self._left = _LEFT + (() if plan.metrics == "all" else _MEASURED_STARTS)
        self._position = 0
        self._begun = b""
        self.reported: Optional[Dict[str, str]] = None

    def look(self, target: "event_file.EventFile") -> None:
        """Pass on what is new."""
        text = self._begun + self._new()
        whole, _, self._begun = text.rpartition(b"\n")
        lines = [self._passed(line) for line in whole.split(b"\n") if line]
        taken = b"".join(line for line in lines if line is not None)
        if taken:
            target.append_line(taken)

    def _new(self) -> bytes:
        try:
            if os.stat(self._path).st_size == self._position:
                return b""
            with open(self._path, "rb") as file:
                file.seek(self._position)
                found = file.read(_BLOCK)
        except OSError:
            return b""  # it has logged nothing yet
        self._position += len(found)
        return found

    def _passed(self, line: bytes) -> Optional[bytes]:
        if line.startswith(self._left):
            return None
        try:
            event = self._renamed(events.decode(line))
            return None if event is None else events.encode(event)
        except events.EventError:
            return None

    def _renamed(self, event: Any) -> Any:
        """The event as the run takes it; None when it does not."""
        if isinstance(event, events.Message):
            return event._replace(text="{}: {}".format(self._title, event.text))
        if isinstance(event, _NAMED):
            return event._replace(name="{} ({})".format(event.name, self._title))
        if isinstance(event, events.Property) and event.key == events.REPORTED_END:
            self.reported = reasons.of_report(event.value)
            return None
        return event if isinstance(event, _TAKEN) else None


def forwarders(folder: str, plan: Plan) -> List[Forwarder]:
    """One for each process but the first, whose events are the run's own."""
    return [Forwarder(folder, plan, place) for place in plan.places if place.rank > 0]
