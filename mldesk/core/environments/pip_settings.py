"""What the user has set for pip: indexes, folders of packages, certificates, a proxy. Nothing is run."""

from __future__ import annotations

import configparser
import os
import shlex
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_sections = ("global", "install")
_yes = frozenset({"1", "true", "yes", "on"})


@dataclass(frozen=True)
class PipSettings:
    """The settings that decide where packages come from; empty where nothing is set.

    `timeout` is in seconds, as a text.
    """

    index_url: str = ""
    extra_index_urls: tuple[str, ...] = ()
    find_links: tuple[str, ...] = ()
    no_index: bool = False
    trusted_hosts: tuple[str, ...] = ()
    certificates: str = ""
    proxy: str = ""
    timeout: str = ""


def pip_settings(environment: Mapping[str, str] | None = None) -> PipSettings:
    """The settings of pip's configuration files, overruled by its variables in `environment` (os.environ)."""
    variables = os.environ if environment is None else environment
    values: dict[str, str] = {}
    for path in _configuration_files(variables):
        values |= _read(path)
    values |= {
        name.removeprefix("PIP_").lower().replace("_", "-"): value
        for name, value in variables.items()
        if name.startswith("PIP_") and value
    }
    return PipSettings(
        values.get("index-url", ""),
        _listed(values.get("extra-index-url", "")),
        _listed(values.get("find-links", "")),
        values.get("no-index", "").lower() in _yes,
        _listed(values.get("trusted-host", "")),
        values.get("cert", ""),
        values.get("proxy", ""),
        values.get("timeout", "") or values.get("default-timeout", ""),
    )


def _listed(text: str) -> tuple[str, ...]:
    try:
        return tuple(shlex.split(text, posix=os.name != "nt"))
    except ValueError:  # a quote without its partner
        return tuple(text.split())


def _configuration_files(variables: Mapping[str, str]) -> Iterator[Path]:
    """The files in pip's order: a later one overrules an earlier one."""
    chosen = variables.get("PIP_CONFIG_FILE", "")
    if chosen == os.devnull:
        return
    home = Path.home()
    if sys.platform == "win32":
        yield Path(variables.get("PROGRAMDATA", "C:/ProgramData"), "pip", "pip.ini")
        yield home / "pip" / "pip.ini"
        if "APPDATA" in variables:
            yield Path(variables["APPDATA"], "pip", "pip.ini")
        yield Path(sys.prefix, "pip.ini")
    else:
        if sys.platform == "darwin":
            yield Path("/Library/Application Support/pip/pip.conf")
        for folder in variables.get("XDG_CONFIG_DIRS", "/etc/xdg").split(":"):
            yield Path(folder, "pip", "pip.conf")
        yield Path("/etc/pip.conf")
        yield home / ".pip" / "pip.conf"
        if sys.platform == "darwin":
            yield home / "Library" / "Application Support" / "pip" / "pip.conf"
        yield Path(variables.get("XDG_CONFIG_HOME") or home / ".config", "pip", "pip.conf")
        yield Path(sys.prefix, "pip.conf")
    if chosen:
        yield Path(chosen)


def _read(path: Path) -> dict[str, str]:
    """The options of one file; a file that pip could not read either has none."""
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return {}
    found: dict[str, str] = {}
    for section in _sections:
        if parser.has_section(section):
            found |= {name.replace("_", "-"): value for name, value in parser.items(section) if value}
    return found
