"""The beginning of text files in the encodings that occur, and whether a file is text at all."""

from __future__ import annotations

import codecs
from pathlib import Path

from .facts import Preview, TextPreview, Unknown
from .json_lines import preview_json_lines
from .tables import preview_table

_marks = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_table_suffixes = (".csv", ".tsv", ".tab", ".data", ".psv")
_line_suffixes = (".jsonl", ".ndjson")
_most_text = 65_536  # characters
_longest_line = 2_000  # characters


def preview_text(path: Path, head: bytes, complete: bool, limit: int) -> Preview:
    """A table or a text that begins with the bytes `head` (`complete` when they are all)."""
    decoded = _decode(head, complete)
    if decoded is None:
        return _no_text(path, head)
    text, encoding = decoded
    suffix = next((s.lower() for s in reversed(path.suffixes) if s.lower() != ".gz"), "")
    found: Preview | None = None
    if suffix in _table_suffixes:
        found = preview_table(path, text, complete, limit, encoding)
    elif suffix in _line_suffixes:
        found = preview_json_lines(path, text, complete, limit, encoding)
    return found or _text(path, text, complete, encoding)


def _text(path: Path, text: str, complete: bool, encoding: str) -> TextPreview:
    shown = text[:_most_text]
    lines = shown.split("\n")
    cut = sum(len(line) > _longest_line for line in lines)
    if cut:
        shown = "\n".join(
            line if len(line) <= _longest_line else f"{line[:_longest_line]} …" for line in lines
        )
    return TextPreview(path, shown, complete and len(text) <= _most_text, encoding, cut)


def _no_text(path: Path, head: bytes) -> Unknown:
    place = head.find(b"\0")
    if b"\n" in head[:place] and not _controls(head[:place]):
        detail = f"It begins as text, but zero bytes follow from byte {place:,} on: was its writing cut off?"
        return Unknown(path, "Damaged text", detail)
    return Unknown(path, "Not a text", "The file holds binary data of an unknown kind.")


def _decode(head: bytes, complete: bool) -> tuple[str, str] | None:
    """The text and its encoding; None when it is binary."""
    for mark, encoding in _marks.items():
        if head.startswith(mark):
            return codecs.getincrementaldecoder(encoding)("replace").decode(head, complete), encoding
    if b"\0" in head:
        return _decode_wide(head, complete)
    if _controls(head) > len(head) // 50:
        return None
    try:
        # the head may end within a character
        return codecs.getincrementaldecoder("utf-8")().decode(head, complete), "utf-8"
    except UnicodeDecodeError:
        return head.decode("cp1252", "replace"), "cp1252"


def _decode_wide(head: bytes, complete: bool) -> tuple[str, str] | None:
    """The text when every other byte of it is zero, as in western texts in UTF-16 without a mark."""
    for encoding, zeros, letters in (
        ("utf-16-le", head[1::2], head[::2]),
        ("utf-16-be", head[::2], head[1::2]),
    ):
        if zeros.count(0) > 0.7 * len(zeros) and letters.count(0) == 0 and not _controls(letters):
            return codecs.getincrementaldecoder(encoding)("replace").decode(head, complete), encoding
    return None


def _controls(head: bytes) -> int:
    """How many bytes are control characters that texts have no use for."""
    kept = head.translate(None, bytes(code for code in range(32) if code not in b"\t\n\r\f\b\x1b"))
    return len(head) - len(kept)
