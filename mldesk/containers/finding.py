"""Where the Docker engine is (host, DOCKER_HOST, context or a usual socket), and its TLS files."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from docker.errors import TLSParameterError
from docker.tls import TLSConfig

from mldesk.core.docker_settings import CONTEXT
from mldesk.core.errors import Unavailable

CONNECT_CURE = (
    "Start Docker (or Podman's service), or tell where it is: DOCKER_HOST, a context, or the target's engine "
    "(--host)."
)

TLS_CURE = "Check DOCKER_TLS_VERIFY, and ca.pem, cert.pem and key.pem in DOCKER_CERT_PATH or the context's."

_see_contexts = "See `docker context ls`."
_default = "default"
_tls_files = ("ca.pem", "cert.pem", "key.pem")


def find_engine(host: str | None) -> tuple[str, TLSConfig | None]:
    """Address of the engine, and its TLS settings where it has some.

    As for the docker command: `host` ("context://NAME" is a context), DOCKER_HOST, DOCKER_CONTEXT, the
    current context; then the usual sockets. Raises Unavailable when nothing is found, or what is named cannot
    be read.
    """
    address = host or os.environ.get("DOCKER_HOST")
    if address and not address.startswith(CONTEXT):
        return address, None if is_local(address) else _tls_of_environment()
    name = address.removeprefix(CONTEXT) if address else _current_context()
    return _usual_socket() if name in ("", _default) else _of_context(name)


def is_local(address: str) -> bool:
    """Whether the engine is on this machine, as far as its address tells."""
    return address.startswith(("unix://", "npipe:", "http+unix://"))


def _config_folder() -> Path:
    return Path(os.environ.get("DOCKER_CONFIG") or Path.home() / ".docker")


def _current_context() -> str:
    named = os.environ.get("DOCKER_CONTEXT")
    if named:
        return named
    path = _config_folder() / "config.json"
    if not path.exists():
        return _default
    return str(_read(path, "Docker's configuration").get("currentContext") or _default)


def _of_context(name: str) -> tuple[str, TLSConfig | None]:
    identity = hashlib.sha256(name.encode()).hexdigest()
    contexts = _config_folder() / "contexts"
    path = contexts / "meta" / identity / "meta.json"
    if not path.exists():
        raise Unavailable(
            f"There is no Docker context {name!r}", f"{path} is not there", _see_contexts, "compute"
        )
    endpoints = _read(path, f"The Docker context {name!r}").get("Endpoints")
    endpoint = endpoints.get("docker") if isinstance(endpoints, dict) else None
    address = str(endpoint.get("Host") or "") if isinstance(endpoint, dict) else ""
    if not isinstance(endpoint, dict) or not address:
        raise Unavailable(f"The Docker context {name!r} names no engine", str(path), _see_contexts, "compute")
    folder = contexts / "tls" / identity / "docker"
    skips = bool(endpoint.get("SkipTLSVerify"))
    if is_local(address) or not (folder.is_dir() or skips):
        return address, None
    return address, _tls(folder, verified=not skips)


def _tls_of_environment() -> TLSConfig | None:
    """TLS by DOCKER_TLS_VERIFY or, without looking at who answers, by DOCKER_TLS."""
    verified = bool(os.environ.get("DOCKER_TLS_VERIFY"))
    if not verified and not os.environ.get("DOCKER_TLS"):
        return None
    return _tls(Path(os.environ.get("DOCKER_CERT_PATH") or _config_folder()), verified)


def _tls(folder: Path, verified: bool) -> TLSConfig:
    """TLS by the files in a folder: those that are there, but no certificate without its key."""
    ca, certificate, key = (folder / name for name in _tls_files)
    for one, other in ((certificate, key), (key, certificate)):
        if one.exists() and not other.exists():
            raise _no_tls(f"{other} is not there, {one.name} is")
    if verified and not folder.is_dir():
        raise _no_tls(f"the folder {folder} is not there")
    pair = (str(certificate), str(key)) if certificate.exists() else None
    authority = str(ca) if ca.exists() else None
    try:
        return TLSConfig(client_cert=pair, ca_cert=authority, verify=verified)
    except TLSParameterError as error:
        raise _no_tls(str(error)) from error


def _no_tls(cause: str) -> Unavailable:
    return Unavailable("The TLS files of the Docker engine are not complete", cause, TLS_CURE, "compute")


def _usual_socket() -> tuple[str, None]:
    for place in _usual_sockets():
        if sys.platform == "win32":
            return f"npipe:{place}", None
        if Path(place).exists():
            return f"unix://{place}", None
    raise Unavailable(
        "There is no Docker engine", "none of the usual sockets is there", CONNECT_CURE, "compute"
    )


def _usual_sockets() -> list[str]:
    if sys.platform == "win32":
        return ["////./pipe/docker_engine"]
    runtime = os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}")
    home = Path.home()
    return [
        "/var/run/docker.sock",
        f"{runtime}/docker.sock",
        str(home / ".docker/run/docker.sock"),
        str(home / ".docker/desktop/docker.sock"),
        f"{runtime}/podman/podman.sock",
        "/run/podman/podman.sock",
    ]


def _read(path: Path, what: str) -> Mapping[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise Unavailable(f"{what} cannot be read", f"{path}: {error}", _see_contexts, "compute") from error
    if not isinstance(found, dict):
        raise Unavailable(f"{what} cannot be read", f"{path} is garbled", _see_contexts, "compute")
    return found
