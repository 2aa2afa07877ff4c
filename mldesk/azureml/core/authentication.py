"""azureml.core.authentication: ways to sign in, none of which is needed on one's own machine."""

from __future__ import annotations

from mldesk.core.errors import NotSupported

from ..telling import tell_once


class AbstractAuthentication:
    """A way to sign in. It is taken wherever the SDK asks for one; nothing is ever signed in."""

    def __init__(self, *_arguments: object, **_more: object) -> None:
        tell_once(f"{type(self).__name__}: nobody has to sign in on this machine.")

    def get_authentication_header(self) -> dict[str, str]:
        """Raises NotSupported: there is no service that would take a token."""
        raise NotSupported(
            "There is no token",
            "nobody signs in on this machine, and no service takes one",
            "Call what you need through mldesk's Python API.",
        )

    def get_token(self, *_scopes: str) -> str:
        """Raises NotSupported, as `get_authentication_header`."""
        return self.get_authentication_header()[""]


class ArcTokenAuthentication(AbstractAuthentication):
    """By a token of Azure Arc."""


class AzureCliAuthentication(AbstractAuthentication):
    """By Azure's command line."""


class AzureMLTokenAuthentication(AbstractAuthentication):
    """By a token of a run."""


class InteractiveLoginAuthentication(AbstractAuthentication):
    """In a browser."""


class MsiAuthentication(AbstractAuthentication):
    """By the identity of a machine."""


class ServicePrincipalAuthentication(AbstractAuthentication):
    """By the password of a service; it is not kept."""


class TokenAuthentication(AbstractAuthentication):
    """By a token that a function gives; the function is never called."""
