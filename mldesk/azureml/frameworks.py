"""What a version of a framework stands for today: a Python and packages; from resources/azureml."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from mldesk.core import paths

from .exceptions import UserErrorException


@dataclass(frozen=True, slots=True)
class Framework:
    """A Python ("3.6") and pip requirements."""

    python: str
    packages: tuple[str, ...]


@cache
def framework_table() -> dict[str, Any]:
    """The table as it is shipped."""
    text = (paths.resources() / "azureml" / "frameworks.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def estimator_framework(name: str, version: str | None) -> tuple[str, Framework]:
    """The version that an estimator takes, and what it stands for; raises UserErrorException.

    None is the SDK's default. A version that begins with one of the table's is that one: 1.13.1 is 1.13.
    """
    row = framework_table()["frameworks"][name]
    chosen = version or row["default"]
    found = _version(row, str(chosen))
    if found is None:
        raise UserErrorException(
            f"framework_version {chosen!r} is not supported",
            cause=f"{name} is known in {', '.join(row['versions'])}",
            cure="Choose one of them, or give an environment_definition.",
        )
    return found, _framework(row["versions"][found])


def known_framework(name: str, version: str) -> Framework | None:
    """What a version of a framework stands for; None for one that is not in the table."""
    row = framework_table()["frameworks"].get(name)
    found = None if row is None else _version(row, version)
    return None if found is None else _framework(row["versions"][found])


def _version(row: dict[str, Any], asked: str) -> str | None:
    parts = asked.split(".")
    for length in range(len(parts), 0, -1):
        begin = ".".join(parts[:length])
        if begin in row["versions"]:
            return begin
    begins = (known for known in row["versions"] if known.startswith(f"{asked}."))
    return next(begins, None)


def _framework(values: dict[str, Any]) -> Framework:
    return Framework(values["python"], tuple(values["packages"]))
