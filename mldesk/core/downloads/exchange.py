"""One request and its answer, in a thread of its own: whoever waits for it can leave at any moment."""

from __future__ import annotations

import http.client
import queue
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from ..addresses import Address
from ..watch import Watch
from .failures import Broken, network_failure
from .patience import Patience

if TYPE_CHECKING:
    from urllib3 import PoolManager
    from urllib3.connectionpool import HTTPConnectionPool

_block = 1 << 18  # bytes
_blocks_ahead = 16  # that may wait to be written
_step = 0.1  # seconds after which a wait looks whether the task is canceled
_farewell = 0.5  # seconds that the thread is waited for; when the system holds it longer, it ends later


@dataclass(frozen=True, slots=True)
class Answer:
    """The head of an answer: status (200), reason ("OK"), headers by their names in lower case."""

    status: int
    reason: str
    headers: Mapping[str, str]

    @property
    def length(self) -> int | None:
        """Bytes of the body; None when the server does not tell."""
        text = self.headers.get("content-length", "")
        known = text.isascii() and text.isdigit() and "transfer-encoding" not in self.headers
        return int(text) if known else None


@dataclass(frozen=True, slots=True)
class _End:
    error: Exception | None


_Message: TypeAlias = Answer | bytes | _End


class Exchange:
    """A request that is under way from the moment this is made. It must be closed."""

    def __init__(
        self, address: Address, headers: Mapping[str, str], manager: PoolManager, patience: Patience
    ) -> None:
        self._address = address
        self._headers = headers
        self._manager = manager
        self._patience = patience
        self._messages: queue.Queue[_Message] = queue.Queue(_blocks_ahead)
        self._sockets: list[socket.socket] = []
        self._left = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mldesk-download", daemon=True)
        self._thread.start()

    def answer(self, watch: Watch) -> Answer:
        """The head of the answer, when it has come; raises Broken, Canceled, and errors that are final."""
        end = time.monotonic() + self._patience.connect + self._patience.answer
        while True:
            message = self._next(watch)
            if isinstance(message, Answer):
                return message
            if time.monotonic() > end:
                raise Broken(f"the server did not answer within {self._patience.answer:g} seconds")

    def blocks(self, watch: Watch) -> Iterator[bytes]:
        """The body as it comes, coded as it comes; an empty block tells that nothing came for a short while.

        Raises Broken when it ends early or is too slow, and Canceled.
        """
        waited, received = 0.0, 0
        while True:
            begun = time.monotonic()
            message = self._next(watch)
            # what counts is the waiting for the server, not what is done with the blocks meanwhile
            waited += time.monotonic() - begun
            if isinstance(message, _End):
                return
            block = message if isinstance(message, bytes) else b""
            received += len(block)
            yield block
            if waited >= self._patience.speed_window:
                if received < self._patience.lowest_speed * waited:
                    raise Broken(f"the server sent only {received} bytes in {waited:.0f} seconds")
                waited, received = 0.0, 0

    def close(self) -> None:
        """Leave, whatever the thread is waiting for."""
        self._left.set()
        for one in tuple(self._sockets):
            with suppress(OSError):
                # the socket's own method: that of TLS sockets would change what the thread is reading with
                socket.socket.shutdown(one, socket.SHUT_RDWR)
        self._thread.join(_farewell)

    def _next(self, watch: Watch) -> _Message | None:
        """The next message, or None after a short while without one."""
        try:
            message = self._messages.get(timeout=_step)
        except queue.Empty:
            watch.advance(0)
            return None
        if isinstance(message, _End) and message.error is not None:
            raise network_failure(message.error, self._address) from message.error
        return message

    def _tell(self, message: _Message) -> None:
        while not self._left.is_set():
            with suppress(queue.Full):
                self._messages.put(message, timeout=_step)
                return

    def _run(self) -> None:
        from urllib3.exceptions import HTTPError

        end = _End(OSError("the thread of the download failed"))
        try:
            self._talk()
            end = _End(None)
        except (HTTPError, http.client.HTTPException, OSError) as error:
            end = _End(error)
        finally:
            self._tell(end)

    def _talk(self) -> None:
        from urllib3 import Timeout

        silence = max(self._patience.answer, self._patience.speed_window)
        self._take_part(self._manager.connection_from_url(self._address.url))
        response = self._manager.urlopen(
            "GET",
            self._address.url,
            headers=self._headers,
            redirect=False,
            retries=False,
            preload_content=False,
            timeout=Timeout(connect=self._patience.connect, read=silence),
        )
        try:
            headers = {name.lower(): value for name, value in response.headers.items()}
            self._tell(Answer(response.status, response.reason or "", headers))
            while not self._left.is_set() and (block := response.read1(_block, decode_content=False)):
                self._tell(block)
        finally:
            response.close()
            self._manager.clear()

    def _take_part(self, pool: HTTPConnectionPool) -> None:
        """Have the sockets of the pool's connections noted, so that they can be shut down."""
        kind: Any = pool.ConnectionCls

        def connect(connection: Any) -> None:
            kind.connect(connection)
            self._sockets.append(connection.sock)
            if self._left.is_set():
                raise ConnectionAbortedError

        pool.ConnectionCls = type(kind.__name__, (kind,), {"connect": connect})
