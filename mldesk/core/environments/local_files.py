"""The files of this machine that a specification names: packages that are here, and lists of constraints."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

_constraint_options = ("-c", "--constraint")
_most_files = 20_000


def local_path(requirement: str) -> Path | None:
    """The file or folder that a requirement names (a path, `name @ file:...`); None for all others."""
    text = without_editable(requirement)
    text = text.partition(" @ ")[2].strip() or text
    if text.startswith("file:"):
        return Path(unquote(urlsplit(text).path))
    return Path(re.sub(r"\[[\w,.\- ]*\]$", "", text)) if Path(text).is_absolute() else None


def without_editable(requirement: str) -> str:
    """The requirement without the option that asks for an installation that stays in its source."""
    return re.sub(r"^(?:-e|--editable)[ =]\s*", "", requirement.strip())


def local_paths(requirements: Sequence[str]) -> Iterator[Path]:
    """The files and folders among requirements."""
    for requirement in requirements:
        path = local_path(requirement)
        if path is not None:
            yield path


def constraint_files(pip_options: Sequence[str]) -> Iterator[Path]:
    """The files that limit versions, among pip's options."""
    given = iter(pip_options)
    for option in given:
        name, equals, value = option.partition("=")
        if name in _constraint_options:
            yield Path(value if equals else next(given, ""))


def file_state(path: Path) -> list[object]:
    """Sizes and times of a file, or of all files of a folder: another state, another environment."""
    found: list[object] = [str(path)]
    try:
        if not path.is_dir():
            state = path.stat()
            return [*found, state.st_size, state.st_mtime_ns]
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(
                name for name in folders if not name.startswith((".", "__pycache__", "build", "dist"))
            )
            for name in sorted(names):
                state = Path(folder, name).stat()
                found += [name, state.st_size, state.st_mtime_ns]
            if len(found) > _most_files:
                return found
    except OSError:
        pass
    return found
