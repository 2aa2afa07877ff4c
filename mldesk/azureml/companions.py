"""Packages that old frameworks need in versions of their time, and which nothing asks pip for."""

from __future__ import annotations

from collections.abc import Sequence

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

TENSORFLOW = ("tensorflow", "tensorflow-gpu", "tensorflow-cpu")
# Below which version of TensorFlow a package is asked for like this, unless it is named with a version.
_of_tensorflow = (
    ("2.5", "h5py", "h5py<3"),  # Keras up to 2.3 and tf.keras up to 2.4 cannot read their files with h5py 3
    ("2.9", "protobuf", "protobuf<3.21"),  # protobuf 4 refuses the code that they were made with
    ("1.15", "numpy", "numpy<1.17"),  # newer ones warn in every line of TensorFlow
    ("2.12", "numpy", "numpy<1.24"),  # 1.24 has no np.object, np.bool and the like
)
_keras = (
    ("2.0", "keras==2.2.5"),
    ("2.3", "keras==2.3.1"),
    ("2.5", "keras==2.4.3"),
    ("2.6", "keras-nightly>=2.5.0.dev0,<2.6"),  # what TensorFlow 2.5 itself asks for: in the same folder
)
"""Below which version of TensorFlow which Keras of its own is the one of that time."""
COMPANIONS = frozenset({"keras", *(name for _, name, _ in _of_tensorflow)})
"""Packages whose versions follow that of TensorFlow."""


def with_companions(packages: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The requirements with what their TensorFlow or Keras needs besides, and a note of what was added.

    A companion that is named with a version stays as it is.
    """
    known = {name: requirement for name, requirement in map(named, packages) if requirement is not None}
    version = tensorflow_version(packages)
    if version is None:
        return tuple(packages), ()
    wanted = _wanted(version, known)
    kept = [text for text in packages if named(text)[0] not in wanted]
    note = f"Added for TensorFlow {version}, which needs them in versions of its time: "
    return (*kept, *wanted.values()), (note + ", ".join(wanted.values()),) if wanted else ()


def _wanted(version: Version, known: dict[str, Requirement]) -> dict[str, str]:
    """What is to be asked for instead, or besides, by name."""
    wanted: dict[str, str] = {}
    for below, name, requirement in _of_tensorflow:
        named = known.get(name)
        if version < Version(below) and (named is None or not named.specifier) and name not in wanted:
            wanted[name] = requirement
    keras = known.get("keras")
    if keras is not None and not keras.specifier:
        for below, requirement in _keras:
            if version < Version(below):
                wanted["keras"] = requirement
                break
    return wanted


def tensorflow_version(packages: Sequence[str]) -> Version | None:
    """The version of TensorFlow that the requirements ask for exactly; None where they do not."""
    known = {name: requirement for name, requirement in map(named, packages) if requirement is not None}
    for name in TENSORFLOW:
        for condition in known[name].specifier if name in known else ():
            if condition.operator in ("==", "===", "~="):
                try:
                    return Version(condition.version.removesuffix(".*"))
                except InvalidVersion:
                    return None
    return None


def named(text: str) -> tuple[str, Requirement | None]:
    """The name of a requirement, and the requirement; an empty name when it is none."""
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return "", None
    return canonicalize_name(requirement.name), requirement
