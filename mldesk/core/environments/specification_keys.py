"""The hash that stands for a specification on this machine: by it the cache finds what was built of it."""

from __future__ import annotations

import hashlib
import json
import shutil
import sysconfig
from pathlib import Path

from .interpreters import own_interpreter
from .local_files import constraint_files, file_state, local_paths
from .spec import EnvironmentSpec

FORMAT = 1
"""Counts up when what is built for a specification changes, so that environments of before are not taken."""


def specification_key(spec: EnvironmentSpec) -> str:
    """What stands for the specification on this machine: the same as long as it would lead to the same.

    A version that is not named is that of mldesk's own Python. Local files count as they are now.
    """
    own = own_interpreter()
    python = spec.python or [own.version, str(own.path)]
    local = [file_state(path) for path in (*local_paths(spec.packages), *constraint_files(spec.pip_options))]
    mpi = [mpi_state()] if spec.horovod else []
    return hash_of([FORMAT, spec.content_hash(), python, sysconfig.get_platform(), local, *mpi])


def mpi_state() -> list[object]:
    """What stands for the MPI of this machine: another one, another build. Nothing is started."""
    compiler = shutil.which("mpicxx")
    return [] if compiler is None else file_state(Path(compiler).resolve())


def hash_of(values: object) -> str:
    """The hash of JSON-ready values."""
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()
