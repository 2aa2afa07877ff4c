"""azureml.core.keyvault: the secrets that the run was given."""

import os
from typing import Dict, Iterable, List

from mldesk.runtime import redaction

from .. import absent
from ..exceptions import UserErrorException


def get_secret(name: str) -> str:
    """The value of a secret of this run; the hyphens of its name count as underscores.

    Raises UserErrorException for one that the run was not given.
    """
    given = _names()
    wanted = name.replace("-", "_")
    for known in given:
        if known.casefold() == wanted.casefold() and known in os.environ:
            return os.environ[known]
    raise UserErrorException(
        "The run was not given the secret {!r}".format(name),
        cause="it has {}".format(", ".join(given) or "none"),
        cure="Set it with `mldesk secret set {}` and submit the run with it.".format(wanted),
    )


class Keyvault:
    """The secrets that the run was given."""

    def get_secret(self, name: str) -> str:
        """The value of a secret; raises UserErrorException."""
        return get_secret(name)

    def get_secrets(self, secrets: Iterable[str]) -> Dict[str, str]:
        """The values of secrets by name; raises UserErrorException."""
        return {name: get_secret(name) for name in secrets}

    def list_secrets(self) -> List[Dict[str, str]]:
        """The names of the run's secrets."""
        return [{"name": name} for name in _names()]

    def set_secret(self, name: str, value: str) -> None:
        """Raise NotSupported: a run sets no secrets."""
        absent.refuse(__name__ + ".Keyvault.set_secret", "Use `mldesk secret set {}`.".format(name))

    def set_secrets(self, secrets: Dict[str, str]) -> None:
        """Raise NotSupported: a run sets no secrets."""
        absent.refuse(__name__ + ".Keyvault.set_secrets", "Use `mldesk secret set NAME`.")

    def delete_secret(self, name: str) -> None:
        """Raise NotSupported: a run deletes no secrets."""
        absent.refuse(__name__ + ".Keyvault.delete_secret", "Use `mldesk secret delete {}`.".format(name))


def _names() -> List[str]:
    return [name for name in os.environ.get(redaction.NAMES_VARIABLE, "").split(",") if name]


absent.fill(__name__)
