"""Packages as people write them: one requirement a line, pip's options among them; without Qt."""

from __future__ import annotations

import shlex
from dataclasses import dataclass

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Problem


@dataclass(frozen=True)
class Requirements:
    """What a text asks for: `packages` with the `lines` they stand in (from 1), pip's `options`, problems."""

    packages: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()
    options: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    def place(self, field: str) -> int | None:
        """The line of the package that a problem's field `packages.<index>` means; None for other fields."""
        root, _, index = field.partition(".")
        if root != "packages" or not index.isdigit() or int(index) >= len(self.lines):
            return None
        return self.lines[int(index)]


def read_requirements_text(text: str) -> Requirements:
    """Read what was typed; comments and empty lines are left out."""
    packages: list[str] = []
    lines: list[int] = []
    options: list[str] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.splitlines(), start=1):
        kept = "" if line.lstrip().startswith("#") else line.partition(" #")[0].strip()
        if kept.startswith("-"):
            try:
                options += shlex.split(kept)
            except ValueError:
                title = f"Line {number}: a quotation mark is not closed"
                problems.append(Problem("pip_options", title, "", "Close it."))
        elif kept:
            packages.append(kept)
            lines.append(number)
    return Requirements(tuple(packages), tuple(lines), tuple(options), tuple(problems))


def requirements_text(spec: EnvironmentSpec) -> str:
    """The packages of a specification as a text to edit: pip's options first, each with its value."""
    lines: list[str] = []
    for part in spec.pip_options:
        if part.startswith("-") or not lines:
            lines.append(shlex.quote(part))
        else:
            lines[-1] += f" {shlex.quote(part)}"
    return "\n".join((*lines, *spec.packages))
