"""Shows a conversion at work in the Export panel: how far its run is, and why it failed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mldesk.core.status import Status
from mldesk.gui import formats
from mldesk.gui.fonts import mono_font
from mldesk.gui.widgets.buttons import Button
from mldesk.gui.widgets.labels import Label
from mldesk.gui.widgets.notices import Notices
from mldesk.gui.widgets.pill import StatusPill

from .conversions import RunState, read_log_end
from .exporting import ExportRequest
from .words import title_of

if TYPE_CHECKING:
    from mldesk.gui.session import Session

_TICK_MILLISECONDS = 500


class ConversionView(QWidget):
    """Title, status, time, the end of the log, and a way to the run; `opened` to see the run.

    `margin` are the pixels that are left at its right.
    """

    opened = Signal()

    def __init__(self, session: Session, margin: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state: RunState | None = None
        self.title_label = Label("", "heading")
        self.pill = StatusPill()
        self.time_label = Label("", "mono-muted")
        self.text_label = Label(
            self.tr(
                "A run of its own loads the model, converts it, and compares what both predict for samples "
                "of its data. You may close this: it goes on, and the export is offered when it is done."
            ),
            "muted",
            wrap=True,
        )
        self.run_button = Button(self.tr("Open the run"), "quiet", "experiments")
        self.run_button.setObjectName("models.open_conversion")
        self.run_button.clicked.connect(self.opened)
        self.notices = Notices("models.conversion_problem")
        self.log = QPlainTextEdit()
        self.log.setObjectName("models.conversion_log")
        self.log.setAccessibleName(self.tr("What the run says"))
        self.log.setReadOnly(True)
        self.log.setFont(mono_font(12))
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MILLISECONDS)
        self._clock.timeout.connect(self._tick)
        line = QHBoxLayout()
        line.setSpacing(12)
        for widget in (self.pill, self.time_label, self.run_button):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, margin, 0)
        layout.setSpacing(14)
        layout.addWidget(self.title_label)
        layout.addLayout(line)
        layout.addWidget(self.text_label)
        layout.addWidget(self.notices)
        layout.addWidget(self.log, 1)

    def show_request(self, request: ExportRequest) -> None:
        """Begin with a conversion."""
        title = self.tr("Converting {name} to {format}")
        self.begin(title.format(name=title_of(request.version), format=request.label))

    def begin(self, title: str) -> None:
        """Begin with a run that waits."""
        self._state = None
        self.notices.clear()
        self.text_label.show()
        self.title_label.setText(title)
        self.pill.set_status(Status.QUEUED)
        self.time_label.setText("")
        self.log.clear()

    def show_state(self, state: RunState) -> None:
        """Show how far the run is."""
        self._state = state
        self.pill.set_status(state.status)
        self._tick()
        if state.status.terminal:
            self._clock.stop()
        else:
            self._clock.start()
        if state.status is Status.FAILED:
            title, detail, cure = state.problem
            self.text_label.hide()
            self.notices.tell("error", title or self.tr("The model was not converted"), detail, cure)

    def _tick(self) -> None:
        state = self._state
        if state is not None and state.started is not None:
            end = time.time() if state.ended is None else state.ended
            self.time_label.setText(formats.duration(end - state.started))
        if state is not None:
            path = state.log
            self._session.background(lambda: read_log_end(path), self._show_log, receiver=self)

    def _show_log(self, text: str) -> None:
        text = text.rstrip("\n")  # an empty line at the end would take the place of one that says something
        if text != self.log.toPlainText():
            self.log.setPlainText(text)
            bar = self.log.verticalScrollBar()
            bar.setValue(bar.maximum())
