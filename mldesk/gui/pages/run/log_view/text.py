"""The text of a log: entries as blocks, in the colours of their levels and of the terminal."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mldesk.gui import theme
from mldesk.gui.pages.run.log_view.colors import format_of
from mldesk.gui.pages.run.log_view.lines import Entry, Kinds, fold
from mldesk.gui.pages.run.terminal import PLAIN, Style
from mldesk.gui.theme import mono_font

_MOST_LINES = 20_000
_FAINT = Style(faint=True)
_Look = Style | str
"""How letters are written: as the terminal says, or in the colour of their level."""


class LogText(QPlainTextEdit):
    """Shows the lines of a log. `kinds` are the levels wanted (none: all), `folds` says whether rows of equal
    lines are shown as one, but for a line at the place `apart`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds: Kinds = ()
        self.folds = True
        self.apart: int | None = None
        self._entries: list[Entry] = []
        self._stable = 0  # entries of finished lines
        self._last: Entry | None = None  # the last of them, without what of the tail is folded into it
        self._formats: dict[_Look, QTextCharFormat] = {}
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFont(mono_font(12))
        self.setProperty("kind", "bare")
        self.document().setDocumentMargin(0)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        theme.manager().changed.connect(self._recolor)

    def start_anew(self) -> None:
        """Forget all lines."""
        self._entries, self._stable, self._last = [], 0, None
        self.clear()

    def add(self, entries: Iterable[Entry], tail: Sequence[Entry]) -> None:
        """Show finished lines after those that are there, and below them the `tail` in place of the last."""
        fresh, volatile = self._wanted(entries), self._wanted(tail)
        if tail and not tail[-1].text and self.kinds:
            volatile.append(tail[-1])  # the cursor stands in an empty line
        last = [] if self._last is None else [self._last]
        kept = self._stable - len(last)
        settled = self._fold([*last, *fresh])
        self._replace(kept, self._fold([*settled, *volatile]))
        self._stable = kept + len(settled)
        self._last = settled[-1] if settled else None
        self._trim()

    def _wanted(self, entries: Iterable[Entry]) -> list[Entry]:
        return [entry for entry in entries if not self.kinds or entry.level in self.kinds]

    def _fold(self, entries: list[Entry]) -> list[Entry]:
        return fold(entries, self.apart) if self.folds else entries

    def _replace(self, start: int, entries: list[Entry]) -> None:
        """Put `entries` in the place of all from number `start` on."""
        same = 0
        for old, new in zip(self._entries[start:], entries, strict=False):
            if old.line.text != new.line.text or old.count != new.count or old.line.parts != new.line.parts:
                break
            same += 1
        first, new_ones = start + same, entries[same:]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._remove_from(cursor, first)
        self._insert(cursor, new_ones, first > 0)
        cursor.endEditBlock()
        self._entries[start:] = entries

    def _remove_from(self, cursor: QTextCursor, first: int) -> None:
        if first >= len(self._entries):
            cursor.movePosition(QTextCursor.MoveOperation.End)
            return
        block = self.document().findBlockByNumber(first)
        # with the line end before it, but for the very first
        cursor.setPosition(max(block.position() - 1, 0))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _insert(self, cursor: QTextCursor, entries: list[Entry], after: bool) -> None:
        """Insert the entries, at a time as much as is written alike: each time costs the same."""
        pieces: list[tuple[_Look, str]] = []
        for index, entry in enumerate(entries):
            ground: _Look = PLAIN if entry.level == "info" else entry.level
            end = "\n" if after or index else ""
            if entry.line.parts or entry.count > 1:
                pieces += [(ground, end), *_pieces(entry, ground)]
            else:
                pieces.append((ground, end + entry.line.text))
        for look, alike in groupby(pieces, key=itemgetter(0)):
            cursor.insertText("".join([text for _, text in alike]), self._format(look))

    def _format(self, look: _Look) -> QTextCharFormat:
        made = self._formats.get(look)
        if made is None:
            made = format_of(look) if isinstance(look, Style) else _level_format(look)
            self._formats[look] = made
        return made

    def _trim(self) -> None:
        surplus = len(self._entries) - _MOST_LINES
        if surplus > 0:
            cursor = QTextCursor(self.document())
            cursor.setPosition(
                self.document().findBlockByNumber(surplus).position(), QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
            del self._entries[:surplus]
            self._stable = max(self._stable - surplus, 0)

    def _recolor(self) -> None:
        """Write all anew in the colours of another theme."""
        self._formats.clear()
        entries, self._entries = self._entries, []
        bar = self.verticalScrollBar()
        place = bar.value()
        self.clear()
        self._replace(0, entries)
        bar.setValue(place)

    # Places

    def place_of(self, block: int) -> int | None:
        """Where in the log the line of a block begins."""
        return self._entries[block].line.place if 0 <= block < len(self._entries) else None

    def block_at(self, place: int) -> QTextBlock:
        """The block of the line that holds the byte at a place."""
        row = bisect_right([entry.line.place for entry in self._entries], place) - 1
        return self.document().findBlockByNumber(max(row, 0))


def _pieces(entry: Entry, ground: _Look) -> list[tuple[_Look, str]]:
    """The words of an entry, cut where they are written in another way than the `ground`."""
    text, place = entry.line.text, 0
    pieces: list[tuple[_Look, str]] = []
    for start, end, style in entry.line.parts:
        pieces += [(ground, text[place:start]), (style, text[start:end])]
        place = end
    pieces.append((ground, text[place:]))
    if entry.count > 1:
        pieces.append((_FAINT, entry.text[len(text) :]))
    return [piece for piece in pieces if piece[1]]


def _level_format(level: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.current().color("bad" if level == "error" else "warning"))
    return made
