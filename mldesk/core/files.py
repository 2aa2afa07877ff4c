"""Small file operations that everything in core shares: atomic writes, copies that say what failed."""

from __future__ import annotations

import os
from pathlib import Path

from .identifiers import new_id


def write_atomically(path: Path, content: bytes) -> None:
    """Replace `path` by a file holding `content`: readers see the old or the new one, never a part."""
    draft = path.with_name(f".{path.name}.{new_id()}")
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
