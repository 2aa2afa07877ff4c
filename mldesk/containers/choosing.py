"""Which base image an environment gets where the one asked for cannot be had, or has another Python."""

from __future__ import annotations

from collections.abc import Iterator

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.environments.interpreters import version_numbers
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import MldeskError, Unavailable

from .build import Build, inspect
from .client import Engine, connect, engine_errors
from .probing import python_of

_patience = 10.0  # seconds


def choose_base(
    settings: DockerSettings, asked: str | None, python: str | None
) -> tuple[str | None, tuple[str, ...]]:
    """The base image to use on a target for `python` ("3.6.2"; None: any), and warnings about the choice.

    The image that was asked for comes first, then the target's own, then Python's own image of that series;
    one that the engine has goes before one that a registry has. When nothing fits, or no engine answers, what
    was asked for stays, and the preparation of the run tells what is wrong with it.
    """
    try:
        engine = connect(settings, _patience)
    except Unavailable:
        return asked, ()
    try:
        found = next(_fitting(engine, settings, asked, python), asked)
    finally:
        engine.close()
    if asked is None or found == asked:
        return found, ()
    wanted = f" with Python {python}" if python else ""
    return found, (f"The image {asked} cannot be had{wanted}: {found or settings.image} is used instead",)


def offers_python(settings: DockerSettings, asked: str | None, python: str) -> bool:
    """Whether a base image with Python of this series can be had: what was asked for, or another one.

    The Python of an image that only a registry has is not known: the image is trusted. So it is where no
    engine answers.
    """
    try:
        engine = connect(settings, _patience)
    except Unavailable:
        return True
    own = f"python:{_series(python)}-slim"
    try:
        here = (image for image in (asked, settings.image, own) if image is not None)
        offered = (image for image in (asked, own) if image is not None)
        return any(_fits(engine, image, python) for image in here) or any(
            inspect(engine, image) is None and _is_offered(engine, image) for image in offered
        )
    finally:
        engine.close()


def _fitting(
    engine: Engine, settings: DockerSettings, asked: str | None, python: str | None
) -> Iterator[str | None]:
    """Images that fit, the best first; None stands for the target's own."""
    if asked is not None and _fits(engine, asked, python):
        yield asked
    if settings.image is not None and _fits(engine, settings.image, python):
        yield None
    own = None if python is None else f"python:{_series(python)}-slim"
    for image in (own, asked if python is None else None):
        if image is not None and (_fits(engine, image, python) or _is_offered(engine, image)):
            yield image
    if settings.image is not None and asked is not None and not _is_offered(engine, asked):
        yield None


def _fits(engine: Engine, image: str, python: str | None) -> bool:
    """Whether the engine has the image, with a Python of this series."""
    try:
        if inspect(engine, image) is None:
            return False
        if python is None:
            return True
        build = Build(engine, EnvironmentSpec(), "none", _silent, lambda *_: None, lambda: False)
        return _series(python_of(build, image).version) == _series(python)
    except MldeskError:
        return False


def _is_offered(engine: Engine, image: str) -> bool:
    """Whether a registry has the image, as far as the engine can ask it."""
    try:
        with engine_errors(engine.address, image):
            engine.api.inspect_distribution(image)
    except MldeskError:
        return False
    return True


def _silent(line: str) -> None:
    """What a probe logs is of no interest."""


def _series(version: str) -> str:
    return ".".join(str(part) for part in version_numbers(version)[:2])
