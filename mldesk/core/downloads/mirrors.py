"""Mirrors of famous sets whose addresses have died: those that mldesk knows, and those that users add.

A user's own list is `mirrors.json` in the user's folder, or the file that MLDESK_MIRRORS names. It has the
form of the shipped one: sets with their `addresses` (the beginnings of web addresses), `mirrors` (beginnings
of other addresses, or local folders, relative to the list) and, if wanted, `files` with their hashes; a set
with files has mirrors for these alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import msgspec

from ..addresses import Address, is_url, parse_address
from ..content import is_inside
from ..errors import InvalidInput, NotFound, translate_os_error
from ..paths import given_path, resources, user_data


class KnownFile(msgspec.Struct, frozen=True):
    """The hashes (sha256, hex) of a known file, and of what is inside when it is packed with gzip."""

    sha256: str
    unpacked_sha256: str | None = None
    unpacked_size: int | None = None


class _Set(msgspec.Struct, frozen=True):
    name: str
    addresses: list[str]
    mirrors: list[str] = []
    files: dict[str, KnownFile] = {}


class _List(msgspec.Struct, frozen=True):
    sets: list[_Set]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an address: where else the file is, and its hashes (None when unknown)."""

    mirrors: tuple[Address | Path, ...] = ()
    file: KnownFile | None = None


def look_up(address: Address) -> Known:
    """What the lists say of the address; the user's come first. Raises InvalidInput for a bad list."""
    mirrors: dict[Address | Path, None] = {}
    file: KnownFile | None = None
    for path in _lists():
        for one in _read(path).sets:
            rest = _rest(one, address)
            if rest is None or (one.files and unquote(rest) not in one.files):
                continue
            file = file or one.files.get(unquote(rest))
            mirrors |= dict.fromkeys(_place(path, mirror, rest) for mirror in one.mirrors)
    mirrors.pop(address, None)
    return Known(tuple(mirrors), file)


def _lists() -> Iterator[Path]:
    named = os.environ.get("MLDESK_MIRRORS")
    if named:
        path = given_path(named)
        if not path.is_file():
            raise NotFound(
                "The list of mirrors is not there",
                f"MLDESK_MIRRORS names {path}, which is no file",
                "Correct it, or take MLDESK_MIRRORS out of the environment.",
            )
        yield path
    if (own := user_data() / "mirrors.json").is_file():
        yield own
    yield resources() / "mirrors.json"


def _read(path: Path) -> _List:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_List)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidInput(
            "The list of mirrors cannot be read",
            f"{path}: {error}",
            'It must look like {"sets": [{"name": "…", "addresses": ["https://…/"], "mirrors": ["…"]}]}.',
        ) from error
    except OSError as error:
        raise translate_os_error(error, path) from error


def _rest(known: _Set, address: Address) -> str | None:
    """The part of the address below one of the set's, coded as it is; None when it is below none."""
    for beginning in known.addresses:
        start = parse_address(beginning).url.rstrip("/") + "/"
        rest = address.url.removeprefix(start)
        if rest != address.url and "?" not in rest and is_inside(unquote(rest)):
            return rest
    return None


def _place(path: Path, mirror: str, rest: str) -> Address | Path:
    if is_url(mirror):
        return Address(parse_address(mirror).url.rstrip("/") + "/" + rest)
    return path.absolute().parent / given_path(mirror) / unquote(rest)
