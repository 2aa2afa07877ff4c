"""Writing the collected files as one zip archive."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path

from mldesk.core.errors import Conflict, InvalidInput, translate_os_error
from mldesk.core.files import write_atomically

from .collecting import DiagnosticFile


def write_archive(path: Path, files: Iterable[DiagnosticFile]) -> None:
    """Write `files` to a new zip archive at `path`, wholly or not at all.

    Raises InvalidInput without files, Conflict where something is at `path`, and what a disk refuses.
    """
    chosen = list(files)
    if not chosen:
        raise InvalidInput("Nothing was chosen", "the archive would be empty", "Choose at least one file.")
    if path.exists():
        raise Conflict("The file exists already", f"{path} would be lost", "Choose another folder.", "folder")
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in chosen:
            archive.writestr(file.name, file.text)
    try:
        write_atomically(path, content.getvalue())
    except OSError as error:
        raise translate_os_error(error, path) from error
