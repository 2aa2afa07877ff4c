"""The environment of a run: which Python on which system with which packages, and its record in the run."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import translate_os_error
from ..files import json_bytes, write_atomically
from .interpreters import interpreter_version

if TYPE_CHECKING:
    from ..workspace import Workspace

_file_name = "environment.json"


def environment_of(python: Path) -> dict[str, Any]:
    """What a run by the interpreter at `python` has on this machine, as JSON-ready values.

    `python` is its version or None, `platform` and `machine` are texts, `packages` are versions by name. The
    interpreter is not started.
    """
    return {
        "python": python_version(python),
        "platform": platform.platform(),
        "machine": platform.machine(),
        "packages": installed_packages(python),
    }


def record_environment(workspace: Workspace, run_id: str, environment: Mapping[str, Any]) -> None:
    """Store the environment with the run: in its folder, which a rebuild reads, and in its row.

    Raises MldeskError when the folder or the database does not take it.
    """
    path = workspace.run_folder(run_id) / _file_name
    content = json_bytes(environment, indent=1)
    try:
        write_atomically(path, content)
    except OSError as error:
        raise translate_os_error(error, path) from error
    with workspace.store.write("runs") as connection:
        connection.execute("UPDATE runs SET environment = ? WHERE id = ?", (content.decode(), run_id))


def recorded_environment(run_folder: Path) -> dict[str, Any] | None:
    """The environment that the run in this folder recorded; None when there is none that can be read."""
    try:
        environment = json.loads((run_folder / _file_name).read_bytes())
    except (OSError, ValueError):
        return None
    return environment if isinstance(environment, dict) else None


def environment_state(python: Path) -> tuple[int, ...]:
    """When interpreter and package folders were last changed: the same as long as nothing was installed."""
    return tuple(_changed(path) for path in (python, *package_folders(python)))


def installed_packages(python: Path) -> dict[str, str]:
    """Version of every package installed for the interpreter at `python`, by name; empty when unknown."""
    # imported here because most starts have no need of it
    import importlib.metadata

    folders = [str(folder) for folder in package_folders(python)]
    found: dict[str, str] = {}
    for distribution in importlib.metadata.distributions(path=folders):
        if distribution.name:
            # of a package that is there twice, Python imports the first
            found.setdefault(distribution.name, distribution.version)
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
            return interpreter_version(python) or folder.parent.name.removeprefix("python")
    return None


def _is_this_python(python: Path) -> bool:
    return python.absolute() == Path(sys.executable).absolute()


def _prefixes(python: Path) -> list[Path]:
    """The folder of the virtual environment, then that of the Python it was made from."""
    return list(dict.fromkeys((python.absolute().parent.parent, python.resolve().parent.parent)))


def package_folders(python: Path) -> list[Path]:
    """The folders that the interpreter at `python` imports packages from; empty when they are not known."""
    if _is_this_python(python):
        return [Path(entry) for entry in sys.path]
    for prefix in _prefixes(python):
        found = [*prefix.glob("lib/python3*/site-packages"), *prefix.glob("Lib/site-packages")]
        if found:
            return sorted(found)
    return []


def _changed(path: Path) -> int:
    """When it was last changed, in nanoseconds since 1970; 0 when it is not there."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
