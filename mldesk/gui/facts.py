"""The facts at the foot of the window: read when something changed, worded for the status bar."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from mldesk.gui import formats
from mldesk.gui.plots.throttle import Throttle

if TYPE_CHECKING:
    from mldesk.core.compute import MachineState
    from mldesk.core.workspace import Workspace
    from mldesk.gui.session import Session
    from mldesk.gui.widgets.status_bar import StatusBar

_READ_MILLISECONDS = 500
FRESH_SECONDS = 5.0
"""An engine whose last word is older than this is taken not to run."""


class _Facts(NamedTuple):
    state: MachineState | None
    running: int
    scaling: int
    queued: int


def _read(workspace: Workspace) -> _Facts:
    from mldesk.core.compute import machine_state
    from mldesk.core.live_runs import count_live

    return _Facts(machine_state(workspace), *count_live(workspace))


def fresh(state: MachineState | None) -> bool:
    """Whether an engine is there that wrote `state` a moment ago."""
    return state is not None and time.time() - state.time < FRESH_SECONDS


class StatusFacts(QObject):
    """Keeps a status bar true; looks again after a while in case the engine fell silent.

    `queued` carries how many runs wait.
    """

    queued = Signal(int)

    def __init__(self, session: Session, bar: StatusBar) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self._throttle = Throttle(_READ_MILLISECONDS, self._ask, self)
        self._facts: _Facts | None = None
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(round(FRESH_SECONDS * 1000) + 500)
        self._silence.timeout.connect(self._word)

    def ask(self) -> None:
        """Something changed: read again soon."""
        self._throttle.request()

    def _ask(self) -> None:
        self._session.read(_read, self._heard, key="status facts")

    def _heard(self, facts: _Facts) -> None:
        self._facts = facts
        self._silence.start()
        self.queued.emit(facts.queued)
        self._word()

    def _word(self) -> None:
        if self._facts is None:
            return
        state, running, scaling, queued = self._facts
        alive = fresh(state)
        engine = self.tr("Engine running") if alive else self.tr("Engine resting")
        gpus = " · ".join(
            self.tr("GPU {index}  {percent} % · {used} of {total}").format(
                index=gpu.index,
                percent=round(gpu.percent),
                used=formats.size(gpu.memory_used),
                total=formats.size(gpu.memory_total),
            )
            for gpu in (state.gpus if state is not None and alive else ())[:2]
        )
        runs = self.tr("{running} running · {queued} queued").format(running=running, queued=queued)
        if scaling:  # those wait for their cluster
            text = self.tr("{running} running · {scaling} scaling · {queued} queued")
            runs = text.format(running=running, scaling=scaling, queued=queued)
        some = running or scaling or queued
        self._bar.set_facts(engine, gpus, runs if some else self.tr("No runs active"))
