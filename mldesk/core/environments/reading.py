"""Reads a specification from whatever tells of an environment: packages, Dockerfiles, interpreters."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from ..errors import InvalidInput, NotFound
from ..paths import given_path
from .conda import read_conda
from .dockerfile import read_dockerfile
from .pyproject import read_pyproject
from .requirements import read_requirements
from .source_text import read_text
from .spec import EnvironmentSpec, interpreter_in, kinds

__all__ = [
    "read_conda",
    "read_dockerfile",
    "read_environment",
    "read_pyproject",
    "read_requirements",
    "read_specification",
]

_python = re.compile(r"python[\d.]*(?:\.exe)?", re.IGNORECASE)
_known = "a requirements file, a pyproject.toml, a conda file (.yml), a Dockerfile, or a Python interpreter"


def read_environment(path: Path | str) -> EnvironmentSpec:
    """The specification that a file stands for: by its name and, where that says nothing, by its content.

    A folder is a virtual environment, an executable `python` an interpreter. Raises NotFound, Unavailable,
    and InvalidInput with every line that cannot be used.
    """
    # not resolved: a virtual environment's python is a link
    path = Path(os.path.normpath(given_path(path, "environment").absolute()))
    if path.is_dir():
        return _read_folder(path)
    if not path.exists():
        raise NotFound("There is no such file", f"{path} does not exist", "Check the path.", "environment")
    if _python.fullmatch(path.name) and os.access(path, os.X_OK):
        return EnvironmentSpec("python", str(path))
    name = path.name.lower()
    if name.startswith(("dockerfile", "containerfile")) or name.endswith((".dockerfile", ".containerfile")):
        return read_dockerfile(path)
    if name == "pyproject.toml":
        return read_pyproject(path)
    match path.suffix.lower():
        case ".yml" | ".yaml":
            return read_conda(path)
        case ".json":
            return read_specification(path)
        case ".toml":
            return read_pyproject(path)
        case ".txt" | ".in":
            return read_requirements(path)
    return _read_by_content(path)


def read_specification(path: Path) -> EnvironmentSpec:
    """The specification whose `to_json` is in the file at `path`; raises InvalidInput for anything else."""
    try:
        values = json.loads(read_text(path))
        if not isinstance(values, dict):
            raise TypeError("it is no JSON object")
        spec = EnvironmentSpec.from_json(values.get("spec", values))
        _check_types(spec)
    except (ValueError, TypeError) as error:
        raise InvalidInput(
            f"{path.name} is no specification of an environment",
            str(error),
            "Write it with `mldesk environment show NAME --json`.",
            field="environment",
        ) from error
    return spec


def _check_types(spec: EnvironmentSpec) -> None:
    if spec.kind not in kinds:
        raise ValueError(f"its kind {spec.kind!r} is not one of {', '.join(kinds)}")
    texts = (spec.python, spec.image, spec.dockerfile, spec.name)
    lists = (
        spec.packages,
        spec.pip_options,
        spec.conda_packages,
        spec.conda_channels,
        spec.secrets,
        spec.notes,
    )
    if not all(text is None or isinstance(text, str) for text in texts):
        raise TypeError("python, image, dockerfile and name are texts")
    if not all(isinstance(text, str) for listed in lists for text in listed):
        raise TypeError("packages, options, channels, secrets and notes are lists of texts")
    variables = spec.environment_variables
    if not all(isinstance(text, str) for pair in dict(variables).items() for text in pair):
        raise TypeError("environment variables are texts")


def _read_folder(path: Path) -> EnvironmentSpec:
    python = interpreter_in(path)
    if python.is_file():
        return EnvironmentSpec("python", str(path))
    if (path / "python.exe").is_file():  # an environment of conda's on Windows
        return EnvironmentSpec("python", str(path / "python.exe"))
    raise InvalidInput(
        f"{path.name} is no virtual environment",
        f"there is no {python.relative_to(path)} in {path}",
        f"Choose {_known}.",
        field="environment",
    )


def _read_by_content(path: Path) -> EnvironmentSpec:
    text = read_text(path)
    if re.match(r"\s*\{", text):
        return read_specification(path)
    if re.search(r"(?m)^dependencies\s*:", text):
        return read_conda(path)
    if re.search(r"(?m)^\[(?:project|tool\.poetry)", text):
        return read_pyproject(path)
    if re.search(r"(?im)^\s*FROM\s+\S+(?:\s+AS\s+\S+)?\s*$", text):
        return read_dockerfile(path)
    try:
        return read_requirements(path)
    except InvalidInput as error:
        raise InvalidInput(
            f"{path.name} cannot be read as an environment", error.cause, f"Choose {_known}.", "environment"
        ) from error
