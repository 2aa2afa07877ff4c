"""How much of each image an engine keeps only once because other images have it, too."""

from __future__ import annotations

from collections.abc import Mapping

from mldesk.core.docker_settings import DockerSettings

from .client import connect, engine_errors


def shared_sizes(settings: DockerSettings, timeout: float) -> Mapping[str, int]:
    """Bytes of each image, by id, that are in layers of other images, too; those that are not known are left
    out.

    The engine counts them, which can take seconds. Raises Unavailable.
    """
    engine = connect(settings, timeout)
    try:
        with engine_errors(engine.address):
            images = engine.api.df().get("Images") or ()
    finally:
        engine.close()
    return {str(one["Id"]): int(one["SharedSize"]) for one in images if int(one.get("SharedSize", -1)) >= 0}
