"""Ends the processes of a run of MPI when a script that uses mpi4py raises: Python alone would wait for ever.

A process that ends calls MPI_Finalize, which waits for all others, and these wait for what this one no longer
sends. mpi4py's own answer is `python -m mpi4py` (mpi4py.run); here it is given to scripts that are started
without.
"""

import os
import sys
from types import ModuleType, TracebackType
from typing import Optional, Type


def watch(module: ModuleType) -> None:
    """Have an exception that nobody handles abort the processes as Python ends, its traceback told before.

    `module` is mpi4py.MPI. Nothing is done in a process that no mpirun has started.
    """
    if "OMPI_COMM_WORLD_SIZE" not in os.environ:
        return
    before = sys.excepthook

    def tell_and_abort(
        kind: Type[BaseException], error: BaseException, trace: Optional[TracebackType]
    ) -> None:
        try:
            before(kind, error, trace)
        finally:
            _abort_at_end()

    sys.excepthook = tell_and_abort


def _abort_at_end() -> None:
    try:
        from mpi4py.run import set_abort_status  # type: ignore[import-not-found,unused-ignore]
    except ImportError:  # mpi4py before 2.1
        return
    set_abort_status(1)
