"""What is done with a file when all of it has come: a coding of the way is undone, its hash is compared."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..archives.limits import Limits, Tally
from ..archives.packed import Reader, unpacking
from ..copying import check_space
from ..errors import Damaged, Unavailable, translate_os_error
from ..watch import Watch
from .mirrors import KnownFile
from .partial import Partial

_block = 1 << 20  # bytes
_gzip_codings = ("gzip", "x-gzip")
_gzip_endings = (".gz", ".tgz", ".gzip")
_gzip_mark = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Expected:
    """What is known of the file beforehand: the hash that the user gave, or those of a known file."""

    sha256: str | None = None
    known: KnownFile | None = None

    @property
    def any_hash(self) -> str | None:
        """The sha256 (hex) that it should have; None when nothing is known."""
        return self.sha256 or (self.known.sha256 if self.known else None)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A complete file at a hidden place: its path, sha256 (hex) and size in bytes."""

    path: Path
    sha256: str
    size: int


def arrived(partial: Partial, expected: Expected, watch: Watch, say: Callable[[str], None]) -> Arrived:
    """The file as it is meant, flushed; raises Damaged when it is not the expected one, and Canceled."""
    partial.finish()
    sent = Arrived(partial.content, partial.sha256, partial.size)
    facts = partial.facts
    name, coding = (facts.name, facts.coding) if facts is not None else ("", None)
    if coding is not None and sent.sha256 != expected.any_hash:
        sent = _decoded(sent, name, coding, watch)
    _check(sent, name, expected, watch, say)
    return sent


def _decoded(sent: Arrived, name: str, coding: str, watch: Watch) -> Arrived:
    """The file without the coding that the server put on it unasked.

    Some servers only describe with it that the file is one packed with gzip: then it is kept as it is.
    """
    if coding not in _gzip_codings:
        raise Unavailable(
            "The server packs the file in a way that is not known here",
            f"{name} came coded as {coding!r}, though it was asked for as it is",
            "Download the file in a browser, and use it from disk.",
            field="source",
        )
    if name.lower().endswith(_gzip_endings) and not _is_packed_twice(sent.path):
        return sent
    path = sent.path.with_name("decoded")
    digest, size, tally = hashlib.sha256(), 0, Tally(Limits())
    try:
        with sent.path.open("rb") as stream, path.open("wb") as file:
            reader = unpacking(stream, "gz")
            while block := reader.read(_block):
                tally.add(name, len(block), stream.tell())
                check_space(path.parent, len(block))
                watch.advance(0)
                file.write(block)
                digest.update(block)
                size += len(block)
    except OSError as error:
        raise translate_os_error(error, path) from error
    return Arrived(path, digest.hexdigest(), size)


def _is_packed_twice(path: Path) -> bool:
    with path.open("rb") as stream:
        return unpacking(stream, "gz").read(2) == _gzip_mark


def _check(file: Arrived, name: str, expected: Expected, watch: Watch, say: Callable[[str], None]) -> None:
    wanted = expected.any_hash
    if wanted is None or file.sha256 == wanted:
        return
    if _holds_the_known(file, expected, watch):
        say(f"{name} is packed in another way than usual, but holds exactly what it should.")
        return
    raise Damaged(
        "The file is not the expected one",
        f"{name} came with sha256 {file.sha256}, expected was {wanted}",
        "Check the address and the expected hash. Do not use the file: it was changed or damaged.",
        field="sha256",
    )


def _holds_the_known(file: Arrived, expected: Expected, watch: Watch) -> bool:
    """Whether it is another packing of a known content; a hash from the user is that of the file itself."""
    known = expected.known
    if expected.sha256 is not None or known is None or known.unpacked_sha256 is None:
        return False
    return _unpacked_hash(file.path, known.unpacked_size, watch) == known.unpacked_sha256


def _unpacked_hash(path: Path, most: int | None, watch: Watch) -> str | None:
    """The sha256 (hex) of what a gzip file holds; None when it is none, or holds more than `most` bytes."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        if stream.read(2) != _gzip_mark:
            return None
        stream.seek(0)
        reader: Reader = unpacking(stream, "gz")
        try:
            while block := reader.read(_block):
                size += len(block)
                if most is not None and size > most:
                    return None
                watch.advance(0)
                digest.update(block)
        except Damaged:
            return None
    return digest.hexdigest()
