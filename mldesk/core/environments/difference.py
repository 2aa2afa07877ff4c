"""What differs between the environments that two runs had."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

_no_facts = (
    "packages",
    "notes",
    "from_cache",
    *(f"environment.{name}" for name in ("kind", "name", "version", "content_hash", "resolved_hash")),
)
"""What is told otherwise (packages, the environment's title), or says nothing of what the run had."""


@dataclass(frozen=True, slots=True)
class PackageChange:
    """A package whose version differs; None stands for not installed."""

    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that differs (python, platform, machine, image.name, ...); None stands for not recorded."""

    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class EnvironmentDifference:
    """All that differs; false when nothing does.

    Packages of which both have a version come first, then those that are new, then those that are gone.
    """

    facts: tuple[FactChange, ...]
    packages: tuple[PackageChange, ...]
    same_packages: int

    def __bool__(self) -> bool:
        return bool(self.facts or self.packages)

    def to_dict(self) -> dict[str, Any]:
        """The difference as JSON-ready values."""
        return asdict(self)


def environment_difference(
    before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> EnvironmentDifference:
    """What differs between two recorded environments (see record.recorded_environment).

    None stands for an environment of which nothing was recorded.
    """
    earlier, later = dict(_facts(before or {})), dict(_facts(after or {}))
    facts = [FactChange(n, earlier.get(n), later.get(n)) for n in dict.fromkeys((*earlier, *later))]
    ours, theirs = _packages(before or {}), _packages(after or {})
    packages = [_change(ours.get(key), theirs.get(key)) for key in sorted({*ours, *theirs})]
    packages.sort(key=lambda change: (change.before is None) + 2 * (change.after is None))
    return EnvironmentDifference(
        tuple(fact for fact in facts if fact.before != fact.after),
        tuple(change for change in packages if change.before != change.after),
        sum(change.before == change.after for change in packages),
    )


def _facts(environment: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str | None]]:
    """The facts by name; what belongs to one, such as an image, is named after it: `image.digest`."""
    for name, value in environment.items():
        if prefix + name in _no_facts:
            continue
        if isinstance(value, Mapping):
            yield from _facts(value, f"{prefix}{name}.")
        else:
            yield prefix + name, _text(value)


def _packages(environment: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """Name and version of each package, by the form of the name that pip compares."""
    packages = environment.get("packages")
    if not isinstance(packages, Mapping):
        return {}
    return {re.sub(r"[-_.]+", "-", str(n)).lower(): (str(n), str(v)) for n, v in packages.items()}


def _change(before: tuple[str, str] | None, after: tuple[str, str] | None) -> PackageChange:
    name = (after or before or ("", ""))[0]
    return PackageChange(name, before and before[1], after and after[1])


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value or None
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or None
    return str(value)
