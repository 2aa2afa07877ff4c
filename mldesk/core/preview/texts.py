"""The beginning of text files in the encodings that occur, and whether a file is text at all."""

from __future__ import annotations

import codecs
from pathlib import Path

from .facts import Preview, TextPreview, Unknown
from .tables import preview_table

_marks = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_table_suffixes = (".csv", ".tsv", ".tab", ".data", ".psv")
_most_text = 65_536  # characters


def preview_text(path: Path, head: bytes, complete: bool, limit: int) -> Preview:
    """A table or a text that begins with the bytes `head` (`complete` when they are all)."""
    decoded = _decode(head, complete)
    if decoded is None:
        return Unknown(path, "Not a text", "The file holds binary data of an unknown kind.")
    text, encoding = decoded
    suffix = next((s.lower() for s in reversed(path.suffixes) if s.lower() != ".gz"), "")
    table = preview_table(path, text, complete, limit) if suffix in _table_suffixes else None
    if table is not None:
        return table
    return TextPreview(path, text[:_most_text], complete and len(text) <= _most_text, encoding)


def _decode(head: bytes, complete: bool) -> tuple[str, str] | None:
    """The text and its encoding; None when it is binary."""
    for mark, encoding in _marks.items():
        if head.startswith(mark):
            return codecs.getincrementaldecoder(encoding)("replace").decode(head, complete), encoding
    if b"\0" in head or _controls(head) > len(head) // 50:
        return None
    try:
        # the head may end within a character
        return codecs.getincrementaldecoder("utf-8")().decode(head, complete), "utf-8"
    except UnicodeDecodeError:
        return head.decode("cp1252", "replace"), "cp1252"


def _controls(head: bytes) -> int:
    """How many bytes are control characters that texts have no use for."""
    kept = head.translate(None, bytes(code for code in range(32) if code not in b"\t\n\r\f\b\x1b"))
    return len(head) - len(kept)
