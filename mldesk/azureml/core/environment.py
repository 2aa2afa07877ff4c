"""azureml.core.environment: what runs need, built once and shared."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from mldesk.core.environments.conda import conda_environment, read_conda
from mldesk.core.environments.conda_environments import find_conda_python
from mldesk.core.environments.registry import get_environment, list_environments, register_environment
from mldesk.core.environments.requirements import read_requirements
from mldesk.core.environments.source_text import read_text
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import NotFound, NotSupported, translate_os_error
from mldesk.core.files import json_bytes, write_atomically

from ..absent import absent
from ..attributes import KnownAttributes
from ..curated import curated_packages
from ..exceptions import UserErrorException, raised_as
from ..opened import opened
from ..telling import tell_once
from .conda_dependencies import CONDA_FILE_NAME, CondaDependencies
from .container_registry import ContainerRegistry
from .environment_sections import (
    DEFAULT_CPU_IMAGE,
    DEFAULT_GPU_IMAGE,
    MPI_CPU_IMAGE,
    MPI_GPU_IMAGE,
    DockerSection,
    PythonSection,
    RecordedSection,
    dockerfile_text,
    image_name,
)

if TYPE_CHECKING:
    from .workspace import Workspace

__all__ = [
    "DEFAULT_CPU_IMAGE",
    "DEFAULT_GPU_IMAGE",
    "MPI_CPU_IMAGE",
    "MPI_GPU_IMAGE",
    "CondaDependencies",
    "DockerSection",
    "Environment",
    "PythonSection",
]

RCranPackage = absent("azureml.core.environment.RCranPackage")
RSection = absent("azureml.core.environment.RSection")
SparkPackage = absent("azureml.core.environment.SparkPackage")

_file_name = "azureml_environment.json"


class Environment(KnownAttributes):
    """A Python with packages, or an image, and environment variables, which are set once it is made."""

    def __init__(self, name: str | None, **others: object) -> None:
        for given in others:
            tell_once(f"Environment takes no {given}: it is left out. Set it in the environment that is made")
        self.name = name
        self.version: str | None = None
        self.environment_variables: dict[str, str] = {}
        self.python = PythonSection()
        self.docker = DockerSection()
        self.spark = RecordedSection(repositories=[], packages=[], precache_packages=True)
        self.databricks = RecordedSection()
        self.r: Any = None
        self.inferencing_stack_version: str | None = None
        self._completed()

    # Making one

    @staticmethod
    def from_conda_specification(name: str, file_path: str) -> Environment:
        """One with the Python and packages of conda's environment file; raises UserErrorException."""
        made = Environment(name)
        made.python.conda_dependencies = _checked_dependencies(file_path)
        return made

    @staticmethod
    def from_pip_requirements(name: str, file_path: str, pip_version: str | None = None) -> Environment:
        """One with the packages of a requirements file; that a `pip_version` means nothing here is told."""
        if pip_version is not None:
            tell_once(f"pip_version {pip_version} is not used: packages are not installed by pip")
        made = Environment(name)
        made.python.conda_dependencies = requirements_dependencies(file_path)
        return made

    @staticmethod
    def from_existing_conda_environment(name: str, conda_environment_name: str) -> Environment | None:
        """One that uses an environment of conda's of this machine as it is; None when there is none."""
        python = find_conda_python(conda_environment_name)
        if python is None:
            tell_once(f"conda has no environment {conda_environment_name!r} on this machine")
            return None
        made = Environment(name)
        made.python.user_managed_dependencies = True
        made.python.interpreter_path = str(python)
        return made

    @staticmethod
    def from_docker_image(
        name: str,
        image: str,
        container_registry: ContainerRegistry | None = None,
        conda_specification: str | None = None,
        pip_requirements: str | None = None,
    ) -> Environment:
        """One that is an image, with packages of conda's or pip's file on top where one is given."""
        made = _on_top(Environment(name), conda_specification, pip_requirements)
        made.docker.base_image = image_name(image)
        if container_registry is not None:
            made.docker.base_image_registry = container_registry
        return made

    @staticmethod
    def from_dockerfile(
        name: str,
        dockerfile: str,
        conda_specification: str | None = None,
        pip_requirements: str | None = None,
    ) -> Environment:
        """One that a Dockerfile (its text, or its path) makes, with packages on top where a file is given."""
        made = _on_top(Environment(name), conda_specification, pip_requirements)
        made.docker.base_image = None
        made.docker.base_dockerfile = dockerfile_text(dockerfile)
        return made

    @staticmethod
    def from_docker_build_context(name: str, docker_build_context: object) -> NoReturn:
        """Raises NotSupported: of a Dockerfile only its text is kept, not the files beside it."""
        raise NotSupported(
            "A Dockerfile cannot be built with files beside it",
            "only its text is kept",
            "Use from_dockerfile, or build the image yourself and use from_docker_image.",
        )

    @staticmethod
    def add_private_pip_wheel(workspace: Workspace, file_path: str, exist_ok: bool = False) -> str:
        """What add_pip_package takes for a wheel of this machine: its whole path."""
        path = Path(file_path).expanduser().absolute()
        if not path.is_file():
            raise UserErrorException("The wheel is not there", cause=str(path), cure="Check the path.")
        return str(path)

    def clone(self, new_name: str) -> Environment:
        """A copy under another name, not registered."""
        made = copy.deepcopy(self)
        made.name, made.version = new_name, None
        return made

    # Registering

    def register(self, workspace: Workspace) -> Environment:
        """Keep it as the next version of its name; the same again is the version that is there."""
        if not self.name:
            raise UserErrorException("The environment has no name", cure="Give it one.")
        with raised_as(UserErrorException):
            stored = register_environment(opened(workspace), self.name, self.to_spec())
        return of_spec(stored.name, stored.spec)

    @staticmethod
    def get(
        workspace: Workspace, name: str, version: str | int | None = None, label: str | None = None
    ) -> Environment:
        """The registered environment of this name, or one that the SDK has under such a name (AzureML-...).

        Raises UserErrorException when there is none, NotSupported for a label other than "latest".
        """
        if label is not None and label.lower() != "latest":
            Environment.label(workspace, name, str(version or ""), [label])
        chosen = None if version is None or str(version).lower() == "latest" else str(version)
        try:
            with raised_as(UserErrorException):
                stored = get_environment(opened(workspace), f"{name}:{chosen}" if chosen else name)
            return of_spec(stored.name, stored.spec)
        except UserErrorException as error:
            curated = curated_packages(name)
            if curated is None or not isinstance(error.inner_exception, NotFound):
                raise
        made = Environment(name)
        made.version = chosen or "1"
        made.python.conda_dependencies = CondaDependencies.create(
            pip_packages=list(curated.packages), python_version=curated.python
        )
        packages = f" with {', '.join(curated.packages)}" if curated.packages else ", without packages"
        tell_once(f"{name} is made here of Python {curated.python}{packages}")
        return made

    @staticmethod
    def list(workspace: Workspace) -> dict[str, Environment]:
        """The newest version of each registered environment, by name."""
        return {one.name: of_spec(one.name, one.spec) for one in list_environments(opened(workspace))}

    @staticmethod
    def label(workspace: Workspace, name: str, version: str, labels: Iterable[str]) -> NoReturn:
        """Raises NotSupported: versions of environments have no labels."""
        raise NotSupported("Versions of environments have no labels", "", "Name the version itself.")

    # Building

    def build(self, workspace: Workspace, image_build_compute: str | None = None) -> ImageBuildDetails:
        """Build it on this machine now; runs that need it start at once afterwards."""
        if image_build_compute is not None:
            tell_once(f"image_build_compute {image_build_compute} is not used: it is built on this machine")
        return self.build_local(workspace)

    def build_local(
        self, workspace: Workspace, platform: object = None, **others: object
    ) -> ImageBuildDetails:
        """Build it on this machine now; see build."""
        for given in [*(["platform"] if platform is not None else []), *others]:
            tell_once(f"{given} is not used: the environment is built as runs of this machine need it")
        import sys

        from mldesk.environments.building import build

        from ..fitting import fitted_locally

        spec, warnings = fitted_locally(self.to_spec())
        for text in warnings:
            tell_once(text)
        if spec.kind == "packages":
            with raised_as(UserErrorException):
                build(spec, lambda line: print(line, file=sys.stderr), lambda *_: None, lambda: False)  # noqa: T201
        return ImageBuildDetails()

    def get_image_details(self, workspace: Workspace) -> NoReturn:
        """Raises NotSupported: environments are no images, but on Docker targets."""
        raise NotSupported(
            "An environment has no image",
            "it is built on this machine",
            "See it in the window, or with `mldesk environment show`.",
        )

    # Files

    def save_to_directory(self, path: str, overwrite: bool = False) -> None:
        """Write it to files below `path`; raises UserErrorException where they are there already."""
        folder = Path(path)
        file = folder / _file_name
        if file.exists() and not overwrite:
            raise UserErrorException(
                "An environment is there already", cause=str(file), cure="Give overwrite=True."
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_atomically(file, json_bytes(self.to_dict(), indent=2))
        except OSError as error:
            with raised_as(UserErrorException):
                raise translate_os_error(error, file) from error
        self.python.conda_dependencies.save_to_file(folder, CONDA_FILE_NAME)

    @staticmethod
    def load_from_directory(path: str) -> Environment:
        """What save_to_directory wrote; raises UserErrorException."""
        file = Path(path) / _file_name
        with raised_as(UserErrorException):
            text = read_text(file)
        try:
            values = json.loads(text)
            made = Environment(values["name"])
            made.environment_variables = dict(values["environmentVariables"])
            python, docker = values["python"], values["docker"]
            made.python.user_managed_dependencies = bool(python["userManagedDependencies"])
            made.python.interpreter_path = str(python["interpreterPath"])
            made.docker.base_image, dockerfile = docker["baseImage"], docker["baseDockerfile"]
            made.docker.base_dockerfile = dockerfile
            made.docker.enabled = bool(docker["enabled"])
            deps = CondaDependencies(_underlying_structure=python["condaDependencies"])
        except (ValueError, KeyError, TypeError) as error:
            raise UserErrorException("The file is no environment", cause=f"{file}: {error!r}") from error
        made.python.conda_dependencies = deps
        return made

    def to_dict(self) -> dict[str, Any]:
        """The environment as JSON-ready values, under the SDK's keys."""
        return {
            "name": self.name,
            "version": self.version,
            "environmentVariables": dict(self.environment_variables),
            "python": self.python.to_dict(),
            "docker": self.docker.to_dict(),
            "inferencingStackVersion": self.inferencing_stack_version,
        }

    def __repr__(self) -> str:
        return json.dumps(self.to_dict(), indent=4)

    # What it is to mldesk

    @property
    def is_default(self) -> bool:
        """Whether nothing was said of it but its name."""
        return (
            self.python.is_default
            and not self.environment_variables
            and self.docker.asked_image is None
            and self.docker.base_dockerfile is None
        )

    def to_spec(self) -> EnvironmentSpec:
        """mldesk's specification of it, wherever it is used; raises InvalidInput."""
        variables = {str(key): str(value) for key, value in self.environment_variables.items()}
        image, dockerfile = self.docker.asked_image, self.docker.base_dockerfile
        if not self.python.user_managed_dependencies:
            deps = self.python.conda_dependencies
            found = conda_environment(deps.serialize_to_string(), deps.file)
            kind = "dockerfile" if dockerfile else "packages"
            merged = {**found.environment_variables, **variables}
            return _with(found, kind, image, dockerfile, merged)
        if dockerfile:
            return EnvironmentSpec("dockerfile", dockerfile=dockerfile, environment_variables=variables)
        if image:
            return EnvironmentSpec("image", image=image, environment_variables=variables)
        if self.python.interpreter_path in ("python", "python3", ""):
            return EnvironmentSpec(environment_variables=variables)
        return EnvironmentSpec("python", self.python.interpreter_path, environment_variables=variables)


class ImageBuildDetails:
    """A build that has ended, well."""

    status = "Succeeded"

    def wait_for_completion(self, show_output: bool = True) -> ImageBuildDetails:
        """Return at once."""
        return self


def requirements_dependencies(file_path: str | Path) -> CondaDependencies:
    """The packages of a requirements file as dependencies; raises UserErrorException."""
    with raised_as(UserErrorException):
        spec = read_requirements(Path(file_path).expanduser().absolute())
    made = CondaDependencies.create(pip_packages=list(spec.packages))
    for line in _option_lines(spec.pip_options):
        made.set_pip_option(line)
    return made


def _option_lines(options: Iterable[str]) -> Sequence[str]:
    """pip's options, each with its value in one text."""
    lines: list[str] = []
    for word in options:
        if word.startswith("-"):
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    return lines


def _with(
    spec: EnvironmentSpec, kind: Any, image: str | None, dockerfile: str | None, variables: dict[str, str]
) -> EnvironmentSpec:
    python = None if kind == "dockerfile" else spec.python
    return replace(
        spec,
        kind=kind,
        python=python,
        image=None if dockerfile else image,
        dockerfile=dockerfile,
        environment_variables=variables,
    )


def _checked_dependencies(file_path: str | Path) -> CondaDependencies:
    """What conda's file asks for; raises UserErrorException, which names the file and its lines."""
    made = CondaDependencies(file_path)
    with raised_as(UserErrorException):
        read_conda(made.file)
    return made


def _on_top(made: Environment, conda_file: str | None, requirements_file: str | None) -> Environment:
    if conda_file and requirements_file:
        raise UserErrorException(
            "Packages are given twice",
            cause="both conda_specification and pip_requirements are there",
            cure="Give one of them.",
        )
    if conda_file:
        made.python.conda_dependencies = _checked_dependencies(conda_file)
    elif requirements_file:
        made.python.conda_dependencies = requirements_dependencies(requirements_file)
    else:
        made.python.user_managed_dependencies = True
    made.docker.enabled = True
    return made


def of_spec(name: str, spec: EnvironmentSpec) -> Environment:
    """The SDK's environment for one that is registered."""
    made = Environment(name)
    made.version = None if spec.version is None else str(spec.version)
    made.environment_variables = dict(spec.environment_variables)
    if spec.image:
        made.docker.base_image, made.docker.enabled = spec.image, True
    if spec.dockerfile:
        made.docker.base_image, made.docker.base_dockerfile = None, spec.dockerfile
    if spec.kind in ("packages", "dockerfile") and (spec.packages or spec.conda_packages or spec.python):
        made.python.conda_dependencies = _dependencies_of(spec)
    else:
        made.python.user_managed_dependencies = spec.kind != "packages"
        made.python.interpreter_path = spec.python or "python"
    return made


def _dependencies_of(spec: EnvironmentSpec) -> CondaDependencies:
    python = [f"python={spec.python}"] if spec.python else []
    options = _option_lines(spec.pip_options)
    return CondaDependencies(
        _underlying_structure={
            "name": CondaDependencies.DEFAULT_NAME,
            "channels": list(spec.conda_channels) or ["conda-forge"],
            "dependencies": [*python, *spec.conda_packages, {"pip": [*options, *spec.packages]}],
        }
    )
