"""azureml.core.keyvault: the secrets in the system's keyring, which runs are given by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mldesk.core import secrets
from mldesk.core.errors import NotFound

from ..exceptions import UserErrorException, raised_as


class Keyvault:
    """The secrets of this user. The hyphens of a name are kept as underscores: runs get it as a variable."""

    def set_secret(self, name: str, value: str) -> None:
        """Keep a value, in place of an older one; raises UserErrorException."""
        with raised_as(UserErrorException):
            secrets.set_secret(_kept(name), value)

    def set_secrets(self, secrets_to_add: Mapping[str, str]) -> None:
        """Keep several values; raises UserErrorException."""
        for name, value in secrets_to_add.items():
            self.set_secret(name, value)

    def get_secret(self, name: str) -> str:
        """The value of a secret; raises UserErrorException when it has none."""
        with raised_as(UserErrorException):
            value = secrets.get_secret(_kept(name))
            if value is None:
                known = ", ".join(secrets.list_secrets()) or "none"
                cure = f"Set it with `mldesk secret set {_kept(name)}`."
                raise NotFound(f"There is no secret {name!r}", f"there are: {known}", cure)
        return value

    def get_secrets(self, secrets_to_get: Iterable[str]) -> dict[str, str]:
        """The values of secrets by name; raises UserErrorException."""
        return {name: self.get_secret(name) for name in secrets_to_get}

    def list_secrets(self) -> list[dict[str, str]]:
        """The names of the secrets."""
        return [{"name": name} for name in secrets.list_secrets()]

    def delete_secret(self, name: str) -> None:
        """Remove a secret; raises UserErrorException when it is not there."""
        with raised_as(UserErrorException):
            secrets.delete_secret(_kept(name))

    def delete_secrets(self, secrets_to_delete: Iterable[str]) -> None:
        """Remove several secrets; raises UserErrorException."""
        for name in secrets_to_delete:
            self.delete_secret(name)


def _kept(name: str) -> str:
    return name.replace("-", "_")
