"""Pulling an image from its registry."""

from __future__ import annotations

from collections.abc import Callable

from mldesk.core.errors import MldeskError, NotFound, Unavailable
from mldesk.core.watch import IsCanceled

from .building import Log, json_lines, stream_of
from .client import Engine, engine_errors, of_message

_unreachable = (
    "timeout",
    "no such host",
    "connection refused",
    "dial tcp",
    "tls",
    "x509",
    "network is unreach",
)
_refused = ("not found", "manifest unknown", "does not exist", "access denied", "unauthorized", "denied")


def pull(
    engine: Engine, image: str, log: Log, progress: Callable[[float, str], None], canceled: IsCanceled
) -> None:
    """Pull an image; raises NotFound when no registry has it, Unavailable, StorageFull, Canceled."""
    name, tag = _name_and_tag(image)
    layers: dict[str, tuple[int, int]] = {}
    try:
        with engine_errors(engine.address, image):
            stream = stream_of(engine, lambda: engine.api.pull(name, tag=tag, stream=True))
        for told in json_lines(stream, engine, canceled):
            if "error" in told:
                raise of_message(str(told["error"]))
            detail = told.get("progressDetail") or {}
            if detail.get("total") and told.get("status") == "Downloading":
                layers[str(told.get("id"))] = (int(detail.get("current", 0)), int(detail["total"]))
                done, total = (sum(sizes) for sizes in zip(*layers.values(), strict=True))
                progress(done / total, f"Pulling {image}")
            elif "progressDetail" not in told or not detail:
                log(" ".join(str(told[key]) for key in ("id", "status") if told.get(key)))
    except (NotFound, Unavailable) as error:
        raise _explained(image, error) from error


def _name_and_tag(image: str) -> tuple[str, str | None]:
    """Name and tag as the engine takes them: without a tag it would pull all there are."""
    if "@" in image:
        name, _, digest = image.partition("@")
        return name, digest
    name, colon, tag = image.rpartition(":")
    return (name, tag) if colon and "/" not in tag else (image, "latest")


def _explained(image: str, error: MldeskError) -> MldeskError:
    said = error.cause.lower()
    if any(word in said for word in _unreachable):
        return Unavailable(
            "The image registry cannot be reached",
            f"the Docker engine has no image {image}, and pulling it failed: {error.cause}",
            "Check the network, or load the image by `docker load`, or choose one that is there.",
            "image",
        )
    if any(word in said for word in _refused):
        return NotFound(
            "There is no such image",
            f"neither the Docker engine nor its registry has {image}: {error.cause}",
            "Check its name, or log in by `docker login` if it is not public.",
            "image",
        )
    return error
