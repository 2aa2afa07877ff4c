"""Connections are encrypted with checked certificates, and go through the proxies of the environment."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from mldesk.core.addresses import parse_address
from mldesk.core.errors import InvalidInput, Unavailable

Fetch = Any
Server = Any


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A file with a key and a certificate for 127.0.0.1 that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    now = datetime.datetime.now(datetime.UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(address, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path / "certificate.pem"
    plain = serialization.NoEncryption()
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@pytest.fixture
def tls_server(web_server: Server, certificate: Path) -> Server:
    """The web server, encrypted."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    web_server.socket = context.wrap_socket(web_server.socket, server_side=True)
    web_server.url = web_server.url.replace("http:", "https:")
    web_server.handle_error = lambda request, client_address: None  # a client that does not trust it leaves
    web_server.answers["/a.bin"] = lambda request: request.send_file(b"content")
    return web_server


class TestEncryption:
    """Nobody can pretend to be the server."""

    def test_a_certificate_that_nobody_vouches_for_is_refused_at_once(
        self, tls_server: Server, fetch: Fetch
    ) -> None:
        with pytest.raises(Unavailable, match="certificate is not valid") as caught:
            fetch(f"{tls_server.url}/a.bin")
        assert "SSL_CERT_FILE" in caught.value.cure
        assert tls_server.requests == []
        assert fetch.pauses == []

    def test_a_certificate_that_the_user_trusts_is_taken(
        self, tls_server: Server, fetch: Fetch, certificate: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert fetch(f"{tls_server.url}/a.bin").size == 7

    def test_a_certificate_of_another_server_is_refused(
        self, tls_server: Server, fetch: Fetch, certificate: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        with pytest.raises(Unavailable, match="certificate is not valid"):
            fetch(f"{tls_server.url}/a.bin".replace("127.0.0.1", "localhost"))

    def test_no_redirect_leads_back_to_plain_http(
        self, tls_server: Server, fetch: Fetch, certificate: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        plain = tls_server.url.replace("https:", "http:")
        tls_server.answers["/b.bin"] = lambda request: request.reply(302, b"", Location=f"{plain}/a.bin")
        with pytest.raises(Unavailable, match="not encrypted"):
            fetch(f"{tls_server.url}/b.bin")


class TestProxies:
    """The environment says which way requests go."""

    def test_requests_go_to_the_proxy_with_its_password(
        self, web_server: Server, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        proxy = web_server.url.replace("://", "://me:secret@")
        monkeypatch.setenv("http_proxy", proxy)
        address = "http://somewhere.invalid/a.bin"
        web_server.answers[address] = lambda request: request.send_file(b"content")
        assert fetch(address).size == 7
        ((path, headers),) = web_server.requests
        assert path == address
        assert headers["Proxy-Authorization"] == "Basic bWU6c2VjcmV0"

    def test_hosts_that_need_no_proxy_are_asked_directly(
        self, web_server: Server, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        web_server.answers["/a.bin"] = lambda request: request.send_file(b"content")
        assert fetch(f"{web_server.url}/a.bin").size == 7

    def test_a_proxy_of_another_kind_is_told(self, fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:1")
        with pytest.raises(Unavailable, match="socks5"):
            fetch("http://somewhere.invalid/a.bin")

    def test_a_proxy_that_asks_for_a_password_is_told(
        self, web_server: Server, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("http_proxy", web_server.url)
        address = "http://somewhere.invalid/a.bin"
        web_server.answers[address] = lambda request: request.reply(407)
        with pytest.raises(Unavailable, match="proxy asks"):
            fetch(address)

    def test_a_proxy_that_is_away_is_told(self, fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
        with pytest.raises(Unavailable, match="proxy cannot be used"):
            fetch("http://somewhere.invalid/a.bin", retries=0)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://me:pass@host:8080/a?x=1#part", "https://host:8080/a?x=1"),
        ("http://host/a?sig=abc&X-Amz-Signature=def&y=2", "http://host/a?sig=…&X-Amz-Signature=…&y=2"),
        ("HTTP://Host/a?access_token=1&plain", "http://host/a?access_token=…&plain"),
        ("http://host/a?x=1;pwd=2&%74oken=3", "http://host/a?x=1;pwd=…&%74oken=…"),
        ("http://[::1]:80/a", "http://[::1]:80/a"),
    ],
)
def test_an_address_is_shown_without_secrets(url: str, shown: str) -> None:
    assert parse_address(url).shown == shown


@pytest.mark.parametrize("url", ["https://me:hidden@host:x/a?sig=hidden", "ftp://hidden@host/a?token=hidden"])
def test_an_address_that_cannot_be_fetched_is_named_without_secrets(url: str) -> None:
    with pytest.raises(InvalidInput, match="host") as caught:
        parse_address(url)
    assert "hidden" not in str(caught.value)


def test_nothing_of_the_network_is_imported_before_it_is_used() -> None:
    program = "import sys, mldesk.core.downloads; print({'urllib3', 'ssl', 'http.client'} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"
