"""Whether other nodes are reached over the network: small questions by UDP, and their answers.

Files of a shared disk tell that a node lives, and nothing of the way between its processes and those here.
Where no answer ever comes, because something between the nodes lets none through, nothing is concluded.
"""

import os
import socket
import time
from typing import Dict, List, Optional, Tuple

ASK_SECONDS = 2.0
SILENCE_SECONDS = 20.0
"""A node that has answered before and does not for so long is not reached any more."""

_ASKED, _ANSWERED = b"mldesk? ", b"mldesk! "
_most_bytes = 100
_most_at_once = 100

Address = Tuple[str, int]


class Pulse:
    """Asks the nodes it is told to `follow`, and answers those that ask with its own `token`."""

    def __init__(self) -> None:
        self.token = os.urandom(8).hex()
        self._socket: Optional[socket.socket] = None
        self._asked = 0.0
        self._addresses: Dict[int, Address] = {}
        self._tokens: Dict[bytes, int] = {}
        self._answered: Dict[int, float] = {}
        try:
            self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            self._socket.bind(("", 0))
            self._socket.setblocking(False)
        except OSError:  # no such network here: then nothing is told of it
            self.close()

    @property
    def port(self) -> Optional[int]:
        """Where it is asked; None where it cannot be."""
        return None if self._socket is None else int(self._socket.getsockname()[1])

    def follow(self, node: int, host: str, port: int, token: str) -> None:
        """Ask this node from now on; one whose address is not found is left alone."""
        try:
            found = socket.getaddrinfo(host, port, socket.AF_INET, socket.SOCK_DGRAM)
        except OSError:
            return
        self._addresses[node] = (str(found[0][4][0]), port)
        self._tokens[token.encode("ascii")] = node
        self._asked = 0.0  # at once

    def look(self) -> None:
        """Answer what was asked, take answers, and ask again when it is time; never waits."""
        if self._socket is None:
            return
        own = self.token.encode("ascii")
        for said, sender in self._received(self._socket):
            if said == _ASKED + own:
                self._send(_ANSWERED + own, sender)
            elif said.startswith(_ANSWERED):
                node = self._tokens.get(said[len(_ANSWERED) :])
                if node is not None:
                    self._answered[node] = time.monotonic()
        now = time.monotonic()
        if now - self._asked >= ASK_SECONDS:
            self._asked = now
            for token, node in self._tokens.items():
                self._send(_ASKED + token, self._addresses[node])

    def is_silent(self, node: int) -> bool:
        """Whether the node has answered once and does not any more."""
        answered = self._answered.get(node)
        return answered is not None and time.monotonic() - answered > SILENCE_SECONDS

    def close(self) -> None:
        """Ask and answer no more."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _received(self, from_: socket.socket) -> List[Tuple[bytes, Address]]:
        found: List[Tuple[bytes, Address]] = []
        try:
            while len(found) < _most_at_once:
                found.append(from_.recvfrom(_most_bytes))
        except OSError:  # nothing is there, or a node that was asked is not reached
            pass
        return found

    def _send(self, said: bytes, to: Address) -> None:
        if self._socket is not None:
            try:
                self._socket.sendto(said, to)
            except OSError:
                pass  # not reached now; its silence tells
