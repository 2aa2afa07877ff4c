"""Web addresses: which ones are fetched, where a redirect may lead, and what of them is shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urljoin, urlsplit, urlunsplit

from .errors import InvalidInput, Unavailable

_schemes = ("http", "https")
_secret = re.compile(r"(?i)sig|token|key|secret|passw|pwd|credential|auth|session")
_field = re.compile(r"[^&;=]*=[^&;]*")
_login = re.compile(r"//[^/?#]*@")


@dataclass(frozen=True, slots=True)
class Address:
    """An http or https address without its credentials (`user:password`), which are kept beside it."""

    url: str
    credentials: str | None = None

    @property
    def shown(self) -> str:
        """The address as users and files may see it: without passwords, signatures and tokens."""
        parts = urlsplit(self.url)
        return urlunsplit(parts._replace(query=_hidden(parts.query)))

    @property
    def last_part(self) -> str:
        """The last part of its path, decoded; it may be empty."""
        return unquote(urlsplit(self.url).path.rpartition("/")[2], errors="replace")

    def redirected(self, location: str) -> Address:
        """Where a redirect to `location` leads; raises Unavailable where it must not be followed."""
        target = urljoin(self.url, location)
        try:
            found = parse_address(target)
        except InvalidInput as error:
            raise self._astray(_without_secrets(target), error.cause) from error
        if urlsplit(self.url).scheme == "https" and urlsplit(found.url).scheme == "http":
            raise self._astray(found.shown, "that connection is not encrypted as this one is")
        same = _origin(self.url) == _origin(found.url)
        return Address(found.url, self.credentials if same else None)

    def _astray(self, target: str, reason: str) -> Unavailable:
        return Unavailable(
            "The server sends on to an address that is not followed",
            f"{self.shown} leads to {target}: {reason}",
            "Ask whoever runs the server for the right address.",
            field="source",
        )


def is_url(text: str) -> bool:
    """Whether `text` is meant as a web address rather than as a path."""
    return text.lstrip().lower().startswith(("http://", "https://"))


def parse_address(text: str) -> Address:
    """The address that `text` names; raises InvalidInput when it is none that can be fetched."""
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError as error:
        raise _invalid(text, f"it cannot be read ({error})") from error
    if any(c < " " or c == "\x7f" for c in text.strip()):
        raise _invalid(text, "it holds control characters")
    if parts.scheme not in _schemes:
        raise _invalid(text, f"it begins with {parts.scheme or 'no'}: and not with http: or https:")
    if not parts.hostname:
        raise _invalid(text, "it names no server")
    return Address(
        urlunsplit((parts.scheme, _server(parts.hostname, port), parts.path or "/", parts.query, "")),
        _credentials(parts),
    )


def _server(name: str, port: int | None) -> str:
    name = f"[{name}]" if ":" in name else name
    return name if port is None else f"{name}:{port}"


def _credentials(parts: SplitResult) -> str | None:
    if parts.username is None:
        return None
    return f"{unquote(parts.username)}:{unquote(parts.password or '')}"


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


def secret_names(query: str) -> list[str]:
    """The names of those fields of a URL's query that hold signatures, tokens and the like."""
    return [field.partition("=")[0] for field in _field.findall(query) if _hide(field) != field]


def _hidden(query: str) -> str:
    return _field.sub(lambda found: _hide(found[0]), query)


def _without_secrets(text: str) -> str:
    """Any text, also one that is no address, without what would be secret in an address."""
    beginning, mark, query = _login.sub("//…@", text.strip()).partition("?")
    return beginning + mark + _hidden(query)


def _hide(field: str) -> str:
    name, _, value = field.partition("=")
    return f"{name}=…" if value and _secret.search(unquote(name)) else field


def _invalid(text: str, reason: str) -> InvalidInput:
    return InvalidInput(
        "The address cannot be fetched",
        f"{_without_secrets(text)!r}: {reason}",
        "Give an address that begins with https:// or http://.",
        field="source",
    )
