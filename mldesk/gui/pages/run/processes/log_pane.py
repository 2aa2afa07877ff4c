"""The end of one process's log, followed as it is printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mldesk.gui.icons import IconButton
from mldesk.gui.localized import localized
from mldesk.gui.pages.run.log_reading import Printer, Reading, read_end, read_piece, rendered
from mldesk.gui.pages.run.log_view.text import LogText
from mldesk.gui.widgets import ElidedLabel, IconLabel, Label

if TYPE_CHECKING:
    from mldesk.core.errors import MldeskError
    from mldesk.gui.session import Session

    from .states import ProcessRow

_MOST = 64 * 1024
"""Bytes of a log that a pane begins with."""


class LogPane(QFrame):
    """Shows the log of one process; `opened` carries its rank when the whole log is asked for."""

    opened = Signal(int)

    def __init__(self, session: Session, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        self._rank = 0
        self._reading = False
        self._end = 0
        self._printer = Printer()
        self.setProperty("kind", "well")
        self.icon = IconLabel("circle", "muted", 14)
        self.title = Label("", "strong-caption")
        self.state = ElidedLabel("", "caption")
        self.open_button = IconButton("expand", self.tr("Show the whole log"), size=14)
        self.open_button.setObjectName(f"run.processes.open.{number}")
        self.open_button.clicked.connect(lambda: self.opened.emit(self._rank))
        self.text = LogText()
        self.text.setObjectName(f"run.processes.log.{number}")
        self.text.setAccessibleName(self.tr("Log"))
        self.nothing = Label(self.tr("Nothing printed yet"), "muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self.icon, self.title):
            head.addWidget(widget)
        head.addWidget(self.state, 1)
        head.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.nothing)
        layout.addWidget(self.text, 1)

    def show_process(self, folder: Path, row: ProcessRow) -> None:
        """Show the log of a process of the run in `folder`."""
        self._rank = row.place.rank
        self.icon.set_icon(row.icon, row.token)
        self.title.setText(row.title)
        self.state.setText(row.words)
        self.text.setAccessibleName(self.tr("Log of {process}").format(process=row.title))
        path = folder / "ranks" / str(row.place.rank) / "log.txt"
        if path != self._path:
            self._path, self._end, self._printer, self._reading = path, 0, Printer(), False
            self.text.start_anew()
            self.nothing.show()
            self.look()

    def look(self) -> None:
        """Read what was printed since the last look."""
        path, end, printer = self._path, self._end, self._printer
        if path is None or self._reading:
            return
        self._reading = True

        def ended() -> None:
            if path == self._path:
                self._reading = False

        self._session.background(
            lambda: _read(path, end, printer),
            lambda read: self._take(path, printer, read),
            self._failed,
            receiver=self,
            ended=ended,
        )

    def _failed(self, error: MldeskError) -> None:
        """What cannot be read now is looked for again with the next look."""
        self.state.setText(localized(error.title))

    def _take(self, path: Path, printer: Printer, read: Reading) -> None:
        if path != self._path or printer is not self._printer:
            return
        piece = read.piece
        if piece.size < self._end or piece.start > max(self._end, piece.origin):
            self._begin_anew()  # more was printed at once than is read, or the file was begun anew
        if piece.end <= self._end:
            return
        bar = self.text.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 1
        self._printer, self._end = read.printer, piece.end
        self.text.add(read.entries, read.tail)
        self.nothing.setVisible(False)
        if at_end:
            bar.setValue(bar.maximum())

    def _begin_anew(self) -> None:
        self._end, self._printer = 0, Printer()
        self.text.start_anew()


def _read(path: Path, end: int, printer: Printer) -> Reading:
    if end == 0:
        return rendered(read_end(path, _MOST))
    piece = read_piece(path, end)
    return (
        printer.print(piece) if piece.start == end and piece.size >= end else Reading(piece, printer, [], [])
    )
