"""azureml.core.authentication: ways to sign in, none of which is needed inside a run."""

from typing import Any

from .. import absent


class AbstractAuthentication:
    """A way to sign in. It is taken wherever the SDK asks for one; nobody ever signs in."""

    def __init__(self, *_args: Any, **_kwargs: Any) -> None:
        pass

    def get_authentication_header(self) -> Any:
        """Raise NotSupported: there is no service that would take a token."""
        return absent.refuse("get_authentication_header", "Ask the run's workspace for what you need.")


class AzureCliAuthentication(AbstractAuthentication):
    """By Azure's command line."""


class InteractiveLoginAuthentication(AbstractAuthentication):
    """In a browser."""


class MsiAuthentication(AbstractAuthentication):
    """By the identity of a machine."""


class ServicePrincipalAuthentication(AbstractAuthentication):
    """By the password of a service; it is not kept."""


absent.fill(__name__)
