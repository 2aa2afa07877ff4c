"""Ports for the processes of a run: kept from being given away twice until the process itself takes over."""

import os
import random
import socket
import sys
import tempfile
from typing import IO, Any, Dict, List, Optional

# Below what systems hand out to whoever asks for any port, so that none of those comes in between.
LOWEST, HIGHEST = 20000, 32000
_TRIES = 2000


class NoPortError(Exception):
    """No port can be had; the text says which."""


class Ports:
    """Ports reserved for this process: nobody else listens there, and no other run of ours chooses them.

    Each is bound until it is released, just before the process it is for starts; the mark that keeps other
    runs from choosing it stays until this process ends.
    """

    def __init__(self) -> None:
        self._sockets: Dict[int, List[socket.socket]] = {}
        self._marks: List[IO[Any]] = []

    def reserve(self, port: Optional[int] = None) -> int:
        """Reserve this port, or any; raises NoPortError."""
        if port is not None:
            if not self._take(port):
                raise NoPortError(str(port))
            return port
        for _ in range(_TRIES):
            found = random.randint(LOWEST, HIGHEST)  # noqa: S311
            if found not in self._sockets and self._take(found):
                return found
        raise NoPortError("{} - {}".format(LOWEST, HIGHEST))

    def release(self, port: Optional[int]) -> None:
        """Let the process take over that the port is for."""
        if port is not None:
            for held in self._sockets.pop(port, []):
                held.close()

    def close(self) -> None:
        """Let go of all, the marks, too."""
        for port in list(self._sockets):
            self.release(port)
        for mark in self._marks:
            mark.close()
        self._marks = []

    def _take(self, port: int) -> bool:
        mark = _mark(port)
        if mark is None:
            return False
        taken: List[socket.socket] = []
        try:
            for family in (socket.AF_INET, socket.AF_INET6):
                held = _bound(family, port)
                if held is not None:
                    taken.append(held)
        except OSError:
            for held in taken:
                held.close()
            mark.close()
            return False
        self._sockets[port] = taken
        self._marks.append(mark)
        return True


def _bound(family: "socket.AddressFamily", port: int) -> Optional[socket.socket]:
    """A socket bound to all addresses of a family; None where there is no such family. Raises OSError."""
    try:
        held = socket.socket(family, socket.SOCK_STREAM)
    except OSError:
        return None  # no IPv6 here
    try:
        if family == socket.AF_INET6:
            held.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        held.bind(("", port))
    except OSError:
        held.close()
        if family == socket.AF_INET6 and not _has_ipv6():
            return None
        raise
    return held


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as tried:
            tried.bind(("::1", 0))
        return True
    except OSError:
        return False


def _mark(port: int) -> Optional[IO[Any]]:
    """A locked file that keeps the port from other runs of this user; None when one has it."""
    owner = "" if sys.platform == "win32" else "-{}".format(os.getuid())
    folder = os.path.join(tempfile.gettempdir(), "mldesk-ports" + owner)
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        file = open(os.path.join(folder, str(port)), "ab")  # noqa: SIM115
    except OSError:
        return open(os.devnull, "rb")  # nothing can be written here: the port is bound all the same
    try:
        _lock(file)
    except OSError:
        file.close()
        return None
    return file


def _lock(file: IO[Any]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
