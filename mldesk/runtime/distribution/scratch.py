"""The folder in which Open MPI keeps what its processes share: a killed mpirun leaves it, so we remove it."""

import os
import tempfile
from typing import List, Optional

from . import places

_PREFIX = "mldesk-mpi-"
_NAME = "scratch.json"  # in the folder of mpirun, tells where it is


def make_scratch(folder: str) -> Optional[str]:
    """Make such a folder, in memory where there is room for that, and note it in mpirun's folder.

    None where none can be made: Open MPI then finds a place itself.
    """
    for parent in _parents():
        try:
            found = tempfile.mkdtemp(prefix=_PREFIX, dir=parent)
        except OSError:
            continue
        places.write(os.path.join(folder, _NAME), {"path": found})
        return found
    return None


def clear_scratch(folder: str) -> None:
    """Remove the folder that was noted in mpirun's folder, if there is one and it is one of ours."""
    told = places.read(os.path.join(folder, _NAME)) or {}
    path = str(told.get("path", ""))
    parent, name = os.path.split(path)
    # a script could have written anything there
    if name.startswith(_PREFIX) and parent in _parents() and not os.path.islink(path):
        import shutil

        shutil.rmtree(path, ignore_errors=True)


def _parents() -> List[str]:
    memory = "/dev/shm"  # noqa: S108  # of Linux; the folder made in it has a name of its own
    found = [memory] if os.path.isdir(memory) else []
    return found + [tempfile.gettempdir()]
