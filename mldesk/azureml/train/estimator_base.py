"""What all estimators of the SDK share: a script, its parameters, packages, and where it runs."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mldesk.core.distribution import Distribution
from mldesk.core.environments.requirements import package_name
from mldesk.core.spec import ScriptRunConfig as CoreConfig
from mldesk.core.vm_sizes import get_vm_size

from ..core.conda_dependencies import CondaDependencies
from ..core.environment import Environment, requirements_dependencies
from ..core.runconfig import MpiConfiguration, RunConfiguration
from ..exceptions import TrainingException, UserErrorException, raised_as
from ..frameworks import Framework
from ..submission import Wanted, core_config
from ..unused import unused_settings, vm_size_warning
from .distribution import distribution_of
from .parameters import one_of, unused_parameters

if TYPE_CHECKING:
    from ..core.container_registry import ContainerRegistry
    from ..core.workspace import Workspace

_conda_names = {"torch": "pytorch"}
PYTHON_OF_ESTIMATORS = "3.6"
"""The Python of an estimator that names none: the SDK's was 3.6.2 as long as it had estimators."""


class EstimatorBase:
    """The base of the estimators; each takes the SDK's parameters, most of them by name.

    `script_params` are the script's arguments; the value "" stands for a flag alone. Parameters that
    contradict each other raise UserErrorException, others that cannot be used TrainingException.
    """

    _framework = "Python"

    def __init__(
        self,
        source_directory: str | Path,
        *,
        compute_target: Any = None,
        vm_size: str | None = None,
        vm_priority: str | None = None,
        entry_script: str | None = None,
        script_params: Mapping[str, Any] | None = None,
        node_count: int = 1,
        process_count_per_node: int = 1,
        worker_count: int = 1,
        parameter_server_count: int = 1,
        distributed_backend: str | None = None,
        distributed_training: Any = None,
        use_gpu: bool = False,
        use_docker: bool = True,
        custom_docker_base_image: str | None = None,
        custom_docker_image: str | None = None,
        image_registry_details: ContainerRegistry | None = None,
        user_managed: bool = False,
        conda_packages: Sequence[str] | None = None,
        pip_packages: Sequence[str] | None = None,
        conda_dependencies_file_path: str | None = None,
        pip_requirements_file_path: str | None = None,
        conda_dependencies_file: str | None = None,
        pip_requirements_file: str | None = None,
        environment_variables: Mapping[str, str] | None = None,
        environment_definition: Environment | None = None,
        inputs: Sequence[Any] | None = None,
        source_directory_data_store: object = None,
        shm_size: str | None = None,
        resume_from: Any = None,
        max_run_duration_seconds: int | None = None,
        framework: Framework | None = None,
    ) -> None:
        conda_file = one_of(
            conda_dependencies_file=conda_dependencies_file,
            conda_dependencies_file_path=_in_source(source_directory, conda_dependencies_file_path),
        )
        pip_file = one_of(
            pip_requirements_file=pip_requirements_file,
            pip_requirements_file_path=_in_source(source_directory, pip_requirements_file_path),
        )
        packages = {
            "conda_packages": conda_packages,
            "pip_packages": pip_packages,
            "conda_dependencies_file": conda_file,
            "pip_requirements_file": pip_file,
            "custom_docker_image": one_of(
                custom_docker_image=custom_docker_image, custom_docker_base_image=custom_docker_base_image
            ),
            "user_managed": user_managed or None,
            "environment_variables": environment_variables,
        }
        _check(source_directory, entry_script, script_params, environment_definition, packages)
        self.source_directory = Path(source_directory)
        self.entry_script = entry_script or ""
        self.inputs = list(inputs or ())
        self.resume_from = resume_from
        self.use_gpu = use_gpu
        self.use_docker = use_docker
        self.vm_size = vm_size
        self.vm_priority = vm_priority
        self._script_params = dict(script_params or {})
        self.run_config = RunConfiguration(framework=self._framework)
        self.run_config.target = compute_target
        self.run_config.max_run_duration_seconds = max_run_duration_seconds
        self.run_config.node_count = node_count
        self.run_config.docker.shm_size = shm_size
        self.run_config.source_directory_data_store = _name_of(source_directory_data_store)
        self.run_config.environment = environment_definition or _environment(
            framework, packages, image_registry_details
        )
        self._told = unused_parameters(
            packages, environment_definition, image_registry_details, getattr(self, "_asked_version", None)
        )
        self._distributed = (
            distributed_training,
            distributed_backend,
            node_count,
            process_count_per_node,
            worker_count,
            parameter_server_count,
        )
        distribution_of(*self._distributed)  # what contradicts is told at once

    @property
    def distribution(self) -> Distribution | None:
        """The processes of a run; what was given may still be changed, as programs do."""
        return distribution_of(*self._distributed)

    @property
    def compute_target(self) -> str:
        """The name of the compute target."""
        return self.run_config.target

    @property
    def conda_dependencies(self) -> CondaDependencies:
        """The Python and packages of its environment."""
        return self.run_config.environment.python.conda_dependencies

    @property
    def script_params(self) -> dict[str, Any]:
        """The script's arguments."""
        return dict(self._script_params)

    def override(self, **parameters: Any) -> EstimatorBase:
        """The same estimator with other script_params, inputs or compute_target, for one submit."""
        other = copy.copy(self)
        other.run_config = copy.copy(self.run_config)
        for name, value in parameters.items():
            match name:
                case "script_params":
                    other._script_params = {**self._script_params, **value}
                case "inputs":
                    other.inputs = list(value)
                case "compute_target":
                    other.run_config.target = value
                case "source_directory":
                    other.source_directory = Path(value)
                case _:
                    raise TrainingException(
                        f"{name} cannot be changed when an estimator is submitted", cure="Make another one."
                    )
        return other

    def to_config(self, workspace: Workspace) -> CoreConfig:
        """mldesk's own config of the run; what was taken instead of what was asked for is in its warnings."""
        given = self.run_config
        return core_config(
            workspace,
            Wanted(
                source_directory=self.source_directory.expanduser(),
                script=self.entry_script,
                arguments=arguments_of(self._script_params, self.resume_from),
                compute=given.target,
                environment=given.environment,
                environment_variables=given.environment_variables,
                inputs=[*self.inputs, *given.references(workspace)],
                distribution=self.distribution,
                needs_horovod=self._needs_horovod(),
                max_duration_seconds=given.max_run_duration_seconds,
                uses_docker=given.environment.docker.enabled,
                refuses_docker=not self.use_docker,
                gpu=self.use_gpu,
                gpu_refusal=self._gpu_refusal(),
                warnings=[
                    *self._vm_size_warning(),
                    *self._told,
                    *self._unused_counts(),
                    *unused_settings(given),
                ],
                properties=self._properties(),
            ),
        )

    def _properties(self) -> dict[str, str]:
        """What is recorded with the run: the estimator, and what would choose a machine in Azure."""
        told = {"estimator": type(self).__name__, "vm_size": self.vm_size, "vm_priority": self.vm_priority}
        return {f"azureml.{name}": value for name, value in told.items() if value}

    def _needs_horovod(self) -> bool:
        """Whether its environment has Horovod without naming it."""
        return False

    def _gpu_refusal(self) -> str | None:
        """Why a GPU is of no use to it; None where it is."""
        return None

    def _unused_counts(self) -> list[str]:
        """What is told of workers and parameter servers where the processes are none of TensorFlow's."""
        _, _, _, _, workers, servers = self._distributed
        found = self.distribution
        if (found is not None and found.kind == "tensorflow") or (workers, servers) == (1, 1):
            return []
        return [
            f"worker_count {workers} and parameter_server_count {servers} are not used: "
            "they go with distributed_training=ParameterServer(...), or distributed_backend='ps'"
        ]

    def _vm_size_warning(self) -> list[str]:
        """What is told of a vm_size, which would make a cluster for this run alone in Azure."""
        if self.vm_size is None:
            return []
        with raised_as(TrainingException):
            get_vm_size(self.vm_size)
        return [vm_size_warning(self.vm_size, self.compute_target)]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self.source_directory)!r}, {self.entry_script!r})"


def arguments_of(script_params: Mapping[str, Any], resume_from: Any = None) -> list[Any]:
    """script_params as a list: a value that is "" (or None) stands for a flag alone."""
    found: list[Any] = []
    for name, value in script_params.items():
        is_flag = value is None or (isinstance(value, str) and not value.strip())
        found += [name] if is_flag else [name, value]
    return found if resume_from is None else [*found, "--resume-from", resume_from]


def _name_of(datastore: object) -> str | None:
    return None if datastore is None else str(getattr(datastore, "name", datastore))


def _in_source(folder: str | Path, path: str | None) -> str | None:
    """What the old parameters `..._file_path` mean: a file in the source folder."""
    return None if path is None else str(Path(folder) / path)


def _check(
    source_directory: object,
    entry_script: str | None,
    script_params: object,
    environment_definition: Environment | None,
    packages: Mapping[str, Any],
) -> None:
    if not source_directory:
        raise TrainingException("There is no source directory", cure="Give the folder of the script.")
    if not entry_script:
        raise TrainingException("There is no entry script", cure="Give entry_script='train.py'.")
    if script_params is not None and not isinstance(script_params, Mapping):
        raise TrainingException(
            "script_params are no dictionary",
            cause=f"they are {type(script_params).__name__}",
            cure="Write {'--epochs': 20}; '' stands for a flag alone.",
        )
    given = [name for name, value in packages.items() if value]
    if environment_definition is not None and given:
        raise UserErrorException(
            f"environment_definition and {given[0]} are both given",
            cause=f"an environment has its own {given[0]}",
            cure="Give one of them, or set it in the environment.",
        )
    for first, second in (
        ("conda_dependencies_file", "pip_requirements_file"),
        ("conda_dependencies_file", "conda_packages"),
        ("conda_dependencies_file", "pip_packages"),
        ("pip_requirements_file", "pip_packages"),
    ):
        if first in given and second in given:
            raise UserErrorException(
                f"{first} and {second} are both given",
                cause="packages come from one place",
                cure=f"Give one of them: put the packages into the file, or leave {first} out.",
            )


def _environment(
    framework: Framework | None,
    packages: Mapping[str, Any],
    registry: ContainerRegistry | None,
) -> Environment:
    """The environment that packages, files and a framework of an estimator stand for."""
    made = Environment(None)
    if packages["custom_docker_image"]:
        made.docker.enabled = True
        made.docker.base_image = packages["custom_docker_image"]
        made.docker.base_image_registry = registry or made.docker.base_image_registry
    made.environment_variables = dict(packages["environment_variables"] or {})
    made.python.user_managed_dependencies = bool(packages["user_managed"])
    if not packages["user_managed"]:
        made.python.conda_dependencies = _dependencies(framework, packages)
    return made


def _dependencies(framework: Framework | None, packages: Mapping[str, Any]) -> CondaDependencies:
    own = framework or Framework(PYTHON_OF_ESTIMATORS, ())
    if packages["conda_dependencies_file"]:
        made = CondaDependencies(packages["conda_dependencies_file"])
        if made.python_version is None:
            made.set_python_version(own.python)
    elif packages["pip_requirements_file"]:
        made = requirements_dependencies(packages["pip_requirements_file"])
        made.set_python_version(own.python)
    else:
        made = CondaDependencies.create(
            pip_packages=packages["pip_packages"] or (),
            conda_packages=packages["conda_packages"] or (),
            python_version=own.python,
        )
    named = {package_name(text) for text in made.pip_packages} | {
        text.partition("=")[0].strip() for text in made.conda_packages
    }
    for package in own.packages:  # what is named with the estimator's own packages goes before
        name = package_name(package) or ""
        if not named.intersection((name, f"{name}-gpu", f"{name}-cpu", _conda_names.get(name, name))):
            made.add_pip_package(package)
    return made


__all__ = ["EstimatorBase", "MpiConfiguration", "arguments_of"]
