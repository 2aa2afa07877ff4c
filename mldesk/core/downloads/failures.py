"""What goes wrong on the way of a download: for now (tried again) or for good (told, with its cure)."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
from http import HTTPStatus

from ..addresses import Address
from ..errors import InvalidInput, MldeskError, NotFound, Unavailable
from .patience import wished_pause

_passing = (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS)
_unknown_host = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}


class Broken(Exception):  # noqa: N818 (read as a sentence: raise Broken)
    """An attempt failed in a way that may pass; `wished` is the pause that the server asked for (seconds)."""

    def __init__(self, reason: str, wished: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wished = wished


def status_failure(status: int, reason: str, wished: str | None, address: Address) -> Broken | MldeskError:
    """What an answer that brings no file means."""
    told = f"{address.shown} answered {status} {reason}".strip()
    if status >= 500 or status in _passing:
        return Broken(f"the server answered {status} {reason}".strip(), wished_pause(wished))
    if status in (HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
        cure = "Check the address; the file may have moved."
        return NotFound("There is no such file on the server", told, cure, field="source")
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        cure = "Download the file in a browser where you are logged in, and use it from disk."
        return Unavailable("The server does not give out the file", told, cure, field="source")
    if status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        cure = "Put user and password into the proxy's address (http_proxy, https_proxy)."
        return Unavailable("The proxy asks for a password", told, cure, field="source")
    cure = "Check the address in a browser; it may need a login or lead to a page."
    return Unavailable("The server does not give out the file", told, cure, field="source")


def network_failure(error: Exception, address: Address) -> Broken | MldeskError:
    """What an error of the network means."""
    from urllib3 import exceptions

    if isinstance(error, exceptions.LocationParseError):
        return InvalidInput(
            "The address cannot be fetched", f"{address.shown}: {error}", "Check the address.", field="source"
        )
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error)):
        return Unavailable(
            "The server's certificate is not valid",
            f"{address.shown}: {_last_line(error)}",
            "Check the address and this machine's clock. A company's proxy may need its own certificate: "
            "name the file that holds it in SSL_CERT_FILE.",
            field="source",
        )
    for cause in _causes(error):
        if isinstance(cause, socket.gaierror) and cause.errno in _unknown_host:
            return Unavailable(
                "The server is not known",
                f"no server is called by the name in {address.shown}",
                "Check the address and the connection to the network.",
                field="source",
            )
    return Broken(_reason(error))


def a_page_instead(address: Address, name: str) -> Unavailable:
    """The error for a web page that came in place of a file."""
    return Unavailable(
        "The server sent a web page instead of the file",
        f"{address.shown} gave HTML where {name!r} was expected, often a page to log in or to accept terms",
        "Download the file in a browser, and use it from disk; or find the address of the file itself.",
        field="source",
    )


def _reason(error: Exception) -> str:
    from urllib3 import exceptions

    if any(isinstance(one, exceptions.IncompleteRead | http.client.IncompleteRead) for one in _causes(error)):
        return "the connection ended before the file was complete"
    match error:
        case exceptions.NameResolutionError():
            return "the name of the server cannot be resolved"
        case exceptions.NewConnectionError():
            return f"there is no connection ({_last_line(error)})"
        case exceptions.ConnectTimeoutError():
            return "the server cannot be reached in time"
        case TimeoutError() | exceptions.TimeoutError():
            return "the server is silent"
        case exceptions.ProxyError():
            return f"the proxy cannot be used ({_last_line(error)})"
        case exceptions.SSLError() | ssl.SSLError():
            return f"the encrypted connection failed ({_last_line(error)})"
    return f"the connection broke ({_last_line(error)})"


def _causes(error: BaseException) -> list[BaseException]:
    """The error, what it was raised from, and what it carries."""
    found: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left:
        one = left.pop()
        if one is not None and one not in found:
            found.append(one)
            left += [one.__cause__, one.__context__, *(a for a in one.args if isinstance(a, BaseException))]
    return found


def _last_line(error: BaseException) -> str:
    """What the operating system or the TLS library says in the end."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return cause.verify_message
        if isinstance(cause, OSError) and cause.errno in errno.errorcode and cause.strerror:
            return cause.strerror
    return str(error).rpartition(": ")[2] or type(error).__name__
