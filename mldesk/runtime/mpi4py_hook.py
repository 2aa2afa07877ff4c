"""Ends the processes of a run of MPI when one of a script that uses mpi4py fails: Python would wait for ever.

A process that ends calls MPI_Finalize, which waits for all others, and these wait for what this one no longer
sends. mpi4py's own answer is `python -m mpi4py` (mpi4py.run); here it is given to scripts that are started
without.
"""

import atexit
import os
import sys
import threading
from types import ModuleType, TracebackType
from typing import Any, Optional, Type

_watched = [0]
"""The process whose end is watched; 0 for none, also once Python tears itself down."""


class Exit(SystemExit):
    """What sys.exit raises: when it is gone, and no code runs any more, nobody has caught it."""

    def __del__(self) -> None:
        ours = _watched[0] == os.getpid() and threading.current_thread() is threading.main_thread()
        if ours and self.code not in (None, 0) and sys._getframe().f_back is None:
            _abort_at_end(self.code if isinstance(self.code, int) else 1)


def watch(module: ModuleType) -> None:
    """Have an exception or a sys.exit that nobody handles abort all processes as Python ends.

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
            _abort_at_end(1)

    def leave(status: Any = None) -> None:
        raise Exit(status)

    sys.excepthook = tell_and_abort
    sys.exit = leave  # type: ignore[assignment]
    _watched[0] = os.getpid()
    atexit.register(_watched.__setitem__, 0, 0)


def _abort_at_end(status: int) -> None:
    try:
        from mpi4py.run import set_abort_status  # type: ignore[import-not-found,unused-ignore]
    except ImportError:  # mpi4py before 2.1
        return
    set_abort_status(status)
