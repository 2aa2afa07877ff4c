"""What a downloaded file is called, and whether a web page came in its place."""

from __future__ import annotations

import email.message
import email.utils
from contextlib import suppress
from typing import Any

from ..addresses import Address
from ..file_names import safe_name, split_ending

_nameless = "download"
_page_endings = ("", ".html", ".htm", ".xhtml", ".php", ".asp", ".aspx", ".jsp", ".cgi")
_text_endings = (".csv", ".json", ".jsonl", ".md", ".rst", ".svg", ".tsv", ".txt", ".xml", ".yaml", ".yml")
_page_types = ("text/html", "application/xhtml+xml")
_page_beginnings = (b"<!doctype html", b"<html")


def file_name(wanted: str | None, disposition: str | None, address: Address, last: Address) -> str:
    """The name for the file: the one that is `wanted`, else the server's, else that of the address.

    `last` is where redirects have led to; its name is taken where that of `address` has no ending.
    """
    named = [wanted or "", _disposition_name(disposition), address.last_part, last.last_part]
    names = [safe_name(text) for text in named]
    for given in names[:2]:
        if given:
            return given
    with_ending = [name for name in names if split_ending(name)[1]]
    return next((name for name in (*with_ending, *names) if name), _nameless)


def is_page(name: str, content_type: str | None, beginning: bytes) -> bool:
    """Whether an HTML page came where the file `name` was expected."""
    ending = split_ending(name)[1].lower()
    if ending in _page_endings:
        return False
    start = beginning[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    said = (content_type or "").partition(";")[0].strip().lower() in _page_types
    return start.startswith(_page_beginnings) or (said and ending not in _text_endings)


def _disposition_name(disposition: str | None) -> str:
    """The name in a Content-Disposition header; the form that tells its coding (`filename*`) counts first."""
    if disposition is None:
        return ""
    message = email.message.Message()
    message["Content-Disposition"] = disposition
    plain = ""
    given: list[tuple[str, Any]] = list(message.get_params([], "content-disposition"))
    for key, value in given:
        if key == "filename" and isinstance(value, tuple):
            return email.utils.collapse_rfc2231_value(value)
        if key == "filename":
            plain = value
    with suppress(UnicodeError):  # headers are read as Latin-1, but many servers write UTF-8
        plain = plain.encode("latin-1").decode()
    return plain
