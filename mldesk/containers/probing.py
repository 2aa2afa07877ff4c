"""Which Python an image has, and with which packages: asked of the image once, then remembered by its id."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mldesk.core import paths
from mldesk.core.errors import InvalidInput, MldeskError
from mldesk.core.files import json_bytes, write_atomically

from .build import Build, held, remove_left
from .client import Engine, engine_errors
from .labels import BUILD_LABEL, ENVIRONMENT_LABEL
from .python_facts import PROBE

_pythons = ("python3", "python", "/usr/local/bin/python3", "/usr/bin/python3", "/opt/conda/bin/python")
_probe_seconds = 60.0
_no_program = ("executable file not found", "no such file or directory", "not found in $path")


@dataclass(frozen=True, slots=True)
class ImagePython:
    """The Python of an image: `path` within it, version, packages; `config` is the image's own, `layers` are
    the hashes of its content.
    """

    image: str
    image_id: str
    path: str
    version: str
    packages: Mapping[str, str]
    config: Mapping[str, Any] = field(default_factory=dict)
    layers: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The image for people: for what mldesk built it, or its name."""
        labels = self.config.get("Labels") or {}
        return str(labels.get(ENVIRONMENT_LABEL) or self.image).removeprefix("Layer: ")

    @property
    def variables(self) -> dict[str, str]:
        """The environment variables that the image sets."""
        return dict(entry.partition("=")[::2] for entry in self.config.get("Env") or ())


def python_of(build: Build, image: str) -> ImagePython:
    """The Python of an image that the engine has.

    Raises NotFound when the image is gone, InvalidInput when it has no Python or is for other machines,
    Canceled.
    """
    engine = build.engine
    with engine_errors(engine.address, image):
        found = engine.api.inspect_image(image)
    identity = str(found["Id"])
    facts = _remembered(identity)
    if facts is None:
        with held(build, identity):
            remove_left(engine, identity)
            facts = _ask(engine, image, found)
        _remember(identity, facts)
    return ImagePython(
        image=image,
        image_id=identity,
        path=str(facts["executable"]),
        version=str(facts["version"]),
        packages=dict(sorted(facts["packages"].items(), key=lambda item: str(item[0]).lower())),
        config=found.get("Config") or {},
        layers=tuple((found.get("RootFS") or {}).get("Layers") or (identity,)),
    )


def _ask(engine: Engine, image: str, found: Mapping[str, Any]) -> dict[str, Any]:
    """Start the image's Python, by whichever name it has, and let it tell of itself."""
    for python in _pythons:
        with _foreign(engine, image, found):
            said = _run(engine, str(found["Id"]), python)
        if said is not None:
            return said
    raise InvalidInput(
        "The image has no Python",
        f"{image} has no python3 that starts",
        "Choose a base image that has Python 3.6 or newer, or write a Dockerfile that installs it.",
        "image",
    )


@contextlib.contextmanager
def _foreign(engine: Engine, image: str, found: Mapping[str, Any]) -> Iterator[None]:
    """Say which architectures do not go together, where the image's is the reason."""
    try:
        yield
    except InvalidInput as error:
        if "exec format" not in error.cause.lower():
            raise
        made_for = found.get("Architecture", "another processor")
        raise InvalidInput(
            "The image is for another kind of processor",
            f"{image} is made for {made_for} or damaged, and the Docker engine runs {engine.architecture}",
            f"Choose an image for {engine.architecture}.",
            "image",
        ) from error


def _run(engine: Engine, identity: str, python: str) -> dict[str, Any] | None:
    """What that Python of the image tells; None when there is none of that name, or it is too old."""
    api = engine.api
    with engine_errors(engine.address, identity):
        made = api.create_container(
            identity,
            command=["-c", PROBE],
            entrypoint=[python],
            user="0",
            host_config=api.create_host_config(network_mode="none", read_only=True, cap_drop=["ALL"]),
            labels={BUILD_LABEL: identity},
            use_config_proxy=False,
        )["Id"]
    try:
        with engine_errors(engine.address, identity):
            api.start(made)
            code = api.wait(made, timeout=_probe_seconds)["StatusCode"]
            said = api.logs(made, stdout=True, stderr=True)
    except MldeskError as error:
        if any(word in error.cause.lower() for word in _no_program):
            return None
        raise
    finally:
        with contextlib.suppress(MldeskError), engine_errors(engine.address):
            api.remove_container(made, force=True)
    if b"exec format error" in said.lower():  # the init of the container said it
        raise InvalidInput("The image cannot be started", said.decode("utf-8", "replace"), "", "image")
    return _facts(said) if code == 0 else None


def _facts(said: bytes) -> dict[str, Any] | None:
    for line in reversed(said.decode("utf-8", "replace").splitlines()):
        with contextlib.suppress(ValueError):
            facts = json.loads(line)
            if isinstance(facts, dict) and "executable" in facts:
                return facts
    return None


def _file(identity: str) -> Path:
    return paths.user_data() / "images" / (identity.replace(":", "-") + ".json")


def _remembered(identity: str) -> dict[str, Any] | None:
    try:
        facts = json.loads(_file(identity).read_bytes())
    except (OSError, ValueError):
        return None
    return facts if isinstance(facts, dict) and "packages" in facts else None


def _remember(identity: str, facts: Mapping[str, Any]) -> None:
    path = _file(identity)
    with contextlib.suppress(OSError):  # then it is asked again
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json_bytes(facts))
