"""azureml.core.container_registry: where images come from."""

from __future__ import annotations


class ContainerRegistry:
    """A registry of images; its password is never kept: Docker's own login is used."""

    def __init__(self) -> None:
        self.address: str | None = None
        self.username: str | None = None
        self.password: str | None = None

    def image(self, name: str) -> str:
        """The whole name of an image in it."""
        return f"{self.address}/{name}" if self.address else name
