"""azureml.core.runconfig: how a script is run: its environment, compute, communicator and data."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mldesk.core.distribution import Distribution
from mldesk.core.environments.conda import conda_text
from mldesk.core.environments.source_text import read_text
from mldesk.core.errors import NotSupported, translate_os_error
from mldesk.core.files import write_atomically

from ..absent import absent
from ..attributes import KnownAttributes
from ..data.data_reference import DataReference
from ..exceptions import RunConfigurationException, UserErrorException, raised_as
from ..telling import tell_unused
from .conda_dependencies import CondaDependencies
from .container_registry import ContainerRegistry
from .environment import Environment
from .environment_sections import (
    DEFAULT_CPU_IMAGE,
    DEFAULT_GPU_IMAGE,
    MPI_CPU_IMAGE,
    MPI_GPU_IMAGE,
    DockerSection,
    PythonSection,
    RecordedSection,
)

if TYPE_CHECKING:
    from .workspace import Workspace

__all__ = [
    "DEFAULT_CPU_IMAGE",
    "DEFAULT_GPU_IMAGE",
    "LOCAL_RUNCONFIG_NAME",
    "MPI_CPU_IMAGE",
    "MPI_GPU_IMAGE",
    "CondaDependencies",
    "ContainerRegistry",
    "DataReferenceConfiguration",
    "DockerConfiguration",
    "DockerSection",
    "Environment",
    "EnvironmentDefinition",
    "MpiConfiguration",
    "ParallelTaskConfiguration",
    "PyTorchConfiguration",
    "PythonSection",
    "RunConfiguration",
    "TensorflowConfiguration",
]

AmlComputeConfiguration = absent("azureml.core.runconfig.AmlComputeConfiguration")
Data = absent("azureml.core.runconfig.Data")
DataLocation = absent("azureml.core.runconfig.DataLocation")
HdiConfiguration = absent("azureml.core.runconfig.HdiConfiguration")
HistoryConfiguration = absent("azureml.core.runconfig.HistoryConfiguration")
OutputData = absent("azureml.core.runconfig.OutputData")
SparkConfiguration = absent("azureml.core.runconfig.SparkConfiguration")

LOCAL_RUNCONFIG_NAME = "local"
EnvironmentDefinition = Environment
"""What environments were called at first."""
_frameworks = ("python", "pyspark", "cntk", "tensorflow", "pytorch")
_communicators = ("none", "parameterserver", "openmpi", "intelmpi", "gloo", "nccl", "mpi", "ps")


class MpiConfiguration:
    """A run of `process_count_per_node` processes on each of `node_count` nodes, which talk by MPI."""

    def __init__(self, process_count_per_node: int = 1, node_count: int = 1) -> None:
        self.process_count_per_node = _count("process_count_per_node", process_count_per_node)
        self.node_count = _count("node_count", node_count)

    def to_distribution(self, nodes: int | None = None) -> Distribution:
        """mldesk's own; more `nodes` than its own go before."""
        return Distribution("mpi", max(nodes or 1, self.node_count), self.process_count_per_node)


class TensorflowConfiguration:
    """A run of workers and parameter servers of TensorFlow, each with its TF_CONFIG."""

    def __init__(self, worker_count: int = 1, parameter_server_count: int = 1) -> None:
        self.worker_count = worker_count
        self.parameter_server_count = parameter_server_count
        self.node_count = 1

    def to_distribution(self, nodes: int | None = None) -> Distribution:
        """mldesk's own on so many nodes, as far as each has a process; None: each process has its node."""
        workers, servers = int(self.worker_count), int(self.parameter_server_count)
        most = max(1, workers + servers)
        spread = most if nodes is None else min(nodes, most)
        return Distribution("tensorflow", spread, workers=workers, parameter_servers=servers)


class PyTorchConfiguration:
    """A run of `process_count` processes on `node_count` nodes, which talk as PyTorch lets them."""

    def __init__(
        self, communication_backend: str = "Nccl", process_count: int | None = None, node_count: int = 1
    ) -> None:
        self.communication_backend = communication_backend
        self.node_count = _count("node_count", node_count)
        self.process_count = _count("process_count", process_count or node_count)

    def to_distribution(self, nodes: int | None = None) -> Distribution:
        """mldesk's own; more `nodes` than its own go before.

        Raises UserErrorException when not all nodes would have equally many processes.
        """
        count = max(nodes or 1, self.node_count)
        processes = max(self.process_count, count)
        if processes % count:
            raise UserErrorException(
                "The processes cannot be dealt out to the nodes",
                cause=f"process_count is {processes}, node_count {count}",
                cure="Give a process_count that is a multiple of node_count.",
            )
        return Distribution("pytorch", count, processes // count)


class ParallelTaskConfiguration:
    """A run of many independent tasks."""

    def __init__(
        self, max_retries_per_worker: int = 0, worker_count_per_node: int = 1, terminal_exit_codes: Any = None
    ) -> None:
        self.max_retries_per_worker = max_retries_per_worker
        self.worker_count_per_node = worker_count_per_node
        self.terminal_exit_codes = terminal_exit_codes
        self.node_count = 1

    def to_distribution(self, nodes: int | None = None) -> Distribution:
        """Raises NotSupported: tasks are parts of pipelines."""
        raise NotSupported(
            "There are no parallel tasks",
            "they are steps of pipelines, of which there are none",
            "Submit a run for each part, or give an MpiConfiguration.",
        )


class DockerConfiguration(KnownAttributes):
    """Whether a run is in a container, and with which settings: those of a Docker compute target count."""

    def __init__(
        self,
        use_docker: bool = False,
        shared_volumes: bool = True,
        arguments: Sequence[str] | None = None,
        shm_size: str | None = None,
    ) -> None:
        self.use_docker = use_docker
        self.shared_volumes = shared_volumes
        self.arguments = list(arguments or ())
        self.shm_size = shm_size
        self._completed()


class DataReferenceConfiguration:
    """A data reference by the name of its datastore, as run configurations that are written down have it."""

    def __init__(
        self,
        datastore_name: str | None = None,
        mode: str = "mount",
        path_on_datastore: str | None = None,
        path_on_compute: str | None = None,
        overwrite: bool = False,
    ) -> None:
        self.datastore_name = datastore_name
        self.mode = mode
        self.path_on_datastore = path_on_datastore
        self.path_on_compute = path_on_compute
        self.overwrite = overwrite

    def to_reference(self, workspace: Workspace, name: str) -> DataReference:
        """The reference itself, called `name`; raises UserErrorException when there is no such datastore."""
        from .datastore import Datastore

        store = Datastore(workspace, self.datastore_name)
        return DataReference(
            store, name, self.path_on_datastore, self.mode, self.path_on_compute, self.overwrite
        )


class RunConfiguration(KnownAttributes):
    """How a script is run. What means nothing here (history, Spark, HDInsight) is kept as it is set."""

    def __init__(
        self,
        script: str | None = None,
        arguments: Sequence[Any] | None = None,
        framework: str | None = None,
        communicator: str | None = None,
        conda_dependencies: CondaDependencies | None = None,
        _history_enabled: bool | None = None,
        _path: str | None = None,
        _name: str | None = None,
        command: Any = None,
    ) -> None:
        self.script = script
        self.arguments: list[Any] = list(arguments or ())
        self.command = command
        self._target = LOCAL_RUNCONFIG_NAME
        self._framework, self._communicator = "Python", "None"
        self.framework = framework or "Python"
        self.communicator = communicator or "None"
        self.environment: Environment = Environment(None)
        if conda_dependencies is not None:
            self.environment.python.conda_dependencies = conda_dependencies
        self.environment_variables: dict[str, str] = {}
        self.node_count: int = 1
        self.max_run_duration_seconds: int | None = None
        self.docker = DockerConfiguration()
        self.mpi = MpiConfiguration()
        self.tensorflow = TensorflowConfiguration()
        self.pytorch = PyTorchConfiguration()
        self.parallel_task = ParallelTaskConfiguration()
        self.data: dict[str, Any] = {}
        self.data_references: dict[str, Any] = {}
        self.output_data: dict[str, Any] = {}
        self.source_directory_data_store: str | None = None
        self.credential_passthrough = False
        self.auto_prepare_environment = True
        self.history = RecordedSection(output_collection=True, snapshot_project=True)
        self.spark = RecordedSection(configuration={})
        self.hdi = RecordedSection(yarn_deploy_mode="cluster")
        self.amlcompute = RecordedSection(
            name=None, vm_size=None, vm_priority=None, retain_cluster=False, cluster_max_node_count=1
        )
        self.history_enabled = _history_enabled
        self._completed()

    @property
    def target(self) -> str:
        """The name of the compute target."""
        return self._target

    @target.setter
    def target(self, given: Any) -> None:
        self._target = target_name(given)

    @property
    def framework(self) -> str:
        """Python, TensorFlow, PyTorch, ..."""
        return self._framework

    @framework.setter
    def framework(self, given: str) -> None:
        self._framework = _one_of("framework", given, _frameworks)

    @property
    def communicator(self) -> str:
        """How several processes of a run talk: None, OpenMpi, ParameterServer, ..."""
        return self._communicator

    @communicator.setter
    def communicator(self, given: str) -> None:
        self._communicator = _one_of("communicator", given, _communicators)

    @property
    def prepare_environment(self) -> bool:
        """The old name of auto_prepare_environment."""
        return self.auto_prepare_environment

    @prepare_environment.setter
    def prepare_environment(self, given: bool) -> None:
        self.auto_prepare_environment = given

    def references(self, workspace: Workspace) -> list[Any]:
        """The data references, those that are only written down read."""
        return [
            given.to_reference(workspace, name) if isinstance(given, DataReferenceConfiguration) else given
            for name, given in self.data_references.items()
        ]

    @property
    def distribution(self) -> Distribution | None:
        """The processes of a run, None for one process; raises UserErrorException where nodes cannot talk."""
        words = self.communicator.lower()
        if words in ("openmpi", "intelmpi", "mpi"):
            return self.mpi.to_distribution(self.node_count)
        if words in ("parameterserver", "ps"):
            return self.tensorflow.to_distribution(self.node_count)
        if words in ("gloo", "nccl"):
            return self.pytorch.to_distribution(self.node_count)
        if self.node_count > 1:
            raise UserErrorException(
                "Nothing says how the nodes talk",
                cause=f"node_count is {self.node_count}, and the communicator is None",
                cure="Set communicator to OpenMpi, ParameterServer, Gloo or Nccl, or ask for one node.",
            )
        return None

    # Files

    def to_dict(self) -> dict[str, Any]:
        """What is set, as JSON-ready values."""
        return {
            "script": self.script,
            "arguments": [str(argument) for argument in self.arguments],
            "target": self.target,
            "framework": self.framework,
            "communicator": self.communicator,
            "nodeCount": self.node_count,
            "maxRunDurationSeconds": self.max_run_duration_seconds,
            "environmentVariables": dict(self.environment_variables),
            "environment": self.environment.to_dict(),
            "mpi": {"processCountPerNode": self.mpi.process_count_per_node},
            "tensorflow": {
                "workerCount": self.tensorflow.worker_count,
                "parameterServerCount": self.tensorflow.parameter_server_count,
            },
            "pytorch": {
                "communicationBackend": self.pytorch.communication_backend,
                "processCount": self.pytorch.process_count,
            },
        }

    def save(
        self, path: str | None = None, name: str | None = None, separate_environment_yaml: bool = False
    ) -> None:
        """Write it below `path` as `.azureml/<name>.runconfig`, with its environment."""
        tell_unused("RunConfiguration.save", {"separate_environment_yaml": separate_environment_yaml or None})
        file = _file(path, name or LOCAL_RUNCONFIG_NAME)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(file, conda_text(self.to_dict()).encode())
        except OSError as error:
            with raised_as(UserErrorException):
                raise translate_os_error(error, file) from error

    @staticmethod
    def load(path: str, name: str | None = None) -> RunConfiguration:
        """Read what `save` wrote; raises RunConfigurationException."""
        from mldesk.core.environments.conda import conda_document

        file = _file(path, name or LOCAL_RUNCONFIG_NAME)
        with raised_as(RunConfigurationException):
            values = conda_document(read_text(file), file)
        try:
            return _of_values(values)
        except (KeyError, TypeError) as error:
            raise RunConfigurationException(
                "The file is no run configuration", cause=f"{file}: {error!r}"
            ) from error

    @staticmethod
    def delete(path: str, name: str) -> None:
        """Remove what `save` wrote."""
        _file(path, name).unlink(missing_ok=True)

    def __repr__(self) -> str:
        return json.dumps(self.to_dict(), indent=2)


def target_name(given: Any) -> str:
    """The name of a compute target that is given by itself or by its name; raises UserErrorException."""
    if given is None:
        return LOCAL_RUNCONFIG_NAME
    name = given if isinstance(given, str) else getattr(given, "name", None)
    if not isinstance(name, str) or not name:
        raise UserErrorException(
            "That is no compute target",
            cause=f"{given!r} is {type(given).__name__}",
            cure="Give a ComputeTarget, its name, or 'local'.",
        )
    return name


def _count(name: str, given: int) -> int:
    if int(given) < 1:
        raise UserErrorException(f"{name} is too small", cause=f"it is {given}", cure="Give at least 1.")
    return int(given)


def _one_of(name: str, given: str, known: Sequence[str]) -> str:
    if given.lower() not in known:
        raise UserErrorException(f"The {name} {given!r} is not known", cure=f"Use one of {', '.join(known)}.")
    if given.lower() == "pyspark":
        raise NotSupported("There is no Spark", "scripts run as Python programs", "Use the framework Python.")
    return given


def _file(path: str | None, name: str) -> Path:
    folder = Path(path or ".")
    return folder if folder.suffix == ".runconfig" else folder / ".azureml" / f"{name}.runconfig"


def _of_values(values: Mapping[str, Any]) -> RunConfiguration:
    made = RunConfiguration(
        values["script"], values["arguments"], values["framework"], values["communicator"]
    )
    made.target, made.node_count = values["target"], values["nodeCount"]
    made.max_run_duration_seconds = values["maxRunDurationSeconds"]
    made.environment_variables = dict(values["environmentVariables"])
    python, docker = values["environment"]["python"], values["environment"]["docker"]
    section = made.environment.python
    section.user_managed_dependencies = python["userManagedDependencies"]
    section.interpreter_path = python["interpreterPath"]
    section.conda_dependencies = CondaDependencies(_underlying_structure=python["condaDependencies"])
    made.environment.name = values["environment"]["name"]
    made.environment.environment_variables = dict(values["environment"]["environmentVariables"])
    made.environment.docker.enabled = docker["enabled"]
    made.environment.docker.base_image = docker["baseImage"]
    made.mpi = MpiConfiguration(values["mpi"]["processCountPerNode"])
    if "pytorch" in values:  # files of before have none
        pytorch = values["pytorch"]
        made.pytorch = PyTorchConfiguration(pytorch["communicationBackend"], pytorch["processCount"])
    tensorflow = values["tensorflow"]
    made.tensorflow = TensorflowConfiguration(tensorflow["workerCount"], tensorflow["parameterServerCount"])
    return made
