"""Small file operations that everything in core shares: atomic writes, JSON that says what it cannot hold."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from .errors import not_text
from .flushing import flush_file
from .identifiers import new_id


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write, which takes the place of `path` when all is written: never a part of it.

    Raises OSError; then, and when the writer fails, `path` stays as it was.
    """
    draft = path.with_name(f".{path.name}.{new_id()}")
    try:
        with draft.open("xb") as file:
            yield file
            file.flush()
            flush_file(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def write_atomically(path: Path, content: bytes) -> None:
    """Replace `path` by a file holding `content`: readers see the old or the new one, never a part."""
    with replacing(path) as file:
        file.write(content)


def json_bytes(value: Any, indent: int | None = None) -> bytes:
    """`value` as JSON in UTF-8; raises InvalidInput for a text that cannot be written so."""
    content = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        return content.encode()
    except UnicodeEncodeError as error:
        # the text at fault alone, not the whole content
        end = content.index('"', error.end)
        text = content[content.rindex('"', 0, error.start) + 1 : end]
        raise not_text(UnicodeEncodeError("utf-8", text, 0, len(text), error.reason)) from error
