"""The Python interpreters of this machine, found by looking into folders: none of them is started."""

from __future__ import annotations

import json
import os
import platform
import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

_name = re.compile(r"python(\d(?:\.\d+)?)?(?:\.exe)?", re.IGNORECASE)
_a_version = re.compile(r"[23](?:\.\d{1,2}){0,2}(?:(?:a|b|rc)\d+)?")
_in_name = re.compile(r"(?<![\d.])(\d+\.\d+(?:\.\d+)?)(?![\d.]*\d)")
_windows_name = re.compile(r"Python(\d)(\d+)(?:-\d+)?", re.IGNORECASE)
_oldest = (3, 6)  # what the launcher and the logging of a run need
FETCHED_FROM = (3, 8)
"""The oldest series of Python that uv has to fetch."""
_largest = 64_000_000  # bytes of a file that is searched for its version


class Interpreter(NamedTuple):
    """An interpreter: its version ("3.11.7", or "3.11" where no more can be told) and where it is."""

    version: str
    path: Path

    @property
    def numbers(self) -> tuple[int, ...]:
        """The parts of the version."""
        return version_numbers(self.version)


def version_numbers(version: str) -> tuple[int, ...]:
    """(3, 6, 2) of "3.6.2"; what follows the digits of a pre-release is left out. Empty for no version."""
    found = re.match(r"\d+(?:\.\d+)*", version.strip())
    return tuple(int(part) for part in found[0].split(".")) if found else ()


def is_python_version(text: str) -> bool:
    """Whether it is a version of Python, such as 3, 3.11 or 3.6.2."""
    return _a_version.fullmatch(text) is not None


def list_interpreters() -> list[Interpreter]:
    """The interpreters of this machine that can run scripts (3.6 or newer), the newest first.

    Looked for on PATH, among those of pyenv, uv, conda and other version managers, and in the usual places. A
    virtual environment stands for the interpreter that it was made of.
    """
    found: dict[Path, Interpreter] = {}
    own = own_interpreter()
    found[own.path] = own
    for path in _candidates():
        target = _resolved(path)
        if target is None or target in found:
            continue
        version = _version(path, target)
        if version is not None and version_numbers(version) >= _oldest:
            found[target] = Interpreter(version, target)
    return sorted(found.values(), key=lambda one: (one.numbers, one.path == own.path), reverse=True)


def interpreter_version(python: Path) -> str | None:
    """The version of the interpreter at `python` ("3.8.18", or "3.8") as far as files tell, or None."""
    target = _resolved(python)
    return None if target is None else _version(python, target)


def own_interpreter() -> Interpreter:
    """The interpreter that mldesk runs on: that of its virtual environment's base."""
    base = Path(getattr(sys, "_base_executable", None) or sys.executable)
    return Interpreter(platform.python_version(), _resolved(base) or base)


def nearest_interpreter(version: str | None) -> tuple[Interpreter | None, str]:
    """The interpreter of this machine to use where `version` is asked for, and what is to be said of that.

    It is the version itself, else the next newer one of its series ("3.6" of "3.6.2"), else the newest older
    one. Asked for a series, it is mldesk's own where that belongs to it, else the newest. None where the
    machine has none of that series; then the note says so.
    """
    own = own_interpreter()
    if version is None:
        return own, ""
    asked = version_numbers(version)
    if own.numbers[: len(asked)] == asked:
        return own, ""
    series = asked[:2]
    found = [one for one in list_interpreters() if one.numbers[: len(series)] == series]
    if not found:
        return None, f"Python {version} is not on this machine, nor any other of its series"
    if len(asked) < 3:
        return found[0], ""  # the newest of the series
    chosen = min(found, key=lambda one: _distance(one.numbers, asked))
    if chosen.numbers[:3] == asked[:3]:
        return chosen, ""
    return chosen, f"Python {chosen.version} is used for {version}: the nearest one on this machine"


def stand_in(version: str) -> tuple[str, str]:
    """The version of Python to ask for in place of `version`, and what is to be said of that.

    It is `version` itself where this machine has its series, or where it can be fetched (3.8 and newer); else
    the nearest newer series of this machine below 3.8; else 3.8.
    """
    if nearest_interpreter(version)[0] is not None or version_numbers(version)[:2] >= FETCHED_FROM:
        return version, ""
    asked = version_numbers(version)[:2]
    newer = {one.numbers[:2] for one in list_interpreters() if asked < one.numbers[:2] < FETCHED_FROM}
    series = ".".join(str(part) for part in min(newer, default=FETCHED_FROM))
    return series, f"Python {version} is not on this machine: {series} is taken in its place"


def _distance(numbers: tuple[int, ...], asked: tuple[int, ...]) -> tuple[bool, int]:
    last = numbers[2] if len(numbers) > 2 else 0
    return last < asked[2], abs(last - asked[2])


def _candidates() -> Iterator[Path]:
    """Paths at which there are, or may be, interpreters."""
    for folder in _folders():
        try:
            names = sorted(os.listdir(folder))  # noqa: PTH208 (many of these folders are not there)
        except OSError:
            continue
        yield from (folder / name for name in names if _name.fullmatch(name))


def _folders() -> Iterator[Path]:
    for entry in os.environ.get("PATH", "").split(os.pathsep):
        # the shims of version managers are scripts; what they stand for is found below
        if entry and Path(entry).name != "shims":
            yield Path(entry)
    inner = [Path()] if os.name == "nt" else [Path("bin")]
    for parent in _managed():
        for version in _children(parent):
            yield from (version / part for part in inner)
    yield from _system_folders()


def _managed() -> Iterator[Path]:
    """Folders that hold one folder for each interpreter."""
    home = Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    yield Path(os.environ.get("PYENV_ROOT") or home / ".pyenv") / "versions"
    yield home / ".pyenv" / "pyenv-win" / "versions"
    if "UV_PYTHON_INSTALL_DIR" in os.environ:
        yield Path(os.environ["UV_PYTHON_INSTALL_DIR"])
    yield data / "uv" / "python"
    yield data / "mise" / "installs" / "python"
    yield Path(os.environ.get("ASDF_DATA_DIR") or home / ".asdf") / "installs" / "python"
    for conda in ("miniconda3", "miniforge3", "mambaforge", "anaconda3", "micromamba"):
        yield home / conda / "envs"
    yield from (Path("/opt/conda/envs"), Path("/Library/Frameworks/Python.framework/Versions"))
    for variable, below in (
        ("APPDATA", "uv/python"),
        ("APPDATA", "uv/data/python"),
        ("LOCALAPPDATA", "Programs/Python"),
        ("LOCALAPPDATA", "Python"),
    ):
        if variable in os.environ:
            yield Path(os.environ[variable], below)


def _system_folders() -> Iterator[Path]:
    yield from (
        Path(folder) for folder in ("/usr/local/bin", "/usr/bin", "/opt/homebrew/bin", "/opt/conda/bin")
    )
    for conda in ("miniconda3", "miniforge3", "mambaforge", "anaconda3"):
        yield Path.home() / conda / ("" if os.name == "nt" else "bin")
    for variable in ("ProgramFiles", "SystemDrive"):
        if variable in os.environ:
            root = os.environ[variable]
            yield from Path(root + "\\" if root.endswith(":") else root).glob("Python3*")


def _children(folder: Path) -> Iterable[Path]:
    try:
        return sorted(child for child in folder.iterdir() if child.is_dir())
    except OSError:
        return ()


def _resolved(path: Path) -> Path | None:
    """The file that is run in the end; None where there is none, or it is a text such as a shim."""
    try:
        target = path.resolve(strict=True)
        if not target.is_file() or not os.access(target, os.X_OK):
            return None
        with target.open("rb") as file:
            return None if file.read(2) in (b"#!", b"") else target
    except (OSError, RuntimeError):  # a loop of links
        return None


def _version(path: Path, target: Path) -> str | None:
    """The version of an interpreter, by what lies beside it, by its folder's name, or by what is in it."""
    prefix = target.parent if os.name == "nt" else target.parent.parent
    told = _conda_version(prefix) or _folder_version(prefix.name)
    if told is not None and told.count(".") == 2:
        return told
    series = told or _series(path, target, prefix)
    return None if series is None else _micro(target, prefix, series) or series


def _folder_version(name: str) -> str | None:
    windows = _windows_name.fullmatch(name)
    if windows is not None:
        return f"{windows[1]}.{windows[2]}"
    found = _in_name.search(name)
    return found[1] if found else None


def _conda_version(prefix: Path) -> str | None:
    for record in prefix.glob("conda-meta/python-[0-9]*.json"):
        try:
            return str(json.loads(record.read_bytes())["version"])
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return None


def _series(path: Path, target: Path, prefix: Path) -> str | None:
    for name in (target.name, path.name):
        found = _name.fullmatch(name)
        if found is not None and found[1] and "." in found[1]:
            return str(found[1])
    folders = [folder.name.removeprefix("python") for folder in prefix.glob("lib/python3.*")]
    return folders[0] if len(folders) == 1 else None


def _micro(target: Path, prefix: Path, series: str) -> str | None:
    """The whole version, which Python keeps as a text in its program or library."""
    major, _, minor = series.partition(".")
    library = f"libpython{series}.so.1.0"
    libraries = (prefix / f"python{major}{minor}.dll", prefix / "lib" / library, prefix / "lib64" / library)
    for file in (target, *libraries, *prefix.glob(f"lib/*-linux-*/{library}")):
        try:
            state = file.stat()
        except OSError:
            continue
        if state.st_size <= _largest:
            found = _text_in(file, state.st_mtime_ns, series)
            if found is not None:
                return found
    return None


@lru_cache(maxsize=256)
def _text_in(file: Path, changed: int, series: str) -> str | None:
    del changed  # of another file at the same place nothing is known
    pattern = rb"\0(" + re.escape(series).encode() + rb"\.\d{1,2}(?:(?:a|b|rc)\d+)?)\+?\0"
    try:
        found = re.search(pattern, file.read_bytes())
    except OSError:
        return None
    return found[1].decode() if found else None
