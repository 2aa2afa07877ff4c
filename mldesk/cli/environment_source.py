"""Which environment a command means: one that is registered, a file, or what its options put together."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import click

from mldesk.core.environments.interpreters import is_python_version
from mldesk.core.environments.registry import get_environment
from mldesk.core.environments.spec import EnvironmentSpec, Kind
from mldesk.core.errors import InvalidInput, NotFound
from mldesk.core.paths import given_path
from mldesk.core.workspace import Workspace


def environment_at(workspace: Workspace, text: str) -> EnvironmentSpec:
    """The registered environment `name` or `name:version`; where there is none of that name, the file.

    Raises NotFound for neither, and what reading a file raises.
    """
    # imported here: most submits read no file of an environment
    from mldesk.core.environments.reading import read_environment

    if "/" in text or "\\" in text:
        return read_environment(text)
    try:
        return get_environment(workspace, text).spec
    except NotFound as error:
        if Path(text).exists():
            return read_environment(text)
        raise NotFound(
            error.title, f"{error.cause}, and there is no such file here", error.cure, "environment"
        ) from error


def python_at(text: str) -> EnvironmentSpec:
    """The Python at a path, or the one that the shell would find under this name."""
    path = given_path(text, "python")
    found = None if path.is_dir() else shutil.which(path)
    # not resolved: a virtual environment's python is a link, and works by where that link is
    return EnvironmentSpec("python", str(Path(found or path).absolute()))


@dataclass(frozen=True, slots=True)
class SpecOptions:
    """The options of `mldesk environment create` that say what the environment is."""

    file: Path | None
    packages: tuple[str, ...]
    python: str | None
    image: str | None
    dockerfile: Path | None
    variables: tuple[tuple[str, str], ...]
    secrets: tuple[str, ...]
    horovod: str | None = None
    legacy_keras: bool = False

    def spec(self) -> EnvironmentSpec:
        """What they stand for together; raises UsageError for those that contradict each other."""
        spec = self._with_packages(self._base())
        spec = self._with_python(spec)
        spec = self._with_options(spec)
        variables = {**spec.environment_variables, **dict(self.variables)}
        return replace(spec, environment_variables=variables, secrets=_joined(spec.secrets, self.secrets))

    def _base(self) -> EnvironmentSpec:
        """What --file, --dockerfile or --image name; mldesk's own Python without any."""
        from mldesk.core.environments.reading import read_dockerfile, read_environment

        if self.file is not None and self.dockerfile is not None:
            raise click.UsageError("--file and --dockerfile exclude each other")
        if self.dockerfile is not None:
            if self.image is not None:
                raise click.UsageError(
                    "--dockerfile and --image exclude each other: FROM names the base image"
                )
            return read_dockerfile(given_path(self.dockerfile, "dockerfile").absolute())
        if self.file is None:
            return EnvironmentSpec() if self.image is None else EnvironmentSpec("image", image=self.image)
        spec = read_environment(self.file)
        if self.image is not None and spec.kind != "packages":
            raise click.UsageError("--image is the base of packages, and --file names none")
        return spec if self.image is None else replace(spec, image=self.image)

    def _with_packages(self, spec: EnvironmentSpec) -> EnvironmentSpec:
        if not self.packages:
            return spec
        if spec.kind == "python":
            raise click.UsageError("nothing is installed into a Python that is there: leave out --package")
        kind: Kind = "dockerfile" if spec.kind == "dockerfile" else "packages"
        return replace(spec, kind=kind, packages=_joined(spec.packages, self.packages))

    def _with_options(self, spec: EnvironmentSpec) -> EnvironmentSpec:
        if self.horovod is None and not self.legacy_keras:
            return spec
        if spec.kind not in ("packages", "dockerfile"):
            asked = "--horovod" if self.horovod is not None else "--legacy-keras"
            raise click.UsageError(f"{asked} needs packages: name TensorFlow with --package or --file")
        return replace(spec, horovod=self.horovod or spec.horovod, legacy_keras=self.legacy_keras)

    def _with_python(self, spec: EnvironmentSpec) -> EnvironmentSpec:
        if self.python is None:
            return spec
        if self._names_a_version():
            if spec.kind in ("image", "dockerfile"):
                raise click.UsageError("the image says which Python it has: leave out --python")
            return replace(spec, kind="packages", python=self.python)
        if spec.kind != "current":
            raise click.UsageError("a Python that is there is an environment by itself: use --python alone")
        return python_at(self.python)

    def _names_a_version(self) -> bool:
        """Whether --python is a version, be there such a Python or not, rather than a path."""
        text = self.python or ""
        looks_so = is_python_version(text) or re.fullmatch(r"\d+(\.\d+)*", text) is not None
        return looks_so and not Path(text).exists()


def _joined(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def said_something(options: SpecOptions) -> SpecOptions:
    """The options; raises InvalidInput when there are none: such an environment would be of no use."""
    if options == SpecOptions(None, (), None, None, None, (), ()):
        raise InvalidInput(
            "The environment says nothing",
            "no file, package, Python, image, variable or secret is named",
            "Use --file, --package, --python, --image, --dockerfile, --variable or --secret.",
        )
    return options
