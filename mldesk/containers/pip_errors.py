"""Why pip could not install: the package and the reason, out of what it said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mldesk.core.errors import InvalidInput, MldeskError, Unavailable

from .client import no_space

_unreachable = re.compile(
    r"NewConnectionError|NameResolutionError|Temporary failure in name resolution|Network is unreachable"
    r"|ConnectTimeout|ReadTimeout|ProxyError|Connection refused|SSLError|CERTIFICATE_VERIFY_FAILED"
)
_missing = re.compile(r"No matching distribution found for (\S.*)")
_versions = re.compile(
    r"Could not find a version that satisfies the requirement (\S+).*\(from versions: (.*)\)"
)
_python = re.compile(r"Package '?([^' ]+)'? requires a different Python: (.*)")
_conflict = re.compile(r"Cannot install (.*) because these package versions have conflicting dependencies")
_building = re.compile(r"(?:Failed building wheel for|Could not build wheels for|Failed to build) (.+)")
_some_versions = 8


def of_pip(lines: Sequence[str]) -> MldeskError:
    """The error for a failed `pip install` that said these lines."""
    said = "\n".join(lines)
    if "No space left on device" in said or "Disk quota exceeded" in said:
        return no_space(_last(lines))
    if _unreachable.search(said):
        return Unavailable(
            "The package registry cannot be reached",
            _plain(said),
            "Check the network and pip's settings. Builds of a target can use the network of this machine: "
            "choose that in its settings (--build-network host).",
            "packages",
        )
    for pattern, title, cure in _reasons:
        found = pattern.search(said)
        if found:
            what = found.group(1).strip().rstrip(".")
            return InvalidInput(title.format(what), _detail(lines, said), cure, "packages")
    return InvalidInput(
        "The packages could not be installed", _last(lines), "The build's log says more.", "packages"
    )


_reasons = (
    (_conflict, "The packages {} contradict each other", "Loosen one of their versions."),
    (_python, "The package {} needs another Python", "Choose another version, or an image with that Python."),
    (_missing, "There is no package {} for this Python", "Check its name and version."),
    (_building, "The package {} could not be built", "Choose a version that has a wheel for this Python."),
)


_obstacles = (
    (r"NameResolutionError|name resolution|Name or service not known", "its name is not found"),
    (r"Network is unreachable|No route to host", "there is no way to it in the network"),
    (r"Connection refused", "nothing answers at its address"),
    (r"SSLError|CERTIFICATE_VERIFY_FAILED", "its certificate is not trusted"),
    (r"ProxyError", "the proxy does not let the build through"),
    (r"ConnectTimeout|ReadTimeout", "it does not answer in time"),
)
_host = re.compile(r"host='([^']+)'")


def _plain(said: str) -> str:
    """Why it cannot be reached, in a few words, in place of pip's long lines."""
    host = _host.search(said)
    where = f"{host.group(1)}: " if host is not None else ""
    for pattern, words in _obstacles:
        if re.search(pattern, said):
            return where + words
    return where + "no connection"


def _detail(lines: Sequence[str], said: str) -> str:
    known = _versions.search(said)
    if known is None:
        return _last(lines)
    versions = [version.strip() for version in known.group(2).split(",")]
    if versions in (["none"], [""]):
        return f"the registry has no {known.group(1)} that this Python can use"
    return f"there are {', '.join(versions[-_some_versions:])}"


def _last(lines: Sequence[str]) -> str:
    """The last line that tells of an error, else the last that says anything."""
    told = [
        line.strip() for line in lines if line.strip() and not line.startswith(("[notice]", "WARNING: You"))
    ]
    errors = [line for line in told if line.startswith("ERROR")]
    return ((errors or told)[-1].removeprefix("ERROR: ")[:500]) if told else ""
