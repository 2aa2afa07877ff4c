"""What the processes of a run have left when they have ended: how the launcher makes one end of theirs."""

import time
from typing import Dict, List, Optional

from mldesk.runtime import event_file, events, reasons

from . import places, room, scratch, verdict
from .places import Plan


class Aftermath:
    """How the processes of a run ended, from what they and their conductor have left in its folder.

    `returned` is how the conductor ended (minus a signal; None: nobody saw it), whose verdict counts.
    """

    def __init__(self, folder: str, plan: Plan, returned: Optional[int]) -> None:
        self._folder = folder
        self._plan = plan
        self._verdict = verdict.read(folder)
        self.exit_code: Optional[int] = None
        self.signal: Optional[int] = None
        self.reason: Optional[Dict[str, str]] = None
        if self._verdict is not None:
            self.exit_code, self.signal = self._verdict.exit_code, self._verdict.signal
            self.reason = self._verdict.reason
        elif returned is not None and returned < 0:
            self.signal, self.reason = -returned, reasons.of_killed_conductor(-returned)
        else:
            self.exit_code = returned

    @property
    def known(self) -> bool:
        """Whether the conductor has said how the run ended."""
        return self._verdict is not None

    @property
    def log_folder(self) -> str:
        """Where the log is that explains the end: that of the process that failed first, or the run's."""
        if self._verdict is None or self._verdict.rank is None:
            return self._folder
        return places.rank_folder(self._folder, self._verdict.rank)

    def explain(self, reason: Optional[Dict[str, str]], log_tail: str) -> Optional[Dict[str, str]]:
        """The reason with the process that failed first, and its last lines."""
        if reason is None or self._verdict is None or self._verdict.rank is None:
            return reason
        lines = [line.rstrip()[:300] for line in log_tail.splitlines() if line.strip()]
        return reasons.of_first_failure(self._verdict.title, reason, lines[-verdict.LAST_LINES :])

    def complete(self, file: "event_file.EventFile") -> None:
        """Tell the ends that the conductor could not tell any more; remove what a killed mpirun has left."""
        scratch.clear_scratch(places.mpirun_folder(self._folder))
        for place in self._plan.places:  # what killed keepers have left
            for name in (places.STARTED, places.ENDED):
                room.give_back(places.rank_file(self._folder, place.rank, name))
        if self.known:
            return
        for rank in self._started_and_not_ended(file.path):
            ended = places.read(places.rank_file(self._folder, rank, places.ENDED))
            facts = ended or {"exit_code": None, "signal": None, "time": None}
            file.append(
                events.RankEnded(rank, facts["exit_code"], facts["signal"], facts["time"] or time.time())
            )

    def _started_and_not_ended(self, path: str) -> List[int]:
        started: Dict[int, bool] = {}
        with open(path, "rb") as lines:
            for line in lines:
                if line.startswith(b'["rank'):
                    try:
                        event = events.decode(line)
                    except events.EventError:
                        continue
                    if isinstance(event, events.Rank):
                        started[event.rank] = True
                    elif isinstance(event, events.RankEnded):
                        started.pop(event.rank, None)
        return list(started)
