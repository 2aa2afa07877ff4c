"""What a Docker engine is and has: version, images, containers, GPU runtime; removing what is not needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from docker.errors import APIError

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import NotFound

from .client import Engine, connect, engine_errors
from .labels import BUILT_LABEL, ENVIRONMENT_LABEL, RUN_LABEL, WORKSPACE_LABEL
from .limits import limited_machine

STATE_SECONDS = 5.0
"""How long an engine may take to tell its state to somebody who watches."""


@dataclass(frozen=True, slots=True)
class ImageRow:
    """An image: id, its names, bytes, when it was made (unix seconds), whether mldesk built it, for what."""

    id: str
    names: tuple[str, ...]
    size: int
    created: float
    built_here: bool
    environment: str


@dataclass(frozen=True, slots=True)
class ContainerRow:
    """A container: id, name, image, state ("running", "exited", ...), and whose run it is, if it is ours."""

    id: str
    name: str
    image: str
    state: str
    status: str
    created: float
    run_id: str | None
    workspace: str | None


@dataclass(frozen=True, slots=True)
class DockerState:
    """An engine as it is now; `memory` in bytes. `live_restore`: containers outlive it.

    `limited_cpus` and `limited_memory` are its machine's, None where it does not keep such limits.
    """

    address: str
    version: str
    api: str
    os: str
    architecture: str
    images: tuple[ImageRow, ...]
    containers: tuple[ContainerRow, ...]
    gpu_runtime: bool
    rootless: bool
    cpus: int
    memory: int
    live_restore: bool
    limited_cpus: int | None = None
    limited_memory: int | None = None


def engine_state(settings: DockerSettings, timeout: float = STATE_SECONDS) -> DockerState:
    """Ask the engine of a target; takes a few requests, so call it in a thread. Raises Unavailable."""
    engine = connect(settings, timeout)
    try:
        return _state(engine)
    finally:
        engine.close()


def remove_image(settings: DockerSettings, image: str) -> None:
    """Remove an image by id or name, with all names it has; raises NotFound, Conflict while it is in use."""
    engine = connect(settings)
    try:
        with engine_errors(engine.address, image):
            # by an id with several names the engine removes only when it is forced; in use it still refuses
            found = engine.api.inspect_image(image)
            _remove_names(engine, found["Id"], found.get("RepoTags") or [image])
    finally:
        engine.close()


def _remove_names(engine: Engine, image: str, names: Sequence[str]) -> None:
    """Remove an image name by name; one that stays keeps them all."""
    taken: list[str] = []
    try:
        for name in names:
            engine.api.remove_image(name)
            taken.append(name)
    except APIError:
        for name in taken:
            repository, _, tag = name.rpartition(":")
            engine.api.tag(image, repository, tag)
        raise


def remove_container(settings: DockerSettings, container: str) -> None:
    """Remove a stopped container; raises NotFound, Conflict while it runs."""
    engine = connect(settings)
    try:
        with engine_errors(engine.address):
            engine.api.remove_container(container, v=True)
    finally:
        engine.close()


def has_image(engine: Engine, image: str) -> bool:
    """Whether the engine has an image of this name or id; raises Unavailable."""
    try:
        with engine_errors(engine.address, image):
            engine.api.inspect_image(image)
    except NotFound:
        return False
    return True


def _state(engine: Engine) -> DockerState:
    with engine_errors(engine.address):
        version = engine.api.version()
        images = [_image(found) for found in engine.api.images()]
        containers = [_container(found) for found in engine.api.containers(all=True)]
    info = engine.info
    limited_cpus, limited_memory = limited_machine(engine)
    runtimes = info.get("Runtimes") or {}
    return DockerState(
        address=engine.address,
        version=str(version.get("Version", "")),
        api=str(version.get("ApiVersion", "")),
        os=str(info.get("OperatingSystem", "")),
        architecture=engine.architecture,
        images=tuple(sorted(images, key=lambda image: -image.created)),
        containers=tuple(containers),
        gpu_runtime="nvidia" in runtimes
        or any("nvidia" in str(one) for one in info.get("CDISpecDirs") or ()),
        rootless=engine.rootless,
        cpus=int(info.get("NCPU", 0)),
        memory=int(info.get("MemTotal", 0)),
        live_restore=bool(info.get("LiveRestoreEnabled", False)),
        limited_cpus=limited_cpus,
        limited_memory=limited_memory,
    )


def _image(found: dict[str, Any]) -> ImageRow:
    labels = found.get("Labels") or {}
    names = tuple(_familiar(name) for name in found.get("RepoTags") or () if name != "<none>:<none>")
    return ImageRow(
        id=str(found["Id"]),
        names=names,
        size=int(found.get("Size", 0)),
        created=float(found.get("Created", 0)),
        built_here=BUILT_LABEL in labels,
        environment=str(labels.get(ENVIRONMENT_LABEL, "")),
    )


def _familiar(name: str) -> str:
    """An image's name as Docker writes it: Podman names the usual registry, too."""
    return name.removeprefix("docker.io/").removeprefix("library/") if name.startswith("docker.io/") else name


def _container(found: dict[str, Any]) -> ContainerRow:
    labels = found.get("Labels") or {}
    names = found.get("Names") or ("",)
    return ContainerRow(
        id=str(found["Id"]),
        name=str(names[0]).lstrip("/"),
        image=str(found.get("Image", "")),
        state=str(found.get("State", "")),
        status=str(found.get("Status", "")),
        created=float(found.get("Created", 0)),
        run_id=labels.get(RUN_LABEL),
        workspace=labels.get(WORKSPACE_LABEL),
    )
