"""GPUs for a container: asked of the engine by their numbers on this machine."""

from __future__ import annotations

from collections.abc import Sequence

from docker.types import DeviceRequest

from mldesk.core.errors import Unavailable

from .client import Engine

_podman_with_gpus = (5, 4)  # older ones take the request and do nothing


def device_requests(engine: Engine, gpus: Sequence[int]) -> list[DeviceRequest] | None:
    """What asks for these GPUs and no others; raises Unavailable where it would be asked in vain."""
    if not gpus:
        return None
    podman = engine.podman
    if podman is None:
        return [DeviceRequest(device_ids=[str(gpu) for gpu in gpus], capabilities=[["gpu"]])]
    if podman < _podman_with_gpus:
        raise Unavailable(
            "This Podman gives no GPUs to containers",
            f"Podman {'.'.join(map(str, podman))} ignores requests for them; 5.4 is the first that does not",
            "Use Podman 5.4 or newer, or Docker; or submit the run without GPUs.",
            "gpus",
        )
    return [DeviceRequest(driver="cdi", device_ids=[f"nvidia.com/gpu={gpu}" for gpu in gpus])]
