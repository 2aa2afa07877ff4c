"""Says that the disk of the workspace is full: no engine can record anything then, not even that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout

from mldesk.core.errors import MldeskError, free_space
from mldesk.gui.translation import translate
from mldesk.gui.widgets import MessageBar

if TYPE_CHECKING:
    from mldesk.gui.session import Session

FULL_BYTES = 1_000_000
"""With less than that nothing of use can be written."""

_every = 4  # ticks of the page's clock


class FullDiskBar(QObject):
    """Looks at the free space with every few ticks of `clock`; its message stands in `place`."""

    def __init__(self, session: Session, clock: QTimer, place: QVBoxLayout) -> None:
        super().__init__(clock)
        self._session = session
        self._place = place
        self._ticks = 0
        self.bar: MessageBar | None = None
        clock.timeout.connect(self._tick)

    def _tick(self) -> None:
        self._ticks += 1
        if self._ticks % _every == 1:
            self._session.read(
                lambda workspace: free_space(workspace.path), self._take, self._unknown, key="run.disk"
            )

    def _unknown(self, error: MldeskError) -> None:
        self._take(None)

    def _take(self, free: int | None) -> None:
        full = free is not None and free < FULL_BYTES
        if full == (self.bar is not None):
            return
        if self.bar is not None:
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None
            return
        self.bar = MessageBar(
            "error",
            translate("RunPage", "The disk of the workspace is full"),
            translate(
                "RunPage",
                "Nothing can be recorded: a run that goes on, or has ended meanwhile, is shown as it was "
                "before.",
            ),
            translate("RunPage", "Free some space; what is still known of it comes by itself then."),
            closable=False,
        )
        self.bar.setObjectName("run.full_disk")
        self._place.addWidget(self.bar)
