"""The hash that stands for what a specification was resolved to, and pip's options for uv."""

from __future__ import annotations

import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path

from mldesk.core.environments.local_files import file_state, local_paths
from mldesk.core.environments.spec import EnvironmentSpec
from mldesk.core.environments.specification_keys import FORMAT, hash_of, mpi_state

_with_value = {
    "-i": "--default-index",
    "--index-url": "--default-index",
    "--extra-index-url": "--index",
    "-f": "--find-links",
    "--find-links": "--find-links",
    "-c": "--constraint",
    "--constraint": "--constraint",
    "--no-binary": "--no-binary",
    "--only-binary": "--only-binary",
    "--trusted-host": "--allow-insecure-host",
}
_alone = {"--no-index": ("--no-index",), "--pre": ("--prerelease", "allow")}


def resolved_hash(
    spec: EnvironmentSpec, python: Path | str, version: str, packages: Mapping[str, str]
) -> str:
    """The hash of an environment: exact packages (versions by name) on one interpreter of this machine.

    What did not come from a registry counts as it was asked for, files as they are now; and so does what
    conda installs, which is not resolved before it is done.
    """
    direct = sorted(text for text in spec.packages if "/" in text or "\\" in text)
    local = [file_state(path) for path in local_paths(spec.packages)]
    conda = [sorted(spec.conda_packages), list(spec.conda_channels), sorted(spec.packages)]
    options = list(spec.pip_options)  # the same version of two registries need not be the same
    asked = [direct, local, options, conda if spec.conda_packages else []]
    asked += [mpi_state()] if spec.horovod else []  # Horovod is built against it
    # a home that machines share has interpreters of one path and of several systems
    return hash_of([FORMAT, str(python), version, sysconfig.get_platform(), dict(packages), asked])


def uv_options(pip_options: Sequence[str]) -> list[str]:
    """pip's options, as a requirements file holds them, for uv; those that it has no use for are left out."""
    options: list[str] = []
    given = iter([part for option in pip_options for part in _parts(option)])
    for option in given:
        if option in _with_value:
            options += [_with_value[option], next(given, "")]
        else:
            options += _alone.get(option, ())
    if "--index" in options:  # pip takes the best version of all indexes, uv that of the first which has one
        options += ["--index-strategy", "unsafe-best-match"]
    return options


def _parts(option: str) -> list[str]:
    name, equals, value = option.partition("=")
    return [name, value] if equals and name in _with_value else [option]
