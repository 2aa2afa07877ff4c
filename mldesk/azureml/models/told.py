"""What programs tell of a model when they register it, as it is kept."""

from __future__ import annotations

from collections.abc import Mapping

FRAMEWORK = "model_framework"
"""The property that names the framework a program told."""

FRAMEWORK_VERSION = "model_framework_version"
"""The property that names its version."""


def framework_facts(framework: str | None, version: str | None) -> dict[str, str]:
    """The properties that tell the framework, as far as it was given."""
    given = {FRAMEWORK: framework, FRAMEWORK_VERSION: version}
    return {key: str(value) for key, value in given.items() if value is not None}


def texts(values: Mapping[str, object] | None) -> dict[str, str]:
    """Tags or properties with texts for values."""
    return {str(key): "" if value is None else str(value) for key, value in (values or {}).items()}
