"""A long look through a log: how far it is, and a button that ends it; both only after a moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui.pages.run.log_view.scan import Report, stop_if
from mldesk.gui.session import Session
from mldesk.gui.widgets import Button, Label

T = TypeVar("T")

_PATIENCE_MILLISECONDS = 300


class Looking(QWidget):
    """Runs one look at a time on a worker; another one takes its place. `ended` says that it was canceled."""

    ended = Signal()
    _told = Signal(object, float)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cancel: threading.Event | None = None
        self._gives_part = False
        self.label = Label("", "muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(120, 6)
        self.bar.setAccessibleName(self.tr("How much of the log was looked through"))
        self.cancel_button = Button(self.tr("Cancel"), "quiet")
        self.cancel_button.setObjectName("run.log.cancel")
        self.cancel_button.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.label, self.bar, self.cancel_button):
            row.addWidget(widget)
        self.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.show)
        self._told.connect(self._show_part)

    @property
    def busy(self) -> bool:
        """Whether a look is under way."""
        return self._cancel is not None

    def start(
        self,
        words: str,
        look: Callable[[Report], T],
        done: Callable[[T], object],
        failed: Callable[[MldeskError], object],
        receiver: QObject,
        gives_part: bool = False,
    ) -> None:
        """Run `look` on a worker and give what it found to `done`; `words` say what is looked for.

        With `gives_part`, `look` itself gives what it has found when it is canceled.
        """
        self.stop()
        cancel = self._cancel = threading.Event()
        self._gives_part = gives_part
        self.label.setText(words)
        self.bar.setValue(0)
        self._patience.start()
        report = stop_if(cancel.is_set, lambda part: self._told.emit(cancel, part))

        def mine() -> bool:
            current = self._cancel is cancel
            if current:
                self._finish()
            return current

        self._session.background(
            lambda: look(report),
            lambda found: done(found) if mine() else None,
            lambda error: failed(error) if mine() else None,
            receiver=receiver,
        )

    def stop(self) -> None:
        """End the look that is under way; nobody is told."""
        if self._cancel is not None:
            self._cancel.set()
            self._finish()

    def cancel(self) -> None:
        """End the look that is under way as the user wishes."""
        if self._cancel is not None and self._gives_part:
            self._cancel.set()
        elif self.busy:
            self.stop()
            self.ended.emit()

    def _finish(self) -> None:
        self._cancel = None
        self._patience.stop()
        self.hide()

    def _show_part(self, cancel: threading.Event, part: float) -> None:
        if cancel is self._cancel:
            self.bar.setValue(round(1000 * part))
