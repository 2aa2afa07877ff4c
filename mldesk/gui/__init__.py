"""The window: the only place where PySide6 and pyqtgraph are imported."""

import sys

import PySide6


def _keep_singletons() -> None:
    """Give None, True, False, NotImplemented and Ellipsis more references than a process can lose.

    PySide6 6.12.0 is compiled as if they were immortal, which they are from Python 3.12 on. On Python 3.11
    each call of a Qt function without a result gives back a reference to None that it never took; after
    some 5,000 calls Python ends with "none_dealloc".
    """
    from ctypes import c_ssize_t

    for singleton in (None, True, False, NotImplemented, Ellipsis):
        # an object of CPython begins with its reference count
        c_ssize_t.from_address(id(singleton)).value += 1 << 48


if sys.version_info < (3, 12) and PySide6.__version__ == "6.12.0":
    _keep_singletons()
