"""Light colours for Python source."""

from __future__ import annotations

import io
import keyword
import tokenize

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from mldesk.gui import theme

Spans = list[list[tuple[int, int, str]]]
"""For each line: start, length and kind of the pieces that have a colour."""

_MOST_LETTERS = 400_000
_TOKENS = {"comment": "muted", "string": "good", "keyword": "accent", "number": "warning", "name": "text"}


def find_spans(name: str, text: str) -> Spans:
    """The coloured pieces of a Python source; none for other files and for very long ones.

    Source with a mistake is coloured up to the mistake.
    """
    if not name.endswith(".py") or len(text) > _MOST_LETTERS:
        return []
    spans: Spans = [[] for _ in range(text.count("\n") + 2)]
    before = ""
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            kind = _kind(token, before)
            if kind:
                _add(spans, token, kind)
            if token.type == tokenize.NAME:
                before = token.string
    except (tokenize.TokenError, SyntaxError):
        return spans
    return spans


def _kind(token: tokenize.TokenInfo, before: str) -> str:
    if token.type == tokenize.COMMENT:
        return "comment"
    if token.type == tokenize.STRING or tokenize.tok_name[token.type].startswith("FSTRING"):
        return "string"
    if token.type == tokenize.NUMBER:
        return "number"
    if token.type == tokenize.NAME:
        if keyword.iskeyword(token.string):
            return "keyword"
        return "name" if before in ("def", "class") else ""
    return ""


def _add(spans: Spans, token: tokenize.TokenInfo, kind: str) -> None:
    """Enter a token, piece by piece when it goes over several lines."""
    (first, start), (last, end) = token.start, token.end
    lines = token.line.split("\n")
    for number in range(first, last + 1):
        begin = start if number == first else 0
        offset = number - first
        length = len(lines[offset]) if offset < len(lines) else 0
        stop = end if number == last else length
        if stop > begin and number <= len(spans):
            spans[number - 1].append((begin, stop - begin, kind))


class CodeColors(QSyntaxHighlighter):
    """Puts found spans on a document."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._spans: Spans = []

    def set_spans(self, spans: Spans) -> None:
        """Colour the document's lines."""
        self._spans = spans
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        line = self.currentBlock().blockNumber()
        if line >= len(self._spans):
            return
        for start, length, kind in self._spans[line]:
            look = QTextCharFormat()
            look.setForeground(QColor(theme.current().token(_TOKENS[kind])))
            if kind == "name":
                look.setFontWeight(QFont.Weight.Medium)
            self.setFormat(start, length, look)
