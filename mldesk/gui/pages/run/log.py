"""The Log tab: what the script prints, as it prints it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QShortcut,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mldesk.gui import formats, theme
from mldesk.gui.desktop import open_path
from mldesk.gui.icons import IconButton
from mldesk.gui.pages.run.line_picks import LinePicks
from mldesk.gui.pages.run.log_places import place_of_line
from mldesk.gui.pages.run.log_reading import WINDOW, Piece, find, read_end, read_from_line, read_piece
from mldesk.gui.pages.run.reading import RunFacts
from mldesk.gui.pages.run.tab import RunTab
from mldesk.gui.pages.run.terminal import Terminal
from mldesk.gui.theme import mono_font
from mldesk.gui.widgets import Button, Card, Label
from mldesk.gui.widgets.search_line import SearchLine

if TYPE_CHECKING:
    from mldesk.gui.main_window import MainWindow
    from mldesk.gui.session import Session

_POLL_MILLISECONDS = 150
_MOST_LINES = 20_000
_ERROR = re.compile(
    r"\b(error|exception|traceback|fatal|critical|failed)\b|^\w*(Error|Exception)\b", re.IGNORECASE
)
_WARNING = re.compile(r"\bwarn(ing)?s?\b", re.IGNORECASE)


def level_of(line: str) -> str:
    """What a line of a log is, by its words: error, warning or info."""
    if _ERROR.search(line):
        return "error"
    return "warning" if _WARNING.search(line) else "info"


class LevelColors(QSyntaxHighlighter):
    """Colours the lines that speak of errors and warnings."""

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        level = level_of(text)
        if level != "info":
            look = QTextCharFormat()
            look.setForeground(QColor(theme.current().token("bad" if level == "error" else "warning")))
            self.setFormat(0, len(text), look)


class LogTab(RunTab):
    """Shows a window of at most half a megabyte of the log, at its end unless something was searched for.

    `line_picked` carries the place (counted from the first byte ever printed) of a line that was clicked.
    """

    line_picked = Signal(int)

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(session, window)
        self._path: Path | None = None
        self._terminal = Terminal()
        self._start = self._end = 0
        self._origin = 0  # where the log begins: what was printed before was not kept
        self._reading = False
        self._following = True
        self._unfinished = ""
        self._wanted_place: int | None = None
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._poll)

    def _build(self) -> None:
        self.text = QPlainTextEdit()
        self.text.setObjectName("run.log")
        self.text.setAccessibleName(self.tr("Log of the run"))
        self.text.setReadOnly(True)
        self.text.setFont(mono_font(12))
        self.text.setProperty("kind", "bare")
        self.text.document().setDocumentMargin(0)
        self.text.setMaximumBlockCount(_MOST_LINES)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._colors = LevelColors(self.text.document())
        self._picks = LinePicks(self.text)
        self._picks.picked.connect(self._pick_line)
        theme.manager().changed.connect(self._colors.rehighlight)
        self.text.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.note = Label("", "muted")
        self.earlier_button = Button(self.tr("Show earlier"), "quiet")
        self.earlier_button.clicked.connect(self._show_earlier)
        self.earlier_button.hide()
        self.open_button = Button(self.tr("Open file"), "quiet")
        self.open_button.clicked.connect(self._open_file)
        foot = QHBoxLayout()
        foot.addWidget(self.note)
        foot.addWidget(self.earlier_button)
        foot.addStretch(1)
        foot.addWidget(self.open_button)
        card = Card(margin=16, spacing=8)
        card.body.addWidget(self.text, 1)
        card.body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self._build_corner()

    def _build_corner(self) -> None:
        self._corner = QWidget()
        self.search = SearchLine(self.tr("Search the log"))
        self.search.setObjectName("run.log.search")
        self.search.setMaximumWidth(260)
        self.search.returnPressed.connect(self.find_next)
        previous = IconButton("chevron-up", self.tr("Previous match"))
        following = IconButton("chevron-down", self.tr("Next match"))
        previous.clicked.connect(lambda: self.find_next(backwards=True))
        following.clicked.connect(lambda: self.find_next())  # noqa: PLW0108 (clicked carries a flag)
        self.level = QComboBox()
        self.level.setProperty("kind", "quiet")
        self.level.setAccessibleName(self.tr("Which lines"))
        for text, kinds in (
            (self.tr("All lines"), ()),
            (self.tr("Warnings and errors"), ("warning", "error")),
            (self.tr("Errors"), ("error",)),
        ):
            self.level.addItem(text, kinds)
        self.level.currentIndexChanged.connect(lambda _index: self._reload())
        self.follow_button = Button(self.tr("Follow"), "quiet", "arrow-down")
        self.follow_button.setObjectName("run.log.follow")
        self.follow_button.clicked.connect(self.follow)
        row = QHBoxLayout(self._corner)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        row.addStretch(1)
        for widget in (self.search, previous, following, self.level, self.follow_button):
            row.addWidget(widget)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(self.search.setFocus)

    def corner(self) -> QWidget:
        """Search, level and follow."""
        return self._corner

    # Following

    def set_run(self, run_id: str) -> None:
        """Forget the log of the old run."""
        if run_id != self.run_id:
            self._clear(0)
            self._origin = 0
            self._path = None
        super().set_run(run_id)

    def set_facts(self, facts: RunFacts) -> None:
        """Know the file."""
        first = self._path is None
        super().set_facts(facts)
        self._path = facts.folder / "log.txt"
        if first and self.in_front:
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
        self._terminal = Terminal()
        self._start = self._end = start
        self._unfinished = ""
        self.text.clear()

    def _reload(self) -> None:
        """Show the end of the log."""
        path, place = self._path, self._wanted_place
        if path is not None and place is not None:
            start = max(place - WINDOW // 2, 0)
            self._fetch(lambda: read_from_line(path, start), lambda piece: self._show_line(piece, place))
        elif path is not None:
            self._fetch(lambda: read_end(path), self._show_anew)

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._wanted_place = None
        self._reload()

    def _poll(self) -> None:
        path, end = self._path, self._end
        if path is not None and self._following and not self._reading:
            self._fetch(lambda: read_piece(path, end), lambda piece: self._go_on(piece, end))

    def _go_on(self, piece: Piece, end: int) -> None:
        """Take what was printed after the byte `end`."""
        if end == self._end and piece.start > end:
            self._reading = False
            self._reload()  # what came next was not kept
            return
        self._take(piece)

    def _fetch(self, read: Callable[[], Piece], done: Callable[[Piece], None]) -> None:
        self._reading = True
        self.session.background(read, done, receiver=self)

    def _show_anew(self, piece: Piece) -> None:
        if self._wanted_place is not None:
            self._reading = False
            return  # a line was asked for meanwhile
        self._following = True
        self._clear(piece.start)
        self._take(piece)
        self._to_end()

    def _take(self, piece: Piece) -> None:
        self._reading = False
        if piece.start != self._end:
            return  # another part was asked for meanwhile
        self._origin = piece.origin
        if piece.size < self._end:
            self._reload()  # the file was begun anew
            return
        if piece.end == piece.start:
            return
        if self._following and piece.size - piece.end > WINDOW:
            self._reload()  # more was printed at once than is kept: go on at the end
            return
        at_end = self._at_end()
        self._end = piece.end
        self._terminal.feed(piece.text)
        self._append(self._terminal.take(), self._terminal.current)
        if at_end:
            self._to_end()
        self._word()

    def _append(self, lines: list[str], current: str) -> None:
        """Put finished lines in place of the unfinished one, and the new unfinished one below them."""
        kinds = self.level.currentData()
        shown = [line for line in lines if not kinds or level_of(line) in kinds]
        if current and kinds and level_of(current) not in kinds:
            current = ""
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self._unfinished:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        text = "".join(line + "\n" for line in shown) + current
        cursor.insertText(text)
        cursor.endEditBlock()
        self._unfinished = current

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
            parts.append(self.tr("{size} before this are not shown").format(size=formats.size(earlier)))
        if self._origin > 0:
            parts.append(self.tr("{size} at the start were not kept").format(size=formats.size(self._origin)))
        empty = self._end == 0
        if empty and self.facts is not None:
            parts.append(
                self.tr("Nothing printed yet") if self.facts.active else self.tr("The script printed nothing")
            )
        self.earlier_button.setVisible(earlier > 0)
        self.note.setText(" · ".join(parts))
        self._scrolled()

    def _show_earlier(self) -> None:
        path, start = self._path, max(self._start - WINDOW, self._origin)
        if path is not None:
            self._fetch(lambda: read_from_line(path, start), self._show_start)

    def _show_start(self, piece: Piece) -> None:
        self._show_part(piece)
        self.text.verticalScrollBar().setValue(0)

    def _show_part(self, piece: Piece) -> None:
        """Show a part of the log that may lie before its end; what is printed is read on only at the end."""
        self._following = piece.end == piece.size
        self._clear(piece.start)
        self._take(piece)

    # Single lines

    def show_place(self, place: int) -> None:
        """Show the line that starts at a place, and mark it."""
        self._wanted_place = place
        self.level.blockSignals(True)
        self.level.setCurrentIndex(0)  # the line may be of any level
        self.level.blockSignals(False)
        self._reload()

    def _show_line(self, piece: Piece, place: int) -> None:
        if place != self._wanted_place:
            return
        self._wanted_place = None
        self._show_part(piece)
        after = piece.text.encode("utf-8", "replace")[max(place - piece.start, 0) :].count(b"\n")
        document = self.text.document()
        cursor = QTextCursor(document.findBlockByNumber(max(document.blockCount() - 1 - after, 0)))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick_line(self, block: int) -> None:
        """Find the place of a line; where lines are left out by their level, none can be told."""
        path, end, after = self._path, self._end, self.text.document().blockCount() - 1 - block
        if path is not None and not self.level.currentData():
            self.session.background(
                lambda: place_of_line(path, end, after), self._tell_place, lambda _error: None, receiver=self
            )

    def _tell_place(self, place: int | None) -> None:
        if place is not None:
            self.line_picked.emit(place)

    def _open_file(self) -> None:
        if self._path is not None:
            open_path(self._path)

    # Searching

    def find_next(self, backwards: bool = False) -> None:
        """Choose the next match of the search line: in what is shown, then in the whole file."""
        wanted = self.search.text()
        if not wanted or self._path is None:
            return
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if self.text.find(wanted, flags):
            self._mark(True)
            return
        path = self._path
        start = self._start - 1 if backwards else self._end
        self.session.background(lambda: find(path, wanted, start, backwards), self._found, receiver=self)

    def _found(self, place: int | None) -> None:
        if place is None or self._path is None:
            self._mark(False)
            return
        if self._start <= place < self._end:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self._mark(self.text.find(self.search.text()))
            return
        path = self._path
        self._fetch(lambda: read_from_line(path, max(place - WINDOW // 2, 0)), self._show_found)

    def _show_found(self, piece: Piece) -> None:
        self._show_part(piece)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark(self.text.find(self.search.text()))

    def _mark(self, found: bool) -> None:
        self.search.setProperty("invalid", not found)
        self.search.setAccessibleDescription("" if found else self.tr("not found"))
        self.search.style().polish(self.search)
        self.text.ensureCursorVisible()
