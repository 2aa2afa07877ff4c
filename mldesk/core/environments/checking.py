"""Everything that is wrong with the specification of an environment, found before anything is built."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from ..errors import InvalidInput, Problem, Unavailable
from ..secrets import check_secret_name, get_secret, list_secrets
from .conda import NotACondaSpec, conda_program, parse_conda_spec
from .dockerfile import check_dockerfile
from .horovod import check_horovod, horovod_machine_problems, with_horovod_as_option
from .interpreters import (
    FETCHED_FROM,
    is_python_version,
    list_interpreters,
    nearest_interpreter,
    own_interpreter,
    version_numbers,
)
from .lacking import lacking_imports
from .record import python_version
from .requirements import NotARequirement, check_pip_options, check_requirement, package_name
from .spec import EnvironmentSpec, kinds

__all__ = ["check_environment", "check_spec", "lacking_imports"]

_variable = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_image = re.compile(
    r"(?:[A-Za-z0-9.\-]+(?::\d+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*"
    r"(?::[\w][\w.\-]{0,127})?(?:@sha256:[0-9a-f]{64})?"
)
_image_id = re.compile(r"sha256:[0-9a-f]{64}")
_exact = ("==", "===")
_oldest_python = (3, 6)
# The Pythons that each series of TensorFlow was made for: the oldest and the newest.
_tensorflow_pythons = (
    ("1.13", (3, 3), (3, 7)), ("1.15", (3, 3), (3, 7)), ("2.0", (3, 3), (3, 7)), ("2.1", (3, 5), (3, 7)),
    ("2.2", (3, 5), (3, 8)), ("2.4", (3, 6), (3, 8)), ("2.5", (3, 6), (3, 9)), ("2.7", (3, 7), (3, 9)),
    ("2.8", (3, 7), (3, 10)), ("2.11", (3, 7), (3, 10)), ("2.12", (3, 8), (3, 11)), ("2.14", (3, 9), (3, 11)),
    ("2.16", (3, 9), (3, 12)), ("2.20", (3, 9), (3, 13)),
)  # fmt: skip
_tensorflow_names = ("tensorflow", "tensorflow-gpu", "tensorflow-cpu")


def check_environment(spec: EnvironmentSpec, target_kind: str = "local") -> list[Problem]:
    """Every problem of the specification for runs on a compute target of this kind.

    Fields are `kind`, `python`, `packages.<index>`, `conda_packages.<index>`, `pip_options`, `image`,
    `dockerfile`, `horovod`, `environment_variables` and `secrets`. Nothing is started, no network is asked.
    """
    return [*check_spec(spec), *_check_target(spec, target_kind)]


def check_spec(spec: EnvironmentSpec) -> list[Problem]:
    """Every problem that it has on whatever machine."""
    problems = []
    if spec.kind not in kinds:
        problems.append(
            Problem(
                "kind", "The kind of environment is not known", repr(spec.kind), f"Use {', '.join(kinds)}."
            )
        )
    if spec.kind in ("packages", "dockerfile"):
        problems += [*_check_packages(spec), *_check_pins(spec), *_check_pip_options(spec)]
    if spec.kind == "packages":
        problems += [*_check_version(spec), *_check_conda(spec), *_check_tensorflow(spec)]
    if spec.kind == "image" or spec.image:
        problems += _check_image(spec)
    if spec.kind == "dockerfile":
        problems += check_dockerfile(spec.dockerfile or "")
    problems += [*check_horovod(with_horovod_as_option(spec)), *_check_variables(spec), *_check_secrets(spec)]
    return problems


def _check_packages(spec: EnvironmentSpec) -> Iterator[Problem]:
    for index, text in enumerate(spec.packages):
        try:
            check_requirement(text)
        except NotARequirement as error:
            yield Problem(f"packages.{index}", "It is no requirement of pip's", str(error), error.cure)


def _check_pip_options(spec: EnvironmentSpec) -> Iterator[Problem]:
    try:
        check_pip_options(spec.pip_options)
    except NotARequirement as error:
        yield Problem("pip_options", "An option of pip's cannot be used", str(error), error.cure)


def _check_pins(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Packages that are asked for twice in versions that cannot both be."""
    seen: dict[str, tuple[str, Requirement]] = {}
    for index, text in enumerate(spec.packages):
        try:
            requirement = Requirement(text)
        except InvalidRequirement:
            continue
        name = canonicalize_name(requirement.name)
        before = seen.setdefault(name, (text, requirement))
        if requirement.marker is not None or before[1] is requirement or before[1].marker is not None:
            continue
        if _contradict(before[1].specifier, requirement.specifier):
            yield Problem(
                f"packages.{index}",
                f"{name} is asked for in versions that cannot both be",
                f"{before[0]} and {text}",
                "Keep one of them.",
            )


def _contradict(first: SpecifierSet, second: SpecifierSet) -> bool:
    """Whether one demands a single version that the other does not allow."""
    for one, other in ((first, second), (second, first)):
        for condition in one:
            exact = condition.operator in _exact and not condition.version.endswith("*")
            if exact and not other.contains(condition.version, prereleases=True):
                return True
    return False


def _check_version(spec: EnvironmentSpec) -> Iterator[Problem]:
    if spec.python is not None and not is_python_version(spec.python):
        yield Problem(
            "python",
            "It is no version of Python",
            repr(spec.python),
            "Write a version such as 3.11 or 3.6.2.",
        )


def _check_conda(spec: EnvironmentSpec) -> Iterator[Problem]:
    for index, text in enumerate(spec.conda_packages):
        try:
            parse_conda_spec(text)
        except NotACondaSpec as error:
            yield Problem(
                f"conda_packages.{index}", "It is no package of conda's", str(error), "Write name=version."
            )


def _check_tensorflow(spec: EnvironmentSpec) -> Iterator[Problem]:
    """TensorFlow asked for in a version that was never made for the Python that is asked for."""
    python = (version_numbers(spec.python) if spec.python else own_interpreter().numbers)[:2]
    for index, text in enumerate(spec.packages):
        version = _pinned(text)
        if len(python) < 2 or version is None or package_name(text) not in _tensorflow_names:
            continue
        if package_name(text) == "tensorflow-gpu" and version_numbers(version) >= (2, 12):
            yield Problem(
                f"packages.{index}",
                "tensorflow-gpu is no more",
                f"its last version is 2.11; {text} does not exist",
                f"Write tensorflow=={version}, which runs on GPUs too.",
            )
            continue
        fits = [(low, high) for series, low, high in _tensorflow_pythons if _not_after(series, version)]
        if fits and not fits[-1][0] <= python <= fits[-1][1] and _is_known(version):
            yield Problem(
                f"packages.{index}",
                f"TensorFlow {version} was not made for Python {'.'.join(map(str, python))}",
                f"it needs Python {'.'.join(map(str, fits[-1][0]))} to {'.'.join(map(str, fits[-1][1]))}",
                "Choose another version of Python or of TensorFlow.",
                "warning",
            )


def _pinned(text: str) -> str | None:
    try:
        conditions = list(Requirement(text).specifier)
    except InvalidRequirement:
        return None
    return next((c.version.removesuffix(".*") for c in conditions if c.operator in _exact), None)


def _not_after(series: str, version: str) -> bool:
    return version_numbers(series) <= version_numbers(version)[:2]


def _is_known(version: str) -> bool:
    return version_numbers(version)[:2] <= version_numbers(_tensorflow_pythons[-1][0])


def _check_image(spec: EnvironmentSpec) -> Iterator[Problem]:
    if not spec.image:
        yield Problem(
            "image", "No image is named", "the name is empty", "Name an image, such as python:3.11."
        )
    elif not _image.fullmatch(spec.image) and not _image_id.fullmatch(spec.image):
        yield Problem(
            "image",
            "It is no name of an image",
            repr(spec.image),
            "Write name:tag in lower case, such as tensorflow/tensorflow:2.13.0.",
        )


def _check_variables(spec: EnvironmentSpec) -> Iterator[Problem]:
    for name, value in spec.environment_variables.items():
        if not _variable.fullmatch(name) or "\0" in value:
            yield Problem(
                "environment_variables",
                "An environment variable cannot be set",
                repr(name),
                "Begin its name with a letter; use letters, digits and underscores.",
            )
        elif name in spec.secrets:
            yield Problem(
                "environment_variables",
                f"{name} is a variable and a secret",
                "only one of them can be given to the script",
                "Remove one.",
            )


def _check_secrets(spec: EnvironmentSpec) -> Iterator[Problem]:
    for name in spec.secrets:
        try:
            check_secret_name(name)
        except InvalidInput as error:
            yield from error.problems


def _check_target(spec: EnvironmentSpec, target_kind: str) -> Iterator[Problem]:
    docker = target_kind == "docker"
    if not docker and spec.kind in ("image", "dockerfile"):
        yield Problem(
            spec.kind,
            "The environment needs Docker",
            f"{spec.title} cannot be used without",
            "Choose a compute target of the kind docker, or another environment.",
        )
    elif docker and spec.kind == "python":
        yield Problem(
            "python",
            "A Python of this machine is not in the container",
            spec.title,
            "Choose a list of packages, an image, or a Dockerfile.",
        )
    elif spec.kind == "python":
        yield from _check_interpreter(spec)
    elif spec.kind == "packages" and not docker:
        yield from _check_series(spec)
        if with_horovod_as_option(spec).horovod is not None:
            yield from horovod_machine_problems()
    if spec.kind == "packages":
        yield from _check_conda_program(spec, docker)
    yield from _check_local_files(spec)
    yield from _check_secret_values(spec)


def _check_interpreter(spec: EnvironmentSpec) -> Iterator[Problem]:
    if not spec.python:
        yield Problem("python", "No Python is chosen", "the path is empty", "Choose a Python interpreter.")
        return
    python = Path(spec.interpreter())
    if not python.is_file() or not os.access(python, os.X_OK):
        yield Problem("python", "The Python is not there", f"{python} cannot be run", "Choose another one.")
        return
    named = re.match(r"python(\d+\.\d+)", python.resolve().name)
    version = python_version(python) or (named and named[1])
    if version and version_numbers(version)[:2] < _oldest_python:
        yield Problem(
            "python",
            f"Python {version} is too old",
            "scripts run on 3.6 or newer",
            "Choose another one.",
        )


def _check_series(spec: EnvironmentSpec) -> Iterator[Problem]:
    if spec.python is None or not is_python_version(spec.python):
        return
    if nearest_interpreter(spec.python)[0] is not None:
        return
    series = version_numbers(spec.python)[:2]
    known = ", ".join(dict.fromkeys(".".join(map(str, one.numbers[:2])) for one in list_interpreters()))
    fetched = "it is looked for on the network when the environment is built"
    gone = "and so old a Python is hardly offered for download"
    yield Problem(
        "python",
        f"Python {spec.python} is not on this machine",
        fetched if series >= FETCHED_FROM else gone,
        f"Install it, or choose one of this machine's: {known}.",
        "warning",
    )


def _check_local_files(spec: EnvironmentSpec) -> Iterator[Problem]:
    """Packages and lists of versions that are files of this machine, and are gone."""
    for index, text in enumerate(spec.packages):
        path = Path(text.partition("[")[0])
        if path.is_absolute() and not path.exists():
            yield Problem(
                f"packages.{index}", "The package is not there", f"{path} does not exist", "Check the path."
            )
    for option, value in pairwise(spec.pip_options):
        if option == "--constraint" and not Path(value).is_file():
            cure = "Put it back, or read the requirements file anew."
            yield Problem("pip_options", "A list of versions is not there", f"{value} does not exist", cure)


def _check_conda_program(spec: EnvironmentSpec, docker: bool) -> Iterator[Problem]:
    if not spec.conda_packages or (not docker and conda_program() is not None):
        return
    where = "an image is made with pip" if docker else "neither conda nor micromamba is installed"
    cure = "Use an image that has it" if docker else "Install micromamba"
    for index, text in enumerate(spec.conda_packages):
        yield Problem(
            f"conda_packages.{index}",
            f"{text} needs conda",
            f"pip has no package that is known to be the same, and {where}",
            f"{cure}, or name a package of pip's in its place in the list `pip:`.",
        )


def _check_secret_values(spec: EnvironmentSpec) -> Iterator[Problem]:
    known = set(list_secrets()) if spec.secrets else set()
    for name in spec.secrets:
        trouble = "" if name in known else _lack_of_value(name)
        if trouble:
            yield Problem(
                "secrets",
                f"The secret {name} has no value",
                trouble,
                f"Give it one with `mldesk secret set {name}`.",
                "warning",
            )


def _lack_of_value(name: str) -> str:
    """Why a secret that mldesk has not set has no value; "" where another program has set it."""
    try:
        return "" if get_secret(name) is not None else "the system's keyring has nothing under this name"
    except Unavailable as error:
        return str(error)
