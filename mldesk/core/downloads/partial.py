"""The part of a file that has arrived: it survives a kill, and the next download goes on from it."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
from filelock import FileLock

from ..addresses import Address
from ..copying import check_space
from ..errors import Damaged, InvalidInput, MldeskError, translate_os_error
from ..files import write_atomically
from ..flushing import flush_file
from ..partial_folders import acquire, release, sweep
from ..removing import remove_folder
from ..sources import partial_folder_name
from .meter import Meter

_block = 1 << 20  # bytes
_flush_seconds = 1.0
_flush_size = 64 << 20  # bytes


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What the server said of the file. Length: bytes as they are sent, None when unknown."""

    name: str
    length: int | None = None
    etag: str | None = None
    modified: str | None = None
    coding: str | None = None

    @property
    def validator(self) -> str | None:
        """What tells whether the file on the server is still the same; a weak ETag does not."""
        if self.etag is not None and not self.etag.startswith("W/"):
            return self.etag
        return self.modified


class _Record(msgspec.Struct, frozen=True):
    """The side file: what is known, and the bytes that are safely on the disk."""

    address: str
    facts: Facts
    flushed: int


class Partial:
    """A growing file with its facts. Its methods raise the world's errors, StorageFull among them."""

    def __init__(self, place: Path, address: Address, meter: Meter) -> None:
        self.content = place / "content"
        self.facts: Facts | None = None
        self.size = 0
        self.continued = False  # a part of it is from an earlier answer
        self._record = place / "facts.json"
        self._address = address
        self._meter = meter
        self._digest = hashlib.sha256()
        self._flushed = 0
        self._flushed_at = 0.0
        try:
            place.mkdir(parents=True, exist_ok=True)
            self._file = self.content.open("r+b" if self.content.exists() else "x+b", buffering=0)
        except OSError as error:
            raise translate_os_error(error, place) from error

    @property
    def sha256(self) -> str:
        """The hash (hex) of what is there, as it was sent."""
        return self._digest.hexdigest()

    def take_up(self) -> None:
        """Go on from what an earlier download left; only what was flushed counts."""
        record = self._read_record()
        if record is None:
            self._start(0)
            return
        try:
            self._hash(record)
        except OSError as error:
            raise translate_os_error(error, self.content) from error
        if self.size < record.flushed:
            self.discard()
            return
        self.facts, self.continued = record.facts, self.size > 0
        self._meter.expect(record.facts.length)

    def begin(self, facts: Facts) -> None:
        """The file comes from its first byte on; raises StorageFull when it will not fit."""
        self.discard()
        check_space(self.content.parent, facts.length or 0)
        self.facts = facts
        self._meter.expect(facts.length)
        self.flush()

    def learn_length(self, length: int) -> None:
        """The server has told the length of the whole file."""
        if self.facts is not None:
            self.facts = msgspec.structs.replace(self.facts, length=length)
            self._meter.expect(length)

    def append(self, block: bytes) -> None:
        """The next bytes have come, or none for a while: what is there is flushed every second."""
        rest = memoryview(block)
        try:
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            self._start(self.size)
            raise translate_os_error(error, self.content) from error
        self._digest.update(block)
        self.size += len(block)
        unsafe, age = self.size - self._flushed, time.monotonic() - self._flushed_at
        if unsafe >= _flush_size or (unsafe and age >= _flush_seconds):
            self.flush()
        if block:
            self._meter.advance(len(block))

    def flush(self) -> None:
        """Bring what is there safely to the disk, and note that it is."""
        if self.facts is None:
            return
        if self.facts.length is None:
            check_space(self.content.parent, 0)  # a body without end must not fill the disk
        try:
            flush_file(self._file.fileno())
            record = _Record(self._address.shown, self.facts, self.size)
            write_atomically(self._record, msgspec.json.encode(record))
        except OSError as error:
            raise translate_os_error(error, self.content) from error
        self._flushed, self._flushed_at = self.size, time.monotonic()

    def discard(self) -> None:
        """Forget what is there."""
        self._meter.restart()
        self._digest = hashlib.sha256()
        self._start(0)
        self.facts, self.continued = None, False
        self._record.unlink(missing_ok=True)

    def finish(self) -> None:
        """All bytes have come."""
        self.flush()
        self._meter.finish()

    def close(self) -> None:
        """Leave what is there for the next download."""
        if not self._file.closed:
            with suppress(MldeskError):  # what was flushed before is enough to go on from
                self.flush()
            self._file.close()

    def _start(self, size: int) -> None:
        """Go to the end of the first `size` bytes and drop what follows."""
        with suppress(OSError):
            self._file.truncate(size)
        self._file.seek(size)
        self.size = size

    def _read_record(self) -> _Record | None:
        try:
            return msgspec.json.decode(self._record.read_bytes(), type=_Record)
        except (FileNotFoundError, msgspec.DecodeError, UnicodeDecodeError):
            return None
        except OSError as error:
            raise translate_os_error(error, self._record) from error

    def _hash(self, record: _Record) -> None:
        left = record.flushed
        while block := self._file.read(min(_block, left)):
            self._digest.update(block)
            self.size += len(block)
            left -= len(block)
            self._meter.advance(len(block))
        self._start(self.size)
        self._flushed = self.size


@contextmanager
def open_partial(folder: Path, address: Address, meter: Meter) -> Iterator[Partial]:
    """The part of the file at `address` that is there already, or none of it.

    It stays for the next download when the block fails and goes when the block succeeds. While another
    program downloads the same file into the same folder, this waits; raises Canceled when the user does not
    want to.
    """
    place = partial_place(folder, address)
    lock = FileLock(place.with_suffix(".lock"))
    try:
        acquire(lock, meter.watch)
        sweep(place.parent, place)
    except OSError as error:
        raise translate_os_error(error, place) from error
    try:
        partial = Partial(place, address, meter)
        done = False
        try:
            partial.take_up()
            yield partial
            done = True
        except (Damaged, InvalidInput):
            done = True  # nobody can use it
            raise
        finally:
            partial.close()
            if done or not partial.size:
                remove_folder(place)
    finally:
        release(lock)
        tidy(folder)


def partial_place(folder: Path, address: Address) -> Path:
    """Where the part of the file at `address` lies while it comes into `folder`."""
    return folder / partial_folder_name / hashlib.sha256(address.url.encode()).hexdigest()[:20]


def tidy(folder: Path) -> None:
    """Remove the folder of parts when nothing is in it."""
    with suppress(OSError):
        (folder / partial_folder_name).rmdir()
