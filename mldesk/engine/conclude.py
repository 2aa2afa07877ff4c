"""`python -m mldesk.engine.conclude RUN_FOLDER CONCLUSION`: what is left to do for a run without launcher.

It hashes the outputs and records the end, as the run's launcher would have done had it not been killed, in a
process of its own because outputs can be large.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from mldesk.runtime import events, log_file, processes
from mldesk.runtime.launcher import Launcher, NotStartedError


@dataclass(frozen=True)
class Conclusion:
    """What the engine knows of the end.

    `returned` is the script's exit code or minus the signal that killed it, None when nobody saw it; then the
    run has failed for the `reason` (title, detail, cure).
    """

    returned: int | None
    reason: dict[str, str] | None

    def to_json(self) -> str:
        """The conclusion as it stands on the command line."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Conclusion:
        """The conclusion that `to_json` gave."""
        return cls(**json.loads(text))


class SecondLauncher(Launcher):
    """A launcher that comes after the script's end."""

    def conclude(self, conclusion: Conclusion) -> None:
        """Judge the run as its own launcher would have, and finish it."""
        self.file.append(processes.describe("launcher", os.getpid(), time.time()))
        with suppress(NotStartedError):
            launch = self._read_launch()
            self.outputs_wait, self.plan = bool(launch.outputs), launch.plan
        with suppress(OSError):  # then it stays in two files, which every reader understands
            log_file.settle(self.folder)
        self.take_return(conclusion.returned)
        # of several processes, the one that watches over them may have said it
        known = conclusion.returned is not None or (self.aftermath is not None and self.aftermath.known)
        # a cluster ends that one, too: what it says then is no more than what the processes have told
        known = known and not (conclusion.returned is None and self._lacks_ends())
        if known or self.asked("stop") or self.asked("kill"):
            self._finish(*self._judge())
        else:
            self._finish(events.STATUS_FAILED, conclusion.reason)

    def _lacks_ends(self) -> bool:
        """Whether there are several processes of which no failure and not every end is known."""
        if self.plan is None or self.exit_code or self.signal:
            return False
        if self.aftermath is not None and self.aftermath.reason is not None:
            return False
        ranks = (Path(self.folder) / "ranks" / str(place.rank) / "ended.json" for place in self.plan.places)
        return not all(path.exists() for path in ranks)


if __name__ == "__main__":
    SecondLauncher(sys.argv[1]).conclude(Conclusion.from_json(sys.argv[2]))
