"""Hashes of contents, written with the algorithm before them: BLAKE3, and SHA-256 from older workspaces.

BLAKE3 (github.com/BLAKE3-team/BLAKE3-specs) keeps up with the disk on every processor; SHA-256 does so only
where the processor has instructions of its own for it.
"""

from __future__ import annotations

import hashlib
from typing import Protocol

from blake3 import blake3

algorithm = "blake3"


class Hasher(Protocol):
    """What takes bytes and gives their hash."""

    def update(self, data: bytes | bytearray | memoryview, /) -> object:
        """Take more bytes."""

    def hexdigest(self) -> str:
        """The hash of all bytes so far, in hexadecimal."""


def new_hasher(name: str = algorithm) -> Hasher:
    """A hasher of the algorithm called `name`: blake3, or one of hashlib's; raises ValueError for another."""
    return blake3() if name == algorithm else hashlib.new(name)


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
