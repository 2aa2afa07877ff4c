"""The environments that conda has made on this machine, found by looking into folders."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from .conda import conda_program

_roots = ("miniconda3", "miniforge3", "mambaforge", "anaconda3", "micromamba", ".conda")


def find_conda_python(name: str) -> Path | None:
    """The interpreter of conda's environment `name` (or at the folder `name`); None when there is none."""
    for prefix in _prefixes(name):
        python = prefix / ("python.exe" if os.name == "nt" else "bin/python")
        if (prefix / "conda-meta").is_dir() and python.is_file():
            return python
    return None


def _prefixes(name: str) -> Iterator[Path]:
    """Where the environment may be: in the list that conda keeps, or below the places it is installed at."""
    if Path(name).is_absolute():
        yield Path(name)
    for folder in _known():
        if folder.name == name:
            yield folder
    program = conda_program()
    installed = [program.resolve().parent.parent] if program is not None else []
    roots = [*installed, *(Path.home() / root for root in _roots), Path("/opt/conda")]
    if "MAMBA_ROOT_PREFIX" in os.environ:
        roots.append(Path(os.environ["MAMBA_ROOT_PREFIX"]))
    for root in roots:
        yield root if name in ("base", "root") else root / "envs" / name


def _known() -> list[Path]:
    try:
        text = (Path.home() / ".conda" / "environments.txt").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return []
    return [Path(line.strip()) for line in text.splitlines() if line.strip()]
