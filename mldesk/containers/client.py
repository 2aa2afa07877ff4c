"""The Docker engine: finding it, talking to it, and its errors in words a user can act on."""

from __future__ import annotations

import contextlib
import errno
import re
import socket
from collections.abc import Iterator
from typing import Any

import requests
from docker import errors
from urllib3.exceptions import HTTPError

from mldesk.core.docker_settings import DockerSettings
from mldesk.core.errors import Conflict, InvalidInput, MldeskError, NotFound, StorageFull, Unavailable

from .finding import CONNECT_CURE, TLS_CURE, find_engine, is_local
from .transport import SSH, Client, knock_by_ssh, told_by_tls

TIMEOUT_SECONDS = 20.0
"""How long the engine may take to answer what it answers at once when it is well."""

_no_folder = ("bind source path does not exist", "mounts denied", "statfs /", "making volume mountpoint")
_gpu_cure = (
    "Install the NVIDIA container toolkit on the engine's machine, run `nvidia-ctk runtime configure "
    "--runtime=docker` (for Podman `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`) and restart it; "
    "or submit the run without GPUs."
)
_network_cure = (
    "Let the user open /dev/net/tun, and install slirp4netns (or passt); or give the target the network "
    "host, which a run of several nodes then shares with this machine."
)


class Unreachable(Unavailable):
    """The engine does not answer, or does not let this user in: what became of a request is not known."""


class Engine:
    """A Docker engine (or Podman's compatible service) that has answered; `api` is the SDK's own client."""

    def __init__(self, api: Any, address: str) -> None:
        self.api = api
        self.address = address
        self._info: dict[str, Any] | None = None
        self._version: dict[str, Any] | None = None

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
        return self._has_option("name=rootless") or bool(self.info.get("Rootless"))  # so says Podman

    @property
    def remaps_users(self) -> bool:
        """Whether users of its containers are others outside of them."""
        return self._has_option("name=userns")

    @property
    def podman(self) -> tuple[int, ...] | None:
        """The version of Podman, where it is that which answers."""
        if self._version is None:
            with engine_errors(self.address):
                self._version = dict(self.api.version())
        for part in self._version.get("Components") or ():
            if part.get("Name") == "Podman Engine":
                return tuple(int(number) for number in re.findall(r"\d+", str(part.get("Version", "")))[:3])
        return None

    @property
    def is_local(self) -> bool:
        """Whether the engine is on this machine, as far as its address tells."""
        return is_local(self.address)

    def close(self) -> None:
        """Let go of the connections."""
        self.api.close()

    def _has_option(self, option: str) -> bool:
        options = self.info.get("SecurityOptions") or ()
        return any(option in str(one).split(",") for one in options)


def connect(settings: DockerSettings, timeout: float = TIMEOUT_SECONDS) -> Engine:
    """The engine of a target; raises Unavailable when none answers within `timeout` seconds."""
    address, tls = find_engine(settings.host)
    with engine_errors(address):
        _knock(address, timeout)
        return Engine(Client(address, tls, timeout), address)


def _knock(address: str, timeout: float) -> None:
    """Open a way to the engine and close it: why it cannot be opened is told best by the system itself."""
    if address.startswith(SSH):
        try:
            knock_by_ssh(address, timeout)
        except Unavailable as error:
            raise Unreachable(error.title, error.cause, error.cure, error.field) from error
    elif address.startswith("unix://") and hasattr(socket, "AF_UNIX"):
        with socket.socket(socket.AF_UNIX) as knocking:
            knocking.settimeout(timeout)
            knocking.connect(address.removeprefix("unix://"))


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
    if any(words in lower for words in _no_folder):
        return Unavailable(
            "The Docker engine does not see the run's folder",
            said,
            "Use an engine on this machine, or share the workspace's folder with it.",
            "compute",
        )
    if any(words in lower for words in ("could not select device driver", "nvidia-container", "cdi device")):
        return Unavailable("The Docker engine cannot give GPUs to containers", said, _gpu_cure, "gpus")
    if "/dev/net/tun" in lower or "slirp4netns" in lower or "pasta" in lower:
        return Unavailable("Podman cannot make a network without root", said, _network_cure, "compute")
    if "container-init binary not found" in lower:
        cure = "Install it on the engine's machine: the package catatonit (or tini, named as init_path)."
        return Unavailable("Podman lacks the init program of containers", said, cure, "compute")
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
    for about_tls in told_by_tls(str(error)):
        return Unreachable(
            "The Docker engine is not reached by TLS", f"{address}: {about_tls}", TLS_CURE, "compute"
        )
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
    return Unreachable("The Docker engine does not answer", f"{address}: {text}", CONNECT_CURE, "compute")


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, and what each was raised for."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__
