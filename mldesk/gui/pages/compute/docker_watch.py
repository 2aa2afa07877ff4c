"""Looks at the Docker engines of targets, one at a time beside the window, while somebody watches."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import MldeskError

if TYPE_CHECKING:
    from mldesk.containers.state import DockerState
    from mldesk.gui.session import Session

TIMEOUT_SECONDS = 4.0
"""How long an engine may take to answer each question."""

_TICK_MILLISECONDS = 250
_WELL_SECONDS = 5.0
_ILL_SECONDS = 15.0


@dataclass(frozen=True)
class Look:
    """What a look at an engine found: its state, or why there is none."""

    state: DockerState | None = None
    error: MldeskError | None = None


def look_at(settings: DockerSettings) -> DockerState:
    """The state of the engine of these settings; raises MldeskError. Not for the window's thread."""
    from mldesk.containers.state import engine_state

    return engine_state(settings, TIMEOUT_SECONDS)


class DockerWatch(QObject):
    """`told` carries a target's name and the Look at its engine, about every five seconds.

    An engine that does not answer is asked less often, and never more than one at a time: it cannot hold up
    what else the window reads.
    """

    told = Signal(str, object)

    def __init__(
        self,
        session: Session,
        look: Callable[[DockerSettings], DockerState] = look_at,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._targets: dict[str, DockerSettings] = {}
        self._due: dict[str, float] = {}
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)

    def set_targets(self, targets: Mapping[str, DockerSettings]) -> None:
        """Look at the engines of these targets; one whose settings are new, at once."""
        for name, settings in targets.items():
            if self._targets.get(name) != settings:
                self._due[name] = 0.0
        self._targets = dict(targets)
        self._due = {name: self._due[name] for name in targets}

    def start(self) -> None:
        """Somebody watches."""
        self._timer.start()

    def stop(self) -> None:
        """Nobody watches."""
        self._timer.stop()

    def look_again(self, name: str) -> None:
        """Look at one engine as soon as possible."""
        if name in self._due:
            self._due[name] = 0.0

    def _tick(self) -> None:
        if self._busy or not self._due:
            return
        name = min(self._due, key=lambda one: self._due[one])
        if self._due[name] > time.monotonic():
            return
        self._busy = True
        settings, look = self._targets[name], self._look
        self._session.background(
            lambda: look(settings),
            lambda state: self._over(name, settings, Look(state)),
            lambda error: self._over(name, settings, Look(error=error)),
            receiver=self,
        )

    def _over(self, name: str, settings: DockerSettings, look: Look) -> None:
        self._busy = False
        if self._targets.get(name) != settings:
            return  # changed meanwhile: it is looked at anew
        self._due[name] = time.monotonic() + (_WELL_SECONDS if look.error is None else _ILL_SECONDS)
        self.told.emit(name, look)
