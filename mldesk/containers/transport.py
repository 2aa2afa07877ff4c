"""How requests reach an engine: by sockets, TLS, or through the ssh program of this machine."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from docker import APIClient
from docker.errors import DockerException
from docker.tls import TLSConfig
from requests import PreparedRequest, Response
from requests.adapters import BaseAdapter, HTTPAdapter
from urllib3 import HTTPConnectionPool
from urllib3.connection import HTTPConnection

from mldesk.core.errors import Unavailable
from mldesk.core.ssh_advice import ssh_cure

SSH = "ssh://"

_through_ssh = "http://docker.ssh:2375"  # no such host is looked for: ssh carries the bytes
_dial = ("docker", "system", "dial-stdio")
_last_words = 500


class Client(APIClient):  # type: ignore[misc]  # the SDK has no types
    """The SDK's client, with two things mended: which certificates are trusted, and ssh.

    Certificates are those of the engine's own TLS settings, whatever REQUESTS_CA_BUNDLE says of web pages.
    """

    def __init__(self, address: str, tls: TLSConfig | None, timeout: float) -> None:
        self._ssh = SshAdapter(address, timeout) if address.startswith(SSH) else None
        url = address if self._ssh is None else _through_ssh
        try:
            super().__init__(base_url=url, version="auto", timeout=timeout, tls=tls or False)
        except DockerException:
            self.close()
            raise

    def get_adapter(self, url: str) -> BaseAdapter:
        """What carries requests to this address."""
        if self._ssh is not None:
            return self._ssh
        found: BaseAdapter = super().get_adapter(url)
        return found

    def podman_info(self) -> dict[str, Any]:
        """What Podman tells of itself beyond what Docker does."""
        found: dict[str, Any] = self._result(self._get(self._url("/libpod/info")), json=True)
        return found

    def merge_environment_settings(self, *arguments: Any, **named: Any) -> Mapping[str, Any]:
        """The settings of one request."""
        found: dict[str, Any] = super().merge_environment_settings(*arguments, **named)
        return found | {"verify": self.verify}

    def close(self) -> None:
        """Let go of the connections."""
        super().close()
        if self._ssh is not None:
            self._ssh.close()


class SshAdapter(HTTPAdapter):
    """Sends requests through `ssh HOST docker system dial-stdio`, one process for each connection."""

    def __init__(self, address: str, timeout: float) -> None:
        super().__init__()
        self._pool = HTTPConnectionPool("localhost", timeout=timeout, command=_ssh_command(address, timeout))
        self._pool.ConnectionCls = _SshConnection

    def send(self, request: PreparedRequest, *arguments: Any, **named: Any) -> Response:
        """Send a request, by no proxy."""
        return super().send(request, *arguments, **(named | {"proxies": None}))

    def get_connection_with_tls_context(self, *_: Any, **__: Any) -> HTTPConnectionPool:
        """The connections, which are all to the same engine."""
        return self._pool

    def close(self) -> None:
        """Let go of the connections."""
        super().close()
        self._pool.close()


class _SshConnection(HTTPConnection):
    """A connection whose other end is the standard input and output of an ssh process."""

    def __init__(self, *arguments: Any, command: list[str], **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._command = command

    def connect(self) -> None:
        """Start ssh; what it has to say against it comes as the end of the first answer."""
        ours, theirs = socket.socketpair()
        with theirs:
            end, nowhere = theirs.fileno(), subprocess.DEVNULL
            process = subprocess.Popen(
                self._command, stdin=end, stdout=end, stderr=nowhere, start_new_session=True
            )
        # it ends by itself when the connection is closed, by whomever; somebody has to see that
        threading.Thread(target=process.wait, name="ssh", daemon=True).start()
        ours.settimeout(None if self.timeout is None else float(self.timeout))
        self.sock = ours


def knock_by_ssh(address: str, timeout: float) -> None:
    """See whether ssh gets through to a docker command there; raises Unavailable with ssh's own words."""
    if sys.platform == "win32":
        cure = "Use the engine's own address, or one on this machine."
        raise Unavailable("Docker through ssh does not work on Windows", address, cure, "compute")
    if shutil.which("ssh") is None:
        cure = "Install the ssh client (openssh-client), or use another address of the engine."
        raise Unavailable("There is no ssh on this machine", f"{address} takes it", cure, "compute")
    try:
        tried = subprocess.run(
            _ssh_command(address, timeout),
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout,
            start_new_session=True,
        )
    except subprocess.TimeoutExpired as error:
        raise _no_way(address, f"nothing came within {timeout:g} seconds") from error
    if tried.returncode != 0:
        said = tried.stderr.decode("utf-8", "replace").strip()[-_last_words:]
        raise _no_way(address, said or f"ssh ended with the code {tried.returncode}")


def _no_way(address: str, cause: str) -> Unavailable:
    key = "Try `ssh HOST docker version`: it has to work without a password, so set up a key for it."
    told = f"{address}: {cause}"
    return Unavailable(
        "The Docker engine cannot be reached through ssh", told, ssh_cure(cause) or key, "compute"
    )


def _ssh_command(address: str, timeout: float) -> list[str]:
    parts = urlsplit(address)
    if not parts.hostname or parts.hostname.startswith("-"):
        cure = "Write it as ssh://user@host."
        raise Unavailable("This is no address of a Docker engine", address, cure, "compute")
    settings = ("BatchMode=yes", f"ConnectTimeout={max(1, int(timeout))}", "ServerAliveInterval=15")
    options = ["-T", *(part for setting in settings for part in ("-o", setting))]
    if parts.username:
        options += ["-l", parts.username]
    with contextlib.suppress(ValueError):
        options += ["-p", str(parts.port)] if parts.port else []
    return ["ssh", *options, "--", parts.hostname, *_dial]


def told_by_tls(message: str) -> Iterator[str]:
    """What is wrong with the TLS of a connection, in words, where the message is about that."""
    said = message.lower()
    if "certificate required" in said or "bad certificate" in said or "handshake failure" in said:
        yield "it asks for a certificate of yours, and the one given (or none) is not accepted"
    elif "certificate verify failed" in said or "certificate_verify_failed" in said:
        yield "its certificate is not from the authority in ca.pem, or not for this address"
    elif "http request to an https server" in said:
        yield "it speaks TLS only"
    elif "wrong_version_number" in said or "wrong version number" in said or "record layer failure" in said:
        yield "it does not speak TLS"
