"""What image builds need of this machine: pip's settings, certificates, proxies. None of it stays in them."""

from __future__ import annotations

import configparser
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from mldesk.core.environments.local_files import local_path, without_editable

BUILD_FOLDER = "/run/mldesk"
"""A folder in memory, in the container of a build: what is in it does not get into the image."""

CERTIFICATES = f"{BUILD_FOLDER}/certificates.pem"

_options = (
    "default-timeout",
    "timeout",
    "index-url",
    "extra-index-url",
    "find-links",
    "trusted-host",
    "retries",
    "no-index",
)
_places = ("index-url", "extra-index-url", "find-links")
_netrc_name = "_netrc" if sys.platform == "win32" else ".netrc"
_proxies = ("http_proxy", "https_proxy", "no_proxy", "all_proxy")
_certificate_variables = ("PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """`variables` for the commands of a build, `certificates` (PEM) of a file beside the usual ones or None,
    `mounts`: files and folders of this machine by where the build sees them (read-only).
    """

    variables: Mapping[str, str]
    certificates: bytes | None
    mounts: Mapping[str, str]


class Mounts:
    """Gives files and folders of this machine a place in the build's container."""

    def __init__(self) -> None:
        self.places: dict[str, str] = {}
        self.copies: dict[str, str] = {}
        """Folders that a build may write into, by the mounted place that they are to be copied from."""

    def inside(self, text: str) -> str:
        """`text`, if it is the path or file URL of something here, as its place in the build."""
        path = _local_path(text)
        if path is None or not path.exists():
            return text
        place = self._place(path)
        return f"file://{place}" if text.startswith("file:") else place

    def requirement_inside(self, requirement: str) -> str:
        """A requirement that names a file or folder of this machine, with its place in the build.

        What would be installed such that it stays in its source is installed from a copy: the source is not
        there any more when the image is used.
        """
        path = local_path(requirement)
        if path is None or not path.exists():
            return requirement
        text = without_editable(requirement)
        name, at, _ = text.partition(" @ ")
        place = self._copied(path) if path.is_dir() else self._place(path)
        if at:
            return f"{name} @ file://{quote(place)}"
        extras = re.search(r"\[[\w,.\- ]*\]$", text)
        return place + (extras.group() if extras else "")

    def index_inside(self, text: str) -> str:
        """The same for a package index: its pages lead to files beside it, so these are seen, too."""
        path = _local_path(text.rstrip("/"))
        if path is None or not path.is_dir() or path.parent == path.parent.parent:
            return text
        return f"file://{self._place(path.parent)}/{path.name}"

    def _copied(self, folder: Path) -> str:
        place = self._place(folder)
        return self.copies.setdefault(place, place.replace("/local/", "/copies/", 1))

    def _place(self, path: Path) -> str:
        source = str(path.absolute())
        for place, known in self.places.items():
            if known == source:
                return place
        place = str(PurePosixPath(BUILD_FOLDER, "local", str(len(self.places)), path.name or "folder"))
        self.places[place] = source
        return place


def machine_settings(mounts: Mounts, with_logins: bool = False) -> MachineSettings:
    """Read pip's configuration files and variables, the certificates they name, and the proxies.

    With `with_logins`, also the user's logins at servers (.netrc), for an engine that sees files of his.
    """
    found = _pip_options()
    certificate_file = found.pop("cert", None)
    for name in _places:
        if name in found:
            inside = mounts.inside if name == "find-links" else mounts.index_inside
            found[name] = " ".join(inside(part) for part in found[name].split())
    variables = {f"PIP_{name.upper().replace('-', '_')}": value for name, value in found.items()}
    for name in _proxies:
        for spelled in (name, name.upper()):
            if os.environ.get(spelled):
                variables[spelled] = os.environ[spelled]
    netrc = Path(os.environ.get("NETRC") or Path.home() / _netrc_name)
    if with_logins and netrc.is_file():
        variables["NETRC"] = mounts.inside(str(netrc.absolute()))
    certificates = _certificates(certificate_file)
    if certificates is not None:
        variables |= dict.fromkeys(_certificate_variables, CERTIFICATES)
    return MachineSettings(variables, certificates, mounts.places)


def _pip_options() -> dict[str, str]:
    """pip's options on this machine; variables overrule files, later files earlier ones."""
    found: dict[str, str] = {}
    for path in _pip_files():
        parser = configparser.RawConfigParser()
        try:
            parser.read(path, encoding="utf-8")
        except (configparser.Error, OSError, UnicodeDecodeError):
            continue  # pip itself would say so; a build can do without
        for section in ("global", "install"):
            if parser.has_section(section):
                found |= {key.replace("_", "-"): value for key, value in parser.items(section)}
    for name in (*_options, "cert"):
        value = os.environ.get(f"PIP_{name.upper().replace('-', '_')}")
        if value:
            found[name] = value
    return {name: value for name, value in found.items() if name in (*_options, "cert")}


def _pip_files() -> Iterator[Path]:
    named = os.environ.get("PIP_CONFIG_FILE")
    if named == os.devnull:
        return
    if sys.platform == "win32":
        yield Path(os.environ.get("PROGRAMDATA", "C:/ProgramData"), "pip", "pip.ini")
        yield Path(os.environ.get("APPDATA", str(Path.home())), "pip", "pip.ini")
    else:
        yield Path("/etc/pip.conf")
        yield Path("/Library/Application Support/pip/pip.conf")
        yield Path.home() / ".pip" / "pip.conf"
        yield Path(os.environ.get("XDG_CONFIG_HOME", str(Path.home() / ".config"))) / "pip" / "pip.conf"
    if named:
        yield Path(named)


def _certificates(named: str | None) -> bytes | None:
    """The certificates that this machine trusts beyond pip's own, when some file of them is named."""
    for path in (named, *(os.environ.get(name) for name in _certificate_variables)):
        if path:
            try:
                return Path(path).read_bytes()
            except OSError:
                continue
    return None


def _local_path(text: str) -> Path | None:
    if text.startswith("file:"):
        named = unquote(urlsplit(text).path)
        return Path(named.lstrip("/") if sys.platform == "win32" else named)
    path = Path(text)
    return path if path.is_absolute() else None
