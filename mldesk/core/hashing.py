"""Hashes of contents, written with the algorithm before them: BLAKE3, and SHA-256 from older workspaces.

BLAKE3 (github.com/BLAKE3-team/BLAKE3-specs) keeps up with the disk on every processor; SHA-256 does so only
where the processor has instructions of its own for it.
"""

from __future__ import annotations

import hashlib
import threading
from queue import SimpleQueue
from typing import Protocol

from blake3 import blake3

algorithm = "blake3"
_block = 1 << 20  # bytes


class Hasher(Protocol):
    """What takes bytes and gives their hash."""

    def update(self, data: bytes | bytearray | memoryview, /) -> object:
        """Take more bytes."""

    def hexdigest(self) -> str:
        """The hash of all bytes so far, in hexadecimal."""


def new_hasher(name: str = algorithm, parallel: bool = False) -> Hasher:
    """A hasher of the algorithm called `name`: blake3, or one of hashlib's; raises ValueError for another.

    With `parallel` it uses all processors where the algorithm can; that pays for megabytes at a time.
    """
    if name != algorithm:
        return hashlib.new(name)
    return blake3(max_threads=blake3.AUTO) if parallel else blake3()


class TrailingHash:
    """Hashes a file in a thread of its own while it is being written, always behind the writer."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._hasher = blake3()
        self._counts: SimpleQueue[int] = SimpleQueue()
        self._error: OSError | None = None
        self._thread = threading.Thread(target=self._work, name="hash", daemon=True)
        self._thread.start()

    def written(self, count: int) -> None:
        """`count` more bytes of the file have been written."""
        self._counts.put(count)

    def end(self) -> str:
        """Wait for the rest, and return the hash; raises OSError when the file cannot be read back."""
        self._counts.put(0)
        self._thread.join()
        if self._error is not None:
            raise self._error
        return f"{algorithm}:{self._hasher.hexdigest()}"

    def _work(self) -> None:
        buffer = memoryview(bytearray(_block))
        try:
            with open(self._place, "rb", buffering=0) as file:  # noqa: PTH123 (a text)
                while count := self._counts.get():
                    while count and (got := file.readinto(buffer[: min(count, _block)])):
                        self._hasher.update(buffer[:got])
                        count -= got
        except OSError as error:
            self._error = error


def hash_bytes(data: bytes) -> str:
    """The hash of `data`, such as `blake3:af13...`."""
    return f"blake3:{blake3(data).hexdigest()}"


def algorithm_of(text: str) -> str:
    """The algorithm of a written hash; one without a name is SHA-256, as mldesk 0.1 wrote it."""
    name, colon, _ = text.partition(":")
    return name if colon else "sha256"


def named(text: str) -> str:
    """A written hash with its algorithm's name, also when it lacks that."""
    return text if ":" in text else f"sha256:{text}"
