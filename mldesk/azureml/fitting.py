"""An environment of the SDK on a compute target of mldesk: what is used, and what is told of the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mldesk.core.compute import ComputeTarget
from mldesk.core.environments.interpreters import stand_in
from mldesk.core.environments.spec import EnvironmentSpec

from .companions import with_companions
from .today import of_today, suits

if TYPE_CHECKING:
    from collections.abc import Sequence

Fitted = tuple[EnvironmentSpec, tuple[str, ...]]
"""A specification, and warnings for the run that uses it."""

_newest = "3.99"
"""A Python newer than all that old packages were built for."""


def fitted(spec: EnvironmentSpec, place: ComputeTarget) -> Fitted:
    """The specification as it is used at `place`: this machine, or a Docker target."""
    return fitted_in_docker(spec, place) if place.kind == "docker" else fitted_locally(spec)


def fitted_locally(spec: EnvironmentSpec) -> Fitted:
    """On this machine: no image; a Python that can be had; what old packages need besides."""
    warnings: list[str] = []
    notes: list[str] = []
    if spec.kind == "image" or (spec.kind == "dockerfile" and not spec.packages):
        what = f"The image {spec.image}" if spec.kind == "image" else "The Dockerfile"
        warnings.append(
            f"{what} is not used, since the run is not in a container: it gets mldesk's own Python. "
            "Choose a compute target of the kind docker to use it"
        )
        return EnvironmentSpec(environment_variables=spec.environment_variables), tuple(warnings)
    if spec.kind == "dockerfile":
        warnings.append(
            "The Dockerfile is not used, since the run is not in a container: only its packages are"
        )
        spec = replace(spec, kind="packages", dockerfile=None)
    if spec.kind != "packages":
        return spec, ()
    if spec.image:
        notes.append(f"The image {spec.image} is not used: packages are installed on this machine")
        spec = replace(spec, image=None)
    if spec.python is not None:
        python, told = stand_in(spec.python)
        if suits(spec, python):
            spec = replace(spec, python=python)
        else:
            spec, told = of_today(spec)
        warnings += [told] if told else []
    return _complete(spec, notes), tuple(warnings)


def fitted_in_docker(spec: EnvironmentSpec, place: ComputeTarget) -> Fitted:
    """In a container: a base image that can be had and has the Python, as far as there is one."""
    own = EnvironmentSpec(environment_variables=spec.environment_variables)
    if spec.kind == "python":
        return own, (f"{spec.python} is a Python of this machine: the run gets that of the image",)
    if spec.kind not in ("packages", "image"):
        return spec, ()
    # imported here: most runs are not in containers, and it brings Docker's library
    from mldesk.containers.choosing import choose_base, offers_python

    told: tuple[str, ...] = ()
    python = spec.python if spec.kind == "packages" else None
    is_old = python is not None and not suits(spec, _newest)
    if python is not None and is_old and not offers_python(place.docker, spec.image, python):
        (spec, warning), python = of_today(spec), None
        told = (warning,)
    image, warnings = choose_base(place.docker, spec.image, python)
    if spec.kind == "image":
        return (own if image is None else spec), warnings
    return _complete(replace(spec, image=image), []), (*told, *warnings)


def _complete(spec: EnvironmentSpec, notes: Sequence[str]) -> EnvironmentSpec:
    packages, added = with_companions(spec.packages)
    return replace(spec, packages=packages, notes=(*spec.notes, *notes, *added))
