"""azureml.core.keyvault: the secrets of the system's keyring under the SDK's names."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend

from mldesk.azureml.core.workspace import Workspace
from mldesk.azureml.exceptions import UserErrorException
from mldesk.core.workspace import Workspace as LocalWorkspace


class Kept(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.values.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.values[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.values[service, username]


@pytest.fixture(autouse=True)
def backend() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(Kept())
    yield
    keyring.set_keyring(before)


def test_secrets_are_kept_given_back_and_removed(workspace: LocalWorkspace) -> None:
    vault = Workspace.of(workspace).get_default_keyvault()
    vault.set_secrets({"my-key": "a long value", "OTHER": "another value"})
    assert vault.get_secret(name="my-key") == "a long value"
    assert [secret["name"] for secret in vault.list_secrets()] == ["OTHER", "my_key"]
    vault.delete_secret("OTHER")
    assert vault.get_secrets(["my_key"]) == {"my_key": "a long value"}
    with pytest.raises(UserErrorException, match="mldesk secret set OTHER"):
        vault.get_secret("OTHER")
