"""How far the environment of a run is that is being prepared, as the engine tells it in the run's folder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mldesk.core.status import Status
from mldesk.gui.pages.run.reading import RunFacts

if TYPE_CHECKING:
    from mldesk.gui.session import Session

LOG_NAME = "build.log"
_PROGRESS_NAME = "build.json"
_POLL_MILLISECONDS = 200


@dataclass(frozen=True)
class BuildState:
    """How far a build is: `fraction` from 0 to 1, what is being done, and whether it has said anything.

    `from_cache` when nothing had to be built for the run; `of_data` when its inputs are fetched, which is
    what comes after its environment.
    """

    run_id: str
    fraction: float
    text: str
    from_cache: bool
    has_log: bool
    of_data: bool = False


def read_build(folder: Path, run_id: str) -> BuildState | None:
    """What the run's folder tells of the build; None when there was none."""
    try:
        told = json.loads((folder / _PROGRESS_NAME).read_bytes())
        fraction, text, cached = float(told["progress"]), str(told["text"]), bool(told["from_cache"])
        of_data = told.get("about") == "data"
    except (OSError, ValueError, KeyError, TypeError):
        fraction, text, cached, of_data = 0.0, "", False, False
    has_log = (folder / LOG_NAME).exists()
    return BuildState(run_id, fraction, text, cached, has_log, of_data) if has_log or text else None


class BuildWatch(QObject):
    """Follows the build of one run while it is Preparing; `told` carries a BuildState, or None."""

    told = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: BuildState | None = None
        self._session = session
        self._facts: RunFacts | None = None
        self._reading = False
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._read)

    def set_facts(self, facts: RunFacts | None) -> None:
        """Follow this run; None when no run is shown."""
        old, self._facts = self._facts, facts
        if facts is None or (old is not None and old.id != facts.id):
            self._tell(None)
        if facts is None:
            self.stop()
            return
        if facts.status is Status.PREPARING:
            self._timer.start()
        else:
            self.stop()
        if old is None or (old.id, old.status) != (facts.id, facts.status):
            self._read()

    def stop(self) -> None:
        """Nobody looks, or nothing is being built."""
        self._timer.stop()

    def _read(self) -> None:
        facts = self._facts
        if facts is None or self._reading:
            return
        self._reading = True
        folder, run_id = facts.folder, facts.id
        self._session.background(lambda: (run_id, read_build(folder, run_id)), self._take, receiver=self)

    def _take(self, found: tuple[str, BuildState | None]) -> None:
        self._reading = False
        run_id, state = found
        if self._facts is None:
            return
        if run_id != self._facts.id:
            self._read()
        elif state != self.state:
            self._tell(state)

    def _tell(self, state: BuildState | None) -> None:
        self.state = state
        self.told.emit(state)
