"""azureml.train.dnn: estimators of frameworks for neural networks."""

from __future__ import annotations

from packaging.version import Version

from .distribution import Gloo, Mpi, Nccl, ParameterServer
from .framework_estimator import FrameworkEstimator

__all__ = ["Chainer", "Gloo", "Mpi", "Nccl", "ParameterServer", "PyTorch", "TensorFlow"]


_first_for_cpu_and_gpu = Version("2.1")
"""Since when one package of TensorFlow is for both, and uses the CUDA of the machine."""


class TensorFlow(FrameworkEstimator):
    """A script with TensorFlow; without a framework_version 1.13, as in the SDK.

    Keras, where the script imports it by itself, is a package to name: it comes in the version of that time.
    With MPI, Horovod comes too.
    """

    FRAMEWORK_NAME = "TensorFlow"
    DEFAULT_VERSION = "1.13"
    _table_name = "tensorflow"
    _framework = "TensorFlow"

    def _needs_horovod(self) -> bool:
        return self.distribution is not None and self.distribution.kind == "mpi"

    def _gpu_refusal(self) -> str | None:
        if Version(self.framework_version) >= _first_for_cpu_and_gpu:
            return None
        return (
            f"TensorFlow {self.framework_version} is installed for the CPU: its build for GPUs needs "
            "a CUDA of its time, which pip does not install"
        )


class PyTorch(FrameworkEstimator):
    """A script with PyTorch and torchvision."""

    FRAMEWORK_NAME = "PyTorch"
    DEFAULT_VERSION = "1.4"
    _table_name = "pytorch"
    _framework = "PyTorch"


class Chainer(FrameworkEstimator):
    """A script with Chainer."""

    FRAMEWORK_NAME = "Chainer"
    DEFAULT_VERSION = "5.1.0"
    _table_name = "chainer"
