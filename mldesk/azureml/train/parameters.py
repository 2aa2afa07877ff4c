"""Parameters of an estimator that stand for the same, and those that others leave without effect."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..exceptions import UserErrorException

_packages = ("conda_packages", "pip_packages", "conda_dependencies_file", "pip_requirements_file")


def one_of(**given: str | None) -> str | None:
    """The value of a parameter that has an old and a new name; raises UserErrorException when they differ."""
    values = {name: value for name, value in given.items() if value}
    if len(set(values.values())) > 1:
        raise UserErrorException(
            f"{' and '.join(values)} are both given",
            cause="they are two names of one parameter, and differ",
            cure="Give one of them.",
        )
    return next(iter(values.values()), None)


def unused_parameters(
    packages: Mapping[str, Any], environment: object, registry: object, framework_version: str | None
) -> list[str]:
    """What is told of parameters that have no effect beside others that are given."""
    told: list[str] = []
    if environment is not None:
        given = {"framework_version": framework_version, "image_registry_details": registry}
        told += [
            f"{name} is not used: the environment_definition has its own"
            for name, value in given.items()
            if value is not None
        ]
    elif registry is not None and not packages["custom_docker_image"]:
        told.append("image_registry_details are not used: they go with custom_docker_image")
    if packages["user_managed"]:
        given = {**{name: packages[name] for name in _packages}, "framework_version": framework_version}
        told += [
            f"{name} is not used: with user_managed nothing is installed"
            for name, value in given.items()
            if value
        ]
    return told
