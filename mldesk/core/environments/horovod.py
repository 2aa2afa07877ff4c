"""Horovod as an option of an environment: which version fits, and what a machine needs to build it."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from ..errors import MldeskError, Problem, Unavailable
from .spec import AUTO, EnvironmentSpec

NEWEST = "0.28.1"
"""The last version of Horovod that there is."""

FOR_OLDEST = "0.19.5"
"""The last one that compiles against TensorFlow before 1.15."""

_name = "horovod"
_programs = {"Open MPI": ("mpirun", "mpicxx"), "a C++ compiler": ("g++",), "make": ("make",),
             "CMake": ("cmake",)}  # fmt: skip
_system_prefixes = (Path("/usr"), Path("/usr/local"))
_header_places = (
    "include", "include/*", "include/*/mpi", "lib/*/openmpi/include", "lib/*/mpich/include",
    "lib*/openmpi/include", "lib*/mpi/gcc/openmpi*/include",
)  # fmt: skip
_installers = {
    "apt-get": "sudo apt-get install openmpi-bin libopenmpi-dev g++ make cmake",
    "dnf": "sudo dnf install openmpi openmpi-devel gcc-c++ make cmake",
    "zypper": "sudo zypper install openmpi openmpi-devel gcc-c++ make cmake",
    "pacman": "sudo pacman -S openmpi gcc make cmake",
    "brew": "brew install open-mpi cmake",
}
DEBIAN_PACKAGES = ("openmpi-bin", "libopenmpi-dev", "g++", "make", "cmake")
"""What an image made of Debian or Ubuntu needs."""


def with_horovod_as_option(spec: EnvironmentSpec) -> EnvironmentSpec:
    """The specification whose requirement `horovod`, if it names one, has become its option.

    pip alone would build it without the compiler and MPI being looked for, in an environment of its own in
    which there is no TensorFlow.
    """
    if spec.kind not in ("packages", "dockerfile"):
        return spec
    named = [text for text in spec.packages if _requirement(text) is not None]
    if not named:
        return spec
    asked = spec.horovod if spec.horovod not in (None, AUTO) else _version_of(named)
    return replace(spec, packages=tuple(one for one in spec.packages if one not in named), horovod=asked)


def _requirement(text: str) -> Requirement | None:
    """The requirement if it is for Horovod from the registry; an address or a file was chosen on purpose."""
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return None
    return requirement if canonicalize_name(requirement.name) == _name and not requirement.url else None


def _version_of(named: Iterable[str]) -> str:
    for text in named:
        requirement = _requirement(text)
        for condition in requirement.specifier if requirement is not None else ():
            if condition.operator in ("==", "===") and not condition.version.endswith("*"):
                return condition.version
    return AUTO


def horovod_version(asked: str, tensorflow: str) -> str:
    """The version to build for this TensorFlow: the one asked for, or the one that fits it."""
    if asked != AUTO:
        return asked
    return FOR_OLDEST if _numbers(tensorflow) < (1, 15) else NEWEST


def build_requirements(python: str) -> tuple[str, ...]:
    """What Horovod's set-up needs beside TensorFlow, on this version of Python."""
    setuptools = "setuptools<60" if _numbers(python) < (3, 7) else "setuptools<75"
    return ("pip", setuptools, "wheel", "packaging", "cffi", "cloudpickle", "psutil", "pyyaml", "six")


def check_build_programs() -> None:
    """Raise Unavailable with all that this machine lacks to build Horovod, and how to get it."""
    for problem in horovod_machine_problems():
        raise _error(problem)


def _error(problem: Problem) -> MldeskError:
    return Unavailable(problem.title, problem.cause, problem.cure, problem.field)


def horovod_machine_problems() -> Iterator[Problem]:
    """What this machine lacks to build Horovod, as one problem; nothing is started."""
    if sys.platform == "win32":
        yield Problem(
            "horovod",
            "Horovod cannot be built on Windows",
            "it is made for Linux and macOS",
            "Run it on a Docker target, or in the Windows Subsystem for Linux.",
        )
        return
    lacking = {what: [name for name in names if not _is_there(name)] for what, names in _programs.items()}
    if not lacking["Open MPI"] and not _has_headers():
        lacking["Open MPI"] = ["mpi.h"]
    told = [f"{what} ({', '.join(names)})" for what, names in lacking.items() if names]
    if told:
        yield Problem(
            "horovod", "Horovod cannot be built here yet", f"missing: {', '.join(told)}", _installation()
        )


def _is_there(program: str) -> bool:
    if program == "g++" and sys.platform == "darwin":
        program = "c++"
    return shutil.which(program) is not None


def _has_headers() -> bool:
    """Whether MPI's header is where systems put it; of an MPI that was put elsewhere, it is not known."""
    compiler = Path(shutil.which("mpicxx") or "")
    prefix = compiler.parent.parent
    if prefix not in _system_prefixes:
        return True
    return any(any(prefix.glob(f"{place}/mpi.h")) for place in _header_places)


def _installation() -> str:
    command = next((text for name, text in _installers.items() if shutil.which(name)), None)
    if command is None:
        return "Install Open MPI with its development files, a C++ compiler, make and CMake, then try again."
    return f"Install what is missing, then try again: {command}"


def check_horovod(spec: EnvironmentSpec) -> Iterator[Problem]:
    """What is wrong with the option on whatever machine."""
    asked = spec.horovod
    if asked is None:
        return
    if spec.kind not in ("packages", "dockerfile"):
        yield Problem(
            "horovod",
            "Horovod is built into environments of packages",
            f"nothing is installed into {spec.title}",
            "Choose a list of packages with TensorFlow, or leave the option out.",
        )
        return
    if asked != AUTO and not _is_version(asked):
        yield Problem(
            "horovod", "It is no version of Horovod", repr(asked), f"Write a version such as {NEWEST}."
        )
    if spec.kind == "packages" and not spec.image and not _may_bring_tensorflow(spec):
        yield Problem(
            "horovod",
            "Horovod needs TensorFlow to be built against",
            "none of the packages is TensorFlow",
            "Add tensorflow to the packages.",
            "warning",
        )


def _may_bring_tensorflow(spec: EnvironmentSpec) -> bool:
    """Whether one of the requirements is TensorFlow, or is likely to bring it."""
    return any("tensorflow" in text or "keras" in text for text in (*spec.packages, *spec.conda_packages))


def _is_version(text: str) -> bool:
    try:
        return bool(Version(text))
    except InvalidVersion:
        return False


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:2])
