"""The Log tab: what the script prints, as it prints it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from mldesk.core.errors import MldeskError
from mldesk.gui import formats
from mldesk.gui.desktop import open_path
from mldesk.gui.localized import localized
from mldesk.gui.pages.run.line_picks import LinePicks
from mldesk.gui.pages.run.log_reading import (
    WINDOW,
    Printer,
    Reading,
    read_end,
    read_from_line,
    read_piece,
    rendered,
)
from mldesk.gui.pages.run.log_view.corner import LogCorner
from mldesk.gui.pages.run.log_view.looking import Looking
from mldesk.gui.pages.run.log_view.scan import Collected, collect, find
from mldesk.gui.pages.run.log_view.text import LogText
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.widgets import Button, Card, EmptyState, Label

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_POLL_MILLISECONDS = 150


class LogTab(RunTab):
    """Shows a part of the log, its end unless something was looked for: all its lines, or those of some
    levels from as far back as it takes to have many.

    `line_picked` carries the place (counted from the first byte ever printed) of a line that was clicked.
    """

    line_picked = Signal(int)

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self._path: Path | None = None
        self._printer = Printer()
        self._start = self._end = 0
        self._looked = False
        self._origin = 0  # where the log begins: what was printed before was not kept
        self._reading = False
        self._following = True
        self._wanted_place: int | None = None
        self._wanted_text = ""
        self._rank: int | None = None  # whose log is shown; None: that of all
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._poll)

    def _build(self) -> None:
        self.text = LogText()
        self.text.setObjectName("run.log")
        self.text.setAccessibleName(self.tr("Log of the run"))
        self._picks = LinePicks(self.text)
        self._picks.picked.connect(self._pick_line)
        self.text.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.note = Label("", "muted")
        self.earlier_button = Button(self.tr("Show earlier"), "quiet")
        self.earlier_button.setObjectName("run.log.earlier")
        self.earlier_button.clicked.connect(self._show_earlier)
        self.earlier_button.hide()
        self.looking = Looking(self.session)
        self.looking.ended.connect(self._word)
        self.open_button = Button(self.tr("Open file"), "quiet")
        self.open_button.clicked.connect(self._open_file)
        foot = QHBoxLayout()
        for widget in (self.note, self.earlier_button):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.looking)
        foot.addWidget(self.open_button)
        card = Card(margin=16, spacing=8)
        card.body.addWidget(self._build_place(), 1)
        card.body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self._build_corner()

    def _build_place(self) -> QWidget:
        """The text, over which lies what is said while there is none."""
        self.empty = EmptyState("log", "", self.tr("Lines appear here as the script prints them."))
        self.empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        holder = QWidget()
        place = QStackedLayout(holder)
        place.setStackingMode(QStackedLayout.StackingMode.StackAll)
        place.addWidget(self.empty)
        place.addWidget(self.text)
        place.setCurrentWidget(self.empty)  # which is the one on top
        self.empty.hide()
        return holder

    def _build_corner(self) -> None:
        self._corner = LogCorner()
        self.search, self.level = self._corner.search, self._corner.level
        self.follow_button = self._corner.follow_button
        self._corner.search_asked.connect(self.find_next)
        self._corner.changed.connect(self._change)
        self._corner.follow_asked.connect(self.follow)
        self._corner.process_chosen.connect(self.show_process)
        self.search.left.connect(self._leave_search)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(self.search.setFocus)

    def corner(self) -> QWidget:
        """Search, level and follow."""
        return self._corner

    # Following

    def set_run(self, run_id: str) -> None:
        """Forget the log of the old run."""
        if run_id != self.run_id:
            self.looking.stop()
            self._clear(0)
            self._origin = 0
            self._path = self._wanted_place = self.text.apart = None
            self._wanted_text = ""
            self._following, self._reading = True, False
            self._rank = None
            self._corner.set_processes(())
        super().set_run(run_id)

    def set_facts(self, facts: RunFacts) -> None:
        """Know the file."""
        first = self._path is None
        super().set_facts(facts)
        spread = facts.config.distribution
        self._corner.set_processes([] if spread is None else [place.title for place in spread.places()])
        self._path = self._path_of(facts)
        if first and self.in_front:
            self._reload()
        self._word()

    def _path_of(self, facts: RunFacts) -> Path:
        return facts.folder / ("log.txt" if self._rank is None else f"ranks/{self._rank}/log.txt")

    def show_process(self, rank: int | None) -> None:
        """Show what one process printed, or (None) all of them, by time."""
        if rank == self._rank or self.facts is None:
            return
        self._rank = rank
        self._corner.show_process(rank)
        self.looking.stop()
        self._clear(0)
        self._origin, self._path = 0, self._path_of(self.facts)
        self._wanted_place, self._wanted_text, self.text.apart = None, "", None
        self._following, self._reading = True, False
        self._reload()
        self._word()

    def shown(self) -> None:
        """Read what came, and go on reading."""
        super().shown()
        self._timer.start()
        if self._end == 0:
            self._reload()

    def hidden(self) -> None:
        """Stop reading."""
        super().hidden()
        self._timer.stop()

    def _clear(self, start: int) -> None:
        self._printer = Printer(start)
        self._start = self._end = start
        self._looked = False  # whether the file was read since
        self.text.kinds, self.text.folds = self._corner.kinds, self._corner.folds.isChecked()
        self.text.start_anew()

    def _reload(self) -> None:
        """Show the end of the log, or the line that was asked for."""
        path, place = self._path, self._wanted_place
        if path is None:
            return
        if place is not None:
            start = max(place - WINDOW // 2, 0)
            self._fetch(
                lambda: rendered(read_from_line(path, start)), lambda read: self._show_line(read, place)
            )
        elif self._corner.kinds:
            self._collect(None)
        else:
            self._fetch(lambda: rendered(read_end(path)), self._show_anew)

    def _change(self) -> None:
        """Show the lines that are wanted now."""
        self.looking.stop()
        self._reload()

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._wanted_place = None
        self._reload()

    def _poll(self) -> None:
        path, end, printer = self._path, self._end, self._printer
        waits = self._reading or (self.looking.busy and bool(self._corner.kinds))
        if path is not None and self._following and not waits:
            self._fetch(
                lambda: _next_reading(path, end, printer), lambda read: self._go_on(read, end, printer)
            )

    def _go_on(self, read: Reading, end: int, printer: Printer) -> None:
        """Take what was printed after the byte `end`."""
        if printer is not self._printer:
            return
        if read.piece.start > end or read.piece.size < end:
            self._reload()  # what came next was not kept, or the file was begun anew
        else:
            self._take(read)

    def _fetch(self, read: Callable[[], Reading], done: Callable[[Reading], None]) -> None:
        path, self._reading = self._path, True

        def ended() -> None:
            if path == self._path:
                self._reading = False

        self.session.background(
            read,
            lambda found: done(found) if path == self._path else None,
            self._failed,
            receiver=self,
            ended=ended,
        )

    def _show_anew(self, read: Reading) -> None:
        if self._wanted_place is not None:
            return  # a line was asked for meanwhile
        self._following = True
        self._show(read)
        self._to_end()

    def _show(self, read: Reading) -> None:
        self._clear(read.piece.start)
        self._printer = read.printer
        self._take(read)

    def _take(self, read: Reading) -> None:
        piece = read.piece
        self._origin, self._looked = piece.origin, True
        if self._following and piece.size - piece.end > WINDOW:
            self._reload()  # more was printed at once than is kept: go on at the end
            return
        at_end = self._at_end()
        if piece.end > self._end:
            self._end = piece.end
            self.text.add(read.entries, read.tail)
        if at_end and self._following:
            self._to_end()
        self._word()

    def _at_end(self) -> bool:
        bar = self.text.verticalScrollBar()
        return bar.value() >= bar.maximum() - 1

    def _to_end(self) -> None:
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _scrolled(self) -> None:
        self.follow_button.setEnabled(not (self._following and self._at_end()))

    def _word(self) -> None:
        parts = []
        earlier = self._start - self._origin
        if earlier > 0:
            words = (
                self.tr("{size} before this were not looked through")
                if self._corner.kinds
                else self.tr("{size} before this are not shown")
            )
            parts.append(words.format(size=formats.size(earlier)))
        if self._origin > 0:
            parts.append(self.tr("{size} at the start were not kept").format(size=formats.size(self._origin)))
        self._show_nothing()
        self.earlier_button.setVisible(earlier > 0)
        self.note.setText(" · ".join(parts))
        self._scrolled()

    def _show_nothing(self) -> None:
        """Say in the place of the text why there is none."""
        if self.facts is not None:
            self.empty.title_label.setText(self._nothing(self.facts))
            self.empty.setAccessibleName(self.empty.title_label.text())
            self.empty.text_label.setVisible(self.facts.active and not self.facts.is_interactive)
        self.empty.setVisible(self._looked and self._end == 0)

    def _nothing(self, facts: RunFacts) -> str:
        """Why there is no log."""
        if facts.is_interactive:
            return self.tr("What the program prints is not kept with the run")
        return self.tr("Nothing printed yet") if facts.active else self.tr("The script printed nothing")

    # Earlier parts, and lines of some levels

    def _show_earlier(self) -> None:
        path, start = self._path, max(self._start - WINDOW, self._origin)
        if path is not None and self._corner.kinds:
            self._collect(self._start)
        elif path is not None:
            self._fetch(lambda: rendered(read_from_line(path, start)), self._show_start)

    def _show_start(self, read: Reading) -> None:
        self._show_part(read)
        self.text.verticalScrollBar().setValue(0)

    def _show_part(self, read: Reading) -> None:
        """Show a part of the log that may lie before its end; what is printed is read on only at the end."""
        self._following = read.piece.end == read.piece.size
        self._show(read)

    def _collect(self, end: int | None) -> None:
        """Look back from a place (None: the end) for lines of the wanted levels."""
        path, kinds = self._path, self._corner.kinds
        if path is not None:
            self.looking.start(
                self.tr("Looking for lines…"),
                lambda report: collect(path, kinds, end, report),
                lambda found: self._show_collected(found, end is None),
                self._failed,
                self,
                gives_part=True,
            )

    def _show_collected(self, found: Collected, at_end: bool) -> None:
        self._following = at_end
        self._clear(found.start)
        self._origin, self._end = found.origin, found.end
        self._printer = Printer(found.end)
        self.text.add(found.entries, self._printer.tail)
        self._to_end()
        self._word()

    def _failed(self, error: MldeskError) -> None:
        self._corner.mark(False)
        self.note.setText(localized(str(error)))

    # Single lines

    def show_place(self, place: int) -> None:
        """Show the line that starts at a place of the log of all, and mark it."""
        self.show_process(None)
        self._go_to(place, "")

    def _go_to(self, place: int, text: str) -> None:
        self._wanted_place, self._wanted_text = place, text
        self.text.apart = None if text else place
        self._corner.want_all()  # the line may be of any level
        self._reload()

    def _show_line(self, read: Reading, place: int) -> None:
        if place != self._wanted_place:
            return
        text, self._wanted_place = self._wanted_text, None
        self._show_part(read)
        cursor = QTextCursor(self.text.block_at(place))
        found = self.text.document().find(text, cursor) if text else QTextCursor()
        if not found.isNull() and found.blockNumber() == cursor.blockNumber():
            cursor = found
        else:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
        if not text:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick_line(self, block: int) -> None:
        place = self.text.place_of(block)
        if place is not None and self._rank is None:  # times are known of the log of all
            self.line_picked.emit(place)

    def _open_file(self) -> None:
        if self._path is not None:
            open_path(self._path)

    # Searching

    def find_next(self, backwards: bool = False) -> None:
        """Choose the next match of the search line: in what is shown, then in the whole file."""
        path, wanted = self._path, self.search.text()
        if not wanted or path is None:
            return
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if self.text.find(wanted, flags):
            self._corner.mark(True)
            self.text.ensureCursorVisible()
            return
        start = self._start - 1 if backwards else self._end
        self.looking.start(
            self.tr("Searching…"),
            lambda report: find(path, wanted, start, backwards, report),
            lambda place: self._found(place, wanted),
            self._failed,
            self,
        )

    def _found(self, place: int | None, wanted: str) -> None:
        self._corner.mark(place is not None)
        if place is not None:
            self._go_to(place, wanted)

    def _leave_search(self) -> None:
        """End a search that is under way; else go back to the text."""
        if self.looking.busy:
            self.looking.cancel()
        else:
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _next_reading(path: Path, end: int, printer: Printer) -> Reading:
    piece = read_piece(path, end)
    joins = piece.start == end and piece.size >= end
    return printer.print(piece) if joins else Reading(piece, printer, [], [])
