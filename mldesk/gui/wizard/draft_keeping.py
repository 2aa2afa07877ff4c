"""Keeps the wizard's draft on disk a moment after each change, and says once when that cannot be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.widgets.message import MessageBar

from . import draft_file
from .draft import Draft

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_SAVE_MILLISECONDS = 300


class DraftKeeping(QWidget):
    """Asks `read` for the draft when it is to be kept; it has no size while there is nothing to say."""

    def __init__(self, session: Session, read: Callable[[], Draft], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._read = read
        self._pending = 0
        self.bar: MessageBar | None = None
        """What says that the draft is not kept; None while it is."""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MILLISECONDS)
        self._timer.timeout.connect(self._save)
        self.hide()

    @property
    def is_settled(self) -> bool:
        """Whether the draft on disk is the one that is shown, or could not be kept."""
        return not self._timer.isActive() and not self._pending

    def request(self) -> None:
        """The draft has changed: keep it soon."""
        self._timer.start()

    def finish(self) -> None:
        """Keep what was changed last now."""
        if self._timer.isActive():
            self._save()

    def stop(self) -> None:
        """The draft has become runs: it is not to be kept any more."""
        self._timer.stop()

    def _save(self) -> None:
        self._timer.stop()
        draft = self._read().copy()
        self._pending += 1
        self._session.read(
            lambda workspace: draft_file.save(draft, workspace.id), self._kept, self._not_kept, receiver=self
        )

    def _kept(self, nothing: None) -> None:
        """The draft is on disk."""
        self._pending -= 1
        if self.bar is not None:
            self._layout.removeWidget(self.bar)
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None
            self.hide()

    def _not_kept(self, error: MldeskError) -> None:
        """Say once that the draft would not survive: what is typed can still be started."""
        self._pending -= 1
        if self.bar is None:
            title = self.tr("This draft is not kept on disk")
            self.bar = MessageBar("warning", title, error.cause, error.cure, closable=False)
            self._layout.addWidget(self.bar)
            self.show()
