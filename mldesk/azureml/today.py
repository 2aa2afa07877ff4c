"""What is taken of an old TensorFlow where no Python of its time can be had: today's, and it is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from packaging.version import Version

from mldesk.core.environments.interpreters import version_numbers
from mldesk.core.environments.spec import EnvironmentSpec

from .companions import COMPANIONS, TENSORFLOW, named, tensorflow_version

_newest_python = (
    ("2.2", (3, 7)), ("2.5", (3, 8)), ("2.8", (3, 9)), ("2.12", (3, 10)), ("2.16", (3, 11)),
)  # fmt: skip
"""Below which version of TensorFlow which Python is the newest that it was ever built for."""


def suits(spec: EnvironmentSpec, python: str) -> bool:
    """Whether the TensorFlow that the specification asks for exactly, if any, was built for this Python."""
    version = tensorflow_version(spec.packages)
    series = version_numbers(python)[:2]
    newest = (last for below, last in _newest_python if version is not None and version < Version(below))
    return series <= next(newest, series)


def of_today(spec: EnvironmentSpec) -> tuple[EnvironmentSpec, str]:
    """The specification on mldesk's own Python with today's TensorFlow and Keras, and a warning of that."""
    version = tensorflow_version(spec.packages)
    packages = tuple(dict.fromkeys(_unpinned(spec.packages)))
    told = (
        f"TensorFlow {version} needs a Python of its time and none can be had: today's TensorFlow is used "
        f"instead. A script that fails with it needs Python {spec.python} on this machine"
    )
    return replace(spec, python=None, packages=packages), told


def _unpinned(packages: Iterable[str]) -> Iterable[str]:
    for text in packages:
        name, _ = named(text)
        yield "tensorflow" if name in TENSORFLOW else name if name in COMPANIONS else text
