"""Images for environments: used as they are, or built in layers (base, Python, packages) and cached."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mldesk.core.environments.provided import to_be_built
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput, Unavailable
from mldesk.core.watch import IsCanceled

from .build import Build, OnProgress, inspect
from .building import Log
from .client import Engine
from .dockerfiles import from_dockerfile
from .layers import packages_layer, python_layer
from .limits import limit_notes
from .probing import ImagePython, python_of
from .pulling import pull


@dataclass(frozen=True, slots=True)
class PreparedImage:
    """An image a run can be started from.

    reference   its name; digest: its id, which stays with this content; base: what it was built on
    python      path of its interpreter, python_version as "3.11.2", packages its versions by name
    variables   the environment variables it sets
    """

    reference: str
    digest: str
    python: str
    python_version: str
    packages: Mapping[str, str]
    from_cache: bool
    variables: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    base: str = ""


def prepare_image(
    engine: Engine,
    spec: EnvironmentSpec,
    base_image: str | None,
    log: Log,
    progress: OnProgress,
    canceled: IsCanceled,
    network: str = "default",
) -> PreparedImage:
    """The image for `spec`, from the cache or built now; `base_image` is what the target has for those
    without one of their own, `network` that of the build.

    Raises MldeskError: what it cannot be made from, the package at fault, StorageFull, Unavailable, Canceled.
    """
    spec, left_out = to_be_built(spec)
    build = Build(engine, spec, network, log, progress, canceled)
    for note in left_out:
        log(note)
    base = _base(build, base_image)
    is_layered = spec.kind != "image" and bool(spec.packages or spec.horovod or spec.legacy_keras)
    if is_layered:
        base_python = python_of(build, base)
        _check_version(build, base_python)
        reference = packages_layer(build, python_layer(build, base_python), base_python)
    else:
        reference = base
    python = python_of(build, reference)
    if not is_layered:
        _check_version(build, python)
    progress(1.0, "Ready")
    return PreparedImage(
        reference=reference,
        digest=python.image_id,
        python=python.path,
        python_version=python.version,
        packages=python.packages,
        from_cache=not build.built,
        variables=python.variables,
        notes=(*left_out, *build.notes, *limit_notes(engine)),
        base=base,
    )


def _base(build: Build, base_image: str | None) -> str:
    """The image that everything stands on, made sure to be there."""
    spec = build.spec
    if spec.kind == "dockerfile":
        return from_dockerfile(build)
    if spec.kind == "python":
        raise InvalidInput(
            "A Python of this machine cannot be used in a container",
            spec.title,
            "Choose an image, or list the packages.",
            "environment",
        )
    if spec.conda_packages:
        raise InvalidInput(
            "conda packages cannot be installed in a container",
            ", ".join(spec.conda_packages),
            "Choose an image that has them.",
            "environment",
        )
    base = spec.image or base_image
    if not base:
        raise InvalidInput(
            "There is no base image",
            "neither the environment nor the compute target names one",
            "Name an image that has Python.",
            "image",
        )
    _have(build, base)
    return base


def _have(build: Build, image: str) -> None:
    """Make sure that the engine has the image: pull one that is missing. Raises NotFound, Unavailable."""
    if inspect(build.engine, image) is None:
        build.say(0.02, f"Pulling {image}")
        pull(
            build.engine,
            image,
            build.log,
            lambda share, text: build.progress(0.3 * share, text),
            build.canceled,
        )
        if inspect(build.engine, image) is None:
            raise Unavailable("The pull of the image broke off", image, "Start Docker, and try again.")


def _check_version(build: Build, python: ImagePython) -> None:
    """See that it is the Python that was asked for, as near as an image has one."""
    asked = build.spec.python if build.spec.kind == "packages" else None
    if not asked or python.version == asked or python.version.startswith(f"{asked}."):
        return
    if _series(asked) == _series(python.version):
        note = f"Python {asked} was asked for; the image has {python.version}."
        build.notes.append(note)
        build.log(note)
        return
    raise InvalidInput(
        f"The base image has no Python {asked}",
        f"{python.image} has Python {python.version}",
        f"Choose a base image with Python {_series(asked)}, or ask for Python {_series(python.version)}.",
        "image",
    )


def _series(version: str) -> str:
    return ".".join(version.split(".")[:2])
