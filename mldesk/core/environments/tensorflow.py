"""The TensorFlow of an environment: its names, what is built against it, the Keras that comes beside it."""

from __future__ import annotations

from collections.abc import Mapping

from packaging.utils import canonicalize_name

from ..errors import InvalidInput
from .interpreters import version_numbers

TENSORFLOW_NAMES = ("tensorflow", "tensorflow-cpu", "tensorflow-gpu", "tensorflow-intel", "tensorflow-macos")
"""The packages that bring TensorFlow itself."""

_first_with_tf_keras = (2, 14)


def tensorflow_among(packages: Mapping[str, str]) -> tuple[str, str] | None:
    """Name and version of the TensorFlow among installed packages (versions by name); None without one."""
    found: dict[str, str] = {canonicalize_name(name): version for name, version in packages.items()}
    return next(((name, found[name]) for name in TENSORFLOW_NAMES if name in found), None)


def required_tensorflow(packages: Mapping[str, str]) -> tuple[str, str]:
    """The same for what cannot do without one; raises InvalidInput."""
    found = tensorflow_among(packages)
    if found is None:
        raise InvalidInput(
            "Horovod and Keras 2 need the TensorFlow that they belong to",
            "the packages of the environment bring none",
            "Add tensorflow to the packages, or leave these options out.",
            "packages",
        )
    return found


def legacy_keras_requirement(tensorflow: str) -> str | None:
    """The tf-keras that belongs to this version of TensorFlow; None for those that are Keras 2 themselves.

    It is to be installed alone: it would bring the package tensorflow, also over tensorflow-cpu.
    """
    series = version_numbers(tensorflow)[:2]
    return None if series < _first_with_tf_keras else f"tf-keras=={'.'.join(map(str, series))}.*"
