"""azureml.train.estimator: the estimator for any framework."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..core.runconfig import DEFAULT_CPU_IMAGE, DEFAULT_GPU_IMAGE, MpiConfiguration
from .distribution import Gloo, Mpi, Nccl, ParameterServer
from .estimator_base import EstimatorBase

__all__ = [
    "DEFAULT_CPU_IMAGE",
    "DEFAULT_GPU_IMAGE",
    "Estimator",
    "Gloo",
    "MMLBaseEstimator",
    "Mpi",
    "MpiConfiguration",
    "Nccl",
    "ParameterServer",
]

MMLBaseEstimator = EstimatorBase


class Estimator(EstimatorBase):
    """A script with packages of its own; without any, Python alone."""

    def __init__(self, source_directory: str | Path, compute_target: Any = None, **parameters: Any) -> None:
        super().__init__(source_directory, compute_target=compute_target, **parameters)
