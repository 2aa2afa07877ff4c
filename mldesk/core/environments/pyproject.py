"""The dependencies that a pyproject.toml declares, in the project's own table or in Poetry's."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from packaging.specifiers import InvalidSpecifier, SpecifierSet

from ..errors import InvalidInput
from .interpreters import list_interpreters, own_interpreter
from .requirements import RequirementLines
from .source_text import read_text
from .spec import EnvironmentSpec

_newest_minor = 15


def read_pyproject(path: Path) -> EnvironmentSpec:
    """The specification of what the project at `path` (a pyproject.toml) depends on, without itself.

    Raises NotFound, Unavailable, and InvalidInput with everything that cannot be used.
    """
    try:
        content = tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput(
            f"{path.name} is no TOML", str(error), "Correct it.", field="environment"
        ) from error
    lines = RequirementLines(path)
    project, poetry = _table(content, "project"), _table(content, "tool", "poetry")
    python = ""
    if "dependencies" in project or "dependencies" in (project.get("dynamic") or []):
        python = str(project.get("requires-python") or "")
        _take_project(lines, path, content, project)
    elif "dependencies" in poetry:
        python = _take_poetry(lines, path, _table(poetry, "dependencies"))
    elif not project:
        lines.complaints.add(
            "packages",
            None,
            "It names no packages",
            "neither [project] nor [tool.poetry] has dependencies",
            "Add them.",
        )
    chosen = _python(lines, python)
    lines.complaints.raise_any()
    lines.notes.setdefault(f"The project of {path} itself is not installed, only what it depends on")
    return EnvironmentSpec(
        "packages", chosen, tuple(lines.packages), tuple(lines.options), notes=tuple(lines.notes)
    )


def _table(content: Mapping[str, Any], *names: str) -> Mapping[str, Any]:
    found: Any = content
    for name in names:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _take_project(
    lines: RequirementLines, path: Path, content: Mapping[str, Any], project: Mapping[str, Any]
) -> None:
    listed = project.get("dependencies")
    if listed is None:
        _take_dynamic(lines, path, _table(content, "tool", "setuptools", "dynamic", "dependencies"))
        return
    if not isinstance(listed, list):
        lines.complaints.add("packages", None, "The dependencies are no list", "", "Write a list of texts.")
        return
    for requirement in listed:
        lines.take(str(requirement), None, path.parent)
    sources = _table(content, "tool", "uv", "sources")
    if sources:
        lines.notes.setdefault(f"What uv takes from elsewhere comes from the index: {', '.join(sources)}")


def _take_dynamic(lines: RequirementLines, path: Path, dynamic: Mapping[str, Any]) -> None:
    files = dynamic.get("file")
    files = [files] if isinstance(files, str) else files
    if not isinstance(files, list):
        cause = "the project's dependencies are made when it is built"
        lines.complaints.add("packages", None, "It names no packages", cause, "Write a requirements file.")
        return
    for name in files:
        lines.take(f"--requirement={name}", None, path.parent)


def _take_poetry(lines: RequirementLines, path: Path, dependencies: Mapping[str, Any]) -> str:
    """Take in Poetry's dependencies; returns what they say of Python."""
    python = ""
    for name, told in dependencies.items():
        if isinstance(told, Mapping) and told.get("optional"):
            continue
        if name.lower() == "python":
            python = _poetry_versions(told if isinstance(told, str) else "*")
            continue
        text = _poetry_requirement(name, told)
        if text is None:
            cause = f"{name} = {told!r} cannot be told in pip's words"
            lines.complaints.add(
                "packages", None, "A dependency cannot be used", cause, "Write its versions."
            )
        else:
            lines.take(text, None, path.parent)
    return python


def _poetry_requirement(name: str, told: object) -> str | None:
    if isinstance(told, str):
        return name + _poetry_versions(told)
    if not isinstance(told, Mapping):
        return None
    extras = f"[{','.join(map(str, told['extras']))}]" if told.get("extras") else ""
    marker = f" ; {told['markers']}" if told.get("markers") else ""
    if "git" in told:
        revision = next((f"@{told[key]}" for key in ("rev", "tag", "branch") if key in told), "")
        return f"{name}{extras} @ git+{told['git']}{revision}{marker}"
    if "url" in told:
        return f"{name}{extras} @ {told['url']}{marker}"
    if "path" in told:
        return f"{told['path']}{extras}" if "/" in str(told["path"]) else f"./{told['path']}{extras}"
    return f"{name}{extras}{_poetry_versions(str(told.get('version', '*')))}{marker}"


def _poetry_versions(text: str) -> str:
    """Poetry's `^1.2`, `~1.2`, `*`, `1.2.3` and lists of these in pip's words."""
    return ",".join(filter(None, (_poetry_version(part.strip()) for part in text.split(","))))


def _poetry_version(text: str) -> str:
    if text in ("", "*"):
        return ""
    sign, version = (text[0], text[1:].strip()) if text[0] in "^~" and text[:2] != "~=" else ("", text)
    numbers = [int(part) for part in re.findall(r"\d+", version.partition("-")[0])]
    if sign == "^" and numbers:
        # the first number that is not 0 stays as it is
        kept = next((index for index, number in enumerate(numbers) if number), len(numbers) - 1)
        return f">={version},<{_raised(numbers, kept)}"
    if sign == "~" and numbers:
        return f">={version},<{_raised(numbers, min(1, len(numbers) - 1))}"
    return version if version[0] in "<>=!~" else f"=={version}"


def _raised(numbers: list[int], index: int) -> str:
    return ".".join(map(str, [*numbers[:index], numbers[index] + 1]))


def _python(lines: RequirementLines, versions: str) -> str | None:
    try:
        chosen, note = choose_python(versions)
    except InvalidSpecifier:
        lines.complaints.add(
            "python", None, "Its Python cannot be understood", repr(versions), 'Write ">=3.9,<3.12".'
        )
        return None
    if note:
        lines.notes.setdefault(note)
    return chosen


def choose_python(versions: str) -> tuple[str | None, str]:
    """Which Python to use for a range such as ">=3.9,<3.12", and what is to be said of the choice.

    mldesk's own where that is possible (None), else the newest one of this machine, else the newest series
    there could be. Raises InvalidSpecifier for what is no range.
    """
    possible = SpecifierSet(versions.strip())
    if possible.contains(own_interpreter().version, prereleases=True):
        return None, ""
    for found in list_interpreters():
        if possible.contains(found.version, prereleases=True):
            return found.version, f"Python {found.version} is used for {versions}: the newest one here"
    for minor in range(_newest_minor, 5, -1):
        if possible.contains(f"3.{minor}") or possible.contains(f"3.{minor}.99"):
            return f"3.{minor}", f"Python 3.{minor} is used for {versions}"
    raise InvalidSpecifier(versions)
