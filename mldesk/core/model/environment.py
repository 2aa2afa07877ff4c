"""Which packages an interpreter has installed, read from its folders without starting it."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
from pathlib import Path


def installed_packages(python: Path) -> dict[str, str]:
    """Version of every package installed for the interpreter at `python`, by name; empty when unknown."""
    if _is_this_python(python):
        distributions = importlib.metadata.distributions()
    else:
        folders = [str(folder) for folder in _package_folders(python)]
        if not folders:
            return {}
        distributions = importlib.metadata.distributions(path=folders)
    found = {found.name: found.version for found in distributions if found.name}
    return dict(sorted(found.items(), key=lambda item: item[0].lower()))


def python_version(python: Path) -> str | None:
    """The version of the interpreter at `python` ("3.11.7", or "3.11" where no more is known), or None."""
    if _is_this_python(python):
        return platform.python_version()
    for prefix in _prefixes(python):
        try:
            lines = (prefix / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            lines = []
        for key, _, value in (line.partition("=") for line in lines):
            if key.strip() in ("version", "version_info"):
                return ".".join(value.strip().split(".")[:3])
        for folder in sorted(prefix.glob("lib/python3*/site-packages")):
            return folder.parent.name.removeprefix("python")
    return None


def _is_this_python(python: Path) -> bool:
    return python.absolute() == Path(sys.executable).absolute()


def _prefixes(python: Path) -> list[Path]:
    """The folder of the virtual environment, then that of the Python it was made from."""
    return list(dict.fromkeys((python.absolute().parent.parent, python.resolve().parent.parent)))


def _package_folders(python: Path) -> list[Path]:
    for prefix in _prefixes(python):
        found = [*prefix.glob("lib/python3*/site-packages"), *prefix.glob("Lib/site-packages")]
        if found:
            return sorted(found)
    return []
