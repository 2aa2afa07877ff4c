"""azureml.core.compute_target: the exception of compute targets, and what all of them have in common."""

from __future__ import annotations

from ..exceptions import ComputeTargetException

__all__ = ["AbstractComputeTarget", "ComputeTargetException"]


class AbstractComputeTarget:
    """A place where runs go: it has a `name` and a `type`."""

    name: str
    type: str
