"""Why a build failed, in plain words: from what uv said to an error that names the package and the cure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.errors import (
    Conflict,
    InvalidInput,
    MldeskError,
    NotFound,
    StorageFull,
    Unavailable,
    free_space,
    size_text,
)

_package = r"([A-Za-z0-9][\w.\-]*)"
_full = (
    "No space left on device",
    "os error 28",
    "os error 122",
    "not enough space on the disk",
    "os error 112",
)
_network = (
    "dns error", "Connection refused", "Connection reset", "timed out", "tunnel error", "Failed to fetch",
    "client error (Connect)", "error sending request", "network connectivity is disabled",
    "Network is unreachable",
)  # fmt: skip
_network_of_pip = (
    "NewConnectionError",
    "NameResolutionError",
    "ProxyError",
    "Temporary failure in name resolution",
)
_certificate = (
    "invalid peer certificate",
    "UnknownIssuer",
    "certificate verify failed",
    "CertificateUnknown",
)
# of a registry that refuses, uv says that the package was not found, and this in a hint (of several, nothing)
_refusal = re.compile(r"hint: An index.*\b(401|403)( Unauthorized| Forbidden)")
_longest = 600


def failure(spec: EnvironmentSpec, lines: Sequence[str], python: str, folder: Path) -> MldeskError:
    """The error for a build of `spec` on this Python version that failed in `folder`; uv has said `lines`."""
    text = _plain(lines)
    for judge in (_of_disk, _of_network, _of_resolution, _of_requirement, _of_building):
        error = judge(spec, text, python, folder)
        if error is not None:
            return error
    return Unavailable(
        "The environment could not be built", reason_of(text), "The build log holds all that was said."
    )


def is_full(text: str) -> bool:
    """Whether a disk ran full, by what a program said."""
    return any(words in text for words in _full)


def is_unreachable(text: str) -> bool:
    """Whether a registry could not be reached, by what a program said."""
    return any(words in text for words in (*_network, *_network_of_pip))


def reason_of(text: str) -> str:
    """What a program said last of why it failed, on one line."""
    causes = re.findall(r"^\s*(?:cause|Caused by|error):\s*(.+)$", text, re.MULTILINE)
    said = causes[-1] if causes else next((line for line in reversed(text.splitlines()) if line.strip()), "")
    return _shortened(said)


def _plain(lines: Sequence[str]) -> str:
    """What was said, without the frames that uv draws, from its error on."""
    text = "\n".join(re.sub("[×╰─▶├│]+", " ", line).rstrip() for line in lines)
    start = re.search(r"^\s*error:|No solution found|Failed to", text, re.MULTILINE)
    return text[start.start() :] if start else text


def _of_disk(spec: EnvironmentSpec, text: str, python: str, folder: Path) -> MldeskError | None:
    if not is_full(text):
        return None
    free = free_space(folder)
    left = "" if free is None else f" ({size_text(free)} free)"
    path = re.search(r"`(/[^`]+)`", text)
    return StorageFull(
        "The disk is full",
        f"there is no room for the environment in {Path(path[1]).parent if path else folder}{left}",
        "Free some space, by removing environments that are not needed, say; nothing half was left.",
    )


def _of_network(spec: EnvironmentSpec, text: str, python: str, folder: Path) -> MldeskError | None:
    url = next(iter(re.findall(r"https?://[^\s`)]+", text)), "")
    host = re.sub(r"^(https?://)(?:[^/@]*@)?([^/]+).*", r"\1\2", url)
    status = re.search(r"HTTP status \w+ error \((\d+)([^)]*)\)", text) or _refusal.search(text)
    if status is not None and status[1] == "404":
        return NotFound(
            "A package is not where it should be", f"{url} does not exist", "Check the address.", "packages"
        )
    if status is not None:
        return Unavailable(
            "The package registry refused",
            f"{host} answered {status[1]}{status[2]}",
            "Check the name and password that it is asked with, or try again later.",
        )
    if any(words in text for words in _certificate):
        return Unavailable(
            "The package registry is not trusted",
            f"the certificate of {host or 'the registry'} comes from an authority that is not known here",
            "Set SSL_CERT_FILE, or `cert` of pip, to the file of certificates of your network.",
        )
    if is_unreachable(text):
        return Unavailable(
            "The package registry cannot be reached",
            f"{host or 'the network'}: {reason_of(text)}",
            "Check the network and the proxy, then submit again.",
        )
    return None


def _of_resolution(spec: EnvironmentSpec, text: str, python: str, folder: Path) -> MldeskError | None:
    if "No solution found" not in text:
        return None
    flat = " ".join(text.split())
    return (
        _unknown_package(spec, flat)
        or _unknown_version(spec, flat)
        or _unsuitable(spec, flat, python)
        or _contradiction(spec, flat)
    )


def _unknown_package(spec: EnvironmentSpec, text: str) -> MldeskError | None:
    found = re.search(_package + r" was not found in the (package registry|provided package locations)", text)
    if found is None:
        return None
    name = found[1]
    where = "the package registry" if found[2] == "package registry" else "the places that packages come from"
    needed = re.search(_package + r"\S* depends? on " + re.escape(name) + r"\b", text)
    cause = f"{where} {'has' if where.endswith('y') else 'have'} none of that name"
    if needed is not None:
        cause += f"; {needed[1]} needs it"
    return NotFound(
        f"The package {name} does not exist",
        cause,
        "Check how it is spelled; where the registry asks for a login, check that, too.",
        _field(spec, name),
    )


def _unknown_version(spec: EnvironmentSpec, text: str) -> MldeskError | None:
    found = re.search(r"there (?:is|are) no versions? of " + _package + r"(\S*) and", text)
    if found is None:
        return None
    name, version = found[1], found[2].rstrip(",")
    return NotFound(
        f"{name}{version} does not exist",
        f"no version of {name} is like that",
        "Ask for a version that there is.",
        _field(spec, name),
    )


def _unsuitable(spec: EnvironmentSpec, text: str, python: str) -> MldeskError | None:
    """A package has nothing for this version of Python, or for this system."""
    wheel = re.search(_package + r"(\S*) has no wheels with a matching Python", text)
    if wheel is not None:
        name, asked = wheel[1], wheel[2]
        tags = re.findall(r"`cp(\d)(\d+)m?u?`", text.partition("hint:")[2].partition("following")[2])
        versions = ", ".join(dict.fromkeys(f"{major}.{minor}" for major, minor in tags))
        cause = f"it was built for Python {versions}" if versions else "nothing was built for it"
    elif "no wheels" in text and "platform" in text:
        wheel = re.search(_package + r"(\S*) has no wheels", text)
        name, asked = (wheel[1], wheel[2]) if wheel else ("A package", "")
        return InvalidInput(
            f"{name}{asked} is not made for this system",
            "there is neither a build for it nor its source",
            "Ask for another version, or run it in a container.",
            _field(spec, name),
        )
    else:
        needs = re.findall(r"(?:does not satisfy|requires) Python ?(>=?[\d.]+|<=?[\d.]+)", text)
        required = re.findall(r"you require " + _package + r"(\S*?),? we can conclude", text)
        if not needs or not required:
            return None
        name, asked = required[-1]
        cause = f"it needs Python {min(needs, key=_numbers)}"
    field = _field(spec, name)
    if field != "packages":
        name, asked = spec.packages[int(field.rpartition(".")[2])], ""
    return InvalidInput(
        f"{name}{asked} does not run on Python {python}",
        cause,
        "Ask for another version of Python, or of the package.",
        field,
    )


def _contradiction(spec: EnvironmentSpec, text: str) -> MldeskError:
    said = re.split(r"No solution found when resolving dependencies:?", text)[-1]
    said = re.sub(r"^\W*(?:cause:)?\s*", "", said).partition("hint:")[0].strip()
    names = list(dict.fromkeys(re.findall(r"you require " + _package, said)))
    who = " and ".join(names[:2]) if names else "The packages"
    return Conflict(
        f"{who} contradict each other" if len(names) > 1 else f"{who} cannot be installed as asked",
        _shortened(said),
        "Change or leave out one of their versions.",
        _field(spec, names[-1]) if names else "packages",
    )


def _of_requirement(spec: EnvironmentSpec, text: str, python: str, folder: Path) -> MldeskError | None:
    missing = re.search(r"Distribution not found at: (\S+)", text)
    if missing is not None:
        path = missing[1].removeprefix("file://")
        return NotFound("A package is not there", f"{path} does not exist", "Check its path.", "packages")
    if "Couldn't parse requirement" in text or "is invalid" in text or "Expected one of" in text:
        return InvalidInput(
            "A requirement cannot be understood",
            _shortened(text.removeprefix("error:")),
            "Write it as pip does: a name, and versions if need be (numpy>=1.26).",
            "packages",
        )
    return None


def _of_building(spec: EnvironmentSpec, text: str, python: str, folder: Path) -> MldeskError | None:
    if "build backend returned" not in text and "Failed to build" not in text:
        return None
    named = re.search(r"Failed to (?:build|download and build|prepare)[^`]*`([^`@]+)", text)
    name = named[1].strip() if named else "A package"
    said = [line.strip() for line in text.partition("[stderr]")[2].splitlines() if line.strip()]
    said = [line for line in said if not line.startswith("hint:")]
    said = [line for line in said if "fatal error:" in line] or said
    return Unavailable(
        f"{name} could not be built",
        f"it has nothing ready for Python {python} on this system, and its build failed: "
        + (_shortened(said[-1]) if said else reason_of(text)),
        "Ask for a version that has, or install what its build needs; the build log holds the whole output.",
        _field(spec, name.partition("==")[0]) if named else "packages",
    )


def _field(spec: EnvironmentSpec, name: str) -> str:
    """The field of the specification that asks for the package; all packages when it is needed by another."""
    wanted = _canonical(name)
    for index, requirement in enumerate(spec.packages):
        asked = re.match(_package, requirement)
        if asked is not None and _canonical(asked[1]) == wanted:
            return f"packages.{index}"
    return "packages"


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text))


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _longest else flat[:_longest] + "..."
