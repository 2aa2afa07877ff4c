"""Downloads a file: from its address, or aloud from a mirror; checked, and visible only when complete."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from ..addresses import Address, parse_address
from ..archives import is_archive
from ..archives import unpack as unpack_archive
from ..errors import Damaged, InvalidInput, MldeskError, NotFound, Unavailable, translate_os_error
from ..file_names import free_name, safe_name, split_ending
from ..flushing import flush_folder
from ..partial_folders import release
from ..paths import user_data
from ..removing import remove_folder
from ..sources import partial_folder_name
from ..watch import Watch
from .arrival import Arrived, Expected, arrived
from .meter import Meter
from .mirrors import Known, look_up
from .partial import Facts, Partial, open_partial, partial_place, tidy
from .patience import Patience

_block = 1 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a download has brought.

    `paths`: the file, or all files of the archive when it was unpacked; `url_used`: the address, or the path
    of a local mirror, that it came from, without passwords and tokens; `sha256` (hex) and `size` (bytes) of
    the downloaded file, also when it was unpacked; `etag`: what the server says of its state, if anything.
    """

    paths: tuple[Path, ...]
    url_used: str
    sha256: str
    size: int
    etag: str | None


def fetch_url(
    url: str,
    folder: Path,
    watch: Watch | None = None,
    sha256: str | None = None,
    unpack: bool = False,
    say: Callable[[str], None] | None = None,
    retries: int = 5,
    name: str | None = None,
    patience: Patience | None = None,
) -> Fetched:
    """Download the file at `url` (http or https) into `folder`, which is made when it is not there.

    The file is called `name`, or as the server or the address says, with a number when the folder has one of
    that name: nothing is overwritten. It appears when it is complete and checked. What came before a failure,
    a cancel or a kill is kept out of sight in the folder, and the next call for the address goes on from it.

    `sha256` (hex) is the hash that the file must have. With `unpack`, a zip or tar is unpacked into a folder
    of its own, named after it, and does not stay; another file is kept as it is. `say` gets sentences for the
    user: each retry, each mirror. After `retries` failures in a row an address is given up. Where mirrors of
    the address are known, it gets one attempt, then they take its place.

    `watch` counts the bytes; its total grows when the length becomes known, and once more for unpacking.

    Raises InvalidInput for an address or an archive that cannot be used, NotFound, Unavailable, Damaged for a
    file that is not the expected one, StorageFull, Canceled, and the world's errors.
    """
    address = parse_address(url)
    known = look_up(address)
    expected = Expected(None if sha256 is None else check_sha256(sha256), known.file)
    meter = Meter(watch or Watch(0))
    fetch = _Fetch(folder, meter, expected, unpack, say or (lambda _: None), name, patience or Patience())
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise translate_os_error(error, folder) from error
    return fetch.from_any(address, known, retries)


def check_sha256(text: str) -> str:
    """The hash that `text` gives, in small letters; raises InvalidInput when it is no sha256."""
    if not re.fullmatch(r"[0-9a-fA-F]{64}", text.strip()):
        raise InvalidInput(
            "The expected hash is none",
            f"{text!r} is no sha256",
            "Give its 64 digits (0-9, a-f), or none.",
            field="sha256",
        )
    return text.strip().lower()


@dataclass
class _Fetch:
    """One file on its way into the folder, from whichever source has it."""

    folder: Path
    meter: Meter
    expected: Expected
    unpack: bool
    say: Callable[[str], None]
    name: str | None
    patience: Patience

    def from_any(self, address: Address, known: Known, retries: int) -> Fetched:
        """The file from the address or, where it fails, from the first mirror that has it."""
        if not known.mirrors:
            return self._from_web(address, self.patience, retries, self.name)
        sources: tuple[Address | Path, ...] = (address, *known.mirrors)
        failures: list[MldeskError] = []
        for source in sources:
            try:
                fetched = self._from_one(source, address, retries)
            except (Damaged, NotFound, Unavailable) as error:
                failures.append(error)
                self.meter.restart()
                if len(failures) < len(sources):
                    following = _shown(sources[len(failures)])
                    self.say(f"{error.title}: {error.cause}. Trying the mirror {following}.")
            else:
                self._forget(sources[: len(failures)])
                return fetched
        raise Unavailable(
            "Neither the address nor its mirrors have the file",
            "; ".join(failure.cause for failure in failures),
            "Check the connection to the network. A mirror of your own, also a local folder, can be named in "
            f"{user_data() / 'mirrors.json'}.",
            field="source",
        )

    def _from_one(self, source: Address | Path, address: Address, retries: int) -> Fetched:
        if source == address:
            return self._from_web(address, self.patience.short(), 0, self.name)
        name = self.name or address.last_part
        if isinstance(source, Path):
            return self._from_disk(source, name)
        return self._from_web(source, self.patience, retries, name)

    def _from_web(self, address: Address, patience: Patience, retries: int, name: str | None) -> Fetched:
        from .transfer import Transfer  # with all that speaks to networks, which most starts have no need of

        with open_partial(self.folder, address, self.meter) as partial:
            checked = self.expected.any_hash is not None
            transfer = Transfer(address, partial, self.meter.watch, patience, self.say, name, checked)
            transfer.run(retries)
            try:
                file = arrived(partial, self.expected, self.meter.watch, self.say)
            except Damaged:
                if not partial.continued:
                    raise
                self.say(f"{address.shown}: the parts do not make the expected file; it is fetched anew.")
                partial.discard()
                transfer.run(retries)
                file = arrived(partial, self.expected, self.meter.watch, self.say)
            return self._place(partial, file, address.shown)

    def _from_disk(self, source: Path, name: str) -> Fetched:
        """The file from a mirror that is a folder of this machine."""
        address = Address(source.absolute().as_uri())
        try:
            with source.open("rb") as stream, open_partial(self.folder, address, self.meter) as partial:
                size = os.fstat(stream.fileno()).st_size
                partial.begin(Facts(name=safe_name(name) or "download", length=size))
                while block := stream.read(_block):
                    partial.append(block)
                file = arrived(partial, self.expected, self.meter.watch, self.say)
                return self._place(partial, file, str(source))
        except OSError as error:
            raise translate_os_error(error, source) from error

    def _place(self, partial: Partial, file: Arrived, origin: str) -> Fetched:
        name, etag = (partial.facts.name, partial.facts.etag) if partial.facts else ("download", None)
        partial.close()
        if self.unpack and is_archive(file.path, name):
            paths = self._unpack(file, name)
        else:
            if self.unpack:
                self.say(f"{name} is neither a zip nor a tar file and is kept as it is.")
            paths = [self._publish(file, name)]
        return Fetched(tuple(paths), origin, file.sha256, file.size, etag)

    def _unpack(self, file: Arrived, name: str) -> list[Path]:
        target = self.folder / free_name(self.folder, safe_name(split_ending(name)[0]) or "archive")
        return unpack_archive(file.path, target, self.meter.watch)

    def _publish(self, file: Arrived, name: str) -> Path:
        """Give the file its name, or the next one that is free; no other download takes it meanwhile."""
        lock = FileLock(self.folder / partial_folder_name / "names.lock")
        try:
            with lock:
                path = self.folder / free_name(self.folder, name)
                file.path.rename(path)
                release(lock)
            flush_folder(self.folder)
        except OSError as error:
            raise translate_os_error(error, self.folder / name) from error
        return path

    def _forget(self, sources: tuple[Address | Path, ...]) -> None:
        """Remove the parts that came from sources which failed."""
        for source in sources:
            if isinstance(source, Address):
                remove_folder(partial_place(self.folder, source))
        tidy(self.folder)


def _shown(source: Address | Path) -> str:
    return str(source) if isinstance(source, Path) else source.shown
