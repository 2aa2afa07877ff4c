"""The packages of Azure's SDK v1: mldesk gives scripts their names itself, so they are never installed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from .horovod import with_horovod_as_option
from .spec import EnvironmentSpec

SDK_PREFIX = "azureml-"
"""How the names of these packages begin."""

_given = (
    "azureml-core", "azureml-dataprep", "azureml-dataset-runtime", "azureml-defaults", "azureml-mlflow",
    "azureml-sdk", "azureml-telemetry", "azureml-train", "azureml-widgets",
)  # fmt: skip
# What scripts rely on that these packages bring when an extra is asked for: azureml-dataprep[pandas].
_brought_by_extra = {"pandas": "pandas"}


def without_provided(packages: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The requirements without packages of Azure's SDK, and what is to be said of those that are left out.

    Where one of them has the extra `pandas`, pandas is asked for in its place. A wheel or an address stays:
    it was chosen on purpose.
    """
    kept: dict[str, None] = {}
    left_out: list[str] = []
    for text in packages:
        requirement = _of_the_sdk(text)
        if requirement is None:
            kept.setdefault(text)
            continue
        left_out.append(text)
        for extra in sorted(requirement.extras):
            if extra in _brought_by_extra:
                kept.setdefault(_brought_by_extra[extra])
    return tuple(kept), tuple(_notes(left_out))


def to_be_built(spec: EnvironmentSpec) -> tuple[EnvironmentSpec, tuple[str, ...]]:
    """The specification as it is built, without packages of Azure's SDK, and what is to be said of these.

    A requirement for Horovod is its option: see horovod.with_horovod_as_option.
    """
    spec = with_horovod_as_option(spec)
    packages, notes = without_provided(spec.packages)
    return (replace(spec, packages=packages), notes) if notes else (spec, ())


def _of_the_sdk(text: str) -> Requirement | None:
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return None
    is_one = canonicalize_name(requirement.name).startswith(SDK_PREFIX) and requirement.url is None
    return requirement if is_one else None


def _notes(left_out: Iterable[str]) -> Iterable[str]:
    given = [text for text in left_out if canonicalize_name(Requirement(text).name).startswith(_given)]
    others = [text for text in left_out if text not in given]
    if given:
        yield f"Not installed, since mldesk provides its names itself: {', '.join(given)}"
    if any("mlflow" in text for text in given):
        yield "mlflow itself is not installed with azureml-mlflow: name it where the script imports it"
    if others:
        yield f"Not installed, since it works only with Azure: {', '.join(others)}"
