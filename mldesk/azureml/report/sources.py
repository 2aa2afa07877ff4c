"""The code of programs and notebooks, with the lines that their users see."""

from __future__ import annotations

import ast
import json
import os
import re
import tokenize
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mldesk.core.errors import InvalidInput, NotFound, translate_os_error

from .facts import Place, Unread

_suffixes = (".py", ".ipynb")
_skipped = {"__pycache__", "node_modules", "site-packages", "venv", "env", "build", "dist"}
# what notebooks have and Python has not: magics, commands of the shell, questions
_magic = re.compile(r"^(\s*)(%|!|\?|[\w.]+\?\??\s*$)")
_cell_magic = re.compile(r"^\s*%%(?!time|timeit|capture)\w+")


@dataclass(frozen=True, slots=True)
class Source:
    """The code of a file. `cells` are the first lines (from 1) of a notebook's code cells."""

    file: str
    tree: ast.Module
    cells: tuple[int, ...] = ()

    def place(self, line: int) -> Place:
        """Where the user finds a line of the code."""
        number = sum(first <= line for first in self.cells)
        return Place(self.file, number or None, line - self.cells[number - 1] + 1 if number else line)


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The programs and notebooks among `paths`, and in the folders among them.

    Raises NotFound, InvalidInput for a file that is neither.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += _in_folder(path)
        elif not path.exists():
            raise NotFound("There is no such file or folder", str(path), "Check the path.", "paths")
        elif path.suffix not in _suffixes:
            cure = "Name .py or .ipynb files, or folders that hold some."
            raise InvalidInput("This is neither a program nor a notebook", str(path), cure, "paths")
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def _in_folder(folder: Path) -> list[Path]:
    found: list[Path] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _skipped)
        found += [Path(parent, name) for name in sorted(names) if Path(name).suffix in _suffixes]
    return found


def read_source(path: Path) -> Source | Unread:
    """The code of a file, or why it cannot be read."""
    try:
        if path.suffix == ".ipynb":
            return _read_notebook(path)
        with tokenize.open(path) as file:
            return Source(str(path), _parsed(file.read()))
    except OSError as error:
        return Unread(str(path), str(translate_os_error(error, path)))
    except SyntaxError as error:  # also for an encoding that is none
        line = "" if error.lineno is None else f", line {error.lineno}"
        return Unread(str(path), f"it is no Python of today: {error.msg}{line}")
    except (ValueError, KeyError, TypeError) as error:
        return Unread(str(path), f"it cannot be read: {error}")


def _parsed(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the user's code, such as invalid escape sequences
        return ast.parse(text)


def _read_notebook(path: Path) -> Source:
    """A notebook's code cells one after the other; cells that are no Python are left empty."""
    document = json.loads(path.read_text(encoding="utf-8"))
    lines: list[str] = []
    firsts: list[int] = []
    for text in _cells(document):
        firsts.append(len(lines) + 1)
        lines += _python_of(text)
    return Source(str(path), _parsed("\n".join(lines)), tuple(firsts))


def _cells(document: Any) -> Iterator[str]:
    """The texts of the code cells, in both formats of notebooks (3: in worksheets; 4); raises ValueError."""
    if not isinstance(document, dict) or not document.keys() & {"worksheets", "cells"}:
        raise ValueError("it is no notebook")
    sheets = document.get("worksheets", [document])
    for cell in (cell for sheet in sheets for cell in sheet["cells"]):
        if cell["cell_type"] == "code":
            source = cell.get("source", cell.get("input", ""))
            yield source if isinstance(source, str) else "".join(source)


def _python_of(cell: str) -> list[str]:
    """The lines of a cell, of which those that are no Python do nothing, so that all keep their numbers."""
    lines = cell.split("\n")
    if lines and _cell_magic.match(lines[0]) and not lines[0].lstrip().startswith("%%writefile"):
        return [""] * len(lines)
    if lines and lines[0].lstrip().startswith("%%"):
        lines[0] = ""
    made = [_magic.sub(r"\1pass  # \2", line) for line in lines]
    try:
        _parsed("\n".join(made))
    except SyntaxError:
        return [""] * len(lines)
    return made
