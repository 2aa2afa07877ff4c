"""The way to a server: TLS checked against the system's certificates, proxies as the environment says."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from ... import __version__
from ..addresses import Address
from ..errors import Unavailable

if TYPE_CHECKING:
    from urllib3 import PoolManager


def manager_for(address: Address) -> PoolManager:
    """What connects to the server, for one request; raises Unavailable for a proxy that cannot be used."""
    import urllib3

    proxy = _proxy_for(address)
    if proxy is None:
        return urllib3.PoolManager(num_pools=1, maxsize=1)
    parts = urlsplit(proxy if "//" in proxy else f"http://{proxy}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Unavailable(
            "The proxy cannot be used",
            f"the environment names a proxy of the kind {parts.scheme!r}",
            "Set http_proxy and https_proxy to one that begins with http:// or https://.",
            field="source",
        )
    headers = {}
    if parts.username is not None:
        login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Proxy-Authorization"] = _basic(login)
    place = parts._replace(netloc=parts.netloc.rpartition("@")[2])
    return urllib3.ProxyManager(place.geturl(), num_pools=1, maxsize=1, proxy_headers=headers)


def headers_for(address: Address) -> dict[str, str]:
    """The headers that every request has."""
    # the file as it is: a coding on the way would make its length and its parts those of the coded form
    headers = {"User-Agent": f"mldesk/{__version__}", "Accept": "*/*", "Accept-Encoding": "identity"}
    if address.credentials is not None:
        headers["Authorization"] = _basic(address.credentials)
    return headers


def _basic(login: str) -> str:
    return f"Basic {base64.b64encode(login.encode()).decode()}"


def _proxy_for(address: Address) -> str | None:
    parts = urlsplit(address.url)
    proxies = getproxies()
    if proxy_bypass(parts.netloc):
        return None
    return proxies.get(parts.scheme) or proxies.get("all")
