"""The hashes that stand for a specification and for what it was resolved to, and pip's options for uv."""

from __future__ import annotations

import hashlib
import json
import shutil
import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path

from mldesk.core.environments.interpreters import own_interpreter
from mldesk.core.environments.local_files import constraint_files, file_state, local_paths
from mldesk.core.environments.spec import EnvironmentSpec

FORMAT = 1
"""Counts up when what is built for a specification changes, so that environments of before are not taken."""

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


def specification_key(spec: EnvironmentSpec) -> str:
    """What stands for the specification on this machine: the same as long as it would lead to the same.

    A version that is not named is that of mldesk's own Python. Local files count as they are now.
    """
    own = own_interpreter()
    python = spec.python or [own.version, str(own.path)]
    local = [file_state(path) for path in (*local_paths(spec.packages), *constraint_files(spec.pip_options))]
    mpi = [mpi_state()] if spec.horovod else []
    return _hash([FORMAT, spec.content_hash(), python, sysconfig.get_platform(), local, *mpi])


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
    return _hash([FORMAT, str(python), version, sysconfig.get_platform(), dict(packages), asked])


def mpi_state() -> list[object]:
    """What stands for the MPI of this machine: another one, another build. Nothing is started."""
    compiler = shutil.which("mpicxx")
    return [] if compiler is None else file_state(Path(compiler).resolve())


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


def _hash(values: object) -> str:
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()
