"""The Docker engine: finding it, talking to it, and its errors in words a user can act on."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docker
import requests
from docker import errors
from docker.context import ContextAPI
from urllib3.exceptions import HTTPError

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import Conflict, InvalidInput, MldeskError, NotFound, StorageFull, Unavailable

TIMEOUT_SECONDS = 20.0
"""How long the engine may take to answer what it answers at once when it is well."""

_connect_cure = (
    "Start Docker (or Podman's service), or tell where it is: DOCKER_HOST, a context, or the target's host."
)


class Unreachable(Unavailable):
    """The engine does not answer, or does not let this user in: what became of a request is not known."""


class Engine:
    """A Docker engine (or Podman's compatible service) that has answered; `api` is the SDK's own client."""

    def __init__(self, client: Any, address: str) -> None:
        self.client = client
        self.api = client.api
        self.address = address
        self._info: dict[str, Any] | None = None

    @property
    def info(self) -> dict[str, Any]:
        """What the engine tells of itself, asked once; raises MldeskError."""
        if self._info is None:
            with engine_errors(self.address):
                self._info = dict(self.api.info())
        return self._info

    @property
    def architecture(self) -> str:
        """The architecture of its machine, as images name it ("amd64", "arm64")."""
        told = str(self.info.get("Architecture", ""))
        return {"x86_64": "amd64", "aarch64": "arm64", "armv7l": "arm"}.get(told, told)

    @property
    def rootless(self) -> bool:
        """Whether the engine runs as an ordinary user, whom root in its containers is outside of them."""
        return self._has_option("name=rootless")

    @property
    def remaps_users(self) -> bool:
        """Whether users of its containers are others outside of them."""
        return self._has_option("name=userns")

    @property
    def is_local(self) -> bool:
        """Whether the engine is on this machine, as far as its address tells."""
        return self.address.startswith(("unix://", "npipe://", "http+unix://"))

    def close(self) -> None:
        """Let go of the connections."""
        self.client.close()

    def _has_option(self, option: str) -> bool:
        options = self.info.get("SecurityOptions") or ()
        return any(option in str(one).split(",") for one in options)


def connect(settings: DockerSettings, timeout: float = TIMEOUT_SECONDS) -> Engine:
    """The engine of a target; raises Unavailable when none answers within `timeout` seconds."""
    address, tls = find_engine(settings.host)
    with engine_errors(address):
        _knock(address, timeout)
        client = docker.DockerClient(
            base_url=address,
            version="auto",
            timeout=timeout,
            tls=tls,
            use_ssh_client=address.startswith("ssh://"),
        )
    return Engine(client, address)


def find_engine(host: str | None) -> tuple[str, Any]:
    """Address and TLS settings of the engine: `host`, DOCKER_HOST, the current context, or a usual socket.

    Raises Unavailable when the context cannot be read or nothing is found.
    """
    if host:
        return host, _tls_of_environment()
    if os.environ.get("DOCKER_HOST"):
        return os.environ["DOCKER_HOST"], _tls_of_environment()
    try:
        context = ContextAPI.get_context()
    except (errors.DockerException, OSError, ValueError) as error:
        raise Unavailable(
            "The Docker context cannot be read", str(error), "See `docker context ls`."
        ) from error
    if context is not None and context.name != "default":
        return str(context.Host), context.TLSConfig or False
    for place in _usual_sockets():
        if sys.platform == "win32" or Path(place).exists():
            return f"npipe:{place}" if sys.platform == "win32" else f"unix://{place}", False
    raise Unavailable(
        "There is no Docker engine", "none of the usual sockets is there", _connect_cure, "compute"
    )


def _knock(address: str, timeout: float) -> None:
    """Open the engine's socket and close it: why it cannot be opened is told best by the system itself."""
    if address.startswith("unix://") and hasattr(socket, "AF_UNIX"):
        with socket.socket(socket.AF_UNIX) as knocking:
            knocking.settimeout(timeout)
            knocking.connect(address.removeprefix("unix://"))


def _tls_of_environment() -> Any:
    if not os.environ.get("DOCKER_TLS_VERIFY") and not os.environ.get("DOCKER_CERT_PATH"):
        return False
    return docker.utils.kwargs_from_env().get("tls", False)


def _usual_sockets() -> list[str]:
    if sys.platform == "win32":
        return ["////./pipe/docker_engine"]
    runtime = os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}")
    home = Path.home()
    return [
        "/var/run/docker.sock",
        f"{runtime}/docker.sock",
        str(home / ".docker/run/docker.sock"),
        str(home / ".docker/desktop/docker.sock"),
        f"{runtime}/podman/podman.sock",
        "/run/podman/podman.sock",
    ]


@contextlib.contextmanager
def engine_errors(address: str, image: str | None = None) -> Iterator[None]:
    """Turn the SDK's errors into ones a user can cure; `image` is the one that is asked for, if any."""
    try:
        yield
    except errors.ImageNotFound as error:
        raise image_gone(image or "the image") from error
    except errors.APIError as error:
        raise of_message(str(error.explanation or error), error.status_code) from error
    except (
        errors.DockerException,
        requests.RequestException,
        HTTPError,  # while a long answer is being read
        OSError,
    ) as error:
        raise _unreachable(error, address) from error


def image_gone(image: str) -> NotFound:
    """The error for an image that the engine does not have."""
    return NotFound(
        "The image is not there",
        f"the Docker engine has no image {image}",
        "Check its name, pull or build it, or choose another one.",
        "image",
    )


def of_message(message: str, status: int | None = None) -> MldeskError:
    """The error for what the engine answered, with the HTTP status `status`."""
    said = message.strip()
    lower = said.lower()
    if "no space left on device" in lower or "disk quota exceeded" in lower:
        return no_space(said)
    if "exec format error" in lower:
        return InvalidInput(
            "The image is for another kind of processor",
            said,
            "Choose an image made for this machine.",
            "image",
        )
    if "bind source path does not exist" in lower or "mounts denied" in lower:
        return Unavailable(
            "The Docker engine does not see the run's folder",
            said,
            "Use an engine on this machine, or share the workspace's folder with it.",
            "compute",
        )
    if "could not select device driver" in lower or "nvidia-container" in lower:
        return Unavailable(
            "The Docker engine has no GPU runtime", said, "Install the NVIDIA container toolkit.", "gpus"
        )
    if status == 404:
        return NotFound("The Docker engine does not have it", said, "Look at what is there, then try again.")
    if status == 409:
        return Conflict("The Docker engine refuses for now", said, "Try again when it is not in use.")
    return Unavailable("The Docker engine refused", said, "The message of the engine says why.")


def no_space(said: str) -> StorageFull:
    """The error for an engine whose disk is full."""
    return StorageFull(
        "The disk of the Docker engine is full",
        said,
        "Remove images and stopped containers that are not needed any more, then try again.",
    )


def _unreachable(error: Exception, address: str) -> Unreachable:
    told = [cause for cause in _causes(error) if isinstance(cause, OSError) and cause.strerror]
    if any(cause.errno in (errno.EACCES, errno.EPERM) for cause in told):
        return Unreachable(
            "The Docker engine may not be used",
            f"{address} does not let this user in",
            "Join the group docker (and log in again), or use rootless Docker.",
            "compute",
        )
    text = str(error).splitlines()[0] if str(error) else type(error).__name__
    if told:
        text = str(told[-1].strerror)  # the system's own words, beneath all that was made of them
    return Unreachable("The Docker engine does not answer", f"{address}: {text}", _connect_cure, "compute")


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, and what each was raised for."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
