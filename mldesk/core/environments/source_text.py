"""The text of a file that tells of an environment, and what is wrong in which of its lines."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import InvalidInput, Problem, translate_os_error

_largest = 5_000_000  # bytes; no such file is longer


def read_text(path: Path) -> str:
    """The text of the file at `path`; raises NotFound, Unavailable, InvalidInput for what is no text.

    A byte order mark tells the encoding: `pip freeze` in a Windows PowerShell writes UTF-16.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_largest + 1)
    except OSError as error:
        raise translate_os_error(error, path) from error
    if len(content) > _largest:
        raise _refusal(path, "it is larger than 5 MB", "Choose the file that lists the packages.")
    utf_16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = content.decode("utf-16" if utf_16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _refusal(path, f"line {line} holds bytes that are no UTF-8", "Save it as UTF-8.") from error
    if "\0" in text:
        raise _refusal(path, "it is a binary file, not text", "Choose a text file.")
    return text


def _refusal(path: Path, cause: str, cure: str) -> InvalidInput:
    return InvalidInput(f"{path.name} cannot be read as an environment", cause, cure, field="environment")


@dataclass(slots=True)
class Complaints:
    """What is wrong in a file, collected so that all of it can be told at once."""

    path: Path
    problems: list[Problem] = field(default_factory=list)

    def add(self, field: str, line: int | None, title: str, cause: str, cure: str) -> None:
        """Keep one that stands in this line (from 1); None for one of the whole file."""
        place = self.path.name if line is None else f"{self.path.name}, line {line}"
        self.problems.append(Problem(field, title, f"{place}: {cause}" if cause else place, cure))

    def raise_any(self) -> None:
        """Raise InvalidInput with everything that was found, if anything was."""
        if self.problems:
            raise InvalidInput.of(self.problems)
