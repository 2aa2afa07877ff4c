"""How many processes an estimator asks for, and how they would talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..core.runconfig import MpiConfiguration, PyTorchConfiguration, TensorflowConfiguration
from ..exceptions import TrainingException

_backends = {"mpi": "OpenMpi", "ps": "ParameterServer", "gloo": "Gloo", "nccl": "Nccl"}


@dataclass(frozen=True, slots=True)
class Distribution:
    """`communicator` "None" for a run of one process; `warning` tells what is left out."""

    communicator: str = "None"
    processes: int = 1
    warning: str | None = None


class Mpi(MpiConfiguration):
    """A run whose processes talk by MPI."""

    def __init__(self, process_count_per_node: int = 1) -> None:
        super().__init__(process_count_per_node)


class ParameterServer(TensorflowConfiguration):
    """A run of workers and parameter servers of TensorFlow."""


class Gloo(PyTorchConfiguration):
    """A run whose processes talk by Gloo."""

    def __init__(self) -> None:
        super().__init__("Gloo")


class Nccl(PyTorchConfiguration):
    """A run whose processes talk by NCCL."""

    def __init__(self) -> None:
        super().__init__("Nccl")


def distribution_of(
    training: Any, backend: str | None, nodes: int, per_node: int, workers: int, servers: int
) -> Distribution:
    """What the parameters of an estimator stand for; raises TrainingException for those that contradict."""
    if training is not None and backend is not None:
        raise TrainingException(
            "distributed_training and distributed_backend are both given",
            cause="both say how the processes talk",
            cure="Give distributed_training alone.",
        )
    if nodes < 1 or per_node < 1:
        raise TrainingException("There is no process", cause=f"{nodes} nodes, {per_node} processes on each")
    if isinstance(training, TensorflowConfiguration):
        return Distribution("ParameterServer", max(nodes, training.processes), training.warning)
    if isinstance(training, MpiConfiguration):
        return Distribution("OpenMpi", nodes * max(per_node, training.process_count_per_node))
    if isinstance(training, PyTorchConfiguration):
        return Distribution(training.communication_backend, max(nodes * per_node, training.processes))
    if training is not None:
        raise TrainingException(
            "The distributed_training is not known",
            cause=f"{training!r} is {type(training).__name__}",
            cure="Give an MpiConfiguration, a TensorflowConfiguration or a PyTorchConfiguration.",
        )
    if backend is None:
        return Distribution(processes=nodes * per_node)
    if backend.lower() not in _backends:
        raise TrainingException(
            f"The distributed_backend {backend!r} is not known", cure=f"Use one of {', '.join(_backends)}."
        )
    if backend.lower() == "ps":
        training = TensorflowConfiguration(workers, servers)
        return Distribution("ParameterServer", max(nodes, training.processes), training.warning)
    return Distribution(_backends[backend.lower()], nodes * per_node)
