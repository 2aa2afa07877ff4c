"""One preparation of an image: what its steps share, and the cache that has each image made once."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from filelock import FileLock, Timeout

from mldesk.core import paths
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import Canceled, MldeskError, NotFound, translate_os_error
from mldesk.core.watch import IsCanceled

from .building import Log
from .client import Engine, engine_errors
from .labels import BUILD_LABEL

OnProgress = Callable[[float, str], None]
"""Called with a share (0 to 1) and what is being done."""

FORMAT = 1
"""Of what a build makes; another one builds everything anew."""

REPOSITORY = "mldesk/environment"
_wait_seconds = 0.1


@dataclass
class Build:
    """What the steps of one preparation share."""

    engine: Engine
    spec: EnvironmentSpec
    network: str
    log: Log
    progress: OnProgress
    canceled: IsCanceled
    built: bool = False
    notes: list[str] = field(default_factory=list)

    def say(self, share: float, text: str) -> None:
        """Tell what is being done now, in the log and beside the progress."""
        self.progress(share, text)
        self.log(text)


def inspect(engine: Engine, image: str) -> dict[str, Any] | None:
    """What the engine knows of an image; None when it has none of this name. Raises Unavailable."""
    try:
        with engine_errors(engine.address, image):
            return dict(engine.api.inspect_image(image))
    except NotFound:
        return None


def image_name(*parts: str) -> str:
    """The name of what is made from these."""
    content = json.dumps([FORMAT, *parts]).encode()
    return f"{REPOSITORY}:{hashlib.sha256(content).hexdigest()[:32]}"


def remove_left(engine: Engine, name: str) -> None:
    """Remove the containers that an earlier build of `name` has left; the caller holds the name."""
    with engine_errors(engine.address):
        left = engine.api.containers(all=True, filters={"label": f"{BUILD_LABEL}={name}"})
        for container in left:
            with contextlib.suppress(MldeskError), engine_errors(engine.address):
                engine.api.remove_container(container["Id"], force=True)


def once(build: Build, name: str, make: Callable[[], None]) -> None:
    """Make the image unless it is there; of several who want it, also in other programs, one makes it."""
    if inspect(build.engine, name) is not None:
        return
    with held(build, name):
        if inspect(build.engine, name) is None:
            remove_left(build.engine, name)
            make()
            build.built = True


@contextlib.contextmanager
def held(build: Build, name: str) -> Iterator[None]:
    """Hold what is being made under this name: no other program of this user works at it meanwhile."""
    folder = paths.user_data() / "image-builds"
    lock = FileLock(folder / (name.rpartition(":")[2] + ".lock"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        waiting = False
        while True:
            try:
                lock.acquire(timeout=_wait_seconds)
                break
            except Timeout:
                if build.canceled():
                    raise Canceled from None
                if not waiting:
                    build.log("Another program works at the same image; waiting for it")
                    waiting = True
    except OSError as error:
        raise translate_os_error(error, folder) from error
    try:
        yield
    finally:
        lock.release()
