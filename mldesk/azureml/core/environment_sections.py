"""The parts of an azureml.core.Environment: its Python, its Docker settings, and what means nothing here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..attributes import KnownAttributes
from ..exceptions import UserErrorException, raised_as
from .conda_dependencies import CondaDependencies
from .container_registry import ContainerRegistry

DEFAULT_CPU_IMAGE = "mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04"
DEFAULT_GPU_IMAGE = "mcr.microsoft.com/azureml/openmpi4.1.0-cuda11.1-cudnn8-ubuntu20.04"
MPI_CPU_IMAGE = DEFAULT_CPU_IMAGE
MPI_GPU_IMAGE = DEFAULT_GPU_IMAGE


class PythonSection(KnownAttributes):
    """`conda_dependencies` say which Python and packages; with `user_managed_dependencies` nothing is built
    and `interpreter_path` is used as it is.
    """

    def __init__(self) -> None:
        self.user_managed_dependencies = False
        self.interpreter_path = "python"
        self.conda_dependencies_file: str | None = None
        self.base_conda_environment: str | None = None
        self._conda_dependencies: CondaDependencies | None = None
        self._completed()

    @property
    def conda_dependencies(self) -> CondaDependencies:
        """The Python and packages; those of `conda_dependencies_file` where none are given."""
        if self._conda_dependencies is None:
            self._conda_dependencies = CondaDependencies(self.conda_dependencies_file)
        return self._conda_dependencies

    @conda_dependencies.setter
    def conda_dependencies(self, given: CondaDependencies | None) -> None:
        if given is not None and not isinstance(given, CondaDependencies):
            raise UserErrorException(
                "These are no conda dependencies",
                cause=f"{given!r} is {type(given).__name__}",
                cure="Give CondaDependencies.create(pip_packages=[...]).",
            )
        self._conda_dependencies = given

    @property
    def is_default(self) -> bool:
        """Whether nothing was said of it."""
        given = self._conda_dependencies
        same = given is None or given.as_dict() == CondaDependencies().as_dict()
        return same and not self.user_managed_dependencies and self.conda_dependencies_file is None

    def to_dict(self) -> dict[str, Any]:
        """The section as JSON-ready values."""
        return {
            "userManagedDependencies": self.user_managed_dependencies,
            "interpreterPath": self.interpreter_path,
            "condaDependencies": self.conda_dependencies.as_dict(),
        }


class DockerSection(KnownAttributes):
    """`base_image` or `base_dockerfile` is used on compute targets that are Docker's."""

    def __init__(self) -> None:
        self.enabled = False
        self._base_image: str | None = DEFAULT_CPU_IMAGE
        self._base_dockerfile: str | None = None
        self.base_image_registry = ContainerRegistry()
        self.platform: Any = None
        self.arguments: list[str] = []
        self.shm_size: str | None = None
        self.shared_volumes = True
        self.gpu_support = False
        self._completed()

    @property
    def base_image(self) -> str | None:
        """The name of an image; None where a Dockerfile takes its place."""
        return self._base_image

    @base_image.setter
    def base_image(self, given: str | None) -> None:
        self._base_image = None if given is None else image_name(given)

    @property
    def base_dockerfile(self) -> str | None:
        """The text of a Dockerfile; given a path, it is read."""
        return self._base_dockerfile

    @base_dockerfile.setter
    def base_dockerfile(self, given: str | None) -> None:
        self._base_dockerfile = dockerfile_text(given) if given else None

    @property
    def asked_image(self) -> str | None:
        """The image that was chosen; None for the SDK's own default."""
        if not self.base_image or self.base_image in (DEFAULT_CPU_IMAGE, DEFAULT_GPU_IMAGE):
            return None
        return self.base_image_registry.image(self.base_image)

    def to_dict(self) -> dict[str, Any]:
        """The section as JSON-ready values."""
        return {
            "enabled": self.enabled,
            "baseImage": self.base_image,
            "baseDockerfile": self.base_dockerfile,
            "arguments": list(self.arguments),
            "shmSize": self.shm_size,
        }


class RecordedSection:
    """A section that means nothing on one's own machine: what is set is kept, and nothing depends on it."""

    def __init__(self, **values: Any) -> None:
        vars(self).update(values)


def image_name(given: object) -> str:
    """The name of an image that is given; raises UserErrorException for what is none."""
    if not isinstance(given, str):
        raise UserErrorException(
            "That is no name of an image", cause=f"{given!r} is {type(given).__name__}", cure="Give its name."
        )
    if not given.strip():
        raise UserErrorException(
            "No image is named", cause="the name is empty", cure="Name an image, such as python:3.11."
        )
    return given


def dockerfile_text(given: str) -> str:
    """The text of a Dockerfile that is given as its text or its path; raises UserErrorException."""
    from mldesk.core.environments.source_text import read_text

    if "\n" in given or given.lstrip().upper().startswith("FROM "):
        return given
    with raised_as(UserErrorException):
        return read_text(Path(given).expanduser())
