"""The files that help to find a fault: versions, system check, settings, logs, a summary of the workspace."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mldesk import __version__
from mldesk.core.doctor import check_system
from mldesk.core.errors import MldeskError
from mldesk.core.paths import user_data
from mldesk.core.schema import migration_names
from mldesk.core.store import sqlite_version
from mldesk.core.workspace import Workspace

from .cleaning import Cleaner

_LOG_BYTES = 200_000
"""Of a log so much of its end is taken."""
_CRASHES = 5
_FAILURES = 50
_counted = ("experiments", "runs", "metrics", "metric_chunks", "datasets", "dataset_versions", "models",
            "model_versions", "environments", "datastores", "compute_targets", "activities")  # fmt: skip
_requirement = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class DiagnosticFile:
    """One file of the archive: its name in it and its text, cleaned."""

    name: str
    text: str


def collect(
    cleaner: Cleaner, workspace: Path | None = None, more_versions: Mapping[str, str] | None = None
) -> list[DiagnosticFile]:
    """All files, cleaned; `more_versions` are those that only the caller knows. Writes and sends nothing."""
    files = [
        ("versions.txt", _versions(more_versions or {})),
        ("system.txt", _system(workspace)),
        ("settings.txt", _settings(user_data() / "window.ini")),
    ]
    if workspace is not None:
        files += [*_of_workspace(workspace), ("engine.log", _end_of(workspace / "engine.log"))]
    files += [(f"crashes/{path.name}", _end_of(path)) for path in _newest_crashes()]
    return [DiagnosticFile(name, cleaner.text(text)) for name, text in files if text]


def _versions(more: Mapping[str, str]) -> str:
    known = {
        "mldesk": __version__,
        "Python": sys.version.replace("\n", " "),
        "System": platform.platform(),
        "SQLite": sqlite_version(),
        **more,
    }
    lines = [f"{name}: {version}" for name, version in known.items()]
    return "\n".join([*lines, "", *sorted(_packages(), key=str.lower)]) + "\n"


def _packages() -> Iterable[str]:
    """The packages that mldesk names as its own needs, with their versions."""
    try:
        requirements = importlib.metadata.requires("mldesk") or []
    except importlib.metadata.PackageNotFoundError:
        return
    for name in dict.fromkeys(found[0] for line in requirements if (found := _requirement.match(line))):
        try:
            yield f"{name} {importlib.metadata.version(name)}"
        except importlib.metadata.PackageNotFoundError:
            yield f"{name} is not installed"


def _system(workspace: Path | None) -> str:
    checks = check_system(workspace)
    return (
        "".join(
            f"{check.name}: {check.level}: {check.text}{' – ' + check.cure if check.cure else ''}\n"
            for check in checks
        )
        + f"Processors: {os.cpu_count()}\n"
    )


def _settings(path: Path) -> str:
    """The settings of the window, without the bytes that tell its place."""
    lines = _end_of(path).splitlines()
    return "".join(f"{line}\n" for line in lines if "@ByteArray" not in line)


def _of_workspace(path: Path) -> list[tuple[str, str]]:
    try:
        with Workspace.open(path, read_only=True) as workspace:
            summary = json.dumps(_summary(workspace), indent=1)
            return [("workspace.json", f"{summary}\n"), ("failures.txt", _failures(workspace))]
    except MldeskError as error:
        return [("workspace.txt", f"The workspace cannot be read.\n{error}\n")]


def _summary(workspace: Workspace) -> dict[str, Any]:
    """How much there is of everything; no names of what the user made."""
    read = workspace.store.read
    tables = {row[0] for row in read("SELECT name FROM sqlite_master WHERE type = 'table'")}
    size = (workspace.path / "workspace.db").stat().st_size
    return {
        "database bytes": size,
        "migrations": list(migration_names),
        "rows": {
            name: read(f"SELECT count(*) FROM {name}")[0][0]  # noqa: S608 (names of ours)
            for name in _counted
            if name in tables
        },
        "runs": {row[0]: row[1] for row in read("SELECT status, count(*) FROM runs GROUP BY status")},
        "reasons of failed runs": {
            row[0]: row[1]
            for row in read(
                "SELECT reason_title, count(*) FROM runs WHERE reason_title IS NOT NULL"
                " GROUP BY reason_title ORDER BY count(*) DESC LIMIT 20"
            )
        },
    }


def _failures(workspace: Workspace) -> str:
    rows = workspace.store.read(
        "SELECT kind, title, error FROM activities WHERE status = 'failed' ORDER BY started DESC LIMIT ?",
        _FAILURES,
    )
    return "".join(f"{row['kind']}: {row['title']}: {row['error']}\n" for row in rows)


def _newest_crashes() -> list[Path]:
    """The newest crash reports; their names begin with the time."""
    return sorted((user_data() / "crashes").glob("*.txt"), reverse=True)[:_CRASHES]


def _end_of(path: Path) -> str:
    """The end of a text file; nothing where it cannot be read."""
    try:
        with path.open("rb") as file:
            start = max(0, file.seek(0, os.SEEK_END) - _LOG_BYTES)
            file.seek(start)
            content = file.read()
    except OSError:
        return ""
    text = content.decode("utf-8", "replace")
    return text.partition("\n")[2] if start else text  # a secret that is cut in two could not be told
