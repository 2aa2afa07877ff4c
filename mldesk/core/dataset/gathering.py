"""Brings the sources of a dataset together on this machine: folders, patterns, datastore paths, addresses."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from filelock import FileLock

from ..addresses import is_url, parse_address
from ..errors import InvalidInput, translate_os_error
from ..files import write_atomically
from ..partial_folders import acquire, release
from ..paths import given_path
from ..removing import remove_folder
from ..watch import Watch

if TYPE_CHECKING:
    from ..datastore import DatastorePath
    from ..workspace import Workspace

Source: TypeAlias = "Path | str | DatastorePath"
"""A folder, file or pattern on this machine, an address, or a path in a datastore."""

_kept_seconds = 86_400.0  # what was downloaded longer ago may have changed since


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the files are now, and a `text` of where they came from, a line for each source.

    `folder` is the user's own folder, where that alone is the source.
    """

    paths: tuple[Path, ...]
    text: str
    folder: Path | None


@contextmanager
def gathered(
    workspace: Workspace,
    source: Source | Sequence[Source],
    watch: Watch,
    unpack: bool,
    say: Callable[[str], None],
    sha256: Mapping[str, str] | str | None = None,
) -> Iterator[Origin]:
    """Make all files of `source` readable as paths; what was downloaded for that goes when all went well.

    After an error or a kill it stays, and the same sources go on from there. `sha256` holds the hashes (hex)
    that the files of addresses must have, by address; or one, where there is a single address. Raises the
    errors of downloads and datastores, InvalidInput for a hash that belongs to no address and for files that
    `unpack` does not concern.
    """
    sources = _listed(source)
    hashes = _hashes(sources, sha256)
    if unpack:
        _check_downloads(sources)
    if all(_is_here(one) for one in sources):
        paths = tuple(_place_of(one) for one in sources)
        yield Origin(paths, "\n".join(map(_text, sources)), _only_folder(paths))
        return
    folder = workspace.datastore_folder / ".downloads" / _key(sources, unpack, hashes)
    with _held(folder, watch):
        bring = _Bringing(watch, unpack, say, hashes)
        found = [bring.brought(one, folder / str(index)) for index, one in enumerate(sources)]
        yield Origin(
            tuple(Path(place.path) for place in found), "\n".join(place.text for place in found), None
        )
        _remove(folder)


def _check_downloads(sources: Sequence[Source]) -> None:
    """Only what comes from an address is unpacked; folders beside it hold nothing that is meant."""
    others = [source for source in sources if not _is_address(source)]
    files = [source for source in others if not (_is_here(source) and _place_of(source).is_dir())]
    if files or len(others) == len(sources):
        raise InvalidInput(
            "Only downloads are unpacked",
            f"{_text((files or others)[0])} is no address (https://...)",
            "Unpack it first and register the folder, or register it as it is.",
            field="unpack",
        )


def _listed(source: Source | Sequence[Source]) -> list[Source]:
    if isinstance(source, Sequence) and not isinstance(source, str):
        return list(source)
    return [source]


def _hashes(sources: Sequence[Source], sha256: Mapping[str, str] | str | None) -> dict[str, str]:
    """The hashes that are expected, by address."""
    if not sha256:
        return {}
    from ..downloads import check_sha256

    addresses = [str(one) for one in sources if _is_address(one)]
    if isinstance(sha256, str):
        if len(addresses) != 1:
            raise _no_owner(f"one hash is given for {len(addresses)} addresses")
        sha256 = {addresses[0]: sha256}
    if any(address not in addresses for address in sha256):
        raise _no_owner("a hash is given for what is no address among the sources")
    return {address: check_sha256(expected) for address, expected in sha256.items()}


def _no_owner(cause: str) -> InvalidInput:
    return InvalidInput(
        "The expected hash belongs to no address",
        cause,
        "Give one address alone, or each hash with its address.",
        field="sha256",
    )


@contextmanager
def _held(folder: Path, watch: Watch) -> Iterator[None]:
    """The folder belongs to one registration at a time; another one waits, unless the user cancels it."""
    lock = FileLock(folder.with_suffix(".lock"))
    try:
        acquire(lock, watch)
        try:
            folder.mkdir(exist_ok=True)
            yield
        finally:
            release(lock)
    except OSError as error:
        raise translate_os_error(error, folder) from error


def _remove(folder: Path) -> None:
    """Remove what was brought, the notes first: what a kill leaves is never taken for the whole."""
    for note in folder.glob("*.json"):
        note.unlink(missing_ok=True)
    remove_folder(folder)


class _Brought(msgspec.Struct):
    """Where a source is now, where it came from in words, and since when (unix seconds)."""

    path: str
    text: str
    time: float


@dataclass(frozen=True, slots=True)
class _Bringing:
    """How sources are brought here; `hashes` are expected of addresses."""

    watch: Watch
    unpack: bool
    say: Callable[[str], None]
    hashes: Mapping[str, str]

    def brought(self, source: Source, folder: Path) -> _Brought:
        """The source as a path of this machine; what an earlier try brought whole is not brought again."""
        if _is_here(source):
            return _Brought(str(_place_of(source)), _text(source), 0)
        note = folder.with_suffix(".json")
        earlier = _read_note(note)
        if earlier is not None:
            return earlier
        found = self._fetched(source, folder)
        write_atomically(note, msgspec.json.encode(found))
        return found

    def _fetched(self, source: Source, folder: Path) -> _Brought:
        text = _text(source)
        if not isinstance(source, str | Path):
            paths = source.fetch(folder, self.watch)
            alone = len(paths) == 1 and paths[0].name == source.path.rpartition("/")[2]
            return _Brought(str(paths[0] if alone else folder), text, time.time())
        from ..downloads import fetch_url  # with its network library, too much for every start

        _clear(folder)
        address = str(source)
        fetched = fetch_url(
            address, folder, self.watch, self.hashes.get(address), unpack=self.unpack, say=self.say
        )
        # the file itself, or the folder that an archive was unpacked to
        place = folder / fetched.paths[0].relative_to(folder).parts[0]
        if fetched.url_used != text:
            text += f" (from {fetched.url_used})"
        return _Brought(str(place), text, time.time())


def _clear(folder: Path) -> None:
    """Remove whole files of a try that was killed just then; parts of files stay, and are gone on from."""
    for path in folder.glob("[!.]*"):
        remove_folder(path) if path.is_dir() else path.unlink()


def _read_note(note: Path) -> _Brought | None:
    try:
        found = msgspec.json.decode(note.read_bytes(), type=_Brought)
    except (OSError, msgspec.DecodeError):
        return None
    return found if Path(found.path).exists() and time.time() - found.time < _kept_seconds else None


def _is_here(source: Source) -> bool:
    """Whether the files are on this machine already."""
    if isinstance(source, str | Path):
        return not _is_address(source)
    return source.local() is not None


def _is_address(source: Source) -> bool:
    return isinstance(source, str) and is_url(source)


def _place_of(source: Source) -> Path:
    place = Path(source) if isinstance(source, str | Path) else source.local()
    return given_path(place or Path(), "source")


def _only_folder(paths: Sequence[Path]) -> Path | None:
    return paths[0].resolve() if len(paths) == 1 and paths[0].is_dir() else None


def _text(source: Source) -> str:
    """What is kept of a source and shown: an address without passwords, signatures and tokens."""
    if _is_address(source):
        return parse_address(str(source)).shown
    return _full_text(source)


def _full_text(source: Source) -> str:
    if not isinstance(source, str | Path) or _is_address(source):
        return str(source)
    return str(given_path(source, "source").absolute())


def _key(sources: Sequence[Source], unpack: bool, hashes: Mapping[str, str]) -> str:
    """A name for the place of these downloads, the same each time."""
    expected = (f"{address} {found}" for address, found in sorted(hashes.items()))
    text = "\n".join([str(unpack), *map(_full_text, sources), *expected])
    return hashlib.blake2b(text.encode(errors="replace"), digest_size=10).hexdigest()
