"""Building the Dockerfile of an environment by the engine itself, whose cache knows its layers."""

from __future__ import annotations

import contextlib
import io
import tarfile
from collections.abc import Iterator, Mapping
from typing import Any

from mldesk.core.environments.requirements import NotARequirement, check_address
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import InvalidInput, MldeskError

from .build import FORMAT, Build, image_name, inspect, once
from .building import broken_off, json_lines, stream_of
from .client import engine_errors, of_message
from .labels import BUILT_LABEL, ENVIRONMENT_LABEL
from .machine import BUILD_FOLDER, Mounts, machine_settings


def from_dockerfile(build: Build) -> str:
    """Build the Dockerfile, whose text is all of its context; the engine's own cache knows its layers."""
    text = build.spec.dockerfile or ""
    name = image_name("dockerfile", text)

    def make() -> None:
        build.say(0.05, "Building the Dockerfile")
        with engine_errors(build.engine.address):
            stream = stream_of(build.engine, lambda: _start(build, text, name))
        # a canceled build ends with its connection
        for told in json_lines(stream, build.engine, build.canceled):
            _tell_step(build, told)
        if inspect(build.engine, name) is None:
            raise broken_off("its answer ended before the image was there")

    once(build, name, make)
    return name


def _start(build: Build, text: str, name: str) -> Iterator[bytes]:
    """Have the engine begin to build; gives its answer, which comes while it does."""
    answer: Iterator[bytes] = build.engine.api.build(
        fileobj=_context(text),
        custom_context=True,
        tag=name,
        rm=True,
        forcerm=True,
        network_mode=None if build.network == "default" else build.network,
        labels={BUILT_LABEL: str(FORMAT), ENVIRONMENT_LABEL: _title(build.spec)},
        buildargs=_build_arguments(build, text),
    )
    return answer


def _title(spec: EnvironmentSpec) -> str:
    """What the image is: the environment itself, or what its packages are installed on."""
    if not spec.packages:
        return spec.title
    return f"Layer: the Dockerfile of {spec.reference}" if spec.reference else "Layer: a Dockerfile"


def _context(dockerfile: str) -> io.BytesIO:
    content = dockerfile.encode()
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        entry = tarfile.TarInfo("Dockerfile")
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
    packed.seek(0)
    return packed


def _build_arguments(build: Build, dockerfile: str) -> dict[str, str]:
    """The machine's settings for what the Dockerfile declares with ARG, and proxies, which need none.

    Arguments stay in the image's history, proxies do not: those that hold a password are left out.
    """
    declared = {
        line.split()[1].partition("=")[0]
        for line in dockerfile.splitlines()
        if line.strip().upper().startswith("ARG ") and len(line.split()) > 1
    }
    given = {}
    for name, value in machine_settings(Mounts()).variables.items():
        if name.lower().endswith("_proxy"):
            given[name] = value
        elif name not in declared or BUILD_FOLDER in value:  # a file that is not there in a Dockerfile
            continue
        elif _holds_password(value):
            build.log(f"{name} is not given to the Dockerfile: it holds a password, which would stay")
        else:
            given[name] = value
    return given


def _holds_password(value: str) -> bool:
    try:
        for address in value.split():
            check_address(address)
    except NotARequirement:
        return True
    return False


def _tell_step(build: Build, told: Mapping[str, Any]) -> None:
    if "error" in told:
        raise _dockerfile_failed(str(told["error"]))
    text = str(told.get("stream") or told.get("status") or "")
    for line in text.splitlines():
        build.log(line)
    if text.upper().startswith("STEP "):  # Podman shouts
        done, _, total = text.split()[1].rstrip(":").partition("/")
        with contextlib.suppress(ValueError):
            build.progress(0.05 + 0.3 * int(done) / int(total), text.strip()[:200])


def _dockerfile_failed(said: str) -> MldeskError:
    known = of_message(said)
    if "no space left" in said.lower() or "exec format error" in said.lower():
        return known
    return InvalidInput(
        "The Dockerfile could not be built", said, "The build's log shows the step that failed.", "dockerfile"
    )
