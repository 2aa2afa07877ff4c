"""The processes that an estimator asks for, and how they talk."""

from __future__ import annotations

from typing import Any

from mldesk.core.distribution import Distribution

from ..core.runconfig import MpiConfiguration, PyTorchConfiguration, TensorflowConfiguration
from ..exceptions import TrainingException

_backends = ("mpi", "ps", "gloo", "nccl")


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
) -> Distribution | None:
    """What the parameters of an estimator stand for; None for one process that talks to nobody.

    More processes without a word on how they talk are those of MPI, as the SDK says. Raises
    TrainingException for parameters that contradict each other.
    """
    if training is not None and backend is not None:
        raise TrainingException(
            "distributed_training and distributed_backend are both given",
            cause="both say how the processes talk",
            cure="Give distributed_training alone.",
        )
    if nodes < 1 or per_node < 1:
        raise TrainingException("There is no process", cause=f"{nodes} nodes, {per_node} processes on each")
    if training is None:
        training = _of_backend(backend, nodes, per_node, workers, servers)
    if training is None:
        return None
    if isinstance(training, TensorflowConfiguration):
        return training.to_distribution(nodes)
    if isinstance(training, MpiConfiguration):
        each = max(per_node, training.process_count_per_node)
        return MpiConfiguration(each, training.node_count).to_distribution(nodes)
    if isinstance(training, PyTorchConfiguration):
        every = max(nodes * per_node, training.process_count)
        return PyTorchConfiguration(process_count=every, node_count=training.node_count).to_distribution(
            nodes
        )
    raise TrainingException(
        "The distributed_training is not known",
        cause=f"{training!r} is {type(training).__name__}",
        cure="Give an MpiConfiguration, a TensorflowConfiguration or a PyTorchConfiguration.",
    )


def _of_backend(backend: str | None, nodes: int, per_node: int, workers: int, servers: int) -> Any:
    """The configuration that a distributed_backend stands for; without one that of the numbers."""
    if backend is None:
        return MpiConfiguration(per_node) if nodes * per_node > 1 else None
    match backend.lower():
        case "mpi":
            return MpiConfiguration(per_node)
        case "ps":
            return TensorflowConfiguration(workers, servers)
        case "gloo" | "nccl":
            return PyTorchConfiguration(backend)
    raise TrainingException(
        f"The distributed_backend {backend!r} is not known", cure=f"Use one of {', '.join(_backends)}."
    )
